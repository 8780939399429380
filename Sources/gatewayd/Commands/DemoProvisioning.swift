import DeviceActors
import Foundation
import Provisioning
import Transport
import WorkpointService

/// The provisioning service of the demonstration: its certificates, made for this run, and its store, in a folder that is
/// removed in the end.
final class DemoProvisioning: Sendable {
    /// The service as the program is told.
    let configuration: WorkpointsConfiguration
    private let folder: URL

    /// Where it listens, on loopback; 0 lets the system choose.
    struct Ports: Sendable {
        /// Default Mode.
        var service: Int
        /// Secure Mode.
        var secure: Int
        /// Contact-me, at the phones.
        var contact: Int
    }

    /// Makes the certificates.
    ///
    /// - Throws: the system's error when the folder cannot be written.
    init(_ ports: Ports) throws {
        let files = FileManager.default
        folder = files.temporaryDirectory.appendingPathComponent("gatewayd-demo-\(UUID().uuidString)")
        try files.createDirectory(at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        var random = SystemRandomNumberGenerator()
        let now = Timestamp(rawValue: ISO8601.now())
        var paths: [String: String] = [:]
        // Old phones know RSA only.
        for (name, kind) in [("service", DeviceKeyKind.rsa2048), ("devices", .p256)] {
            let made = try DeviceAuthority.makeSelfSigned(
                commonName: "gatewayd demo \(name)", kind: kind, now: now, validity: .seconds(30 * 86_400),
                using: &random)
            for (ending, text) in [("pem", made.certificatePEM), ("key", made.keyPEM)] {
                let file = folder.appendingPathComponent("\(name).\(ending)")
                try Data(text.utf8).write(to: file)
                paths["\(name).\(ending)"] = file.path
            }
        }
        func listener(_ port: Int) -> WorkpointsConfiguration.Listener {
            var listener = WorkpointsConfiguration.Listener(port: port)
            listener.host = "127.0.0.1"
            listener.certificate = paths["service.pem"] ?? ""
            listener.privateKey = paths["service.key"] ?? ""
            return listener
        }
        var configuration = WorkpointsConfiguration()
        configuration.store = folder.appendingPathComponent("phones.sqlite").path
        configuration.key = BearerToken.random(using: &random)
        configuration.defaultMode = listener(ports.service)
        configuration.secureMode = listener(ports.secure)
        configuration.authorityCertificate = paths["devices.pem"]
        configuration.authorityKey = paths["devices.key"]
        configuration.serverAuthorities = paths["service.pem"]
        configuration.networks = ["127.0.0.0/8"].compactMap(IPNetwork.init)
        configuration.contactPorts = ports.contact == 0 ? [] : [ports.contact]
        configuration.policy.securePort = ports.secure
        // Nobody wants to watch for an hour: these phones are never out of reach.
        configuration.policy.contactGap = .seconds(1)
        configuration.policy.contactTimeout = .seconds(10)
        configuration.policy.contactBackoff = .seconds(5)
        configuration.policy.busyRetry = .seconds(10)
        configuration.policy.safetyTimeout = .seconds(60)
        self.configuration = configuration
    }

    /// Removes the folder.
    func remove() { try? FileManager.default.removeItem(at: folder) }

    deinit { remove() }
}
