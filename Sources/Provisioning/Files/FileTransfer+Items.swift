extension Sequence<FileTransfer> {
    /// The items of `FileDeployment`: of a single file to be fetched without index, else indexed from 1 with
    /// `file-action` (guide, pages 53 and 55).
    public var items: [Item] {
        let files = Array(self)
        if files.count == 1, files[0].operation == .deploy { return files[0].items(index: nil) }
        return files.enumerated().flatMap { place, file in file.items(index: place + 1) }
    }
}

extension FileTransfer {
    /// The items that describe this file; `index` ties them together where there are several.
    func items(index: Int?) -> [Item] {
        var items = source?.items(fileName: name) ?? [Item("file-name", name)]
        items.append(Item("file-type", type))
        if index != nil { items.append(Item("file-action", operation.rawValue)) }
        return items.map { item in
            var item = item
            item.key.index = index
            return item
        }
    }
}

extension SoftwareImage {
    /// The items of `SoftwareDeployment` (guide, page 57).
    public var items: [Item] {
        source.items(fileName: name) + [
            Item("file-type", "APP"), Item("file-sw-type", softwareType), Item("file-sw-version", version),
            Item("file-priority", isImmediate ? "immediate" : "normal"),
        ]
    }
}

extension FileSource {
    /// The items of one or the other group of page 177. An HTTPS address holds the name of the file, which is written
    /// beside it only where it does not.
    func items(fileName: String) -> [Item] {
        switch self {
        case .ftp(let server, let port, let user, let password, let path):
            return [
                Item("file-server", server), Item("file-port", String(port)), Item("file-username", user),
                Item("file-pwd", password), Item("file-path", path), Item("file-name", fileName),
            ]
        case .https(let url, let user, let password):
            var items = [Item("file-https-base-url", url)]
            if let user { items.append(Item("file-username", user)) }
            if let password { items.append(Item("file-pwd", password)) }
            if !url.hasSuffix("/" + fileName) { items.append(Item("file-name", fileName)) }
            return items
        }
    }
}
