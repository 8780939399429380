import DeviceActors
import Provisioning

/// What is known of the calls of phones; the switches tell it by CSTA. Tests have their own.
public protocol PhoneCalls: Sendable {
    /// Whether the phone with these names is in a call. `unknown` also when no switch knows such a phone.
    func condition(of names: CallNames) -> BusyStatus.Condition

    /// Has `tell` called, on no particular thread, whenever the condition has become another than the one last told or
    /// given here, until the watch is cancelled.
    func watch(
        _ names: CallNames, from condition: BusyStatus.Condition,
        _ tell: @escaping @Sendable (BusyStatus.Condition) -> Void
    ) -> any CallWatch
}

/// A watch over a phone's calls.
public protocol CallWatch: Sendable {
    /// Tells no more.
    func cancel()
}

/// The names by which a phone's calls are found, the first that leads to a phone counting: what the operator said, then
/// the hardware address, then the numbers, the one that a mobile user brought along before the phone's own.
public struct CallNames: Hashable, Sendable {
    /// The CSTA device identifier the operator gave the phone.
    public var device: String?
    /// The hardware address.
    public var mac: MACAddress
    /// The number, `e164`; empty when not known.
    public var e164: String
    /// The phone's own number, `basic-e164`; empty when not known.
    public var basicE164: String

    /// The names of a phone.
    public init(_ record: WorkpointRecord) {
        device = record.cstaDevice
        mac = record.mac
        e164 = record.e164
        basicE164 = record.basicE164
    }

    /// The names of a phone that nothing else is known of.
    init(mac: MACAddress) {
        self.init(WorkpointRecord(mac: mac, addedAt: .zero))
    }

    /// The names with the numbers that the phone has just told: a mobile user may have logged on.
    func told(_ items: [Item]) -> CallNames {
        var names = self
        names.e164 = items.value("e164") ?? e164
        names.basicE164 = items.value("basic-e164") ?? basicE164
        return names
    }
}
