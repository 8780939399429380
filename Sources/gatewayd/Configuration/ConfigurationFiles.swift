import Foundation
import Transport

/// What reading a configuration asks of the file system; a dictionary in tests.
protocol ConfigurationFiles {
    /// The absolute or usable form of a path written in the configuration.
    func resolve(_ path: String) -> String

    /// The text of the file at a resolved path.
    ///
    /// - Throws: whatever tells why it cannot be read.
    func text(of path: String) throws -> String

    /// Loads what a listener's TLS needs, to see whether it can be used.
    func check(_ configuration: TLSServerConfiguration) throws

    /// Loads what a link's TLS needs, to see whether it can be used.
    func check(_ configuration: TLSClientConfiguration) throws
}

/// The real file system. Relative paths are relative to the configuration file, not to where the program was
/// started, so that a configuration means the same everywhere.
struct DiskConfigurationFiles: ConfigurationFiles {
    /// The directory of the configuration file.
    var directory: String

    func resolve(_ path: String) -> String {
        if path.hasPrefix("/") || directory.isEmpty { return path }
        return "\(directory)/\(path)"
    }

    func text(of path: String) throws -> String {
        try String(contentsOfFile: path, encoding: .utf8)
    }

    func check(_ configuration: TLSServerConfiguration) throws {
        _ = try TLSServer(configuration)
    }

    func check(_ configuration: TLSClientConfiguration) throws {
        _ = try TLSClient(configuration)
    }
}
