import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import Provisioning

/// A phone's HTTPS connection to the provisioning service: one request at a time, on one event loop.
final class ServiceConnection: @unchecked Sendable {
    /// Why a request got no answer.
    enum Failure: Error {
        case closed
        case credentials
    }

    private let loop: any EventLoop
    private let host: String
    private let channel: EventLoopFuture<any Channel>
    private let handler: NIOLoopBound<AnswerHandler>

    /// The path of all phones; it cannot be changed at a phone.
    static let path = "/DeploymentService/LoginService"

    /// Begins to connect.
    ///
    /// - Parameters:
    ///   - credentials: those of Secure Mode; without them nothing is verified and nothing shown.
    ///   - isOld: whether the phone's TLS is that of 2008.
    /// - Throws: when the credentials cannot be used.
    init(
        to service: ServiceAddress, credentials: SimulatedWorkpoint.SecureCredentials?, isOld: Bool,
        on loop: any EventLoop
    ) throws {
        self.loop = loop
        host = "\(service.host):\(service.port)"
        let context =
            try credentials.map { try PhoneTLS.secure($0, isOld: isOld) }
            ?? (isOld ? PhoneTLS.trustingOld : PhoneTLS.trusting)
        let handler = NIOLoopBound(AnswerHandler(loop: loop), eventLoop: loop)
        self.handler = handler
        let name = PhoneTLS.serverName(service.host)
        channel = ClientBootstrap(group: loop)
            .connectTimeout(.seconds(10))
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    try pipeline.addHandler(NIOSSLClientHandler(context: context, serverHostname: name))
                    try pipeline.addHTTPClientHandlers()
                    try pipeline.addHandler(NIOHTTPClientResponseAggregator(maxContentLength: 4 << 20))
                    try pipeline.addHandler(handler.value)
                }
            }
            .connect(host: service.host, port: service.port)
        channel.whenFailure { [handler] in handler.value.fail($0) }
    }

    /// Posts a message; the answer, or the reason why there is none.
    ///
    /// - Parameter decodesReferences: whether `&lt;`, `&gt;` and `&amp;` in the answer are decoded; old firmware does not.
    func post(
        _ body: [UInt8], cookie: String?, decodesReferences: Bool
    ) -> EventLoopFuture<SimulatedWorkpoint.Answer> {
        var headers: HTTPHeaders = [
            "Host": host, "Content-Type": "text/xml", "Content-Length": String(body.count), "User-Agent": "Simulated",
        ]
        if let cookie { headers.add(name: "Cookie", value: cookie) }
        let head = HTTPRequestHead(version: .http1_1, method: .POST, uri: Self.path, headers: headers)
        let answer = handler.value.next(decodesReferences: decodesReferences)
        channel.whenSuccess { channel in
            channel.write(HTTPClientRequestPart.head(head), promise: nil)
            channel.write(HTTPClientRequestPart.body(.byteBuffer(ByteBuffer(bytes: body))), promise: nil)
            channel.writeAndFlush(HTTPClientRequestPart.end(nil), promise: nil)
        }
        return answer
    }

    /// Closes it; an answer that is awaited does not come any more.
    func close() {
        handler.value.fail(Failure.closed)
        channel.whenSuccess { $0.close(promise: nil) }
    }
}

/// Hands each answer to whoever waits for it.
private final class AnswerHandler: ChannelInboundHandler {
    typealias InboundIn = NIOHTTPClientResponseFull

    private let loop: any EventLoop
    private let reader = WorkpointMessageReader()
    private var waiting: EventLoopPromise<SimulatedWorkpoint.Answer>?
    private var failure: (any Error)?
    private var decodesReferences = true

    init(loop: any EventLoop) {
        self.loop = loop
    }

    func next(decodesReferences: Bool) -> EventLoopFuture<SimulatedWorkpoint.Answer> {
        self.decodesReferences = decodesReferences
        if let failure { return loop.makeFailedFuture(failure) }
        let promise = loop.makePromise(of: SimulatedWorkpoint.Answer.self)
        waiting?.fail(ServiceConnection.Failure.closed)
        waiting = promise
        return promise.futureResult
    }

    func fail(_ error: any Error) {
        failure = error
        let promise = waiting
        waiting = nil
        promise?.fail(error)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let response = unwrapInboundIn(data)
        let bytes = response.body.map { Array($0.readableBytesView) } ?? []
        let content: SimulatedWorkpoint.Answer.Content
        do {
            content = .message(try reader.serviceMessage(decodesReferences ? bytes : Self.undecoded(bytes)))
        } catch {
            content = .unreadable("\(error)")
        }
        let answer = SimulatedWorkpoint.Answer(
            status: Int(response.head.status.code), content, cookies: response.head.headers["Set-Cookie"],
            isChunked: response.head.headers["Transfer-Encoding"].contains { $0.lowercased().contains("chunked") },
            bytes: bytes.count)
        let promise = waiting
        waiting = nil
        promise?.succeed(answer)
    }

    /// The document with the references kept in its texts that firmware of the first generation does not decode; `&quot;`
    /// and `&apos;` it does (field evidence).
    private static func undecoded(_ bytes: [UInt8]) -> [UInt8] {
        var text = String(decoding: bytes, as: UTF8.self)
        for name in ["amp", "lt", "gt"] { text.replace("&\(name);", with: "&amp;\(name);") }
        return Array(text.utf8)
    }

    func channelInactive(context: ChannelHandlerContext) { fail(ServiceConnection.Failure.closed) }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        fail(error)
        context.close(promise: nil)
    }
}
