/// An edition of ECMA-323, told by its XML namespace.
public enum Edition: UInt8, BitwiseCopyable, CaseIterable, Comparable, Sendable {
    /// The first edition.
    case ed1 = 1
    /// The second edition.
    case ed2
    /// The third edition, the one most products speak.
    case ed3
    /// The fourth edition.
    case ed4
    /// The fifth edition.
    case ed5
    /// The sixth edition.
    case ed6

    /// The namespace we write.
    public var namespace: String { wireNamespace.description }

    /// The namespace we write, as bytes that live for ever.
    var wireNamespace: StaticString {
        switch self {
        case .ed1: "http://www.ecma.ch/standards/ecma-323/csta"
        case .ed2: "http://www.ecma.ch/standards/ecma-323/csta/ed2"
        case .ed3: "http://www.ecma-international.org/standards/ecma-323/csta/ed3"
        case .ed4: "http://www.ecma-international.org/standards/ecma-323/csta/ed4"
        case .ed5: "http://www.ecma-international.org/standards/ecma-323/csta/ed5"
        case .ed6: "http://www.ecma-international.org/standards/ecma-323/csta/ed6"
        }
    }

    /// Reads a namespace or a protocol version string.
    ///
    /// Both spellings of the host are known, and what follows the edition (`/ed3/priv7`, as one vendor numbers its own
    /// versions) does not matter.
    /// - Returns: nil when the name is not one of ECMA-323.
    public init?(namespace: String) {
        var copy = namespace
        let found = copy.withUTF8 { Edition(namespace: UnsafeRawBufferPointer($0)) }
        guard let found else { return nil }
        self = found
    }

    /// Reads a namespace from bytes; see `init(namespace:)`.
    public init?(namespace bytes: UnsafeRawBufferPointer) {
        // As nearly everybody writes it.
        if let digit = bytes.last, let edition = Edition(rawValue: digit &- 0x30), edition.isWritten(as: bytes) {
            self = edition
            return
        }
        var rest = bytes[...]
        if !rest.removePrefix("http://www.ecma-international.org") {
            guard rest.removePrefix("http://www.ecma.ch") else { return nil }
        }
        guard rest.removePrefix("/standards/ecma-323/csta") else { return nil }
        if rest.isEmpty {
            self = .ed1
            return
        }
        guard rest.removePrefix("/ed"), let digit = rest.first, let edition = Edition(rawValue: digit &- 0x30) else {
            return nil
        }
        let after = rest.dropFirst()
        guard after.isEmpty || after.first == UInt8(ascii: "/") else { return nil }
        self = edition
    }

    /// Whether these bytes are exactly the namespace we write for this edition.
    func isWritten(as bytes: UnsafeRawBufferPointer) -> Bool { wireNamespace.matches(bytes) }

    /// Earlier editions come first.
    public static func < (left: Edition, right: Edition) -> Bool { left.rawValue < right.rawValue }
}

extension Slice<UnsafeRawBufferPointer> {
    /// Removes the prefix if it is there.
    fileprivate mutating func removePrefix(_ prefix: StaticString) -> Bool {
        let size = prefix.utf8CodeUnitCount
        guard count >= size, prefix.matches(UnsafeRawBufferPointer(rebasing: self[startIndex..<startIndex + size]))
        else {
            return false
        }
        self = dropFirst(size)
        return true
    }
}
