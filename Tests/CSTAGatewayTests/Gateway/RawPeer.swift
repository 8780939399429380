import ECMA323
import NIOCore
import NIOPosix

/// A peer that knows nothing of frames: sends any bytes, collects all bytes, notices the end.
final class RawPeer: Sendable {
    private final class Collector: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        private var bytes: [UInt8] = []
        private let end: EventLoopPromise<[UInt8]>

        init(_ end: EventLoopPromise<[UInt8]>) { self.end = end }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            bytes.append(contentsOf: unwrapInboundIn(data).readableBytesView)
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

        func channelInactive(context: ChannelHandlerContext) { end.succeed(bytes) }
    }

    private let channel: any Channel
    private let end: EventLoopFuture<[UInt8]>

    init(port: Int, on eventLoop: any EventLoop) async throws {
        let end = eventLoop.makePromise(of: [UInt8].self)
        self.end = end.futureResult
        do {
            channel = try await ClientBootstrap(group: eventLoop).channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Collector(end))
                }
            }.connect(host: "127.0.0.1", port: port).get()
        } catch {
            end.fail(error)
            throw error
        }
    }

    /// Sends bytes; that the other side may have closed already is no error here.
    func send(_ bytes: [UInt8]) async {
        try? await channel.writeAndFlush(ByteBuffer(bytes: bytes)).get()
    }

    /// Sends no more, and waits for the other side to close.
    func finish() async throws -> [UInt8] {
        try? await channel.close(mode: .output).get()
        return try await closed()
    }

    /// Waits for the other side to close, and gives all it has sent.
    func closed() async throws -> [UInt8] { try await end.get() }
}
