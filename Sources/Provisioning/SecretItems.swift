/// Which items must not be shown: in logs, over HTTP, or in the clear on the disk. The one place that says so.
///
/// Secret are passwords, PINs, TANs, keys, communities of SNMP, what holds a private key, and a mobile user's archives,
/// which are private matters.
public enum SecretItems {
    /// Whether the value of an item of this name is secret; letter case does not matter.
    public static func isSecret(_ name: String) -> Bool {
        let name = name.lowercased()
        if names.contains(name) || beginnings.contains(where: name.hasPrefix) { return true }
        if harmless.contains(name) || name.hasSuffix("-info") { return false }
        return name.split(separator: "-").contains { words.contains(String($0)) }
    }

    /// Names that no rule covers.
    private static let names: Set<String> = ["secure-mode-data", "cloud-pin-value"]

    /// `userdata-phonebook`, `userdata-call-log`…: archives of a mobile user.
    private static let beginnings = ["userdata-"]

    /// Words of names, between hyphens, that make the value a secret: `sip-pwd`, `user-pwd-unicode`, `ssh-password`,
    /// `wbm-server-certificate` (PKCS#12, with its key), `bootstrapping-tan`, `snmp-community`.
    private static let words: Set<String> = [
        "pwd", "password", "passwd", "passphrase", "pin", "tan", "certificate", "secret", "community", "psk", "private",
    ]

    /// Names with such a word that only say how something is to be done, or what everybody may know.
    private static let harmless: Set<String> = [
        "mobility-password-on-logoff", "max-pin-retries", "restart-password",
    ]
}

extension Item {
    /// Whether the value must not be shown.
    public var isSecret: Bool { SecretItems.isSecret(name) }

    /// The item with what may be shown of its value: of a secret, only whether there is one.
    public var shown: Item {
        guard isSecret, !value.isEmpty else { return self }
        var item = self
        item.value = "(secret)"
        return item
    }
}
