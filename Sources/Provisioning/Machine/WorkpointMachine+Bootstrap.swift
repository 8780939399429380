import DeviceActors

// The way to Secure Mode and back (guide, pages 62 to 68 and 83):
//
//     default ──WriteItems(goto-secure-mode)──▶ bootstrapSent ──accepted──▶ awaitingSecureStartUp
//        ▲  ▲                                       │ busy, refused             │ comes with its certificate
//        │  └───────────────────────────────────────┘                          ├── no PIN ───────────────▶ secure
//        │                                                                      ▼                          ▲
//        └── wrong TAN, PIN retries exceeded, time over, operator ◀── awaitingTAN ── TAN is right ─────────┘
//
// A phone that was sent the write and did not reply may have stored it all the same, so its certificate is enough from
// then on. The count of wrong PINs is kept over all this; only an operator begins it anew.

extension WorkpointMachine {
    /// What a flow has to do with Secure Mode.
    private enum BootstrapStep {
        /// Nothing.
        case none
        /// Send the write.
        case write
        /// Ask for the TAN.
        case askTAN
        /// The certificate is proof enough.
        case enter
        /// The PIN was wrong too often: nothing for this phone.
        case refuse
    }

    /// What a flow that begins so has to do with Secure Mode.
    private func bootstrapStep(_ arrival: Arrival, _ opening: ReasonForContact, _ security: SecurityState)
        -> BootstrapStep
    {
        guard record.policy != .defaultMode, !security.isSecure else { return .none }
        let isUsedUp = record.policy == .secureWithPIN && record.pinFailures >= policy.maximumPINRetries
        if case .secureMode = arrival {
            if record.policy == .secureWithoutPIN { return .enter }
            return isUsedUp ? .refuse : .askTAN
        }
        guard !isUsedUp, !bootstrappingIsOff || opening == .startUp else { return .none }
        switch security {
        case .defaultMode, .bootstrapSent: return .write
        case .awaitingSecureStartUp, .awaitingTAN:
            // A start in Default Mode: the question for the PIN is gone with it, or the phone never got so far.
            return opening == .startUp ? .write : .none
        case .secure: return .none
        }
    }

    /// Whether a request may need what bootstrapping writes, or the TAN.
    func needsBootstrapMaterial(for request: PhoneRequest) -> Bool {
        guard request.message.reason.startsFlow else { return flow?.exchange?.purpose == .tan }
        let security = isStartUpAfterFactoryReset(request) ? .defaultMode : record.security
        switch bootstrapStep(request.arrival, request.message.reason, security) {
        case .write, .askTAN: return true
        case .none, .enter, .refuse: return false
        }
    }

    /// The answer that leads to Secure Mode; `nil` when the flow can go on with something else.
    mutating func bootstrapAnswer(
        _ request: PhoneRequest, _ material: FlowMaterial, at time: Timestamp
    ) -> WorkpointAnswer? {
        guard let flow, !flow.hasTriedBootstrapping else { return nil }
        let step = bootstrapStep(flow.arrival, flow.opening, record.security)
        switch step {
        case .none: return nil
        case .enter:
            self.flow?.hasTriedBootstrapping = true
            enterSecureMode(at: time)
            return nil
        case .refuse:
            alarm(.wrongPIN(failures: record.pinFailures))
            self.flow = nil
            return cleanUp(request, .wrongTAN)
        case .askTAN, .write: break
        }
        self.flow?.hasTriedBootstrapping = true
        guard let bootstrap = material.bootstrap, (bootstrap.tan != nil) == (record.policy == .secureWithPIN) else {
            bootstrappingFailed(.notConfigured, "the PIN, the certificate or the authority is missing", at: time)
            if case .askTAN = step {
                self.flow = nil
                return cleanUp(request)
            }
            return nil
        }
        if case .askTAN = step {
            record.security = .awaitingTAN(since: time)
            return send(.readItems, [Item("bootstrapping-tan")], for: .tan, request, at: time)
        }
        guard calls != .busy else {
            owesBootstrapping = true
            return nil
        }
        owesBootstrapping = false
        record.security = .bootstrapSent(at: time)
        record.certificateFingerprint = bootstrap.certificateFingerprint
        for job in queue.jobs where job.task == .bootstrap {
            note(job.id, .sent, "WriteItems, goto-secure-mode", at: time)
        }
        return send(.writeItems, bootstrap.items, for: .bootstrap, request, at: time)
    }

