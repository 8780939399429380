import DeviceActors
import Provisioning

@testable import Simulation

/// What must hold, whatever happens.
extension World {
    /// The job that wrote this value.
    static func job(in value: String, _ jobs: [String: JobID]) -> JobID? {
        let parts = value.split(separator: ".")
        return parts.count == 3 ? jobs["\(parts[0]).\(parts[1])"] : nil
    }

    // MARK: What the service sends

    /// Looks at a message that the service sends to a phone.
    mutating func judge(
        _ index: Int, _ message: ServiceMessage, _ request: PhoneRequest, _ view: BusyStatus.Condition
    ) throws {
        guard message.nonce == request.message.nonce else { throw violation(index, "an answer with another nonce") }
        if request.message.reason == .solicited, message.action != .cleanUp { tally.comeBacks += 1 }
        if view == .busy, isHeldDuringCalls(message) {
            throw violation(index, "\(message.action.rawValue) was sent to a phone that CSTA shows in a call")
        }
        if let limit = request.message.maxItems, message.items.count > limit, message.action != .fileDeployment,
            message.action != .softwareDeployment
        {
            throw violation(index, "\(message.items.count) items for a phone that takes \(limit)")
        }
        let open = store.jobs(of: places[index]!.mac)
        let running = open.filter { $0.state == .running }
        guard running.count <= 1 else { throw violation(index, "\(running.count) jobs are with the phone at once") }
        guard let sent = sentJob(message, open) else { return }
        try judgeOrder(index, sent, open, request)
        if jobs[sent.id]!.firstSentAt == nil { jobs[sent.id]!.firstSentAt = now }
    }

    private func isHeldDuringCalls(_ message: ServiceMessage) -> Bool {
        switch message.action {
        case .writeItems, .restart, .fileDeployment: true
        case .softwareDeployment: message.items.value("file-priority") != "immediate"
        case .readAllItems, .readItems, .cleanUp, .getNextFragment: false
        }
    }

    /// The job a message is sent for; `nil`: for none.
    private func sentJob(_ message: ServiceMessage, _ open: [Job]) -> Job? {
        switch message.action {
        case .cleanUp, .getNextFragment: return nil
        case .writeItems:
            let ids = Set(message.items.compactMap { Self.job(in: $0.value, jobOfNumber) })
            return open.first { ids.contains($0.id) } ?? open.first { $0.state == .running && $0.task.name == "write" }
        case .readItems: return open.first { $0.state == .running && $0.task.name == "read" }
        case .readAllItems: return open.first { $0.state == .running && $0.task == .readAllItems }
        case .restart, .fileDeployment, .softwareDeployment:
            return open.first { $0.progress.deliveredAt == now || $0.state == .running }
        }
    }

    /// Jobs of one phone are sent in their order, but for those that wait for another job or for Secure Mode; one that was
    /// sent before a more urgent one came may go on.
    private func judgeOrder(_ index: Int, _ sent: Job, _ open: [Job], _ request: PhoneRequest) throws {
        let isSecure = request.arrival != .defaultMode
        if sent.options.secureModeOnly, !isSecure {
            throw violation(index, "job \(name(sent)) is for Secure Mode only and was sent in Default Mode")
        }
        for other in open where other.id != sent.id && isBefore(other, sent) {
            if other.state == .waiting(.otherJob) { continue }
            if other.options.secureModeOnly || other.task == .bootstrap, !isSecure { continue }
            if let first = jobs[sent.id]?.firstSentAt, first <= other.createdAt { continue }
            throw violation(
                index, "job \(name(sent)) was sent before \(name(other)), which is \(other.state)")
        }
    }

    private func isBefore(_ lhs: Job, _ rhs: Job) -> Bool {
        if lhs.options.priority != rhs.options.priority { return lhs.options.priority > rhs.options.priority }
        return lhs.createdAt != rhs.createdAt ? lhs.createdAt < rhs.createdAt : lhs.id < rhs.id
    }

    private func name(_ job: Job) -> String { "\(jobs[job.id]?.number ?? "?") (\(job.task.name))" }

    // MARK: How jobs end

    mutating func judge(_ ended: [Job]) throws {
        for job in ended {
            guard let note = jobs[job.id] else { throw violation(-1, "a job ended that nobody handed in") }
            try judge(job, note)
            tally.longest = max(tally.longest, job.history.count)
        }
    }

    private mutating func judge(_ job: Job, _ note: JobNote) throws {
        func fail(_ text: String) -> Violation {
            violation(note.place, "job \(note.number) (\(job.task.name)) \(text)")
        }
        switch job.state {
        case .waiting, .running: return
        case .applied:
            if note.firstSentAt == nil, !isAppliedUnsent(job) { throw fail("is applied and was never sent") }
            if let problem = missing(job, note) { throw fail("is applied, but \(problem)") }
        case .failed(let failure):
            if failure == .noItemStored, !note.storedValues.isEmpty { throw fail("failed with items stored") }
            if failure == .predecessorNotApplied {
                guard let other = job.options.after, let state = store.ended[other], state != .applied else {
                    throw fail("failed for a job that is not over, or applied")
                }
            }
            tally.ended["failed \(failure.rawValue)", default: 0] += 1
            return
        case .expired:
            guard let time = job.options.expiresAt, time <= now else { throw fail("expired too early") }
        case .cancelled: if !note.isCancelled { throw fail("was cancelled by nobody") }
        }
        if case .applied = job.state, let other = job.options.after, store.ended[other] != .applied {
            throw fail("is applied before the job it was to come after")
        }
        tally.ended[job.state.name, default: 0] += 1
    }

    /// Firmware and files that the phone has already, and Secure Mode that it is in, need no message; nor does a restart
    /// that happened by itself when the one that was stored as sent was not.
    private func isAppliedUnsent(_ job: Job) -> Bool {
        switch job.task {
        case .deploySoftware, .deployFiles, .bootstrap, .restart: true
        case .writeItems, .readItems, .readAllItems, .factoryReset: false
        }
    }

    /// What the phone lacks of a job that is said to be applied; `nil`: nothing.
    private func missing(_ job: Job, _ note: JobNote) -> String? {
        let phone = places[note.place]!.phone
        switch job.task {
        case .writeItems(let items):
            for item in items where !job.results.contains(where: { $0.key == item.key && $0.status != nil }) {
                if !note.storedValues.contains(item.value) { return "\(item.key) was never stored" }
                if phone.value(item.name, index: item.index) != item.value {
                    return "\(item.key) is another on the phone"
                }
            }
        case .readItems(let keys):
            for key in keys where !job.results.contains(where: { $0.key == key }) { return "\(key) was not told" }
        case .restart: if places[note.place]!.startsSince < note.createdAt { return "the phone did not start again" }
        case .factoryReset:
            // A phone that starts and says that its settings have changed looks the same, if somebody did change them.
            if places[note.place]!.lastFactoryReset < note.createdAt, !phone.hasChanged {
                return "the phone was not reset"
            }
        case .deployFiles(let files):
            for file in files {
                let has = phone.storedFiles.contains { $0.name == file.name && $0.type == file.type }
                // The last word on a file counts when a job names it twice.
                let last = files.last { $0.name == file.name && $0.type == file.type }?.operation
                if has != (last == .deploy) { return "\(file.name) is \(has ? "" : "not ")there" }
            }
        case .deploySoftware(let image):
            if FirmwareVersion(image.version) != FirmwareVersion(phone.firmware.version) {
                return "the phone runs \(phone.firmware.version)"
            }
        case .readAllItems, .bootstrap: break
        }
        return nil
    }
}
