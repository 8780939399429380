import DeviceActors
import Provisioning

// What operators and provisioning services want of a phone.

extension Workpoint {
    /// What is known of the phone now; `nil` when nothing is.
    func currentRecord() async throws(ProvisioningStoreError) -> WorkpointRecord? {
        if let record { return record }
        return try await surroundings.store.workpoint(mac)
    }

    /// Accepts a job: it is in the store when this returns.
    ///
    /// - Returns: what became of it; nothing is stored when the phone is not known, or there are too many open jobs.
    func submit(_ task: JobTask, _ options: JobOptions) async throws(ProvisioningStoreError) -> SubmittedJob {
        try await exclusively { () async throws(ProvisioningStoreError) in
            guard try await load() else { return .unknownWorkpoint }
            let open = inspect(\.jobs) ?? []
            let isRepeated = options.idempotencyKey.map { key in open.contains { $0.options.idempotencyKey == key } }
            // The same request again is none too many: it gets the job there is.
            let mustHaveRoom = isRepeated != true
            if mustHaveRoom {
                guard open.count < surroundings.limits.maximumOpenJobs else { return .tooManyJobs }
                guard surroundings.takeRoomForJob() else { return .tooManyJobsInAll }
            }
            let accepted: AcceptedJob
            do throws(ProvisioningStoreError) {
                accepted = try await surroundings.store.accept(job(task, options))
            } catch {
                if mustHaveRoom { surroundings.countOpenJobs(-1) }
                throw error
            }
            guard case .stored(let stored) = accepted else {
                if mustHaveRoom { surroundings.countOpenJobs(-1) }
                return .accepted(accepted)
            }
            surroundings.counters.add(.jobsAccepted)
            if let attempt = stored.history.first {
                tell(.job(JobNotice(job: stored.id, workpoint: mac, attempt: attempt, state: stored.state)))
            }
            do {
                try await step { machine, time, calls in ((), machine.add(stored, at: time, calls: calls)) }
                try await settlePredecessors()
            } catch {
                // The job is stored, and that was the promise; the machine that is made again will find it.
            }
            return .accepted(accepted)
        }
    }

    private func job(_ task: JobTask, _ options: JobOptions) -> Job {
        let now = surroundings.clock.now
        return Job(id: surroundings.jobIDs.next(at: now), workpoint: mac, task: task, options: options, createdAt: now)
    }

    /// Takes a job back.
    func cancel(_ id: JobID) async throws(ProvisioningStoreError) {
        try await exclusively { () async throws(ProvisioningStoreError) in
            guard try await load() else { return }
            try await step { machine, time, calls in ((), machine.cancel(id, at: time, calls: calls)) }
        }
    }

    /// Adds the phone if it is not known, and changes what is given.
    ///
    /// - Parameter pin: the PIN for bootstrapping; `.some(nil)` forgets it, `nil` leaves it.
    /// - Returns: the record, and whether the phone is new.
    func save(
        _ settings: [WorkpointSetting], pin: String??
    ) async throws(ProvisioningStoreError) -> (record: WorkpointRecord, isNew: Bool) {
        try await exclusively { () async throws(ProvisioningStoreError) in
            var changes: [StoreChange] = []
            let isNew = try await !load()
            if isNew {
                let record = WorkpointRecord(mac: mac, addedAt: surroundings.clock.now)
                begin(record)
                changes.append(.workpoint(record))
            }
            var settings = settings
            if let pin {
                changes.append(.pin(mac, pin))
                settings.append(.pinGiven)
            }
            try await step(storing: changes) { machine, time, calls in
                ((), settings.flatMap { machine.configure($0, at: time, calls: calls) })
            }
            if isNew { surroundings.countWorkpoints(1) }
            return (inspect(\.record) ?? WorkpointRecord(mac: mac, addedAt: surroundings.clock.now), isNew)
        }
    }

    /// Uses this client certificate for bootstrapping the phone, instead of one that the authority would issue.
    ///
    /// - Returns: whether the store knows the phone.
    func bring(_ certificate: IssuedCertificate) async throws(ProvisioningStoreError) -> Bool {
        try await exclusively { () async throws(ProvisioningStoreError) in
            guard try await load() else { return false }
            let change = StoreChange.certificate(
                mac, certificate: certificate.certificatePEM, privateKey: certificate.keyPEM, at: surroundings.clock.now
            )
            try await step(storing: [change]) { machine, time, calls in
                ((), machine.configure(.securityPolicy(machine.record.policy), at: time, calls: calls))
            }
            return true
        }
    }

    /// Forgets the client certificate that is stored for the phone, so that its next bootstrapping brings another.
    ///
    /// - Parameter isRevoked: whether the one that the phone has is to count no more, either.
    /// - Returns: the record; `nil` when the store does not know the phone.
    func forgetCertificate(isRevoked: Bool) async throws(ProvisioningStoreError) -> WorkpointRecord? {
        try await exclusively { () async throws(ProvisioningStoreError) in
            guard try await load() else { return nil }
            try await step(storing: [.removeCertificate(mac)]) { machine, time, calls in
                let setting: WorkpointSetting =
                    isRevoked ? .certificateRevoked : .securityPolicy(machine.record.policy)
                return ((), machine.configure(setting, at: time, calls: calls))
            }
            return inspect(\.record)
        }
    }

    /// Forgets the phone; its open jobs fail.
    ///
    /// - Returns: whether the store knew it.
    func remove() async throws(ProvisioningStoreError) -> Bool {
        try await exclusively { () async throws(ProvisioningStoreError) in
            guard try await load() else { return false }
            try await step { machine, time, _ in ((), machine.remove(at: time)) }
            tell(.removed(mac, at: surroundings.clock.now))
            forget()
            surroundings.countWorkpoints(-1)
            return true
        }
    }
}

/// What became of a job that was handed in.
enum SubmittedJob: Sendable {
    case accepted(AcceptedJob)
    case unknownWorkpoint
    case tooManyJobs
    case tooManyJobsInAll
}
