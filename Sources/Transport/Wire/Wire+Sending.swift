import ECMA323
import NIOCore

/// What became of a message handed to a ``Wire``.
public enum SendOutcome: Sendable, Equatable {
    /// It has a sequence number and will be written, or be counted as abandoned if the wire ends before.
    case queued
    /// The wire is not open (any more); the message was counted as refused.
    case notOpen
    /// The message does not fit a frame (65,527 bytes); it was counted as refused.
    case tooLong
}

extension Wire {
    /// Queues one message, which is copied; it is written with all others at the end of this turn of the loop.
    ///
    /// - Parameters:
    ///   - invokeID: the frame's invoke identifier.
    ///   - payload: the XML text in UTF-8, at most 65,527 bytes.
    @discardableResult
    public final func send(_ invokeID: InvokeID, _ payload: UnsafeRawBufferPointer) -> SendOutcome {
        eventLoop.assertInEventLoop()
        guard isOpen else {
            framesRefused += 1
            return .notOpen
        }
        do throws(FrameError) {
            try outbox.append(invokeID, payload, pool: &turn.pool, now: eventLoop.now)
        } catch {
            framesRefused += 1
            return .tooLong
        }
        didQueue()
        return .queued
    }

    /// Queues one message; see ``send(_:_:)-(InvokeID,UnsafeRawBufferPointer)``.
    @discardableResult
    public final func send(_ invokeID: InvokeID, _ payload: [UInt8]) -> SendOutcome {
        payload.withUnsafeBytes { send(invokeID, $0) }
    }

    /// Queues a run of whole frames that the caller writes straight into the outgoing buffer: the way of events to many
    /// clients, at the cost of one call however many frames there are. They are counted as so many messages.
    ///
    /// - Parameters:
    ///   - count: how many frames.
    ///   - byteCount: their length together, headers included; best not more than some hundred kilobytes.
    ///   - write: gets the place for the frames and writes exactly `byteCount` bytes: for each frame a good
    ///     ``FrameHeader`` and as many bytes as that says. Not called when the wire is not open.
    @discardableResult
    public final func sendFrames(
        _ count: Int, byteCount: Int, _ write: (UnsafeMutableRawPointer) -> Void
    ) -> SendOutcome {
        eventLoop.assertInEventLoop()
        guard isOpen else {
            framesRefused += UInt64(count)
            return .notOpen
        }
        guard count > 0 else { return .queued }
        outbox.append(frames: count, byteCount: byteCount, pool: &turn.pool, now: eventLoop.now, write: write)
        didQueue()
        return .queued
    }

    private func didQueue() {
        if !isDirty {
            isDirty = true
            turn.add(self)
        }
        if outbox.pendingBytes > limits.outbox.hardLimitBytes { relieve() }
    }

    /// Writes what is queued now instead of at the end of the turn: for whoever has just queued all there is for this
    /// wire and goes on to the next one, while what was queued is still in the processor's cache.
    public final func flush() {
        eventLoop.assertInEventLoop()
        pump()
    }

    /// Whether the outbox is below its soft limit. A producer that can wait should wait while it is not, until
    /// ``WireDelegate/wireDidBecomeWritable(_:)``.
    public final var isWritable: Bool { isOpen && !isOverSoftLimit }

    /// Bytes queued and not yet taken by the network.
    public final var pendingBytes: Int { outbox.pendingBytes }

    /// The sequence number of the newest frame queued; the first is 1, there are no gaps.
    public final var lastSequence: UInt64 { outbox.framesQueued }

    /// Above the hard limit: the network gets one chance, since the bytes may all be of this turn.
    private func relieve() {
        pump()
        guard phase == .open, outbox.pendingBytes > limits.outbox.hardLimitBytes else { return }
        let age = outbox.oldest.map { eventLoop.now - $0 } ?? .zero
        end(.slowConsumer(pendingBytes: outbox.pendingBytes, age: age))
    }

    /// Hands over chunks until the network stops taking them.
    final func pump() {
        guard !isPumping else { return }
        switch phase {
        case .open, .closing: break
        case .waiting, .closed: return
        }
        isPumping = true
        while let chunk = outbox.takeChunk() {
            writes += 1
            transmit(chunk)
        }
        isPumping = false
        afterPump()
    }

    /// Called by the subclass when the network has taken the chunk in full.
    final func transmitDone() {
        let frames = outbox.framesWritten
        let bytes = outbox.bytesWritten
        outbox.chunkWritten(pool: &turn.pool)
        totals.add(framesOut: outbox.framesWritten - frames, bytesOut: outbox.bytesWritten - bytes)
        if !isPumping { pump() }
    }

    private func afterPump() {
        if outbox.isEmpty {
            if case .closing(let reason) = phase { return end(reason) }
            if isBacklogged {
                isBacklogged = false
                notify { $0.wireDidDrain($1) }
            }
        } else {
            isBacklogged = true
        }
        if phase == .open { watchSoftLimit() }
        setAlarm()
    }

    private func watchSoftLimit() {
        let pending = outbox.pendingBytes
        if !isOverSoftLimit, pending > limits.outbox.softLimitBytes {
            isOverSoftLimit = true
            softLimitCrossings += 1
            totals.softLimitCrossed()
        } else if isOverSoftLimit, pending <= limits.outbox.softLimitBytes / 2 {
            isOverSoftLimit = false
            notify { $0.wireDidBecomeWritable($1) }
        }
    }

    /// Calls the delegate in a tick of its own, so that it is never called from within its own calls.
    private func notify(_ call: @escaping @Sendable (any WireDelegate, Wire) -> Void) {
        eventLoop.execute { [self] in
            guard phase == .open, let delegate else { return }
            turn.enter()
            call(delegate, self)
            turn.leave()
        }
    }
}

extension Wire: TurnEnding {
    final func turnDidEnd() {
        isDirty = false
        pump()
    }
}
