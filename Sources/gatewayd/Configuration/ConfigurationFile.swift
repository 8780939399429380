import Foundation

/// A configuration file on disk, which can be read again and again.
struct ConfigurationFile: Sendable, Hashable {
    /// Where it is.
    var path: String

    /// Reads it with the environment of the process.
    ///
    /// - Throws: ``ConfigurationError`` with everything that is wrong, also when the file cannot be read.
    func load(
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws(ConfigurationError) -> DaemonConfiguration {
        let directory = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        let isAtRoot = path.hasPrefix("/") && directory.isEmpty
        let files = DiskConfigurationFiles(directory: isAtRoot ? "/" : directory)
        let yaml: String
        do {
            yaml = try files.text(of: path)
        } catch {
            let problem = ConfigurationProblem(
                origin: .file, path: "", message: "cannot be read: \(error.localizedDescription)")
            throw ConfigurationError(file: path, problems: [problem])
        }
        return try DaemonConfiguration.read(yaml: yaml, file: path, environment: environment, files: files)
    }
}
