import ArgumentParser
import Foundation
import Logging

/// `gatewayd run --config FILE`.
struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Runs the gateway.",
        discussion: """
            SIGTERM and SIGINT stop it gracefully; SIGHUP reads certificates and access rules again.
            """)

    @Option(help: "The configuration, a YAML file; the environment variable GATEWAYD_CONFIG when not given.")
    var config: String?

    func run() async throws {
        guard let path = config ?? ProcessInfo.processInfo.environment["GATEWAYD_CONFIG"] else {
            throw ValidationError("give --config FILE, or set GATEWAYD_CONFIG")
        }
        let file = ConfigurationFile(path: path)
        let configuration = try Failures.loaded(file)
        configuration.logging.bootstrap()
        let logger = Logger(label: "gatewayd")
        var daemon = Daemon(configuration: configuration, file: file)
        daemon.onServing = { addresses in
            for address in addresses.clients {
                logger.notice(
                    "serving CSTA clients",
                    metadata: [
                        "listener": "\(address.listener)", "address": "\(address.host):\(address.port)",
                        "tls": "\(address.isTLS)",
                    ])
            }
            for address in addresses.workpoints {
                logger.notice(
                    "serving workpoints", metadata: ["listener": "\(address.role)", "address": "\(address.text)"])
            }
            if let http = addresses.http { logger.notice("serving HTTP", metadata: ["address": "\(http)"]) }
        }
        do {
            try await daemon.run()
        } catch {
            logger.critical("cannot run", metadata: ["error": "\(error)"])
            throw ExitCode(EX_UNAVAILABLE)
        }
    }
}
