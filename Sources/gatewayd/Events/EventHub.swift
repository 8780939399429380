import Logging

/// Brings the gateway's events into the log while anybody wants them.
///
/// Nothing is done for events until the first stream or monitor; after the last one the flow goes on for a while, so that a
/// reader that comes back finds what it has missed, and then ends.
actor EventHub {
    /// The log.
    nonisolated let log: EventLog
    private let view: any GatewayView
    private let capacity: Int
    private let retention: UInt64

    private struct Flow {
        let subscription: any EventSubscription
        let mailbox: EventMailbox
        let pump: Task<Void, Never>
    }

    private enum Phase {
        case quiet
        case opening(Task<Flow?, Never>)
        case flowing(Flow)
        case ending(Task<Void, Never>)
        case stopped
    }

    private var phase = Phase.quiet
    private var listeners = 0
    /// When nobody listened any more, nanoseconds.
    private var unheardSince: UInt64?
    /// Whether anything was told before that nobody wrote down afterwards.
    private var hasFlowed = false

    /// - Parameters:
    ///   - capacity: events on their way from the gateway into the log; beyond it they are lost, which every stream is told.
    ///   - retention: how long the flow goes on when nobody listens.
    init(view: any GatewayView, log: EventLog, capacity: Int, retention: Duration) {
        self.view = view
        self.log = log
        self.capacity = capacity
        self.retention = retention.wholeNanoseconds
    }

    /// Somebody wants events from now on, until ``leave(at:)``.
    ///
    /// - Returns: the flow, to be told with snapshots; `nil` when the gateway has stopped.
    func join() async -> (any EventSubscription)? {
        listeners += 1
        unheardSince = nil
        guard let flow = await flowing() else {
            listeners -= 1
            return nil
        }
        return flow.subscription
    }

    /// Somebody wants no more events.
    ///
    /// - Parameter now: nanoseconds on a monotonic scale.
    func leave(at now: UInt64) {
        listeners -= 1
        if listeners == 0 { unheardSince = now }
    }

    /// Time has passed.
    ///
    /// - Parameter now: nanoseconds on the scale of ``leave(at:)``.
    func tick(at now: UInt64) async {
        guard listeners == 0, let unheardSince, now >= unheardSince + retention, case .flowing(let flow) = phase else {
            return
        }
        self.unheardSince = nil
        // Who comes meanwhile waits: two flows at a time would write over each other.
        let task = Task {
            await end(flow)
            flowIsOver()
        }
        phase = .ending(task)
        await task.value
    }

    /// The flow has ended since nobody wanted it. What was kept is of no use: what comes now is missing behind it.
    private func flowIsOver() {
        guard case .ending = phase else { return }
        phase = .quiet
        log.pause()
    }

    /// Ends the flow for good, and every reader.
    func stop() async {
        let last = phase
        phase = .stopped
        log.finishAll()
        switch last {
        case .flowing(let flow): await end(flow)
        case .opening(let task): if let flow = await task.value { await end(flow) }
        case .ending(let task): await task.value
        case .quiet, .stopped: break
        }
    }

    private func flowing() async -> Flow? {
        switch phase {
        case .stopped: return nil
        case .flowing(let flow): return flow
        case .opening(let task): return await task.value
        case .ending(let task):
            await task.value
            return await flowing()
        case .quiet:
            let task = Task { await open() }
            phase = .opening(task)
            let flow = await task.value
            if case .opening = phase { phase = flow.map { .flowing($0) } ?? .quiet }
            return flow
        }
    }

    private func open() async -> Flow? {
        let mailbox = EventMailbox(capacity: capacity)
        // What happened while nobody wrote it down is a gap for those that come back.
        if hasFlowed { log.appendLost(nil) }
        hasFlowed = true
        guard let subscription = await view.subscribe(mailbox, filter: EventFilter()) else { return nil }
        let log = log
        let pump = Task { [weak self] in
            while true {
                switch await mailbox.next() {
                case .events(let events): log.append(events)
                case .gap(let missed): log.appendLost(missed)
                case .quiet: continue
                case .finished: return await self?.flowEnded() ?? ()
                }
            }
        }
        return Flow(subscription: subscription, mailbox: mailbox, pump: pump)
    }

    /// There is nothing more in the flow. Unless it was ended from here, the gateway has stopped.
    private func flowEnded() {
        switch phase {
        case .quiet, .ending, .stopped: return
        case .opening, .flowing:
            phase = .stopped
            log.finishAll()
        }
    }

    private func end(_ flow: Flow) async {
        await flow.subscription.close()
        flow.mailbox.finish()
        await flow.pump.value
    }
}

extension Duration {
    /// The duration in whole nanoseconds; as many as there can be when it is longer.
    var wholeNanoseconds: UInt64 {
        let (seconds, attoseconds) = components
        guard seconds >= 0 else { return 0 }
        let (product, isTooMuch) = UInt64(seconds).multipliedReportingOverflow(by: 1_000_000_000)
        return isTooMuch ? .max : product.addingReportingOverflow(UInt64(attoseconds / 1_000_000_000)).partialValue
    }
}
