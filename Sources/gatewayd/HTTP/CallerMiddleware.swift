import CSTAGateway
import Hummingbird

/// Finds out who asks, by the token that came with the request, and lets nobody near what is not for them.
struct CallerMiddleware: RouterMiddleware {
    typealias Context = GatewayRequestContext

    let view: any GatewayView
    /// Whether a token is asked for. Without, whoever asks is the operator; configured on loopback only.
    let requiresToken: Bool

    /// What may be asked without a token: orchestrators look there, and it tells next to nothing.
    /// The console is the same for everybody, and asks with a token for what it shows.
    private static let openPaths = ConsoleRoutes.paths.union(["/healthz", "/readyz"])

    func handle(
        _ request: Request, context: GatewayRequestContext,
        next: (Request, GatewayRequestContext) async throws -> Response
    ) async throws -> Response {
        if Self.openPaths.contains(request.uri.path) { return try await next(request, context) }
        if !requiresToken { try Self.refuseOtherSites(request) }
        var context = context
        context.caller = try caller(of: request)
        if let right = RouteRights.right(for: request.method, request.uri.path), !context.caller.may(right) {
            throw Problem.accessDenied("this needs the right \(right.rawValue) in applications[].administration")
        }
        return try await next(request, context)
    }

    private func caller(of request: Request) throws(Problem) -> AccessPolicy {
        guard requiresToken else { return view.caller(named: HTTPConfiguration.operatorName) ?? .nobody }
        guard let token = BearerToken(authorization: request.headers[.authorization]),
            let caller = view.caller(bearing: token)
        else { throw .unauthorized }
        return caller
    }

    /// Without a token any page in a browser on this machine could ask; browsers say when it is a page of another site, and
    /// which name the site was reached by.
    private static func refuseOtherSites(_ request: Request) throws(Problem) {
        let site = request.headers[.init("Sec-Fetch-Site")!]
        guard site == nil || site == "same-origin" || site == "none" else {
            throw .accessDenied("a page of another site may not ask without a token")
        }
        let authority = request.head.authority ?? ""
        let name = authority.hasPrefix("[") ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
        guard authority.isEmpty || HTTPConfiguration.isLoopback(String(name)) else {
            throw .accessDenied("without a token only names of this machine are answered, such as localhost")
        }
    }
}

/// The rights over the gateway itself that paths need. What is not named here needs the right to see its status, so that a
/// new path is closed until it is opened.
enum RouteRights {
    /// The right that a request needs; `nil` when the rules about devices and services decide.
    static func right(for method: HTTPRequest.Method, _ path: String) -> AdministrationRight? {
        let parts = path.split(separator: "/").map(String.init)
        guard parts.first == "v1", parts.count > 1 else { return .status }
        let isReading = method == .get || method == .head
        switch (parts[1], parts.count) {
        case ("openapi.yaml", 2), ("events", 2), ("access", 2): return nil
        case ("phones", 2), ("phones", 3): return isReading ? nil : .provisioning
        case ("phones", 4) where ["do-not-disturb", "forwarding"].contains(parts[3]): return nil
        case ("calls", 2): return isReading ? .status : nil
        case ("calls", _), ("monitors", _): return nil
        case ("phones", 4) where parts[3] == "trace": return .status
        case ("phones", _), ("jobs", _), ("users", _): return .provisioning
        default: return .status
        }
    }
}

extension AccessPolicy {
    /// Of somebody who may do nothing.
    static let nobody = AccessPolicy(application: ApplicationConfiguration(name: ""))
}
