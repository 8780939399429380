import ECMA323
import NIOCore

/// Carries messages from one event loop to wires of another: each event's bytes once, each receiver's own part beside.
///
/// Built on ``BatchMailbox``; the same rules about order, fullness and flushing hold. A message for a wire that has
/// closed in the meantime is counted as refused by that wire.
public final class WireMailbox: Sendable {
    /// One message on its way.
    public struct Delivery: Sendable {
        let wire: Wire
        let invokeID: InvokeID
        let head: Range<Int>
        let middle: Range<Int>
        let tail: Range<Int>
    }

    /// The mailbox beneath, for its fullness.
    public let batches: BatchMailbox<Delivery>

    /// Makes a mailbox between two loops; `capacity` as in ``BatchMailbox/capacity``.
    public init(from producer: any EventLoop, to consumer: any EventLoop, capacity: Int = 4 << 20) {
        batches = BatchMailbox(from: producer, to: consumer, capacity: capacity) { batch in
            batch.withBytes { bytes in
                for item in batch.items {
                    item.wire.send(
                        item.invokeID, UnsafeRawBufferPointer(rebasing: bytes[item.head]),
                        UnsafeRawBufferPointer(rebasing: bytes[item.middle]),
                        UnsafeRawBufferPointer(rebasing: bytes[item.tail]))
                }
            }
        }
    }

    /// Copies bytes that several messages of this turn share.
    public func stage(_ bytes: UnsafeRawBufferPointer) -> Range<Int> { batches.stage(bytes) }

    /// Sends one message: shared bytes, the receiver's own part (copied), shared bytes.
    ///
    /// - Parameter wire: a wire of the consumer's loop.
    public func send(
        to wire: Wire, _ invokeID: InvokeID, head: Range<Int>, middle: UnsafeRawBufferPointer, tail: Range<Int>
    ) {
        let own = batches.stage(middle)
        batches.append(Delivery(wire: wire, invokeID: invokeID, head: head, middle: own, tail: tail))
    }
}
