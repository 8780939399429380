import Foundation
import NIOCore
import NIOPosix
import Provisioning
import Synchronization
import Testing

@testable import WorkpointService

/// What a phone's contact-me port does with a connection.
private final class PhonePort: Sendable {
    private let server: any Channel
    private let received: Received
    let group: any EventLoopGroup

    private final class Received: Sendable {
        let text = Mutex("")
    }

    private final class Handler: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        let answer: String?
        let received: Received

        init(answer: String?, received: Received) {
            self.answer = answer
            self.received = received
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            received.text.withLock { $0 += String(buffer: unwrapInboundIn(data)) }
            guard received.text.withLock({ $0.contains("ContactMe=true") }) else { return }
            guard let answer else { return context.close(promise: nil) }
            context.writeAndFlush(NIOAny(ByteBuffer(string: answer)), promise: nil)
        }
    }

    /// - Parameter answer: what is sent when the form has come; `nil` closes instead.
    init(answer: String?, group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton) async throws {
        let received = Received()
        self.received = received
        self.group = group
        server = try await ServerBootstrap(group: group)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Handler(answer: answer, received: received))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
    }

    var port: Int { server.localAddress?.port ?? 0 }
    var request: String { received.text.withLock { $0 } }
    func close() async { try? await server.close().get() }
}

/// A port that nobody listens on, and that no other test can get meanwhile.
private final class TakenPort {
    private let descriptor: Int32
    private(set) var port = 0

    init() throws {
        let stream = Int32(SOCK_STREAM.rawValue)
        descriptor = socket(AF_INET, stream, 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let outcome = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(descriptor, pointer, length) + getsockname(descriptor, pointer, &length)
            }
        }
        try #require(outcome == 0)
        port = Int(UInt16(bigEndian: address.sin_port))
    }

    deinit { close(descriptor) }
}

@Suite("Asking a phone to contact the service", .timeLimit(.minutes(1)))
struct ContactMeSenderTests {
    private func sender(
        _ change: (inout ContactMeConfiguration) -> Void = { _ in },
        resolve: @escaping HTTPContactMeSender.Resolver = HTTPContactMeSender.systemResolver
    ) -> HTTPContactMeSender {
        var configuration = ContactMeConfiguration()
        configuration.networks = [IPNetwork("127.0.0.0/8")!]
        configuration.ports = []
        change(&configuration)
        return HTTPContactMeSender(configuration, group: MultiThreadedEventLoopGroup.singleton, resolve: resolve)
    }

    @Test("The phone gets the request of the guide, and its 204 is reported")
    func accepted() async throws {
        let phone = try await PhonePort(
            answer: "HTTP/1.1 204 No Content\r\nServer: DlsClient\r\nContent-Length: 0\r\n\r\n")
        let result = await sender().send(to: "http://127.0.0.1:\(phone.port)/contact_dls.html/ContactDLS")
        #expect(result == .accepted(204))
        let lines = phone.request.split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines.first == "POST /contact_dls.html/ContactDLS HTTP/1.1")
        #expect(lines.contains("Host: 127.0.0.1:\(phone.port)"))
        #expect(lines.contains("Content-Type: application/x-www-form-urlencoded; charset=utf-8"))
        #expect(lines.contains("Content-Length: 14"))
        #expect(lines.last == "ContactMe=true")
        await phone.close()
    }

    @Test("Other answers are reported as they are; a redirection is not followed", arguments: [302, 404, 503])
    func refused(status: Int) async throws {
        let phone = try await PhonePort(
            answer: "HTTP/1.1 \(status) X\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n")
        #expect(await sender().send(to: "http://127.0.0.1:\(phone.port)/") == .refused(status))
        await phone.close()
    }

    @Test(
        "A phone that hangs up, and one that speaks no HTTP, count as unreachable", arguments: [nil, "SSH-2.0-x\r\n"])
    func noAnswer(answer: String?) async throws {
        let phone = try await PhonePort(answer: answer)
        let result = await sender().send(to: "http://127.0.0.1:\(phone.port)/")
        guard case .unreachable(let why) = result else {
            Issue.record("\(result)")
            return
        }
        #expect(why == (answer == nil ? "the connection was closed without an answer" : "the answer was not HTTP"))
        await phone.close()
    }

    @Test("A phone that says nothing is given up")
    func silent() async throws {
        let phone = try await PhonePort(answer: "")
        let result = await sender { $0.timeout = .milliseconds(1) }.send(to: "http://127.0.0.1:\(phone.port)/")
        #expect(result == .unreachable("no answer in time"))
        await phone.close()
    }

    @Test("A port that nobody listens on counts as unreachable")
    func nobody() async throws {
        let taken = try TakenPort()
        guard case .unreachable = await sender().send(to: "http://127.0.0.1:\(taken.port)/") else {
            Issue.record("something answered")
            return
        }
    }

    @Test("An address outside the networks is never connected to, also when a name leads there")
    func forbidden() async throws {
        let phone = try await PhonePort(answer: "HTTP/1.1 204 No Content\r\n\r\n")
        let elsewhere = sender { $0.networks = [IPNetwork("10.0.0.0/8")!] }
        #expect(await elsewhere.send(to: "http://127.0.0.1:\(phone.port)/") == .forbiddenAddress)
        let named = sender {
            $0.networks = [IPNetwork("10.0.0.0/8")!]
        } resolve: { _, port in
            try SocketAddress(ipAddress: "127.0.0.1", port: port)
        }
        #expect(await named.send(to: "http://10.0.0.1.example:\(phone.port)/") == .forbiddenAddress)
        let otherPort = sender { $0.ports = [8085] }
        #expect(await otherPort.send(to: "http://127.0.0.1:\(phone.port)/") == .forbiddenAddress)
        #expect(phone.request.isEmpty)
        await phone.close()
    }

    @Test("What was checked is what is connected to: a name is resolved once")
    func resolvedOnce() async throws {
        let phone = try await PhonePort(answer: "HTTP/1.1 204 No Content\r\n\r\n")
        let count = Mutex(0)
        let sender = sender(resolve: { _, port in
            let number = count.withLock { count in
                count += 1
                return count
            }
            return try SocketAddress(ipAddress: number == 1 ? "127.0.0.1" : "192.0.2.1", port: port)
        })
        #expect(await sender.send(to: "http://phone.example:\(phone.port)/") == .accepted(204))
        #expect(count.withLock { $0 } == 1)
        await phone.close()
    }

    @Test("A name that cannot be resolved, and a text that is no address, say so")
    func unresolved() async {
        struct NotFound: Error {}
        let sender = sender(resolve: { _, _ in throw NotFound() })
        #expect(await sender.send(to: "http://phone.example/") == .unreachable("phone.example cannot be resolved"))
        #expect(await sender.send(to: "phone") == .unreachable("\"phone\" is no address of a phone"))
    }
}

