import NIOCore

/// The deadlines of one wire: when to look next, and what has expired by then. A pure value; time is given to it.
struct WireClock {
    private let limits: WireLimits
    private var awaitsFirstFrame = true
    /// When the running wait for a whole frame began: the connection, the last frame, or the end of a pause.
    private var waitingSince: NIODeadline
    private var partialSince: NIODeadline?
    private var isPaused = false

    init(limits: WireLimits, openedAt now: NIODeadline) {
        self.limits = limits
        waitingSince = now
    }

    /// Notes a read.
    ///
    /// - Parameters:
    ///   - frames: how many whole frames it completed.
    ///   - isPartial: whether an unfinished frame is left.
    mutating func didRead(frames: Int, isPartial: Bool, at now: NIODeadline) {
        if frames > 0 {
            awaitsFirstFrame = false
            waitingSince = now
            partialSince = isPartial ? now : nil
        } else if isPartial {
            partialSince = partialSince ?? now
        }
    }

    mutating func didPause() { isPaused = true }

    /// Starts all waits on the peer afresh.
    mutating func didResume(at now: NIODeadline) {
        isPaused = false
        waitingSince = now
        if partialSince != nil { partialSince = now }
    }

    /// The earliest moment at which something may be due; nil if nothing can be.
    ///
    /// - Parameter oldestUnsent: when the oldest byte was queued that the network has not taken; nil if there is none.
    func next(oldestUnsent: NIODeadline?) -> NIODeadline? {
        var next: NIODeadline?
        func consider(_ deadline: NIODeadline?) {
            guard let deadline else { return }
            next = next.map { min($0, deadline) } ?? deadline
        }
        consider(oldestUnsent.map { $0 + limits.outbox.maximumAge })
        if !isPaused {
            consider(peerDeadline)
            consider(partialDeadline)
        }
        return next
    }

    /// Why the wire must be closed at `now`; nil when nothing is due.
    func due(
        oldestUnsent: NIODeadline?, pendingBytes: Int, partialBytes: Int, at now: NIODeadline
    ) -> CloseReason? {
        if let oldestUnsent, now >= oldestUnsent + limits.outbox.maximumAge {
            return .slowConsumer(pendingBytes: pendingBytes, age: now - oldestUnsent)
        }
        guard !isPaused else { return nil }
        if let deadline = partialDeadline, now >= deadline, !awaitsFirstFrame {
            return .frameDeadline(partialBytes: partialBytes)
        }
        guard let deadline = peerDeadline, now >= deadline else { return nil }
        return awaitsFirstFrame ? .firstFrameDeadline : .idle
    }

    private var peerDeadline: NIODeadline? {
        let allowed = awaitsFirstFrame ? limits.deadlines.firstFrame ?? limits.deadlines.idle : limits.deadlines.idle
        return allowed.map { waitingSince + $0 }
    }

    private var partialDeadline: NIODeadline? {
        guard let partialSince, !awaitsFirstFrame, let allowed = limits.deadlines.frame else { return nil }
        return partialSince + allowed
    }
}
