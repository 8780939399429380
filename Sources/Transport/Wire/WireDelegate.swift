import ECMA323

/// Receives what happens on one wire. Every call comes on the wire's event loop.
///
/// No call is ever made from within one of the wire's own methods: a delegate that sends or closes is not called back
/// before it has returned. The wire keeps its delegate alive until ``wireDidClose(_:reason:)`` has returned.
public protocol WireDelegate: AnyObject {
    /// The wire can carry messages: connected, and with TLS after the handshake. The first call.
    func wireDidConnect(_ wire: Wire)

    /// Whole messages came, all that one read completed. What is sent from here goes out when the call has returned,
    /// each wire's messages as one write.
    ///
    /// - Parameter batch: lent for the length of the call.
    func wire(_ wire: Wire, didReceive batch: borrowing FrameBatch)

    /// The stream is not frames; the good ones before were delivered. The wire closes after this call, and sends first
    /// what the delegate queues during it.
    func wire(_ wire: Wire, didFailFraming error: FrameError)

    /// The outbox was above its soft limit and has fallen to half of it.
    func wireDidBecomeWritable(_ wire: Wire)

    /// The outbox had a backlog and is empty now.
    func wireDidDrain(_ wire: Wire)

    /// The wire has ended; the last call. Its counters say what was abandoned.
    func wireDidClose(_ wire: Wire, reason: CloseReason)
}

extension WireDelegate {
    /// Does nothing.
    public func wire(_ wire: Wire, didFailFraming error: FrameError) {}
    /// Does nothing.
    public func wireDidBecomeWritable(_ wire: Wire) {}
    /// Does nothing.
    public func wireDidDrain(_ wire: Wire) {}
}
