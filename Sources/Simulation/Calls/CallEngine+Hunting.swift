import ECMA323

/// Hunt groups: a call rings at the first member that is free, goes on to the next when nobody answers, and waits in the
/// group's queue while none is free.
extension CallEngine {
    /// Whether a hunt group can take another call. Other devices have no room of this kind.
    func hasRoom(_ device: DeviceIndex) -> Bool {
        guard let group = self[device].huntGroup, self[device].isInService else { return false }
        return self[device].calls.count < group.maximumQueued || freeMember(of: device) != nil
    }

    /// A call arrives at a hunt group.
    mutating func enter(_ number: CallNumber, group: DeviceIndex, cause: EventCause) {
        guard let hunt = self[group].huntGroup else { return }
        // Whoever waits already is first.
        if self[group].calls.isEmpty, let member = freeMember(of: group, for: number) {
            calls[number]?.huntGroup = group
            divert(number, passing: group, to: self[member].setup.number, cause: .distributed)
        } else if self[group].calls.count < hunt.maximumQueued {
            let inFront = self[group].calls.count
            join(number, group, .queued, cause: cause)
            let key = ConnectionKey(call: number, device: group)
            report(.queued(waiting: inFront + 1, inFront: inFront), key, cause: .noAvailableAgents)
            timers.schedule(.queueTimeout(key, since: now), at: now + timings.queueTimeout)
        } else {
            fail(number, at: group, cause: .busy)
        }
    }

    /// Members may have become free: those who have waited longest get them.
    mutating func serveQueue(of group: DeviceIndex) {
        for call in self[group].calls {
            guard let member = freeMember(of: group, for: call) else { continue }
            calls[call]?.huntGroup = group
            redirect(
                ConnectionKey(call: call, device: group), to: self[member].setup.number, cause: .distributed)
        }
    }

    /// Nobody answered at a member: the call rings at the next that is free, if there is one.
    mutating func huntOn(_ key: ConnectionKey) {
        guard let call = calls[key.call], let group = call.huntGroup, call.diversions < Self.maximumDiversions,
            members[group]?.contains(key.device) == true,
            let next = freeMember(of: group, for: key.call, after: key.device)
        else { return }
        redirect(key, to: self[next].setup.number, cause: .distributed)
    }

    /// The first free member of a group, or the first behind another in a circle.
    private func freeMember(
        of group: DeviceIndex, for call: CallNumber? = nil, after last: DeviceIndex? = nil
    ) -> DeviceIndex? {
        let members = members[group] ?? []
        let start = last.flatMap(members.firstIndex).map { $0 + 1 } ?? 0
        let inOrder = members[start...] + members[..<start]
        let present = call.flatMap { calls[$0]?.parties.map(\.device) } ?? []
        return inOrder.first { wouldRing($0) && !present.contains($0) }
    }
}
