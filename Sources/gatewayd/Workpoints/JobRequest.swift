import DeviceActors
import Foundation
import Provisioning

/// The body of `POST /v1/phones/{id}/jobs`.
struct JobRequest: Sendable, Hashable {
    /// What is to be done.
    var task: JobTask
    /// How.
    var options: JobOptions

    /// The most items of a job.
    static let maximumItems = 5_000
    /// The most files of a job.
    static let maximumFiles = 100

    private static let common = ["kind", "priority", "expiresAt", "expiresIn", "after", "secureModeOnly"]

    /// Reads a body.
    ///
    /// - Parameters:
    ///   - idempotencyKey: the header of that name.
    ///   - now: nanoseconds since 1970, for `expiresIn`.
    /// - Throws: ``Problem`` that names the field.
    init(_ bytes: some DataProtocol, idempotencyKey: String?, now: UInt64) throws(Problem) {
        let fields = try JSONFields(bytes)
        let kind = try fields.requiredText("kind")
        switch kind {
        case "write":
            try fields.allow(only: Self.common + ["items"])
            task = .writeItems(try Self.items(fields))
        case "read":
            try fields.allow(only: Self.common + ["items"])
            task = .readItems(try Self.keys(fields))
        case "files":
            try fields.allow(only: Self.common + ["files"])
            task = .deployFiles(try Self.files(fields))
        case "software":
            try fields.allow(only: Self.common + ["software"])
            task = .deploySoftware(try Self.software(fields))
        default:
            try fields.allow(only: Self.common)
            let plain: [String: JobTask] = [
                "readAll": .readAllItems, "restart": .restart, "factoryReset": .factoryReset,
                "bootstrap": .bootstrap,
            ]
            guard let known = plain[kind] else {
                throw .badBody(
                    "kind must be one of write, read, readAll, restart, factoryReset, files, software, bootstrap")
            }
            task = known
        }
        do { try task.check() } catch { throw .badBody("\(error)") }
        options = JobOptions()
        options.priority = try fields.integer("priority", in: -100...100) ?? 0
        options.secureModeOnly = try fields.boolean("secureModeOnly") ?? false
        options.expiresAt = try Self.expiry(fields, now: now)
        if let text = try fields.text("after") {
            guard let id = JobID(text) else { throw .badBody("after must be the id of a job") }
            options.after = id
        }
        if let idempotencyKey {
            guard (1...200).contains(idempotencyKey.utf8.count) else {
                throw .badBody("an Idempotency-Key has 1 to 200 bytes")
            }
            options.idempotencyKey = idempotencyKey
        }
    }

    private static func expiry(_ fields: JSONFields, now: UInt64) throws(Problem) -> Timestamp? {
        let moment = try fields.moment("expiresAt")
        let seconds = try fields.integer("expiresIn", in: 1...31_536_000)
        guard moment == nil || seconds == nil else { throw .badBody("give expiresAt or expiresIn, not both") }
        if let moment {
            guard moment > now else { throw .badBody("expiresAt is over") }
            return Timestamp(rawValue: moment)
        }
        return seconds.map { Timestamp(rawValue: now + UInt64($0) * 1_000_000_000) }
    }

    private static func list(_ fields: JSONFields, _ name: String, maximum: Int) throws(Problem) -> [JSONFields] {
        guard let list = try fields.objects(name, maximum: maximum), !list.isEmpty else {
            throw .badBody("\(name) is missing or empty")
        }
        return list
    }

    private static func key(_ fields: JSONFields) throws(Problem) -> ItemKey {
        ItemKey(try fields.requiredText("name"), try fields.integer("index", in: 0...1_000_000))
    }

    /// Reads `items` with their values.
    static func items(_ fields: JSONFields) throws(Problem) -> [Item] {
        var items: [Item] = []
        for entry in try list(fields, "items", maximum: maximumItems) {
            try entry.allow(only: ["name", "index", "value"])
            let key = try key(entry)
            guard let value = try entry.text("value") else {
                throw .badBody("\(key.name) has no value; the empty text deletes it")
            }
            items.append(Item(key: key, value: value))
        }
        return items
    }

    private static func keys(_ fields: JSONFields) throws(Problem) -> [ItemKey] {
        var keys: [ItemKey] = []
        for entry in try list(fields, "items", maximum: maximumItems) {
            try entry.allow(only: ["name", "index"])
            keys.append(try key(entry))
        }
        return keys
    }

    private static func files(_ fields: JSONFields) throws(Problem) -> [FileTransfer] {
        var files: [FileTransfer] = []
        for entry in try list(fields, "files", maximum: maximumFiles) {
            try entry.allow(only: ["action", "name", "type", "ftp", "https"])
            let operation =
                try entry.choice("action", ["deploy": FileTransfer.Operation.deploy, "delete": .delete]) ?? .deploy
            let source = try source(entry)
            files.append(
                FileTransfer(
                    operation, name: try entry.requiredText("name"), type: try entry.requiredText("type"),
                    source: source))
        }
        return files
    }

    private static func software(_ fields: JSONFields) throws(Problem) -> SoftwareImage {
        guard let entry = try fields.object("software") else { throw .badBody("software is missing") }
        try entry.allow(only: ["name", "softwareType", "version", "immediate", "ftp", "https"])
        guard let source = try source(entry) else { throw .badBody("software has ftp or https") }
        let version = try entry.requiredText("version")
        return SoftwareImage(
            name: try entry.requiredText("name"), source: source,
            softwareType: try entry.text("softwareType") ?? "Siemens SIP", version: version,
            isImmediate: try entry.boolean("immediate") ?? false)
    }

    private static func source(_ fields: JSONFields) throws(Problem) -> FileSource? {
        let ftp = try fields.object("ftp")
        let https = try fields.object("https")
        guard ftp == nil || https == nil else { throw .badBody("give ftp or https, not both") }
        if let ftp {
            try ftp.allow(only: ["server", "port", "user", "password", "path"])
            return .ftp(
                server: try ftp.requiredText("server"), port: try ftp.integer("port", in: 1...65_535) ?? 21,
                user: try ftp.text("user") ?? "anonymous", password: try ftp.text("password") ?? "",
                path: try ftp.text("path") ?? "/")
        }
        if let https {
            try https.allow(only: ["url", "user", "password"])
            let url = try https.requiredText("url")
            return .https(url: url, user: try https.text("user"), password: try https.text("password"))
        }
        return nil
    }
}
