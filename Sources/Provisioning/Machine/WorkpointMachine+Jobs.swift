import DeviceActors

// The jobs: what is sent for them, and what the phone's answers make of them.

extension WorkpointMachine {
    /// What is to be done for a job.
    enum JobStep {
        /// Send this.
        case send(ServiceAction, [Item], Exchange.Purpose)
        /// Nothing: the job has just ended.
        case ended
    }

    /// The next action of a job. Ends the job when there is nothing to send, or it cannot be sent.
    mutating func action(of job: Job, at time: Timestamp) -> JobStep {
        if job.progress.deliveredAt != nil { return .send(.readAllItems, [], .check(job.id)) }
        guard let content = job.task.action else {
            // Bootstrapping: blocked before Secure Mode, and Secure Mode is what it was for.
            end(job.id, .applied, at: time)
            return .ended
        }
        switch job.task {
        case .writeItems, .readItems: return part(of: content, job, at: time)
        case .deployFiles: return whole(content, job, at: time)
        case .deploySoftware(let image): return softwareStep(image, content, job, at: time)
        case .readAllItems, .restart, .factoryReset, .bootstrap:
            return .send(content.action, content.items, .job(job.id))
        }
    }

    /// The first items that the phone has not accepted and that fit in one message.
    private mutating func part(of content: ServiceMessage.Content, _ job: Job, at time: Timestamp) -> JobStep {
        let accepted = Set(job.progress.acceptedKeys)
        let remaining = content.items.filter { !accepted.contains($0.key) }
        if remaining.isEmpty, job.readsCertificateInfo {
            return .send(.readItems, [Item(Item.certificateInfo)], .certificateInfo(job.id))
        }
        do {
            if let part = try splitter.parts(remaining).first { return .send(content.action, part, .job(job.id)) }
            endDone(job.id, at: time)
        } catch {
            end(job.id, .failed(.tooLarge), error.description, at: time)
        }
        return .ended
    }

    /// Items that can only go in one message.
    private mutating func whole(_ content: ServiceMessage.Content, _ job: Job, at time: Timestamp) -> JobStep {
        let parts = try? splitter.parts(content.items)
        if parts?.count == 1 { return .send(content.action, content.items, .job(job.id)) }
        end(job.id, .failed(.tooLarge), "give the files in several jobs", at: time)
        return .ended
    }

    /// Firmware, unless the phone has it, or did not take it a moment ago.
    private mutating func softwareStep(
        _ image: SoftwareImage, _ content: ServiceMessage.Content, _ job: Job, at time: Timestamp
    ) -> JobStep {
        if runs(image) {
            end(job.id, .applied, "the phone runs it", at: time)
            return .ended
        }
        let isRepeated = FirmwareVersion(record.lastSoftwareVersion) == FirmwareVersion(image.version)
        if isRepeated, record.lastSoftwareDeployment != .zero,
            time < record.lastSoftwareDeployment + policy.softwareGap
        {
            end(job.id, .failed(.deploymentLoop), "the phone runs \(record.softwareVersion)", at: time)
            return .ended
        }
        return whole(content, job, at: time)
    }

    /// Whether the phone runs this firmware.
    func runs(_ image: SoftwareImage) -> Bool {
        guard let wanted = FirmwareVersion(image.version), let has = record.firmware, wanted == has else {
            return false
        }
        return image.softwareType.isEmpty || record.softwareType.isEmpty || image.softwareType == record.softwareType
    }

    /// Whether a call holds back what a job has to do next.
    func isHeldDuringCalls(_ job: Job) -> Bool {
        if job.progress.deliveredAt != nil { return false }
        if case .writeItems(let items) = job.task, job.readsCertificateInfo,
            Set(job.progress.acceptedKeys).isSuperset(of: items.map(\.key))
        {
            return false
        }
        return job.task.isHeldDuringCalls
    }

    /// Whether the phone's reply ends what is sent.
    func endsWithReply(_ job: Job, _ purpose: Exchange.Purpose) -> Bool {
        if case .job = purpose { job.task.endsWithReply } else { true }
    }

