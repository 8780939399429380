import Logging
import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization
import Transport

/// Where connections are accepted, and what they may take.
package struct PhoneHTTPPlace: Sendable {
    /// An address of this machine, or a name that resolves to one.
    package var host: String
    /// The port; 0 lets the system choose.
    package var port: Int
    /// Certificate, oldest TLS version and whom to trust; `nil` for plain HTTP.
    package var tls: TLSServer?
    /// What a peer may take, in time and bytes.
    package var limits: PhoneHTTPLimits
    /// Connections at once.
    package var maximumConnections: Int

    package init(
        host: String, port: Int, tls: TLSServer? = nil, limits: PhoneHTTPLimits = PhoneHTTPLimits(),
        maximumConnections: Int = 10_000
    ) {
        self.host = host
        self.port = port
        self.tls = tls
        self.limits = limits
        self.maximumConnections = maximumConnections
    }
}

/// Accepts the connections of phones.
package final class PhoneListener: Sendable {
    private struct State {
        var channels: [ObjectIdentifier: any Channel] = [:]
        var isClosing = false
    }

    /// The connections, shared with the closures that NIO keeps.
    private final class Connections: Sendable {
        let state = Mutex(State())

        /// Admits a connection and sees to it that it is forgotten when it closes.
        func admit(_ channel: any Channel, maximum: Int) -> Bool {
            let isAdmitted = state.withLock { state in
                guard !state.isClosing, state.channels.count < maximum else { return false }
                state.channels[ObjectIdentifier(channel)] = channel
                return true
            }
            guard isAdmitted else { return false }
            channel.closeFuture.whenComplete { [self] _ in
                _ = state.withLock { $0.channels.removeValue(forKey: ObjectIdentifier(channel)) }
            }
            return true
        }
    }

    private let server: any Channel
    private let connections: Connections

    private init(server: any Channel, connections: Connections) {
        self.server = server
        self.connections = connections
    }

    /// Numbers the connections of all listeners.
    private static let lastNumber = Atomic<UInt64>(0)

    /// Starts to listen.
    ///
    /// - Throws: the system's error if the address cannot be bound.
    package static func bind(
        _ place: PhoneHTTPPlace, site: any PhoneHTTPSite, counters: ProvisioningCounters,
        group: any EventLoopGroup
    ) async throws -> PhoneListener {
        let connections = Connections()
        let server = try await ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 1_024)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelOption(.maxMessagesPerRead, value: 1)
            .childChannelInitializer { channel in
                guard connections.admit(channel, maximum: place.maximumConnections) else {
                    counters.add(.refusedConnections)
                    return channel.eventLoop.makeFailedFuture(ChannelError.alreadyClosed)
                }
                counters.add(.connections)
                return channel.eventLoop.makeCompletedFuture {
                    try addHandlers(to: channel, place, site, counters)
                }
            }
            .bind(host: place.host, port: place.port).get()
        return PhoneListener(server: server, connections: connections)
    }

    /// Puts the handlers of a connection in place, also on a channel of a test.
    static func addHandlers(
        to channel: any Channel, _ place: PhoneHTTPPlace, _ site: any PhoneHTTPSite,
        _ counters: ProvisioningCounters
    ) throws {
        let pipeline = channel.pipeline.syncOperations
        if let tls = place.tls { try pipeline.addHandler(tls.makeHandler()) }
        var limits = NIOHTTPDecoderLimitConfiguration()
        limits.maxHeaderFieldSize = place.limits.maximumHead
        limits.maxHeaderListSize = place.limits.maximumHead
        limits.maxHeaderFieldCount = 64
        try pipeline.configureHTTPServerPipeline(
            withPipeliningAssistance: true, withErrorHandling: true, withOutboundHeaderValidation: true,
            withEncoderConfiguration: .init(), withDecoderLimitConfiguration: limits)
        try pipeline.addHandler(
            PhoneHTTPHandler(
                site: site, limits: place.limits, counters: counters,
                number: lastNumber.add(1, ordering: .relaxed).newValue))
    }

    /// The address it listens on; the port is the real one, also if 0 was asked for.
    package var localAddress: SocketAddress? { server.localAddress }

    /// Connections at this moment.
    var connectionCount: Int { connections.state.withLock { $0.channels.count } }

    /// Stops: accepts no more, lets answers that are being worked on go out, and closes every connection after at most
    /// this time.
    package func close(within time: TimeAmount) async {
        connections.state.withLock { $0.isClosing = true }
        try? await server.close().get()
        let channels = connections.state.withLock { Array($0.channels.values) }
        for channel in channels { channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent()) }
        let cut = server.eventLoop.scheduleTask(in: time) {
            for channel in channels { channel.close(promise: nil) }
        }
        for channel in channels { try? await channel.closeFuture.get() }
        cut.cancel()
    }
}
