import ECMA323
import NIOCore
import Transport

/// Sends a ``FloodRecording`` over and over, every round with new call identifiers. Belongs to its wire's event loop.
final class EventFlood {
    /// Events between two looks at the event loop's other work.
    private static let burst = 512

    private let wire: Wire
    private let configuration: FloodConfiguration
    private var recording: FloodRecording
    private var position = 0
    private var round: UInt64 = 0
    private var isScheduled = false
    private var isStopped = false
    private let started: NIODeadline
    /// Events sent so far.
    private(set) var eventsSent: UInt64 = 0

    init(recording: FloodRecording, wire: Wire, configuration: FloodConfiguration) {
        self.recording = recording
        self.wire = wire
        self.configuration = configuration
        started = wire.eventLoop.now
    }

    /// Sends nothing any more.
    func stop() { isStopped = true }

    /// Sends what is due and what the wire takes, and comes back for more.
    func resume() {
        guard !isScheduled else { return }
        var sent = 0
        while !isStopped, sent < Self.burst, let due = nextDue(), due <= wire.eventLoop.now {
            if let maximum = configuration.maximumEvents, eventsSent >= maximum { return stop() }
            guard wire.isOpen, wire.pendingBytes < configuration.maximumPendingBytes else { break }
            sendOne(due: due)
            sent += 1
        }
        guard !isStopped, wire.isOpen else { return }
        if wire.pendingBytes >= configuration.maximumPendingBytes {
            wire.flush()
            // Drained or not: the wire calls when it can take more, and a late look costs little.
            schedule(in: .milliseconds(1))
        } else if let due = nextDue(), due > wire.eventLoop.now {
            schedule(in: max(due - wire.eventLoop.now, .microseconds(200)))
        } else {
            schedule(in: .zero)
        }
    }

    private func nextDue() -> NIODeadline? {
        guard let rate = configuration.eventsPerSecond else { return started }
        return started + .nanoseconds(Int64(Double(eventsSent) / rate * 1e9))
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

    private func sendOne(due: NIODeadline) {
        let entry = recording.entries[position]
        recording.setCall(
            FloodRecording.firstCall + round * UInt64(recording.pairs) + UInt64(entry.pair), of: position)
        if configuration.stampsTime {
            let time = configuration.eventsPerSecond == nil ? NIODeadline.now() : due
            recording.setStamp(time.uptimeNanoseconds, of: position)
        }
        recording.storage.withUnsafeBytes { storage in
            _ = wire.send(.event, UnsafeRawBufferPointer(rebasing: storage[entry.text]))
        }
        eventsSent += 1
        position += 1
        if position == recording.entries.count {
            position = 0
            round += 1
        }
    }
}