    /// A job is about to be sent: the store must know, for it may be done although nobody says so.
    mutating func began(
        _ job: Job, _ action: ServiceAction, _ items: [Item], _ purpose: Exchange.Purpose, at time: Timestamp
    ) {
        let isAgain = job.progress.unansweredSends > 0
        var detail = action.rawValue
        if !items.isEmpty { detail += ", \(items.count) items" }
        if job.progress.acceptedParts > 0 { detail += ", after \(job.progress.acceptedParts) parts" }
        if isAgain { detail += "; again, the phone may have done it before" }
        if endsWithReply(job, purpose) {
            set(job.id, .running, at: time)
        } else {
            change(job.id) { $0.progress.deliveredAt = time }
            set(job.id, .waiting(.completion), at: time)
            completionDeadline = completionDeadline(of: job.task, sentAt: time)
            if case .deploySoftware(let image) = job.task {
                record.lastSoftwareDeployment = time
                record.lastSoftwareVersion = image.version
            }
        }
        note(job.id, purpose == .check(job.id) ? .checked : .sent, detail, at: time)
    }

    /// A job goes back to where it was in the queue.
    mutating func giveBack(_ id: JobID, at time: Timestamp) {
        set(id, .waiting(.contact), at: time)
    }

    /// The phone replied to a job's own action.
    mutating func jobReplied(
        _ id: JobID, _ status: ReplyStatus, _ items: [Item], _ exchange: Exchange, at time: Timestamp
    ) -> FlowEnd? {
        guard let job = queue[id], !job.state.isFinal else { return nil }
        switch status {
        case .busy: return jobIsHeldByPhone(id, at: time)
        case .failed: return jobRefused(job, items, at: time)
        case .accepted:
            change(id) { $0.progress.unansweredSends = 0 }
            switch job.task {
            case .writeItems(let written): tookPart(of: job, written, items, exchange, at: time)
            case .readItems: tookValues(job, items, exchange, at: time)
            case .readAllItems:
                tookAllItems(items, at: time)
                end(id, .applied, "\(items.count) items", at: time)
                flow?.endedJobs += 1
            case .restart, .factoryReset, .deployFiles, .deploySoftware:
                note(id, .acknowledged, at: time)
            case .bootstrap: break
            }
            return nil
        }
    }

    /// The phone says that it is in a call: the job keeps its place.
    mutating func jobIsHeldByPhone(_ id: JobID, at time: Timestamp) -> FlowEnd {
        guard let job = queue[id], !job.state.isFinal else { return .phoneBusy }
        change(id) {
            $0.progress.unansweredSends = 0
            if !$0.task.endsWithReply, $0.state == .waiting(.completion) { $0.progress.deliveredAt = nil }
        }
        set(id, .waiting(.idle), at: time)
        note(id, .busy, at: time)
        if case .deploySoftware = job.task { record.lastSoftwareDeployment = .zero }
        if job.progress.isCancelRequested { end(id, .cancelled, at: time) }
        return .phoneBusy
    }

    /// The phone does not want it. Firmware is tried again later, for that may be the phone's way to say busy.
    private mutating func jobRefused(_ job: Job, _ items: [Item], at time: Timestamp) -> FlowEnd? {
        if case .deploySoftware = job.task, job.progress.unansweredSends + 1 < policy.maximumSends {
            change(job.id) {
                $0.progress.unansweredSends += 1
                $0.progress.deliveredAt = nil
            }
            record.lastSoftwareDeployment = .zero
            set(job.id, .waiting(.pause), at: time)
            note(job.id, .postponed, "the phone answered failed, which may mean busy", at: time)
            return .pause
        }
        let sent = job.task.action?.items.map(\.key) ?? []
        let problems = items.filter { problem in problem.status != nil && sent.contains { problem.isAbout($0) } }
        change(job.id) { $0.results = $0.results.merged(with: problems) }
        end(job.id, .failed(.refused), at: time)
        flow?.endedJobs += 1
        return nil
    }

    /// A part of a write was accepted; the items say what was not stored.
    private mutating func tookPart(
        of job: Job, _ written: [Item], _ reply: [Item], _ exchange: Exchange, at time: Timestamp
    ) {
        let sent = Set(exchange.keys)
        let problems = reply.filter { problem in problem.status != nil && sent.contains { problem.isAbout($0) } }
        let stored = written.filter { item in
            sent.contains(item.key) && !problems.contains { $0.isAbout(item.key) }
        }
        if !stored.isEmpty { step.stores.append(.items(record.mac, stored, complete: false, at: time)) }
        change(job.id) {
            $0.results = $0.results.merged(with: problems)
            $0.progress.acceptedParts += 1
            $0.progress.acceptedKeys += exchange.keys
        }
        let detail = problems.isEmpty ? "" : "\(problems.count) of \(sent.count) items not stored"
        note(job.id, .acknowledged, detail, at: time)
        partDone(job.id, Set(written.map(\.key)), at: time)
    }

