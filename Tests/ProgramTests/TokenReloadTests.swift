import Foundation
import TestSupport
import Testing

/// Tokens of the HTTP interface, changed in the file of a gateway that runs.
@Suite("Tokens", .serialized, .timeLimit(.minutes(2)))
struct TokenReloadTests {
    private static let (first, second, operators) = (
        "the-first-token-of-crm", "the-second-token-of-crm", "the-token-of-operators"
    )

    /// Writes a configuration with one application, `crm`.
    private func write(_ folder: TemporaryFolder, switchPort: Int, token: String, monitor: String, http: String) throws
    {
        try folder.write(
            """
            http: {port: 0, token: \(http)}
            links:
              - {name: pbx, host: 127.0.0.1, port: \(switchPort), edition: ed4}
            applications:
              - {name: crm, token: \(token), services: [snapshot], monitor: ["\(monitor)"]}

            """, to: "gatewayd.yaml")
    }

    @Test("SIGHUP brings new tokens and what they may see, and takes the old ones away, without a restart")
    func reload() async throws {
        try await RunningProgram.withSwitch(["--phones", "4"]) { _, switchPort in
            let folder = try TemporaryFolder()
            try write(folder, switchPort: switchPort, token: Self.first, monitor: "1001", http: Self.operators)
            try await RunningProgram.with(["run", "--config", folder.path("gatewayd.yaml")]) { gateway in
                let line = try await gateway.errors.next(containing: "serving HTTP")
                let address = try #require(line.split(separator: "address=").last?.prefix { $0 != " " })
                /// Whether the token sees the phone.
                func sees(_ phone: String, _ token: String) async throws -> Bool {
                    try await RunningProgram.run(
                        ["phones", "show", "--url", "http://\(address)", phone], environment: ["GATEWAYD_TOKEN": token]
                    ).code == 0
                }
                while try await !sees("1001", Self.operators) { try Task.checkCancellation() }
                #expect(try await sees("1001", Self.first))
                #expect(try await !sees("1002", Self.first))
                #expect(try await !sees("1001", Self.second))

                try write(
                    folder, switchPort: switchPort, token: Self.second, monitor: "1002", http: Self.operators + "2")
                gateway.signal(SIGHUP)
                try await gateway.errors.next(containing: "configuration reloaded")
                #expect(gateway.errors.lines.allSatisfy { !$0.contains("needs a restart") })
                #expect(try await !sees("1001", Self.first))
                #expect(try await sees("1002", Self.second))
                #expect(try await !sees("1001", Self.second))
                #expect(try await !sees("1001", Self.operators))
                #expect(try await sees("1001", Self.operators + "2"))
            }
        }
    }
}
