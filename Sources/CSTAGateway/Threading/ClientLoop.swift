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

    private struct Slot {
        var session: ApplicationSession?
        var generation: UInt32
    }

    private var slots: [Slot] = []
    private var free: [UInt32] = []
    private(set) var count = 0

    init(index: Int, eventLoop: any EventLoop, counters: GatewayCounters) {
        self.index = index
        self.eventLoop = eventLoop
        executor = LoopExecutor(eventLoop)
        self.counters = counters
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
    }

    /// The session of this key, unless it has ended.
    func session(_ key: SessionKey) -> ApplicationSession? {
        let slot = slots[Int(key.slot)]
        return slot.generation == key.generation ? slot.session : nil
    }

    /// Every session.
    var sessions: [ApplicationSession] { slots.compactMap(\.session) }

    /// Carries out what a link has sent.
    func receive(_ plan: UnsafeMutablePointer<DeliveryPlan>) {
        eventLoop.assertInEventLoop()
        var delivered = 0
        plan.pointee.forEachSession { key, deliveries in
            guard let session = session(key) else { return }
            delivered += session.deliver(deliveries, of: plan.pointee.frames)
        }
        counters.add(.eventsDelivered, delivered)
        for action in plan.pointee.actions { action(self) }
    }
}
