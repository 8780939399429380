/// The `http` section.
struct HTTPConfiguration: Sendable, Equatable {
    /// Whether there is an HTTP interface at all.
    var isEnabled = true
    /// The address to listen on. Loopback unless configured otherwise: the interface has no TLS of its own.
    var host = "127.0.0.1"
    /// The port; 0 lets the system choose.
    var port = 8080
    /// The token every request must carry, except those for `/healthz` and `/readyz`; `nil` for none, which is
    /// allowed on loopback only.
    var token: BearerToken?
    /// How many connections are served at once.
    var maximumConnections = 256
    /// How many event streams there are at once.
    var maximumEventStreams = 64
    /// How many events wait for one slow stream before it gets a gap.
    var eventBuffer = 1_024
    /// How often a quiet stream shows that it lives; also how soon a stalled one is found.
    var eventHeartbeat: Duration = .seconds(15)
    /// How long a connection may be without a request.
    var idleTimeout: Duration = .seconds(30)
}

extension HTTPConfiguration {
    private static let loopback: Set<String> = ["127.0.0.1", "::1", "localhost"]

    /// Reads the section.
    init(from section: ConfigurationSection) {
        self.init()
        isEnabled = section.boolean("enabled", default: isEnabled)
        host = section.string("host") ?? host
        port = section.integer("port", in: 0...65_535, default: port)
        maximumConnections = section.integer("maximumConnections", in: 1...10_000, default: maximumConnections)
        maximumEventStreams = section.integer("maximumEventStreams", in: 0...1_000, default: maximumEventStreams)
        eventBuffer = section.integer("eventBuffer", in: 16...1_000_000, default: eventBuffer)
        eventHeartbeat = section.duration("eventHeartbeat", in: .seconds(1)...(.seconds(300)), default: eventHeartbeat)
        idleTimeout = section.duration("idleTimeout", in: .seconds(1)...(.seconds(3_600)), default: idleTimeout)
        let needsToken = section.choice("authentication", ["token": true, "none": false], default: true)
        let text = section.secret("token")
        if let text, text.utf8.count < BearerToken.minimumLength {
            section.report("must have at least \(BearerToken.minimumLength) characters", for: "token")
        }
        token = text.map { BearerToken($0) }
        guard isEnabled else { return }
        if needsToken, text == nil, !section.reader.problems.contains(where: { $0.path.hasPrefix("http.token") }) {
            section.report(
                "give token or tokenFile, or set authentication: none (loopback only), or enabled: false", for: "token")
        }
        if !needsToken {
            if text != nil { section.report("authentication is none, so there can be no token", for: "token") }
            if !Self.loopback.contains(host) {
                section.report("none is allowed on loopback only, and host is \(host)", for: "authentication")
            }
        }
    }
}
