import NIOCore
import Transport

// What happens as time passes, and when the clients cannot take more.
extension SwitchLink {
    func startTicking() {
        // Often enough to see the loss of the switch and the end of a request's time without much delay.
        let wanted = min(machine.tickInterval, configuration.requestTimeout.nanosecondsClamped / 8, 1_000_000_000)
        let interval = TimeAmount.nanoseconds(Int64(max(wanted, 1_000_000)))
        // Strongly, here and below: a weak reference moves the link's reference count into a side table, and every
        // event pays for that. The timers end with the connection.
        ticker = eventLoop.scheduleRepeatedTask(initialDelay: interval, delay: interval) { [self] _ in tick() }
    }

    func stopTicking() {
        ticker?.cancel()
        ticker = nil
        pumpTimer?.cancel()
        pumpTimer = nil
    }

    private func tick() {
        let now = now
        for purpose in pending.expire(at: now) {
            core.counters.add(.requestTimeouts)
            fail(purpose, with: .timedOut)
        }
        expireSegments(at: now)
        tellSuppressedPoison(at: now)
        // What this side does not read it cannot miss.
        if let wire, !wire.isReading { handle(.signOfLife) }
        handle(.tick)
        drivePump()
    }

    /// Sends what the pump has to send, and sees to it that it is asked again when it may send more.
    func drivePump() {
        guard machine.phase == .resynchronizing || machine.phase == .inService, wire != nil else { return }
        let now = now
        while !pending.isFull, let step = pump.next(at: now) {
            switch step {
            case .startMonitor(let index): sendMonitorStart(index)
            case .snapshot(let index): sendSnapshot(index)
            case .feature(let feature, let index): sendFeatureRequest(feature, index)
            }
        }
        if machine.phase == .resynchronizing, pump.isReady(at: now) { handle(.resynchronized) }
        guard pumpTimer == nil, let delay = pump.delay(at: now) else { return }
        let wait = TimeAmount.nanoseconds(Int64(max(delay, 1_000_000)))
        pumpTimer = eventLoop.scheduleTask(in: wait) { [self] in
            pumpTimer = nil
            drivePump()
        }
    }

    // MARK: Holding back

    /// Reads or waits, as the clients can take it.
    func reconsiderReading() {
        guard let wire, wire.isOpen else { return }
        if fanOut.isFull {
            pause(wire)
        } else if core.backpressure.isActive {
            pause(wire)
            guard !isWaitingForClients else { return }
            isWaitingForClients = true
            core.backpressure.wait { [self] in
                enter { link in
                    link.isWaitingForClients = false
                    link.reconsiderReading()
                }
            }
        } else {
            wire.resumeReading()
        }
    }

    private func pause(_ wire: Wire) {
        guard wire.isReading else { return }
        core.counters.add(.linkPauses)
        wire.pauseReading()
    }
}
