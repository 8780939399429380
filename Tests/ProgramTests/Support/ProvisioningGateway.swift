import Foundation
import NIOHTTP1
import Testing

@testable import gatewayd

/// A running `gatewayd run` that provisions workpoints, and its HTTP interface.
struct ProvisioningGateway: Sendable {
    /// The process.
    let program: RunningProgram
    /// The port of Default Mode.
    let defaultPort: Int
    private let client: InterfaceClient

    /// Starts the gateway of these files, and lets `body` work with it once it serves everything.
    static func with<Result>(
        _ files: ProvisioningFiles, _ body: (ProvisioningGateway) async throws -> Result
    ) async throws -> Result {
        try await RunningProgram.with(["run", "--config", files.path]) { program in
            // All addresses are told at once, the HTTP interface's last.
            let http = try await program.errors.next(containing: "serving HTTP")
            let phones = try #require(
                program.errors.lines.first { $0.contains("serving workpoints") && $0.contains("defaultMode") })
            let options = try InterfaceOptions.parse([
                "--url", "http://127.0.0.1:\(try port(in: http))", "--token-file", files.tokenPath,
            ])
            let defaultPort = try port(in: phones)
            return try await InterfaceClient.with(options) { client in
                try await body(ProvisioningGateway(program: program, defaultPort: defaultPort, client: client))
            }
        }
    }

    private static func port(in line: String) throws -> Int {
        let digits = line.split(separator: "127.0.0.1:").last?.prefix { $0.isNumber }
        return try #require(digits.flatMap { Int($0) }, "no port in: \(line)")
    }

    /// Hands a write of one item in.
    ///
    /// - Returns: the identifier of the job that was accepted, or was before under the same key.
    func write(_ item: String, index: Int? = nil, _ value: String, to phone: String, key: String) async throws -> String
    {
        let place = index.map { #","index":\#($0)"# } ?? ""
        let body = #"{"kind":"write","items":[{"name":"\#(item)"\#(place),"value":"\#(value)"}]}"#
        let answer = try await client.send(
            .POST, "/v1/phones/\(InterfaceClient.pathPart(phone))/jobs", body: (body, "application/json"),
            headers: [("Idempotency-Key", key)])
        return try #require(answer.object["id"] as? String, "\(answer.text)")
    }

    /// Says something of a phone before it comes, or changes it.
    func say(_ fields: String) async throws {
        _ = try await client.send(.POST, "/v1/phones", body: (fields, "application/json"))
    }

    /// A job.
    func job(_ id: String) async throws -> JobView {
        JobView(fields: try await client.send(.GET, "/v1/jobs/\(id)").object)
    }

    /// All jobs, newest first.
    func jobs() async throws -> [JobView] {
        var jobs: [JobView] = []
        while true {
            let query = InterfaceClient.query(["limit": "500", "before": jobs.last?.id])
            let page = try await client.send(.GET, "/v1/jobs" + query).object["jobs"] as? [[String: Any]] ?? []
            guard !page.isEmpty else { return jobs }
            jobs += page.map(JobView.init)
        }
    }

    /// A field of a phone's workpoint.
    func workpoint(_ phone: String, _ field: String) async throws -> String? {
        let description = try await client.send(.GET, "/v1/phones/\(InterfaceClient.pathPart(phone))").object
        let workpoint = description["workpoint"] as? [String: Any] ?? [:]
        return workpoint[field].map { "\($0)" }
    }

    /// Asks for a job until it is final.
    func end(of id: String) async throws -> JobView {
        while true {
            let job = try await job(id)
            if job.isFinal { return job }
            await Task.yield()
        }
    }

    /// Asks for a job until something has happened to it.
    func job(_ id: String, after event: String) async throws -> JobView {
        while true {
            let job = try await job(id)
            if job.history.contains(event) { return job }
            try #require(!job.isFinal, "\(job)")
            await Task.yield()
        }
    }
}

/// A job as the HTTP interface tells it.
struct JobView: Sendable {
    let id: String
    let phone: String
    let state: String
    let idempotencyKey: String
    /// The value of its first item.
    let value: String
    /// What happened to it, in order.
    let history: [String]

    /// Whether nothing more will happen.
    var isFinal: Bool { ["applied", "failed", "expired", "cancelled"].contains(state) }

    init(fields: [String: Any]) {
        func text(_ value: Any?) -> String { value.map { "\($0)" } ?? "" }
        id = text(fields["id"])
        phone = text(fields["phone"])
        state = text(fields["state"])
        idempotencyKey = text(fields["idempotencyKey"])
        value = text((fields["items"] as? [[String: Any]])?.first?["value"])
        history = (fields["history"] as? [[String: Any]] ?? []).map { text($0["event"]) }
    }
}
