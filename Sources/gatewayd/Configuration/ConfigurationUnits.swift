/// Durations and sizes as the configuration writes them.
enum ConfigurationUnits {
    /// `250ms`, `10s`, `5m`, `2h`, `1d`; `nil` when it is none of these. A number without a unit is refused:
    /// nobody can tell whether `timeout: 30` means seconds or milliseconds.
    static func duration(_ text: String) -> Duration? {
        guard let (number, unit) = split(text) else { return nil }
        switch unit {
        case "ms": return .milliseconds(number)
        case "s": return .seconds(number)
        case "m": return scaled(number, by: 60).map { .seconds($0) }
        case "h": return scaled(number, by: 3_600).map { .seconds($0) }
        case "d": return scaled(number, by: 86_400).map { .seconds($0) }
        default: return nil
        }
    }

    /// A number of bytes: `4096`, `64KiB`, `8MiB`, `1GiB`; `nil` when it is none of these.
    static func byteCount(_ text: String) -> Int? {
        guard let (number, unit) = split(text) else { return nil }
        switch unit {
        case "", "B": return number
        case "KiB": return scaled(number, by: 1 << 10)
        case "MiB": return scaled(number, by: 1 << 20)
        case "GiB": return scaled(number, by: 1 << 30)
        default: return nil
        }
    }

    /// A duration in the form ``duration(_:)`` reads, in the largest unit that is exact.
    static func text(_ duration: Duration) -> String {
        let (seconds, attoseconds) = duration.components
        let milliseconds = attoseconds / 1_000_000_000_000_000
        if milliseconds != 0 { return "\(seconds * 1_000 + milliseconds)ms" }
        if seconds != 0, seconds % 86_400 == 0 { return "\(seconds / 86_400)d" }
        if seconds != 0, seconds % 3_600 == 0 { return "\(seconds / 3_600)h" }
        if seconds != 0, seconds % 60 == 0 { return "\(seconds / 60)m" }
        return "\(seconds)s"
    }

    /// A size in the form ``byteCount(_:)`` reads, in the largest unit that is exact.
    static func text(bytes: Int) -> String {
        for (shift, unit) in [(30, "GiB"), (20, "MiB"), (10, "KiB")] where bytes != 0 && bytes % (1 << shift) == 0 {
            return "\(bytes >> shift)\(unit)"
        }
        return "\(bytes)"
    }

    private static func split(_ text: String) -> (Int, Substring)? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let number = Int(digits) else { return nil }
        return (number, text.dropFirst(digits.count))
    }

    private static func scaled(_ number: Int, by factor: Int) -> Int? {
        let (product, overflow) = number.multipliedReportingOverflow(by: factor)
        return overflow ? nil : product
    }
}
