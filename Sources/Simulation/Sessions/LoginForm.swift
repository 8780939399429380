import ECMA323

/// The user name and password inside ECMA-354's applicationSpecificInfo, whatever elements a vendor wraps them in.
struct LoginForm: Hashable, Sendable {
    var userName: String
    var password: String

    /// Looks for elements called `userName` or `user`, and `password`, at any depth and in any namespace.
    init?(_ info: CSTA.AnyContent?) {
        guard let info else { return nil }
        var userName: String?
        var password: String?
        // The content may be several elements; one root makes it a document.
        let document = Array("<form>".utf8) + Array(info.xml.utf8) + Array("</form>".utf8)
        document.withUnsafeBytes { bytes in
            var scanner = Scanner(limits: .network)
            guard let table = try? scanner.index(bytes) else { return }
            for (index, element) in table.elements.enumerated() {
                switch table.string(element.localName, in: bytes).lowercased() {
                case "username", "user": userName = userName ?? table.text(of: index, in: bytes)
                case "password": password = password ?? table.text(of: index, in: bytes)
                default: break
                }
            }
        }
        guard let userName, let password else { return nil }
        self.userName = userName
        self.password = password
    }
}
