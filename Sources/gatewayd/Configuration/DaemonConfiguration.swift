import CSTAGateway

/// The whole configuration of the program.
struct DaemonConfiguration: Sendable {
    /// How many event loops carry the traffic; each has a thread of its own.
    var threads = 2
    /// What is logged, and how.
    var logging = LoggingConfiguration()
    /// The HTTP interface.
    var http = HTTPConfiguration()
    /// The gateway proper: links, clients, applications, limits.
    var gateway = GatewayConfiguration()
    /// Workpoint provisioning; `nil` when phones are not provisioned here.
    var workpoints: WorkpointsConfiguration?
    /// Extension Mobility; `nil` when nobody logs in at phones here.
    var mobility: MobilityConfiguration?
    /// The embedded simulated switch, when a link is to it.
    var simulation = SimulationConfiguration()
}

extension DaemonConfiguration {
    /// Reads a configuration from YAML text.
    ///
    /// - Parameters:
    ///   - yaml: the text.
    ///   - file: its name, for messages.
    ///   - environment: the process's environment; its `GATEWAYD_…` variables override the text.
    ///   - files: gives secrets and certificates.
    /// - Throws: ``ConfigurationError`` with everything that is wrong.
    static func read(
        yaml: String, file: String, environment: [String: String], files: any ConfigurationFiles
    ) throws(ConfigurationError) -> DaemonConfiguration {
        let reader = ConfigurationReader(yaml: yaml, file: file, environment: environment, files: files)
        return try reader.read { root in DaemonConfiguration(from: root) }
    }

    private init(from root: ConfigurationSection) {
        self.init()
        threads = root.integer("threads", in: 1...64, default: threads)
        gateway.domainName = root.string("domainName") ?? gateway.domainName
        logging = root.section("logging") { LoggingConfiguration(from: $0) }
        http = root.section("http") { HTTPConfiguration(from: $0) }
        simulation = root.section("simulation") { SimulationConfiguration(from: $0) }
        workpoints = root.optionalSection("workpoints") { WorkpointsConfiguration(from: $0) }
        mobility = root.optionalSection("extensionMobility") { [workpoints] section in
            MobilityConfiguration(from: section, hasStore: workpoints != nil)
        }
        if let fault = simulation.fault(with: workpoints) {
            root.report("simulation.workpoints \(fault)", for: "simulation")
        }
        gateway.limits = root.section("limits") { GatewayLimits(from: $0) }

        var names = UniqueNames()
        gateway.applications = root.list("applications") { section, _ in
            ApplicationConfiguration(from: section, names: &names)
        }
        reportTokensThatComeTwice(root)
        let applications = Set(gateway.applications.map(\.name))
        names = UniqueNames()
        gateway.links = root.list("links") { section, _ in LinkConfiguration(from: section, names: &names) }
        names = UniqueNames()
        gateway.clientListeners = root.list("clients") { section, _ in
            ClientListenerConfiguration(from: section, names: &names, applications: applications)
        }
        if gateway.links.isEmpty { root.report("at least one link to a switch is needed", for: "links") }
        if gateway.links.count(where: { $0.endpoint == .inProcess }) > 1 {
            root.report("only one link can be to the simulated switch", for: "links")
        }
    }
}

extension DaemonConfiguration {
    /// The configuration with the operator of the HTTP interface among the applications.
    func withOperator() -> DaemonConfiguration {
        guard http.isEnabled else { return self }
        var configuration = self
        configuration.gateway.applications.removeAll { $0.name == HTTPConfiguration.operatorName }
        configuration.gateway.applications.append(http.operatorApplication)
        return configuration
    }

    /// A token that two applications have would not tell who asks.
    private func reportTokensThatComeTwice(_ root: ConfigurationSection) {
        var owners: [TokenDigest: String] = [:]
        if let token = http.token { owners[token.digest] = "http.token" }
        for application in gateway.applications {
            for case .token(let digest) in application.credentials {
                if let other = owners.updateValue(application.name, forKey: digest) {
                    root.report("\(application.name) has the same token as \(other)", for: "applications")
                }
            }
        }
    }
}

/// Notices names that come twice.
struct UniqueNames {
    private var seen: Set<String> = []

    /// The required name under `key`; reports one that was there before.
    mutating func take(_ section: ConfigurationSection, _ key: String = "name") -> String {
        let name = section.requiredString(key)
        if !name.isEmpty, !seen.insert(name).inserted {
            section.report("the name \(name) is taken by an earlier entry; names are unique", for: key)
        }
        return name
    }
}
