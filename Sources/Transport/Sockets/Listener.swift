import Logging
import NIOCore
import NIOPosix
import Synchronization

/// Accepts TCP or TLS connections and makes a ``Wire`` of each.
///
/// Connections above a cap are closed before a byte is read, connections that say nothing useful after a deadline; both
/// are counted by reason in ``counters``.
public final class Listener: Sendable {
    /// What it was bound with.
    public let configuration: ListenerConfiguration
    /// Counts of all its wires.
    public let counters: TransportCounters

    private let server: any Channel
    private let shared: Shared

    /// What the listener and its connections share.
    private final class Shared: Sendable {
        struct State {
            var ledger: ConnectionLedger
            var channels: [ObjectIdentifier: any Channel] = [:]
            var isClosing = false
        }
        let state: Mutex<State>
        init(_ ledger: ConnectionLedger) { state = Mutex(State(ledger: ledger)) }

        /// Admits a channel and sees to it that it is released when it closes.
        func admit(_ channel: any Channel, from address: String) -> CloseReason? {
            let refusal: CloseReason? = state.withLock { state in
                if state.isClosing { return .local }
                if let cap = state.ledger.admit(address) { return .connectionCap(cap) }
                state.channels[ObjectIdentifier(channel)] = channel
                return nil
            }
            guard refusal == nil else { return refusal }
            channel.closeFuture.whenComplete { [self] _ in
                state.withLock { state in
                    state.ledger.release(address)
                    state.channels[ObjectIdentifier(channel)] = nil
                }
            }
            return nil
        }
    }

    private init(
        configuration: ListenerConfiguration, counters: TransportCounters, server: any Channel, shared: Shared
    ) {
        self.configuration = configuration
        self.counters = counters
        self.server = server
        self.shared = shared
    }

    /// Starts to listen.
    ///
    /// - Parameters:
    ///   - group: the loops on which connections are served, in turn.
    ///   - counters: shared with other listeners, if wished.
    ///   - makeDelegate: called on the wire's loop once it can carry messages.
    /// - Throws: the system's error if the address cannot be bound.
    public static func bind(
        _ configuration: ListenerConfiguration, group: any EventLoopGroup, logger: Logger,
        counters: TransportCounters = TransportCounters(),
        makeDelegate: @escaping @Sendable (Wire) -> any WireDelegate
    ) async throws -> Listener {
        let shared = Shared(
            ConnectionLedger(
                maximum: configuration.maximumConnections,
                maximumPerAddress: configuration.maximumConnectionsPerAddress))
        // Most clients say little: buffers start at 2 KiB, so that idle connections cost no more than that.
        let buffers = AdaptiveRecvByteBufferAllocator(
            minimum: 2_048, initial: 2_048, maximum: max(2_048, configuration.readSize))
        let server = try await ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: Int32(clamping: configuration.backlog))
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.socketOption(.so_keepalive), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelOption(.maxMessagesPerRead, value: 1)
            .childChannelOption(.recvAllocator, value: buffers)
            .childChannelInitializer { channel in
                let address = channel.remoteAddress?.ipAddress ?? "unknown"
                counters.didAccept()
                if let refusal = shared.admit(channel, from: address) {
                    counters.count(refusal)
                    logger.debug("connection refused", metadata: ["peer": "\(address)", "reason": "\(refusal.slug)"])
                    return channel.eventLoop.makeFailedFuture(refusal)
                }
                return channel.eventLoop.makeCompletedFuture {
                    try addHandlers(to: channel, configuration, counters, logger, makeDelegate)
                }
            }
            .bind(host: configuration.host, port: configuration.port).get()
        return Listener(configuration: configuration, counters: counters, server: server, shared: shared)
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
