import NIOCore
import NIOPosix
import Synchronization
import Testing

/// A port that stays, before a program whose port is another one each time it is started: what connects here is connected
/// there. While there is nothing behind it connections are closed at once.
final class PortForwarder: Sendable {
    private let listener: any Channel
    private let target: Target
    /// The port that stays.
    let port: Int

    fileprivate final class Target: Sendable {
        let port = Mutex<Int?>(nil)
    }

    private init(listener: any Channel, port: Int, target: Target) {
        self.listener = listener
        self.port = port
        self.target = target
    }

    /// Opens a port of the system's choice.
    static func start(on group: any EventLoopGroup) async throws -> PortForwarder {
        let target = Target()
        let listener = try await ServerBootstrap(group: group)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Forwarding(to: target))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        let port = try #require(listener.localAddress?.port)
        return PortForwarder(listener: listener, port: port, target: target)
    }

    /// From now on connections go there; `nil`: nowhere.
    func lead(to port: Int?) { target.port.withLock { $0 = port } }

    /// Closes the port.
    func stop() async throws { try await listener.close() }

    /// The near side of a connection; makes the far one.
    private final class Forwarding: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer

        private let target: Target
        private var far: (any Channel)?
        private var waiting: [ByteBuffer] = []

        init(to target: Target) {
            self.target = target
        }

        func channelActive(context: ChannelHandlerContext) {
            let near = context.channel
            guard let port = target.port.withLock({ $0 }) else { return near.close(promise: nil) }
            let bound = NIOLoopBound(self, eventLoop: near.eventLoop)
            ClientBootstrap(group: near.eventLoop)
                .channelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandler(Returning(to: near))
                    }
                }
                .connect(host: "127.0.0.1", port: port)
                .whenComplete { result in
                    switch result {
                    case .success(let far): bound.value.connected(far, near: near)
                    case .failure: near.close(promise: nil)
                    }
                }
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            let bytes = unwrapInboundIn(data)
            if let far { far.writeAndFlush(bytes, promise: nil) } else { waiting.append(bytes) }
        }

        func channelInactive(context: ChannelHandlerContext) { far?.close(promise: nil) }

        func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

        private func connected(_ far: any Channel, near: any Channel) {
            guard near.isActive else { return far.close(promise: nil) }
            self.far = far
            for bytes in waiting { far.writeAndFlush(bytes, promise: nil) }
            waiting = []
        }
    }

    /// The far side of a connection.
    private final class Returning: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer

        private let near: any Channel

        init(to near: any Channel) {
            self.near = near
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            near.writeAndFlush(unwrapInboundIn(data), promise: nil)
        }

        func channelInactive(context: ChannelHandlerContext) { near.close(promise: nil) }

        func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
    }
}
