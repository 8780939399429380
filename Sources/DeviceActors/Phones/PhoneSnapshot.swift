/// A phone at one moment, as a plain value.
public struct PhoneSnapshot: Hashable, Sendable {
    /// The phone's number in the registry.
    public var id: PhoneID
    /// Its names; nil if it is no longer registered.
    public var identities: PhoneIdentities?
    /// Whether it is in use, why, and since when.
    public var busy: BusyStatus
    /// Whether it can be used.
    public var service: ServiceState
    /// Its calls, in the order in which they came.
    public var calls: [CallSnapshot]
    /// Do-not-disturb and forwarding, as far as known.
    public var features: FeatureState
    /// How often events were odd, by kind; kinds that never occurred are left out.
    public var anomalies: [CallAnomaly: UInt32]
    /// How many subscriptions it has.
    public var subscriptionCount: Int
}
