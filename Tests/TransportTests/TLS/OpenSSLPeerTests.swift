import ECMA323
import Foundation
import NIOCore
import TestSupport
import Testing

@testable import Transport

/// The `openssl` program, if this machine has it.
private let openSSL = ["/usr/bin/openssl", "/usr/local/bin/openssl", "/opt/homebrew/bin/openssl"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

/// TLS against another implementation: the `openssl` program, if there is one.
@Suite(
    "TLS with openssl at the other end", .timeLimit(.minutes(1)),
    .enabled(if: openSSL != nil, "install openssl to run"))
struct OpenSSLPeerTests {
    let authority: TestAuthority
    let server: TestAuthority.Pair

    init() throws {
        authority = try TestAuthority()
        server = try authority.issue("localhost", file: "server", dnsNames: ["localhost"])
    }

    /// Runs `openssl s_client`, sends bytes, and gives what it printed on both channels when the connection ended.
    private func connect(_ listener: Listener, _ arguments: [String], input: [UInt8]) async throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: openSSL!)
        process.arguments =
            [
                "s_client", "-connect", "127.0.0.1:\(listener.port)", "-servername", "localhost",
                "-CAfile", authority.rootPath, "-verify_return_error", "-ign_eof",
            ] + arguments
        let (stdin, stdout) = (Pipe(), Pipe())
        process.standardInput = stdin
        process.standardOutput = stdout
        process.standardError = stdout
        return try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                do {
                    try process.run()
                    try? stdin.fileHandleForWriting.write(contentsOf: Data(input))
                    let output = stdout.fileHandleForReading.readDataToEndOfFile()
                    process.waitUntilExit()
                    continuation.resume(returning: String(decoding: output, as: UTF8.self))
                } catch {
                    continuation.resume(throwing: error)
                }
            }
        }
    }

    private func listener(_ source: ProbeSource, clients: ClientCertificatePolicy = .notRequested) async throws
        -> Listener
    {
        let side = try TLSServer(
            TLSServerConfiguration(
                certificateChainPath: server.certificatePath, privateKeyPath: server.keyPath,
                clientCertificates: clients))
        return try await Listener.local(source) { $0.tls = side }
    }

    /// A server that answers and then closes.
    private var answering: ProbeSource {
        ProbeSource(onMessage: { wire, message in
            wire.send(Message(message.invokeID, "answer to \(message.text)"))
            wire.close(.application("answered"))
        })
    }

    @Test("TLS 1.2 and 1.3 are spoken", arguments: ["-tls1_2", "-tls1_3"])
    func accepted(version: String) async throws {
        let listener = try await listener(answering)
        let output = try await connect(listener, [version], input: Message(42, "<question/>").frame)
        #expect(output.contains("answer to <question/>"))
        #expect(output.contains("Verify return code: 0"))
        await listener.close()
    }

    @Test("TLS 1.1 is refused")
    func refused() async throws {
        let listener = try await listener(answering)
        let output = try await connect(
            listener, ["-tls1_1", "-cipher", "DEFAULT@SECLEVEL=0"], input: Message(42, "<question/>").frame)
        #expect(!output.contains("answer to"))
        #expect(output.contains("alert protocol version"))
        await listener.close()
    }

    @Test("A client certificate that is demanded is asked for, and its holder known")
    func clientCertificate() async throws {
        let source = ProbeSource(onMessage: { wire, _ in
            wire.send(Message(1, "holder \(wire.peer.certificate?.commonName ?? "nobody")"))
            wire.close(.application("answered"))
        })
        let listener = try await listener(source, clients: .required(trustRootsPath: authority.rootPath))
        let pair = try authority.issue("console", file: "console")
        let output = try await connect(
            listener, ["-cert", pair.certificatePath, "-key", pair.keyPath], input: Message(1, "who").frame)
        #expect(output.contains("holder console"))
        let without = try await connect(listener, [], input: Message(1, "who").frame)
        #expect(!without.contains("holder"))
        #expect(without.contains("certificate required"))
        await listener.close()
    }
}
