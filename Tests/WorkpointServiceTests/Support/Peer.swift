import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import Provisioning

/// One connection of an HTTP client that a test leads.
final class Peer: Sendable {
    /// What came back.
    struct Answer: Sendable {
        var status: Int
        var headers: [(name: String, value: String)]
        var body: [UInt8]

        /// The message in the body.
        var message: ServiceMessage? { try? WorkpointMessageReader().serviceMessage(body) }

        func header(_ name: String) -> String? {
            headers.first { $0.name.lowercased() == name.lowercased() }?.value
        }

        /// The session the service gave, as the phone would present it.
        var cookie: String? { header("Set-Cookie").map { String($0.prefix { $0 != ";" }) } }
    }

    /// The connection ended before the answer had come.
    struct Closed: Error {}

    private let channel: any Channel

    private init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Connects to a port of this machine.
    ///
    /// - Parameter tls: how; `nil` for plain TCP.
    static func connect(
        to port: Int, tls: TLSConfiguration? = nil, group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton
    ) async throws -> Peer {
        let context = try tls.map { try NIOSSLContext(configuration: $0) }
        let channel = try await ClientBootstrap(group: group)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let context {
                        try channel.pipeline.syncOperations.addHandler(
                            NIOSSLClientHandler(context: context, serverHostname: nil))
                    }
                    try channel.pipeline.syncOperations.addHTTPClientHandlers()
                    try channel.pipeline.syncOperations.addHandler(AnswerCollector())
                }
            }
            .connect(host: "127.0.0.1", port: port).get()
        return Peer(channel)
    }

    /// A phone's TLS: any certificate is suitable in Default Mode.
    static func trusting(certificate: String? = nil, key: String? = nil) throws -> TLSConfiguration {
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.certificateVerification = .none
        if let certificate, let key {
            tls.certificateChain = try NIOSSLCertificate.fromPEMBytes(Array(certificate.utf8)).map { .certificate($0) }
            tls.privateKey = .privateKey(try NIOSSLPrivateKey(bytes: Array(key.utf8), format: .pem))
        }
        return tls
    }

    /// Sends a request, and waits for its answer.
    func send(
        _ method: HTTPMethod = .POST, _ path: String = "/DeploymentService/LoginService",
        headers: [(String, String)] = [], body: [UInt8] = []
    ) async throws -> Answer {
        let answer = channel.eventLoop.makePromise(of: Answer.self)
        var head = HTTPRequestHead(version: .http1_1, method: method, uri: path)
        head.headers = HTTPHeaders([("Host", "127.0.0.1"), ("Content-Length", "\(body.count)")] + headers)
        let (channel, requestHead) = (channel, head)
        try await channel.eventLoop.submit {
            // A connection that is gone has no handlers any more.
            guard let collector = try? channel.pipeline.syncOperations.handler(type: AnswerCollector.self) else {
                return answer.fail(Closed())
            }
            collector.expect(answer)
            channel.pipeline.syncOperations.write(NIOAny(HTTPClientRequestPart.head(requestHead)), promise: nil)
            channel.pipeline.syncOperations.write(
                NIOAny(HTTPClientRequestPart.body(.byteBuffer(ByteBuffer(bytes: body)))), promise: nil)
            channel.pipeline.syncOperations.writeAndFlush(NIOAny(HTTPClientRequestPart.end(nil)), promise: nil)
        }.get()
        return try await answer.futureResult.get()
    }

    /// Sends a phone's message, with its cookie.
    func send(_ message: WorkpointMessage, cookie: String? = nil) async throws -> Answer {
        try await send(
            headers: [("Content-Type", "text/xml")] + (cookie.map { [("Cookie", $0)] } ?? []),
            body: WorkpointMessageWriter().bytes(message))
    }

    /// Ends the connection.
    func close() async {
        try? await channel.close().get()
    }

    /// Returns when the other end has closed.
    func closed() async {
        try? await channel.closeFuture.get()
    }
}

/// Puts answers together for who waits for them, in order.
private final class AnswerCollector: ChannelInboundHandler {
    typealias InboundIn = HTTPClientResponsePart

    private var waiting: [EventLoopPromise<Peer.Answer>] = []
    private var answer: Peer.Answer?
    private var isClosed = false

    func expect(_ promise: EventLoopPromise<Peer.Answer>) {
        if isClosed { promise.fail(Peer.Closed()) } else { waiting.append(promise) }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            answer = Peer.Answer(
                status: Int(head.status.code), headers: head.headers.map { ($0.name, $0.value) }, body: [])
        case .body(let bytes): answer?.body.append(contentsOf: bytes.readableBytesView)
        case .end:
            if let answer, answer.status >= 200, !waiting.isEmpty { waiting.removeFirst().succeed(answer) }
            answer = nil
        }
    }

    func channelInactive(context: ChannelHandlerContext) { fail(Peer.Closed()) }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        fail(error)
        context.close(promise: nil)
    }

    private func fail(_ error: any Error) {
        isClosed = true
        for promise in waiting { promise.fail(error) }
        waiting = []
    }
}
