import ECMA323
import NIOCore

extension Wire {
    /// Puts the wire into service: its delegate hears ``WireDelegate/wireDidConnect(_:)`` within this call.
    ///
    /// Listeners and connectors do this themselves; the two ends of an in-memory pair are opened by their owners.
    public final func open(with delegate: any WireDelegate) {
        eventLoop.assertInEventLoop()
        guard phase == .waiting else { return }
        self.delegate = delegate
        phase = .open
        totals.wireDidOpen()
        turn.enter()
        delegate.wireDidConnect(self)
        turn.leave()
        didOpen()
        setAlarm()
    }

    /// Stops reading; what was read already is still delivered. Messages then wait in the network and slow the peer.
    public final func pauseReading() {
        eventLoop.assertInEventLoop()
        guard isReading else { return }
        isReading = false
        clock.didPause()
        readingDidChange()
    }

    /// Reads again.
    public final func resumeReading() {
        eventLoop.assertInEventLoop()
        guard !isReading else { return }
        isReading = true
        clock.didResume(at: eventLoop.now)
        readingDidChange()
        if phase == .open { setAlarm() }
    }

    /// Called by the subclass with what one read brought.
    final func receive(_ buffer: ByteBuffer) {
        guard phase == .open, let delegate else { return }
        reads += 1
        let length = buffer.readableBytes
        bytesIn += UInt64(length)
        let start = buffer.readerIndex
        var frames = 0
        turn.enter()
        let failure = buffer.withVeryUnsafeBytes { storage in
            let input = UnsafeRawBufferPointer(rebasing: storage[start..<(start + length)])
            return assembler.consume(input, slack: storage.count - start - length) { batch in
                frames = batch.count
                framesIn += UInt64(frames)
                delegate.wire(self, didReceive: batch)
            }
        }
        partialBytes = assembler.partialByteCount
        totals.add(framesIn: UInt64(frames), bytesIn: UInt64(length))
        clock.didRead(frames: frames, isPartial: partialBytes > 0, at: eventLoop.now)
        if let failure, phase == .open {
            totals.framingDidFail(failure)
            delegate.wire(self, didFailFraming: failure)
            close(.framing(failure))
        }
        turn.leave()
        if phase == .open { setAlarm() }
    }
}
