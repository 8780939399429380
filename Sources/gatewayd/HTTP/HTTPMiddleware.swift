import Hummingbird
import Provisioning

/// Gives every answer the headers that keep browsers from doing anything clever with it, and turns every error into
/// problem details.
struct AnswerMiddleware<Context: RequestContext>: RouterMiddleware {
    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response: Response
        do {
            response = try await next(request, context)
        } catch let problem as Problem {
            response = problem.response()
        } catch let error as ProvisioningStoreError {
            context.logger.error("the store refuses", metadata: ["error": "\(error)"])
            response =
                Problem(
                    status: .serviceUnavailable, slug: "store-unavailable",
                    detail: "the store cannot be read or written; nothing was changed. The gateway's log tells more",
                    headers: [.retryAfter: "5"]
                ).response()
        } catch let error as any HTTPResponseError where error.status == .notFound {
            response = Problem.notFound.response()
        } catch let error as any HTTPResponseError {
            response = Problem(status: error.status, slug: "request-refused", detail: "\(error)").response()
        } catch {
            context.logger.error("request failed", metadata: ["error": "\(error)"])
            response =
                Problem(
                    status: .internalServerError, slug: "internal",
                    detail: "the gateway could not answer; its log tells more"
                ).response()
        }
        // The console has a policy of its own.
        for field in Self.headers where field.name != .contentSecurityPolicy || response.headers[field.name] == nil {
            response.headers[field.name] = field.value
        }
        return response
    }

    private static var headers: HTTPFields {
        var fields: HTTPFields = [
            .cacheControl: "no-store",
            .contentSecurityPolicy: "default-src 'none'; frame-ancestors 'none'",
            .xContentTypeOptions: "nosniff",
        ]
        fields[.init("X-Frame-Options")!] = "DENY"
        fields[.init("Referrer-Policy")!] = "no-referrer"
        fields[.init("Cross-Origin-Resource-Policy")!] = "same-origin"
        return fields
    }
}

/// Lets only requests of reasonable size through, and bodies only where something is to be written.
struct RequestLimitsMiddleware<Context: RequestContext>: RouterMiddleware {
    /// The longest path with query, in bytes.
    let maximumTargetLength = 4_096

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let isReading = request.method == .get || request.method == .head
        let methods: [HTTPRequest.Method] = [.get, .head, .post, .put, .patch, .delete]
        guard methods.contains(request.method) else {
            let names = methods.map(\.rawValue).joined(separator: ", ")
            throw Problem(
                status: .methodNotAllowed, slug: "method-not-allowed", detail: "only \(names) are answered",
                headers: [.allow: names])
        }
        guard request.uri.string.utf8.count <= maximumTargetLength else {
            throw Problem(
                status: .init(code: 414, reasonPhrase: "URI Too Long"), slug: "uri-too-long",
                detail: "the path and query may have \(maximumTargetLength) bytes")
        }
        let hasBody = request.headers[.transferEncoding] != nil || (request.headers[.contentLength] ?? "0") != "0"
        guard !hasBody || !isReading else {
            throw Problem(
                status: .contentTooLarge, slug: "body-refused", detail: "a request that only reads has no body")
        }
        return try await next(request, context)
    }
}
