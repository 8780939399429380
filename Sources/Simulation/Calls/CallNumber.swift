/// The switch's own number of a call. Unique for the life of the switch; transfer and conference make a new one.
struct CallNumber: RawRepresentable, Hashable, Comparable, Sendable {
    let rawValue: UInt64

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// A device's place in the switch's device table.
struct DeviceIndex: RawRepresentable, Hashable, Comparable, Sendable {
    let rawValue: Int

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// One device's part in one call: what CSTA calls a connection.
struct ConnectionKey: Hashable, Sendable {
    var call: CallNumber
    var device: DeviceIndex
}
