import ECMA323
import Logging
import NIOCore
import Transport

/// Carries out what the ``SessionMachine`` says. Everything happens on one event loop, the wires' included.
final class ProviderShell: WireDelegate, @unchecked Sendable {
    typealias Completion = @Sendable (Result<any CSTAMessage, ProviderError>) -> Void
    typealias MonitorCompletion = @Sendable (ProviderError?) -> Void

    let eventLoop: any EventLoop
    private let dial: Provider.Dial
    private let logger: Logger
    private(set) var machine: SessionMachine
    private var wire: Wire?
    private var decoder = MessageDecoder()
    private var messagesOnWire: UInt64 = 0
    private var alarm: Scheduled<Void>?
    private var alarmTime = NIODeadline.distantFuture
    private var isSettling = false
    private var lastToken: UInt64 = 0
    private var completions: [UInt64: Completion] = [:]
    private var monitorCompletions: [UInt64: MonitorCompletion] = [:]
    private var feeds: [UInt64: (feed: BoundedFeed<Change>, concerns: @Sendable (Change) -> Bool)] = [:]
    private var taps: [UInt64: BoundedFeed<WireMessages.Element>] = [:]
    /// Whoever waits for the end of the first attempts.
    private var starters: [@Sendable (OutOfServiceReason?) -> Void] = []
    private var whenEnded: [EventLoopPromise<Void>] = []

    init(
        _ configuration: ProviderConfiguration, eventLoop: any EventLoop, logger: Logger, dial: @escaping Provider.Dial
    ) {
        self.eventLoop = eventLoop
        self.dial = dial
        self.logger = logger
        var random = SystemRandomNumberGenerator()
        machine = SessionMachine(configuration, seed: random.next())
    }

    // MARK: What the application asks for

    /// Begins to connect.
    ///
    /// - Parameter decided: told once, with nil when the provider is in service or the reason why the first round of
    ///   attempts has failed.
    func start(_ decided: (@Sendable (OutOfServiceReason?) -> Void)?) {
        eventLoop.assertInEventLoop()
        if let decided { starters.append(decided) }
        machine.start(at: eventLoop.now)
        settle()
    }

    func shutDown() -> EventLoopFuture<Void> {
        let promise = eventLoop.makePromise(of: Void.self)
        whenEnded.append(promise)
        machine.shutDown(at: eventLoop.now)
        settle()
        if wire == nil { ended() }
        return promise.futureResult
    }

    func request(_ message: any CSTAMessage, within time: TimeAmount?, _ completion: @escaping Completion) {
        lastToken += 1
        completions[lastToken] = completion
        machine.request(message, token: lastToken, within: time, at: eventLoop.now)
        settle()
    }

    func monitor(_ device: CSTA.DeviceID, within time: TimeAmount, _ completion: @escaping MonitorCompletion) {
        lastToken += 1
        let token = lastToken
        monitorCompletions[token] = completion
        let name = Party.number(in: device.value)
        machine.monitor(device, token: token, at: eventLoop.now)
        settle()
        guard monitorCompletions[token] != nil else { return }
        eventLoop.scheduleTask(in: time) { [weak shell = self] in
            guard let shell, shell.monitorCompletions[token] != nil else { return }
            shell.machine.stopWaiting(token, for: name)
            shell.settle()
        }
    }

    func unmonitor(_ name: String) {
        machine.unmonitor(name, at: eventLoop.now)
        settle()
    }

    // MARK: Readers

    func subscribe<View: Sendable>(
        _ view: @escaping @Sendable (ProviderModel) -> View, concerns: @escaping @Sendable (Change) -> Bool
    ) -> Subscription<View> {
        eventLoop.assertInEventLoop()
        lastToken += 1
        let id = lastToken
        let feed = BoundedFeed<Change>(capacity: machine.configuration.bufferedChanges)
        if machine.phase == .ended { feed.finish() }
        feeds[id] = (feed, concerns)
        let eventLoop = eventLoop
        return Subscription(feed: feed, first: view(machine.model)) { [weak shell = self] in
            let now = try? await eventLoop.submit { [weak shell] () -> (Int, View)? in
                guard let shell else { return nil }
                return (feed.takeLost(), view(shell.machine.model))
            }.get()
            // Without a provider the feed has ended, and this is not asked for.
            return now.flatMap(\.self) ?? (feed.takeLost(), view(ProviderModel()))
        } end: { [weak shell = self] in
            eventLoop.execute { [weak shell] in shell?.feeds[id] = nil }
        }
    }

    func tap(capacity: Int) -> MessageTap {
        eventLoop.assertInEventLoop()
        lastToken += 1
        let id = lastToken
        let feed = BoundedFeed<WireMessages.Element>(capacity: capacity)
        if machine.phase == .ended { feed.finish() }
        taps[id] = feed
        let eventLoop = eventLoop
        return MessageTap(feed: feed) { [weak shell = self] in
            eventLoop.execute { [weak shell] in shell?.taps[id] = nil }
        }
    }

