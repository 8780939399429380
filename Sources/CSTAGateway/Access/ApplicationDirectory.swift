import Credentials
import Synchronization
import Transport

/// The configured applications; can be replaced as a whole while the gateway runs.
final class ApplicationDirectory: Sendable {
    private struct Tables {
        var policies: [String: AccessPolicy] = [:]
        var users: [String: (application: String, hash: PasswordHash)] = [:]
        var fingerprints: [String: String] = [:]
        var certificateNames: [String: String] = [:]
        var tokens: [(digest: TokenDigest, application: String)] = []
    }

    private let tables = Mutex(Tables())

    init(_ applications: [ApplicationConfiguration]) {
        replace(with: applications)
    }

    /// Puts other applications in place of the present ones. Sessions of applications that are gone are refused
    /// everything from now on.
    func replace(with applications: [ApplicationConfiguration]) {
        var new = Tables()
        for application in applications {
            new.policies[application.name] = AccessPolicy(application: application)
            for credential in application.credentials {
                switch credential {
                case .password(let userName, let hash): new.users[userName] = (application.name, hash)
                case .certificateFingerprint(let print):
                    new.fingerprints[Self.normalize(fingerprint: print)] = application.name
                case .certificateName(let name): new.certificateNames[name.lowercased()] = application.name
                case .token(let digest): new.tokens.append((digest, application.name))
                }
            }
        }
        tables.withLock { [new] in $0 = new }
    }

    /// The policy of an application; nil when there is none of this name (any more).
    func policy(of application: String) -> AccessPolicy? { tables.withLock { $0.policies[application] } }

    /// The application of a user name, with the hash of its password.
    func user(_ name: String) -> (application: String, hash: PasswordHash)? { tables.withLock { $0.users[name] } }

    /// The application a client certificate stands for; the fingerprint is looked at first.
    func application(certificate: CertificateIdentity) -> String? {
        tables.withLock { tables in
            if let name = tables.fingerprints[Self.normalize(fingerprint: certificate.fingerprint)] { return name }
            let names = certificate.dnsNames + certificate.emailAddresses + certificate.uris
            for name in [certificate.commonName].compactMap({ $0 }) + names {
                if let application = tables.certificateNames[name.lowercased()] { return application }
            }
            return nil
        }
    }

    /// The policy of the application that a token stands for; nil when no application has it. All tokens are compared,
    /// whichever is the right one.
    func policy(bearing token: TokenDigest) -> AccessPolicy? {
        tables.withLock { tables in
            var found: String?
            for known in tables.tokens where known.digest == token { found = known.application }
            return found.flatMap { tables.policies[$0] }
        }
    }

    /// Fingerprints are written with or without colons, in either case.
    private static func normalize(fingerprint: String) -> String {
        fingerprint.lowercased().filter { $0 != ":" }
    }
}
