import NIOCore
import NIOSSL
import NIOTLS

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Asks a channel to end its wire gracefully; sent as a user event from any thread.
struct WireShutdown: Sendable {}

/// The last handler of a channel: makes the wire when the channel is ready, and carries things between the two.
final class WireHandler: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    /// What the handler is told when it is made.
    struct Setup: Sendable {
        var usesTLS: Bool
        /// Whether a certificate that the peer presents was verified.
        var verifiesPeer: Bool
        var limits: WireLimits
        var totals: TransportCounters
        /// How long the TLS handshake may take.
        var handshakeDeadline: TimeAmount
        /// The wire is there and waits to be opened; called once, unless `failed` is.
        var ready: @Sendable (Wire) -> Void
        /// The channel ended before there was a wire.
        var failed: @Sendable (CloseReason) -> Void
    }

    private let setup: Setup
    private var wire: SocketWire?
    private var activeSince = NIODeadline.distantPast
    private var handshakeAlarm: Scheduled<Void>?
    private var failure: CloseReason?
    private var isOver = false

    init(_ setup: Setup) { self.setup = setup }

    func channelActive(context: ChannelHandlerContext) {
        activeSince = context.eventLoop.now
        if setup.usesTLS {
            handshakeAlarm = context.eventLoop.assumeIsolated().scheduleTask(in: setup.handshakeDeadline) {
                self.failure = .tlsFailed("the handshake was not finished in time")
                context.close(promise: nil)
            }
        } else {
            makeWire(context: context)
        }
        context.fireChannelActive()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .handshakeCompleted = event as? TLSUserEvent, wire == nil {
            handshakeAlarm?.cancel()
            handshakeAlarm = nil
            makeWire(context: context)
        }
        context.fireUserInboundEventTriggered(event)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        wire?.receive(unwrapInboundIn(data))
    }

    func read(context: ChannelHandlerContext) {
        if wire?.mayRead() ?? true { context.read() }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if failure == nil { failure = reason(for: error) }
        context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
        end()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { end() }

    func triggerUserOutboundEvent(context: ChannelHandlerContext, event: Any, promise: EventLoopPromise<Void>?) {
        guard event is WireShutdown else { return context.triggerUserOutboundEvent(event, promise: promise) }
        if let wire {
            wire.close(.local)
        } else {
            failure = failure ?? .local
            context.close(promise: nil)
        }
        promise?.succeed()
    }

    private func makeWire(context: ChannelHandlerContext) {
        let wire = SocketWire(
            context: context, peer: peer(context), limits: setup.limits, totals: setup.totals, openedAt: activeSince)
        self.wire = wire
        setup.ready(wire)
    }

    private func end() {
        guard !isOver else { return }
        isOver = true
        handshakeAlarm?.cancel()
        handshakeAlarm = nil
        if let wire {
            wire.connectionEnded(failure)
            self.wire = nil
        } else {
            let unexplained: CloseReason = setup.usesTLS ? .tlsFailed("closed during the handshake") : .remoteClosed
            setup.failed(failure ?? unexplained)
        }
    }

    private func peer(_ context: ChannelHandlerContext) -> PeerInfo {
        let address = context.remoteAddress
        var peer = PeerInfo(address: address?.ipAddress ?? "unknown", port: address?.port)
        guard setup.usesTLS, let tls = try? context.pipeline.syncOperations.handler(type: NIOSSLHandler.self) else {
            return peer
        }
        peer.tls = tls.tlsVersion.map { PeerInfo.TLSSession(version: TLSProtocolVersion($0)) }
        // Where certificates are verified, only good ones get this far: the handshake fails otherwise.
        if setup.verifiesPeer { peer.certificate = tls.peerCertificate.flatMap { try? CertificateIdentity($0) } }
        return peer
    }

    /// A peer that goes away without the ceremonies has still just gone away.
    private func reason(for error: any Error) -> CloseReason? {
        switch error {
        case NIOSSLError.uncleanShutdown where wire != nil: nil
        case let error as IOError where error.errnoCode == ECONNRESET || error.errnoCode == EPIPE: nil
        case let error as NIOSSLError: .tlsFailed(String(describing: error))
        case let error as BoringSSLError: .tlsFailed(String(describing: error))
        default: setup.usesTLS && wire == nil ? .tlsFailed("\(error)") : .error("\(error)")
        }
    }
}
