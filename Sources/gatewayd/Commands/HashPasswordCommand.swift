import ArgumentParser
import CSTAGateway
import Credentials
import Foundation

/// `gatewayd hash-password`: the hash that goes into the configuration.
struct HashPasswordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hash-password",
        abstract: "Reads a password and prints the hash for applications[].passwordHash.",
        discussion: """
            On a terminal the password is asked for twice and not shown; otherwise it is the first line of standard \
            input. The hash is scrypt with a random salt, so the same password gives another hash each time.
            """)

    @Option(help: "The binary logarithm of the cost, 14 to 20: 15 takes some 50 ms and 32 MiB for each login.")
    var cost = 15

    func validate() throws {
        guard (14...20).contains(cost) else { throw ValidationError("--cost must be from 14 to 20") }
    }

    func run() throws {
        let password = try Self.read()
        guard !password.isEmpty else { throw ValidationError("the password is empty") }
        var random = SystemRandomNumberGenerator()
        Terminal.print(try PasswordHash.make(password: password, logarithmicCost: cost, using: &random).text)
    }

    private static func read() throws -> String {
        guard isatty(STDIN_FILENO) == 1 else { return readLine(strippingNewline: true) ?? "" }
        let first = try ask("Password: ")
        guard try ask("Again: ") == first else { throw ValidationError("the two are not the same") }
        return first
    }

    /// Asks on the terminal without showing what is typed.
    private static func ask(_ prompt: String) throws -> String {
        Terminal.write(prompt, to: STDERR_FILENO)
        var settings = termios()
        tcgetattr(STDIN_FILENO, &settings)
        let shown = settings
        settings.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings)
        defer {
            var shown = shown
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown)
            Terminal.write("\n", to: STDERR_FILENO)
        }
        return readLine(strippingNewline: true) ?? ""
    }
}
