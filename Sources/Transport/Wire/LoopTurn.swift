import NIOConcurrencyHelpers
import NIOCore

/// Something that collects work during a turn of an event loop and lets it go at the end.
protocol TurnEnding: AnyObject {
    /// Called once at the end of the turn in which it was added.
    func turnDidEnd()
}

/// One event loop's turn: everything that one read, or one batch from another loop, sets off.
///
/// Wires written to and mailboxes filled during a turn are noted here and flushed together when it ends, so each makes
/// one system call or one hop per turn however many messages it got. Outside of a read the turn ends with the loop's
/// next tick.
///
/// One object per event loop, found through a registry that keeps it only as long as a wire does.
final class LoopTurn: @unchecked Sendable {
    /// The loop; all but `of(_:)` is called on it.
    let eventLoop: any EventLoop
    /// Output storage for the loop's wires.
    var pool = ChunkPool()
    private var pending: [any TurnEnding] = []
    private var ending: [any TurnEnding] = []
    private var depth = 0
    private var isScheduled = false
    private var isFinishing = false

    private struct Weak { weak var turn: LoopTurn? }
    private static let registry = NIOLockedValueBox<[ObjectIdentifier: Weak]>([:])

    /// The turn object of a loop. It holds the loop, so that an identifier is not used again while an entry lives.
    static func of(_ eventLoop: any EventLoop) -> LoopTurn {
        registry.withLockedValue { table in
            let key = ObjectIdentifier(eventLoop)
            if let turn = table[key]?.turn { return turn }
            if table.count > 64 { table = table.filter { $0.value.turn != nil } }
            let turn = LoopTurn(eventLoop)
            table[key] = Weak(turn: turn)
            return turn
        }
    }

    private init(_ eventLoop: any EventLoop) { self.eventLoop = eventLoop }

    /// Begins a turn, or a part of one.
    func enter() { depth += 1 }

    /// Ends what `enter` began; the outermost end flushes.
    func leave() {
        depth -= 1
        if depth == 0 { finish() }
    }

    /// Asks for a call at the end of this turn. The caller sees to it that it asks once per turn.
    func add(_ item: any TurnEnding) {
        pending.append(item)
        guard depth == 0, !isScheduled, !isFinishing else { return }
        isScheduled = true
        eventLoop.execute { [self] in
            isScheduled = false
            finish()
        }
    }

    private func finish() {
        guard !isFinishing else { return }
        isFinishing = true
        while !pending.isEmpty {
            swap(&pending, &ending)
            for index in ending.indices { ending[index].turnDidEnd() }
            ending.removeAll(keepingCapacity: true)
        }
        isFinishing = false
    }
}
