import Foundation
import TestSupport

/// A configuration of the gateway in a folder of its own, which a test may change while the gateway runs.
final class ConfigurationFiles: Sendable {
    private let folder: TemporaryFolder
    private let switchPort: Int
    /// What `--config` wants.
    let path: String
    /// What `--password-file` wants.
    let passwordPath: String
    /// The password's hash, as the program itself makes it.
    private let hash: String

    /// Makes the files for a gateway to the switch at a port, with a TLS listener on a port of the system's choice and
    /// one application whose user is `crm`.
    init(switchPort: Int) async throws {
        let folder = try TemporaryFolder()
        self.folder = folder
        self.switchPort = switchPort
        path = folder.path("gatewayd.yaml")
        let password = "correct horse"
        passwordPath = try folder.write(password + "\nnot the password\n", to: "password")
        hash = try await RunningProgram.run(["hash-password", "--cost", "14"], input: password + "\n").output
    }

    /// Writes the certificate the listener shows.
    func write(_ certificate: TestAuthority.Pair) throws {
        try folder.write(try read(certificate.certificatePath), to: "gateway.pem")
        try folder.write(try read(certificate.keyPath), to: "gateway.key")
    }

    /// Writes the configuration.
    ///
    /// - Parameters:
    ///   - monitor: the pattern of the devices the application may monitor.
    ///   - control: the pattern of those it may act for.
    func write(monitor: String, control: String) throws {
        try folder.write(
            """
            http: {enabled: false}
            links:
              - {name: pbx, host: 127.0.0.1, port: \(switchPort), edition: ed4}
            clients:
              - name: tls
                host: 127.0.0.1
                port: 0
                tls: {certificate: gateway.pem, privateKey: gateway.key}
            applications:
              - name: crm
                passwordHash: "\(hash)"
                services: [monitoring, snapshot, callControl]
                monitor: ["\(monitor)"]
                control: ["\(control)"]
                destinations: {allow: ["*"]}

            """, to: "gatewayd.yaml")
    }

    /// Writes something that is no configuration.
    func writeNonsense() throws { try folder.write("links: [}\n", to: "gatewayd.yaml") }
}

private func read(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }
