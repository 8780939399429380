import ECMA323
import Logging
import NIOCore
import Transport

/// A simulated switch on wires: the shell around ``SwitchModel``.
///
/// Everything happens on one event loop, the wires' included; every method but the initialiser is called there. Under an
/// `EmbeddedEventLoop` the switch runs in that loop's time, so tests move it as they like.
public final class SimulatedSwitch: @unchecked Sendable {
    /// What the switch was made from.
    public let configuration: SimulatedSwitchConfiguration
    /// The loop everything happens on.
    public let eventLoop: any EventLoop
    private let logger: Logger
    private let started: NIODeadline
    private var model: SwitchModel
    private var traffic: TrafficGenerator?
    private var connections: [SessionID: SwitchConnection] = [:]
    private var callObservers: [CallObserver] = []
    private var alarm: Scheduled<Void>?
    private var alarmTime: Duration?
    /// Messages that could not be read, since the start.
    public private(set) var nonsenseReceived: UInt64 = 0

    /// Makes a switch; nothing happens before somebody connects or traffic is started.
    public init(
        configuration: SimulatedSwitchConfiguration, eventLoop: any EventLoop,
        logger: Logger = Logger(label: "gatewayd.simulated-switch")
    ) {
        self.configuration = configuration
        self.eventLoop = eventLoop
        self.logger = logger
        started = eventLoop.now
        model = SwitchModel(configuration: configuration)
    }

    // MARK: Wires

    /// The delegate for a wire to a computing function. The wire must live on the switch's event loop; whoever made it
    /// opens it with the delegate.
    public func accept(_ wire: Wire) -> any WireDelegate {
        eventLoop.assertInEventLoop()
        precondition(wire.eventLoop === eventLoop, "a wire of a simulated switch lives on the switch's event loop")
        return SwitchConnection(owner: self, wire: wire)
    }

    /// Cuts every connection at once, as a broken cable does. Calls go on.
    public func cutConnections(_ reason: CloseReason = .error("the link was cut")) {
        eventLoop.assertInEventLoop()
        for connection in Array(connections.values) { connection.wire.close(reason) }
    }

    /// How many computing functions are connected.
    public var connectionCount: Int {
        eventLoop.assertInEventLoop()
        return connections.count
    }

    // MARK: People

    /// Does what a person or an administrator does; `false` if that is impossible just now.
    @discardableResult
    public func perform(_ action: HumanAction) -> Bool {
        eventLoop.assertInEventLoop()
        let (done, outputs) = model.perform(action, at: now)
        execute(outputs)
        settle()
        return done
    }

    /// Lets simulated people use the telephones until told to stop.
    public func startTraffic(_ configuration: TrafficConfiguration) {
        eventLoop.assertInEventLoop()
        _ = model.advance(to: now)
        model.notesRinging = true
        traffic = TrafficGenerator(
            phones: model.telephoneNumbers, configuration: configuration, startingAt: now)
        settle()
    }

    /// No new calls from now on; those going on are finished.
    public func stopTraffic() {
        eventLoop.assertInEventLoop()
        traffic?.stop()
    }

    /// Calls the simulated people have begun.
    public var callsBegun: UInt64 { traffic?.callsBegun ?? 0 }

    /// Told how many calls a device takes part in when something has happened there, on the switch's event loop. It may be
    /// as many as before.
    public typealias CallObserver = (_ number: String, _ calls: Int) -> Void

    /// Has `observer` told of every device's calls from now on; of those that there are already, at once.
    public func observeCalls(_ observer: @escaping CallObserver) {
        eventLoop.assertInEventLoop()
        callObservers.append(observer)
        for (number, calls) in model.beginNotingCalls() { observer(number, calls) }
    }

    /// Changes what the switch says about itself, and tells everybody who registered for that.
    public func setSystemStatus(_ status: CSTA.SystemStatusValue) {
        eventLoop.assertInEventLoop()
        execute(model.setSystemStatus(status, at: now))
        settle()
    }

    /// A look at the switch's state: whatever the model tells.
    public func withModel<Result>(_ look: (SwitchModel) -> Result) -> Result {
        eventLoop.assertInEventLoop()
        return look(model)
    }

    // MARK: Flood

