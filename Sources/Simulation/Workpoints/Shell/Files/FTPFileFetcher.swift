import NIOCore
import NIOPosix
import Provisioning

/// Fetches files over FTP, in passive mode. A file on an HTTPS server counts as not fetched.
public struct FTPFileFetcher: FileFetching {
    private let time: Duration
    private let maximum: Int

    /// A fetcher.
    ///
    /// - Parameters:
    ///   - time: how long a file may take; then it counts as not fetched.
    ///   - maximum: how many bytes a file may have; a longer one counts as not fetched.
    public init(within time: Duration = .seconds(300), maximum: Int = 64 << 20) {
        self.time = time
        self.maximum = maximum
    }

    /// Fetches a file; whether it came whole.
    public func fetch(_ file: SimulatedWorkpoint.FileFetch, on loop: any EventLoop) -> EventLoopFuture<Bool> {
        guard case .ftp(let server, let port, let user, let password, let path) = file.source, !server.isEmpty,
            let retrieval = FTPRetrieval(user: user, password: password, folder: path, name: file.name)
        else { return loop.makeSucceededFuture(false) }
        let (outcome, time, maximum) = (loop.makePromise(of: Bool.self), TimeAmount(time), maximum)
        ClientBootstrap(group: loop)
            .connectTimeout(.seconds(10))
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(
                        FTPControl(retrieval, within: time, maximum: maximum, outcome: outcome))
                }
            }
            .connect(host: server, port: port)
            .whenFailure { _ in outcome.succeed(false) }
        return outcome.futureResult
    }
}

/// The control connection, and the data connection beside it.
private final class FTPControl: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private var retrieval: FTPRetrieval
    private var reader = FTPReplyReader()
    private let time: TimeAmount
    private let maximum: Int
    private var outcome: EventLoopPromise<Bool>?
    private var deadline: Scheduled<Void>?
    private var data: (any Channel)?

    init(_ retrieval: FTPRetrieval, within time: TimeAmount, maximum: Int, outcome: EventLoopPromise<Bool>) {
        self.retrieval = retrieval
        self.time = time
        self.maximum = maximum
        self.outcome = outcome
    }

    func channelActive(context: ChannelHandlerContext) {
        let bound = bound(context)
        deadline = context.eventLoop.scheduleTask(in: time) { bound.value.handler.lost(bound.value.context) }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        do {
            for reply in try reader.take(unwrapInboundIn(data).readableBytesView) {
                perform(retrieval.replied(reply), context)
            }
        } catch {
            lost(context)
        }
    }

    func channelInactive(context: ChannelHandlerContext) { lost(context) }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { lost(context) }

    private func lost(_ context: ChannelHandlerContext) { perform(retrieval.lost(), context) }

    private func perform(_ actions: [FTPRetrieval.Action], _ context: ChannelHandlerContext) {
        for action in actions {
            switch action {
            case .command(let line):
                context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: line + "\r\n")), promise: nil)
            case .connect(let port): connect(port, context)
            case .end(let isGood):
                deadline?.cancel()
                outcome?.succeed(isGood)
                outcome = nil
                data?.close(promise: nil)
                context.close(promise: nil)
            }
        }
    }

    private func connect(_ port: Int, _ context: ChannelHandlerContext) {
        guard var address = context.remoteAddress else { return lost(context) }
        address.port = port
        let bound = bound(context)
        let maximum = maximum
        ClientBootstrap(group: context.eventLoop)
            .connectTimeout(.seconds(10))
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(
                        FTPData(maximum: maximum) { bytes in
                            let (control, context) = bound.value
                            control.perform(
                                bytes.map { control.retrieval.dataEnded($0) } ?? control.retrieval.lost(), context)
                        })
                }
            }
            .connect(to: address)
            .whenComplete { result in
                let (control, context) = bound.value
                switch result {
                case .success(let channel):
                    control.data = channel
                    if control.outcome == nil { channel.close(promise: nil) }
                    control.perform(control.retrieval.connected(), context)
                case .failure: control.lost(context)
                }
            }
    }

    private func bound(
        _ context: ChannelHandlerContext
    ) -> NIOLoopBound<(handler: FTPControl, context: ChannelHandlerContext)> {
        NIOLoopBound((handler: self, context: context), eventLoop: context.eventLoop)
    }
}

/// Counts what comes over a data connection, and tells it at the end; `nil` when that was no good end, or too much.
private final class FTPData: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let maximum: Int
    private var bytes = 0
    private var ended: ((Int?) -> Void)?

    init(maximum: Int, ended: @escaping (Int?) -> Void) {
        self.maximum = maximum
        self.ended = ended
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        bytes += unwrapInboundIn(data).readableBytes
        if bytes > maximum { end(nil, context) }
    }

    func channelInactive(context: ChannelHandlerContext) { end(bytes, context) }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { end(nil, context) }

    private func end(_ bytes: Int?, _ context: ChannelHandlerContext) {
        let tell = ended
        ended = nil
        tell?(bytes)
        context.close(promise: nil)
    }
}
