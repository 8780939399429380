import ECMA323

/// Finds user name and password in a client's `applicationSpecificInfo`.
///
/// ECMA-354 leaves its content open. Elements are found by their local names at any depth and in any namespace, which
/// covers Avaya's `SessionLoginInfo` (`userName`, `password`) as well as OpenScape's `user` and `password`.
enum LoginReader {
    private static let userNames: [StaticString] = ["userName", "username", "user", "loginName", "login"]
    private static let passwords: [StaticString] = ["password", "passwd", "pwd"]

    /// Reads the content; parts that are not there are nil.
    static func read(_ content: CSTA.AnyContent?) -> (userName: String?, password: String?) {
        guard let content else { return (nil, nil) }
        // The content may be several elements side by side; one root makes it a document.
        let bytes = Array("<a>\(content.xml)</a>".utf8)
        return bytes.withUnsafeBytes { bytes -> (String?, String?) in
            var scanner = Scanner()
            guard let table = try? scanner.index(bytes) else { return (nil, nil) }
            return (first(of: userNames, in: table, bytes), first(of: passwords, in: table, bytes))
        }
    }

    private static func first(
        of names: [StaticString], in table: ElementTable, _ bytes: UnsafeRawBufferPointer
    ) -> String? {
        for name in names {
            for element in table.elements.indices where table.isNamed(name, element: element, in: bytes) {
                guard table.elements[element].firstChild < 0 else { continue }
                return table.text(of: element, in: bytes)
            }
        }
        return nil
    }
}
