import ArgumentParser
import Foundation

/// How the commands for operators reach the HTTP interface of a running gateway.
struct InterfaceOptions: ParsableArguments {
    @Option(help: "Where the gateway's HTTP interface is; GATEWAYD_URL, or http://127.0.0.1:8080, when not given.")
    var url: String?

    @Option(help: "The file whose first line is the token; GATEWAYD_TOKEN when not given.")
    var tokenFile: String?

    @Flag(help: "Print the answer as it came, as JSON.")
    var json = false

    func validate() throws {
        _ = try address()
    }

    /// The address of the interface, without a slash at its end.
    ///
    /// - Throws: a validation error when it is not one.
    func address(environment: [String: String] = ProcessInfo.processInfo.environment) throws -> String {
        var text = url ?? environment["GATEWAYD_URL"] ?? "http://127.0.0.1:8080"
        while text.hasSuffix("/") { text.removeLast() }
        guard let parsed = URL(string: text), ["http", "https"].contains(parsed.scheme), parsed.host != nil else {
            throw ValidationError("--url must be such as http://127.0.0.1:8080")
        }
        return text
    }

    /// The token; `nil` when there is none.
    func token(environment: [String: String] = ProcessInfo.processInfo.environment) throws -> String? {
        guard let tokenFile else { return environment["GATEWAYD_TOKEN"] }
        let text = try String(contentsOfFile: tokenFile, encoding: .utf8)
        return String(text.prefix { !$0.isNewline })
    }
}
