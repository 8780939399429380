import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// Asks the HTTP interface of a running gateway.
struct InterfaceClient: Sendable {
    /// An answer that was no error.
    struct Answer: Sendable {
        /// The body.
        var text: String

        /// The body as a JSON object; empty when it is none.
        var object: [String: Any] {
            (try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]) ?? [:]
        }
    }

    private let address: String
    private let token: String?
    private let client: HTTPClient

    /// Runs `body` with a client for the gateway that `options` name.
    ///
    /// - Throws: ``CommandError`` when the gateway is not reached or refuses.
    static func with<Value>(
        _ options: InterfaceOptions, _ body: (InterfaceClient) async throws -> Value
    ) async throws -> Value {
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        configuration.timeout = .init(connect: .seconds(5), read: .seconds(30))
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        do {
            let value = try await body(
                InterfaceClient(address: try options.address(), token: try options.token(), client: client))
            try await client.shutdown()
            return value
        } catch {
            try? await client.shutdown()
            throw error
        }
    }

    /// Sends a request.
    ///
    /// - Parameters:
    ///   - path: with its query, percent-encoded.
    ///   - body: the body and its media type.
    /// - Throws: ``CommandError`` with what the gateway says is wrong.
    func send(
        _ method: HTTPMethod, _ path: String, body: (text: String, type: String)? = nil,
        headers: [(String, String)] = []
    ) async throws -> Answer {
        var request = HTTPClientRequest(url: address + path)
        request.method = method
        request.headers = HTTPHeaders(headers)
        if let token { request.headers.add(name: "Authorization", value: "Bearer \(token)") }
        if let body {
            request.headers.add(name: "Content-Type", value: body.type)
            request.body = .bytes(ByteBuffer(string: body.text))
        }
        let response: HTTPClientResponse
        let text: String
        do {
            response = try await client.execute(request, timeout: .seconds(60))
            text = String(buffer: try await response.body.collect(upTo: 64 << 20))
        } catch {
            throw CommandError("\(address): \(Self.explain(error))")
        }
        let answer = Answer(text: text)
        guard (200..<300).contains(response.status.code) else {
            let object = answer.object
            let faults = (object["faults"] as? [[String: Any]] ?? []).map { fault in
                "\n  line \(fault["line"] ?? "?"): \(fault["detail"] ?? "")"
            }
            let detail = object["detail"] as? String ?? response.status.reasonPhrase
            throw CommandError("\(response.status.code) \(detail)\(faults.joined())")
        }
        return answer
    }

    /// Sends a request and prints the answer: as it came, or spread over several lines.
    static func show(
        _ options: InterfaceOptions, _ method: HTTPMethod, _ path: String, body: (text: String, type: String)? = nil
    ) async throws {
        try await with(options) { client in
            let answer = try await client.send(method, path, body: body)
            Terminal.print(
                options.json ? answer.text.trimmingBlanks() : try PhonesCommand.Show.spread(answer.object))
        }
    }

    /// A text as one part of a path.
    static func pathPart(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: Self.unreserved) ?? text
    }

    /// A query of the parameters that have a value, with its question mark; empty when there is none.
    static func query(_ parameters: KeyValuePairs<String, String?>) -> String {
        let given = parameters.compactMap { name, value in value.map { "\(name)=\(pathPart($0))" } }
        return given.isEmpty ? "" : "?" + given.joined(separator: "&")
    }

    private static let unreserved = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

    private static func explain(_ error: any Error) -> String {
        let text = "\(error)"
        if text.contains("Connection refused") { return "nobody listens there (connection refused)" }
        if text.contains("connectTimeout") { return "no connection within 5 s" }
        return text
    }
}
