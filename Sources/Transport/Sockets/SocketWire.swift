import NIOCore

/// A wire over a TCP or TLS channel.
final class SocketWire: Wire, @unchecked Sendable {
    /// Set while the channel is alive.
    private var context: ChannelHandlerContext?
    /// The channel asked for a read while reading was paused.
    private var owesRead = false

    init(
        context: ChannelHandlerContext, peer: PeerInfo, limits: WireLimits, totals: TransportCounters,
        openedAt: NIODeadline
    ) {
        self.context = context
        super.init(
            eventLoop: context.eventLoop, peer: peer, limits: limits, totals: totals, openedAt: openedAt)
    }

    override func transmit(_ chunk: ByteBuffer) {
        guard let context else { return }
        let written = context.eventLoop.makePromise(of: Void.self)
        // A failed write closes the channel, and that is where it is dealt with.
        written.futureResult.whenSuccess { [self] in transmitDone() }
        context.write(NIOAny(chunk), promise: written)
        context.flush()
    }

    override func readingDidChange() {
        guard isReading, owesRead, let context else { return }
        owesRead = false
        context.read()
    }

    override func disconnect() {
        context?.close(promise: nil)
        context = nil
    }

    /// Whether the channel may read now; if not, the read is made up for on resumption.
    func mayRead() -> Bool {
        owesRead = !isReading
        return isReading
    }
}
