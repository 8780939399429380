import DeviceActors

// What is done in a flow, one action after the other, and how it ends.

extension WorkpointMachine {
    /// The next action of the flow, or its end: Secure Mode first, then what must be read, the service's own chores, jobs.
    mutating func nextAnswer(_ request: PhoneRequest, _ material: FlowMaterial, at time: Timestamp) -> WorkpointAnswer {
        if let answer = bootstrapAnswer(request, material, at: time) { return answer }
        if flow?.readsAllFirst == true, flow?.hasTriedReadingAll == false { return readAll(request, at: time) }
        if let answer = choreAnswer(request, material, at: time) { return answer }
        while let job = head, job.state != .waiting(.completion) {
            if endsFlowAfterJob { return close(.nextFlow, request, at: time) }
            if calls == .busy, isHeldDuringCalls(job) { return close(.call, request, at: time) }
            switch action(of: job, at: time) {
            case .ended: continue
            case .send(let action, let items, let purpose):
                if flow?.repliesLookAlike == true, flow?.lastAction == action {
                    return close(.nextFlow, request, at: time)
                }
                began(job, action, items, purpose, at: time)
                return send(action, items, for: purpose, request, awaitsReply: endsWithReply(job, purpose), at: time)
            }
        }
        if head == nil, record.itemsAreStale, flow?.hasTriedReadingAll == false { return readAll(request, at: time) }
        let isHeld = calls == .busy && (owesBootstrapping || !chores.isEmpty)
        return close(isHeld ? .call : .done, request, at: time)
    }

    /// Whether the next job gets a flow of its own: the guide's way (page 75), for phones that come back by themselves.
    private var endsFlowAfterJob: Bool {
        policy.nextJob == .guide && sendsSolicited && flow.map { $0.endedJobs > 0 } == true
    }

    /// Whether the phone comes back by itself after `send-solicited`.
    var sendsSolicited: Bool { record.firmware.map { $0 >= .sendsSolicited } ?? false }

    private mutating func readAll(_ request: PhoneRequest, at time: Timestamp) -> WorkpointAnswer {
        flow?.hasTriedReadingAll = true
        return send(.readAllItems, [], for: .allItems, request, at: time)
    }

    /// The first of the service's own chores that can be done now.
    private mutating func choreAnswer(
        _ request: PhoneRequest, _ material: FlowMaterial, at time: Timestamp
    ) -> WorkpointAnswer? {
        for chore in (record.owesPollAddress ? [.pollAddress] : []) + chores {
            guard let flow, !flow.triedChores.contains(chore) else { continue }
            switch action(of: chore, material, at: time) {
            case .done: finish(chore)
            case .impossible: drop(chore)
            case .notNow: self.flow?.triedChores.insert(chore)
            case .send(let action, let items):
                if flow.repliesLookAlike, flow.lastAction == action { return close(.nextFlow, request, at: time) }
                return send(action, items, for: .chore(chore), request, at: time)
            }
        }
        return nil
    }

    /// Sends an action in the flow.
    mutating func send(
        _ action: ServiceAction, _ items: [Item], for purpose: Exchange.Purpose, _ request: PhoneRequest,
        awaitsReply: Bool = true, at time: Timestamp
    ) -> WorkpointAnswer {
        flow?.exchange = Exchange(
            action: action, keys: items.map(\.key), purpose: purpose, awaitsReply: awaitsReply)
        flow?.replyDeadline = time + policy.replyTimeout
        return WorkpointAnswer(
            .message(
                ServiceMessage(nonce: request.message.nonce, action: action, items: items), legacyText: legacyText),
            endsSession: false)
    }

    /// The largest parts that this phone takes.
    var splitter: ItemSplitter {
        ItemSplitter(
            maximumBytes: policy.maximumMessageBytes, maximumItems: flow?.maxItems, groups: policy.itemGroups)
    }

    /// Takes a whole reply. Gives how the flow ends if it must; `nil` when it can go on.
    mutating func take(
        _ reply: WorkpointMessage, for exchange: Exchange, _ material: FlowMaterial, at time: Timestamp
    ) -> FlowEnd? {
        let status = reply.status ?? .accepted
        switch exchange.purpose {
        case .job(let id): return jobReplied(id, status, reply.items, exchange, at: time)
        case .check(let id): return checkReplied(id, status, reply.items, at: time)
        case .certificateInfo(let id): return certificateInfoReplied(id, status, reply.items, at: time)
        case .allItems:
            if status == .accepted { tookAllItems(reply.items, at: time) }
            return status == .busy ? .phoneBusy : nil
        case .chore(let chore): return choreReplied(chore, status, reply.items, exchange, at: time)
        case .bootstrap: return bootstrapReplied(status, reply.items, at: time)
        case .tan: return tanReplied(status, reply.items, material, at: time)
        }
    }

