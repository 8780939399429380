/// Reads numbers out of bytes, in either byte order. Every read that would go past the end gives nil.
struct ByteCursor {
    private let bytes: ArraySlice<UInt8>
    private(set) var position: Int
    /// Whether the most significant byte comes first.
    var isBigEndian: Bool

    init(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool = true) {
        self.bytes = bytes
        self.isBigEndian = isBigEndian
        position = bytes.startIndex
    }

    /// How many bytes are left.
    var remaining: Int { bytes.endIndex - position }

    /// What has not been read.
    var rest: ArraySlice<UInt8> { bytes[position...] }

    mutating func uint8() -> UInt8? {
        guard remaining >= 1 else { return nil }
        defer { position += 1 }
        return bytes[position]
    }

    mutating func uint16() -> UInt16? { number(2).map { UInt16(truncatingIfNeeded: $0) } }

    mutating func uint32() -> UInt32? { number(4).map { UInt32(truncatingIfNeeded: $0) } }

    mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
        guard count >= 0, remaining >= count else { return nil }
        defer { position += count }
        return bytes[position..<position + count]
    }

    mutating func skip(_ count: Int) -> Bool { take(count) != nil }

    private mutating func number(_ size: Int) -> UInt64? {
        guard let taken = take(size) else { return nil }
        if isBigEndian { return taken.reduce(0) { $0 << 8 | UInt64($1) } }
        return taken.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}
