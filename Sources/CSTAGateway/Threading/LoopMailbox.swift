import NIOCore
import Transport

/// What goes from a link to the sessions of another event loop: an event for one monitor, or something to do.
struct DeliveryItem: Sendable {
    /// Where the event's bytes before the cross-reference identifier begin, in the batch.
    var start: UInt32 = 0
    /// Where those after it begin.
    var middle: UInt32 = 0
    /// Where they end.
    var end: UInt32 = 0
    /// Whom the event is for.
    var key = MonitorKey(session: SessionKey(slot: 0, generation: 0), monitor: 0)
    /// Something else to do, in its turn.
    var action: (@Sendable (ClientLoop) -> Void)?
}

/// The way from one link to the sessions of one event loop.
///
/// Everything for those sessions goes through here in order, so that the answer to MonitorStart reaches the client
/// before the monitor's first event. Sessions on the link's own loop are served at once, without a copy; for another
/// loop a batch is filled, with the bytes of an event once for each edition however many monitors get it, and sent
/// with one hop at the end of the turn. The bytes under way are bounded: while it is full the link does not read.
final class LoopMailbox {
    /// The loop that receives.
    let destination: ClientLoop
    private let mailbox: BatchMailbox<DeliveryItem>?
    /// Where the present event's bytes lie in the batch, by edition.
    private var staged: [DeliveryItem] = Array(repeating: DeliveryItem(), count: 8)
    /// Which of those are of the present event, a bit for each edition.
    private var present: UInt32 = 0

    /// - Parameters:
    ///   - source: the link's loop.
    ///   - destination: the loop that receives.
    ///   - capacity: bytes under way beyond which it is full.
    ///   - fullnessDidChange: called on the link's loop.
    init(
        from source: any EventLoop,
        to destination: ClientLoop,
        capacity: Int,
        fullnessDidChange: @escaping (Bool) -> Void
    ) {
        self.destination = destination
        if source === destination.eventLoop {
            mailbox = nil
        } else {
            let mailbox = BatchMailbox<DeliveryItem>(
                from: source, to: destination.eventLoop, capacity: capacity,
                deliver: { batch in destination.receive(batch) })
            mailbox.fullnessDidChange = fullnessDidChange
            self.mailbox = mailbox
        }
    }

    /// Whether too much is under way.
    var isFull: Bool { mailbox?.isFull ?? false }

    /// A new event begins: the bytes of the one before do not serve it.
    @inline(__always)
    func beginEvent() {
        present = 0
    }

    /// Gives an event to a monitor; true when it was delivered at once.
    @inline(__always)
    func deliver(
        to key: MonitorKey, edition: Int, head: UnsafeRawBufferPointer, tail: UnsafeRawBufferPointer
    ) -> Bool {
        guard let mailbox else { return destination.deliver(key, head: head, tail: tail) }
        if present & 1 << UInt32(edition) == 0 {
            present |= 1 << UInt32(edition)
            let first = mailbox.stage(head)
            let second = mailbox.stage(tail)
            staged[edition].start = UInt32(first.lowerBound)
            staged[edition].middle = UInt32(second.lowerBound)
            staged[edition].end = UInt32(second.upperBound)
        }
        var item = staged[edition]
        item.key = key
        mailbox.append(item)
        return false
    }

    /// Does something on the other loop, after all that was added before.
    func perform(_ action: @escaping @Sendable (ClientLoop) -> Void) {
        guard let mailbox else { return action(destination) }
        mailbox.append(DeliveryItem(action: action))
    }
}
