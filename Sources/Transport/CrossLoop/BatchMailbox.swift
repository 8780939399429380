import NIOConcurrencyHelpers
import NIOCore

/// What one turn of the producing loop has for the consuming loop.
///
/// It belongs to the mailbox, which empties it and has it filled again later: the two loops have it in turns, never
/// both, and whoever is handed one is done with it when the call returns.
public protocol MailboxBatch: AnyObject, Sendable {
    /// Makes an empty one.
    init()
    /// Whether there is nothing to deliver; such a batch is not sent.
    var isEmpty: Bool { get }
    /// Bytes it holds, which count against the mailbox's capacity.
    var byteCount: Int { get }
    /// Empties it and keeps its storage.
    func clear()
}

/// A one-way street between two event loops, or within one: what a turn brings travels as one hop, in order.
///
/// The producer fills the open batch; at the end of the turn (the read that set it off) everything goes over as a single
/// `execute`, or earlier if the producer says so. Where both loops are one, the batch is delivered at once instead.
/// Nothing is ever dropped. When more than `capacity` is on its way, the mailbox is *full*: it still takes what the
/// running turn brings, and tells the producer, who should stop reading at its source until told that there is room. So
/// the most that can be under way is the capacity plus one turn.
public final class BatchMailbox<Batch: MailboxBatch>: @unchecked Sendable {
    /// The loop on which batches are filled.
    public let producer: any EventLoop
    /// The loop on which batches are delivered.
    public let consumer: any EventLoop
    /// Bytes on their way from which the mailbox is full.
    public let capacity: Int
    /// Whether both loops are one.
    public let isLocal: Bool

    /// Called on the producer's loop when the mailbox becomes full (`true`) and when it has room again, that is when no
    /// more than half of the capacity is on its way (`false`). Set before use.
    public var fullnessDidChange: ((_ isFull: Bool) -> Void)?

    private let deliver: @Sendable (Batch) -> Void
    private let turn: LoopTurn
    private let consumerTurn: LoopTurn
    private var batch = Batch()
    private var isWaitingForTurn = false
    /// Whether the mailbox is full; on the producer's loop.
    public private(set) var isFull = false

    private struct Shared {
        /// What was posted and not yet delivered.
        var underWay = 0
        /// Whether the producer wants to hear that there is room.
        var wantsRoom = false
        /// Delivered batches, for their storage.
        var free: [Batch] = []
    }
    private let shared = NIOLockedValueBox(Shared())

    /// Makes a mailbox.
    ///
    /// - Parameters:
    ///   - capacity: in bytes; see ``capacity``.
    ///   - deliver: called on the consumer's loop, once per batch. What it sends on wires is flushed when it returns.
    public init(
        from producer: any EventLoop, to consumer: any EventLoop, capacity: Int = 4 << 20,
        deliver: @escaping @Sendable (Batch) -> Void
    ) {
        self.producer = producer
        self.consumer = consumer
        self.capacity = capacity
        self.deliver = deliver
        isLocal = producer === consumer
        turn = LoopTurn.of(producer)
        consumerTurn = LoopTurn.of(consumer)
    }

    /// The batch to put things into; it travels at the end of the turn. Another one after ``post()``.
    public func open() -> Batch {
        producer.assertInEventLoop()
        if !isWaitingForTurn {
            isWaitingForTurn = true
            turn.add(self)
        }
        return batch
    }

    /// Sends the open batch off now.
    public func post() {
        producer.assertInEventLoop()
        // It may have been filled for nobody.
        guard !batch.isEmpty else { return batch.clear() }
        let cost = batch.byteCount
        let fills = !isLocal && begin(cost)
        if fills {
            isFull = true
            fullnessDidChange?(true)
        }
        let posted = batch
        batch = shared.withLockedValue { $0.free.popLast() } ?? Batch()
        if isLocal {
            hand(over: posted)
            shared.withLockedValue { keep(posted, cost, &$0) }
        } else {
            consumer.execute { [self] in
                hand(over: posted)
                delivered(posted, cost: cost)
            }
        }
    }

    /// Counts what goes on its way; true when that fills the mailbox.
    private func begin(_ cost: Int) -> Bool {
        shared.withLockedValue { shared in
            shared.underWay += cost
            let fills = shared.underWay > capacity && !isFull
            if fills { shared.wantsRoom = true }
            return fills
        }
    }

    private func hand(over batch: Batch) {
        consumerTurn.enter()
        deliver(batch)
        consumerTurn.leave()
        batch.clear()
    }

    private func keep(_ done: Batch, _ cost: Int, _ shared: inout Shared) {
        // Two batches are enough to fill one while the other is read.
        if shared.free.count < 2, cost <= capacity { shared.free.append(done) }
    }

    private func delivered(_ done: Batch, cost: Int) {
        let hasRoom = shared.withLockedValue { shared in
            shared.underWay -= cost
            keep(done, cost, &shared)
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
