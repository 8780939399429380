import CSTAGateway
import ECMA323
import NIOCore
import Transport

/// One application's session with the gateway, over a wire in memory: to the gateway it is a client like any other, so that
/// its requests meet the same rules, limits, audit and time-outs.
///
/// It lives on one of the gateway's event loops; every method is called there.
final class InProcessSession: WireDelegate, @unchecked Sendable {
    let eventLoop: any EventLoop
    private var wire: Wire?
    private var decoder = MessageDecoder()
    private var pending = PendingRequests<EventLoopPromise<any CSTAMessage>>(capacity: 9_000)
    private var isEnded = false
    private let onEnd: @Sendable (InProcessSession) -> Void

    /// - Parameter onEnd: told when the session has ended, on its loop.
    init(eventLoop: any EventLoop, onEnd: @escaping @Sendable (InProcessSession) -> Void = { _ in }) {
        self.eventLoop = eventLoop
        self.onEnd = onEnd
    }

    /// Connects to the gateway.
    ///
    /// - Parameter delegate: makes the gateway's end of the wire.
    func open(_ delegate: (Wire) -> any WireDelegate) {
        eventLoop.assertInEventLoop()
        guard !isEnded, wire == nil else { return }
        let (near, far) = InMemoryWire.pair(eventLoop, eventLoop)
        wire = near
        near.open(with: self)
        far.open(with: delegate(far))
    }

    /// Sends a request; fails with ``CallControlError``.
    ///
    /// No time is kept here: the gateway answers every request, in the time its links allow, or ends the session.
    func request(_ message: any CSTAMessage) -> EventLoopFuture<any CSTAMessage> {
        eventLoop.assertInEventLoop()
        let promise = eventLoop.makePromise(of: (any CSTAMessage).self)
        guard let wire, !isEnded else {
            promise.fail(CallControlError.stopping)
            return promise.futureResult
        }
        guard let invokeID = pending.begin(promise, deadline: .max) else {
            promise.fail(CallControlError.refused(.outstandingRequestLimitExceeded))
            return promise.futureResult
        }
        switch wire.send(invokeID, MessageEncoder(edition: .ed4).encode(message)) {
        case .queued: break
        case .notOpen: pending.complete(invokeID)?.fail(CallControlError.stopping)
        case .tooLong: pending.complete(invokeID)?.fail(CallControlError.refused(.invalidParameterValue))
        }
        return promise.futureResult
    }

    /// Ends the session.
    func close() {
        eventLoop.assertInEventLoop()
        guard let wire, !isEnded else { return end() }
        wire.close(.local)
    }

    private func end() {
        guard !isEnded else { return }
        isEnded = true
        wire = nil
        onEnd(self)
        for promise in pending.removeAll() { promise.fail(CallControlError.stopping) }
    }

    func wireDidConnect(_ wire: Wire) {}

    func wire(_ wire: Wire, didReceive batch: borrowing FrameBatch) {
        batch.forEach { invokeID, payload, _ in
            // What is no answer needs none: without monitors and registrations the gateway has nothing to tell.
            guard let promise = pending.complete(invokeID) else { return }
            do {
                let message = try decoder.decode(payload).message
                if let refusal = message as? CSTA.CSTAErrorCode {
                    promise.fail(CallControlError.refused(refusal))
                } else {
                    promise.succeed(message)
                }
            } catch {
                promise.fail(CallControlError.unexpected(.unknown))
            }
        }
    }

    func wireDidClose(_ wire: Wire, reason: CloseReason) { end() }
}
