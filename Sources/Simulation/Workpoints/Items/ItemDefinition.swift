import Provisioning

/// What a simulated phone knows of an item: its type, who may do what with it, and which indexes there are.
public struct ItemDefinition: Sendable {
    /// What values there are.
    public enum Kind: Hashable, Sendable {
        /// `true` or `false`.
        case boolean
        /// A decimal number; out of range the phone answers `failed`.
        case integer(ClosedRange<Int>)
        /// One of these numbers; anything else is `invalid data`.
        case enumeration(ClosedRange<Int>)
        /// Text of at most so many characters.
        case text(Int)
        /// A host name or address: no white space, at most 255 characters.
        case address
        /// Base64, such as PKCS#12, of at most so many characters.
        case base64(Int)
    }

    /// Who may do what.
    public enum Access: Hashable, Sendable {
        /// Read and written.
        case readWrite
        /// Only read.
        case readOnly
        /// Only written, like a password; reading gives `failed`.
        case writeOnly
        /// Has a meaning in another action only; in a write it is an `unexpected item`.
        case otherAction
    }

    /// The name on the wire.
    public var name: String
    /// What values there are.
    public var kind: Kind
    /// Who may do what.
    public var access: Access
    /// The indexes, where there are several.
    public var indexes: ClosedRange<Int>?
    /// The value after a factory reset; `nil`: none.
    public var standard: String?
    /// The firmware it came with; before, it is `not supported`.
    public var since: FirmwareVersion?
    /// Whether `ReadAllItems` leaves it out, as it does certificates.
    public var isHidden: Bool
    /// Whether storing it makes the phone start again.
    public var restarts: Bool
    /// What the phone says to an index out of range: `invalid index`, or `failed` for some.
    public var badIndex: ItemStatus

    /// Describes an item.
    public init(
        _ name: String, _ kind: Kind, _ standard: String? = nil, access: Access = .readWrite,
        indexes: ClosedRange<Int>? = nil, since: FirmwareVersion? = nil, isHidden: Bool = false,
        restarts: Bool = false, badIndex: ItemStatus = .invalidIndex
    ) {
        self.name = name
        self.kind = kind
        self.standard = standard
        self.access = access
        self.indexes = indexes
        self.since = since
        self.isHidden = isHidden
        self.restarts = restarts
        self.badIndex = badIndex
    }

    /// What is wrong with a value; `nil`: nothing. The empty value takes a setting back and is always right.
    func problem(with value: String) -> ItemStatus? {
        if value.isEmpty { return nil }
        switch kind {
        case .boolean: return value == "true" || value == "false" ? nil : .invalidData
        case .integer(let range):
            guard let number = Int(value) else { return .invalidData }
            return range.contains(number) ? nil : .failed
        case .enumeration(let range):
            guard let number = Int(value), range.contains(number) else { return .invalidData }
            return nil
        case .text(let limit): return value.count <= limit ? nil : .failed
        case .address: return value.utf8.count <= 255 && !value.contains(where: \.isWhitespace) ? nil : .invalidData
        case .base64(let limit):
            if value.utf8.count > limit { return .failed }
            return value.utf8.allSatisfy(Self.isBase64) ? nil : .invalidData
        }
    }

    private static func isBase64(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="), 0x0A, 0x0D:
            true
        default: false
        }
    }
}
