import ECMA323

/// Somebody who wants a phone's events: a monitor of a client, as a rule.
///
/// The phone does not know what the sink is; whoever adds a subscription knows the type and casts it back.
public struct Subscription: Sendable {
    /// Who is told.
    public let sink: any AnyObject & Sendable
    /// Which monitor of the sink it is, for the sink to know; with `sink` it names the subscription.
    public let tag: UInt64
    /// The events that are withheld.
    public var filter: MonitorFilterSet

    /// Puts a subscription together; nothing is withheld by default.
    public init(sink: any AnyObject & Sendable, tag: UInt64, filter: MonitorFilterSet = []) {
        self.sink = sink
        self.tag = tag
        self.filter = filter
    }

    func isSame(_ sink: AnyObject, _ tag: UInt64) -> Bool { self.tag == tag && self.sink === sink }
}
