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
    ///
    /// While the forwardings are not known, one that is switched off and leads nowhere leaves them so.
    public mutating func set(_ new: Forwarding) {
        if forwarding == nil, new.isEmpty { return }
        var list = forwarding ?? []
        if let index = list.firstIndex(where: { $0.type == new.type }) {
            list[index] = new
        } else {
            list.append(new)
        }
        forwarding = list
    }

    /// The same without forwardings that are switched off and lead nowhere: they say no more than their absence does.
    public var withoutEmptyForwardings: FeatureState {
        guard let forwarding, forwarding.contains(where: \.isEmpty) else { return self }
        return FeatureState(doNotDisturb: doNotDisturb, forwarding: forwarding.filter { !$0.isEmpty })
    }

    /// Whether nothing is switched on or set, known or not.
    var isQuiet: Bool { doNotDisturb != true && forwarding?.isEmpty != false }
}

extension FeatureState.Forwarding {
    fileprivate var isEmpty: Bool { !isActive && destination.isEmpty }
}

/// Features of which nothing is switched on or set, in one byte: what a phone keeps while it has no ``PhoneDetails``.
struct QuietFeatures: OptionSet {
    let rawValue: UInt8

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Do-not-disturb is known to be off.
    static let doNotDisturbIsOff = Self(rawValue: 1)
    /// The forwardings are known, and there is none.
    static let forwardingIsOff = Self(rawValue: 2)

    /// What is known of features that are ``FeatureState/isQuiet``.
    init(_ features: FeatureState) {
        self = []
        if features.doNotDisturb != nil { insert(.doNotDisturbIsOff) }
        if features.forwarding != nil { insert(.forwardingIsOff) }
    }

    /// The same as features.
    var features: FeatureState {
        FeatureState(
            doNotDisturb: contains(.doNotDisturbIsOff) ? false : nil,
            forwarding: contains(.forwardingIsOff) ? [] : nil)
    }
}
