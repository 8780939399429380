import ECMA323

/// Which events of a batch go to which monitors, sorted by session, and what else there is to do afterwards.
///
/// A session's events are written one after the other into its outgoing buffer and sent at once, while the buffer is in
/// the processor's cache: with many sessions that is what decides about the speed. Adding a delivery is a few stores
/// into memory that the plan keeps from batch to batch.
struct DeliveryPlan: ~Copyable {
    /// One event for one monitor.
    struct Delivery: BitwiseCopyable {
        /// The position of the event's frame.
        var frame: UInt32
        /// The monitor's place in the session's table.
        var monitor: UInt32
    }

    /// What one session gets.
    private struct List {
        var generation: UInt32 = 0
        var deliveries: ContiguousArray<Delivery> = []
    }

    /// The events.
    var frames = EventFrames()
    /// What to do after the deliveries, in order.
    private(set) var actions: [@Sendable (ClientLoop) -> Void] = []
    /// Bytes that the sessions' wires will get altogether.
    private(set) var outputBytes = 0
    /// When the read began that brought the first event, in nanoseconds of the monotonic clock; 0 when they came by no
    /// read.
    var arrival: UInt64 = 0
    private var deliveryCount = 0
    /// By slot.
    private var lists: UnsafeMutablePointer<List>
    private var slotCount = 0
    /// The slots with deliveries, in the order in which they got their first.
    private var slots: ContiguousArray<UInt32> = []

    init() {
        lists = .allocate(capacity: 0)
    }

    deinit {
        lists.deinitialize(count: slotCount)
        lists.deallocate()
    }

    /// Whether there is nothing to do.
    var isEmpty: Bool { deliveryCount == 0 && actions.isEmpty }

    /// Bytes the plan holds.
    var byteCount: Int { frames.byteCount + deliveryCount * MemoryLayout<Delivery>.stride }

    /// Adds a delivery.
    ///
    /// - Returns: false when it must wait for the next plan: this one has deliveries for an ended session whose slot is
    ///   used again.
    @inline(__always)
    mutating func add(_ frame: UInt32, length: Int, to key: MonitorKey) -> Bool {
        let slot = Int(key.session.slot)
        if slot >= slotCount { growLists(to: slot + 1) }
        let list = lists + slot
        if list.pointee.deliveries.isEmpty {
            list.pointee.generation = key.session.generation
            slots.append(key.session.slot)
        } else if list.pointee.generation != key.session.generation {
            return false
        }
        list.pointee.deliveries.append(Delivery(frame: frame, monitor: key.monitor))
        deliveryCount += 1
        outputBytes += length
        return true
    }

    /// Adds something to do after the deliveries.
    mutating func add(_ action: @escaping @Sendable (ClientLoop) -> Void) { actions.append(action) }

    /// Calls `body` with each session that gets events, and with what it gets.
    func forEachSession(_ body: (SessionKey, UnsafeBufferPointer<Delivery>) -> Void) {
        for slot in slots {
            let list = lists + Int(slot)
            list.pointee.deliveries.withUnsafeBufferPointer {
                body(SessionKey(slot: slot, generation: list.pointee.generation), $0)
            }
        }
    }

    /// Forgets everything and keeps the memory.
    mutating func clear() {
        for slot in slots { lists[Int(slot)].deliveries.removeAll(keepingCapacity: true) }
        slots.removeAll(keepingCapacity: true)
        frames.removeAll()
        actions.removeAll()
        outputBytes = 0
        arrival = 0
        deliveryCount = 0
    }

    @inline(never)
    private mutating func growLists(to count: Int) {
        let larger = max(16, slotCount * 2, count)
        let moved = UnsafeMutablePointer<List>.allocate(capacity: larger)
        moved.moveInitialize(from: lists, count: slotCount)
        (moved + slotCount).initialize(repeating: List(), count: larger - slotCount)
        lists.deallocate()
        lists = moved
        slotCount = larger
    }
}
