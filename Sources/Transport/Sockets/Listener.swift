import Logging
import NIOCore
import NIOPosix
import Synchronization

/// Accepts TCP or TLS connections and makes a ``Wire`` of each.
///
/// Connections above a cap are closed before a byte is read, connections that say nothing useful after a deadline; both
/// are counted by reason in ``counters``.
public final class Listener: Sendable {
    /// What it was bound with, but for what ``update(_:makeDelegate:)`` has changed.
    public var configuration: ListenerConfiguration { shared.state.withLock { $0.configuration } }
    /// Counts of all its wires.
    public let counters: TransportCounters

    private let server: any Channel
    private let shared: Shared

    /// What the listener and its connections share.
    private final class Shared: Sendable {
        struct State {
            var configuration: ListenerConfiguration
            var makeDelegate: @Sendable (Wire) -> any WireDelegate
            var ledger: ConnectionLedger
            var channels: [ObjectIdentifier: any Channel] = [:]
            var isClosing = false
        }
        let state: Mutex<State>

        init(_ configuration: ListenerConfiguration, _ makeDelegate: @escaping @Sendable (Wire) -> any WireDelegate) {
            let ledger = ConnectionLedger(
                maximum: configuration.maximumConnections,
                maximumPerAddress: configuration.maximumConnectionsPerAddress)
            state = Mutex(State(configuration: configuration, makeDelegate: makeDelegate, ledger: ledger))
        }

        func update(
            _ configuration: ListenerConfiguration, _ makeDelegate: @escaping @Sendable (Wire) -> any WireDelegate
        ) {
            state.withLock { state in
                state.configuration = configuration
                state.makeDelegate = makeDelegate
                state.ledger.maximum = configuration.maximumConnections
                state.ledger.maximumPerAddress = configuration.maximumConnectionsPerAddress
            }
        }

        /// Admits a channel and sees to it that it is released when it closes.
        ///
        /// - Throws: why it is not admitted.
        func admit(_ channel: any Channel, from address: String) throws(CloseReason) -> Admission {
            let admission = try state.withLock { (state) throws(CloseReason) -> Admission in
                if state.isClosing { throw .local }
                if let cap = state.ledger.admit(address) { throw .connectionCap(cap) }
                state.channels[ObjectIdentifier(channel)] = channel
                return Admission(configuration: state.configuration, makeDelegate: state.makeDelegate)
            }
            channel.closeFuture.whenComplete { [self] _ in
                state.withLock { state in
                    state.ledger.release(address)
                    state.channels[ObjectIdentifier(channel)] = nil
                }
            }
            return admission
        }
    }

    /// How a connection is served: by the settings of the moment at which it came.
    private struct Admission {
        let configuration: ListenerConfiguration
        let makeDelegate: @Sendable (Wire) -> any WireDelegate
    }

    private init(counters: TransportCounters, server: any Channel, shared: Shared) {
        self.counters = counters
        self.server = server
        self.shared = shared
    }

    /// Starts to listen.
    ///
    /// - Parameters:
    ///   - group: the loops on which connections are served, in turn.
    ///   - counters: shared with other listeners, if wished.
    ///   - isAccepting: false leaves connections with the system until ``startAccepting()``.
    ///   - makeDelegate: called on the wire's loop once it can carry messages.
    /// - Throws: the system's error if the address cannot be bound.
    public static func bind(
        _ configuration: ListenerConfiguration, group: any EventLoopGroup, logger: Logger,
        counters: TransportCounters = TransportCounters(), isAccepting: Bool = true,
        makeDelegate: @escaping @Sendable (Wire) -> any WireDelegate
    ) async throws -> Listener {
        let shared = Shared(configuration, makeDelegate)
        // Most clients say little: buffers start at 2 KiB, so that idle connections cost no more than that.
        let buffers = AdaptiveRecvByteBufferAllocator(
            minimum: 2_048, initial: 2_048, maximum: max(2_048, configuration.readSize))
        let server = try await ServerBootstrap(group: group)
            .serverChannelOption(.autoRead, value: isAccepting)
            .serverChannelOption(.backlog, value: Int32(clamping: configuration.backlog))
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.socketOption(.so_keepalive), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelOption(.maxMessagesPerRead, value: 1)
            .childChannelOption(.recvAllocator, value: buffers)
            .childChannelInitializer { channel in
                let address = channel.remoteAddress?.ipAddress ?? "unknown"
                counters.didAccept()
                let admission: Admission
                do throws(CloseReason) {
                    admission = try shared.admit(channel, from: address)
                } catch {
                    counters.count(error)
                    logger.debug("connection refused", metadata: ["peer": "\(address)", "reason": "\(error.slug)"])
                    return channel.eventLoop.makeFailedFuture(error)
                }
                return channel.eventLoop.makeCompletedFuture {
                    try addHandlers(to: channel, admission.configuration, counters, logger, admission.makeDelegate)
                }
            }
            .bind(host: configuration.host, port: configuration.port).get()
        return Listener(counters: counters, server: server, shared: shared)
    }

    /// Begins to accept, after a ``bind(_:group:logger:counters:isAccepting:makeDelegate:)`` that left that open.
    public func startAccepting() async {
        // Fails only where the socket is closed already, and then there is nothing to accept.
        try? await server.setOption(.autoRead, value: true).get()
    }

    /// Serves connections that are made from now on by other settings. The address stays, and so do the backlog and the size of
    /// reads; those there are keep what they have.
    public func update(
        _ configuration: ListenerConfiguration, makeDelegate: @escaping @Sendable (Wire) -> any WireDelegate
    ) {
        shared.update(configuration, makeDelegate)
    }

    private static func addHandlers(
        to channel: any Channel, _ configuration: ListenerConfiguration, _ counters: TransportCounters,
        _ logger: Logger, _ makeDelegate: @escaping @Sendable (Wire) -> any WireDelegate
    ) throws {
        let address = channel.remoteAddress
        let handler = WireHandler(
            WireHandler.Setup(
                usesTLS: configuration.tls != nil, verifiesPeer: true, limits: configuration.limits,
                totals: counters, handshakeDeadline: configuration.firstFrameDeadline ?? .seconds(10),
                ready: { wire in wire.open(with: makeDelegate(wire)) },
                failed: { reason in
                    counters.count(reason)
                    logger.debug(
                        "connection failed",
                        metadata: ["peer": "\(address, default: "unknown")", "reason": "\(reason)"])
                }))
        if let tls = configuration.tls { try channel.pipeline.syncOperations.addHandler(tls.makeHandler()) }
        try channel.pipeline.syncOperations.addHandler(handler)
    }

    /// Where it listens; the port is the real one, also if 0 was asked for.
    public var localAddress: SocketAddress? { server.localAddress }

    /// The port it listens on.
    public var port: Int { server.localAddress?.port ?? configuration.port }

    /// Connections at this moment, handshakes included.
    public var connectionCount: Int { shared.state.withLock { $0.ledger.count } }

    /// Accepts no more connections; those there are live on.
    public func stopAccepting() async {
        shared.state.withLock { $0.isClosing = true }
        try? await server.close().get()
    }

    /// Stops: accepts no more, closes every wire with ``CloseReason/local`` after sending what is queued (for at most
    /// the outbox policy's drain deadline), and returns when all are gone.
    public func close() async {
        await stopAccepting()
        let channels = shared.state.withLock { Array($0.channels.values) }
        for channel in channels { channel.triggerUserOutboundEvent(WireShutdown(), promise: nil) }
        for channel in channels { try? await channel.closeFuture.get() }
    }
}
