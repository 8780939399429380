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
        router.get("/v1/phones") { request, _ in try await list(request) }
        router.get("/v1/phones/{id}") { request, context in
            try await one(request, identity: context.parameters.require("id"))
        }
    }

    private func list(_ request: Request) async throws -> Response {
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
            firmware: try query.one("firmware"))
        let page = try await view.phones(after: cursor, limit: limit, budget: Self.budget, filter: filter)
        return .json(
            jsonObject { json in
                json.field("phones") { json in json.array { json in page.phones.forEach { $0.write(to: &json) } } }
                json.field("next", page.next?.description)
                json.field("total", page.total)
            })
    }

    private func one(_ request: Request, identity: String) async throws -> Response {
        _ = try QueryParameters(request, known: [])
        let name = identity.removingURLPercentEncoding() ?? identity
        guard let phone = try await view.phone(named: name) else { throw Problem.unknownPhone(name) }
        var json = JSONText()
        phone.write(to: &json)
        return .json(json.text)
    }
}

extension String {
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
