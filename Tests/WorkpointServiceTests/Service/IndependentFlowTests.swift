import DeviceActors
import Foundation
import Provisioning
import TestSupport
import Testing

@testable import Simulation
@testable import WorkpointService

/// Whole flows that `curl` and `openssl` go through by hand, in the place of a phone or of the service.
@Suite("Flows of independent peers", .timeLimit(.minutes(3)))
struct IndependentFlowTests {
    private let mac = ServiceBench.mac

    private func xml(_ message: WorkpointMessage) -> [UInt8] { WorkpointMessageWriter().bytes(message) }

    @Test(
        "curl starts as a phone, is read, told to come back for each of two writes, over one connection with its cookie",
        .enabled(if: Program.curl != nil, "install curl to run"))
    func curlFlow() async throws {
        let curl = try #require(Program.curl)
        let folder = try TemporaryFolder()
        let credentials = try TestCredentials()
        try await ServiceBench(listeners: try credentials.listeners()).run { bench in
            _ = try await bench.service.save(WorkpointEntry(mac: mac))
            for value in ["first", "second"] {
                _ = try await bench.service.submit(.writeItems([Item("default-domain", value)]), to: mac)
            }
            let url = "https://127.0.0.1:\(bench.port())/DeploymentService/LoginService"
            let messages = [
                ServiceBench.opening(nonce: "C1"), ServiceBench.reply(.readAllItems, items: [Item("realm", "r")]),
                ServiceBench.reply(.writeItems), ServiceBench.opening(.solicited, nonce: "C2"),
                ServiceBench.reply(.writeItems),
            ]
            var arguments: [String] = []
            for (place, message) in messages.enumerated() {
                let file = try folder.write(xml(message), to: "\(place).xml")
                if place > 0 { arguments.append("--next") }
                arguments += [
                    "-sSkiv", "--http1.1", "-b", folder.path("jar"), "-c", folder.path("jar"), "-H",
                    "Content-Type: text/xml", "--data-binary", "@\(file)", url,
                ]
            }
            let output = try await curl.run(arguments)
            let actions = output.matches(of: /<Action>(\w+)<\/Action>/).map { String($0.output.1) }
            #expect(actions == ["ReadAllItems", "WriteItems", "CleanUp", "WriteItems", "CleanUp"])
            #expect(output.matches(of: /send-solicited/).count == 1)
            #expect(output.matches(of: /Re-using existing connection/).count == 4)
            #expect(output.matches(of: /(?m)^< HTTP\/1.1 200 OK/).count == 5)
            #expect(output.matches(of: /(?m)^< Content-Length: \d+/).count == 5)
            #expect(!output.lowercased().contains("transfer-encoding"))
            #expect(output.matches(of: /(?m)^< Set-Cookie: JSESSIONID/).count == 2)
            // The cookie is for the service's own folder, and only over TLS; curl has obeyed both.
            #expect(output.matches(of: /(?m)^> Cookie: JSESSIONID=[0-9A-F]{32}/).count >= 3)
            await bench.settle()
            let ended = try await bench.service.jobs(of: mac, state: nil, before: nil, limit: 9)
            #expect(ended.map(\.state) == [.applied, .applied])
        }
    }

    @Test(
        "curl is the service that asks a simulated phone to come, and the phone comes",
        .enabled(if: Program.curl != nil, "install curl to run"))
    func curlContacts() async throws {
        let curl = try #require(Program.curl)
        try await FleetBench.run { bench in
            try await bench.powerOn()
            let uri = try await bench.phone().configuration.contactURI
            let output = try await curl.run(["-sSi", "--http1.1", "--data", "ContactMe=true", uri])
            #expect(output.hasPrefix("HTTP/1.1 204 No Content\r\n"))
            #expect(output.contains("Server: DlsClient\r\n"))
            try await bench.next(.flowEnded(.solicited))
        }
    }

