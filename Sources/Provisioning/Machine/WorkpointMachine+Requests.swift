import DeviceActors

// What a request of the phone is answered with, before it comes to what is to be done.

extension WorkpointMachine {
    /// What must be fetched from the store, or issued, before ``receive(_:at:calls:material:)`` with this request.
    public func need(for request: PhoneRequest) -> MaterialNeed {
        let user: String? =
            if request.message.reason == .inventoryChanges {
                request.message.items.value("e164") ?? record.e164
            } else {
                chores.lazy.compactMap(\.writesDataOf).first
            }
        return MaterialNeed(bootstrap: needsBootstrapMaterial(for: request), user: user)
    }

    /// Answers a request. The answer may be sent when the effects that store something have been executed.
    public mutating func receive(
        _ request: PhoneRequest, at time: Timestamp, calls: BusyStatus.Condition,
        material: FlowMaterial = FlowMaterial()
    ) -> (WorkpointAnswer, [WorkpointEffect]) {
        begin(time, calls)
        if let refusal = refusal(of: request, at: time) { return (refusal, finish(time)) }
        if let answer = repeatedAnswer(to: request, at: time) { return (answer, finish(time)) }
        if request.message.reason.startsFlow, isReplay(request, at: time) {
            alarm(.replayedNonce)
            var answer = cleanUp(request, .replayedNonce)
            answer.isTurnedAway = true
            return (answer, finish(time))
        }
        let answer =
            switch request.message.reason {
            case .startUp, .localChanges, .inventoryChanges, .status, .solicited:
                open(request, at: time, material)
            case .replyTo: reply(request, at: time, material)
            case .cleanUp: phoneCleanUp(request, at: time)
            }
        lastAnswer = LastAnswer(
            digest: request.bodyDigest, connection: request.connection, arrival: request.arrival, at: time,
            answer: answer)
        return (answer, finish(time))
    }

    /// A connection is gone. The phone may go on with another one, so that a reply is still awaited until its time is over.
    public mutating func connectionClosed(
        _ connection: UInt64, at time: Timestamp, calls: BusyStatus.Condition
    ) -> [WorkpointEffect] {
        begin(time, calls)
        if let flow, flow.connection == connection, flow.exchange?.awaitsReply != true { self.flow = nil }
        return finish(time)
    }

    /// The end of a flow for a reason, without regard to what else is to be done.
    func cleanUp(_ request: PhoneRequest, _ reason: CleanUpReason? = nil) -> WorkpointAnswer {
        let message =
            reason.map { ServiceMessage.cleanUp(nonce: request.message.nonce, reason: $0) }
            ?? ServiceMessage(nonce: request.message.nonce, action: .cleanUp)
        return WorkpointAnswer(.message(message, legacyText: legacyText), endsSession: true)
    }

    /// Whether the phone's firmware decodes references in text.
    var legacyText: Bool { record.firmware.map { $0 < .decodesReferences } ?? false }

    /// Refuses a request in Default Mode in the name of a phone in Secure Mode, and one with another phone's certificate.
    private mutating func refusal(of request: PhoneRequest, at time: Timestamp) -> WorkpointAnswer? {
        switch request.arrival {
        case .defaultMode where record.security.isSecure:
            if isStartUpAfterFactoryReset(request) {
                forgetSecureMode(at: time)
                return nil
            }
            alarm(.refusedInDefaultMode(remoteAddress: request.remoteAddress))
        case .secureMode(let fingerprint) where fingerprint.lowercased() != record.certificateFingerprint?.lowercased():
            alarm(.wrongCertificate(fingerprint: fingerprint))
        case .defaultMode, .secureMode: return nil
        }
        return WorkpointAnswer(.refuse(httpStatus: 403), endsSession: true, isTurnedAway: true)
    }

