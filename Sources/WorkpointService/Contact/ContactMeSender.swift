import NIOCore
import NIOHTTP1
import NIOPosix
import Provisioning

/// Sends one contact-me. Tests have their own.
public protocol ContactMeSender: Sendable {
    /// Asks the phone at this address to contact the service, and says what it answered.
    func send(to uri: String) async -> ContactMeResult
}

/// Sends contact-me requests over HTTP, and only to where phones may be.
///
/// The host is resolved first; what comes out is checked, and exactly that is connected to, so that no name can lead
/// elsewhere between the check and the connection. Redirections are not followed.
public struct HTTPContactMeSender: ContactMeSender {
    /// Finds the address of a host and port.
    public typealias Resolver = @Sendable (_ host: String, _ port: Int) async throws -> SocketAddress

    private let configuration: ContactMeConfiguration
    private let group: any EventLoopGroup
    private let resolve: Resolver

    /// - Parameter resolve: finds addresses; the system's resolver when not given.
    public init(
        _ configuration: ContactMeConfiguration, group: any EventLoopGroup,
        resolve: @escaping Resolver = HTTPContactMeSender.systemResolver
    ) {
        self.configuration = configuration
        self.group = group
        self.resolve = resolve
    }

    /// The system's resolver, on a thread that may wait.
    public static let systemResolver: Resolver = { host, port in
        if let address = try? SocketAddress(ipAddress: host, port: port) { return address }
        return try await NIOThreadPool.singleton.runIfActive {
            try SocketAddress.makeAddressResolvingHost(host, port: port)
        }
    }

    /// Asks the phone at this address to contact the service.
    public func send(to text: String) async -> ContactMeResult {
        guard let uri = ContactURI(text) else { return .unreachable("\"\(text.prefix(80))\" is no address of a phone") }
        guard configuration.ports.isEmpty || configuration.ports.contains(uri.port) else { return .forbiddenAddress }
        let address: SocketAddress
        do {
            address = try await resolve(uri.host, uri.port)
        } catch {
            return .unreachable("\(uri.host) cannot be resolved")
        }
        guard configuration.networks.contains(where: { $0.contains(address) }) else { return .forbiddenAddress }
        do {
            let status = try await status(of: uri, at: address)
            return (200..<300).contains(status) ? .accepted(status) : .refused(status)
        } catch let error as ContactMeFailure {
            return .unreachable(error.description)
        } catch let error as ChannelError {
            if case .connectTimeout = error { return .unreachable("no connection in time") }
            return .unreachable("the connection broke off")
        } catch {
            return .unreachable("no connection: \(error)")
        }
    }

    private func status(of uri: ContactURI, at address: SocketAddress) async throws -> Int {
        let loop = group.next()
        let answer = loop.makePromise(of: Int.self)
        let (timeout, head) = (TimeAmount(configuration.timeout), request(uri))
        let body = configuration.form
        do {
            _ = try await ClientBootstrap(group: loop)
                .connectTimeout(TimeAmount(configuration.connectTimeout))
                .channelOption(.tcpOption(.tcp_nodelay), value: 1)
                .channelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHTTPClientHandlers(leftOverBytesStrategy: .dropBytes)
                        try channel.pipeline.syncOperations.addHandler(
                            ContactMeHandler(head: head, body: body, timeout: timeout, answer: answer))
                    }
                }
                .connect(to: address).get()
        } catch {
            answer.fail(error)
        }
        return try await answer.futureResult.get()
    }

    private func request(_ uri: ContactURI) -> HTTPRequestHead {
        let headers: HTTPHeaders = [
            "Host": uri.authority, "User-Agent": "gatewayd", "Connection": "close",
            "Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
            "Content-Length": "\(configuration.form.utf8.count)",
        ]
        return HTTPRequestHead(version: .http1_1, method: .POST, uri: uri.path, headers: headers)
    }
}

/// Why there was no answer.
private enum ContactMeFailure: Error, CustomStringConvertible {
    case noAnswerInTime
    case closed
    case notHTTP

    var description: String {
        switch self {
        case .noAnswerInTime: "no answer in time"
        case .closed: "the connection was closed without an answer"
        case .notHTTP: "the answer was not HTTP"
        }
    }
}

/// Sends the request on a connection, takes the status of the answer and closes.
private final class ContactMeHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias OutboundOut = HTTPClientRequestPart

    private let head: HTTPRequestHead
    private let body: String
    private let timeout: TimeAmount
    private var answer: EventLoopPromise<Int>?
    private var deadline: Scheduled<Void>?

    init(head: HTTPRequestHead, body: String, timeout: TimeAmount, answer: EventLoopPromise<Int>) {
        self.head = head
        self.body = body
        self.timeout = timeout
        self.answer = answer
    }

    func channelActive(context: ChannelHandlerContext) {
        let context = NIOLoopBound(context, eventLoop: context.eventLoop)
        let handler = NIOLoopBound(self, eventLoop: context.value.eventLoop)
        deadline = context.value.eventLoop.scheduleTask(in: timeout) {
            handler.value.end(context.value, .failure(ContactMeFailure.noAnswerInTime))
        }
        context.value.write(wrapOutboundOut(.head(head)), promise: nil)
        context.value.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: body)))), promise: nil)
        context.value.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        // A 100 is not the answer yet.
        guard case .head(let head) = unwrapInboundIn(data), head.status.code >= 200 else { return }
        end(context, .success(Int(head.status.code)))
    }

    func channelInactive(context: ChannelHandlerContext) {
        end(context, .failure(ContactMeFailure.closed))
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        end(context, .failure(error is HTTPParserError ? ContactMeFailure.notHTTP : error))
    }

    private func end(_ context: ChannelHandlerContext, _ result: Result<Int, any Error>) {
        deadline?.cancel()
        deadline = nil
        guard let promise = answer else { return }
        answer = nil
        promise.completeWith(result)
        context.close(promise: nil)
    }
}
