import DeviceActors
import Provisioning

/// What an operator says of a phone. What is `nil` stays as it is.
public struct WorkpointEntry: Sendable, Hashable {
    /// The hardware address.
    public var mac: MACAddress
    /// A name for people; empty to forget it.
    public var label: String?
    /// The CSTA device identifier; empty to have the phone found by hardware address or number.
    public var cstaDevice: String?
    /// The number; the phone's own word counts more, when it comes.
    public var e164: String?
    /// How it is to be secured.
    public var policy: SecurityPolicy?
    /// The PIN for bootstrapping; empty to forget it.
    public var pin: String?

    /// Nothing but the address.
    public init(mac: MACAddress) {
        self.mac = mac
    }
}

extension ProvisioningService {
    // MARK: Phones

    /// The phones after `mac` in the order of their addresses.
    public func workpoints(after mac: MACAddress?, limit: Int) async throws(ProvisioningServiceError)
        -> [WorkpointRecord]
    {
        try await asking { () async throws(ProvisioningStoreError) in
            try await surroundings.store.workpoints(after: mac, limit: limit)
        }
    }

    /// The phone of this address.
    public func workpoint(_ mac: MACAddress) async throws(ProvisioningServiceError) -> WorkpointRecord? {
        try await asking { () async throws(ProvisioningStoreError) in try await surroundings.store.workpoint(mac) }
    }

    /// The phones that a text names: by hardware address, number, CSTA device or label.
    public func workpoints(named text: String) async throws(ProvisioningServiceError) -> [WorkpointRecord] {
        try await asking { () async throws(ProvisioningStoreError) in
            if let mac = MACAddress(text), let record = try await surroundings.store.workpoint(mac) { return [record] }
            return try await surroundings.store.workpoints(named: text)
        }
    }

    /// Adds a phone, or changes the one there is.
    ///
    /// - Returns: the record, and whether the phone is new.
    public func save(
        _ entry: WorkpointEntry
    ) async throws(ProvisioningServiceError) -> (record: WorkpointRecord, isNew: Bool) {
        var settings: [WorkpointSetting] = []
        if let label = entry.label { settings.append(.label(label)) }
        if let device = entry.cstaDevice { settings.append(.cstaDevice(device.isEmpty ? nil : device)) }
        if let number = entry.e164 { settings.append(.number(number)) }
        if let policy = entry.policy { settings.append(.securityPolicy(policy)) }
        var pin: String??
        if let text = entry.pin {
            do { pin = .some(text.isEmpty ? nil : try PIN(text).text) } catch { throw .pin(error) }
        }
        let limit = surroundings.limits.maximumWorkpoints
        if surroundings.knownWorkpoints >= limit, try await workpoint(entry.mac) == nil {
            throw .tooManyWorkpoints(limit: limit)
        }
        let (chosen, change) = (settings, pin)
        return try await using(entry.mac) { workpoint async throws(ProvisioningStoreError) in
            try await workpoint.save(chosen, pin: change)
        }
    }

    /// Forgets a phone; its open jobs fail.
    ///
    /// - Returns: whether there was one.
    public func remove(_ mac: MACAddress) async throws(ProvisioningServiceError) -> Bool {
        let isRemoved = try await using(mac) { workpoint async throws(ProvisioningStoreError) in
            try await workpoint.remove()
        }
        if isRemoved { forgetSessions(of: mac) }
        return isRemoved
    }

    /// Lets a phone come in Default Mode again, and forgets its certificate: the way back for one that lost it.
    ///
    /// - Returns: the record; `nil` when the phone is not known.
    public func returnToDefaultMode(_ mac: MACAddress) async throws(ProvisioningServiceError) -> WorkpointRecord? {
        guard try await workpoint(mac) != nil else { return nil }
        return try await using(mac) { workpoint async throws(ProvisioningStoreError) in
            try await workpoint.save([.returnToDefaultMode], pin: nil).record
        }
    }

    /// What is known of a phone's items.
    public func items(of mac: MACAddress) async throws(ProvisioningServiceError) -> [Item] {
        try await asking { () async throws(ProvisioningStoreError) in try await surroundings.store.items(of: mac) }
    }

    // MARK: Jobs

    /// Accepts a job; it is in the store when this returns.
    public func submit(
        _ task: JobTask, to mac: MACAddress, options: JobOptions = JobOptions()
    ) async throws(ProvisioningServiceError) -> AcceptedJob {
        do { try task.check() } catch { throw .task(error) }
        guard (-100...100).contains(options.priority) else { throw .priority(options.priority) }
        if let end = options.expiresAt, end <= surroundings.clock.now { throw .expired }
        if let predecessor = options.after, try await job(predecessor) == nil {
            throw .unknownPredecessor(predecessor)
        }
        let submitted = try await using(mac) { workpoint async throws(ProvisioningStoreError) in
            try await workpoint.submit(task, options)
        }
        switch submitted {
        case .accepted(let job): return job
        case .unknownWorkpoint: throw .unknownWorkpoint(mac)
        case .tooManyJobs: throw .tooManyJobs(limit: surroundings.limits.maximumOpenJobs)
        case .tooManyJobsInAll: throw .tooManyJobsInAll(limit: surroundings.limits.maximumOpenJobsInAll)
        }
    }

    /// Takes a job back. One that is with the phone ends with the phone's answer.
    ///
    /// - Returns: the job as it is now; `nil` when there is none. One that is final stays what it is.
    public func cancel(_ id: JobID) async throws(ProvisioningServiceError) -> Job? {
        guard let known = try await job(id) else { return nil }
        if known.state.isFinal { return known }
        try await using(known.workpoint) { workpoint async throws(ProvisioningStoreError) in
            try await workpoint.cancel(id)
        }
        return try await job(id)
    }

    /// A job.
    public func job(_ id: JobID) async throws(ProvisioningServiceError) -> Job? {
        try await asking { () async throws(ProvisioningStoreError) in try await surroundings.store.job(id) }
    }

    /// Jobs, newest first, of one phone or all, older than `id`.
    public func jobs(
        of mac: MACAddress?, state: String?, before id: JobID?, limit: Int
    ) async throws(ProvisioningServiceError) -> [Job] {
        try await asking { () async throws(ProvisioningStoreError) in
            try await surroundings.store.jobs(of: mac, state: state, before: id, limit: limit)
        }
    }

    // MARK: Errors

    /// Asks the store.
    func asking<Value>(
        _ question: () async throws(ProvisioningStoreError) -> Value
    ) async throws(ProvisioningServiceError) -> Value {
        do { return try await question() } catch { throw .store(error) }
    }

    /// Has a phone's actor do something.
    func using<Value>(
        _ mac: MACAddress, _ body: (Workpoint) async throws(ProvisioningStoreError) -> Value
    ) async throws(ProvisioningServiceError) -> Value {
        let value: Value?
        do { value = try await surroundings.registry.use(mac, body) } catch { throw .store(error) }
        guard let value else { throw .stopped }
        return value
    }
}
