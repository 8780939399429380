import DeviceActors
import ECMA323
import NIOCore
import Transport

/// Hands the events of one link to the clients' sessions on all loops.
///
/// For each loop there is a mailbox with an open ``DeliveryPlan``; an event's frame is put into it once for each
/// edition, and then each subscriber costs a few stores. The plans go off when the link has read, or before when they
/// have become large: other loops' first, so that they work while the link's own loop serves its sessions.
///
/// Everything for the sessions of a loop goes through here in order, so that the answer to MonitorStart reaches the
/// client before the monitor's first event. What is on its way to another loop is bounded: while a mailbox is full the
/// link does not read. It belongs to the link's event loop.
final class FanOut {
    /// Output that a plan may stand for before it goes off in the middle of a read: with many subscribers the buffers of
    /// one read would otherwise be more than the processor's cache holds, and the last client would wait long.
    static let planLimit = 4 << 20
    /// No frame has been made of the present event yet.
    private static let absent = UInt32.max
    /// The present event cannot be written in the edition.
    private static let impossible = UInt32.max - 1
    /// Editions, by raw value.
    private static let editions = 8

    /// Where the present event's frame is in a plan.
    private struct Place: BitwiseCopyable {
        var position = absent
        var length: UInt32 = 0
    }

    /// One loop's way.
    private struct Lane {
        let mailbox: BatchMailbox<DeliveryBatch>
        /// The plan that the present event's frames are in.
        var plan: UnsafeMutablePointer<DeliveryPlan>?
        /// Where they are, by edition.
        let frames: UnsafeMutablePointer<Place>

        init(_ mailbox: BatchMailbox<DeliveryBatch>) {
            self.mailbox = mailbox
            frames = .allocate(capacity: editions)
            frames.initialize(repeating: Place(), count: editions)
        }

        func forgetFrames() { frames.update(repeating: Place(), count: editions) }
    }

    private let lanes: UnsafeMutablePointer<Lane>
    private let laneCount: Int
    private var templates = TemplateCache()
    /// When the read began that the events come from, in nanoseconds of the monotonic clock; 0 outside a read.
    var arrival: UInt64 = 0
    /// Called on the link's loop when ``isFull`` may have changed. Set before use.
    var fullnessDidChange: (() -> Void)?

    /// - Parameters:
    ///   - source: the link's loop.
    ///   - loops: the loops with sessions; a monitor names its loop by the position here.
    ///   - capacity: bytes under way to one loop beyond which ``isFull``.
    init(from source: any EventLoop, to loops: [ClientLoop], capacity: Int) {
        laneCount = loops.count
        lanes = .allocate(capacity: loops.count)
        for (index, loop) in loops.enumerated() {
            let mailbox = BatchMailbox<DeliveryBatch>(
                from: source, to: loop.eventLoop, capacity: capacity, deliver: { loop.receive($0.plan) })
            (lanes + index).initialize(to: Lane(mailbox))
        }
        for index in 0..<laneCount {
            lanes[index].mailbox.fullnessDidChange = { [unowned self] _ in fullnessDidChange?() }
        }
    }

    deinit {
        for index in 0..<laneCount { lanes[index].frames.deallocate() }
        lanes.deinitialize(count: laneCount)
        lanes.deallocate()
    }

    /// Whether too much is on its way to one of the loops.
    var isFull: Bool { (0..<laneCount).contains { lanes[$0].mailbox.isFull } }

    /// Whether the present event is well-formed and yet not what its root element says, so that it was not passed on.
    var isUnreadable: Bool { templates.isUnreadable }

    /// A new event begins: the frames of the one before do not serve it.
    func begin() {
        templates.begin()
        for index in 0..<laneCount { lanes[index].forgetFrames() }
    }

    /// Gives the present event to one monitor, in its edition.
    ///
    /// - Parameter payload: the event's bytes, which are copied; the same at every call until the next ``begin()``.
    @inline(__always)
    func deliver(_ head: EventHead, _ payload: UnsafeRawBufferPointer, to subscriber: SubscriberID) {
        let lane = lanes + subscriber.loop
        var frame = lane.pointee.frames[subscriber.edition]
        if frame.position >= Self.impossible {
            guard frame.position == Self.absent, let made = stage(head, payload, subscriber.edition, lane) else {
                return
            }
            frame = made
        }
        guard let plan = lane.pointee.plan else { return }
        let isAdded = plan.pointee.add(frame.position, length: Int(frame.length), to: subscriber.key)
        if isAdded, plan.pointee.outputBytes <= Self.planLimit { return }
        post(lane)
        if !isAdded { deliver(again: head, payload, subscriber) }
    }

    /// Does something on the loop of this index, after everything that was sent there before: at once if it is the
    /// link's own loop.
    func perform(onLoop index: Int, _ action: @escaping @Sendable (ClientLoop) -> Void) {
        let lane = lanes + index
        openPlan(lane).pointee.add(action)
        // A plan's actions come after its deliveries, so the next delivery has to go into the next plan.
        if lane.pointee.mailbox.isLocal { post(lane) } else { lane.pointee.forgetFrames() }
    }

    /// Does something on every loop; see ``perform(onLoop:_:)``.
    func performEverywhere(_ action: @escaping @Sendable (ClientLoop) -> Void) {
        for index in 0..<laneCount { perform(onLoop: index, action) }
    }

    /// Lets go what has been collected.
    func flush() {
        for isLocal in [false, true] {
            for index in 0..<laneCount where lanes[index].mailbox.isLocal == isLocal { post(lanes + index) }
        }
    }

    // MARK: Lanes

    private func post(_ lane: UnsafeMutablePointer<Lane>) {
        lane.pointee.forgetFrames()
        lane.pointee.mailbox.post()
    }

    /// The plan to fill. The mailbox has another one after each end of a turn.
    private func openPlan(_ lane: UnsafeMutablePointer<Lane>) -> UnsafeMutablePointer<DeliveryPlan> {
        let plan = lane.pointee.mailbox.open().plan
        lane.pointee.plan = plan
        if plan.pointee.arrival == 0 { plan.pointee.arrival = arrival }
        return plan
    }

    @inline(never)
    private func deliver(again head: EventHead, _ payload: UnsafeRawBufferPointer, _ subscriber: SubscriberID) {
        deliver(head, payload, to: subscriber)
    }

    /// Puts the present event into a lane's plan in one edition; nil when it cannot be written in it.
    @inline(never)
    private func stage(
        _ head: EventHead, _ payload: UnsafeRawBufferPointer, _ edition: Int, _ lane: UnsafeMutablePointer<Lane>
    ) -> Place? {
        if !openPlan(lane).pointee.actions.isEmpty { post(lane) }
        let plan = openPlan(lane)
        guard let edition = Edition(rawValue: UInt8(edition)),
            let position = templates.append(head, payload, edition, to: &plan.pointee.frames)
        else {
            lane.pointee.frames[edition].position = Self.impossible
            return nil
        }
        let frame = Place(position: position, length: UInt32(plan.pointee.frames[position].length))
        lane.pointee.frames[Int(edition.rawValue)] = frame
        return frame
    }
}
