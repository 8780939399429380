import Provisioning

/// What happened to a job, in an event stream.
struct JobProgressRecord: Sendable, Hashable {
    /// The name of such events.
    static let kind = "job"

    /// The job.
    var id: String
    /// What happened, as in the job's history.
    var event: String
    /// For people; empty for none.
    var detail: String
    /// The state after it.
    var state: String
    /// What it waits for, when it waits.
    var waitsFor: String?
    /// Why it failed, when it did.
    var failure: String?

    /// The notice of a job.
    init(_ notice: JobNotice) {
        id = notice.job.description
        event = notice.attempt.event.rawValue
        detail = notice.attempt.detail
        state = notice.state.name
        switch notice.state {
        case .waiting(let reason): waitsFor = reason.rawValue
        case .failed(let reason): failure = reason.rawValue
        case .running, .applied, .expired, .cancelled: break
        }
    }

    /// Writes it as one JSON object.
    func write(to json: inout JSONText) {
        json.object { json in
            json.field("id", id)
            json.field("event", event)
            json.field("detail", detail.isEmpty ? nil : detail)
            json.field("state", state)
            json.field("waitsFor", waitsFor)
            json.field("failure", failure)
        }
    }
}
