/// What a phone says of its files: the items `file-deployment-…` of a `status` (guide, page 54) or of all items (page 245).
struct FileReport: Hashable, Sendable {
    /// A file on the phone, or one that did not get there.
    struct Entry: Hashable, Sendable {
        var name = ""
        var type = ""
        var status = ""
    }

    /// What became of files that were to be fetched or deleted.
    enum Outcome: Hashable, Sendable {
        /// All as it was to be.
        case done
        /// The phone says that these failed.
        case failed([String])
        /// These are not there, or still there.
        case unfinished([String])
    }

    /// The files that are told of.
    private(set) var entries: [Entry] = []

    /// Reads the items; those that say nothing of a file are passed over.
    init(_ items: [Item]) {
        var places: [Int?: Int] = [:]
        for item in items where item.status == nil && !item.value.isEmpty && item.value != "NULL" {
            guard let field = Self.fields[item.name] else { continue }
            let place = places[item.index] ?? entries.count
            if place == entries.count {
                places[item.index] = place
                entries.append(Entry())
            }
            entries[place][keyPath: field] = item.value
        }
    }

    /// What became of these files.
    func outcome(of files: [FileTransfer]) -> Outcome {
        var failed: [String] = []
        var unfinished: [String] = []
        for file in files {
            let entry = entries.first { $0.isAbout(file) }
            switch (file.operation, entry?.status.lowercased()) {
            case (.deploy, "ok"), (.delete, nil): continue
            case (.deploy, "failed"): failed.append(file.name)
            case (.deploy, _), (.delete, _): unfinished.append(file.name)
            }
        }
        if !failed.isEmpty { return .failed(failed) }
        return unfinished.isEmpty ? .done : .unfinished(unfinished)
    }

    /// Whether a `status` says that firmware could not be loaded; its form is not documented, this one is assumed.
    var saysFirmwareFailed: Bool {
        entries.contains { $0.type.uppercased() == "APP" && $0.status.lowercased() == "failed" }
    }

    private static var fields: [String: WritableKeyPath<Entry, String>] {
        [
            "file-deployment-name": \.name, "file-deployment-type": \.type, "file-deployment-status": \.status,
        ]
    }
}

extension FileReport.Entry {
    /// Whether it is this file: name and type together are a file's key on the phone (guide, page 55).
    func isAbout(_ file: FileTransfer) -> Bool {
        name == file.name && (type.isEmpty || type.uppercased() == file.type.uppercased())
    }
}