    @Test(
        "openssl is asked for a certificate on the port of Secure Mode, and let in only with one of the authority",
        .enabled(if: Program.openssl != nil, "install openssl to run"))
    func certificateRequest() async throws {
        let openssl = try #require(Program.openssl)
        let (credentials, strangers) = (try TestCredentials(), try TestCredentials())
        _ = try credentials.issue(for: mac, file: "own")
        _ = try strangers.issue(for: mac, file: "foreign")
        let request = "POST /else HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
        try await ServiceBench(listeners: try credentials.listeners()).run { bench in
            func connect(_ port: Int, _ version: String, _ arguments: [String] = []) async throws -> String {
                try await openssl.run(
                    ["s_client", "-connect", "127.0.0.1:\(port)", "-ign_eof", version] + arguments, input: request)
            }
            for version in ["-tls1_2", "-tls1_3"] {
                let open = try await connect(bench.port(), version)
                #expect(open.contains("No client certificate CA names sent"))
                #expect(open.contains("HTTP/1.1 404 Not Found"))
                let secure = bench.port(.secureMode)
                let without = try await connect(secure, version)
                #expect(
                    without.contains("Acceptable client certificate CA names")
                        || without.contains("Requested Signature Algorithms"))
                #expect(!without.contains("HTTP/1.1"))
                let foreign = try await connect(
                    secure, version, ["-cert", strangers.path("foreign.pem"), "-key", strangers.path("foreign.key")])
                #expect(!foreign.contains("HTTP/1.1"))
                #expect(foreign.contains("alert"))
                let own = try await connect(
                    secure, version, ["-cert", credentials.path("own.pem"), "-key", credentials.path("own.key")])
                #expect(own.contains("HTTP/1.1 404 Not Found"))
            }
        }
    }

    @Test(
        "openssl opens what bootstrapping with a PIN brings, and comes to the port of Secure Mode with it",
        .enabled(if: Program.openssl != nil, "install openssl to run"))
    func pin() async throws {
        let openssl = try #require(Program.openssl)
        let folder = try TemporaryFolder()
        let credentials = try TestCredentials()
        let bench = try ServiceBench(listeners: try credentials.listeners()) { $0.secureMode = credentials.secureMode }
        try await bench.run { bench in
            var entry = WorkpointEntry(mac: mac)
            (entry.policy, entry.pin) = (.secureWithPIN, "8641297531")
            _ = try await bench.service.save(entry)
            let peer = try await Peer.connect(to: bench.port(), tls: Peer.trusting())
            let write = try await peer.send(ServiceBench.opening())
            _ = try await peer.send(ServiceBench.reply(.writeItems), cookie: write.cookie)
            await peer.close()

            // As docs/workpoint.md has it.
            let sealed = try folder.write(try #require(write.message?.items.value("secure-mode-data")), to: "sealed")
            let decrypt = [
                "enc", "-d", "-aes-256-cbc", "-pbkdf2", "-iter", "100000", "-md", "sha256", "-a", "-A", "-in", sealed,
            ]
            let list = try await openssl.run(decrypt + ["-pass", "pass:8641297"])
            #expect(list.hasPrefix("<ItemList"))
            #expect(list.contains("<Item name=\"dls-secure-port\">18444</Item>"))
            let wrong = try await openssl.run(decrypt + ["-pass", "pass:8641298"])
            #expect(!wrong.contains("dls-secure-port"))

            let bundle = try #require(list.firstMatch(of: /dls-client-certificate">([^<]+)</)).output.1
            let file = try folder.write([UInt8](try #require(Data(base64Encoded: String(bundle)))), to: "phone.p12")
            let pem = try await openssl.run(["pkcs12", "-in", file, "-passin", "pass:", "-nodes", "-legacy"])
            #expect(pem.contains("-----BEGIN CERTIFICATE-----") && pem.contains("PRIVATE KEY-----"))
            let identity = try folder.write(pem, to: "phone.pem")
            let verdict = try await openssl.run(["verify", "-CAfile", credentials.path("devices.pem"), identity])
            #expect(verdict.hasSuffix(": OK\n"))

            let message = String(decoding: xml(ServiceBench.opening()), as: UTF8.self)
            let request = """
                POST /DeploymentService/LoginService HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\
                Content-Length: \(message.utf8.count)\r\n\r\n\(message)
                """
            let answer = try await openssl.run(
                ["s_client", "-connect", "127.0.0.1:\(bench.port(.secureMode))", "-ign_eof", "-cert", identity],
                input: request)
            #expect(answer.contains("<Action>ReadItems</Action>") && answer.contains("bootstrapping-tan"))
        }
    }
}
