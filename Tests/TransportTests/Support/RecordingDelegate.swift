import ECMA323
import NIOCore

@testable import Transport

/// Writes down what a wire tells, and does what the test wants it to.
final class RecordingDelegate: WireDelegate {
    enum Event: Equatable {
        case connected
        case received([Message])
        case framingFailed(FrameError)
        case writable
        case drained
        case closed(CloseReason)
    }

    private(set) var events: [Event] = []
    private(set) var finalCounters: WireCounters?
    var onConnect: ((Wire) -> Void)?
    var onMessage: ((Wire, Message) -> Void)?
    var onEvent: ((Event) -> Void)?
    /// The least slack seen, to prove that scanners may read a little past each message.
    private(set) var leastSlack = Int.max

    /// Every message so far, whatever the batches.
    var messages: [Message] {
        events.flatMap { event -> [Message] in
            guard case .received(let messages) = event else { return [] }
            return messages
        }
    }

    var closeReason: CloseReason? {
        for case .closed(let reason) in events { return reason }
        return nil
    }

    private func note(_ event: Event) {
        events.append(event)
        onEvent?(event)
    }

    func wireDidConnect(_ wire: Wire) {
        onConnect?(wire)
        note(.connected)
    }

    func wire(_ wire: Wire, didReceive batch: borrowing FrameBatch) {
        var messages: [Message] = []
        batch.forEach { invokeID, payload, slack in
            let message = Message(Int(invokeID.rawValue), String(decoding: payload, as: UTF8.self))
            messages.append(message)
            leastSlack = min(leastSlack, slack)
            onMessage?(wire, message)
        }
        note(.received(messages))
    }

    func wire(_ wire: Wire, didFailFraming error: FrameError) { note(.framingFailed(error)) }
    func wireDidBecomeWritable(_ wire: Wire) { note(.writable) }
    func wireDidDrain(_ wire: Wire) { note(.drained) }

    func wireDidClose(_ wire: Wire, reason: CloseReason) {
        finalCounters = wire.counters
        note(.closed(reason))
    }
}
