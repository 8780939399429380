import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import Synchronization

/// Serves files over HTTPS, with a certificate that nobody knows.
final class HTTPSFileServer: Sendable {
    let port: Int
    private let channel: any Channel
    private let log: Log

    /// The requests so far.
    final class Log: Sendable {
        let lines = Mutex<[String]>([])
    }

    /// What was asked for so far: path and `Authorization`.
    var requests: [String] { log.lines.withLock { $0 } }

    private init(_ channel: any Channel, _ log: Log) {
        self.channel = channel
        self.log = log
        port = channel.localAddress?.port ?? 0
    }

    /// - Parameter files: by path.
    static func start(_ files: [String: [UInt8]], _ credentials: TestCredentials) async throws -> HTTPSFileServer {
        let chain = try NIOSSLCertificate.fromPEMFile(credentials.path("server.pem")).map {
            NIOSSLCertificateSource.certificate($0)
        }
        let key = try NIOSSLPrivateKey(file: credentials.path("server.key"), format: .pem)
        let context = try NIOSSLContext(
            configuration: .makeServerConfiguration(certificateChain: chain, privateKey: .privateKey(key)))
        let log = Log()
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    try pipeline.addHandler(NIOSSLServerHandler(context: context))
                    try pipeline.configureHTTPServerPipeline()
                    try pipeline.addHandler(FileHandler(files, log))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        return HTTPSFileServer(channel, log)
    }

    func stop() async { try? await channel.close() }
}

private final class FileHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let files: [String: [UInt8]]
    private let log: HTTPSFileServer.Log

    init(_ files: [String: [UInt8]], _ log: HTTPSFileServer.Log) {
        self.files = files
        self.log = log
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard case .head(let head) = unwrapInboundIn(data) else { return }
        let user = head.headers.first(name: "Authorization").map { " " + $0 } ?? ""
        log.lines.withLock { $0.append(head.uri + user) }
        let file = files[head.uri]
        let headers: HTTPHeaders = ["Content-Length": "\(file?.count ?? 0)"]
        context.write(
            wrapOutboundOut(
                .head(HTTPResponseHead(version: .http1_1, status: file == nil ? .notFound : .ok, headers: headers))),
            promise: nil)
        if let file { context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: file)))), promise: nil) }
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}

/// Serves files over FTP, in passive mode.
final class FTPServer: Sendable {
    /// How it behaves.
    struct Manner: Sendable {
        var user = "dls"
        var password = "dlsftp5"
        /// By path.
        var files: [String: [UInt8]] = [:]
        /// Whether it knows `EPSV`.
        var knowsExtendedPassive = true
        /// Whether it says hello and more in several lines.
        var isTalkative = false
        /// Whether it cuts the file in the middle.
        var breaksOff = false
        /// Whether it names another address in its reply to `PASV`.
        var namesOtherHost = false
    }

    let port: Int
    private let channel: any Channel
    private let log: Log

    final class Log: Sendable {
        let lines = Mutex<[String]>([])
    }

    /// The commands so far.
    var commands: [String] { log.lines.withLock { $0 } }

    private init(_ channel: any Channel, _ log: Log) {
        self.channel = channel
        self.log = log
        port = channel.localAddress?.port ?? 0
    }

    static func start(_ manner: Manner) async throws -> FTPServer {
        let log = Log()
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(FTPSession(manner, log))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        return FTPServer(channel, log)
    }

    func stop() async { try? await channel.close() }
}

private final class FTPSession: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let manner: FTPServer.Manner
    private let log: FTPServer.Log
    private var input = ""
    private var isKnown = false
    private var listener: (any Channel)?
    private var data: EventLoopPromise<any Channel>?

    init(_ manner: FTPServer.Manner, _ log: FTPServer.Log) {
        self.manner = manner
        self.log = log
    }

    func channelActive(context: ChannelHandlerContext) {
        reply(
            manner.isTalkative ? "220-Welcome\r\n 220 is not the end\r\n220-nor this\r\n220 Ready" : "220 Ready",
            context)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        input += String(buffer: unwrapInboundIn(data))
        while let end = input.range(of: "\r\n") {
            let line = String(input[..<end.lowerBound])
            input = String(input[end.upperBound...])
            log.lines.withLock { $0.append(line) }
            obey(line, context)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        listener?.close(promise: nil)
        data?.fail(ChannelError.eof)
    }

    private func obey(_ line: String, _ context: ChannelHandlerContext) {
        let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
        let argument = parts.count > 1 ? parts[1] : ""
        switch parts.first ?? "" {
        case "USER": reply(argument == manner.user ? "331 Password?" : "530 Who?", context)
        case "PASS":
            isKnown = argument == manner.password
            reply(isKnown ? "230 Welcome" : "530 No", context)
        case "QUIT": reply("221 Bye", context)
        case _ where !isKnown: reply("530 Log in first", context)
        case "TYPE": reply("200 Binary", context)
        case "EPSV" where manner.knowsExtendedPassive:
            listen(context) { "229 Entering Extended Passive Mode (|||\($0)|)" }
        case "PASV":
            let host = manner.namesOtherHost ? "192,0,2,1" : "127,0,0,1"
            listen(context) { "227 Entering Passive Mode (\(host),\($0 >> 8),\($0 & 255))." }
        case "RETR": retrieve(argument, context)
        default: reply("502 What?", context)
        }
    }

    private func listen(_ context: ChannelHandlerContext, _ text: @escaping (Int) -> String) {
        let promise = context.eventLoop.makePromise(of: (any Channel).self)
        data = promise
        let bound = NIOLoopBound((session: self, context: context, text: text), eventLoop: context.eventLoop)
        ServerBootstrap(group: context.eventLoop)
            .childChannelInitializer { channel in
                promise.succeed(channel)
                return channel.eventLoop.makeSucceededVoidFuture()
            }
            .bind(host: "127.0.0.1", port: 0)
            .whenSuccess { channel in
                let (session, context, text) = bound.value
                session.listener = channel
                session.reply(text(channel.localAddress?.port ?? 0), context)
            }
    }

    private func retrieve(_ path: String, _ context: ChannelHandlerContext) {
        guard let file = manner.files[path], let data else { return reply("550 No such file", context) }
        reply("150 Here it comes", context)
        let bound = NIOLoopBound((session: self, context: context), eventLoop: context.eventLoop)
        let breaksOff = manner.breaksOff
        data.futureResult.flatMap { channel in
            let part = breaksOff ? Array(file.prefix(file.count / 2)) : file
            return channel.writeAndFlush(ByteBuffer(bytes: part)).flatMap { channel.close() }
        }.whenComplete { _ in
            bound.value.session.reply(breaksOff ? "426 Broken off" : "226 Done", bound.value.context)
        }
    }

    private func reply(_ text: String, _ context: ChannelHandlerContext) {
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: text + "\r\n")), promise: nil)
    }
}
