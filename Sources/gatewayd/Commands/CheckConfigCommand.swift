import ArgumentParser
import Foundation

/// `gatewayd check-config FILE`.
struct CheckConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-config",
        abstract: "Checks a configuration and names every fault with its line.",
        discussion: """
            Reads the file exactly as run does: with the GATEWAYD_… variables of the environment, and with the \
            certificates, keys and secrets it names. Exits with 0 when run would accept it, else with 65.
            """)

    @Argument(help: "The configuration, a YAML file.")
    var file: String

    func run() throws {
        let configuration = try Failures.loaded(ConfigurationFile(path: file))
        let gateway = configuration.gateway
        Terminal.print(
            "\(file) is good: \(count(gateway.links.count, "link")), \(count(gateway.clientListeners.count, "listener")), "
                + "\(count(gateway.applications.count, "application")), HTTP \(Self.http(configuration.http))")
    }

    private func count(_ number: Int, _ noun: String) -> String {
        number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
    }

    private static func http(_ http: HTTPConfiguration) -> String {
        http.isEnabled ? "on \(http.host):\(http.port)" : "off"
    }
}
