import ExtensionMobility
import Foundation
import NIOCore
import NIOPosix
import TestSupport
import Testing
import Transport

@testable import MobilityService

@Suite(
    "Extension Mobility over HTTP", .timeLimit(.minutes(1)), .enabled(if: Curl.path != nil, "install curl to run"))
struct MobilityServerTests {
    /// Starts a service with its listeners, lets a test use it, and stops everything.
    private func serving(
        form: MobilityAnswerWriter.Form = .current, tls: TLSServer? = nil, publicHost: String? = nil,
        _ body: (ServiceBench, String) async throws -> Void
    ) async throws {
        let bench = ServiceBench()
        try await bench.service.start()
        let server = try await MobilityServer.start(
            [MobilityListenerConfiguration(host: "127.0.0.1", port: 0, tls: tls)], service: bench.service, form: form,
            publicHost: publicHost, group: MultiThreadedEventLoopGroup.singleton)
        let port = try #require(server.addresses.first?.port)
        let result: Result<Void, any Error>
        do {
            result = .success(try await body(bench, "\(tls == nil ? "http" : "https")://127.0.0.1:\(port)"))
        } catch {
            result = .failure(error)
        }
        await server.stop()
        try result.get()
    }

    private static func request(_ operation: String, _ root: String = "request") -> String {
        "<\(root)><appInfo><appID>proxy</appID><appCertificate>secret</appCertificate></appInfo>\(operation)</\(root)>"
    }

    private static let login = request("<login><deviceName>D0</deviceName><userID>u0</userID></login>")
    private static let logout = request("<logout><deviceName>D0</deviceName></logout>")
    private static let success = "<?xml version=\"1.0\"?>\n<response>\n<success/>\n</response>\n"
    private static let interface = "/emservice/EMServiceServlet"

    @Test("A login is answered as real servers answer, with its length, and not compressed")
    func login() async throws {
        try await serving { bench, server in
            let answer = try await Curl.run([
                "--compressed", "-u", "some:body", "--data-urlencode", "xml=\(Self.login)", server + Self.interface,
            ])
            #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
            #expect(answer.hasSuffix("\r\n\r\n" + Self.success))
            let head = answer.lowercased()
            #expect(head.contains("content-type: text/xml; charset=utf-8\r\n"))
            #expect(head.contains("content-length: \(Self.success.utf8.count)\r\n"))
            #expect(!head.contains("content-encoding") && !head.contains("transfer-encoding"))
            #expect(bench.store.contents.assignments.first?.login?.user == "u0")
        }
    }

    @Test("Bodies that are not encoded, or come in chunks, and the addresses of older releases are taken")
    func clients() async throws {
        try await serving { _, server in
            let plain = try await Curl.run(["--data-binary", "xml=\n  \(Self.login)", server + Self.interface])
            #expect(plain.hasSuffix(Self.success))
            let chunked = try await Curl.run(
                [
                    "-H", "Transfer-Encoding: chunked", "-H", "Cache-Control: no-cache", "-H",
                    "Cache-Control: no-store", "--data-binary", "@-", server + "/LoginService/login.asp",
                ], input: Data("xml=\(PercentCoding.encode(Self.logout))".utf8))
            #expect(chunked.hasSuffix(Self.success))
            let query = Self.request("<checkUser><userID>U1</userID></checkUser>", "query")
            let old = try await Curl.run(["--data-urlencode", "xml=\(query)", server + "/LoginService/query.asp"])
            #expect(old.contains("<user id=\"U1\">\n<exists>u1</exists>"))
        }
    }

    @Test("Whatever is wrong with a request, the answer is 200 with the code in its body")
    func mistakes() async throws {
        try await serving { bench, server in
            let url = server + Self.interface
            let huge = Data(repeating: UInt8(ascii: "x"), count: MobilitySite.maximumBody + 1)
            let attempts: [(arguments: [String], input: Data?)] = [
                (["-X", "POST", url], nil), ([url], nil), (["--data", "yml=1", url], nil),
                (["--data", "xml=%3Crequest", url], nil), (["--data-binary", "@-", url], huge),
                (["-H", "Transfer-Encoding: chunked", "--data-binary", "@-", url], huge),
                (
                    [
                        "--data-urlencode", "xml=<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + Self.login,
                        url,
                    ], nil
                ),
            ]
            for attempt in attempts {
                let answer = try await Curl.run(["-H", "Expect:"] + attempt.arguments, input: attempt.input)
                #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"), "\(attempt.arguments)")
                #expect(answer.contains("<error code=\"1\">Error on Parsing: "), "\(attempt.arguments)")
            }
            let wrong = Self.login.replacing("secret", with: "guess")
            let refused = try await Curl.run(["--data-urlencode", "xml=\(wrong)", url])
            #expect(refused.contains("<error code=\"3\">Could not authenticate 'proxy'</error>"))
            #expect(!"\(bench.audited.all)".contains("guess"))
            #expect(try await Curl.run([server + "/other"]).hasPrefix("HTTP/1.1 404"))
        }
    }

