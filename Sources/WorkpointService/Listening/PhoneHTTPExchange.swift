import NIOCore
import NIOHTTP1

/// The connection a request came over.
struct PhoneConnection: Sendable, Hashable {
    /// Another number for each connection of the process.
    var number: UInt64
    /// The peer's address, without port.
    var remoteAddress: String
    /// SHA-256 of the client certificate, in hexadecimal; `nil` without one.
    var certificateFingerprint: String?
}

/// A whole request.
struct PhoneHTTPRequest: Sendable {
    var connection: PhoneConnection
    var method: HTTPMethod
    /// The path with what follows a question mark.
    var target: String
    /// The values of the header `Cookie`.
    var cookies: [String]
    var body: [UInt8]
}

/// A whole answer. It always goes out with its length, never in chunks: firmware up to V2R2 does not read those (guide,
/// page 12).
struct PhoneHTTPAnswer: Sendable, Hashable {
    var status: HTTPResponseStatus
    var headers: [Header] = []
    var body: [UInt8] = []
    /// Whether the connection is closed after it.
    var closes = false

    struct Header: Sendable, Hashable {
        var name: String
        var value: String
    }

    /// An answer without content.
    static func empty(_ status: HTTPResponseStatus, closes: Bool = false, headers: [Header] = []) -> PhoneHTTPAnswer {
        PhoneHTTPAnswer(status: status, headers: headers, closes: closes)
    }
}

/// What stands behind a listener.
protocol PhoneHTTPSite: Sendable {
    /// Refuses a request by its head alone, before its body has come; `nil` to let it come.
    func refusal(of head: HTTPRequestHead) -> PhoneHTTPAnswer?

    /// Answers a request.
    func answer(_ request: PhoneHTTPRequest, on loop: any EventLoop) -> EventLoopFuture<PhoneHTTPAnswer>

    /// A connection over which a request came is gone.
    func connectionClosed(_ connection: PhoneConnection)
}
