import ExtensionMobility

extension ExtensionMobilityService {
    /// Starts to hand over what waits, as much at once as is allowed.
    func handOver() {
        guard state == .running || state == .ending else { return }
        while let assignment = handovers.next(atOnce: surroundings.handoversAtOnce) {
            Task { await handOver(assignment) }
        }
    }

    private func handOver(_ assignment: PhoneAssignment) async {
        let isTaken = await surroundings.phones.assign(assignment)
        let name = assignment.device.name
        handovers.done(assignment, isTaken: isTaken, at: surroundings.clock.now.uptime)
        if isTaken {
            let changes = directory.handedOver(name, revision: assignment.revision)
            // Not stored, it is handed over once more after the next start: the same revision, the same job.
            try? await surroundings.store.apply(mobility: changes)
        }
        handOver()
    }
}

/// Assignments on their way to the phones: for each phone the newest that waits and at most one that is being handed over.
/// There is no more of it than there are phones.
struct HandoverQueue {
    private var waiting: [MobilityName: PhoneAssignment] = [:]
    /// The phones of `waiting` from `first` on, about in their order.
    private var order: [MobilityName] = []
    private var first = 0
    private var underway: Set<MobilityName> = []
    /// What could not be handed over, and when it is tried again; nanoseconds of uptime.
    private var failed: [MobilityName: (assignment: PhoneAssignment, at: UInt64)] = [:]
    private var delays: [MobilityName: UInt64] = [:]

    private static let firstDelay: UInt64 = 1_000_000_000
    private static let longestDelay: UInt64 = 300_000_000_000

    /// How many phones have something that is not handed over.
    var count: Int { Set(waiting.keys).union(underway).union(failed.keys).count }

    /// A newer assignment takes the place of an older one.
    mutating func add(_ assignment: PhoneAssignment) {
        let name = assignment.device.name
        guard assignment.revision >= waiting[name]?.revision ?? 0 else { return }
        failed[name] = nil
        if waiting.updateValue(assignment, forKey: name) == nil { order.append(name) }
    }

    /// What is to be handed over next, when fewer than `limit` are underway.
    mutating func next(atOnce limit: Int) -> PhoneAssignment? {
        guard underway.count < limit else { return nil }
        for place in first..<order.count {
            let name = order[place]
            guard !underway.contains(name), let assignment = waiting.removeValue(forKey: name) else { continue }
            order.swapAt(place, first)
            first += 1
            if first * 2 > order.count {
                order.removeFirst(first)
                first = 0
            }
            underway.insert(name)
            return assignment
        }
        return nil
    }

    /// An assignment was handed over, or was not and is tried again later, unless a newer one waits.
    mutating func done(_ assignment: PhoneAssignment, isTaken: Bool, at now: UInt64) {
        let name = assignment.device.name
        underway.remove(name)
        guard !isTaken else {
            delays[name] = nil
            return
        }
        let delay = min(Self.longestDelay, delays[name].map { $0 * 2 } ?? Self.firstDelay)
        delays[name] = delay
        if waiting[name] == nil { failed[name] = (assignment, now + delay) }
    }

    /// Lets wait again what is to be tried again.
    mutating func retry(at now: UInt64) {
        for (name, entry) in failed where entry.at <= now {
            failed[name] = nil
            add(entry.assignment)
        }
    }
}
