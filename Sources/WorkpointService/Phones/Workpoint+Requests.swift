import DeviceActors
import Provisioning

extension Workpoint {
    /// Answers a request of the phone. What the answer tells is in the store when this returns.
    ///
    /// - Parameter letIn: called when the request was not turned away, before the next one is taken.
    /// - Throws: ``ProvisioningStoreError``, also `overloaded` when too many requests of this phone wait; then nothing has
    ///   happened.
    func receive(
        _ request: PhoneRequest, letIn: @Sendable () -> Void
    ) async throws(ProvisioningStoreError) -> WorkpointAnswer {
        guard !isCrowded else { throw .overloaded }
        return try await exclusively { () async throws(ProvisioningStoreError) in
            var newcomer: [StoreChange] = []
            if try await !load() {
                if let refusal = refusalOfUnknown(request) { return refusal }
                let record = WorkpointRecord(mac: mac, addedAt: surroundings.clock.now)
                begin(record)
                newcomer = [.workpoint(record)]
            }
            let material = try await material(for: request, isNew: !newcomer.isEmpty)
            let items = request.message.items
            let lastSeen = record?.lastSeen
            var answer = try await step(storing: newcomer, names: { $0.told(items) }) { machine, time, calls in
                machine.receive(request, at: time, calls: calls, material: material)
            }
            if !answer.isTurnedAway { letIn() }
            if !newcomer.isEmpty {
                surroundings.countWorkpoints(1)
                surroundings.counters.add(.registrations)
                tell(.registered(mac, at: surroundings.clock.now))
            }
            if record?.lastSeen != lastSeen {
                tell(.contacted(mac, request.message.reason, at: surroundings.clock.now))
            }
            if answer.isHeldDuringCalls, isInCall {
                // The call began while what the answer tells was stored.
                let disturbing = answer
                answer = try await step { machine, time, calls in
                    machine.reconsider(request, at: time, calls: calls) ?? (disturbing, [])
                }
            }
            return answer
        }
    }

    /// Whether CSTA shows the phone in a call at this moment.
    private var isInCall: Bool {
        record.map { surroundings.calls.condition(of: CallNames($0)) == .busy } ?? false
    }

    /// Fetches what the machine needs for a request.
    private func material(
        for request: PhoneRequest, isNew: Bool
    ) async throws(ProvisioningStoreError) -> FlowMaterial {
        guard let (need, record) = inspect({ ($0.need(for: request), $0.record) }) else { return FlowMaterial() }
        do {
            return try await surroundings.material(need, for: record)
        } catch {
            // One that was not stored yet must not stay.
            if isNew { forget() }
            throw error
        }
    }

    /// Whether the phone is to open a session; `nil` when the store does not know it.
    func polled() async throws(ProvisioningStoreError) -> Bool? {
        try await exclusively { () async throws(ProvisioningStoreError) in
            guard try await load() else { return nil }
            return try await step { machine, time, calls in machine.polled(at: time, calls: calls) }
        }
    }

    /// Refuses a phone that the store does not know, unless it may register.
    private func refusalOfUnknown(_ request: PhoneRequest) -> WorkpointAnswer? {
        if case .secureMode(let fingerprint) = request.arrival {
            // A certificate of ours, and a phone that was removed, or another one's name.
            surroundings.counters.add(.unknownWorkpoints)
            surroundings.raise(.wrongCertificate(fingerprint: fingerprint), of: CallNames(mac: mac))
            return WorkpointAnswer(.refuse(httpStatus: 403), endsSession: true, isTurnedAway: true)
        }
        let mayRegister =
            surroundings.policy.unknownWorkpoint == .register && request.message.reason.startsFlow
            && surroundings.knownWorkpoints < surroundings.limits.maximumWorkpoints
        guard !mayRegister else { return nil }
        surroundings.counters.add(.unknownWorkpoints)
        let message = ServiceMessage.cleanUp(nonce: request.message.nonce, reason: .unknownDevice)
        return WorkpointAnswer(.message(message, legacyText: false), endsSession: true, isTurnedAway: true)
    }
}
