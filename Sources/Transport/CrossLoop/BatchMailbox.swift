import ECMA323
import NIOConcurrencyHelpers
import NIOCore

/// What one turn of the producing loop has for another loop: items, and the bytes they refer to.
///
/// It belongs to the mailbox, which fills it again later: whoever is handed one is done with it when the call returns.
public final class MailboxBatch<Item: Sendable>: @unchecked Sendable {
    /// The items in the order in which they were put in.
    public fileprivate(set) var items: ContiguousArray<Item> = []
    fileprivate var bytes: [UInt8] = []

    fileprivate init() {}

    /// Lends the batch's bytes; what ``BatchMailbox/stage(_:)`` returned are offsets into them.
    public func withBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        var outcome: Swift.Result<Result, Failure>?
        bytes.withUnsafeBytes { buffer in
            do throws(Failure) { outcome = .success(try body(buffer)) } catch { outcome = .failure(error) }
        }
        guard let outcome else { preconditionFailure("the body ran") }
        return try outcome.get()
    }

    fileprivate var cost: Int { bytes.count + items.count * MemoryLayout<Item>.stride }

    fileprivate func clear() {
        items.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
    }
}

/// A one-way street between two event loops: many small items of one turn travel as one hop, in order.
///
/// The producer stages bytes once and puts in any number of items that refer to them; at the end of the turn (the read
/// that set it off) everything goes over as a single `execute`. Nothing is ever dropped. When more than `capacity` is on
/// its way, the mailbox is *full*: it still takes what the running turn brings, and tells the producer, who should stop
/// reading at its source until told that there is room. So the most that can be under way is the capacity plus one turn.
public final class BatchMailbox<Item: Sendable>: @unchecked Sendable {
    /// The loop on which items are put in.
    public let producer: any EventLoop
    /// The loop on which batches are delivered.
    public let consumer: any EventLoop
    /// Bytes on their way from which the mailbox is full: staged bytes and the items' own size.
    public let capacity: Int

    /// Called on the producer's loop when the mailbox becomes full (`true`) and when it has room again, that is when no
    /// more than half of the capacity is on its way (`false`). Set before use.
    public var fullnessDidChange: ((_ isFull: Bool) -> Void)?

    private let deliver: @Sendable (borrowing MailboxBatch<Item>) -> Void
    private let turn: LoopTurn
    private let consumerTurn: LoopTurn
    private var batch = MailboxBatch<Item>()
    private var isWaitingForTurn = false
    /// Whether the mailbox is full; on the producer's loop.
    public private(set) var isFull = false

    private struct Shared {
        /// What was posted and not yet delivered.
        var underWay = 0
        /// Whether the producer wants to hear that there is room.
        var wantsRoom = false
        /// Delivered batches, for their storage.
        var free: [MailboxBatch<Item>] = []
    }
    private let shared = NIOLockedValueBox(Shared())

    /// Makes a mailbox.
    ///
    /// - Parameters:
    ///   - capacity: in bytes; see ``capacity``.
    ///   - deliver: called on the consumer's loop, once per batch. What it sends on wires is flushed when it returns.
    public init(
        from producer: any EventLoop, to consumer: any EventLoop, capacity: Int = 4 << 20,
        deliver: @escaping @Sendable (borrowing MailboxBatch<Item>) -> Void
    ) {
        self.producer = producer
        self.consumer = consumer
        self.capacity = capacity
        self.deliver = deliver
        self.turn = LoopTurn.of(producer)
        self.consumerTurn = LoopTurn.of(consumer)
    }

    /// Copies bytes into the running batch, for items of this turn to refer to.
    ///
    /// - Returns: where they are; valid until the end of the turn.
    public func stage(_ bytes: UnsafeRawBufferPointer) -> Range<Int> {
        producer.assertInEventLoop()
        let start = batch.bytes.count
        batch.bytes.append(contentsOf: bytes)
        waitForTurn()
        return start..<batch.bytes.count
    }

    /// Puts in an item; it travels at the end of the turn.
    public func append(_ item: Item) {
        producer.assertInEventLoop()
        batch.items.append(item)
        waitForTurn()
    }

    private func waitForTurn() {
        guard !isWaitingForTurn else { return }
        isWaitingForTurn = true
        turn.add(self)
    }

    /// Sends the batch off.
    private func post() {
        // Bytes may have been staged for nobody.
        guard !batch.items.isEmpty else { return batch.clear() }
        let cost = batch.cost
        let fills = shared.withLockedValue { shared in
            shared.underWay += cost
            let fills = shared.underWay > capacity && !isFull
            if fills { shared.wantsRoom = true }
            return fills
        }
        if fills {
            isFull = true
            fullnessDidChange?(true)
        }
        let posted = batch
        batch = shared.withLockedValue { $0.free.popLast() } ?? MailboxBatch<Item>()
        consumer.execute { [self] in
            consumerTurn.enter()
            deliver(posted)
            consumerTurn.leave()
            delivered(posted, cost: cost)
        }
    }

    private func delivered(_ done: MailboxBatch<Item>, cost: Int) {
        done.clear()
        let hasRoom = shared.withLockedValue { shared in
            shared.underWay -= cost
            // Two batches are enough to fill one while the other is read.
            if shared.free.count < 2, cost <= capacity { shared.free.append(done) }
            guard shared.wantsRoom, shared.underWay <= capacity / 2 else { return false }
            shared.wantsRoom = false
            return true
        }
        guard hasRoom else { return }
        producer.execute { [self] in
            isFull = false
            fullnessDidChange?(false)
        }
    }
}

extension BatchMailbox: TurnEnding {
    func turnDidEnd() {
        isWaitingForTurn = false
        post()
    }
}
