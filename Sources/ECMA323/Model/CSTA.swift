/// The namespace of everything that has a name in the standard: `CSTA.MakeCall`, `CSTA.DeliveredEvent`,
/// `CSTA.ConnectionID`. Types and members are spelled as on the wire.
public enum CSTA {}

/// Why something happened (ECMA-269, event causes).
public typealias EventCause = CSTA.EventCause

/// The state of one connection at one device: null, initiated, alerting, connected, hold, queued or fail.
public typealias LocalConnectionState = CSTA.LocalConnectionState
