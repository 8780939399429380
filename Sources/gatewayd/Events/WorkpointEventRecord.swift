import DeviceActors
import Provisioning
import WorkpointService

/// What happened to a workpoint, apart from its jobs, in an event stream.
struct WorkpointEventRecord: Sendable, Hashable {
    /// The names of such events.
    enum Kind: String, Sendable, CaseIterable {
        /// It registered itself.
        case registered = "workpointRegistered"
        /// It has started, and contacted the service.
        case started = "workpointStarted"
        /// It contacted the service for another reason.
        case contacted = "workpointContacted"
        /// An operator had it forgotten.
        case removed = "workpointRemoved"
        /// An operator should know.
        case alarm = "workpointAlarm"
    }

    /// Why it came, as phones say it.
    var reason: String?
    /// The name of the alarm.
    var alarm: String?
    /// What is known beside the alarm's name, for people.
    var detail: String?

    /// Writes it as one JSON object.
    func write(to json: inout JSONText) {
        json.object { json in
            json.field("reason", reason)
            json.field("alarm", alarm)
            json.field("detail", detail)
        }
    }
}

extension EventRecord {
    /// Every kind of event that provisioning tells.
    static let provisioningKinds = Set(WorkpointEventRecord.Kind.allCases.map(\.rawValue) + [JobProgressRecord.kind])

    /// What provisioning tells of a phone, which is named by its CSTA device and its hardware address, or by the latter
    /// alone when no switch knows it.
    init(_ notice: ProvisioningNotice, device: String?) {
        let mac = notice.workpoint.description
        func record(_ kind: WorkpointEventRecord.Kind, _ time: Timestamp, _ workpoint: WorkpointEventRecord) -> Self {
            EventRecord(
                sequence: 0, time: time.rawValue, kind: kind.rawValue, phone: device ?? mac, mac: mac,
                workpoint: workpoint)
        }
        switch notice {
        case .job(let job):
            self.init(
                sequence: 0, time: job.attempt.at.rawValue, kind: JobProgressRecord.kind, phone: device ?? mac,
                mac: mac,
                job: JobProgressRecord(job))
        case .registered(_, let time): self = record(.registered, time, .init())
        case .contacted(_, let reason, let time):
            self = record(reason == .startUp ? .started : .contacted, time, .init(reason: reason.rawValue))
        case .removed(_, let time): self = record(.removed, time, .init())
        case .alarm(_, let alarm, let time):
            self = record(.alarm, time, .init(alarm: alarm.name, detail: alarm.detail))
        }
    }
}

extension WorkpointAlarm {
    /// Its name in the interface for operators.
    var name: String {
        switch self {
        case .replayedNonce: "replayedNonce"
        case .refusedInDefaultMode: "refusedInDefaultMode"
        case .wrongCertificate: "wrongCertificate"
        case .unexpectedReply: "unexpectedReply"
        case .unreadableReply: "unreadableReply"
        case .endedByPhone: "endedByPhone"
        case .noStartUp: "noStartUp"
        case .forbiddenContactAddress: "forbiddenContactAddress"
        case .enteredSecureMode: "enteredSecureMode"
        case .bootstrapFailed: "bootstrapFailed"
        case .wrongPIN: "wrongPIN"
        case .unknownUser: "unknownUser"
        case .wrongUserPassword: "wrongUserPassword"
        case .userDataNotTransferred: "userDataNotTransferred"
        case .settingsNotStored: "settingsNotStored"
        }
    }

    /// What is known beside its name, for people; `nil` for nothing. Never a secret.
    var detail: String? {
        switch self {
        case .replayedNonce, .unexpectedReply, .enteredSecureMode: nil
        case .refusedInDefaultMode(let address): "from \(address)"
        case .wrongCertificate(let fingerprint): "SHA-256 \(fingerprint)"
        case .unreadableReply(let why), .endedByPhone(let why), .bootstrapFailed(let why): why
        case .noStartUp(let job): "job \(job)"
        case .forbiddenContactAddress(let address): address
        case .wrongPIN(let failures): "\(failures) times so far"
        case .unknownUser(let user), .wrongUserPassword(let user): "user \(user)"
        case .userDataNotTransferred(let user, let names): "user \(user): \(names.joined(separator: ", "))"
        case .settingsNotStored(let keys):
            keys.map { $0.name + ($0.index.map { "[\($0)]" } ?? "") }.joined(separator: ", ")
        }
    }
}
