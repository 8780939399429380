import ECMA323
import Hummingbird

/// An error answer of the HTTP interface, in the form of RFC 9457 (problem details).
struct Problem: Error, HTTPResponseError, Equatable {
    /// The HTTP status.
    var status: HTTPResponse.Status
    /// A short name that programs can compare; part of the `type`.
    var slug: String
    /// What is wrong and what to do.
    var detail: String
    /// Further headers.
    var headers: HTTPFields = [:]
    /// The standard's error, when the gateway or the switch refused a CSTA request.
    var error: CSTA.CSTAErrorCode?

    func response(from request: Request, context: some RequestContext) throws -> Response {
        response()
    }

    /// The answer.
    func response() -> Response {
        let text = jsonObject { json in
            json.field("type", "urn:gatewayd:problem:\(slug)")
            json.field("title", status.reasonPhrase)
            json.field("status", status.code)
            json.field("detail", detail)
            if let error {
                json.field("error") { json in
                    json.object { json in
                        json.field("category", error.category)
                        json.field("value", error.value)
                    }
                }
            }
        }
        var response = Response.text(text + "\n", contentType: "application/problem+json", status: status)
        for field in headers { response.headers.append(field) }
        return response
    }

    static func == (left: Problem, right: Problem) -> Bool {
        left.status == right.status && left.slug == right.slug && left.detail == right.detail
            && left.error == right.error
    }
}

extension Problem {
    /// No such page.
    static let notFound = Problem(status: .notFound, slug: "not-found", detail: "there is nothing at this path")

    /// No phone has this identity.
    static func unknownPhone(_ identity: String) -> Problem {
        Problem(
            status: .notFound, slug: "unknown-phone",
            detail: "no phone has the extension, number, MAC address or device name \"\(identity)\"")
    }

    /// The token is missing or wrong.
    static let unauthorized = Problem(
        status: .unauthorized, slug: "unauthorized",
        detail: "send http.token or the token of an application as Authorization: Bearer <token>",
        headers: [.wwwAuthenticate: "Bearer realm=\"gatewayd\""])

    /// Whoever asks has no right to it.
    static func accessDenied(_ detail: String) -> Problem {
        Problem(status: .forbidden, slug: "access-denied", detail: detail)
    }

    /// The body is wrong.
    static func badBody(_ detail: String) -> Problem {
        Problem(status: .badRequest, slug: "bad-body", detail: detail)
    }

    /// No job has this identifier.
    static func unknownJob(_ id: String) -> Problem {
        Problem(status: .notFound, slug: "unknown-job", detail: "there is no job \"\(id)\"")
    }

    /// The phone is known to a switch, but not to provisioning.
    static func noWorkpoint(_ identity: String) -> Problem {
        Problem(
            status: .notFound, slug: "no-workpoint",
            detail: "\"\(identity)\" is not known to workpoint provisioning; add it by POST /v1/phones")
    }

    /// A parameter is wrong.
    static func badParameter(_ detail: String) -> Problem {
        Problem(status: .badRequest, slug: "bad-parameter", detail: detail)
    }
}

extension Response {
    /// A whole text.
    static func text(
        _ text: String, contentType: String, status: HTTPResponse.Status = .ok
    ) -> Response {
        Response(
            status: status, headers: [.contentType: contentType],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }

    /// A JSON answer; a newline at its end is friendly to terminals.
    static func json(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
        .text(text + "\n", contentType: "application/json; charset=utf-8", status: status)
    }
}