    /// Sends event streams to every connection that has monitors, as fast as its wire takes them or at a steady rate.
    ///
    /// The streams are recordings of real calls between the monitored telephones, with new call identifiers in every
    /// round; the switch's own state does not change.
    /// - Returns: how many floods were started.
    @discardableResult
    public func startFlood(_ configuration: FloodConfiguration) -> Int {
        eventLoop.assertInEventLoop()
        var count = 0
        for (session, connection) in connections {
            guard let recording = FloodRecording(model: model, session: session, configuration: configuration) else {
                continue
            }
            connection.flood?.stop()
            let flood = EventFlood(recording: recording, wire: connection.wire, configuration: configuration)
            connection.flood = flood
            flood.resume()
            count += 1
        }
        return count
    }

    /// From now on the floods send so many events per second and connection; nil: as many as the wires take.
    public func paceFlood(eventsPerSecond: Double?) {
        eventLoop.assertInEventLoop()
        for connection in connections.values {
            connection.flood?.setPace(eventsPerSecond)
            connection.flood?.resume()
        }
    }

    /// Ends the floods.
    /// - Returns: how many events they have sent.
    @discardableResult
    public func stopFlood() -> UInt64 {
        eventLoop.assertInEventLoop()
        var sent: UInt64 = 0
        for connection in connections.values {
            connection.flood?.stop()
            sent += connection.flood?.eventsSent ?? 0
            connection.flood = nil
        }
        return sent
    }

    /// How many events the running floods have sent.
    public var floodEventsSent: UInt64 {
        eventLoop.assertInEventLoop()
        return connections.values.reduce(0) { $0 + ($1.flood?.eventsSent ?? 0) }
    }

    // MARK: From the connections

    func opened(_ connection: SwitchConnection) -> SessionID {
        let (session, outputs) = model.openSession(at: now)
        connections[session] = connection
        logger.info("computing function connected", metadata: ["peer": "\(connection.wire.peer)"])
        execute(outputs)
        settle()
        return session
    }

    func received(_ message: any CSTAMessage, invokeID: InvokeID, edition: Edition?, from session: SessionID) {
        execute(model.handle(message, invokeID: invokeID, edition: edition, from: session, at: now))
    }

    func receivedNonsense(_ error: any Error, invokeID: InvokeID, from session: SessionID) {
        nonsenseReceived += 1
        logger.debug("message refused", metadata: ["error": "\(error)"])
        execute(model.refuse(.invalidParameterValue, invokeID: invokeID, edition: nil, from: session, at: now))
    }

    func closed(_ session: SessionID) {
        connections[session] = nil
        logger.info("computing function gone", metadata: ["session": "\(session.rawValue)"])
        execute(model.closeSession(session, at: now))
        settle()
    }

    // MARK: Time

    private var now: Duration { Duration(eventLoop.now - started) }

    /// Sets the alarm for what comes next, and tells what became of calls. Called after everything that may have changed
    /// either.
    func settle() {
        for (number, calls) in model.takeCallCounts() {
            for observer in callObservers { observer(number, calls) }
        }
        let next = [model.nextDeadline, traffic?.nextDeadline].compactMap(\.self).min()
        if alarm != nil, alarmTime == next { return }
        alarm?.cancel()
        alarm = nil
        alarmTime = next
        guard let next else { return }
        let box = NIOLoopBound(self, eventLoop: eventLoop)
        // Rounded up: the model's times are finer than the loop's, and an alarm that rings a fraction early would find
        // nothing due and be set again, for ever.
        let isFiner = next.components.attoseconds % 1_000_000_000 != 0
        let due = started + TimeAmount(next) + .nanoseconds(isFiner ? 1 : 0)
        alarm = eventLoop.scheduleTask(deadline: due) { box.value.alarmRang() }
    }

    private func alarmRang() {
        alarm = nil
        alarmTime = nil
        let time = now
        if traffic != nil { execute(traffic!.advance(&model, to: time)) }
        execute(model.advance(to: time))
        settle()
    }

    private func execute(_ outputs: [SwitchOutput]) {
        for output in outputs {
            guard let connection = connections[output.session] else { continue }
            switch output.action {
            case .send(let message, let invokeID, let edition):
                connection.sender.send(message, invokeID: invokeID, edition: edition)
            case .close(let reason):
                connection.sender.close(.application(reason))
            }
        }
    }
}
