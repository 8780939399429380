import NIOCore

// Monitors that a reload has taken away.
extension SwitchLink {
    private struct Client: Hashable {
        let loop: Int
        let session: SessionKey
    }

    /// A few are given out at a time, and not one by one.
    private static let shortestWait = TimeAmount.milliseconds(20)

    /// Forgets monitors that the access rules have ended, and has their clients told with MonitorStop: at the rate at which
    /// monitors are started towards the switch. May be called from anywhere.
    func revoke(_ monitors: [Revocation]) {
        enter { link in
            link.revocations.add(monitors)
            link.driveRevocations()
        }
    }

    private func driveRevocations() {
        let now = now
        var told: [Client: [Revocation]] = [:]
        while let monitor = revocations.next(at: now) {
            remove(monitor.target, monitor.subscription)
            let client = Client(loop: monitor.subscription.loop, session: monitor.subscription.key.session)
            told[client, default: []].append(monitor)
        }
        for (client, monitors) in told {
            reply(toLoop: client.loop) { loop in loop.session(client.session)?.monitorsRevoked(monitors) }
        }
        forgetDevicesIfOver()
        guard revocationTimer == nil, let delay = revocations.delay(at: now) else { return }
        let wait = max(TimeAmount.nanoseconds(Int64(clamping: delay)), Self.shortestWait)
        revocationTimer = eventLoop.scheduleTask(in: wait) { [self] in
            revocationTimer = nil
            driveRevocations()
        }
    }
}
