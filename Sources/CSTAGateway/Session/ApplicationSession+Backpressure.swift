import NIOCore
import Transport

// Holding back the links while the client does not keep up.
extension ApplicationSession {
    /// Looks whether the outbox is above its soft limit; then the links wait for a while.
    func noteCongestion() {
        guard wire.isOpen, !wire.isWritable else { return }
        switch congestion {
        case .holding: return
        case .probation(let until): if wire.eventLoop.now < until { return }
        case .none: break
        }
        core.backpressure.clientCongested()
        let timer = wire.eventLoop.scheduleTask(in: Backpressure.patience) { [self] in
            stopHolding(next: .probation(until: wire.eventLoop.now + Backpressure.probation))
        }
        congestion = .holding(since: wire.eventLoop.now, timer: timer)
    }

    func stopHolding(next: Congestion) {
        guard case .holding(_, let timer) = congestion else { return }
        timer.cancel()
        congestion = next
        core.backpressure.clientRelieved()
    }
}
