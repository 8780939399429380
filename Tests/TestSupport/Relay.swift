import NIOCore
import NIOPosix
import Synchronization

/// A TCP port that stays and leads to another one, which may change; connections through it can be cut, and what is on its
/// way in them is lost.
public final class Relay: Sendable {
    private struct State {
        var target: Int?
        var links: [ObjectIdentifier: Link] = [:]
    }

    private let state: Mutex<State>
    private let listener: any Channel

    /// The port that clients connect to.
    public let port: Int

    private init(_ listener: any Channel, port: Int) {
        self.listener = listener
        self.port = port
        state = Mutex(State())
    }

    /// Opens a port, which leads nowhere yet: connections are closed at once.
    public static func open(on group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton) async throws -> Relay
    {
        let holder = Holder()
        let listener = try await ServerBootstrap(group: group)
            .childChannelOption(.autoRead, value: false)
            .childChannelInitializer { channel in
                guard let relay = holder.relay.withLock({ $0 }) else { return channel.close() }
                return relay.accept(channel)
            }
            .bind(host: "127.0.0.1", port: 0).get()
        let made = Relay(listener, port: listener.localAddress?.port ?? 0)
        holder.relay.withLock { $0 = made }
        return made
    }

    /// The relay, for the closure that has to exist before it.
    private final class Holder: Sendable {
        let relay = Mutex<Relay?>(nil)
    }

    /// New connections lead to this port of this machine; `nil`: they are closed at once. Those there are stay.
    public func lead(to port: Int?) {
        state.withLock { $0.target = port }
    }

    /// Cuts every connection; when this returns, nothing that has not arrived will.
    public func cut() {
        let links = state.withLock { state in
            defer { state.links = [:] }
            return Array(state.links.values)
        }
        for link in links { link.cut() }
    }

    /// Cuts every connection, and closes the port.
    public func close() async {
        cut()
        try? await listener.close()
    }

    private func accept(_ near: any Channel) -> EventLoopFuture<Void> {
        guard let target = state.withLock({ $0.target }) else { return near.close() }
        let link = Link()
        let (nearEnd, farEnd) = (RelayEnd(link), RelayEnd(link))
        (nearEnd.partner, farEnd.partner) = (farEnd, nearEnd)
        let bound = NIOLoopBound(farEnd, eventLoop: near.eventLoop)
        let id = ObjectIdentifier(link)
        near.closeFuture.whenComplete { [self] _ in _ = state.withLock { $0.links.removeValue(forKey: id) } }
        do { try near.pipeline.syncOperations.addHandler(nearEnd) } catch { return near.close() }
        return ClientBootstrap(group: near.eventLoop)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture { try channel.pipeline.syncOperations.addHandler(bound.value) }
            }
            .connect(host: "127.0.0.1", port: target)
            .flatMap { [self] far in
                link.ends.withLock { $0 = [near, far] }
                state.withLock { $0.links[id] = link }
                return near.setOption(.autoRead, value: true)
            }
    }
}

/// A connection through a relay.
private final class Link: Sendable {
    let ends = Mutex<[any Channel]>([])
    private let isCutNow = Atomic(false)

    var isCut: Bool { isCutNow.load(ordering: .acquiring) }

    func cut() {
        isCutNow.store(true, ordering: .releasing)
        for end in ends.withLock({ $0 }) { end.close(promise: nil) }
    }
}

/// One end of a connection through a relay; both are on one event loop.
private final class RelayEnd: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let link: Link
    private var context: ChannelHandlerContext?
    weak var partner: RelayEnd?

    init(_ link: Link) {
        self.link = link
    }

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }

    func handlerRemoved(context: ChannelHandlerContext) { self.context = nil }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !link.isCut, let other = partner?.context else { return }
        other.writeAndFlush(wrapOutboundOut(unwrapInboundIn(data)), promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
        partner?.context?.close(promise: nil)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
