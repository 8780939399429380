/// A phone's `contact-me-uri`, taken apart: `http://192.168.1.235:8085/contact_dls.html/ContactDLS` (guide, pages 15
/// and 27).
struct ContactURI: Hashable, Sendable {
    /// A name or address; of an IPv6 address without its brackets.
    var host: String
    /// 8085 when the phone does not say (guide, page 12).
    var port: Int
    /// What is asked for, with what may follow a question mark.
    var path: String

    /// The port of phones.
    static let usualPort = 8085

    /// Reads an address that a phone gave.
    ///
    /// Nothing is taken that is not needed, for the phone need not be one: no user, no fragment, only printable ASCII, so
    /// that nothing can be smuggled into the request.
    init?(_ text: String) {
        let scheme = "http://"
        guard text.utf8.count <= 512, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
            text.lowercased().hasPrefix(scheme), !text.contains("#"), !text.contains("\\")
        else { return nil }
        let rest = text.dropFirst(scheme.count)
        let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
        let authority = rest[..<end]
        path = String(rest[end...])
        if !path.hasPrefix("/") { path = "/" + path }
        guard !authority.contains("@") else { return nil }
        let portText: Substring?
        if authority.hasPrefix("[") {
            guard let close = authority.firstIndex(of: "]") else { return nil }
            host = String(authority[authority.index(after: authority.startIndex)..<close])
            let after = authority[authority.index(after: close)...]
            guard after.isEmpty || after.hasPrefix(":") else { return nil }
            portText = after.isEmpty ? nil : after.dropFirst()
            guard host.contains(":"), host.allSatisfy({ $0.isHexDigit || $0 == ":" || $0 == "." }) else { return nil }
        } else {
            let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count <= 2 else { return nil }
            host = String(parts[0])
            portText = parts.count == 2 ? parts[1] : nil
            guard host.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." || $0 == "_" }) else {
                return nil
            }
        }
        guard !host.isEmpty, host.utf8.count <= 253 else { return nil }
        if let portText {
            guard portText.allSatisfy(\.isNumber), let number = Int(portText), (1...65_535).contains(number) else {
                return nil
            }
            port = number
        } else {
            port = Self.usualPort
        }
    }

    /// Host and port as the header `Host` has them.
    var authority: String { (host.contains(":") ? "[\(host)]" : host) + ":\(port)" }
}
