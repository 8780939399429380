import ECMA323

extension CallEngine {
    /// When the engine next does something by itself.
    var nextDeadline: Duration? { timers.next }

    /// Lets the time pass up to `time`, doing at its own time whatever falls due.
    mutating func advance(to time: Duration) {
        while let due = timers.popDue(time) {
            now = max(now, due.time)
            fire(due.event)
        }
        now = max(now, time)
    }

    private func isStill(_ key: ConnectionKey, _ state: LocalConnectionState, since: Duration) -> Bool {
        guard let party = calls[key.call]?.party(key.device) else { return false }
        return party.state == state && party.since == since
    }

    private mutating func fire(_ timer: Timer) {
        switch timer {
        case .promptAnswered(let key, let since):
            if isStill(key, .initiated, since: since) { finishDialling(key) }
        case .promptGivenUp(let key, let since):
            if isStill(key, .initiated, since: since) { giveUp(key, cause: .callNotAnswered) }
        case .ringsAfterOffer(let key, let since):
            if isStill(key, .alerting, since: since) { ring(key) }
        case .ringTimeout(let key, let since):
            if isStill(key, .alerting, since: since) { giveUp(key, cause: .callNotAnswered) }
        case .noAnswerForwarding(let key, let since):
            if isStill(key, .alerting, since: since) { forwardUnanswered(key) }
        case .personAnswers(let key, let since):
            // Somebody who talks elsewhere lets it ring.
            if isStill(key, .alerting, since: since) { try? answer(key) }
        case .outsideRings(let key, let since):
            if calls[key.call]?.party(key.device)?.since == since { outsideProgress(key) }
        case .queueTimeout(let key, let since):
            if isStill(key, .queued, since: since) { giveUp(key, cause: .queueTimeOverflow) }
        case .huntsOn(let key, let since):
            if isStill(key, .alerting, since: since) { huntOn(key) }
        case .queueDue(let group):
            serveQueue(of: group)
        case .toneEnds(let call):
            endTone(call)
        case .callBackDue(let device):
            makeDueCallBack(from: device)
        }
    }

    private mutating func giveUp(_ key: ConnectionKey, cause: EventCause) {
        drop(key, cause: cause)
        settle(key.call, cause: cause)
    }

    /// The tone of a failed call ends, and the call with it.
    private mutating func endTone(_ number: CallNumber) {
        guard let call = calls[number], call.parties.contains(where: { $0.state == .fail }) else { return }
        for party in call.parties where party.state == .fail {
            drop(ConnectionKey(call: number, device: party.device), cause: .normalClearing)
        }
        settle(number, cause: .normalClearing)
    }
}
