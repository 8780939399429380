/// A set of devices written as patterns: what an application may monitor or control.
///
/// Four forms are understood:
///
/// | pattern | matches |
/// |---|---|
/// | `1000` | that device identifier exactly |
/// | `1000-1999` | every all-digit identifier of the same length in the range |
/// | `10*` | every identifier that begins so |
/// | `*` | every device |
///
/// An empty set matches nothing: access is denied unless it was given.
public struct DeviceSet: Hashable, Sendable {
    private struct NumberRange: Hashable, Sendable {
        let digits: Int
        let lower: UInt64
        let upper: UInt64
    }

    private var exact: Set<String> = []
    private var ranges: [NumberRange] = []
    private var prefixes: [String] = []
    private var matchesAll = false

    /// The empty set.
    public init() {}

    /// The set of every device.
    public static let all = { () -> DeviceSet in
        var set = DeviceSet()
        set.matchesAll = true
        return set
    }()

    /// Reads a set from its patterns.
    ///
    /// - Throws: ``PatternError`` for the first pattern that is not one of the four forms.
    public init(patterns: some Sequence<String>) throws(PatternError) {
        for pattern in patterns { try insert(pattern) }
    }

    /// Whether no device at all is in the set.
    public var isEmpty: Bool { !matchesAll && exact.isEmpty && ranges.isEmpty && prefixes.isEmpty }

    /// Whether the device of this identifier is in the set.
    public func contains(_ device: String) -> Bool {
        if matchesAll || exact.contains(device) { return true }
        if prefixes.contains(where: { device.hasPrefix($0) }) { return true }
        guard !ranges.isEmpty, let number = Self.number(device) else { return false }
        let digits = device.utf8.count
        return ranges.contains { $0.digits == digits && $0.lower <= number && number <= $0.upper }
    }

    private mutating func insert(_ pattern: String) throws(PatternError) {
        guard !pattern.isEmpty else { throw PatternError.empty }
        if pattern == "*" {
            matchesAll = true
        } else if pattern.hasSuffix("*") {
            let prefix = String(pattern.dropLast())
            guard !prefix.contains("*") else { throw PatternError.misplacedWildcard(pattern) }
            prefixes.append(prefix)
        } else if pattern.contains("*") {
            throw PatternError.misplacedWildcard(pattern)
        } else if let range = try Self.range(pattern) {
            ranges.append(range)
        } else {
            exact.insert(pattern)
        }
    }

    private static func range(_ pattern: String) throws(PatternError) -> NumberRange? {
        let ends = pattern.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard ends.count == 2, let lower = number(ends[0]), let upper = number(ends[1]) else { return nil }
        guard ends[0].utf8.count == ends[1].utf8.count, lower <= upper else {
            throw PatternError.badRange(pattern)
        }
        return NumberRange(digits: ends[0].utf8.count, lower: lower, upper: upper)
    }

    private static func number(_ text: some StringProtocol) -> UInt64? {
        guard (1...18).contains(text.utf8.count) else { return nil }
        var value: UInt64 = 0
        for byte in text.utf8 {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            value = value * 10 + UInt64(byte - 0x30)
        }
        return value
    }
}

/// A device or destination pattern that cannot be understood.
public enum PatternError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The pattern has no characters.
    case empty
    /// `*` stands elsewhere than at the end.
    case misplacedWildcard(String)
    /// The ends of a range differ in length or are the wrong way round.
    case badRange(String)
    /// The pattern holds a character no dialled number has.
    case badCharacter(String)

    /// What is wrong and what to write instead.
    public var description: String {
        switch self {
        case .empty: "a pattern is empty; write a number, a range such as 1000-1999, a prefix such as 10*, or *"
        case .misplacedWildcard(let pattern): "'*' may only end a pattern: '\(pattern)'"
        case .badRange(let pattern): "a range needs two numbers of the same length, the lower first: '\(pattern)'"
        case .badCharacter(let pattern): "'\(pattern)' holds a character that no dialled number has"
        }
    }
}
