import ECMA323
import NIOCore
import Transport

/// Encodes messages, lets the faults have their way, and sends, in order and possibly late.
///
/// Belongs to its wire's event loop.
final class MessageSender {
    private let wire: Wire
    private var faults: FaultInjector?
    private let delay: TimeAmount
    /// Frames that wait for their time; a delayed response holds up everything after it.
    private var waiting = CircularBuffer<(due: NIODeadline, frame: Frame)>()
    private var scratch: [UInt8] = []
    private var closing: CloseReason?

    private struct Frame {
        var invokeID: InvokeID
        var text: [UInt8]
    }

    init(wire: Wire, plan: FaultPlan, seed: UInt64) {
        self.wire = wire
        faults = plan.touchesMessages ? FaultInjector(plan: plan, seed: seed &+ wire.id) : nil
        delay = TimeAmount(plan.responseDelay)
    }

    /// Sends a message.
    func send(_ message: any CSTAMessage, invokeID: InvokeID, edition: Edition) {
        scratch.removeAll(keepingCapacity: true)
        MessageEncoder(edition: edition).encode(message, into: &scratch)
        guard faults != nil || delay > .zero else { return put(invokeID, scratch) }
        var frames = [scratch]
        if message.kind.role == .event {
            frames = faults?.event(scratch) ?? frames
        } else if let faults {
            frames = [faults.other(scratch)]
        }
        let isResponse = message.kind.role == .response || message.kind.role == .error
        for text in frames { enqueue(Frame(invokeID: invokeID, text: text), isDelayed: isResponse) }
    }

    /// Closes when everything before is sent.
    func close(_ reason: CloseReason) {
        closing = reason
        if waiting.isEmpty { wire.close(reason) }
    }

    private func enqueue(_ frame: Frame, isDelayed: Bool) {
        guard delay > .zero, isDelayed || !waiting.isEmpty else { return put(frame.invokeID, frame.text) }
        let now = wire.eventLoop.now
        let due = max(isDelayed ? now + delay : now, waiting.last?.due ?? now)
        waiting.append((due, frame))
        if waiting.count == 1 { wake(at: due) }
    }

    private func wake(at due: NIODeadline) {
        let box = NIOLoopBound(self, eventLoop: wire.eventLoop)
        wire.eventLoop.scheduleTask(deadline: due) { box.value.release() }
    }

    private func release() {
        while let first = waiting.first, first.due <= wire.eventLoop.now {
            waiting.removeFirst()
            put(first.frame.invokeID, first.frame.text)
        }
        if let first = waiting.first {
            wake(at: first.due)
        } else if let closing {
            wire.close(closing)
        }
    }

    private func put(_ invokeID: InvokeID, _ text: [UInt8]) {
        _ = text.withUnsafeBytes { wire.send(invokeID, $0) }
    }
}