    // MARK: The wire's delegate

    func wireDidConnect(_ wire: Wire) {
        self.wire = wire
        messagesOnWire = 0
        machine.connected(at: eventLoop.now)
        settle()
    }

    func wire(_ wire: Wire, didReceive batch: borrowing FrameBatch) {
        let now = eventLoop.now
        batch.forEach { invokeID, payload, slack in
            messagesOnWire += 1
            do {
                let message = try decoder.decode(payload, slack: slack).message
                show(message, payload, at: now)
                machine.received(message, invokeID, at: now)
            } catch {
                logger.warning("a message could not be read", metadata: ["reason": "\(error)"])
                machine.receivedUnreadable("\(error)", at: now)
            }
        }
        settle()
    }

    func wireDidClose(_ wire: Wire, reason: CloseReason) {
        guard self.wire === wire else { return }
        self.wire = nil
        show(.disconnected(reason.description))
        machine.closed(reason.description, at: eventLoop.now)
        settle()
        if machine.phase == .ended { ended() }
    }

    private func show(_ message: any CSTAMessage, _ payload: UnsafeRawBufferPointer, at now: NIODeadline) {
        guard !taps.isEmpty else { return }
        let address = MonitoredEvent.monitor(of: message).flatMap { machine.model.address(ofMonitor: $0) }
        let shown = WireMessage(
            sequence: messagesOnWire, kind: message.kind, address: address, text: Array(payload), time: now)
        show(.message(shown))
    }

    private func show(_ element: WireMessages.Element) {
        for tap in taps.values { tap.offer(CollectionOfOne(element)) }
    }

    // MARK: Carrying out

    /// Tells the changes, then carries out the effects, until there are none.
    private func settle() {
        guard !isSettling else { return }
        isSettling = true
        while true {
            let changes = machine.model.takeChanges()
            publish(changes)
            let effects = machine.takeEffects()
            if changes.isEmpty, effects.isEmpty { break }
            for effect in effects { carryOut(effect) }
        }
        isSettling = false
        setAlarm()
    }

    private func publish(_ changes: [Change]) {
        guard !changes.isEmpty else { return }
        for change in changes {
            if case .provider(let state) = change.kind {
                logger.info("provider", metadata: ["state": "\(state)"])
                if state.isInService { decide(nil) }
            }
        }
        for (feed, concerns) in feeds.values { feed.offer(changes.lazy.filter(concerns)) }
    }

    private func carryOut(_ effect: SessionMachine.Effect) {
        switch effect {
        case .connect(let gateway): connect(gateway)
        case .send(let message, let invokeID):
            let outcome = wire?.send(invokeID, MessageEncoder(edition: machine.edition).encode(message))
            if outcome == .tooLong { machine.tooLong(invokeID) }
        case .close(let why): wire?.close(.application(why))
        case .complete(let token, let result): completions.removeValue(forKey: token)?(result)
        case .monitored(let token, let error): monitorCompletions.removeValue(forKey: token)?(error)
        case .roundFailed(let reason): decide(reason)
        }
    }

    private func connect(_ gateway: Int) {
        let box = NIOLoopBound(self, eventLoop: eventLoop)
        dial(gateway, eventLoop).hop(to: eventLoop).whenComplete { result in
            let shell = box.value
            switch result {
            case .success(let wire):
                guard shell.machine.phase == .connecting else { return wire.close(.local) }
                wire.open(with: shell)
            case .failure(let error):
                shell.machine.connectFailed("\(error)", at: shell.eventLoop.now)
                shell.settle()
            }
        }
    }

    private func decide(_ reason: OutOfServiceReason?) {
        let starters = starters
        self.starters.removeAll()
        for decided in starters { decided(reason) }
    }

    private func ended() {
        decide(.notStarted)
        for (feed, _) in feeds.values { feed.finish() }
        for tap in taps.values { tap.finish() }
        for promise in whenEnded { promise.succeed() }
        whenEnded.removeAll()
    }

    private func setAlarm() {
        guard let next = machine.nextDeadline else {
            alarm?.cancel()
            alarm = nil
            return
        }
        // One that comes early is left alone, so that steady traffic schedules nothing.
        if alarm != nil, alarmTime <= next { return }
        alarm?.cancel()
        alarmTime = next
        let box = NIOLoopBound(self, eventLoop: eventLoop)
        alarm = eventLoop.scheduleTask(deadline: next) {
            let shell = box.value
            shell.alarm = nil
            shell.machine.timePassed(at: shell.eventLoop.now)
            shell.settle()
        }
    }
}
