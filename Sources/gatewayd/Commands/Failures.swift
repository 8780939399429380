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

    /// Does what a command that is a CSTA client does; when it cannot, says why and ends with the code for that.
    static func told(_ body: () async throws -> Void) async throws {
        do {
            try await body()
        } catch let error as CommandError {
            Terminal.write("Error: \(error)\n", to: STDERR_FILENO)
            throw error.fault.exitCode
        }
    }
}