    @Test("The form of 4.1 is a switch of the listener")
    func plainForm() async throws {
        try await serving(form: .plain41) { bench, server in
            _ = await bench.login(0, at: 0)
            let query = Self.request("<deviceUserQuery><deviceName>D0</deviceName></deviceUserQuery>", "query")
            let answer = try await Curl.run(["--data-urlencode", "xml=\(query)", server + Self.interface])
            #expect(
                answer.hasSuffix(
                    "<device name=\"D0\">\n<userID>u0</userID>\n</device>\n</deviceUserResults>\n</response>\n"))
        }
    }

    @Test("The document types are served as text")
    func documentTypes() async throws {
        try await serving { _, server in
            for type in MobilityDocumentType.allCases {
                let answer = try await Curl.run([server + "/emservice/jsp/" + type.rawValue])
                #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
                #expect(answer.hasSuffix(String(decoding: type.bytes, as: UTF8.self)))
            }
            #expect(try await Curl.run([server + "/emservice/jsp/../x.dtd", "--path-as-is"]).hasPrefix("HTTP/1.1 404"))
        }
    }

    @Test("A phone gets its pages in its language and character set, with addresses that lead back here")
    func pages() async throws {
        try await serving { bench, server in
            let url = server + "/emapp/EMAppServlet?device=D0"
            let form = try await Curl.run([
                "-H", "Accept-Language: de_DE", "-H", "Accept-Charset: iso-8859-1, utf-8;q=0.5", url,
            ])
            #expect(form.lowercased().contains("content-type: text/xml; charset=iso-8859-1\r\n"))
            #expect(form.contains("<DisplayName>Benutzer</DisplayName>"))
            #expect(form.contains("<URL>\(url)&amp;loginType=UID</URL>"))
            let done = try await Curl.run([url + "&userid=u0&seq=secret"])
            #expect(done.contains("<Text>Login successful</Text>"))
            let head = try await Curl.run(["-I", url + "&userid=u0&seq=wrong"])
            let other = try await Curl.run(["-I", url + "&userid=nobody&seq=wrong"])
            #expect(head.hasPrefix("HTTP/1.1 200 OK\r\n"))
            #expect(head == other)
            bench.phones.know(address: NetworkAddress("127.0.0.1"))
            let out = try await Curl.run(["-X", "POST", url + "&doLogout=true"])
            #expect(out.contains("<Text>Logout successful</Text>"))
        }
    }

    @Test("A host name that could be no host name does not get into pages, and a configured one does")
    func hostNames() async throws {
        try await serving { _, server in
            let page = try await Curl.run(["-H", "Host: evil/<x>", server + "/emapp/EMAppServlet?device=D0"])
            #expect(page.contains("<URL>http://localhost/emapp/"))
        }
        try await serving(publicHost: "em.example.com:8080") { _, server in
            let page = try await Curl.run([server + "/emapp/EMAppServlet?device=D0"])
            #expect(page.contains("<URL>http://em.example.com:8080/emapp/"))
        }
    }

    @Test("With TLS, pages lead to HTTPS")
    func overTLS() async throws {
        let authority = try TestAuthority()
        defer { withExtendedLifetime(authority) {} }
        let pair = try authority.issue("gateway.test")
        let tls = try TLSServer(
            TLSServerConfiguration(certificateChainPath: pair.certificatePath, privateKeyPath: pair.keyPath))
        try await serving(tls: tls) { _, server in
            #expect(
                try await Curl.run(["--data-urlencode", "xml=\(Self.login)", server + Self.interface]).hasSuffix(
                    Self.success))
            let page = try await Curl.run([server + "/emapp/EMAppServlet?device=D1"])
            #expect(page.contains("<URL>\(server)/emapp/EMAppServlet?device=D1"))
        }
    }
}