    /// The phone replied to the write that leads to Secure Mode.
    mutating func bootstrapReplied(_ status: ReplyStatus, _ items: [Item], at time: Timestamp) -> FlowEnd? {
        let problem = items.first { $0.status != nil }
        switch status {
        case .busy:
            record.security = .defaultMode
            owesBootstrapping = true
            for job in queue.jobs where job.task == .bootstrap { note(job.id, .busy, at: time) }
            return .phoneBusy
        case .accepted where problem == nil:
            record.security = .awaitingSecureStartUp(since: time)
            pause(.pause, until: time + policy.contactTimeout)
            for job in queue.jobs where job.task == .bootstrap { note(job.id, .acknowledged, at: time) }
            return .done
        case .accepted, .failed:
            let detail = problem.map { "\($0.name): \($0.status?.wire ?? "")" } ?? "the phone answered failed"
            bootstrappingFailed(.refused, detail, at: time)
            return nil
        }
    }

    /// The phone told what the user typed last.
    mutating func tanReplied(
        _ status: ReplyStatus, _ items: [Item], _ material: FlowMaterial, at time: Timestamp
    ) -> FlowEnd? {
        guard status != .busy else { return .phoneBusy }
        guard let tan = material.bootstrap?.tan else {
            bootstrappingFailed(.notConfigured, "the PIN is missing", at: time)
            return .done
        }
        if status == .accepted, items.value("bootstrapping-tan") == tan {
            enterSecureMode(at: time)
            return nil
        }
        wrongPIN(at: time)
        return .wrongTAN
    }

    /// Mutual authentication from now on; the default port is closed to this phone.
    private mutating func enterSecureMode(at time: Timestamp) {
        record.security = .secure(since: time)
        record.pinFailures = 0
        owesBootstrapping = false
        if record.policy == .secureWithPIN { step.stores.append(.pin(record.mac, nil)) }
        alarm(.enteredSecureMode)
        for job in queue.jobs where job.task == .bootstrap { end(job.id, .applied, at: time) }
    }

    /// A wrong TAN, or too many wrong PINs at the phone; counted only of a phone that was asked for a PIN.
    mutating func wrongPIN(at time: Timestamp) {
        guard record.policy == .secureWithPIN, record.security != .defaultMode, !record.security.isSecure else {
            return
        }
        record.security = .defaultMode
        record.pinFailures += 1
        alarm(.wrongPIN(failures: record.pinFailures))
        if record.pinFailures >= policy.maximumPINRetries { failSecureJobs(.wrongPIN, "", at: time) }
    }

    /// Bootstrapping cannot be done; not tried again before the phone starts or an operator changes something.
    mutating func bootstrappingFailed(_ failure: JobFailure, _ why: String, at time: Timestamp) {
        record.security = .defaultMode
        bootstrappingIsOff = true
        owesBootstrapping = false
        alarm(.bootstrapFailed(why))
        failSecureJobs(failure, why, at: time)
    }

    /// The phone did not come with its certificate in time: from the beginning, at its next contact.
    mutating func bootstrappingIsOverdue(at time: Timestamp) {
        record.security = .defaultMode
        alarm(.bootstrapFailed("not completed within \(policy.bootstrapTimeout)"))
        for job in queue.jobs where job.task == .bootstrap {
            if job.progress.unansweredSends + 1 >= policy.maximumSends {
                end(job.id, .failed(.tooManyAttempts), at: time)
            } else {
                change(job.id) { $0.progress.unansweredSends += 1 }
                note(job.id, .postponed, "the phone did not come to the Secure Mode port in time", at: time)
            }
        }
    }

