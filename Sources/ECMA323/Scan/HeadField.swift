/// The texts of a message that its ``EventHead`` shows. Raw values are indices into the scanner's scratch memory.
enum HeadField: UInt8, CaseIterable {
    case crossReferenceID
    case callID, connectionDevice, secondaryCallID
    case subjectDevice, callingDevice, calledDevice, lastRedirectionDevice, otherDevice
    case localConnectionInfo, cause

    /// The raw value that stands for "not a field".
    static let none: UInt8 = 0xFF
    static let count = allCases.count
}

/// What a child of the root contributes to the head, packed so that the scanner needs no second look-up:
/// the low byte is the field that the element's own text is (``HeadField/none`` for none), the high byte says what
/// its child elements are.
struct HeadGroup: Hashable {
    /// What the children of the element are.
    enum Inner: UInt8 {
        /// Nothing for the head.
        case nothing
        /// `callID` and `deviceID` of the event's connection.
        case connection
        /// The same of the second connection.
        case secondaryConnection
        /// A device, by one of the element names that hold its identifier.
        case device
    }

    let packed: UInt16

    init(packed: UInt16) { self.packed = packed }

    init(field: HeadField? = nil, inner: Inner) {
        packed = UInt16(inner.rawValue) << 8 | UInt16(field?.rawValue ?? HeadField.none)
    }

    @inline(__always) var field: UInt8 { UInt8(truncatingIfNeeded: packed) }
    @inline(__always) var inner: UInt8 { UInt8(truncatingIfNeeded: packed >> 8) }

    static let none = HeadGroup(packed: NameTable.none)
    static let crossReferenceID = HeadGroup(field: .crossReferenceID, inner: .nothing)
    static let localConnectionInfo = HeadGroup(field: .localConnectionInfo, inner: .nothing)
    static let cause = HeadGroup(field: .cause, inner: .nothing)
    static let connection = HeadGroup(inner: .connection)
    static let secondaryConnection = HeadGroup(inner: .secondaryConnection)
    static let subjectDevice = HeadGroup(field: .subjectDevice, inner: .device)
    static let callingDevice = HeadGroup(field: .callingDevice, inner: .device)
    static let calledDevice = HeadGroup(field: .calledDevice, inner: .device)
    static let lastRedirectionDevice = HeadGroup(field: .lastRedirectionDevice, inner: .device)
    static let otherDevice = HeadGroup(field: .otherDevice, inner: .device)
}

/// The names that matter to an ``EventHead``, as look-up tables.
struct HeadNames: Sendable {
    /// Made once for all scanners.
    static let shared = HeadNames()

    /// Root elements to raw values of ``MessageKind``.
    let kinds = NameTable(
        MessageKind.allCases.filter { $0 != .unknown }.map { (name: $0.wireName, value: $0.rawValue) })
    /// Children of the root to packed ``HeadGroup`` values.
    let groups: NameTable
    /// Values of `localConnectionInfo` to their raw values.
    let states = NameTable(
        LocalConnectionState.wireNames.enumerated().map { (name: $0.element, value: UInt16($0.offset)) })
    /// Values of `cause` to their raw values.
    let causes = NameTable(EventCause.wireNames.enumerated().map { (name: $0.element, value: UInt16($0.offset)) })

    private init() {
        var entries: [(name: StaticString, value: UInt16)] = []
        for (group, names) in Self.names {
            for name in names { entries.append((name: name, value: group.packed)) }
        }
        groups = NameTable(entries)
    }

    /// From the definitions of the events in ECMA-323: the names under which each event carries these fields.
    private static let names: [(HeadGroup, [StaticString])] = [
        (.crossReferenceID, ["monitorCrossRefID"]),
        (.localConnectionInfo, ["localConnectionInfo"]),
        (.cause, ["cause"]),
        (
            .connection,
            [
                "bridgedConnection", "clearedCall", "primaryOldCall", "droppedConnection", "connection",
                "dialingConnection", "establishedConnection", "failedConnection", "heldConnection",
                "outboundConnection", "offeredConnection", "originatedConnection", "queuedConnection",
                "retrievedConnection", "initiatedConnection", "overConnection",
            ]
        ),
        (.secondaryConnection, ["secondaryOldCall"]),
        (
            .subjectDevice,
            [
                "bridgedAppearance", "conferencingDevice", "releasingDevice", "alertingDevice", "dialingDevice",
                "divertingDevice", "answeringDevice", "failingDevice", "holdingDevice", "networkInterfaceUsed",
                "offeredDevice", "queue", "retrievingDevice", "initiatingDevice", "transferringDevice", "device",
                "agentDevice", "invokingDevice",
            ]
        ),
        (.callingDevice, ["callingDevice"]),
        (.calledDevice, ["calledDevice"]),
        (.lastRedirectionDevice, ["lastRedirectionDevice"]),
        (.otherDevice, ["newDestination", "transferredToDevice", "addedParty", "forwardTo", "dialingSequence"]),
    ]
}
