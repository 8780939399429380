import DeviceActors
import Foundation
import NIOCore
import NIOPosix
import NIOSSL
import NIOTLS
import Provisioning
import Simulation
import Transport

/// Many simulated phones over real TLS.
enum PhonesRole {
    static func run(_ options: Options) async throws {
        AllocatorTuning.keepFreedMemory()
        let group = MultiThreadedEventLoopGroup(numberOfThreads: System.coreCount)
        let service = ServiceAddress(host: "127.0.0.1", port: try options.number("port"))
        let count = try options.number("phones")
        let watch = FlowWatch()
        let fleet = try await WorkpointFleet.start(
            on: group, clock: { EventLoopClockNow.now }, observer: { mac, report in watch.note(mac, report) },
            phones: { contactURI in
                (0..<count).map { BenchmarkPhone.configuration($0, service: service, contactURI: contactURI) }
            })
        Roles.say("ready")
        var connections: [any Channel] = []
        for await line in Roles.commands() {
            let words = line.split(separator: " ")
            switch words.first {
            case "start":
                watch.begin(flows: count)
                fleet.tellAll(.powerOn)
                Roles.say("start " + (try await watch.ended(within: .seconds(120))))
            case "expect": watch.begin(flows: words.last.flatMap { Int($0) } ?? 0)
            case "flows": Roles.say("flows " + (try await watch.ended(within: .seconds(120))))
            case "connect":
                connections = try await connect(count, to: service.port, group)
                Roles.say("connect \(connections.count)")
            default: break
            }
        }
        for channel in connections { try? await channel.close() }
        await fleet.stop()
        try await group.shutdownGracefully()
    }

    /// Connections that have been through the TLS handshake and say nothing.
    private static func connect(
        _ count: Int, to port: Int, _ group: MultiThreadedEventLoopGroup
    ) async throws -> [any Channel] {
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.certificateVerification = .none
        let context = try NIOSSLContext(configuration: tls)
        return try await withThrowingTaskGroup(of: (any Channel).self) { tasks in
            var channels: [any Channel] = []
            for place in 0..<count {
                if place >= 64, let channel = try await tasks.next() { channels.append(channel) }
                tasks.addTask {
                    let loop = group.next()
                    let isReady = loop.makePromise(of: Void.self)
                    let channel = try await ClientBootstrap(group: loop)
                        .channelInitializer { channel in
                            channel.eventLoop.makeCompletedFuture {
                                let pipeline = channel.pipeline.syncOperations
                                try pipeline.addHandler(NIOSSLClientHandler(context: context, serverHostname: nil))
                                try pipeline.addHandler(HandshakeWatch(isReady))
                            }
                        }
                        .connect(host: "127.0.0.1", port: port).get()
                    try await isReady.futureResult.get()
                    return channel
                }
            }
            for try await channel in tasks { channels.append(channel) }
            return channels
        }
    }

    /// Tells when the handshake is over.
    private final class HandshakeWatch: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer

        private var promise: EventLoopPromise<Void>?

        init(_ promise: EventLoopPromise<Void>) { self.promise = promise }

        func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
            guard case .handshakeCompleted? = event as? TLSUserEvent else { return }
            promise?.succeed()
            promise = nil
        }

        func channelInactive(context: ChannelHandlerContext) {
            promise?.fail(ChannelError.eof)
            promise = nil
        }
    }

    /// The time of day.
    private enum EventLoopClockNow {
        static var now: Timestamp {
            let time = Date().timeIntervalSince1970
            return Timestamp(rawValue: UInt64(time * 1e9))
        }
    }
}
