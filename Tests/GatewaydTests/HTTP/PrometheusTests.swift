import CSTAGateway
import Testing

@testable import gatewayd

@Suite("Prometheus text")
struct PrometheusTests {
    @Test("Help, type, labels and numbers are written as the format asks, with everything escaped")
    func text() {
        let families = [
            Prometheus.Family(
                name: "gatewayd_link_up", help: "Whether a \\ link\nis up", kind: .gauge,
                samples: [.init(1, [("link", "a\"b\\c\nd"), ("peer", "x")]), .init(0, [("link", "é")])]),
            Prometheus.Family(
                name: "gatewayd_uptime_seconds", help: "Uptime", kind: .gauge, samples: [.init(seconds: 1.5)]),
            Prometheus.Family(name: "gatewayd_none", help: "nothing", kind: .counter, samples: []),
        ]
        #expect(
            Prometheus.text(families) == """
                # HELP gatewayd_link_up Whether a \\\\ link\\nis up
                # TYPE gatewayd_link_up gauge
                gatewayd_link_up{link="a\\"b\\\\c\\nd",peer="x"} 1
                gatewayd_link_up{link="é"} 0
                # HELP gatewayd_uptime_seconds Uptime
                # TYPE gatewayd_uptime_seconds gauge
                gatewayd_uptime_seconds 1.5

                """)
    }

    @Test("A histogram counts up to each bound, and tells its sum in seconds")
    func histogram() {
        let latency = LatencyHistogram()
        latency.record(1_500, count: 2)
        latency.record(60_000_000_000)
        let lines = Prometheus.text([Prometheus.histogram("h_seconds", help: "h", latency.snapshot)]).split(
            separator: "\n")
        #expect(lines[1] == "# TYPE h_seconds histogram")
        #expect(lines[2] == "h_seconds_bucket{le=\"1e-06\"} 0" && lines[3] == "h_seconds_bucket{le=\"2e-06\"} 2")
        #expect(
            lines.suffix(4) == [
                "h_seconds_bucket{le=\"10\"} 2", "h_seconds_bucket{le=\"+Inf\"} 3", "h_seconds_sum 60.000003",
                "h_seconds_count 3",
            ])
    }

    @Test("Large counters keep every digit")
    func largeNumbers() {
        let family = Prometheus.Family(
            name: "n_total", help: "n", kind: .counter, samples: [.init(UInt64(9_007_199_254_740_991))])
        #expect(Prometheus.text([family]).hasSuffix("n_total 9007199254740991\n"))
    }
}

@Suite("The bearer token")
struct BearerTokenTests {
    @Test("A random token has 256 bits in hexadecimal and is never the same")
    func random() {
        var generator = SystemRandomNumberGenerator()
        let (one, two) = (BearerToken.random(using: &generator), BearerToken.random(using: &generator))
        #expect(one.count == 64 && one.allSatisfy(\.isHexDigit) && one != two)
    }

    @Test("Only the whole token is the token, whatever the case of the word before it")
    func matching() {
        let token = BearerToken("secret-secret-secret")
        #expect(BearerToken(authorization: "bearer secret-secret-secret") == token)
        #expect(BearerToken(authorization: "Bearer secret-secret-secret ") != token)
        #expect(BearerToken(authorization: "Bearer secret-secret-secretsecret-secret-secret") != token)
        #expect(BearerToken(authorization: "Bearer") == nil)
        #expect(BearerToken(authorization: "Basic secret-secret-secret") == nil)
        #expect(BearerToken(authorization: nil) == nil)
    }
}
