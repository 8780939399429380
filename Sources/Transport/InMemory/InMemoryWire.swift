import NIOCore

/// One end of a connection that never leaves the process: same delegate, same outbox and deadlines as a socket.
///
/// Works on any two event loops, also on one and the same, also on embedded ones, so that a test decides when what
/// happens. One chunk at a time is under way, like a full socket buffer: while the reader is paused, the writer's
/// outbox fills, and its limits act.
public final class InMemoryWire: Wire, @unchecked Sendable {
    /// The other end, until one of the two is closed. Touched on this wire's loop.
    private var other: InMemoryWire?
    /// What came and was not yet taken; `nil` is the end of the stream.
    private var inbox = CircularBuffer<ByteBuffer?>()

    /// Makes the two ends. Each has to be opened by its owner, on its loop, with `open(with:)`; what arrives earlier
    /// waits.
    ///
    /// - Parameters:
    ///   - a: the loop of the first end.
    ///   - b: the loop of the second end.
    ///   - limits: the limits of the first end.
    ///   - otherLimits: the limits of the second end; nil for the same.
    ///   - counters: what both count into.
    public static func pair(
        _ a: any EventLoop, _ b: any EventLoop, limits: WireLimits = WireLimits(), otherLimits: WireLimits? = nil,
        counters: TransportCounters = TransportCounters()
    ) -> (Wire, Wire) {
        let first = InMemoryWire(on: a, limits: limits, counters: counters)
        let second = InMemoryWire(on: b, limits: otherLimits ?? limits, counters: counters)
        first.other = second
        second.other = first
        return (first, second)
    }

    private init(on eventLoop: any EventLoop, limits: WireLimits, counters: TransportCounters) {
        super.init(
            eventLoop: eventLoop, peer: PeerInfo(address: "in-process"), limits: limits, totals: counters)
    }

    override func didOpen() { takeSoon() }

    override func transmit(_ chunk: ByteBuffer) {
        guard let other else { return }
        other.eventLoop.execute { other.arrived(chunk) }
    }

    override func readingDidChange() { if isReading { takeSoon() } }

    override func disconnect() {
        inbox.removeAll()
        guard let other else { return }
        self.other = nil
        other.eventLoop.execute { other.arrived(nil) }
    }

    private func arrived(_ chunk: ByteBuffer?) {
        inbox.append(chunk)
        take()
    }

    private func takeSoon() { eventLoop.execute { [self] in take() } }

    /// Takes chunks as long as someone reads. A wire that is closing takes and forgets them, as a socket would.
    private func take() {
        while isReading, phase != .waiting, let chunk = inbox.popFirst() {
            guard let chunk else {
                other = nil
                return connectionEnded(nil)
            }
            receive(chunk)
            guard let other else { continue }
            other.eventLoop.execute { other.transmitDone() }
        }
    }
}
