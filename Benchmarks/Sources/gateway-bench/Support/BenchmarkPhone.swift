import DeviceActors
import Foundation
import NIOSSL
import Provisioning
import Simulation
import Transport

/// The phones of the benchmark.
enum BenchmarkPhone {
    /// The item that jobs write.
    static let item = "default-domain"

    /// The phone of a number: it does everything at once, except for waiting when it is told that there is too much to do.
    static func configuration(
        _ number: Int, service: ServiceAddress, contactURI: (MACAddress) -> String
    ) -> SimulatedWorkpointConfiguration {
        let mac = MACAddress(0x0001_E300_0000 + UInt64(number))
        var phone = SimulatedWorkpointConfiguration(
            mac: mac, number: "49897\(100_000 + number)", contactURI: contactURI(mac), service: service,
            seed: UInt64(number), secureModeData: ProjectSecureModeReading())
        phone.timings = .immediate
        // It heeds each contact-me, however soon after the last.
        phone.timings.contactGap = .zero
        return phone
    }
}

/// The certificate that both services show: RSA with 2,048 bits, which all phones know.
enum BenchmarkCertificate {
    /// Makes it, as two files in a folder.
    static func make(in folder: URL) throws {
        var random = SystemRandomNumberGenerator()
        let now = Timestamp.seconds(UInt64(Date().timeIntervalSince1970))
        let made = try DeviceAuthority.makeSelfSigned(
            commonName: "127.0.0.1", kind: .rsa2048, now: now, using: &random)
        try made.certificatePEM.write(to: folder.appending(path: "server.pem"), atomically: true, encoding: .utf8)
        try made.keyPEM.write(to: folder.appending(path: "server.key"), atomically: true, encoding: .utf8)
    }

    /// The same for a server that has no listener of the product's.
    static func context(in folder: URL) throws -> NIOSSLContext {
        let chain = try NIOSSLCertificate.fromPEMFile(folder.appending(path: "server.pem").path)
        let key = try NIOSSLPrivateKey(file: folder.appending(path: "server.key").path, format: .pem)
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
        configuration.minimumTLSVersion = .tlsv12
        return try NIOSSLContext(configuration: configuration)
    }

    /// The TLS side of a listener that shows it.
    static func server(in folder: URL) throws -> TLSServer {
        try TLSServer(
            TLSServerConfiguration(
                certificateChainPath: folder.appending(path: "server.pem").path,
                privateKeyPath: folder.appending(path: "server.key").path))
    }
}
