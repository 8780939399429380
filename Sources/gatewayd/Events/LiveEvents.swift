import CSTAGateway

/// Events for everybody who wants them over HTTP: the log, the flow into it, the monitors, and the time.
final class LiveEvents: Sendable {
    /// Brings events into the log.
    let hub: EventHub
    /// The monitors.
    let monitors: EventMonitors
    /// Nanoseconds on a monotonic scale.
    let now: @Sendable () -> UInt64
    private let view: any GatewayView

    /// The log.
    var log: EventLog { hub.log }

    /// - Parameters:
    ///   - epoch: differs from run to run of the gateway.
    ///   - now: nanoseconds on a monotonic scale.
    init(
        view: any GatewayView, configuration: HTTPConfiguration, epoch: String, now: @escaping @Sendable () -> UInt64
    ) {
        self.view = view
        self.now = now
        let log = EventLog(
            epoch: epoch, capacity: configuration.eventHistory, byteLimit: configuration.eventHistoryBytes)
        hub = EventHub(
            view: view, log: log, capacity: configuration.eventBuffer, retention: configuration.eventRetention)
        monitors = EventMonitors(lifetime: configuration.monitorLifetime)
    }

    /// Starts a monitor.
    ///
    /// - Returns: whether there was room for it, and a gateway to monitor.
    func start(_ monitor: EventMonitor, limit: Int) async -> Bool {
        guard await hub.join() != nil else { return false }
        var monitor = monitor
        monitor.place = log.next
        monitor.unheardSince = now()
        guard monitors.add(monitor, limit: limit) else {
            await hub.leave(at: now())
            return false
        }
        return true
    }

    /// Ends a monitor of an application.
    ///
    /// - Returns: whether there was one.
    func stop(_ id: String, of application: String) async -> Bool {
        guard monitors.remove(id, of: application) else { return false }
        log.tickAll()
        await hub.leave(at: now())
        return true
    }

    /// Time has passed: what nobody wants ends.
    func tick() async {
        let now = now()
        let ended = monitors.end(at: now) { monitor in
            guard let policy = view.caller(named: monitor.application) else { return false }
            return policy.mayUse(.monitorStart) && policy.maySee(monitor.device)
        }
        if ended > 0 { log.tickAll() }
        for _ in 0..<ended { await hub.leave(at: now) }
        await hub.tick(at: now)
    }
}
