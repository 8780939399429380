/// Why a task cannot be accepted as it was handed in.
public enum JobTaskError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A write or read without items, or a deployment without files.
    case empty
    /// An item that cannot be sent.
    case item(ItemSyntaxError)
    /// An item twice in a write.
    case repeatedItem(ItemKey)
    /// An item that belongs to another task: what changes the mode, or starts the phone again.
    case reservedItem(ItemKey)
    /// A file without a name.
    case namelessFile
    /// A file to be fetched of which is not said from where.
    case noSource(file: String)
    /// A file to be deleted for which a source is given.
    case needlessSource(file: String)
    /// Two entries for a file: name and type together are its key on the phone.
    case repeatedFile(String)
    /// An address that does not begin with `https://`, names no host, or names a user, who has a field of its own.
    case address(String)
    /// A port that is none.
    case port(Int)
    /// A text that cannot be sent, or is empty where it must not be: which one.
    case text(String)
    /// Firmware whose version is not of the form `1.4.9.0`.
    case version(String)

    /// One line for people, without secrets.
    public var description: String {
        switch self {
        case .empty: "there is nothing to do"
        case .item(let error): error.description
        case .repeatedItem(let key): "the item \(key.name) is there twice"
        case .reservedItem(let key): "the item \(key.name) is written by a task of its own"
        case .namelessFile: "a file has no name"
        case .noSource(let file): "where to fetch \(file) from is not said"
        case .needlessSource(let file): "\(file) is to be deleted and has a source"
        case .repeatedFile(let file): "\(file) is there twice with the same type"
        case .address: "the address of a file must be https://host/path/name, without user and password"
        case .port(let port): "\(port) is no port"
        case .text(let field): "\(field) is empty or cannot be sent"
        case .version(let version): "\"\(version)\" is no version such as 1.4.9.0"
        }
    }
}

extension JobTask {
    /// Throws when the task would not do what it says: checked where operators hand tasks in.
    public func check() throws(JobTaskError) {
        switch self {
        case .writeItems(let items):
            guard !items.isEmpty else { throw .empty }
            var keys: Set<ItemKey> = []
            for item in items {
                do { try item.checkSyntax() } catch { throw .item(error) }
                guard keys.insert(item.key).inserted else { throw .repeatedItem(item.key) }
                guard !Self.reserved.contains(item.name) else { throw .reservedItem(item.key) }
            }
        case .readItems(let keys):
            guard !keys.isEmpty else { throw .empty }
            for key in keys { do { try key.checkSyntax() } catch { throw .item(error) } }
        case .deployFiles(let files):
            guard !files.isEmpty else { throw .empty }
            var known: Set<[String]> = []
            for file in files {
                try file.check()
                guard known.insert([file.name, file.type.uppercased()]).inserted else { throw .repeatedFile(file.name) }
            }
        case .deploySoftware(let image):
            guard !image.name.isEmpty else { throw .namelessFile }
            try checkTexts(image.items)
            try image.source.check()
            guard !image.softwareType.isEmpty else { throw .text("softwareType") }
            guard FirmwareVersion(image.version) != nil else { throw .version(image.version) }
        case .readAllItems, .restart, .factoryReset, .bootstrap: break
        }
    }

    /// Items that a write must not hold: they begin bootstrapping (guide, page 62), or belong to other actions.
    private static let reserved: Set<String> = [
        "goto-secure-mode", "secure-mode-data", "send-solicited", "cleanup-reason", "restart-type", "restart-password",
    ]
}

extension FileTransfer {
    fileprivate func check() throws(JobTaskError) {
        guard !name.isEmpty else { throw .namelessFile }
        guard !type.isEmpty else { throw .text("file-type") }
        try checkTexts(items(index: 1))
        switch (operation, source) {
        case (.deploy, nil): throw .noSource(file: name)
        case (.delete, .some): throw .needlessSource(file: name)
        case (.deploy, let source?): try source.check()
        case (.delete, nil): break
        }
    }
}

extension FileSource {
    fileprivate func check() throws(JobTaskError) {
        switch self {
        case .ftp(let server, let port, _, _, _):
            guard !server.isEmpty else { throw .text("file-server") }
            guard (1...65_535).contains(port) else { throw .port(port) }
        case .https(let url, _, _):
            let scheme = "https://"
            guard url.lowercased().hasPrefix(scheme) else { throw .address(url) }
            let authority = url.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
            let isWhole = url.dropFirst(scheme.count + authority.count).first == "/"
            guard !authority.isEmpty, !authority.contains("@"), isWhole else { throw .address(url) }
        }
    }
}

/// Throws when a text would not arrive as it is.
private func checkTexts(_ items: [Item]) throws(JobTaskError) {
    for item in items { do { try item.checkSyntax() } catch { throw .text(item.name) } }
}