    /// A part of what was asked for has come.
    private mutating func tookValues(_ job: Job, _ reply: [Item], _ exchange: Exchange, at time: Timestamp) {
        let asked = Set(exchange.keys.map(\.name))
        let told = reply.filter { asked.contains($0.name) }
        let values = told.filter { $0.status == nil }
        if !values.isEmpty { step.stores.append(.items(record.mac, values, complete: false, at: time)) }
        change(job.id) {
            $0.results = $0.results.merged(with: told)
            $0.progress.acceptedParts += 1
            $0.progress.acceptedKeys += exchange.keys
        }
        note(job.id, .acknowledged, "\(told.count) items", at: time)
        if case .readItems(let keys) = job.task { partDone(job.id, Set(keys), at: time) }
    }

    /// Ends a job of which all parts are accepted, or that was taken back; another part follows otherwise.
    private mutating func partDone(_ id: JobID, _ keys: Set<ItemKey>, at time: Timestamp) {
        guard let job = queue[id] else { return }
        if !Set(job.progress.acceptedKeys).isSuperset(of: keys) {
            if job.progress.isCancelRequested {
                end(id, .cancelled, "after \(job.progress.acceptedParts) parts", at: time)
            } else {
                giveBack(id, at: time)
            }
        } else if job.readsCertificateInfo {
            giveBack(id, at: time)
        } else {
            endDone(id, at: time)
            flow?.endedJobs += 1
        }
    }

    /// Ends a write or read of which all parts are accepted.
    private mutating func endDone(_ id: JobID, at time: Timestamp) {
        guard let job = queue[id] else { return }
        change(id) { $0.progress.acceptedKeys = [] }
        if case .writeItems(let items) = job.task, !items.isEmpty,
            items.allSatisfy({ item in job.results.contains { $0.status != nil && $0.isAbout(item.key) } })
        {
            end(id, .failed(.noItemStored), at: time)
        } else {
            end(id, .applied, at: time)
        }
    }

    /// What the phone says of the certificate that was written; the write itself is done.
    mutating func certificateInfoReplied(
        _ id: JobID, _ status: ReplyStatus, _ items: [Item], at time: Timestamp
    ) -> FlowEnd? {
        guard let job = queue[id], !job.state.isFinal else { return nil }
        if status == .busy { return jobIsHeldByPhone(id, at: time) }
        if status == .accepted {
            let info = items.filter { $0.name == Item.certificateInfo }
            change(id) { $0.results = $0.results.merged(with: info) }
            let values = info.filter { $0.status == nil }
            if !values.isEmpty { step.stores.append(.items(record.mac, values, complete: false, at: time)) }
        }
        endDone(job.id, at: time)
        flow?.endedJobs += 1
        return nil
    }

    /// A `status` in place of the reply to a write of a certificate (guide, page 59: the picture has it so, the text not).
    mutating func takeStatusAsReply(_ message: WorkpointMessage, at time: Timestamp) {
        guard let exchange = flow?.exchange, case .job(let id) = exchange.purpose, exchange.action == .writeItems,
            exchange.keys.contains(where: { $0.name == Item.certificate })
        else { return }
        let keys = Set(exchange.keys)
        let problems = message.items.filter { $0.status != nil && keys.contains($0.key) }
        flow?.exchange = nil
        _ = jobReplied(id, .accepted, problems, exchange, at: time)
    }
}

extension Job {
    /// Whether, after a write, the phone is asked what it made of the certificate (guide, page 60).
    var readsCertificateInfo: Bool {
        guard case .writeItems(let items) = task else { return false }
        return items.contains { item in
            item.name == Item.certificate && !item.value.isEmpty && !results.contains { $0.isAbout(item.key) }
        }
    }
}

extension Item {
    /// The certificate of the phone's own web pages (guide, page 60).
    static let certificate = "wbm-server-certificate"
    /// What the phone says of it.
    static let certificateInfo = "wbm-server-certificate-info"

    /// Whether something the phone says is about this item: of all indexes when it names none.
    func isAbout(_ key: ItemKey) -> Bool {
        self.key == key || name == key.name && index == nil
    }
}

extension [Item] {
    /// These items with others, which take the place of those of the same key.
    func merged(with others: [Item]) -> [Item] {
        if isEmpty { return others }
        let keys = Set(others.map(\.key))
        return filter { !keys.contains($0.key) } + others
    }
}
