import Logging
import NIOCore
import NIOPosix

/// Keeps one connection to a peer: connects, and connects again for ever, with growing waits in between.
///
/// Belongs to one event loop, on which its wires live; `start` and `stop` may be called from anywhere.
public final class Connector: @unchecked Sendable {
    /// Makes one connection: a wire on this loop that is not yet open, or an error (best a ``CloseReason``).
    public typealias Dial = @Sendable (_ eventLoop: any EventLoop) -> EventLoopFuture<Wire>

    /// The loop on which everything happens.
    public let eventLoop: any EventLoop
    private let dial: Dial
    private let logger: Logger
    private let makeDelegate: @Sendable (Wire) -> any WireDelegate
    private let stateDidChange: (@Sendable (ConnectorState) -> Void)?

    private var machine: ConnectorMachine
    private var reported = ConnectorState.stopped
    private var wire: Wire?
    private var timer: Scheduled<Void>?

    /// A connector over TCP or TLS.
    ///
    /// - Parameters:
    ///   - eventLoop: a loop of NIOPosix.
    ///   - makeDelegate: called for each new wire, on the loop.
    ///   - stateDidChange: called on the loop after each change of ``state``.
    public convenience init(
        _ configuration: ConnectorConfiguration, eventLoop: any EventLoop, logger: Logger,
        counters: TransportCounters = TransportCounters(),
        stateDidChange: (@Sendable (ConnectorState) -> Void)? = nil,
        makeDelegate: @escaping @Sendable (Wire) -> any WireDelegate
    ) {
        self.init(
            eventLoop: eventLoop, backoff: configuration.backoff, stableAfter: configuration.stableAfter,
            seed: configuration.seed, logger: logger, stateDidChange: stateDidChange, makeDelegate: makeDelegate,
            dial: { SocketDialler.dial(configuration, on: $0, counters: counters) })
    }

    /// A connector over anything that makes wires, for instance memory.
    public init(
        eventLoop: any EventLoop, backoff: Backoff = Backoff(), stableAfter: TimeAmount = .seconds(10),
        seed: UInt64? = nil, logger: Logger, stateDidChange: (@Sendable (ConnectorState) -> Void)? = nil,
        makeDelegate: @escaping @Sendable (Wire) -> any WireDelegate, dial: @escaping Dial
    ) {
        self.eventLoop = eventLoop
        self.dial = dial
        self.logger = logger
        self.makeDelegate = makeDelegate
        self.stateDidChange = stateDidChange
        self.machine = ConnectorMachine(
            backoff: backoff, stableAfter: stableAfter,
            random: seed.map { SplitMix64(seed: $0) } ?? SystemRandomNumberGenerator())
    }

    /// What it is about; on the loop.
    public var state: ConnectorState {
        eventLoop.assertInEventLoop()
        return machine.state
    }

    /// Begins to connect. Does nothing if it has begun.
    public func start() { onLoop { $0.perform($0.machine.start()) } }

    /// Closes the wire, sending first what is queued, and does not connect again until the next `start`.
    public func stop() { onLoop { $0.perform($0.machine.stop()) } }

    private func onLoop(_ body: @escaping @Sendable (Connector) -> Void) {
        if eventLoop.inEventLoop { body(self) } else { eventLoop.execute { body(self) } }
    }

    private func perform(_ action: ConnectorMachine.Action, with fresh: Wire? = nil) {
        timer?.cancel()
        timer = nil
        if machine.state != reported {
            reported = machine.state
            stateDidChange?(reported)
        }
        switch action {
        case .none: break
        case .connect: connect()
        case .wait(let delay):
            logger.debug("connecting again", metadata: ["after_ms": "\(delay.nanoseconds / 1_000_000)"])
            timer = eventLoop.scheduleTask(in: delay) { [self] in perform(machine.waitIsOver()) }
        case .open: if let fresh { open(fresh) }
        case .discard: fresh?.close(.local)
        case .close: wire?.close(.local)
        }
    }

    private func connect() {
        dial(eventLoop).hop(to: eventLoop).whenComplete { [self] result in
            switch result {
            case .success(let fresh): perform(machine.attemptSucceeded(at: eventLoop.now), with: fresh)
            case .failure(let error):
                let reason = error as? CloseReason ?? .connectFailed("\(error)")
                logger.debug("connection failed", metadata: ["reason": "\(reason)"])
                perform(machine.attemptFailed(reason))
            }
        }
    }

    private func open(_ fresh: Wire) {
        wire = fresh
        fresh.didEnd = { [self] reason in
            if wire === fresh { wire = nil }
            perform(machine.wireClosed(reason, at: eventLoop.now))
        }
        fresh.open(with: makeDelegate(fresh))
    }
}