    /// Ends the flow; a phone for which more is to be done is told to come back, if it can.
    mutating func close(_ end: FlowEnd, _ request: PhoneRequest, at time: Timestamp) -> WorkpointAnswer {
        let owedReturn = flow?.owedReturn == true
        flow = nil
        switch end {
        case .done: return cleanUp(request)
        case .wrongTAN: return cleanUp(request, .wrongTAN)
        case .pause:
            pause(.pause, until: time + policy.busyRetry)
            return cleanUp(request)
        case .call where owedReturn:
            // It has been told before, and has come although CSTA shows its call. It may be that it is idle and CSTA late:
            // then the idle event, or the timer, leads on.
            returnLater(.idle, until: time + policy.safetyTimeout, at: time)
            return cleanUp(request)
        case .call: return comeBack(request, .idle, until: time + policy.safetyTimeout, at: time) ?? cleanUp(request)
        case .nextFlow where busyJob != nil && busyJob == head?.id:
            // Too busy for that job when it last came, and perhaps still: then it comes when the call has ended.
            return comeBack(request, .idle, until: time + policy.safetyTimeout, at: time) ?? cleanUp(request)
        case .nextFlow:
            return comeBack(request, .contact, until: time + policy.contactTimeout, at: time) ?? cleanUp(request)
        case .phoneBusy:
            busyJob = head?.id
            // A phone that says busy and is back at once is not to be believed, and not to be kept busy by us.
            let isSpinning = owedReturn && lastBusy.map { time < $0 + policy.returnGrace } == true
            lastBusy = time
            if !isSpinning, let answer = comeBack(request, .idle, until: time + policy.safetyTimeout, at: time) {
                return answer
            }
            pause(.idle, until: time + policy.busyRetry)
            if let head { note(head.id, .postponed, "the phone will be asked again", at: time) }
            return cleanUp(request)
        }
    }

    /// `CleanUp` with `send-solicited`; `nil` for a phone that does not know that item.
    private mutating func comeBack(
        _ request: PhoneRequest, _ reason: WaitReason, until deadline: Timestamp, at time: Timestamp
    ) -> WorkpointAnswer? {
        guard sendsSolicited else { return nil }
        returnLater(reason, until: deadline, at: time)
        if let head { note(head.id, .sendSolicited, at: time) }
        let message = ServiceMessage(
            nonce: request.message.nonce, action: .cleanUp, items: [Item("send-solicited", "true")])
        return WorkpointAnswer(.message(message, legacyText: legacyText), endsSession: true)
    }

    /// The phone will come back by itself; if not, it is contacted at the deadline.
    private mutating func returnLater(_ reason: WaitReason, until deadline: Timestamp, at time: Timestamp) {
        record.solicitedOwedSince = time
        returnDeadline = deadline
        returnReason = reason
    }

    /// No contact-me for a while.
    mutating func pause(_ reason: WaitReason, until time: Timestamp) {
        guard time >= pausedUntil else { return }
        pausedUntil = time
        pauseReason = reason
    }

    /// The flow is gone without an end: what was sent and not answered must be sent again.
    mutating func interruptFlow(_ why: String, at time: Timestamp) {
        guard let exchange = flow?.exchange else {
            flow = nil
            return
        }
        flow = nil
        guard exchange.awaitsReply, let id = exchange.job, let job = queue[id], job.state == .running else { return }
        note(id, .interrupted, why, at: time)
        if job.progress.isCancelRequested {
            end(id, .cancelled, "it was sent, and the phone did not answer", at: time)
        } else if job.progress.unansweredSends + 1 >= policy.maximumSends {
            end(id, .failed(.tooManyAttempts), "\(policy.maximumSends) times without an answer", at: time)
        } else {
            change(id) { $0.progress.unansweredSends += 1 }
            giveBack(id, at: time)
            pause(.pause, until: time + policy.contactGap)
        }
    }
}
