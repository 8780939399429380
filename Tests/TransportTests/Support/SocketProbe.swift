import Logging
import NIOCore
import NIOPosix
import Synchronization

@testable import Transport

let testGroup = MultiThreadedEventLoopGroup.singleton
let testLogger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

/// One end of a real connection: its delegate runs on the wire's loop, the test waits for what it saw.
final class SocketProbe: @unchecked Sendable {
    private let delegate = RecordingDelegate()
    private let stream: AsyncStream<RecordingDelegate.Event>
    private let continuation: AsyncStream<RecordingDelegate.Event>.Continuation
    private let wireBox = Mutex<Wire?>(nil)

    /// - Parameter onMessage: called on the wire's loop for each message.
    init(onConnect: (@Sendable (Wire) -> Void)? = nil, onMessage: (@Sendable (Wire, Message) -> Void)? = nil) {
        (stream, continuation) = AsyncStream.makeStream()
        delegate.onMessage = onMessage
        delegate.onConnect = { [weak self] wire in
            self?.wireBox.withLock { $0 = wire }
            onConnect?(wire)
        }
        delegate.onEvent = { [continuation] in continuation.yield($0) }
    }

    /// What a listener or connector is given.
    var asDelegate: any WireDelegate { delegate }

    /// The wire once it is connected.
    var wire: Wire { wireBox.withLock { $0! } }

    func untilConnected() async {
        for await event in stream where event == .connected { return }
    }

    func untilClosed() async -> CloseReason? {
        for await event in stream { if case .closed(let reason) = event { return reason } }
        return nil
    }

    /// Waits for so many messages and gives them.
    func messages(_ count: Int) async -> [Message] {
        var messages: [Message] = []
        for await event in stream {
            if case .received(let more) = event { messages += more }
            if messages.count >= count { break }
        }
        return messages
    }

    func send(_ messages: Message...) async throws {
        let wire = wire
        try await wire.eventLoop.submit { for message in messages { wire.send(message) } }.get()
    }

    func counters() async throws -> WireCounters {
        let wire = wire
        return try await wire.eventLoop.submit { wire.counters }.get()
    }

    func close() async throws {
        let wire = wire
        try await wire.eventLoop.submit { wire.close() }.get()
    }
}

/// Hands out probes in the order of connections, to a listener's delegate factory.
final class ProbeSource: Sendable {
    private let stream: AsyncStream<SocketProbe>
    private let continuation: AsyncStream<SocketProbe>.Continuation
    private let onMessage: (@Sendable (Wire, Message) -> Void)?

    init(onMessage: (@Sendable (Wire, Message) -> Void)? = nil) {
        (stream, continuation) = AsyncStream.makeStream()
        self.onMessage = onMessage
    }

    @Sendable func make(_ wire: Wire) -> any WireDelegate {
        let probe = SocketProbe(onMessage: onMessage)
        continuation.yield(probe)
        return probe.asDelegate
    }

    /// The next connection, once it is in service.
    func next() async -> SocketProbe {
        for await probe in stream {
            await probe.untilConnected()
            return probe
        }
        preconditionFailure("the stream never ends")
    }
}

/// A peer that knows nothing of frames: sends any bytes, collects all bytes, notices the end.
final class RawPeer: Sendable {
    private final class Collector: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        private var bytes: [UInt8] = []
        private let done: EventLoopPromise<[UInt8]>
        init(_ done: EventLoopPromise<[UInt8]>) { self.done = done }
        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            bytes.append(contentsOf: unwrapInboundIn(data).readableBytesView)
        }
        func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
        func channelInactive(context: ChannelHandlerContext) { done.succeed(bytes) }
    }

    let channel: any Channel
    /// All bytes received, once the connection has ended.
    let everything: EventLoopFuture<[UInt8]>

    init(port: Int) async throws {
        let loop = testGroup.next()
        let done = loop.makePromise(of: [UInt8].self)
        everything = done.futureResult
        let bootstrap = ClientBootstrap(group: loop).channelInitializer { channel in
            channel.eventLoop.makeCompletedFuture {
                try channel.pipeline.syncOperations.addHandler(Collector(done))
            }
        }
        do {
            channel = try await bootstrap.connect(host: "127.0.0.1", port: port).get()
        } catch {
            done.fail(error)
            throw error
        }
    }

    func send(_ bytes: [UInt8]) async throws {
        try await channel.writeAndFlush(ByteBuffer(bytes: bytes)).get()
    }
}

extension Listener {
    /// A plain listener on a free port of the loopback interface.
    static func local(
        _ source: ProbeSource, counters: TransportCounters = TransportCounters(),
        configure: (inout ListenerConfiguration) -> Void = { _ in }
    ) async throws -> Listener {
        var configuration = ListenerConfiguration(host: "127.0.0.1", port: 0)
        configure(&configuration)
        return try await Listener.bind(
            configuration, group: testGroup, logger: testLogger, counters: counters, makeDelegate: source.make)
    }
}

extension SocketProbe {
    /// Connects to a listener, for as long as the connector lives.
    static func connect(
        to listener: Listener, onConnect: (@Sendable (Wire) -> Void)? = nil,
        onMessage: (@Sendable (Wire, Message) -> Void)? = nil,
        configure: (inout ConnectorConfiguration) -> Void = { _ in }
    ) async -> (SocketProbe, Connector) {
        var configuration = ConnectorConfiguration(host: "127.0.0.1", port: listener.port, seed: 1)
        configure(&configuration)
        let probe = SocketProbe(onConnect: onConnect, onMessage: onMessage)
        let connector = Connector(configuration, eventLoop: testGroup.next(), logger: testLogger) { _ in
            probe.asDelegate
        }
        connector.start()
        await probe.untilConnected()
        return (probe, connector)
    }
}
