import ECMA323
import NIOCore
import Synchronization

/// One connection that carries CSTA messages: frames in, frames out.
///
/// A wire belongs to its event loop: every method is called there, and its delegate is called there. It is `Sendable`
/// so that it can be named in work for that loop. What carries the bytes (a TCP or TLS socket, or memory) is a
/// subclass; cutting frames, the outbox, the deadlines and the counting are the same for all.
///
/// ```
///            open(with:)              close(_:), framing error, deadline
///  waiting ─────────────▶ open ───────────────────────────────────────▶ closing (sends what is queued, for a while)
///                          │ peer closed, slow consumer, network error           │ drained, or deadline
///                          └─────────────────────▶ closed ◀──────────────────────┘
/// ```
public class Wire: @unchecked Sendable {
    /// A number no other wire of this process has.
    public final let id: UInt64
    /// The loop on which everything happens.
    public final let eventLoop: any EventLoop
    /// The other end.
    public final let peer: PeerInfo
    /// What this wire may cost.
    public final let limits: WireLimits

    enum Phase: Equatable {
        case waiting
        case open
        case closing(CloseReason)
        case closed(CloseReason)
    }

    final let turn: LoopTurn
    final let totals: TransportCounters
    final var phase = Phase.waiting
    final var delegate: (any WireDelegate)?

    // Receiving: Wire+Receiving.swift
    final var assembler = FrameAssembler()
    /// Bytes of an unfinished frame, as of the end of the last read.
    final var partialBytes = 0
    final var framesIn: UInt64 = 0
    final var bytesIn: UInt64 = 0
    final var reads: UInt64 = 0
    /// Whether this side wants to read. Subclasses look at it before they read.
    public internal(set) final var isReading = true

    // Sending: Wire+Sending.swift
    final var outbox = Outbox()
    final var writes: UInt64 = 0
    final var isDirty = false
    final var isPumping = false
    final var isBacklogged = false
    final var isOverSoftLimit = false
    final var softLimitCrossings: UInt64 = 0
    final var framesAbandoned: UInt64 = 0
    final var framesRefused: UInt64 = 0

    // Deadlines and closing: Wire+Closing.swift
    final var clock: WireClock
    final var alarm: Scheduled<Void>?
    final var alarmTime = NIODeadline.distantFuture
    final var drainAlarm: Scheduled<Void>?

    private static let lastID = Atomic<UInt64>(0)

    /// Told of the end after the delegate; for whoever made the wire.
    final var didEnd: ((CloseReason) -> Void)?

    /// - Parameter openedAt: when the connection was made, from which the first-frame deadline runs.
    init(
        eventLoop: any EventLoop, peer: PeerInfo, limits: WireLimits, totals: TransportCounters,
        openedAt: NIODeadline? = nil
    ) {
        self.id = Self.lastID.wrappingAdd(1, ordering: .relaxed).newValue
        self.eventLoop = eventLoop
        self.peer = peer
        self.limits = limits
        self.totals = totals
        self.turn = LoopTurn.of(eventLoop)
        let now = eventLoop.now
        self.clock = WireClock(limits: limits, openedAt: openedAt ?? now)
    }

    /// Whether messages can be sent and received.
    public final var isOpen: Bool {
        // Not `==`, which compares the reasons of other phases too: this is asked for every message.
        if case .open = phase { true } else { false }
    }

    /// Why the wire is closing or closed; nil while it is not.
    public final var closeReason: CloseReason? {
        switch phase {
        case .waiting, .open: nil
        case .closing(let reason), .closed(let reason): reason
        }
    }

    /// What the wire has carried so far.
    public final var counters: WireCounters {
        eventLoop.assertInEventLoop()
        var counters = WireCounters()
        counters.framesIn = framesIn
        counters.bytesIn = bytesIn
        counters.reads = reads
        counters.framesOut = outbox.framesWritten
        counters.bytesOut = outbox.bytesWritten
        counters.writes = writes
        counters.lastSequence = outbox.framesQueued
        counters.pendingBytes = outbox.pendingBytes
        counters.peakPendingBytes = outbox.peakPendingBytes
        counters.oldestUnsent = outbox.oldest.map { eventLoop.now - $0 }
        counters.softLimitCrossings = softLimitCrossings
        counters.framesAbandoned = framesAbandoned
        counters.framesRefused = framesRefused
        return counters
    }

    // MARK: What a subclass does

    /// Puts one chunk on the network and calls `transmitDone` when the network has taken all of it; possibly at once.
    func transmit(_ chunk: ByteBuffer) { fatalError("a wire's subclass transmits") }

    /// The wire was opened.
    func didOpen() {}

    /// Reading was paused or resumed.
    func readingDidChange() { fatalError("a wire's subclass reads") }

    /// Ends the connection at once.
    func disconnect() { fatalError("a wire's subclass disconnects") }
}

extension Wire: CustomStringConvertible {
    /// `wire 7 to 192.0.2.7:4711`.
    public final var description: String { "wire \(id) to \(peer)" }
}
