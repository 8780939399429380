import ECMA323

/// What an event did to a phone.
public struct PhoneChange: Hashable, Sendable {
    /// How the phone's condition changed.
    public enum Busy: Sendable {
        /// It did not, though the reason may have.
        case same
        /// The phone has a call now.
        case becameBusy
        /// The phone has no call any more.
        case becameIdle
        /// The phone cannot be seen any more.
        case becameUnknown
    }

    /// The kind of the event.
    public let kind: MessageKind
    /// What it did to the calls.
    public var call = CallModelChange.none
    /// How the phone's condition changed.
    public var busy = Busy.same
    /// Whether do-not-disturb or forwarding changed.
    public var areFeaturesChanged = false
    /// Whether the phone went in or out of service.
    public var isServiceChanged = false

    /// A change that changed nothing.
    public init(kind: MessageKind) {
        self.kind = kind
    }

    /// The member of the monitor filter that withholds this event.
    public var filterBit: MonitorFilterBit? { kind.eventFilter }

    /// Whether the phone may now differ from what the switch knows, so that a snapshot should be asked for.
    public var wantsSnapshot: Bool { !call.anomalies.isDisjoint(with: .suspicious) }
}
