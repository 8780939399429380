import Foundation
import NIOCore
import NIOSSL

/// The TLS of simulated phones.
enum PhoneTLS {
    /// Default Mode: any certificate will do (guide, page 12), and none is shown.
    static let trusting = context(isOld: false)
    /// The same for a phone whose TLS is old.
    static let trustingOld = context(isOld: true)

    private static func context(isOld: Bool) -> NIOSSLContext {
        var configuration = configuration(isOld: isOld)
        configuration.certificateVerification = .none
        // The configuration is a constant; that it can be used does not depend on anything.
        return try! NIOSSLContext(configuration: configuration)
    }

    private static func configuration(isOld: Bool) -> TLSConfiguration {
        var configuration = TLSConfiguration.makeClientConfiguration()
        guard isOld else { return configuration }
        configuration.minimumTLSVersion = .tlsv1
        configuration.maximumTLSVersion = .tlsv1
        configuration.cipherSuites = "AES128-SHA:AES256-SHA"
        return configuration
    }

    /// Secure Mode: the certificate from bootstrapping is shown, and the service's must come from the authorities that
    /// were delivered with it. Phones know the service by address, therefore its name is not looked at.
    ///
    /// - Throws: when the certificates cannot be read.
    static func secure(_ credentials: SimulatedWorkpoint.SecureCredentials, isOld: Bool) throws -> NIOSSLContext {
        var configuration = configuration(isOld: isOld)
        let (chain, key) = try identity(credentials.clientCertificate)
        configuration.certificateChain = chain.map { .certificate($0) }
        configuration.privateKey = .privateKey(key)
        let roots = try credentials.authorities.flatMap { try NIOSSLCertificate.fromPEMBytes(Array($0.utf8)) }
        guard !roots.isEmpty else { throw ServiceConnection.Failure.credentials }
        configuration.trustRoots = .certificates(roots)
        configuration.certificateVerification = .noHostnameVerification
        return try NIOSSLContext(configuration: configuration)
    }

    /// What to say as the server's name: an address may not be said.
    static func serverName(_ host: String) -> String? {
        (try? SocketAddress(ipAddress: host, port: 0)) == nil ? host : nil
    }

    private static func identity(_ text: String) throws -> ([NIOSSLCertificate], NIOSSLPrivateKey) {
        if text.contains("-----BEGIN") {
            let bytes = Array(text.utf8)
            return (
                try NIOSSLCertificate.fromPEMBytes(bytes), try NIOSSLPrivateKey(bytes: bytes, format: .pem)
            )
        }
        guard let data = Data(base64Encoded: text, options: .ignoreUnknownCharacters) else {
            throw ServiceConnection.Failure.credentials
        }
        let bundle = try NIOSSLPKCS12Bundle(buffer: Array(data), passphrase: Array("".utf8))
        return (bundle.certificateChain, bundle.privateKey)
    }
}
