import CSTAGateway
import Testing

@testable import gatewayd

@Suite("The http section")
struct HTTPConfigurationTests {
    private func read(_ yaml: String) throws(ConfigurationError) -> HTTPConfiguration {
        let reader = ConfigurationReader(yaml: yaml, file: "test.yaml", environment: [:], files: FakeFiles())
        return try reader.read { root in root.section("http") { HTTPConfiguration(from: $0) } }
    }

    private func problems(_ yaml: String) -> [String] {
        do {
            _ = try read(yaml)
            return []
        } catch {
            return error.problems.map(\.description)
        }
    }

    @Test("Loopback, port 8080 and a token are the default")
    func defaults() throws {
        let http = try read("http: {token: 0123456789abcdef}")
        #expect(http.host == "127.0.0.1" && http.port == 8_080 && http.token == BearerToken("0123456789abcdef"))
    }

    @Test("Without a token the interface must be closed or said to be open")
    func missingToken() throws {
        #expect(problems("http:\n  port: 1").first?.hasPrefix("line 1: http.token: give token or tokenFile") == true)
        #expect(try read("http: {enabled: false}").isEnabled == false)
        #expect(try read("http: {authentication: none}").token == nil)
    }

    @Test("A short token is refused")
    func shortToken() {
        #expect(problems("http:\n  token: short") == ["line 2: http.token: must have at least 16 characters"])
    }

    @Test("No authentication is allowed on loopback only")
    func openToTheWorld() {
        #expect(
            problems("http:\n  host: 0.0.0.0\n  authentication: none") == [
                "line 3: http.authentication: none is allowed on loopback only, and host is 0.0.0.0"
            ])
    }

    @Test("The operator may call the gateway's own phones, and further numbers when told so")
    func operatorDestinations() throws {
        let standard = AccessPolicy(application: try read("http: {token: 0123456789abcdef}").operatorApplication)
        #expect(standard.application.destinations.allows("1002", isKnownDevice: true))
        #expect(!standard.application.destinations.allows("0900123", isKnownDevice: false))
        let wide = try read("http:\n  token: 0123456789abcdef\n  destinations: {allow: [\"0*\"]}").operatorApplication
        #expect(wide.destinations.allows("0900123", isKnownDevice: false))
        #expect(!wide.destinations.allows("1002", isKnownDevice: true))
    }

    @Test("Another token or other destinations need no restart, another port does")
    func restart() throws {
        let http = try read("http: {token: 0123456789abcdef}")
        #expect(!http.needsRestart(for: try read("http: {token: abcdef0123456789, destinations: {allow: [\"*\"]}}")))
        #expect(http.needsRestart(for: try read("http: {token: 0123456789abcdef, port: 1}")))
        #expect(http.needsRestart(for: try read("http: {authentication: none}")))
    }
}
