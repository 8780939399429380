import ECMA323

/// A monitored number (JTAPI `Address`), as it was at one moment.
///
/// CSTA's device is JTAPI's address and terminal at once; both have the device's number as their name.
public struct Address: Sendable, Hashable {
    /// The number.
    public let name: String
    /// The device identifier the monitor was started with.
    public let device: CSTA.DeviceID
    /// Whether its events come and its values are those of the switching function.
    public internal(set) var state: AddressState
    /// Whether do-not-disturb is on; nil when it is not known.
    public internal(set) var doNotDisturb: Bool?
    /// Its forwardings; nil when they are not known.
    public internal(set) var forwardings: [CSTA.ForwardListItem]?

    init(name: String, device: CSTA.DeviceID, state: AddressState) {
        self.name = name
        self.device = device
        self.state = state
    }
}

/// Whether an address or terminal can be relied on.
public enum AddressState: Sendable, Hashable {
    /// Its events come and its values are those of the switching function.
    case inService
    /// Its values are the last ones known.
    case outOfService(AddressOutOfServiceReason)
}

/// Why an address is out of service.
public enum AddressOutOfServiceReason: Sendable, Hashable {
    /// Its monitor has not been started yet, or its state is being read.
    case synchronizing
    /// The provider is out of service.
    case provider
    /// The switching function says that the device does not work, or cannot be seen.
    case device
    /// The monitor was refused, or has ended and could not be started again.
    case refused(CSTA.CSTAErrorCode)
}

/// A monitored telephone (JTAPI `Terminal`), as it was at one moment.
public struct Terminal: Sendable, Hashable {
    /// The number of the device.
    public let name: String
    /// Whether it can be relied on.
    public let state: AddressState
    /// Its part in every call, oldest call first.
    public let terminalConnections: [(callID: String, connection: TerminalConnection)]

    /// Equal when everything is.
    public static func == (left: Terminal, right: Terminal) -> Bool {
        left.name == right.name && left.state == right.state
            && left.terminalConnections.elementsEqual(right.terminalConnections, by: ==)
    }

    /// Hashes what identifies it.
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
