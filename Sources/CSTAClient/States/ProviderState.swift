import ECMA323
import Transport

/// The state of a ``Provider``, as in JTAPI.
public enum ProviderState: Sendable, Hashable {
    /// There is a session, every monitor is running, and all values are those of the switching function.
    case inService
    /// There is no session, or the state of the devices is being read anew. Values are the last ones known.
    case outOfService(OutOfServiceReason)
    /// The application has shut the provider down. Final.
    case shutDown

    /// Whether all values are those of the switching function.
    public var isInService: Bool { self == .inService }
}

/// Why a provider is out of service.
public enum OutOfServiceReason: Sendable, Hashable, CustomStringConvertible {
    /// It was made and has not tried to connect yet.
    case notStarted
    /// It connects to one of its gateways for the first time.
    case connecting
    /// The connection was lost or not made; the text says why. The next gateway is tried after a wait.
    case connectionLost(String)
    /// The gateway refused to open a session; the text is its reason. Tried again, as rights may be given later.
    case sessionRefused(String)
    /// Connected, and the state of the devices is being read.
    case resynchronizing
    /// Connected, and the switching function says that it cannot be used.
    case switchingFunction(CSTA.SystemStatusValue)

    /// The reason in words.
    public var description: String {
        switch self {
        case .notStarted: "not started"
        case .connecting: "connecting"
        case .connectionLost(let why): "the connection was lost: \(why)"
        case .sessionRefused(let why): "the session was refused: \(why)"
        case .resynchronizing: "the state of the devices is being read"
        case .switchingFunction(let status): "the switching function is \(status.wireName)"
        }
    }
}
