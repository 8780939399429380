/// Which numbers an application may cause to be called, by prefix: the guard against toll fraud.
///
/// The longest pattern that matches decides; of two equally long ones the denying one wins. When no pattern
/// matches, known devices of the gateway are allowed if ``allowsKnownDevices`` says so, and all else is denied.
public struct DestinationRules: Hashable, Sendable {
    private struct Rule: Hashable, Sendable {
        let text: String
        let isPrefix: Bool
        let allows: Bool
    }

    /// Whether a device that the gateway knows may be called although no pattern names it.
    public var allowsKnownDevices: Bool
    private var rules: [Rule] = []

    /// Rules that deny every destination.
    public static let denyAll = DestinationRules(allowsKnownDevices: false)

    private init(allowsKnownDevices: Bool) {
        self.allowsKnownDevices = allowsKnownDevices
    }

    /// Reads the rules from patterns: `0049*` is a prefix, `110` one number, `*` everything.
    ///
    /// - Parameters:
    ///   - allow: the patterns of destinations that may be called.
    ///   - deny: the patterns of destinations that may not.
    ///   - allowsKnownDevices: whether the gateway's own devices may be called without being named.
    /// - Throws: ``PatternError`` for the first pattern that cannot be understood.
    public init(allow: [String], deny: [String] = [], allowsKnownDevices: Bool = true) throws(PatternError) {
        self.allowsKnownDevices = allowsKnownDevices
        for pattern in allow { rules.append(try Self.rule(pattern, allows: true)) }
        for pattern in deny { rules.append(try Self.rule(pattern, allows: false)) }
    }

    /// Whether the destination may be called.
    ///
    /// - Parameters:
    ///   - destination: as the client wrote it; it is reduced to what would be dialled first.
    ///   - isKnownDevice: whether it is a device of the gateway.
    public func allows(_ destination: String, isKnownDevice: Bool) -> Bool {
        guard let number = DialledNumber.reduce(destination) else { return false }
        var decision: (length: Int, allows: Bool)?
        for rule in rules where rule.isPrefix ? number.hasPrefix(rule.text) : number == rule.text {
            // An exact pattern is more specific than a prefix of the same length.
            let length = rule.text.utf8.count * 2 + (rule.isPrefix ? 0 : 1)
            if let best = decision, best.length > length || (best.length == length && !best.allows) { continue }
            decision = (length, rule.allows)
        }
        return decision?.allows ?? (isKnownDevice && allowsKnownDevices)
    }

    private static func rule(_ pattern: String, allows: Bool) throws(PatternError) -> Rule {
        guard !pattern.isEmpty else { throw PatternError.empty }
        let isPrefix = pattern.hasSuffix("*")
        let body = isPrefix ? String(pattern.dropLast()) : pattern
        if body.isEmpty { return Rule(text: "", isPrefix: true, allows: allows) }
        guard let text = DialledNumber.reduce(body) else { throw PatternError.badCharacter(pattern) }
        return Rule(text: text, isPrefix: isPrefix, allows: allows)
    }
}

/// What a switch would dial for a device identifier.
public enum DialledNumber {
    /// Reduces a device identifier to the number it dials: no URI scheme, no parameters, no `N<…>` wrapping,
    /// no visual separators.
    ///
    /// - Returns: the number, or nil when the text holds something that is neither a number nor a plain name. Pauses
    ///   and control characters are refused here, so that no rule for `1*` lets `1,0900…` pass.
    public static func reduce(_ text: String) -> String? {
        var rest = text[...]
        if rest.hasPrefix("N<"), let end = rest.firstIndex(of: ">") {
            rest = rest[rest.index(rest.startIndex, offsetBy: 2)..<end]
        }
        for scheme in ["tel:", "sip:", "sips:"] where rest.lowercased().hasPrefix(scheme) {
            rest = rest.dropFirst(scheme.count)
        }
        if let end = rest.firstIndex(of: ";") { rest = rest[..<end] }
        if let end = rest.firstIndex(of: "@") { rest = rest[..<end] }
        var result = ""
        for scalar in rest.unicodeScalars {
            switch scalar {
            case "0"..."9", "A"..."Z", "a"..."z", "+", "*", "#", "_": result.unicodeScalars.append(scalar)
            case " ", "-", ".", "/", "(", ")": continue
            default: return nil
            }
        }
        return result.isEmpty ? nil : result
    }
}
