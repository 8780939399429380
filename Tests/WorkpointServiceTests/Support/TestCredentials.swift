import DeviceActors
import Foundation
import Provisioning
import TestSupport
import Transport

@testable import WorkpointService

/// A server certificate and an authority for phones, as files of one test, which go when it does.
final class TestCredentials: Sendable {
    private let folder: TemporaryFolder
    let authority: DeviceAuthority
    private let kind: DeviceKeyKind
    /// The server's own certificate, PEM; it vouches for itself.
    let serverPEM: String

    init(_ kind: DeviceKeyKind = .p256) throws {
        self.kind = kind
        folder = try TemporaryFolder()
        var random = SystemRandomNumberGenerator()
        let now = EventLoopClockNow.now
        let server = try DeviceAuthority.makeSelfSigned(commonName: "127.0.0.1", kind: kind, now: now, using: &random)
        let devices = try DeviceAuthority.makeSelfSigned(commonName: "Test devices", now: now, using: &random)
        authority = try DeviceAuthority(certificatePEM: devices.certificatePEM, keyPEM: devices.keyPEM)
        serverPEM = server.certificatePEM
        for (name, text) in [
            ("server.pem", server.certificatePEM), ("server.key", server.keyPEM),
            ("devices.pem", devices.certificatePEM),
        ] {
            try folder.write(text, to: name)
        }
    }

    func path(_ name: String) -> String { folder.path(name) }

    /// A certificate for a phone, and its files.
    func issue(for mac: MACAddress, file: String) throws -> IssuedCertificate {
        var random = SystemRandomNumberGenerator()
        let issued = try authority.issue(for: mac, kind: .p256, now: EventLoopClockNow.now, using: &random)
        try folder.write(issued.certificatePEM, to: "\(file).pem")
        try folder.write(issued.keyPEM, to: "\(file).key")
        return issued
    }

    /// Listeners with TLS for both modes.
    func listeners(
        minimum: TLSProtocolVersion = .tls12, ciphers: TLSCipherProfile = .modern
    ) throws -> [PhoneListenerConfiguration] {
        func tls(_ clients: ClientCertificatePolicy) throws -> TLSServer {
            try TLSServer(
                TLSServerConfiguration(
                    certificateChainPath: path("server.pem"), privateKeyPath: path("server.key"),
                    minimumVersion: minimum, ciphers: ciphers, clientCertificates: clients))
        }
        return [
            PhoneListenerConfiguration(.defaultMode, host: "127.0.0.1", port: 0, tls: try tls(.notRequested)),
            PhoneListenerConfiguration(
                .secureMode, host: "127.0.0.1", port: 0, tls: try tls(.required(trustRootsPath: path("devices.pem")))),
            PhoneListenerConfiguration(.polling, host: "127.0.0.1", port: 0),
        ]
    }

    /// What raises phones to Secure Mode.
    var secureMode: SecureModeConfiguration {
        var configuration = SecureModeConfiguration(
            authority: authority, service: BootstrapMaterial.Service(authoritiesPEM: serverPEM))
        configuration.keyKind = kind
        return configuration
    }
}

/// The real time: certificates must be valid now.
private enum EventLoopClockNow {
    static var now: Timestamp { .seconds(UInt64(Date().timeIntervalSince1970)) }
}
