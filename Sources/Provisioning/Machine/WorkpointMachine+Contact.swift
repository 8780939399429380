import DeviceActors

/// How a contact-me is doing.
enum ContactMeState: Hashable, Sendable {
    /// None is under way.
    case none
    /// It was sent, or heard: the phone is awaited until this time.
    case awaited(until: Timestamp, wasHeard: Bool)
}

// Getting the phone to contact the service: contact-me, its gap and back-off, and polls.

extension WorkpointMachine {
    /// What came of the contact-me that was asked for last.
    public mutating func contactMeEnded(
        _ result: ContactMeResult, at time: Timestamp, calls: BusyStatus.Condition
    ) -> [WorkpointEffect] {
        begin(time, calls)
        // The phone may have come before its answer did.
        guard case .awaited(_, wasHeard: false) = contactMe else { return finish(time) }
        switch result {
        case .accepted: contactMe = .awaited(until: time + policy.contactTimeout, wasHeard: true)
        case .refused(let status): contactFailed("the phone answered \(status)", at: time)
        case .unreachable(let why): contactFailed(why, at: time)
        case .forbiddenAddress:
            alarm(.forbiddenContactAddress(record.contactURI))
            contactFailed("its address is outside the configured networks", at: time)
        case .heldForCall: contactMe = .none
        }
        return finish(time)
    }

    /// A poll of the phone: whether it is to open a session.
    public mutating func polled(at time: Timestamp, calls: BusyStatus.Condition) -> (Bool, [WorkpointEffect]) {
        begin(time, calls)
        let wants = wantsContact && hold(at: time) == nil && !(pausedUntil > time && pauseReason == .idle)
        if wants, let head, head.history.last?.event != .pollAnswered { note(head.id, .pollAnswered, at: time) }
        return (wants, finish(time))
    }

    /// A contact-me, or the wait after it, came to nothing.
    mutating func contactFailed(_ why: String, at time: Timestamp) {
        contactMe = .none
        record.contactFailures += 1
        if let head { note(head.id, .contactFailed, why, at: time) }
    }

    /// Whether there is something to do for which the phone must come, and it is not there.
    var wantsContact: Bool {
        guard flow == nil else { return false }
        if let head { return head.state != .waiting(.completion) }
        return wantsBootstrapping
    }

    /// The earliest time for a contact-me after the last one: the gap, or, after failures, a pause that doubles.
    var contactEarliest: Timestamp {
        guard record.lastContactMe != .zero else { return pausedUntil }
        var pause = policy.contactGap
        if record.contactFailures > 0 {
            pause = policy.contactBackoff
            for _ in 1..<max(record.contactFailures, 1) where pause < policy.maximumBackoff { pause *= 2 }
            if record.contactFailures >= policy.contactAttempts { pause = policy.maximumBackoff }
            pause = max(min(pause, policy.maximumBackoff), policy.contactGap)
        }
        return max(pausedUntil, record.lastContactMe + pause)
    }

    /// Asks the phone to come if it is to come and may be asked now; otherwise sees to it that something else leads on.
    mutating func settleContact(at time: Timestamp) {
        let hold = wantsContact ? hold(at: time) : nil
        if hold == .call {
            if holdDeadline == .zero {
                holdDeadline = time + policy.safetyTimeout
                if let head, head.state != .waiting(.idle) { note(head.id, .heldForCall, at: time) }
            }
        } else {
            holdDeadline = .zero
        }
        guard wantsContact else {
            contactMe = .none
            // Nothing waits for the phone's return any more.
            if flow == nil, head == nil, !owesBootstrapping, chores.isEmpty { record.solicitedOwedSince = nil }
            return watchCalls(false)
        }
        watchCalls(hold != nil || pausedUntil > time && pauseReason == .idle)
        guard hold == nil, contactMe == .none, !record.contactURI.isEmpty, contactEarliest <= time else { return }
        contactMe = .awaited(until: time + policy.contactTimeout, wasHeard: false)
        record.lastContactMe = time
        if let head { note(head.id, .contactMe, at: time) }
        step.effects.append(.contactMe(uri: record.contactURI))
    }

    private mutating func watchCalls(_ watch: Bool) {
        guard isWatching != watch else { return }
        isWatching = watch
        step.effects.append(.watchCalls(watch))
    }
}
