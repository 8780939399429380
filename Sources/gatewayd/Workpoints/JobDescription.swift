import DeviceActors
import Provisioning

/// A job in the words of the HTTP interface. Values of secret items are never told.
struct JobDescription: Sendable {
    let job: Job
    /// Which items are secret.
    let isSecret: @Sendable (String) -> Bool

    /// Writes the job as one JSON object.
    func write(to json: inout JSONText) {
        json.object { json in
            json.field("id", job.id.description)
            json.field("phone", job.workpoint.description)
            json.field("kind", job.task.name)
            writeTask(to: &json)
            json.field("state", job.state.name)
            switch job.state {
            case .waiting(let reason): json.field("waitsFor", reason.rawValue)
            case .failed(let failure): json.field("failure", failure.rawValue)
            case .running, .applied, .expired, .cancelled: break
            }
            json.field("createdAt", ISO8601.text(nanoseconds: job.createdAt.rawValue))
            json.field("changedAt", ISO8601.text(nanoseconds: job.changedAt.rawValue))
            json.field("priority", job.options.priority)
            json.field("expiresAt", job.options.expiresAt.map { ISO8601.text(nanoseconds: $0.rawValue) })
            json.field("after", job.options.after?.description)
            json.field("idempotencyKey", job.options.idempotencyKey)
            json.field("secureModeOnly", job.options.secureModeOnly ? true : nil)
            json.field("results") { json in
                json.array { json in job.results.forEach { Self.write($0, isSecret: isSecret, to: &json) } }
            }
            json.field("history") { json in json.array { json in job.history.forEach { Self.write($0, to: &json) } } }
            json.field("omittedHistory", job.omittedHistory == 0 ? nil : job.omittedHistory)
        }
    }

    private func writeTask(to json: inout JSONText) {
        switch job.task {
        case .writeItems(let items):
            json.field("items") { json in
                json.array { json in items.forEach { Self.write($0, isSecret: isSecret, to: &json) } }
            }
        case .readItems(let keys):
            json.field("items") { json in
                json.array { json in
                    for key in keys {
                        json.object { json in
                            json.field("name", key.name)
                            json.field("index", key.index)
                        }
                    }
                }
            }
        case .deployFiles(let files):
            json.field("files") { json in
                json.array { json in
                    for file in files {
                        json.object { json in
                            json.field("action", file.operation.rawValue)
                            json.field("name", file.name)
                            json.field("type", file.type)
                            json.field("source", file.source.map(Self.place))
                        }
                    }
                }
            }
        case .deploySoftware(let image):
            json.field("software") { json in
                json.object { json in
                    json.field("name", image.name)
                    json.field("source", Self.place(image.source))
                    json.field("softwareType", image.softwareType)
                    json.field("version", image.version)
                    json.field("immediate", image.isImmediate)
                }
            }
        case .readAllItems, .restart, .factoryReset, .bootstrap: break
        }
    }

    /// Where a file comes from, without the password.
    private static func place(_ source: FileSource) -> String {
        switch source {
        case .ftp(let server, let port, let user, _, let path): "ftp://\(user)@\(server):\(port)\(path)"
        case .https(let url, _, _): url
        }
    }

    /// Writes an item; a secret one without its value.
    static func write(_ item: Item, isSecret: (String) -> Bool, to json: inout JSONText) {
        json.object { json in
            json.field("name", item.name)
            json.field("index", item.index)
            if isSecret(item.name) { json.field("isSecret", true) } else { json.field("value", item.value) }
            json.field("status", item.status?.wire)
        }
    }

    private static func write(_ attempt: JobAttempt, to json: inout JSONText) {
        json.object { json in
            json.field("at", ISO8601.text(nanoseconds: attempt.at.rawValue))
            json.field("event", attempt.event.rawValue)
            json.field("detail", attempt.detail.isEmpty ? nil : attempt.detail)
        }
    }
}
