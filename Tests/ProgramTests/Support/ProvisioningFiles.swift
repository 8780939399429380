import DeviceActors
import Foundation
import Provisioning
import TestSupport

/// The configuration of a gateway that provisions workpoints, in a folder of its own together with the store: both outlive
/// the gateway as often as a test starts it.
final class ProvisioningFiles: Sendable {
    private let folder: TemporaryFolder
    private let authority: TestAuthority
    /// What `--config` wants.
    let path: String
    /// What `--token-file` wants.
    let tokenPath: String

    /// Makes the files for a gateway with the telephones 1001 to 1008 of the embedded switch, on ports of the system's choice.
    /// Pauses are short: nothing that happens on one machine takes long.
    init() throws {
        folder = try TemporaryFolder()
        authority = try TestAuthority()
        let own = try authority.issue("localhost")
        var random = SystemRandomNumberGenerator()
        let devices = try DeviceAuthority.makeSelfSigned(
            commonName: "Test devices", now: Timestamp(rawValue: UInt64(Date().timeIntervalSince1970) * 1_000_000_000),
            using: &random)
        try folder.write(devices.certificatePEM, to: "devices.pem")
        try folder.write(devices.keyPEM, to: "devices.key")
        tokenPath = try folder.write("a token of the tests, long enough\n", to: "token")
        let listener = "{host: 127.0.0.1, port: 0, certificate: \(own.certificatePath), privateKey: \(own.keyPath)}"
        path = try folder.write(
            """
            http: {host: 127.0.0.1, port: 0, tokenFile: token}
            simulation: {phones: 8, callsPerSecond: 0}
            links:
              - {name: pbx, simulated: true}
            workpoints:
              store: phones.sqlite
              key: the key of the tests, which nobody has to guess
              defaultMode: \(listener)
              secureMode: \(listener)
              authority: {certificate: devices.pem, privateKey: devices.key, serverAuthorities: \(authority.rootPath)}
              networks: [127.0.0.0/8]
              contactPorts: []
              contactGap: 1s
              contactTimeout: 5s
              contactBackoff: 1s
              maximumBackoff: 2s
              maximumSends: 1000

            """, to: "gatewayd.yaml")
    }

    /// The path of a file in the folder, which need not be there.
    func path(_ name: String) -> String { folder.path(name) }

    /// Writes a file.
    ///
    /// - Returns: its path.
    func write(_ text: String, to name: String) throws -> String { try folder.write(text, to: name) }
}
