import NIOCore

/// The sessions that live on one event loop, and the door through which other loops reach them.
///
/// All methods are called on the loop unless they say otherwise.
final class ClientLoop: @unchecked Sendable {
    /// Which of the gateway's loops this is.
    let index: Int
    /// The loop.
    let eventLoop: any EventLoop
    /// Runs phones on the loop.
    let executor: LoopExecutor
    private let counters: GatewayCounters
    private let router: Router
    /// The links that this loop has been told to be in service, after all that they had to tell before.
    private var linksInService: Set<Int> = []
    private var announced: GatewayStatus.Condition
    private var emptied: [EventLoopPromise<Void>] = []

    private struct Slot {
        var session: ApplicationSession?
        var generation: UInt32
    }

    private var slots: [Slot] = []
    private var free: [UInt32] = []
    private(set) var count = 0

    init(index: Int, eventLoop: any EventLoop, counters: GatewayCounters, router: Router) {
        self.index = index
        self.eventLoop = eventLoop
        executor = LoopExecutor(eventLoop)
        self.counters = counters
        self.router = router
        announced = router.condition(whenInService: [])
    }

    /// Enters a session.
    func add(_ session: ApplicationSession) -> SessionKey {
        eventLoop.assertInEventLoop()
        count += 1
        if let slot = free.popLast() {
            slots[Int(slot)].session = session
            return SessionKey(slot: slot, generation: slots[Int(slot)].generation)
        }
        slots.append(Slot(session: session, generation: 0))
        return SessionKey(slot: UInt32(slots.count - 1), generation: 0)
    }

    /// Takes a session out.
    func remove(_ key: SessionKey) {
        eventLoop.assertInEventLoop()
        guard session(key) != nil else { return }
        slots[Int(key.slot)].session = nil
        slots[Int(key.slot)].generation &+= 1
        free.append(key.slot)
        count -= 1
        if count == 0 {
            for promise in emptied { promise.succeed() }
            emptied = []
        }
    }

    /// Done when there is no session. May be called from anywhere.
    func whenEmpty() -> EventLoopFuture<Void> {
        let promise = eventLoop.makePromise(of: Void.self)
        eventLoop.execute { [self] in
            if count == 0 { promise.succeed() } else { emptied.append(promise) }
        }
        return promise.futureResult
    }

    /// The session of this key, unless it has ended.
    func session(_ key: SessionKey) -> ApplicationSession? {
        let slot = slots[Int(key.slot)]
        return slot.generation == key.generation ? slot.session : nil
    }

    /// Every session.
    var sessions: [ApplicationSession] { slots.compactMap(\.session) }

    // MARK: Links

    /// The state of the switching function as the sessions of this loop see it: a link is in service when everything has
    /// been delivered here that makes up for its loss.
    var condition: GatewayStatus.Condition { router.condition(whenInService: linksInService) }

    /// A link says how it stands, after all that it had to tell before.
    func link(_ link: Int, isInService: Bool) {
        let isNews = isInService ? linksInService.insert(link).inserted : linksInService.remove(link) != nil
        announceCondition(isNews: isNews)
    }

    /// A link has been taken out of the configuration: the monitors that it feeds end.
    func linkRetired(_ link: Int) {
        for session in sessions { session.linkRetired(link) }
        linksInService.remove(link)
        announceCondition()
    }

    /// Tells every session how the switching function stands, when that has changed.
    ///
    /// - Parameter isNews: whether it is told also when it is the same: another part of it is missing than before.
    func announceCondition(isNews: Bool = false) {
        let condition = condition
        guard isNews || condition != announced else { return }
        announced = condition
        for session in sessions { session.conditionChanged(to: condition) }
    }

    // MARK: Events

    /// Carries out what a link has sent.
    func receive(_ plan: UnsafeMutablePointer<DeliveryPlan>) {
        eventLoop.assertInEventLoop()
        var delivered = 0
        plan.pointee.forEachSession { key, deliveries in
            guard let session = session(key) else { return }
            delivered += session.deliver(deliveries, of: plan.pointee.frames)
        }
        counters.add(.eventsDelivered, delivered)
        let arrival = plan.pointee.arrival
        if arrival > 0 {
            let now = UInt64(eventLoop.now.uptimeNanoseconds)
            counters.deliveryLatency.record(now > arrival ? now - arrival : 0, count: delivered)
        }
        for action in plan.pointee.actions { action(self) }
    }
}
