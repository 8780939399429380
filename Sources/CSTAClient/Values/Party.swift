import ECMA323

/// Somebody in a call, as the switching function writes him.
public struct Party: Sendable, Hashable, CustomStringConvertible {
    /// The device identifier as it came: `2001`, `N<2001>Alice;displayNumber=2001`, `tel:2001`, `2001:CM1:10.0.0.1:0`.
    public let identifier: String
    /// The number in it: `2001` in all of these.
    public let number: String
    /// The name in it; nil when there is none.
    public let name: String?

    /// Takes an identifier apart.
    public init(_ identifier: String) {
        self.identifier = identifier
        (number, name) = Self.read(identifier)
    }

    /// Takes the identifier of a party apart; nil when it is not known or restricted.
    public init?(_ device: CSTA.ExtendedDeviceID?) {
        guard let text = device?.value, !text.isEmpty else { return nil }
        self.init(text)
    }

    /// Name and number, or the number alone.
    public var description: String { name.map { "\($0) (\(number))" } ?? number }

    /// The number in a device identifier; the same device written in several ways has the same number.
    public static func number(in identifier: String) -> String { read(identifier).number }

    private static func read(_ identifier: String) -> (number: String, name: String?) {
        var rest = identifier[...]
        var name: String?
        if rest.hasPrefix("N<") || rest.hasPrefix("n<"), let end = rest.firstIndex(of: ">") {
            let text = rest[rest.index(after: end)...].prefix { $0 != ";" }
            name = text.isEmpty ? nil : String(text)
            rest = rest[rest.index(rest.startIndex, offsetBy: 2)..<end]
        }
        for scheme in ["tel:", "sip:", "sips:"] where rest.lowercased().hasPrefix(scheme) {
            rest = rest.dropFirst(scheme.count)
        }
        let number = rest.prefix { !";@?:".contains($0) }
        if !number.isEmpty { rest = number }
        if rest.count > 1, rest.first == "+" { rest = rest.dropFirst() }
        return (String(rest), name)
    }
}
