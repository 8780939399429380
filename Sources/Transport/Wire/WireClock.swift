import NIOCore

/// The deadlines of one wire: when to look next, and what has expired by then. A pure value; time is given to it.
struct WireClock {
    private let limits: WireLimits
    /// How long unused output storage is kept.
    static let storageLease = TimeAmount.seconds(10)

    private var awaitsFirstFrame = true
    /// When the running wait for a whole frame began: the connection, the last frame, or the end of a pause.
    private var waitingSince: NIODeadline
    private var partialSince: NIODeadline?
    private var isPaused = false

    /// What the outbox adds to the clock's picture.
    struct Output {
        /// When the oldest untaken byte was queued.
        var oldest: NIODeadline?
        /// When output storage that lies idle was last used.
        var idleStorageSince: NIODeadline?
    }

    /// What is due.
    enum Due: Equatable {
        case nothing
        case close(CloseReason)
        case releaseStorage
    }

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
    func next(_ output: Output) -> NIODeadline? {
        var next: NIODeadline?
        func consider(_ deadline: NIODeadline?) {
            guard let deadline else { return }
            next = next.map { min($0, deadline) } ?? deadline
        }
        consider(output.oldest.map { $0 + limits.outbox.maximumAge })
        consider(output.idleStorageSince.map { $0 + Self.storageLease })
        if !isPaused {
            consider(peerDeadline)
            consider(partialDeadline)
        }
        return next
    }

    /// What is due at `now`.
    func due(_ output: Output, pendingBytes: Int, partialBytes: Int, at now: NIODeadline) -> Due {
        if let oldest = output.oldest, now >= oldest + limits.outbox.maximumAge {
            return .close(.slowConsumer(pendingBytes: pendingBytes, age: now - oldest))
        }
        if !isPaused {
            if let deadline = partialDeadline, now >= deadline, !awaitsFirstFrame {
                return .close(.frameDeadline(partialBytes: partialBytes))
            }
            if let deadline = peerDeadline, now >= deadline {
                return .close(awaitsFirstFrame ? .firstFrameDeadline : .idle)
            }
        }
        if let since = output.idleStorageSince, now >= since + Self.storageLease { return .releaseStorage }
        return .nothing
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
