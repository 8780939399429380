import ArgumentParser
import Foundation

/// Turns errors into what a command prints and exits with.
enum Failures {
    /// Loads a configuration; its problems are printed one a line, and the exit code says whose fault it is.
    static func loaded(_ file: ConfigurationFile) throws -> DaemonConfiguration {
        do {
            return try file.load()
        } catch {
            Terminal.write("\(error)\n", to: STDERR_FILENO)
            throw ExitCode(EX_DATAERR)
        }
    }
}
