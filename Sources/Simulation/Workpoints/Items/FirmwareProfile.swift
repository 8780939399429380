import Provisioning

/// The firmware of a simulated phone and what follows from its version.
///
/// Thresholds and spellings are the phone's own here, not taken from the service, so that each side tests the other.
public struct FirmwareProfile: Hashable, Sendable {
    /// As the phone spells it in `software-version`, such as `V3 R3.24.0`.
    public let version: String
    private let number: FirmwareVersion

    /// Firmware of this version; `nil` when the text is no version.
    public init?(_ version: String) {
        guard let number = FirmwareVersion(version) else { return nil }
        self.number = number
        let parts = number.parts
        self.version =
            parts.count < 2
            ? "V\(parts[0])" : "V\(parts[0]) R" + parts.dropFirst().map(String.init).joined(separator: ".")
    }

    private init(_ parts: Int...) {
        number = FirmwareVersion(parts)
        version = "V\(parts[0]) R" + parts.dropFirst().map(String.init).joined(separator: ".")
    }

    /// V1 R5.6.53: decodes no `&lt;`, takes no chunked answers, attaches no changes, never comes back by itself.
    public static let v1 = FirmwareProfile(1, 5, 6, 53)
    /// V2 R2.30.0: attaches local changes; still takes no chunked answers.
    public static let v2r2 = FirmwareProfile(2, 2, 30, 0)
    /// V3 R1.43.0: takes chunked answers.
    public static let v3r1 = FirmwareProfile(3, 1, 43, 0)
    /// V3 R3.24.0: comes back by itself after `send-solicited`.
    public static let v3r3 = FirmwareProfile(3, 3, 24, 0)
    /// The four generations that differ in what they do.
    public static let generations = [v1, v2r2, v3r1, v3r3]

    /// Whether `send-solicited` is understood (guide, page 72).
    public var sendsSolicited: Bool { number >= FirmwareVersion([3, 3]) }
    /// Whether `local-changes` has the changed items in it (guide, page 37).
    public var attachesLocalChanges: Bool { number >= FirmwareVersion([2, 2]) }
    /// Whether `&lt;`, `&gt;` and `&amp;` are decoded in what the service sends.
    public var decodesReferences: Bool { number >= FirmwareVersion([2]) }
    /// Whether answers may be chunked (guide, page 12: not up to V2R2).
    public var takesChunkedAnswers: Bool { number >= FirmwareVersion([3]) }
    /// Whether the basic items have those of V3, such as `bootstrapping-tan`.
    public var isThirdGeneration: Bool { number >= FirmwareVersion([3]) }
    /// Whether `admin-pwd` is exactly six digits.
    public var hasNumericAdminPassword: Bool { number < FirmwareVersion([2]) }

    /// Whether an item that came with the given version is there.
    func has(since version: FirmwareVersion?) -> Bool { version.map { number >= $0 } ?? true }
}
