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
}
