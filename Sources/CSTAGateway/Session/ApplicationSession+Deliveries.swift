import ECMA323
import Transport

// Events on their way out.
extension ApplicationSession {
    /// Events are written in runs of about so many bytes.
    private static let runBytes = 256 << 10

    /// Sends events, each under the identifier of its monitor; those of monitors that have ended are left out.
    ///
    /// They are written to the network at once: they are all there is for this client now, and are still in the
    /// processor's cache.
    ///
    /// - Returns: how many were sent.
    func deliver(
        _ deliveries: UnsafeBufferPointer<DeliveryPlan.Delivery>, of frames: borrowing EventFrames
    ) -> Int {
        let identifiers = monitors.identifiers
        var delivered = 0
        var position = 0
        while position < deliveries.count {
            let first = position
            var count = 0
            var byteCount = 0
            while position < deliveries.count, byteCount < Self.runBytes {
                let delivery = deliveries[position]
                position += 1
                guard identifiers[delivery.monitor] != nil else { continue }
                let frame = frames[delivery.frame]
                guard frame.fits else {
                    // For the wire to refuse and count.
                    wire.send(.event, frames.payload(frame))
                    continue
                }
                count += 1
                byteCount += frame.length
            }
            let outcome = wire.sendFrames(count, byteCount: byteCount) { start in
                var target = start
                var next = first
                while next < position {
                    let delivery = deliveries[next]
                    next += 1
                    let frame = frames[delivery.frame]
                    guard frame.fits, let identifier = identifiers[delivery.monitor] else { continue }
                    frames.write(frame, identifier: identifier, to: target)
                    target += frame.length
                }
            }
            if outcome == .queued { delivered += count }
        }
        wire.flush()
        noteCongestion()
        return delivered
    }
}
