/// A phone's firmware, such as `V3 R3.24.0`, or `3.3.24.0` where it is a value of `file-sw-version`.
public struct FirmwareVersion: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The numbers in their order; 3, 3, 24, 0 for `V3 R3.24.0`.
    public let parts: [Int]

    /// Makes a version from its numbers; zeros at the end do not count.
    public init(_ parts: [Int]) {
        self.parts = parts
    }

    /// Reads either way of writing, tolerating spaces and letter case; `nil` when there is no number in front or
    /// anything else between the numbers.
    public init?(_ text: String) {
        var parts: [Int] = []
        var number: Int?
        for character in text.utf8 {
            switch character {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                let (ten, tooMuch) = (number ?? 0).multipliedReportingOverflow(by: 10)
                guard !tooMuch, ten < Int.max - 9 else { return nil }
                number = ten + Int(character - UInt8(ascii: "0"))
            case UInt8(ascii: "."), UInt8(ascii: " "), UInt8(ascii: "R"), UInt8(ascii: "r"), UInt8(ascii: "V"),
                UInt8(ascii: "v"):
                if let known = number { parts.append(known) }
                number = nil
            default: return nil
            }
        }
        if let known = number { parts.append(known) }
        guard !parts.isEmpty else { return nil }
        self.parts = parts
    }

    /// The first release that repeats a contact by itself after `send-solicited` (guide, page 72).
    public static let sendsSolicited = FirmwareVersion([3, 3])
    /// The first release that attaches what changed to `local-changes` (guide, page 37).
    public static let attachesLocalChanges = FirmwareVersion([2, 2])
    /// The first release whose parser decodes `&lt;`, `&gt;` and `&amp;` dependably.
    public static let decodesReferences = FirmwareVersion([2])

    /// Number by number; what is missing counts as zero.
    public static func < (lhs: FirmwareVersion, rhs: FirmwareVersion) -> Bool {
        for place in 0..<max(lhs.parts.count, rhs.parts.count) where lhs[place] != rhs[place] {
            return lhs[place] < rhs[place]
        }
        return false
    }

    /// Equal when no number differs.
    public static func == (lhs: FirmwareVersion, rhs: FirmwareVersion) -> Bool { !(lhs < rhs) && !(rhs < lhs) }

    /// Zeros at the end do not count.
    public func hash(into hasher: inout Hasher) {
        let end = parts.lastIndex { $0 != 0 } ?? -1
        hasher.combine(parts.prefix(end + 1).map(\.self))
    }

    /// With dots, as `file-sw-version` has it.
    public var description: String { parts.map(String.init).joined(separator: ".") }

    private subscript(place: Int) -> Int { place < parts.count ? parts[place] : 0 }
}
