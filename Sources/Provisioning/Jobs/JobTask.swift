/// What is to be done with a phone.
public enum JobTask: Hashable, Sendable, Codable {
    /// Store these items; split into several messages where the phone's limits ask for it.
    case writeItems([Item])
    /// Tell these items.
    case readItems([ItemKey])
    /// Tell all items.
    case readAllItems
    /// Start again.
    case restart
    /// Start again with the factory settings.
    case factoryReset
    /// Fetch or delete files; one alone is deployed without index and answered by `status`.
    case deployFiles([FileTransfer])
    /// Fetch firmware and start again with it.
    case deploySoftware(SoftwareImage)
    /// Go to Secure Mode.
    case bootstrap

    /// Its name in the interface for operators.
    public var name: String {
        switch self {
        case .writeItems: "write"
        case .readItems: "read"
        case .readAllItems: "readAll"
        case .restart: "restart"
        case .factoryReset: "factoryReset"
        case .deployFiles: "files"
        case .deploySoftware: "software"
        case .bootstrap: "bootstrap"
        }
    }
}

/// Where a phone fetches a file from (guide, page 177).
public enum FileSource: Hashable, Sendable, Codable {
    /// An FTP server.
    case ftp(server: String, port: Int = 21, user: String, password: String, path: String)
    /// A complete HTTPS address, with the name of the file; perhaps with a user.
    case https(url: String, user: String? = nil, password: String? = nil)
}

/// A file to be fetched or deleted. Its name and type together are its key on the phone.
public struct FileTransfer: Hashable, Sendable, Codable {
    /// `file-action`.
    public enum Operation: String, Hashable, Sendable, Codable {
        /// Fetch it.
        case deploy
        /// Delete it.
        case delete
    }

    /// What to do.
    public var operation: Operation
    /// `file-name`.
    public var name: String
    /// `file-type`: MOH, PIC, LDAP, LOGO, SCREENSAVER, RINGTONE, DONGLE.
    public var type: String
    /// Where it is fetched from; `nil` when it is deleted.
    public var source: FileSource?

    /// A file.
    public init(_ operation: Operation, name: String, type: String, source: FileSource? = nil) {
        self.operation = operation
        self.name = name
        self.type = type
        self.source = source
    }
}

/// Firmware to be fetched (guide, page 57).
public struct SoftwareImage: Hashable, Sendable, Codable {
    /// `file-name`.
    public var name: String
    /// Where it is fetched from.
    public var source: FileSource
    /// `file-sw-type`, such as `Siemens SIP`.
    public var softwareType: String
    /// `file-sw-version`, such as `1.4.9.0`.
    public var version: String
    /// Whether it may interrupt a call (`file-priority` immediate; else normal, only when idle).
    public var isImmediate: Bool

    /// An image.
    public init(name: String, source: FileSource, softwareType: String, version: String, isImmediate: Bool = false) {
        self.name = name
        self.source = source
        self.softwareType = softwareType
        self.version = version
        self.isImmediate = isImmediate
    }
}
