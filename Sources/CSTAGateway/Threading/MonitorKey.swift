import DeviceActors
import ECMA323

/// Names one session of one loop. A slot is used again after the session has ended; the generation tells them apart.
struct SessionKey: Hashable, Sendable {
    /// The place in the loop's table.
    var slot: UInt32
    /// How often the place had been given out before.
    var generation: UInt32
}

/// Names one monitor of one client across event loops. Plain numbers: passing it on costs no reference counting.
struct MonitorKey: Hashable, Sendable {
    /// The session.
    var session: SessionKey
    /// The monitor's place in the session's table. It is used again only when nothing is on its way to the monitor before.
    var monitor: UInt32
}

/// One monitor of one client, as the link's side sees it: whom to give events to, and in which edition.
struct MonitorSubscription: Hashable, Sendable {
    /// The session and the monitor's place in it.
    let key: MonitorKey
    /// The loop the session lives on, by its index (below 65,536).
    let loop: Int
    /// The edition the client gets its events in.
    let edition: Edition

    init(key: MonitorKey, loop: Int, edition: Edition) {
        self.key = key
        self.loop = loop
        self.edition = edition
    }

    /// All of it in 128 bits, under which a phone keeps it.
    var subscriber: SubscriberID {
        SubscriberID(
            high: UInt64(key.session.slot) << 32 | UInt64(UInt16(loop)) << 8 | UInt64(edition.rawValue),
            low: UInt64(key.session.generation) << 32 | UInt64(key.monitor))
    }
}

// What the fan-out of an event reads of a monitor, without making a ``MonitorSubscription`` of it.
extension SubscriberID {
    /// The monitor's loop.
    @inline(__always) var loop: Int { Int(UInt16(truncatingIfNeeded: high >> 8)) }
    /// The raw value of the monitor's edition.
    @inline(__always) var edition: Int { Int(UInt8(truncatingIfNeeded: high)) }
    /// The monitor's key.
    @inline(__always) var key: MonitorKey {
        MonitorKey(
            session: SessionKey(
                slot: UInt32(truncatingIfNeeded: high >> 32), generation: UInt32(truncatingIfNeeded: low >> 32)),
            monitor: UInt32(truncatingIfNeeded: low))
    }
}