    /// The answer once more, when the request is the last one byte for byte: the phone did not get it. A reply counts only
    /// when it comes over another connection, for two parts of a write may have equal replies.
    private mutating func repeatedAnswer(to request: PhoneRequest, at time: Timestamp) -> WorkpointAnswer? {
        guard var last = lastAnswer, !last.digest.isEmpty, last.digest == request.bodyDigest,
            last.arrival == request.arrival, time <= last.at + policy.replyTimeout,
            request.message.reason.startsFlow || last.connection != request.connection,
            last.repeats < LastAnswer.maximumRepeats
        else { return nil }
        last.repeats += 1
        last.connection = request.connection
        if calls == .busy, last.answer.isHeldDuringCalls { last.answer = withdrawAnswer(to: request, at: time) }
        lastAnswer = last
        if flow != nil {
            flow?.connection = request.connection
            flow?.replyDeadline = time + policy.replyTimeout
        }
        return last.answer
    }

    /// The phone did not get what it was sent, and CSTA shows it in a call by now: it is not sent again.
    private mutating func withdrawAnswer(to request: PhoneRequest, at time: Timestamp) -> WorkpointAnswer {
        if let exchange = flow?.exchange, !exchange.awaitsReply, let id = exchange.job, let job = queue[id] {
            undeliver(job)
            note(id, .interrupted, "the phone did not get it, and is in a call by now", at: time)
            giveBack(id, at: time)
        } else {
            interruptFlow("the phone asks for it again, and is in a call by now", at: time)
        }
        return close(.call, request, at: time)
    }

    /// Looks once more at the answer that was worked out for a request, after it was stored and before it is sent. When CSTA
    /// has shown a call meanwhile, and the call holds back what the answer orders, it is taken back: the phone will not get it.
    ///
    /// - Returns: the answer to send in its place; `nil` when the answer stands.
    public mutating func reconsider(
        _ request: PhoneRequest, at time: Timestamp, calls: BusyStatus.Condition
    ) -> (WorkpointAnswer, [WorkpointEffect])? {
        guard calls == .busy, let last = lastAnswer, last.digest == request.bodyDigest, last.answer.isHeldDuringCalls
        else { return nil }
        begin(time, calls)
        if let exchange = flow?.exchange {
            flow?.exchange = nil
            unsend(exchange, at: time)
        }
        let answer = close(.call, request, at: time)
        lastAnswer?.answer = answer
        return (answer, finish(time))
    }

    /// What was about to be sent is not sent after all.
    private mutating func unsend(_ exchange: Exchange, at time: Timestamp) {
        if exchange.purpose == .bootstrap {
            record.security = .defaultMode
            owesBootstrapping = true
            for job in queue.jobs where job.task == .bootstrap {
                note(job.id, .heldForCall, "a call began before it was sent", at: time)
            }
        }
        guard let id = exchange.job, let job = queue[id], !job.state.isFinal else { return }
        if !exchange.awaitsReply { undeliver(job) }
        note(id, .heldForCall, "a call began before it was sent", at: time)
        giveBack(id, at: time)
    }

    /// The phone has not got what such a job sends.
    private mutating func undeliver(_ job: Job) {
        change(job.id) { $0.progress.deliveredAt = nil }
        if case .deploySoftware = job.task { record.lastSoftwareDeployment = .zero }
    }

    /// Whether the nonce began a flow before; remembers it when it did not.
    private mutating func isReplay(_ request: PhoneRequest, at time: Timestamp) -> Bool {
        if policy.isLenient { return false }
        let nonce = request.message.nonce
        if nonces.contains(nonce, at: time, window: policy.nonceWindow) { return !isSameAfterRestart(request) }
        nonces.insert(nonce, at: time, limit: policy.nonceCount)
        step.stores.append(.nonce(record.mac, nonce, at: time))
        return false
    }