@Suite("The queue of contact-me requests", .timeLimit(.minutes(1)))
struct ContactQueueTests {
    private let clock = ManualClock()
    private let sender = RecordingSender()
    private let work = WorkTracker()
    private let results = Results()

    private final class Results: Sendable {
        let all = Mutex<[String: ContactMeResult]>([:])
    }

    private func queue(_ change: (inout ContactMeConfiguration) -> Void) -> ContactQueue {
        var configuration = ContactMeConfiguration()
        change(&configuration)
        return ContactQueue(configuration, sender: sender, clock: clock, work: work)
    }

    private func add(_ uri: String, to queue: ContactQueue, isInCall: Bool = false) {
        queue.add(
            uri: uri, isInCall: { isInCall }, done: { [results] result in results.all.withLock { $0[uri] = result } })
    }

    @Test("So many are asked in a second, in their order")
    func rate() async {
        let queue = queue { $0.maximumRate = 2 }
        for name in ["a", "b", "c", "d"] { add(name, to: queue) }
        await work.drained()
        #expect(sender.uris == ["a"])
        // Half a second at a time: two that begin in one step of the clock would be noted in any order.
        for expected in [["a", "b"], ["a", "b", "c"], ["a", "b", "c", "d"]] {
            clock.advance(by: .milliseconds(500))
            await work.drained()
            #expect(sender.uris == expected)
        }
        #expect(results.all.withLock { $0.values.filter { $0 == .accepted(204) }.count } == 4)
    }

    @Test("So many are asked at once; the next when one has answered")
    func concurrency() async {
        let queue = queue {
            $0.maximumConcurrent = 2
            $0.maximumRate = 1_000
        }
        sender.hold()
        for name in ["a", "b", "c"] { add(name, to: queue) }
        while sender.uris.count < 2 {
            clock.advance(by: .milliseconds(1))
            await Task.yield()
        }
        #expect(queue.waitingCount == 1)
        sender.release()
        clock.advance(by: .seconds(1))
        await work.drained()
        #expect(Set(sender.uris) == ["a", "b", "c"])
    }

    @Test("A phone that went into a call while it waited is not asked")
    func inCall() async {
        let queue = queue { _ in }
        add("a", to: queue, isInCall: true)
        await work.drained()
        #expect(sender.uris.isEmpty)
        #expect(results.all.withLock { $0["a"] } == .heldForCall)
    }

    @Test("When too many wait, one more is told so at once")
    func full() async {
        let queue = queue {
            $0.maximumWaiting = 1
            $0.maximumRate = 0.1
        }
        for name in ["a", "b", "c"] { add(name, to: queue) }
        #expect(results.all.withLock { $0["c"] } == .unreachable("too many phones wait to be contacted"))
        #expect(results.all.withLock { $0["b"] } == nil)
        queue.stop()
        await work.drained()
        #expect(clock.scheduledCount == 0)
    }
}
