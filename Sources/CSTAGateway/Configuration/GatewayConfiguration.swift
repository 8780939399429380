/// Everything the gateway is told, as a plain value. Reading it from a file is the program's business.
public struct GatewayConfiguration: Sendable {
    /// The switches to connect to.
    public var links: [LinkConfiguration]
    /// Where clients are served.
    public var clientListeners: [ClientListenerConfiguration]
    /// Who may use the gateway, and for what.
    public var applications: [ApplicationConfiguration]
    /// Bounds that hold for the gateway as a whole.
    public var limits: GatewayLimits
    /// What the gateway calls itself in GetSwitchingFunctionCaps.
    public var domainName: String

    /// Makes a configuration; what is not given is empty or has its default.
    public init(
        links: [LinkConfiguration] = [],
        clientListeners: [ClientListenerConfiguration] = [],
        applications: [ApplicationConfiguration] = [],
        limits: GatewayLimits = GatewayLimits(),
        domainName: String = "gatewayd"
    ) {
        self.links = links
        self.clientListeners = clientListeners
        self.applications = applications
        self.limits = limits
        self.domainName = domainName
    }

    /// Checks what types cannot: names that must be unique, references that must exist.
    ///
    /// - Throws: ``GatewayConfigurationError`` for the first fault.
    public func validate() throws(GatewayConfigurationError) {
        if let fault = faults.first { throw fault }
    }

    /// Everything that types cannot check and is wrong.
    public var faults: [GatewayConfigurationError] {
        var faults = Self.duplicates(links.map(\.name), "link")
        faults += Self.duplicates(clientListeners.map(\.name), "client listener")
        faults += Self.duplicates(applications.map(\.name), "application")
        let names = Set(applications.map(\.name))
        for listener in clientListeners {
            guard let application = listener.sessionlessApplication, !names.contains(application) else { continue }
            faults.append(.unknownApplication(application, listener: listener.name))
        }
        return faults
    }

    private static func duplicates(_ names: [String], _ what: String) -> [GatewayConfigurationError] {
        var seen: Set<String> = []
        return names.filter { !seen.insert($0).inserted }.map { .duplicateName($0, what: what) }
    }
}

/// A configuration that contradicts itself.
public enum GatewayConfigurationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Two things of a kind bear the same name.
    case duplicateName(String, what: String)
    /// A listener lets clients in as an application that is not configured.
    case unknownApplication(String, listener: String)
    /// A reload would change something that only a restart can change.
    case needsRestart(String)

    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case .duplicateName(let name, let what): "two entries of kind '\(what)' are named '\(name)'; names are unique"
        case .unknownApplication(let name, let listener):
            "listener '\(listener)' names the application '\(name)', which is not configured"
        case .needsRestart(let what): "\(what) cannot be changed by a reload; restart the gateway"
        }
    }
}

/// Bounds that hold for the gateway as a whole.
public struct GatewayLimits: Hashable, Sendable {
    /// Client monitors in all; beyond it MonitorStart gets overallMonitorLimitExceeded.
    public var maximumMonitors = 1_000_000
    /// Client monitors on one device; beyond it MonitorStart gets objectMonitorLimitExceeded.
    public var maximumMonitorsPerDevice = 1_000
    /// Bytes on their way from a link's event loop to another before the link stops reading.
    public var mailboxBytes = 8 << 20
    /// Threads that check passwords.
    public var loginThreads = 1
    /// Logins that may wait for a check; more are refused at once.
    public var maximumPendingLogins = 64

    /// The default limits.
    public init() {}
}
