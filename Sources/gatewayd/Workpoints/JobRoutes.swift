import DeviceActors
import Hummingbird
import Provisioning

/// `/v1/phones/{id}/jobs` and `/v1/jobs`.
struct JobRoutes: Sendable {
    let routes: WorkpointRoutes
    /// Nanoseconds since 1970.
    var now: @Sendable () -> UInt64 = ISO8601.now

    private var workpoints: any WorkpointOperations { routes.workpoints }

    /// The largest body of a request for a job, bytes.
    static let maximumBody = 4 << 20
    /// The most jobs in one answer.
    static let maximumLimit = 500

    private static let states = ["waiting", "running", "applied", "failed", "expired", "cancelled"]

    func add(to router: Router<GatewayRequestContext>) {
        router.post("/v1/phones/{id}/jobs") { request, context in
            try await submit(request, record: try await routes.record(context))
        }
        router.get("/v1/phones/{id}/jobs") { request, context in
            try await list(request, of: try await routes.record(context).mac)
        }
        router.get("/v1/jobs") { request, _ in try await list(request, of: nil) }
        router.get("/v1/jobs/{job}") { request, context in
            _ = try QueryParameters(request, known: [])
            let id = try Self.id(context)
            guard let job = try await workpoints.job(id) else { throw Problem.unknownJob(id.description) }
            return Self.answer(job)
        }
        router.delete("/v1/jobs/{job}") { _, context in
            let id = try Self.id(context)
            guard let job = try await workpoints.cancel(id) else { throw Problem.unknownJob(id.description) }
            // One that is with the phone ends with the phone's answer.
            if !job.state.isFinal { return Self.answer(job, status: .accepted) }
            guard job.state == .cancelled else {
                throw Problem(
                    status: .conflict, slug: "job-is-final",
                    detail: "the job is \(job.state.name); what the phone has done cannot be taken back")
            }
            return Self.answer(job)
        }
    }

    private static func id(_ context: GatewayRequestContext) throws -> JobID {
        let text = try context.parameters.require("job")
        guard let id = JobID(text) else { throw Problem.unknownJob(text) }
        return id
    }

    private func submit(_ request: Request, record: WorkpointRecord) async throws -> Response {
        _ = try QueryParameters(request, known: [])
        let bytes = try await request.wholeBody("application/json", maximum: Self.maximumBody)
        let wanted = try JobRequest(
            bytes, idempotencyKey: request.headers[.init("Idempotency-Key")!], now: now())
        if let after = wanted.options.after, try await workpoints.job(after) == nil {
            throw Problem.badBody("after: there is no job \(after)")
        }
        switch try await workpoints.submit(wanted.task, to: record.mac, options: wanted.options) {
        case .stored(let job): return Self.answer(job, status: .accepted)
        case .known(let job): return Self.answer(job, status: .ok)
        case .conflict(let job):
            throw Problem(
                status: .conflict, slug: "idempotency-key-reused",
                detail: "this Idempotency-Key belongs to job \(job.id), which asks for something else")
        }
    }

    private func list(_ request: Request, of mac: MACAddress?) async throws -> Response {
        let query = try QueryParameters(request, known: ["state", "before", "limit"])
        let state = try query.one("state")
        guard state.map(Self.states.contains) ?? true else {
            throw Problem.badParameter("state must be one of \(Self.states.joined(separator: ", "))")
        }
        let before = try query.one("before")
        let cursor = before.flatMap { JobID($0) }
        guard (before == nil) == (cursor == nil) else { throw Problem.badParameter("before must be the id of a job") }
        let limit = try query.integer("limit", in: 1...Self.maximumLimit) ?? 50
        let jobs = try await workpoints.jobs(of: mac, state: state, before: cursor, limit: limit)
        return .json(
            jsonObject { json in
                json.field("jobs") { json in
                    json.array { json in
                        for job in jobs { JobDescription(job: job, isSecret: SecretItems.isSecret).write(to: &json) }
                    }
                }
                json.field("next", jobs.count == limit ? jobs.last?.id.description : nil)
            })
    }

    private static func answer(_ job: Job, status: HTTPResponse.Status = .ok) -> Response {
        var json = JSONText()
        JobDescription(job: job, isSecret: SecretItems.isSecret).write(to: &json)
        var response = Response.json(json.text, status: status)
        response.headers[.location] = "/v1/jobs/\(job.id)"
        return response
    }
}
