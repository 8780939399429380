/// How the switch spells device and call identifiers on the wire.
///
/// Whatever form is written, every form is understood when read: see ``number(in:)``.
public enum DeviceIDForm: Hashable, Sendable {
    /// The dialling number alone: `1001`.
    case plain
    /// The dialling number in connection identifiers, `N<1001>Name;displayNumber=1001` in events, and call identifiers of
    /// 32 hexadecimal digits.
    case openScape
    /// `number:switch:address:instance` everywhere.
    case avaya(switchName: String, address: String)

    /// The text of the device in a ConnectionID, in a monitor object and in device lists.
    func connectionDevice(_ number: String) -> String {
        switch self {
        case .plain, .openScape: number
        case .avaya(let name, let address): "\(number):\(name):\(address):0"
        }
    }

    /// The text of a device in an event (`deviceIdentifier`).
    func eventDevice(number: String, name: String) -> String {
        switch self {
        case .plain, .avaya: connectionDevice(number)
        case .openScape:
            name.isEmpty ? "N<\(number)>;noa=nk" : "N<\(number)>\(name);displayNumber=\(number)"
        }
    }

    /// The text of a call identifier.
    func callID(_ call: CallNumber) -> String {
        switch self {
        case .plain, .avaya:
            return String(call.rawValue)
        case .openScape:
            let digits = String(call.rawValue, radix: 16, uppercase: true)
            return "FF00010000000000" + String(repeating: "0", count: 16 - digits.count) + digits
        }
    }

    /// The call meant by a call identifier's text, `nil` when it cannot be one of ours.
    func call(in text: String) -> CallNumber? {
        switch self {
        case .plain, .avaya:
            return UInt64(text).map(CallNumber.init(rawValue:))
        case .openScape:
            guard text.utf8.count == 32 else { return nil }
            return UInt64(text.suffix(16), radix: 16).map(CallNumber.init(rawValue:))
        }
    }

    /// The dialling number in any spelling of a device: `1001`, `N<1001>Name;noa=nk`, `1001:CM:10.0.0.1:0`,
    /// `tel:1001;phone-context=x`, `sip:1001@host`.
    static func number(in text: String) -> String {
        var rest = text[...]
        if rest.hasPrefix("N<") {
            rest = rest.dropFirst(2)
            return String(rest.prefix { $0 != ">" })
        }
        for scheme in ["tel:", "sip:", "sips:"] where rest.hasPrefix(scheme) {
            return String(rest.dropFirst(scheme.utf8.count).prefix { $0 != ";" && $0 != "@" })
        }
        return String(rest.prefix { $0 != ":" && $0 != ";" })
    }

    /// Whether a number consists of what can be dialled: digits, `*`, `#`, a leading `+`.
    static func isDiallable(_ number: String) -> Bool {
        let digits = number.hasPrefix("+") ? number.dropFirst() : number[...]
        return !digits.isEmpty && digits.utf8.count <= 32
            && digits.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2A || $0 == 0x23 }
    }
}