    /// When bootstrapping is given up; `nil` when it is not under way.
    var bootstrappingDeadline: Timestamp? {
        switch record.security {
        case .defaultMode, .secure: nil
        case .bootstrapSent(let since), .awaitingSecureStartUp(let since), .awaitingTAN(let since):
            since + policy.bootstrapTimeout
        }
    }

    /// Whether a phone should come to be bootstrapped: a job waits for it, or a call was in the way.
    var wantsBootstrapping: Bool {
        guard record.policy != .defaultMode, record.security == .defaultMode, !bootstrappingIsOff else { return false }
        guard record.policy != .secureWithPIN || record.pinFailures < policy.maximumPINRetries else { return false }
        return owesBootstrapping || queue.jobs.contains { $0.waitsForSecureMode }
    }

    /// Ends the jobs that Secure Mode is reached for, or that will never reach it.
    mutating func settleSecureJobs(at time: Timestamp) {
        guard queue.jobs.contains(where: \.waitsForSecureMode) else { return }
        if record.security.isSecure {
            for job in queue.jobs where job.task == .bootstrap && job.state != .waiting(.otherJob) {
                end(job.id, .applied, at: time)
            }
        } else if record.policy == .defaultMode {
            failSecureJobs(.notConfigured, "the phone is to stay in Default Mode", at: time)
        } else if record.policy == .secureWithPIN, record.pinFailures >= policy.maximumPINRetries {
            failSecureJobs(.wrongPIN, "", at: time)
        } else {
            // What was refused failed the jobs of that time; a new one is reason to try once more.
            bootstrappingIsOff = false
        }
    }

    private mutating func failSecureJobs(_ failure: JobFailure, _ why: String, at time: Timestamp) {
        for job in queue.jobs where job.needsSecureMode && job.state != .waiting(.otherJob) {
            end(job.id, .failed(failure), why, at: time)
        }
    }

    /// An operator decided how the phone is to be secured, or gave a PIN.
    mutating func securityPolicyChanged(_ policy: SecurityPolicy, at time: Timestamp) {
        record.policy = policy
        record.pinFailures = 0
        bootstrappingIsOff = false
        if !record.security.isSecure { record.security = .defaultMode }
    }

    /// An operator lets the phone come in Default Mode again.
    mutating func returnToDefaultMode(at time: Timestamp) {
        record.policy = .defaultMode
        forgetSecureMode(at: time)
        record.certificateFingerprint = nil
        step.stores.append(.pin(record.mac, nil))
        if flow?.exchange.map({ $0.purpose == .bootstrap || $0.purpose == .tan }) == true { flow = nil }
    }

    /// An operator has the phone's certificate revoked. Bootstrapping that is under way begins anew, with another.
    mutating func certificateRevoked(at time: Timestamp) {
        record.certificateFingerprint = nil
        lastAnswer = nil
        if let flow {
            if case .secureMode = flow.arrival { interruptFlow("the phone's certificate was revoked", at: time) }
            if flow.exchange?.purpose == .bootstrap { self.flow = nil }
        }
        if !record.security.isSecure { securityPolicyChanged(record.policy, at: time) }
    }

    /// The phone's certificate counts no more, because the phone has lost it.
    mutating func forgetSecureMode(at time: Timestamp) {
        record.security = .defaultMode
        record.certificateFingerprint = nil
        record.pinFailures = 0
        bootstrappingIsOff = false
        owesBootstrapping = false
    }

    /// Whether this is the first contact after a factory reset that we ordered: it has taken the phone's certificate away.
    func isStartUpAfterFactoryReset(_ request: PhoneRequest) -> Bool {
        request.message.reason == .startUp && request.arrival == .defaultMode && head?.task == .factoryReset
            && head?.progress.deliveredAt != nil
    }
}
