/// What a reload changed.
public struct GatewayReloadReport: Sendable {
    /// What is in force now: the new configuration, with the old values of what only a restart can change.
    public var inForce: GatewayConfiguration
    /// The names of listeners that were opened.
    public var listenersAdded: [String] = []
    /// The names of listeners that were closed; their clients were told.
    public var listenersRemoved: [String] = []
    /// The names of listeners with other settings than before. Clients that were connected keep what they had, unless the
    /// listener has another address now.
    public var listenersChanged: [String] = []
    /// The names of links that were added and begin to connect.
    public var linksAdded: [String] = []
    /// The names of links that were removed, with their phones.
    public var linksRemoved: [String] = []
    /// The names of links whose settings differ and keep what they had until a restart.
    public var linksKept: [String] = []
    /// What shows another certificate than before, such as `client listener public` or `link pbx`.
    public var certificatesChanged: [String] = []

    /// Compares two configurations. Certificates are not looked at.
    public init(from old: GatewayConfiguration, to new: GatewayConfiguration) {
        let (listeners, links) = (Self.names(old.clientListeners, \.name), Self.names(old.links, \.name))
        let (newListeners, newLinks) = (Self.names(new.clientListeners, \.name), Self.names(new.links, \.name))
        listenersAdded = new.clientListeners.map(\.name).filter { listeners[$0] == nil }
        listenersRemoved = old.clientListeners.map(\.name).filter { newListeners[$0] == nil }
        listenersChanged = new.clientListeners.filter { listeners[$0.name] ?? $0 != $0 }.map(\.name)
        linksAdded = new.links.map(\.name).filter { links[$0] == nil }
        linksRemoved = old.links.map(\.name).filter { newLinks[$0] == nil }
        linksKept = new.links.filter { links[$0.name] ?? $0 != $0 }.map(\.name)
        inForce = new
        inForce.links = new.links.map { links[$0.name] ?? $0 }
        inForce.limits = old.limits
        inForce.domainName = old.domainName
    }

    private static func names<Value>(_ values: [Value], _ name: (Value) -> String) -> [String: Value] {
        Dictionary(values.map { (name($0), $0) }) { first, _ in first }
    }
}

/// Why a reload was refused. Nothing has changed then.
public struct GatewayReloadError: Error, Sendable, CustomStringConvertible {
    /// One thing that keeps the new configuration from being taken over.
    public enum Reason: Sendable, Hashable, CustomStringConvertible {
        /// The configuration contradicts itself, or changes what only a restart can change.
        case configuration(GatewayConfigurationError)
        /// A certificate, key or trust root cannot be used; what it is for, and why.
        case certificate(of: String, why: String)
        /// A listener's address cannot be bound.
        case cannotListen(listener: String, why: String)
        /// Another reload, or the start, is not done yet.
        case isReloading
        /// The gateway stopped in the meantime.
        case isStopped

        /// What is wrong and what to do.
        public var description: String {
            switch self {
            case .configuration(let error): error.description
            case .certificate(let owner, let why): "\(owner): \(why)"
            case .cannotListen(let listener, let why): "client listener \(listener) cannot listen: \(why)"
            case .isReloading: "the gateway is starting or reloading; try again later"
            case .isStopped: "the gateway has stopped"
            }
        }
    }

    /// Everything that is wrong.
    public let reasons: [Reason]

    /// All reasons in one line.
    public var description: String { reasons.map(\.description).joined(separator: "; ") }
}
