import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import Provisioning
import Transport

/// What the network alone costs: a server with the same TLS and HTTP code that answers phones with the same bytes, and
/// reads, stores and knows nothing. It looks for the nonce, and for whether the message is a reply.
enum BareServiceRole {
    static func run(_ options: Options) async throws {
        AllocatorTuning.keepFreedMemory()
        let tls = try BenchmarkCertificate.context(in: URL(filePath: try options.parameter("folder")))
        let group = MultiThreadedEventLoopGroup(numberOfThreads: System.coreCount)
        let server = try await ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 1_024)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    try pipeline.addHandler(NIOSSLServerHandler(context: tls))
                    try pipeline.configureHTTPServerPipeline(withErrorHandling: true)
                    try pipeline.addHandler(NIOHTTPServerRequestAggregator(maxContentLength: 1 << 20))
                    try pipeline.addHandler(Answers())
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        Roles.say("port \(server.localAddress?.port ?? 0)")
        for await _ in Roles.commands() {}
        try await server.close()
        try await group.shutdownGracefully()
    }

    /// Answers a reply with `CleanUp` and everything else with `ReadAllItems`.
    private final class Answers: ChannelInboundHandler {
        typealias InboundIn = NIOHTTPServerRequestFull
        typealias OutboundOut = HTTPServerResponsePart

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            let body = unwrapInboundIn(data).body.map { Array($0.readableBytesView) } ?? []
            let mark = Array("nonce=\"".utf8)
            let nonce =
                body.firstRange(of: mark).map { body[$0.upperBound...].prefix { $0 != UInt8(ascii: "\"") } } ?? []
            let isReply = body.firstRange(of: Array("reply-to".utf8)) != nil
            let message = ServiceMessage(
                nonce: String(decoding: nonce, as: UTF8.self), action: isReply ? .cleanUp : .readAllItems)
            let answer = WorkpointMessageWriter().bytes(message)
            let headers: HTTPHeaders = [
                "Content-Type": "text/xml", "Content-Length": "\(answer.count)",
                "Set-Cookie": "JSESSIONID=0123456789ABCDEF0123456789ABCDEF; Path=/DeploymentService; Secure",
            ]
            context.write(
                wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: .ok, headers: headers))), promise: nil
            )
            context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: answer)))), promise: nil)
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
    }
}
