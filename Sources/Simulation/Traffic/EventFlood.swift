import ECMA323
import NIOCore
import Transport

/// Sends a ``FloodRecording`` over and over, every round with new call identifiers. Belongs to its wire's event loop.
///
/// The recording holds the frames as they go over the wire, one behind the other, so that what is due is one copy.
final class EventFlood {
    /// Events between two looks at the event loop's other work, and bytes of them.
    private static let burst = (events: 512, bytes: 256 << 10)
    /// How soon to ask again whether more may be sent.
    private static let patience = TimeAmount.microseconds(50)

    private let wire: Wire
    private let configuration: FloodConfiguration
    private var recording: FloodRecording
    private var position = 0
    private var round: UInt64 = 0
    private var isScheduled = false
    private var isStopped = false
    /// The rate, since when, and how many events were sent before that.
    private var pace: (eventsPerSecond: Double?, since: NIODeadline, sentBefore: UInt64)
    /// Events sent so far.
    private(set) var eventsSent: UInt64 = 0

    init(recording: FloodRecording, wire: Wire, configuration: FloodConfiguration) {
        self.recording = recording
        self.wire = wire
        self.configuration = configuration
        pace = (configuration.eventsPerSecond, wire.eventLoop.now, 0)
    }

    /// Sends nothing any more.
    func stop() { isStopped = true }

    /// From now on so many events a second; nil for as many as the wire takes.
    func setPace(_ eventsPerSecond: Double?) {
        pace = (eventsPerSecond, wire.eventLoop.now, eventsSent)
    }

    /// Sends what is due and what the wire takes, and comes back for more.
    func resume() {
        guard !isScheduled, !isStopped, wire.isOpen else { return }
        var left = Self.burst.events
        while left > 0, wire.pendingBytes < configuration.maximumPendingBytes {
            let count = sendable(atMost: left)
            guard count > 0 else { break }
            left -= send(atMost: count)
        }
        wire.flush()
        if let maximum = configuration.maximumEvents, eventsSent >= maximum { return stop() }
        guard wire.isOpen else { return }
        if wire.pendingBytes >= configuration.maximumPendingBytes {
            // Drained or not: the wire calls when it can take more, and a late look costs little.
            schedule(in: .milliseconds(1))
        } else if left == 0 {
            schedule(in: .zero)
        } else if pace.eventsPerSecond != nil {
            schedule(in: max(due(eventsSent) - wire.eventLoop.now, .microseconds(200)))
        } else {
            schedule(in: Self.patience)
        }
    }

    /// How many events may go now.
    private func sendable(atMost limit: Int) -> Int {
        var count = UInt64(limit)
        if let maximum = configuration.maximumEvents { count = min(count, maximum - eventsSent) }
        if let allowance = configuration.allowance { count = min(count, UInt64(max(0, allowance(eventsSent)))) }
        if let rate = pace.eventsPerSecond {
            let elapsed = Double((wire.eventLoop.now - pace.since).nanoseconds) / 1e9
            let due = pace.sentBefore + UInt64(elapsed * rate) + 1
            count = min(count, due > eventsSent ? due - eventsSent : 0)
        }
        return Int(count)
    }

    /// When an event is due, counted from 0.
    private func due(_ event: UInt64) -> NIODeadline {
        guard let rate = pace.eventsPerSecond else { return wire.eventLoop.now }
        return pace.since + .nanoseconds(Int64(Double(event - pace.sentBefore) / rate * 1e9))
    }

    /// Sends the next events of the round as one run; says how many.
    private func send(atMost limit: Int) -> Int {
        if position == 0 { recording.begin(round: round) }
        var end = position
        var byteCount = 0
        while end < recording.count, end - position < limit, byteCount < Self.burst.bytes {
            byteCount += recording.entries[end].frame.count
            end += 1
        }
        let count = end - position
        if configuration.stampsTime { stamp(position..<end) }
        recording.withFrames(position..<end) { frames in
            guard let source = frames.baseAddress else { return }
            _ = wire.sendFrames(count, byteCount: byteCount) { $0.copyMemory(from: source, byteCount: byteCount) }
        }
        eventsSent += UInt64(count)
        position = end
        if position == recording.count {
            position = 0
            round += 1
        }
        return count
    }

    private func stamp(_ events: Range<Int>) {
        let isPaced = pace.eventsPerSecond != nil
        let now = NIODeadline.now()
        for (offset, event) in events.enumerated() {
            let time = isPaced ? due(eventsSent + UInt64(offset)) : now
            recording.setStamp(time.uptimeNanoseconds, of: event)
        }
    }

    private func schedule(in delay: TimeAmount) {
        isScheduled = true
        let box = NIOLoopBound(self, eventLoop: wire.eventLoop)
        let resume: @Sendable () -> Void = {
            box.value.isScheduled = false
            box.value.resume()
        }
        if delay == .zero { wire.eventLoop.execute(resume) } else { wire.eventLoop.scheduleTask(in: delay, resume) }
    }
}
