import DeviceActors

// Phones in calls: those that CSTA shows, and those that say so (guide, pages 72 to 76).

extension WorkpointMachine {
    /// Why a phone is not contacted although something is to be done.
    enum Hold: Hashable, Sendable {
        /// CSTA shows it in a call.
        case call
        /// It was told to come back by itself.
        case comingBack
    }

    /// Why the phone is not contacted now; `nil` when it may be.
    func hold(at time: Timestamp) -> Hold? {
        if calls == .busy { return .call }
        guard record.owesSolicited, returnDeadline > time else { return nil }
        // What only asks is not kept waiting for a call, unless the phone was too busy even for that.
        if let head, !isHeldDuringCalls(head), busyJob != head.id, returnReason == .idle { return nil }
        return .comingBack
    }

    /// The phone's calls have changed, or are told again because that was asked for.
    public mutating func callsChanged(_ condition: BusyStatus.Condition, at time: Timestamp) -> [WorkpointEffect] {
        begin(time, condition)
        return finish(time)
    }

    /// CSTA shows the phone idle after it was in a call, or not known. One that comes back by itself gets a moment for it;
    /// one that does not is contacted.
    mutating func phoneBecameIdle(at time: Timestamp) {
        if let head, head.state == .waiting(.idle) { note(head.id, .phoneIdle, at: time) }
        if record.owesSolicited, returnReason == .idle {
            returnDeadline = min(returnDeadline, time + policy.returnGrace)
        }
        if pauseReason == .idle { pausedUntil = min(pausedUntil, time) }
    }

    /// Tells every job that waits what it waits for.
    mutating func settleWaits(at time: Timestamp) {
        let head = head
        let isSecure = record.security.isSecure
        for job in queue.jobs {
            guard case .waiting(let reason) = job.state, reason != .otherJob else { continue }
            let now: WaitReason =
                if reason == .completion {
                    .completion
                } else if job.id == head?.id {
                    headWait(reason, at: time)
                } else if job.isBlocked(isSecure: isSecure) {
                    .secureMode
                } else {
                    .turn
                }
            set(job.id, .waiting(now), at: time)
        }
    }

    /// What the head of the queue waits for.
    private func headWait(_ reason: WaitReason, at time: Timestamp) -> WaitReason {
        guard flow == nil else { return reason == .secureMode ? .turn : reason }
        switch hold(at: time) {
        case .call: return .idle
        case .comingBack: return returnReason
        case nil: break
        }
        if contactMe != .none || record.contactURI.isEmpty { return .contact }
        guard contactEarliest > time else { return .contact }
        return pausedUntil > time ? pauseReason : .pause
    }
}