    /// Begins a flow.
    private mutating func open(_ request: PhoneRequest, at time: Timestamp, _ material: FlowMaterial) -> WorkpointAnswer
    {
        let message = request.message
        if message.reason == .status { takeStatusAsReply(message, at: time) }
        interruptFlow("the phone began a new flow", at: time)
        flow = Flow(
            opening: message.reason, nonce: message.nonce, arrival: request.arrival,
            owedReturn: record.owesSolicited && message.reason != .startUp, connection: request.connection,
            maxItems: message.maxItems)
        record.openingDigest = request.bodyDigest
        record.solicitedOwedSince = nil
        record.contactFailures = 0
        contactMe = .none
        // What the pause was for has come to pass; this flow decides anew.
        pausedUntil = .zero
        let before = record
        updateRecord(from: message.items, address: request.remoteAddress, at: time)
        if let head, head.state != .waiting(.completion) {
            note(head.id, .contacted, message.reason.rawValue, at: time)
        }
        noticeFirmware(isStartUp: message.reason == .startUp, message.items, at: time)
        switch message.reason {
        case .startUp: startUp(message.items, before, at: time)
        case .localChanges: localChanges(message.items, before, at: time)
        case .inventoryChanges: inventoryChanges(message.items, before, material, at: time)
        case .status: status(message.items, at: time)
        case .solicited, .replyTo, .cleanUp: break
        }
        return nextAnswer(request, material, at: time)
    }

    /// Whether the request opened the last flow before the service was started again: the phone did not get the answer.
    private func isSameAfterRestart(_ request: PhoneRequest) -> Bool {
        lastAnswer == nil && !record.openingDigest.isEmpty && record.openingDigest == request.bodyDigest
    }

    /// Takes what the phone replies to the action it was last sent.
    private mutating func reply(_ request: PhoneRequest, at time: Timestamp, _ material: FlowMaterial)
        -> WorkpointAnswer
    {
        record.openingDigest = []
        guard var flow, let exchange = flow.exchange, flow.arrival == request.arrival,
            request.message.action == nil || request.message.action == exchange.action
                || request.message.action == .getNextFragment && flow.assembler.isWaiting
        else {
            alarm(.unexpectedReply)
            interruptFlow("the phone's reply did not fit", at: time)
            return cleanUp(request, .unexpectedReply)
        }
        var message = request.message
        message.action = exchange.action
        if request.connection != flow.connection, message.nonce == flow.nonce { flow.repliesLookAlike = true }
        flow.connection = request.connection
        if let maxItems = message.maxItems { flow.maxItems = maxItems }
        let whole: WorkpointMessage
        do {
            switch try flow.assembler.add(message) {
            case .incomplete:
                flow.replyDeadline = time + policy.replyTimeout
                self.flow = flow
                return WorkpointAnswer(
                    .message(ServiceMessage(nonce: message.nonce, action: .getNextFragment), legacyText: legacyText),
                    endsSession: false)
            case .complete(let message): whole = message
            }
        } catch {
            alarm(.unreadableReply("\(error)"))
            interruptFlow("the parts of the phone's reply did not fit together", at: time)
            return cleanUp(request, .unexpectedReply)
        }
        flow.exchange = nil
        flow.lastAction = exchange.action
        self.flow = flow
        if let end = take(whole, for: exchange, material, at: time) { return close(end, request, at: time) }
        return nextAnswer(request, material, at: time)
    }

    /// The phone ends the flow; what it was asked to do has failed.
    private mutating func phoneCleanUp(_ request: PhoneRequest, at time: Timestamp) -> WorkpointAnswer {
        record.openingDigest = []
        let reason = String((request.message.items.value("cleanup-reason") ?? "").prefix(Job.maximumDetail))
        alarm(.endedByPhone(reason: reason))
        let exchange = flow?.exchange
        flow = nil
        if let id = exchange?.job { end(id, .failed(.endedByPhone), reason, at: time) }
        if case .chore(let chore) = exchange?.purpose { drop(chore) }
        if reason == CleanUpReason.passwordRetriesExceeded.rawValue {
            wrongPIN(at: time)
        } else if exchange?.purpose == .bootstrap || exchange?.purpose == .tan {
            bootstrappingFailed(.endedByPhone, reason, at: time)
        }
        return cleanUp(request)
    }

}
