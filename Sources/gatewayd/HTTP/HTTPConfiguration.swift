import CSTAGateway

/// The `http` section.
struct HTTPConfiguration: Sendable, Equatable {
    /// Whether there is an HTTP interface at all.
    var isEnabled = true
    /// The address to listen on. Loopback unless configured otherwise: the interface has no TLS of its own.
    var host = "127.0.0.1"
    /// The port; 0 lets the system choose.
    var port = 8080
    /// The operator's token; requests carry it or that of an application, except those for `/healthz` and `/readyz`. `nil`
    /// for none, which is allowed on loopback only: then everybody is the operator.
    var token: BearerToken?
    /// The numbers that the operator may cause to be called.
    var destinations = Self.knownDevices
    /// How many connections are served at once.
    var maximumConnections = 256
    /// How many event streams there are at once.
    var maximumEventStreams = 64
    /// How many events may be on their way from the gateway to the streams before streams get a gap.
    var eventBuffer = 8_192
    /// How many events are kept for streams that are slow or come back.
    var eventHistory = 10_000
    /// How many bytes they may have together, about.
    var eventHistoryBytes = 8 << 20
    /// How long events go on being kept when nobody listens.
    var eventRetention: Duration = .seconds(300)
    /// How long a monitor lasts when nobody listens to its events.
    var monitorLifetime: Duration = .seconds(600)
    /// How often a quiet stream shows that it lives; also how soon a stalled one is found.
    var eventHeartbeat: Duration = .seconds(15)
    /// How long a connection may be without a request.
    var idleTimeout: Duration = .seconds(30)
}

extension HTTPConfiguration {
    /// The name under which the bearer of ``token`` acts as an application.
    static let operatorName = "http"

    private static let knownDevices = (try? DestinationRules(allow: [], allowsKnownDevices: true)) ?? .denyAll

    private static let loopback: Set<String> = ["127.0.0.1", "::1", "[::1]", "localhost"]

    /// Whether a name is one of this machine.
    static func isLoopback(_ host: String) -> Bool { loopback.contains(host.lowercased()) }

    /// The operator as an application: may do everything but call whatever number there is.
    var operatorApplication: ApplicationConfiguration {
        ApplicationConfiguration(
            name: Self.operatorName, credentials: token.map { [.token($0.digest)] } ?? [], services: .all,
            monitors: .all,
            controls: .all, destinations: destinations, administration: Set(AdministrationRight.allCases))
    }

    /// Whether the other configuration differs in what only a restart can change.
    func needsRestart(for other: HTTPConfiguration) -> Bool {
        var other = other
        other.destinations = destinations
        if (token == nil) == (other.token == nil) { other.token = token }
        return self != other
    }

    /// Reads the section.
    init(from section: ConfigurationSection) {
        self.init()
        isEnabled = section.boolean("enabled", default: isEnabled)
        host = section.string("host") ?? host
        port = section.integer("port", in: 0...65_535, default: port)
        maximumConnections = section.integer("maximumConnections", in: 1...10_000, default: maximumConnections)
        maximumEventStreams = section.integer("maximumEventStreams", in: 0...1_000, default: maximumEventStreams)
        eventBuffer = section.integer("eventBuffer", in: 16...1_000_000, default: eventBuffer)
        eventHistory = section.integer("eventHistory", in: 0...1_000_000, default: eventHistory)
        eventHistoryBytes = section.byteCount(
            "eventHistoryBytes", in: 65_536...(1 << 30), default: eventHistoryBytes)
        eventRetention = section.duration(
            "eventRetention", in: .seconds(0)...(.seconds(86_400)), default: eventRetention)
        monitorLifetime = section.duration(
            "monitorLifetime", in: .seconds(10)...(.seconds(86_400)), default: monitorLifetime)
        eventHeartbeat = section.duration("eventHeartbeat", in: .seconds(1)...(.seconds(300)), default: eventHeartbeat)
        idleTimeout = section.duration("idleTimeout", in: .seconds(1)...(.seconds(3_600)), default: idleTimeout)
        destinations = section.optionalSection("destinations") { DestinationRules(from: $0) } ?? destinations
        let needsToken = section.choice("authentication", ["token": true, "none": false], default: true)
        let text = section.token()
        token = text.map { BearerToken($0) }
        guard isEnabled else { return }
        if needsToken, text == nil, !section.reader.problems.contains(where: { $0.path.hasPrefix("http.token") }) {
            section.report(
                "give token or tokenFile, or set authentication: none (loopback only), or enabled: false", for: "token")
        }
        if !needsToken {
            if text != nil { section.report("authentication is none, so there can be no token", for: "token") }
            if !Self.isLoopback(host) {
                section.report("none is allowed on loopback only, and host is \(host)", for: "authentication")
            }
        }
    }
}

extension ConfigurationSection {
    /// A bearer token, given as `token` or in the file `tokenFile`.
    func token() -> String? {
        guard let text = secret("token") else { return nil }
        if text.utf8.count < BearerToken.minimumLength {
            report("must have at least \(BearerToken.minimumLength) characters", for: "token")
        }
        return text
    }
}
