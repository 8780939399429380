import DeviceActors
import Foundation
import Provisioning
import Testing
import Transport

@testable import WorkpointService

/// The service against programs that have nothing of ours: `curl`, and `openssl`.
@Suite("The service and independent peers", .timeLimit(.minutes(1)))
struct IndependentPeerTests {
    private let mac = ServiceBench.mac

    private func text(_ message: WorkpointMessage) -> String {
        String(decoding: WorkpointMessageWriter().bytes(message), as: UTF8.self)
    }

    @Test("curl posts a phone's message and polls", .enabled(if: Program.curl != nil, "install curl to run"))
    func curl() async throws {
        let curl = try #require(Program.curl)
        let credentials = try TestCredentials()
        try await ServiceBench(listeners: try credentials.listeners()).run { bench in
            let url = "https://127.0.0.1:\(bench.port())/DeploymentService/LoginService"
            let posted = try await curl.run(
                [
                    "-sk", "-i", "--http1.1", "-H", "Content-Type: text/xml", "--data-binary",
                    text(ServiceBench.opening()), url,
                ])
            #expect(posted.contains("HTTP/1.1 200 OK"))
            #expect(posted.contains("<Action>ReadAllItems</Action>"))
            #expect(!posted.lowercased().contains("transfer-encoding"))
            let got = try await curl.run(["-sk", "-i", url])
            #expect(got.contains("HTTP/1.1 405 Method Not Allowed"))
            let poll = "http://127.0.0.1:\(bench.port(.polling))/dcmp/contact-me?device-id=\(mac)"
            #expect(try await curl.run(["-s", "-i", poll]).contains("HTTP/1.1 200 OK"))
            _ = try await bench.service.submit(.restart, to: mac)
            // curl did not answer what it was asked; until that is given up, the phone counts as being there.
            await bench.pass(.seconds(61))
            #expect(try await curl.run(["-s", "-i", poll]).contains("HTTP/1.1 202 Accepted"))
        }
    }

    @Test(
        "curl shows a phone's certificate, and is let in only with it",
        .enabled(if: Program.curl != nil, "install curl to run"))
    func curlWithCertificate() async throws {
        let curl = try #require(Program.curl)
        let credentials = try TestCredentials()
        let bench = try ServiceBench(listeners: try credentials.listeners()) { $0.secureMode = credentials.secureMode }
        try await bench.run { bench in
            var entry = WorkpointEntry(mac: mac)
            entry.policy = .secureWithoutPIN
            _ = try await bench.service.save(entry)
            let own = try credentials.issue(for: mac, file: "own")
            try await bench.service.bringCertificate(own.certificatePEM, keyPEM: own.keyPEM, for: mac)
            let peer = try await Peer.connect(to: bench.port(), tls: Peer.trusting())
            let write = try await peer.send(ServiceBench.opening())
            _ = try await peer.send(ServiceBench.reply(.writeItems), cookie: write.cookie)
            await peer.close()
            let url = "https://127.0.0.1:\(bench.port(.secureMode))/DeploymentService/LoginService"
            let post = ["-sk", "-i", "--data-binary", text(ServiceBench.opening()), url]
            let with = try await curl.run(
                ["--cert", credentials.path("own.pem"), "--key", credentials.path("own.key")] + post)
            #expect(with.contains("<Action>ReadAllItems</Action>"))
            let without = try await curl.run(post)
            #expect(!without.contains("HTTP/1.1"))
        }
    }

    @Test(
        "openssl speaks TLS 1.2 and 1.3 to a modern listener, and 1.0 only to a legacy one",
        .enabled(if: Program.openssl != nil, "install openssl to run"))
    func openssl() async throws {
        let openssl = try #require(Program.openssl)
        let credentials = try TestCredentials(.rsa2048)
        func connect(_ bench: ServiceBench, _ arguments: [String]) async throws -> String {
            let message = text(ServiceBench.opening(.solicited))
            let request = """
                POST /DeploymentService/LoginService HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\
                Content-Length: \(message.utf8.count)\r\n\r\n\(message)
                """
            return try await openssl.run(
                ["s_client", "-connect", "127.0.0.1:\(bench.port())", "-ign_eof"] + arguments, input: request)
        }
        let old = ["-tls1", "-cipher", "AES128-SHA:@SECLEVEL=0"]
        try await ServiceBench(listeners: try credentials.listeners()).run { bench in
            for version in ["-tls1_2", "-tls1_3"] {
                let output = try await connect(bench, [version])
                #expect(output.contains("<Action>"), "\(version)")
            }
            let refused = try await connect(bench, old)
            #expect(!refused.contains("<Action>"))
            #expect(refused.contains("alert protocol version"))
        }
        let legacy = try credentials.listeners(minimum: .tls10, ciphers: .legacy)
        try await ServiceBench(listeners: legacy).run { bench in
            let output = try await connect(bench, old)
            #expect(output.contains("<Action>"))
            #expect(output.contains("TLSv1"))
            // Triple DES, where the local openssl still has it.
            let ciphers = try await openssl.run(["ciphers", "-tls1", "DES-CBC3-SHA:@SECLEVEL=0"])
            if ciphers.contains("DES-CBC3-SHA") {
                let triple = try await connect(bench, ["-tls1", "-cipher", "DES-CBC3-SHA:@SECLEVEL=0"])
                #expect(triple.contains("<Action>"))
            }
        }
    }
}
