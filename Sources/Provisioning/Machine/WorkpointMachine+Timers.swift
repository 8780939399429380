import DeviceActors

extension WorkpointMachine {
    /// A timer has gone off. One that was cancelled in the meantime is passed over. One that is not due yet is set again:
    /// it was set anew meanwhile, or the time of day was set back while it ran.
    public mutating func timerFired(
        _ timer: WorkpointTimer, at time: Timestamp, calls: BusyStatus.Condition
    ) -> [WorkpointEffect] {
        guard let due = armedTimers[timer] else { return [] }
        guard due <= time else { return [.setTimer(timer, at: due)] }
        armedTimers[timer] = nil
        begin(time, calls)
        switch timer {
        case .reply: interruptFlow("no request within \(policy.replyTimeout)", at: time)
        case .solicited:
            if contactMe != .none { contactFailed("the phone did not come within \(policy.contactTimeout)", at: time) }
        case .contact: break
        case .safety: safetyIsDue(at: time)
        case .completion: completionIsOverdue(at: time)
        case .bootstrap: bootstrappingIsOverdue(at: time)
        case .expiry: break
        }
        return finish(time)
    }

    /// The call that holds the jobs has not ended, or the phone has not come back.
    private mutating func safetyIsDue(at time: Timestamp) {
        if self.calls == .busy {
            holdDeadline = .zero
            if isWatching { step.effects.append(.watchCalls(true)) }
        } else if record.owesSolicited {
            record.solicitedOwedSince = nil
        }
    }

    /// Sets the timers that follow from the state, and takes back those that do not any more.
    mutating func settleTimers(at time: Timestamp) {
        for timer in WorkpointTimer.allCases {
            let due = due(timer, at: time)
            guard armedTimers[timer] != due else { continue }
            armedTimers[timer] = due
            step.effects.append(due.map { .setTimer(timer, at: $0) } ?? .cancelTimer(timer))
        }
    }

    /// When a timer is to go off; `nil` for not at all.
    private func due(_ timer: WorkpointTimer, at time: Timestamp) -> Timestamp? {
        switch timer {
        case .reply: return flow?.replyDeadline
        case .solicited: if case .awaited(let until, _) = contactMe { return until } else { return nil }
        case .contact:
            guard wantsContact, contactMe == .none, hold(at: time) == nil, !record.contactURI.isEmpty else {
                return nil
            }
            return contactEarliest
        case .safety:
            guard wantsContact else { return nil }
            switch hold(at: time) {
            case .call: return holdDeadline
            case .comingBack: return returnDeadline
            case nil: return nil
            }
        case .completion: return head?.state == .waiting(.completion) ? completionDeadline : nil
        case .bootstrap: return bootstrappingDeadline
        case .expiry: return queue.jobs.lazy.compactMap { expiry(of: $0) }.min()
        }
    }
}
