/// A set of optional booleans, as the standard has many: each flag is absent, true or false.
public protocol CSTAFlags: CSTAValue, ExpressibleByDictionaryLiteral where Key == Member, Value == Bool {
    /// The flags, in wire order.
    associatedtype Member: RawRepresentable<UInt8>, CaseIterable, Hashable, Sendable
    /// Where the flags are kept.
    associatedtype Bits: FlagStorage
    /// The wire names in order, separated by spaces; `name@4` since edition 4, `name@-3` until edition 3.
    static var memberNames: StaticString { get }
    /// Which flags are there, and their values.
    var bits: Bits { get set }
    /// Makes a value without any flag.
    init()
}

extension CSTAFlags {
    /// One flag; nil when it is absent.
    public subscript(_ member: Member) -> Bool? {
        get { bits[Int(member.rawValue)] }
        set { bits[Int(member.rawValue)] = newValue }
    }

    /// Makes a value in which these flags are true and all others are absent.
    public init(_ members: Member...) {
        self.init()
        for member in members { self[member] = true }
    }

    /// Makes a value from flags and their values.
    public init(dictionaryLiteral elements: (Member, Bool)...) {
        self.init()
        for (member, value) in elements { self[member] = value }
    }

    /// Whether no flag is there.
    public var isEmpty: Bool { bits.isEmpty }
}

/// Room for the flags of one set.
public protocol FlagStorage: Hashable, Sendable {
    /// Makes room without any flag.
    init()
    /// One flag; nil when it is absent.
    subscript(_ position: Int) -> Bool? { get set }
    /// The same flags with room for more.
    var wide: WideFlagBits { get }
    /// Takes as many flags as there is room for.
    init(_ wide: WideFlagBits)
    /// Whether no flag is there.
    var isEmpty: Bool { get }
}

/// Room for up to 64 flags.
public struct FlagBits: FlagStorage {
    /// One bit for each flag that is there.
    public private(set) var present: UInt64 = 0
    /// One bit for each flag that is there and true.
    public private(set) var isTrue: UInt64 = 0

    /// Makes room without any flag.
    public init() {}

    /// Takes the first 64 flags.
    public init(_ wide: WideFlagBits) { self = wide.parts.0 }

    /// The same flags with room for more.
    public var wide: WideFlagBits { WideFlagBits(first: self) }

    /// Makes flags that are all true.
    init(isTrue: UInt64) {
        present = isTrue
        self.isTrue = isTrue
    }

    /// Whether no flag is there.
    public var isEmpty: Bool { present == 0 }

    /// One flag; nil when it is absent.
    public subscript(_ position: Int) -> Bool? {
        get {
            let bit: UInt64 = 1 << UInt64(position)
            return present & bit == 0 ? nil : isTrue & bit != 0
        }
        set {
            let bit: UInt64 = 1 << UInt64(position)
            present = newValue == nil ? present & ~bit : present | bit
            isTrue = newValue == true ? isTrue | bit : isTrue & ~bit
        }
    }
}

/// Room for up to 256 flags.
public struct WideFlagBits: FlagStorage {
    fileprivate var parts: (FlagBits, FlagBits, FlagBits, FlagBits) = (FlagBits(), FlagBits(), FlagBits(), FlagBits())

    /// Makes room without any flag.
    public init() {}

    /// Takes the flags as they are.
    public init(_ wide: WideFlagBits) { self = wide }

    fileprivate init(first: FlagBits) { parts.0 = first }

    /// These flags.
    public var wide: WideFlagBits { self }

    /// Whether no flag is there.
    public var isEmpty: Bool { parts.0.isEmpty && parts.1.isEmpty && parts.2.isEmpty && parts.3.isEmpty }

    /// One flag; nil when it is absent.
    public subscript(_ position: Int) -> Bool? {
        get {
            switch position >> 6 {
            case 0: parts.0[position & 63]
            case 1: parts.1[position & 63]
            case 2: parts.2[position & 63]
            default: parts.3[position & 63]
            }
        }
        set {
            switch position >> 6 {
            case 0: parts.0[position & 63] = newValue
            case 1: parts.1[position & 63] = newValue
            case 2: parts.2[position & 63] = newValue
            default: parts.3[position & 63] = newValue
            }
        }
    }

    /// Compares flag by flag.
    public static func == (left: WideFlagBits, right: WideFlagBits) -> Bool { left.parts == right.parts }

    /// Feeds every flag into the hasher.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(parts.0)
        hasher.combine(parts.1)
        hasher.combine(parts.2)
        hasher.combine(parts.3)
    }
}
