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
        case tooLate
    }

    /// The status of the answer to a GET.
    static func status(ofGetting text: String, on loop: any EventLoop) -> EventLoopFuture<Int> {
        get(text, on: loop).map { Int($0.head.status.code) }
    }

    /// The answer to a GET over HTTP or HTTPS; no certificate is verified.
    static func get(
        _ text: String, authorization: String? = nil, maximum: Int = 64 << 20, within time: TimeAmount = .seconds(30),
        on loop: any EventLoop
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
                    try pipeline.addHandler(OneAnswer(head: head, within: time, answer: answer))
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
    private let time: TimeAmount
    private var answer: EventLoopPromise<NIOHTTPClientResponseFull>?
    private var deadline: Scheduled<Void>?

    init(head: HTTPRequestHead, within time: TimeAmount, answer: EventLoopPromise<NIOHTTPClientResponseFull>) {
        self.head = head
        self.time = time
        self.answer = answer
    }

    func channelActive(context: ChannelHandlerContext) {
        let bound = NIOLoopBound((handler: self, context: context), eventLoop: context.eventLoop)
        deadline = context.eventLoop.scheduleTask(in: time) {
            bound.value.handler.end(.failure(PlainHTTP.Failure.tooLate), bound.value.context)
        }
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        end(.success(unwrapInboundIn(data)), context)
    }

    func channelInactive(context: ChannelHandlerContext) { end(.failure(PlainHTTP.Failure.closed), context) }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { end(.failure(error), context) }

    private func end(_ result: Result<NIOHTTPClientResponseFull, any Error>, _ context: ChannelHandlerContext) {
        deadline?.cancel()
        deadline = nil
        answer?.completeWith(result)
        answer = nil
        context.close(promise: nil)
    }
}
