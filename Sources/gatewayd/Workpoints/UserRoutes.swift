import Hummingbird
import Provisioning

/// `/v1/users`: what mobile users get at every phone they log on at.
struct UserRoutes: Sendable {
    let workpoints: any WorkpointOperations

    /// The largest body, bytes.
    static let maximumBody = 1 << 20
    /// The most users in one answer.
    static let maximumLimit = 1_000

    func add(to router: Router<GatewayRequestContext>) {
        router.get("/v1/users") { request, _ in try await list(request) }
        router.get("/v1/users/{user}") { request, context in
            _ = try QueryParameters(request, known: [])
            return try await answer(try Self.user(context))
        }
        router.put("/v1/users/{user}") { request, context in try await set(request, of: try Self.user(context)) }
        router.delete("/v1/users/{user}") { _, context in
            let user = try Self.user(context)
            guard try await workpoints.removeUser(user) else { throw Problem.unknownUser(user) }
            return Response(status: .noContent)
        }
    }

    private static func user(_ context: GatewayRequestContext) throws -> String {
        try context.parameters.require("user").decodedPathPart
    }

    private func list(_ request: Request) async throws -> Response {
        let query = try QueryParameters(request, known: ["after", "limit"])
        let limit = try query.integer("limit", in: 1...Self.maximumLimit) ?? 100
        let users = try await workpoints.users(after: try query.one("after"), limit: limit)
        return .json(
            jsonObject { json in
                json.field("users") { json in
                    json.array { json in
                        for user in users {
                            json.object { json in
                                json.field("user", user.number)
                                json.field("items", user.itemCount)
                                json.field("changedAt", ISO8601.text(nanoseconds: user.changedAt.rawValue))
                            }
                        }
                    }
                }
                json.field("next", users.count == limit ? users.last?.number : nil)
            })
    }

    private func set(_ request: Request, of user: String) async throws -> Response {
        _ = try QueryParameters(request, known: [])
        let fields = try JSONFields(try await request.wholeBody("application/json", maximum: Self.maximumBody))
        try fields.allow(only: ["items"])
        try await workpoints.setSettings(try JobRequest.items(fields), of: user)
        return try await answer(user)
    }

    /// Archives are phone books and lists of calls, and nobody's business: of them only the size is told.
    private func answer(_ user: String) async throws -> Response {
        let items = try await workpoints.userData(of: user)
        guard !items.isEmpty else { throw Problem.unknownUser(user) }
        return .json(
            jsonObject { json in
                json.field("user", user)
                json.field("settings") { json in
                    json.array { json in
                        for item in items where !item.isUserArchive {
                            JobDescription.write(item, isSecret: SecretItems.isSecret, to: &json)
                        }
                    }
                }
                json.field("archives") { json in
                    json.array { json in
                        for item in items where item.isUserArchive {
                            json.object { json in
                                json.field("name", item.name)
                                json.field("index", item.index)
                                json.field("bytes", item.value.utf8.count)
                            }
                        }
                    }
                }
            })
    }
}

extension Problem {
    /// Nothing is stored of such a mobile user.
    static func unknownUser(_ user: String) -> Problem {
        Problem(
            status: .notFound, slug: "unknown-user",
            detail: "nothing is stored of a mobile user \"\(user)\"; give settings by PUT /v1/users/{number}")
    }
}
