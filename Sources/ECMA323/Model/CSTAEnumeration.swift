/// A closed set of wire values.
public protocol CSTAEnumeration: CSTAValue, CaseIterable, RawRepresentable where RawValue == UInt8 {
    /// The wire values, by raw value.
    static var wireNames: [StaticString] { get }
    /// Finds a value by its wire name.
    static var index: WireNameIndex { get }
    /// Whether some values are missing from older editions.
    static var isLimitedByEdition: Bool { get }
    /// The value to send to a peer of that edition: itself, or the nearest one the edition has.
    func value(in edition: Edition) -> Self
}

extension CSTAEnumeration {
    /// Every edition has every value, unless an enumeration says otherwise.
    public static var isLimitedByEdition: Bool { false }

    /// Every edition has this value, unless the enumeration says otherwise.
    public func value(in edition: Edition) -> Self { self }

    /// The value as it stands on the wire.
    public var wireName: String { wireBytes.description }

    /// The value as it stands on the wire, as bytes that live for ever.
    public var wireBytes: StaticString { Self.wireNames[Int(rawValue)] }

    /// Reads a wire value; nil when it is not one of the set.
    public init?(wireName: String) {
        var copy = wireName
        let found = copy.withUTF8 { Self(wireBytes: UnsafeRawBufferPointer($0)) }
        guard let found else { return nil }
        self = found
    }

    /// Reads a wire value from bytes, without white space around it; nil when it is not one of the set.
    public init?(wireBytes: UnsafeRawBufferPointer) {
        guard let position = Self.index.position(of: wireBytes) else { return nil }
        self.init(rawValue: UInt8(truncatingIfNeeded: position))
    }
}
