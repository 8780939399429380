import NIOCore
import NIOPosix

/// Makes one TCP or TLS connection.
public enum SocketDialler {
    /// Connects.
    ///
    /// - Returns: a wire that waits to be opened, or a ``CloseReason``. The result comes on `eventLoop`, and what the
    ///   peer sends is not read before its callbacks have run.
    public static func dial(
        _ configuration: ConnectorConfiguration, on eventLoop: any EventLoop, counters: TransportCounters
    ) -> EventLoopFuture<Wire> {
        counters.didAttempt()
        let promise = eventLoop.makePromise(of: Wire.self)
        // Why the connection was not made is told by the attempt, not by the channel that goes away because of it.
        let attempt = eventLoop.makePromise(of: Void.self)
        let setup = WireHandler.Setup(
            usesTLS: configuration.tls != nil,
            verifiesPeer: configuration.tls.map { $0.configuration.verification != .none } ?? false,
            limits: configuration.limits, totals: counters, handshakeDeadline: configuration.connectTimeout,
            ready: { promise.succeed($0) },
            failed: { reason in attempt.futureResult.whenComplete { _ in promise.fail(reason) } })
        let connecting = ClientBootstrap(group: eventLoop)
            .connectTimeout(configuration.connectTimeout)
            .channelOption(.socketOption(.so_keepalive), value: 1)
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .channelOption(.maxMessagesPerRead, value: 1)
            .channelOption(.recvAllocator, value: FixedSizeRecvByteBufferAllocator(capacity: configuration.readSize))
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let tls = configuration.tls {
                        try channel.pipeline.syncOperations.addHandler(tls.makeHandler(host: configuration.host))
                    }
                    try channel.pipeline.syncOperations.addHandler(WireHandler(setup))
                }
            }
            .connect(host: configuration.host, port: configuration.port)
        connecting.whenFailure { error in promise.fail(CloseReason.connectFailed("\(error)")) }
        connecting.map { _ in }.cascade(to: attempt)
        promise.futureResult.whenFailure { error in
            counters.count(error as? CloseReason ?? .connectFailed("\(error)"))
        }
        return promise.futureResult
    }
}
