import ECMA323
import NIOCore
import Synchronization
import Transport

/// Names one monitor of one client across event loops. Plain numbers: passing it on costs no reference counting.
struct MonitorKey: Hashable, Sendable {
    /// The session.
    var session: SessionKey
    /// The monitor's place in the session's table; places are not used twice.
    var monitor: UInt32
}

/// Names one session of one loop. A slot is used again after the session has ended; the generation tells them apart.
struct SessionKey: Hashable, Sendable {
    /// The place in the loop's table.
    var slot: UInt32
    /// How often the place had been given out before.
    var generation: UInt32
}

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

    /// Gives one event to one monitor.
    @inline(__always)
    func deliver(_ key: MonitorKey, head: UnsafeRawBufferPointer, tail: UnsafeRawBufferPointer) -> Bool {
        let slot = slots[Int(key.session.slot)]
        guard slot.generation == key.session.generation, let session = slot.session else { return false }
        return session.deliver(monitor: key.monitor, head: head, tail: tail)
    }

    /// Carries out what another loop has sent. Called once per batch.
    func receive(_ batch: borrowing MailboxBatch<DeliveryItem>) {
        eventLoop.assertInEventLoop()
        let items = batch.items
        let delivered = batch.withBytes { bytes in
            var delivered = 0
            for item in items {
                if let action = item.action {
                    action(self)
                    continue
                }
                let head = UnsafeRawBufferPointer(rebasing: bytes[Int(item.start)..<Int(item.middle)])
                let tail = UnsafeRawBufferPointer(rebasing: bytes[Int(item.middle)..<Int(item.end)])
                if deliver(item.key, head: head, tail: tail) { delivered += 1 }
            }
            return delivered
        }
        counters.add(.eventsDelivered, delivered)
    }
}
