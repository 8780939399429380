import ECMA323

/// What an event did to a ``CallModel``.
public struct CallModelChange: Hashable, Sendable {
    /// The state of the phone's own connection in the call concerned before the event; null if there was no such call.
    public var previous: LocalConnectionState = .null
    /// Its state after the event; null if the call has ended or never was.
    public var current: LocalConnectionState = .null
    /// Whether the model differs from before in anything: state, parties, numbers, identifiers.
    public var isChanged = false
    /// What was wrong with the event.
    public var anomalies: CallAnomalies = []

    /// Nothing happened.
    public static let none = CallModelChange()

    /// Nothing happened but this.
    static func only(_ anomaly: CallAnomaly) -> CallModelChange {
        CallModelChange(anomalies: [anomaly])
    }
}
