import DeviceActors
import Foundation
import Simulation

/// The folder in which simulated phones keep what they were given for Secure Mode, as real ones do in their flash memory: one
/// file for each phone that is in Secure Mode, `001ae8000001.json`, readable to its owner alone since a private key is in it.
struct PhoneCertificates: Sendable {
    /// A file cannot be used.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private struct Kept: Codable {
        /// Base64 of PKCS #12, or PEM with the private key.
        var certificate: String
        /// The authorities of the service, PEM.
        var authorities: [String]
        /// The service's port of Secure Mode.
        var port: Int
    }

    /// Where the files are.
    let path: String

    /// What a phone has; `nil` when it is in Default Mode.
    ///
    /// - Throws: ``Failure`` when its file cannot be read or is none.
    func credentials(of mac: MACAddress) throws -> SimulatedWorkpoint.SecureCredentials? {
        let file = file(of: mac)
        guard FileManager.default.fileExists(atPath: file) else { return nil }
        do {
            let kept = try JSONDecoder().decode(Kept.self, from: Data(contentsOf: URL(fileURLWithPath: file)))
            return SimulatedWorkpoint.SecureCredentials(
                clientCertificate: kept.certificate, authorities: kept.authorities, port: kept.port)
        } catch {
            throw Failure(description: "\(file) is no file of a phone's certificate: \(error)")
        }
    }

    /// Keeps what a phone has now, or forgets what it had.
    ///
    /// - Throws: the system's error.
    func keep(_ credentials: SimulatedWorkpoint.SecureCredentials?, of mac: MACAddress) throws {
        let file = file(of: mac)
        guard let credentials else {
            if FileManager.default.fileExists(atPath: file) { try FileManager.default.removeItem(atPath: file) }
            return
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let data = try encoder.encode(
            Kept(
                certificate: credentials.clientCertificate, authorities: credentials.authorities,
                port: credentials.port))
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        // Beside the old file first: a phone never has half a certificate, nor is one ever readable to others.
        let fresh = file + ".new"
        guard FileManager.default.createFile(atPath: fresh, contents: data, attributes: [.posixPermissions: 0o600])
        else { throw Failure(description: "\(fresh) cannot be written") }
        guard rename(fresh, file) == 0 else {
            throw Failure(description: "\(file): \(String(cString: strerror(errno)))")
        }
    }

    private func file(of mac: MACAddress) -> String {
        URL(fileURLWithPath: path).appendingPathComponent(mac.description.replacing(":", with: "") + ".json").path
    }
}
