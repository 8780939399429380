/// Which numbers an application may cause to be called, by prefix: the guard against toll fraud.
///
/// The longest pattern that matches decides; of two equally long ones the denying one wins. When no pattern
/// matches, known devices of the gateway are allowed if ``allowsKnownDevices`` says so, and all else is denied.
public struct DestinationRules: Hashable, Sendable {
    private struct Rule: Hashable, Sendable {
        let text: String
        let isPrefix: Bool
        let allows: Bool
        /// The host the rule is about; nil for calls within the switch, and for denials for every host.
        var host: String?
    }

    /// Whether a device that the gateway knows may be called although no pattern names it.
    public var allowsKnownDevices: Bool
    private var rules: [Rule] = []

    /// Rules that deny every destination.
    public static let denyAll = DestinationRules(allowsKnownDevices: false)

    private init(allowsKnownDevices: Bool) {
        self.allowsKnownDevices = allowsKnownDevices
    }

    /// Reads the rules from patterns: `0049*` is a prefix, `110` one number, `*` everything, `2*@pbx.example` a prefix
    /// at a host.
    ///
    /// An address at a host is no number of the switch: it is allowed only by a pattern with that host or by `*`, and
    /// denied by every pattern that denies its number.
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
    ///   - isOwnAddress: whether it is exactly the identifier the switch itself has for that device, so that a host
    ///     in it leads nowhere else.
    public func allows(_ destination: String, isKnownDevice: Bool, isOwnAddress: Bool = false) -> Bool {
        // No number: whatever is dialled next. Only who may call everything may have that.
        if destination.isEmpty { return allowsEverything }
        guard let number = DialledNumber.reduce(destination) else { return false }
        if !isOwnAddress, DialledNumber.hasModifiers(number), !allowsEverything { return false }
        let host = DialledNumber.host(of: destination)
        if host != nil, destination.lowercased().contains("maddr=") { return false }
        let isForeign = host != nil && !isOwnAddress
        var decision: (length: Int, allows: Bool)?
        for rule in rules where rule.isPrefix ? number.hasPrefix(rule.text) : number == rule.text {
            if let wanted = rule.host {
                guard wanted == host else { continue }
            } else if isForeign, rule.allows, !rule.text.isEmpty {
                continue
            }
            // An exact pattern is more specific than a prefix of the same length.
            let length = rule.text.utf8.count * 2 + (rule.isPrefix ? 0 : 1)
            if let best = decision, best.length > length || (best.length == length && !best.allows) { continue }
            decision = (length, rule.allows)
        }
        return decision?.allows ?? (isKnownDevice && allowsKnownDevices && !isForeign)
    }

    /// Whether `*` is allowed and nothing is denied.
    var allowsEverything: Bool {
        rules.allSatisfy(\.allows) && rules.contains { $0.text.isEmpty && $0.isPrefix && $0.host == nil }
    }

    private static func rule(_ whole: String, allows: Bool) throws(PatternError) -> Rule {
        guard !whole.isEmpty else { throw PatternError.empty }
        var pattern = whole
        let host = DialledNumber.host(of: whole)
        if host != nil, let at = whole.lastIndex(of: "@") { pattern = String(whole[..<at]) }
        let isPrefix = pattern.hasSuffix("*")
        let body = isPrefix ? String(pattern.dropLast()) : pattern
        if body.isEmpty, isPrefix { return Rule(text: "", isPrefix: true, allows: allows, host: host) }
        guard let text = DialledNumber.reduce(body) else { throw PatternError.badCharacter(whole) }
        return Rule(text: text, isPrefix: isPrefix, allows: allows, host: host)
    }
}

/// What a switch would dial for a device identifier.
public enum DialledNumber {
    /// The host an address leads to, in lower case; nil when it names none.
    static func host(of text: String) -> String? {
        guard let at = text.lastIndex(of: "@") else { return nil }
        return text[text.index(after: at)...].prefix { !";?:>".contains($0) }.lowercased()
    }

    /// Whether a number has letters in it that are no part of what is dialled but say how to dial it: P (pulses), T (tones)
    /// and W (wait for the dial tone) of the standard's dialling sequences. No rule for `09*` would see that `0W9` begins so.
    static func hasModifiers(_ number: String) -> Bool {
        var (hasDigit, hasModifier) = (false, false)
        for scalar in number.unicodeScalars {
            switch scalar {
            case "0"..."9": hasDigit = true
            case "P", "T", "W", "p", "t", "w": hasModifier = true
            case "A"..."D", "a"..."d", "*", "#", "+": continue
            default: return false
            }
        }
        return hasDigit && hasModifier
    }

    /// Whether the text is nothing but digits and tones that a telephone's keys make.
    static func isDigits(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case "0"..."9", "*", "#", "A"..."D", "a"..."d": true
            default: false
            }
        }
    }

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
