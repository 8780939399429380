import Provisioning

extension JobTask {
    /// Whether the task has something to keep secret: a value of a secret item, or a password for a file server.
    func hasSecrets(_ box: SecretBox) -> Bool {
        switch self {
        case .writeItems(let items): items.contains(where: box.isSecret)
        case .deployFiles(let files): files.contains { $0.source?.hasPassword ?? false }
        case .deploySoftware(let image): image.source.hasPassword
        case .readItems, .readAllItems, .restart, .factoryReset, .bootstrap: false
        }
    }
}

extension FileSource {
    /// Whether it names a password: by itself, or within an address such as `https://user:password@host/`.
    fileprivate var hasPassword: Bool {
        switch self {
        case .ftp(_, _, _, let password, _): !password.isEmpty
        case .https(let url, _, let password): !(password ?? "").isEmpty || url.contains("@")
        }
    }
}
