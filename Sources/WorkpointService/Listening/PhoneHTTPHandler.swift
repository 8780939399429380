import NIOCore
import NIOHTTP1
import NIOSSL
import Transport

/// One connection of a phone: puts a request together, has it answered, and watches the time.
///
/// Expects `configureHTTPServerPipeline` with pipelining assistance before it: one request at a time reaches it.
final class PhoneHTTPHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private enum State {
        /// No request, or not all of its head.
        case waiting
        /// The head has come, and so much of the body.
        case reading(HTTPRequestHead, [UInt8])
        /// The request was answered before it had come wholly; the rest is thrown away, so that the peer, which may be
        /// sending still, gets to read the answer.
        case discarding
        /// The site works on the answer, or it is being sent.
        case answering
        case closed
    }

    private let site: any PhoneHTTPSite
    private let limits: PhoneHTTPLimits
    private let counters: ProvisioningCounters
    private let number: UInt64
    private var connection: PhoneConnection?
    private var state = State.waiting
    private var deadline: Scheduled<Void>?

    init(site: any PhoneHTTPSite, limits: PhoneHTTPLimits, counters: ProvisioningCounters, number: UInt64) {
        self.site = site
        self.limits = limits
        self.counters = counters
        self.number = number
    }

    func handlerAdded(context: ChannelHandlerContext) {
        expect(within: limits.firstHead, context)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        deadline?.cancel()
        deadline = nil
    }

    func channelInactive(context: ChannelHandlerContext) {
        state = .closed
        deadline?.cancel()
        deadline = nil
        if let connection { site.connectionClosed(connection) }
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        counters.add(error is HTTPParserError ? .malformedRequests : .brokenConnections)
        context.close(promise: nil)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): begin(head, context)
        case .body(let bytes): take(bytes, context)
        case .end: end(context)
        }
    }

    private func begin(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        counters.add(.requests)
        expect(within: limits.body, context)
        state = .reading(head, [])
        if let refusal = site.refusal(of: head) { return refuse(refusal, context) }
        let length = head.headers.first(name: "Content-Length").flatMap { Int($0) } ?? 0
        if length > limits.maximumBody { return refuse(site.tooLarge, context) }
        if head.headers[canonicalForm: "Expect"].contains(where: { $0.lowercased() == "100-continue" }) {
            context.writeAndFlush(
                wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: .continue))), promise: nil)
        }
    }

    private func take(_ bytes: ByteBuffer, _ context: ChannelHandlerContext) {
        guard case .reading(let head, var body) = state else { return }
        guard body.count + bytes.readableBytes <= limits.maximumBody else {
            return refuse(site.tooLarge, context)
        }
        // Out of the state first, so that the body is appended to in place.
        state = .answering
        body.append(contentsOf: bytes.readableBytesView)
        state = .reading(head, body)
    }

    private func end(_ context: ChannelHandlerContext) {
        switch state {
        case .reading(let head, let body): answer(head, body, context)
        case .discarding: close(context)
        case .waiting, .answering, .closed: break
        }
    }

    private func answer(_ head: HTTPRequestHead, _ body: [UInt8], _ context: ChannelHandlerContext) {
        deadline?.cancel()
        state = .answering
        let request = PhoneHTTPRequest(
            connection: connection(context), method: head.method, target: head.uri,
            headers: head.headers, body: body)
        let context = NIOLoopBound(context, eventLoop: context.eventLoop)
        let handler = NIOLoopBound(self, eventLoop: context.value.eventLoop)
        site.answer(request, on: context.value.eventLoop).whenComplete { result in
            let answer = (try? result.get()) ?? .empty(.internalServerError)
            handler.value.send(answer, to: head, context.value)
        }
    }

    /// Answers a request that has not come wholly, and closes when it has, or when its time is over.
    private func refuse(_ answer: PhoneHTTPAnswer, _ context: ChannelHandlerContext) {
        guard case .reading(let head, _) = state else { return }
        var answer = answer
        answer.closes = true
        state = .discarding
        write(answer, to: head, context, promise: nil)
    }

    private func send(_ answer: PhoneHTTPAnswer, to head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        guard case .answering = state else { return }
        let closes = answer.closes || !head.isKeepAlive
        expect(within: limits.writing, context)
        let promise = context.eventLoop.makePromise(of: Void.self)
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        let handler = NIOLoopBound(self, eventLoop: context.eventLoop)
        promise.futureResult.whenComplete { _ in handler.value.isSent(closes: closes, bound.value) }
        state = .waiting
        write(answer, to: head, context, promise: promise)
    }

    private func isSent(closes: Bool, _ context: ChannelHandlerContext) {
        if closes { return close(context) }
        // The next request may have come already, with a deadline of its own.
        if case .waiting = state { expect(within: limits.idle, context) }
    }

    private func write(
        _ answer: PhoneHTTPAnswer, to request: HTTPRequestHead, _ context: ChannelHandlerContext,
        promise: EventLoopPromise<Void>?
    ) {
        counters.countAnswer(answer.status.code)
        var head = HTTPResponseHead(version: .http1_1, status: answer.status)
        for header in answer.headers { head.headers.add(name: header.name, value: header.value) }
        head.headers.add(name: "Content-Length", value: "\(answer.body.count)")
        if answer.closes || !request.isKeepAlive {
            head.headers.add(name: "Connection", value: "close")
        } else if request.version != .http1_1 {
            head.headers.add(name: "Connection", value: "keep-alive")
        }
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        if !answer.body.isEmpty, request.method != .HEAD {
            context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: answer.body)))), promise: nil)
        }
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: promise)
    }

    private func expect(within time: Duration, _ context: ChannelHandlerContext) {
        deadline?.cancel()
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        let handler = NIOLoopBound(self, eventLoop: context.eventLoop)
        deadline = context.eventLoop.scheduleTask(in: TimeAmount(time)) { handler.value.isLate(bound.value) }
    }

    private func isLate(_ context: ChannelHandlerContext) {
        switch state {
        case .reading(let head, _):
            counters.add(.slowRequests)
            state = .answering
            write(.empty(.requestTimeout, closes: true), to: head, context, promise: nil)
        case .waiting, .discarding, .answering, .closed: break
        }
        close(context)
    }

    private func close(_ context: ChannelHandlerContext) {
        deadline?.cancel()
        deadline = nil
        context.close(promise: nil)
    }

    /// What is known of the connection; looked up with its first request, when the TLS handshake is over.
    private func connection(_ context: ChannelHandlerContext) -> PhoneConnection {
        if let connection { return connection }
        let tls = try? context.pipeline.syncOperations.handler(type: NIOSSLServerHandler.self)
        let fingerprint = tls?.peerCertificate.flatMap { try? CertificateIdentity(der: $0.toDERBytes()).fingerprint }
        let known = PhoneConnection(
            number: number, remoteAddress: context.remoteAddress?.ipAddress ?? "", certificateFingerprint: fingerprint)
        connection = known
        return known
    }
}
