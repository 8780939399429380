/// The types of event a monitor withholds, one bit each.
///
/// ECMA-269's convention: a set bit means that the event is *not* reported. An empty set reports everything.
public struct MonitorFilterSet: OptionSet, Hashable, Sendable {
    /// One bit for each `MonitorFilterBit`, at its raw value.
    public var rawValue: UInt128

    /// Makes a set from its bits.
    public init(rawValue: UInt128) { self.rawValue = rawValue }

    /// Makes a set that withholds one type of event.
    public init(_ bit: MonitorFilterBit) { rawValue = 1 << UInt128(bit.rawValue) }

    /// Makes a set that withholds these types of event.
    public init(withholding bits: some Sequence<MonitorFilterBit>) {
        rawValue = bits.reduce(into: 0) { $0 |= 1 << UInt128($1.rawValue) }
    }

    /// Every type of event is withheld.
    public static let all = MonitorFilterSet(withholding: MonitorFilterBit.allCases)

    /// Whether events of this kind are withheld. What has no bit in the filter is never withheld.
    public func withholds(_ kind: MessageKind) -> Bool {
        guard let bit = kind.eventFilter else { return false }
        return withholds(bit)
    }

    /// Whether events of this type are withheld.
    public func withholds(_ bit: MonitorFilterBit) -> Bool { rawValue >> UInt128(bit.rawValue) & 1 != 0 }

    /// The types of event withheld, in wire order.
    public var withheld: [MonitorFilterBit] { MonitorFilterBit.allCases.filter { withholds($0) } }
}
