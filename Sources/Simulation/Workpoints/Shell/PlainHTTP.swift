import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

/// The little of an HTTP client that phones need for polls and files.
enum PlainHTTP {
    /// What a request may end with, beside an answer.
    enum Failure: Error {
        case address
        case closed
    }

    /// The status of the answer to a GET.
    static func status(ofGetting text: String, on loop: any EventLoop) -> EventLoopFuture<Int> {
        get(text, on: loop).map { Int($0.head.status.code) }
    }

    /// The answer to a GET over HTTP or HTTPS; no certificate is verified.
    static func get(
        _ text: String, authorization: String? = nil, maximum: Int = 64 << 20, on loop: any EventLoop
    ) -> EventLoopFuture<NIOHTTPClientResponseFull> {
        guard let url = URL(string: text), let host = url.host, let scheme = url.scheme?.lowercased(),
            ["http", "https"].contains(scheme)
        else { return loop.makeFailedFuture(Failure.address) }
        let port = url.port ?? (scheme == "https" ? 443 : 80)
        let answer = loop.makePromise(of: NIOHTTPClientResponseFull.self)
        // From the slash on; `URL` would decode what is encoded.
        let rest = text.split(separator: "://", maxSplits: 1).last ?? ""
        let target = rest.firstIndex { $0 == "/" || $0 == "?" }.map { String(rest[$0...]) } ?? "/"
        var headers: HTTPHeaders = ["Host": "\(host):\(port)", "Connection": "close"]
        if let authorization { headers.add(name: "Authorization", value: authorization) }
        let head = HTTPRequestHead(
            version: .http1_1, method: .GET, uri: target.hasPrefix("/") ? target : "/" + target, headers: headers)
        ClientBootstrap(group: loop)
            .connectTimeout(.seconds(10))
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    if scheme == "https" {
                        try pipeline.addHandler(
                            NIOSSLClientHandler(
                                context: PhoneTLS.trusting, serverHostname: PhoneTLS.serverName(host)))
                    }
                    try pipeline.addHTTPClientHandlers()
                    try pipeline.addHandler(NIOHTTPClientResponseAggregator(maxContentLength: maximum))
                    try pipeline.addHandler(OneAnswer(head: head, answer: answer))
                }
            }
            .connect(host: host, port: port)
            .whenFailure { answer.fail($0) }
        return answer.futureResult
    }
}

/// Sends one request and takes the answer.
private final class OneAnswer: ChannelInboundHandler {
    typealias InboundIn = NIOHTTPClientResponseFull
    typealias OutboundOut = HTTPClientRequestPart

    private let head: HTTPRequestHead
    private let answer: EventLoopPromise<NIOHTTPClientResponseFull>
    private var isAnswered = false

    init(head: HTTPRequestHead, answer: EventLoopPromise<NIOHTTPClientResponseFull>) {
        self.head = head
        self.answer = answer
    }

    func channelActive(context: ChannelHandlerContext) {
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        isAnswered = true
        answer.succeed(unwrapInboundIn(data))
        context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
        if !isAnswered { answer.fail(PlainHTTP.Failure.closed) }
        isAnswered = true
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if !isAnswered { answer.fail(error) }
        isAnswered = true
        context.close(promise: nil)
    }
}
