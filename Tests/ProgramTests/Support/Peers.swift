import ECMA323
import NIOCore
import NIOPosix
import Simulation
import Testing
import Transport

/// Ends a wait for what never comes; what does come, comes at once.
let patience = TimeAmount.seconds(60)

extension RunningProgram {
    /// Starts the stand-alone switch on a port of the system's choice and gives that port.
    static func withSwitch<Result>(
        _ options: [String] = [], environment: [String: String] = [:],
        _ body: (RunningProgram, Int) async throws -> Result
    ) async throws -> Result {
        try await with(["simulate", "switch", "--port", "0"] + options, environment: environment) { program in
            let line = try await program.errors.next(containing: "simulated switch with phones")
            return try await body(program, try port(in: line, after: "127.0.0.1:"))
        }
    }

    /// Starts the gateway and gives the port of its only listener, once it serves there.
    static func withGateway<Result>(
        _ configuration: String, _ body: (RunningProgram, Int) async throws -> Result
    ) async throws -> Result {
        try await with(["run", "--config", configuration]) { program in
            let line = try await program.errors.next(containing: "serving CSTA clients")
            return try await body(program, try port(in: line, after: "address=127.0.0.1:"))
        }
    }

    private static func port(in line: String, after prefix: String) throws -> Int {
        let parts = line.split(separator: prefix)
        return try #require(parts.last.flatMap { Int($0.prefix { $0.isNumber }) }, "no port in: \(line)")
    }
}

extension ScriptedClient {
    /// Connects to a program on this machine.
    static func connect(to port: Int, tls: TLSClient? = nil, edition: Edition = .ed4) async throws -> ScriptedClient {
        var configuration = ConnectorConfiguration(host: "127.0.0.1", port: port)
        configuration.tls = tls
        return try await connect(
            configuration, options: .init(edition: edition), on: MultiThreadedEventLoopGroup.singleton.any())
    }
}
