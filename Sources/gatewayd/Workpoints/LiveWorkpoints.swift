import DeviceActors
import Provisioning
import WorkpointService

/// The provisioning service as the HTTP interface sees it.
struct LiveWorkpoints: WorkpointOperations {
    let service: ProvisioningService
    /// The phones that switches know.
    let calls: RegistryCalls

    func workpoints(after mac: MACAddress?, limit: Int) async throws -> [WorkpointRecord] {
        try await asking { () async throws(ProvisioningServiceError) in
            try await service.workpoints(after: mac, limit: limit)
        }
    }

    func workpoint(named identity: String) async throws -> WorkpointRecord? {
        let found = try await asking { () async throws(ProvisioningServiceError) in
            try await service.workpoints(named: identity)
        }
        guard found.count <= 1 else {
            let addresses = found.prefix(5).map(\.mac.description).joined(separator: ", ")
            throw Problem(
                status: .conflict, slug: "ambiguous-phone",
                detail: "\"\(identity)\" names \(found.count) phones (\(addresses) …); use a hardware address")
        }
        return found.first
    }

    func workpoint(of identities: PhoneIdentities) async throws -> WorkpointRecord? {
        let names = [identities.deviceID, identities.mac?.description, identities.e164?.description]
        for name in names.compactMap(\.self) where !name.isEmpty {
            let found = try await asking { () async throws(ProvisioningServiceError) in
                try await service.workpoints(named: name)
            }
            // What the workpoint says of itself decides: a label may read like another phone's number.
            for record in found {
                let phones = calls.phones(CallNames(record))
                for phone in phones where await phone.snapshot().identities?.deviceID == identities.deviceID {
                    return record
                }
            }
        }
        return nil
    }

    func phone(of workpoint: WorkpointRecord) async -> Phone? { calls.phones(CallNames(workpoint)).first }

    func save(_ entry: WorkpointEntry) async throws -> (record: WorkpointRecord, isNew: Bool) {
        try await asking { () async throws(ProvisioningServiceError) in try await service.save(entry) }
    }

    func remove(_ mac: MACAddress) async throws -> Bool {
        try await asking { () async throws(ProvisioningServiceError) in try await service.remove(mac) }
    }

    func returnToDefaultMode(_ mac: MACAddress) async throws -> WorkpointRecord? {
        try await asking { () async throws(ProvisioningServiceError) in try await service.returnToDefaultMode(mac) }
    }

    func items(of mac: MACAddress) async throws -> [Item] {
        try await asking { () async throws(ProvisioningServiceError) in try await service.items(of: mac) }
    }

    func submit(_ task: JobTask, to mac: MACAddress, options: JobOptions) async throws -> AcceptedJob {
        try await asking { () async throws(ProvisioningServiceError) in
            try await service.submit(task, to: mac, options: options)
        }
    }

    func cancel(_ id: JobID) async throws -> Job? {
        try await asking { () async throws(ProvisioningServiceError) in try await service.cancel(id) }
    }

    func job(_ id: JobID) async throws -> Job? {
        try await asking { () async throws(ProvisioningServiceError) in try await service.job(id) }
    }

    func jobs(of mac: MACAddress?, state: String?, before id: JobID?, limit: Int) async throws -> [Job] {
        try await asking { () async throws(ProvisioningServiceError) in
            try await service.jobs(of: mac, state: state, before: id, limit: limit)
        }
    }

    func subscribe(_ mailbox: EventMailbox, filter: EventFilter) async -> any EventSubscription {
        let (workpoints, kinds) = (filter.workpoints, filter.kinds)
        let calls = calls
        let observation = service.observe(named: { notice, names in
            guard workpoints.isEmpty || workpoints.contains(notice.workpoint) else { return }
            let event = EventRecord(notice, device: calls.deviceID(names))
            if kinds.isEmpty || kinds.contains(event.kind) { mailbox.offer(event) }
        })
        return NoticeSubscription(observation: observation)
    }

    func certificate(of mac: MACAddress) async throws -> WorkpointCertificate {
        try await asking { () async throws(ProvisioningServiceError) in try await service.certificate(of: mac) }
    }

    func bringCertificate(_ certificatePEM: String, keyPEM: String, for mac: MACAddress) async throws {
        try await asking { () async throws(ProvisioningServiceError) in
            try await service.bringCertificate(certificatePEM, keyPEM: keyPEM, for: mac)
        }
    }

    func rekey(_ mac: MACAddress) async throws {
        try await asking { () async throws(ProvisioningServiceError) in _ = try await service.rekey(mac) }
    }

    func revokeCertificate(of mac: MACAddress) async throws {
        try await asking { () async throws(ProvisioningServiceError) in _ = try await service.revokeCertificate(of: mac)
        }
    }

    func users(after user: String?, limit: Int) async throws -> [StoredUser] {
        try await asking { () async throws(ProvisioningServiceError) in
            try await service.users(after: user, limit: limit)
        }
    }

    func userData(of user: String) async throws -> [Item] {
        try await asking { () async throws(ProvisioningServiceError) in try await service.userData(of: user) }
    }

    func setSettings(_ items: [Item], of user: String) async throws {
        try await asking { () async throws(ProvisioningServiceError) in
            try await service.setSettings(items, of: user)
        }
    }

    func removeUser(_ user: String) async throws -> Bool {
        try await asking { () async throws(ProvisioningServiceError) in try await service.removeUser(user) }
    }

    private func asking<Value>(
        _ question: () async throws(ProvisioningServiceError) -> Value
    ) async throws -> Value {
        do { return try await question() } catch { throw Problem(error) }
    }
}

/// A running flow of notices into a mailbox.
private struct NoticeSubscription: EventSubscription {
    let observation: NoticeObservation

    func close() async { observation.cancel() }
}

extension Problem {
    /// What the HTTP interface says of an error of the provisioning service.
    init(_ error: ProvisioningServiceError) {
        switch error {
        case .unknownWorkpoint(let mac): self = .noWorkpoint(mac.description)
        case .task, .priority, .expired, .unknownPredecessor, .pin, .certificate, .certificateEnds, .user, .userItem:
            self = .badBody("\(error)")
        case .tooManyJobs, .tooManyWorkpoints:
            self.init(status: .tooManyRequests, slug: "limit-reached", detail: "\(error)")
        case .tooManyJobsInAll:
            self.init(
                status: .serviceUnavailable, slug: "limit-reached", detail: "\(error)", headers: [.retryAfter: "60"])
        case .store(.secretWithoutKey):
            self.init(status: .unprocessableContent, slug: "no-store-key", detail: "\(error) (workpoints.key)")
        case .store, .stopped:
            self.init(
                status: .serviceUnavailable, slug: "store-unavailable",
                detail: "\(error); nothing was changed", headers: [.retryAfter: "5"])
        }
    }
}
