import DeviceActors
import Hummingbird
import NIOCore
import Provisioning
import WorkpointService

/// What of `/v1/phones` is about provisioning: adding, changing, importing and removing workpoints, and their items.
struct WorkpointRoutes: Sendable {
    let view: any GatewayView
    let workpoints: any WorkpointOperations

    /// The largest body of a request about one workpoint, bytes.
    static let maximumBody = 65_536
    /// The largest table, bytes.
    static let maximumTable = 16 << 20

    func add(to router: Router<GatewayRequestContext>) {
        router.post("/v1/phones") { request, _ in try await create(request) }
        router.post("/v1/phones/import") { request, _ in try await importTable(request) }
        router.patch("/v1/phones/{id}") { request, context in
            try await change(request, record: try await record(context))
        }
        router.delete("/v1/phones/{id}") { _, context in
            let record = try await record(context)
            guard try await workpoints.remove(record.mac) else { throw Problem.noWorkpoint(record.mac.description) }
            return Response(status: .noContent)
        }
        router.post("/v1/phones/{id}/default-mode") { _, context in
            let mac = try await record(context).mac
            guard let record = try await workpoints.returnToDefaultMode(mac) else {
                throw Problem.noWorkpoint(mac.description)
            }
            return answer(record)
        }
        router.get("/v1/phones/{id}/items") { request, context in
            try await items(request, record: try await record(context))
        }
    }

    /// The workpoint that the path names, by its own identities or those of its phone.
    func record(_ context: GatewayRequestContext) async throws -> WorkpointRecord {
        let name = try context.parameters.require("id").decodedPathPart
        if let record = try await workpoints.workpoint(named: name) { return record }
        guard let phone = try await view.phone(named: name) else { throw Problem.unknownPhone(name) }
        guard let record = phone.workpoint?.record else { throw Problem.noWorkpoint(name) }
        return record
    }

    private func create(_ request: Request) async throws -> Response {
        _ = try QueryParameters(request, known: [])
        let fields = try JSONFields(try await request.wholeBody("application/json", maximum: Self.maximumBody))
        guard let mac = MACAddress(try fields.requiredText("mac")) else {
            throw Problem.badBody("mac must be a hardware address such as 00:1a:e8:12:34:56")
        }
        let (record, isNew) = try await workpoints.save(try Self.entry(fields, mac: mac, known: ["mac"]))
        var response = answer(record, status: isNew ? .created : .ok)
        response.headers[.location] = "/v1/phones/\(record.mac)"
        return response
    }

    private func change(_ request: Request, record: WorkpointRecord) async throws -> Response {
        let fields = try JSONFields(try await request.wholeBody("application/json", maximum: Self.maximumBody))
        let (record, _) = try await workpoints.save(try Self.entry(fields, mac: record.mac, known: []))
        return answer(record)
    }

    private static func entry(
        _ fields: JSONFields, mac: MACAddress, known: [String]
    ) throws(Problem) -> WorkpointEntry {
        try fields.allow(only: known + ["label", "device", "e164", "policy", "pin"])
        var entry = WorkpointEntry(mac: mac)
        // `null` takes back what was said before; a field that is not there changes nothing.
        entry.label = fields.isNull("label") ? "" : try fields.text("label", maximum: 200)
        entry.cstaDevice = fields.isNull("device") ? "" : try fields.text("device", maximum: 200)
        entry.e164 = fields.isNull("e164") ? "" : try fields.text("e164", maximum: 64)
        entry.policy = try fields.choice(
            "policy", ["default": SecurityPolicy.defaultMode, "nopin": .secureWithoutPIN, "pin": .secureWithPIN])
        entry.pin = fields.isNull("pin") ? "" : try fields.text("pin", maximum: 64)
        if let pin = entry.pin, !pin.isEmpty, let fault = WorkpointEntry.fault(ofPIN: pin) {
            throw .badBody("pin: \(fault)")
        }
        return entry
    }

    private func importTable(_ request: Request) async throws -> Response {
        let query = try QueryParameters(request, known: ["dryRun"])
        let isTrial = try query.boolean("dryRun") ?? false
        let bytes = try await request.wholeBody("text/csv", maximum: Self.maximumTable)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Problem.badBody("the table must be UTF-8")
        }
        let table = WorkpointImport(text)
        guard table.faults.isEmpty else { return Self.refusal(table.faults) }
        var (added, changed) = (0, 0)
        if !isTrial {
            for (_, entry) in table.entries {
                if try await workpoints.save(entry).isNew { added += 1 } else { changed += 1 }
            }
        }
        return .json(
            jsonObject { json in
                json.field("lines", table.entries.count)
                json.field("added", added)
                json.field("changed", changed)
            })
    }

    /// All that is wrong at once: nobody likes to be told one line at a time.
    private static func refusal(_ faults: [WorkpointImport.Fault]) -> Response {
        let status = HTTPResponse.Status.unprocessableContent
        let text = jsonObject { json in
            json.field("type", "urn:gatewayd:problem:bad-table")
            json.field("title", status.reasonPhrase)
            json.field("status", status.code)
            json.field("detail", "\(faults.count) lines are wrong; nothing was imported")
            json.field("faults") { json in
                json.array { json in
                    for fault in faults.prefix(1_000) {
                        json.object { json in
                            json.field("line", fault.line)
                            json.field("detail", fault.detail)
                        }
                    }
                }
            }
        }
        return .text(text + "\n", contentType: "application/problem+json", status: status)
    }

    private func items(_ request: Request, record: WorkpointRecord) async throws -> Response {
        let query = try QueryParameters(request, known: ["name"])
        let names = Set(query.all("name"))
        let items = try await workpoints.items(of: record.mac).filter { names.isEmpty || names.contains($0.name) }
        return .json(
            jsonObject { json in
                json.field("phone", record.mac.description)
                json.field(
                    "readAt", record.itemsReadAt == .zero ? nil : ISO8601.text(nanoseconds: record.itemsReadAt.rawValue)
                )
                json.field("areStale", record.itemsAreStale)
                json.field("items") { json in
                    json.array { json in
                        for item in items {
                            JobDescription.write(item, isSecret: SecretItems.isSecret, to: &json)
                        }
                    }
                }
            })
    }

    private func answer(_ record: WorkpointRecord, status: HTTPResponse.Status = .ok) -> Response {
        var json = JSONText()
        WorkpointDescription(record: record).write(to: &json)
        return .json(json.text, status: status)
    }
}
