import CSTAGateway
import ECMA323
import Hummingbird

/// `/v1/phones` and `/v1/phones/{id}`.
struct PhoneRoutes: Sendable {
    let view: any GatewayView

    /// The most phones in one answer.
    static let maximumLimit = 1_000
    /// How many phones one request looks at when its filter lets few pass.
    static let budget = 20_000

    private static let conditions: Set<String> = ["idle", "busy", "unknown"]

    func add(to router: Router<GatewayRequestContext>) {
        router.get("/v1/phones") { request, context in try await list(request, for: context.caller) }
        router.get("/v1/phones/{id}") { request, context in
            _ = try QueryParameters(request, known: [])
            var json = JSONText()
            try await view.phone(of: context).told(to: context.caller).write(to: &json)
            return Response.json(json.text)
        }
    }

    private func list(_ request: Request, for caller: AccessPolicy) async throws -> Response {
        try caller.require(.snapshotDevice)
        let query = try QueryParameters(
            request,
            known: ["after", "limit", "condition", "inService", "link", "prefix", "workpoint", "mode", "firmware"])
        let after = try query.one("after")
        let cursor = after.flatMap { PhoneCursor($0) }
        guard (after == nil) == (cursor == nil) else {
            throw Problem.badParameter("after must be the next of an earlier answer")
        }
        let limit = try query.integer("limit", in: 1...Self.maximumLimit) ?? 100
        let condition = try query.one("condition")
        guard condition.map(Self.conditions.contains) ?? true else {
            throw Problem.badParameter("condition must be idle, busy or unknown")
        }
        let filter = PhoneFilter(
            condition: condition, isInService: try query.boolean("inService"),
            link: try query.one("link"), prefix: try query.one("prefix"),
            isWorkpoint: try query.boolean("workpoint"), mode: try query.one("mode"),
            firmware: try query.one("firmware"), caller: caller)
        let page = try await view.phones(after: cursor, limit: limit, budget: Self.budget, filter: filter)
        return .json(
            jsonObject { json in
                json.field("phones") { json in
                    json.array { json in page.phones.forEach { $0.told(to: caller).write(to: &json) } }
                }
                json.field("next", page.next?.description)
                json.field("total", page.total)
            })
    }
}

extension GatewayView {
    /// The phone that the path of a request names, for callers that may look at it.
    ///
    /// - Throws: ``Problem`` when there is none that the caller may see.
    func phone(of context: GatewayRequestContext) async throws -> PhoneDescription {
        try context.caller.require(.snapshotDevice)
        return try await phone(try context.parameters.require("id").decodedPathPart, for: context.caller)
    }

    /// The phone with this identity. One that the caller may not see is as unknown as one that is not there.
    ///
    /// - Throws: ``Problem`` when there is none.
    func phone(_ identity: String, for caller: AccessPolicy) async throws -> PhoneDescription {
        guard let phone = try await phone(named: identity), phone.isVisible(to: caller) else {
            throw Problem.unknownPhone(identity)
        }
        return phone
    }
}

extension AccessPolicy {
    /// Makes sure that the caller may use a service.
    ///
    /// - Throws: ``Problem`` when it may not.
    func require(_ service: MessageKind) throws(Problem) {
        guard mayUse(service) else {
            throw .accessDenied("this needs the service \(service.name) in applications[].services")
        }
    }
}

extension String {
    /// A part of a path without its percent signs; as it is when they are not what they should be.
    var decodedPathPart: String { removingURLPercentEncoding() ?? self }

    /// `%2B49` → `+49`; `nil` when a `%` is not followed by two hexadecimal digits or the result is not UTF-8.
    func removingURLPercentEncoding() -> String? {
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(Self.hexadecimal),
                let low = rest.popFirst().flatMap(Self.hexadecimal)
            else { return nil }
            bytes.append(high << 4 | low)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt8? {
        Character(UnicodeScalar(byte)).hexDigitValue.map { UInt8($0) }
    }
}
