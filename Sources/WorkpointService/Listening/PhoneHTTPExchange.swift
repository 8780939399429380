import NIOCore
import NIOHTTP1

/// The connection a request came over.
package struct PhoneConnection: Sendable, Hashable {
    /// Another number for each connection of the process.
    package var number: UInt64
    /// The peer's address, without port.
    package var remoteAddress: String
    /// SHA-256 of the client certificate, in hexadecimal; `nil` without one.
    package var certificateFingerprint: String?
}

/// A whole request.
package struct PhoneHTTPRequest: Sendable {
    package var connection: PhoneConnection
    package var method: HTTPMethod
    /// The path with what follows a question mark.
    package var target: String
    package var headers: HTTPHeaders
    package var body: [UInt8]

    /// The values of the header `Cookie`.
    var cookies: [String] { headers[canonicalForm: "Cookie"].map(String.init) }
}

/// A whole answer. It always goes out with its length, never in chunks: firmware up to V2R2 does not read those (guide,
/// page 12).
package struct PhoneHTTPAnswer: Sendable, Hashable {
    package var status: HTTPResponseStatus
    package var headers: [Header]
    package var body: [UInt8]
    /// Whether the connection is closed after it.
    package var closes: Bool

    package struct Header: Sendable, Hashable {
        package var name: String
        package var value: String

        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    package init(status: HTTPResponseStatus, headers: [Header] = [], body: [UInt8] = [], closes: Bool = false) {
        self.status = status
        self.headers = headers
        self.body = body
        self.closes = closes
    }

    /// An answer without content.
    package static func empty(
        _ status: HTTPResponseStatus, closes: Bool = false, headers: [Header] = []
    ) -> PhoneHTTPAnswer {
        PhoneHTTPAnswer(status: status, headers: headers, closes: closes)
    }
}

/// What stands behind a listener.
package protocol PhoneHTTPSite: Sendable {
    /// Refuses a request by its head alone, before its body has come; `nil` to let it come.
    func refusal(of head: HTTPRequestHead) -> PhoneHTTPAnswer?

    /// Answers a request.
    func answer(_ request: PhoneHTTPRequest, on loop: any EventLoop) -> EventLoopFuture<PhoneHTTPAnswer>

    /// A connection over which a request came is gone.
    func connectionClosed(_ connection: PhoneConnection)

    /// The answer to a request whose body is too large.
    var tooLarge: PhoneHTTPAnswer { get }
}

extension PhoneHTTPSite {
    package func connectionClosed(_ connection: PhoneConnection) {}

    package var tooLarge: PhoneHTTPAnswer { .empty(.payloadTooLarge, closes: true) }
}
