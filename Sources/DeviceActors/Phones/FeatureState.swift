import ECMA323

/// The logical features of a phone that the gateway keeps.
public struct FeatureState: Hashable, Sendable {
    /// One forwarding of a phone.
    public struct Forwarding: Hashable, Sendable {
        /// Which calls are forwarded; nil when the switch does not tell.
        public var type: CSTA.ForwardingType?
        /// Whether it is switched on.
        public var isActive: Bool
        /// Where calls go; empty when not told.
        public var destination: String

        /// Puts a forwarding together.
        public init(type: CSTA.ForwardingType?, isActive: Bool, destination: String) {
            self.type = type
            self.isActive = isActive
            self.destination = destination
        }
    }

    /// Whether do-not-disturb is on; nil when not known.
    public var doNotDisturb: Bool?
    /// The forwardings, one for each type; nil when not known.
    public var forwarding: [Forwarding]?

    /// Puts the features together; nothing is known by default.
    public init(doNotDisturb: Bool? = nil, forwarding: [Forwarding]? = nil) {
        self.doNotDisturb = doNotDisturb
        self.forwarding = forwarding
    }

    /// Sets one forwarding, in place of the one of the same type.
    public mutating func set(_ new: Forwarding) {
        var list = forwarding ?? []
        if let index = list.firstIndex(where: { $0.type == new.type }) {
            list[index] = new
        } else {
            list.append(new)
        }
        forwarding = list
    }
}
