import ECMA323
import NIOCore
import Testing

@testable import Transport

@Suite("Wires over TCP", .timeLimit(.minutes(1)))
struct SocketTests {
    @Test("Messages of every length arrive whole and in order, both ways")
    func echo() async throws {
        let source = ProbeSource(onMessage: { wire, message in wire.send(message) })
        let listener = try await Listener.local(source)
        let (client, connector) = await SocketProbe.connect(
            to: listener, onConnect: { wire in for message in assortedMessages { wire.send(message) } })
        #expect(await client.messages(assortedMessages.count) == assortedMessages)
        connector.stop()
        #expect(await client.untilClosed() == .local)
        await listener.close()
        #expect(listener.connectionCount == 0)
        #expect(listener.counters.openWires == 0)
    }

    @Test("A large batch arrives complete through small and large reads")
    func bulk() async throws {
        let messages = (0..<3_000).map { Message($0 % 9_999, String(repeating: "b", count: 1_083)) }
        let source = ProbeSource()
        let listener = try await Listener.local(source) { $0.readSize = 8_192 }
        let (client, connector) = await SocketProbe.connect(to: listener)
        let server = await source.next()
        let wire = client.wire
        try await wire.eventLoop.submit { for message in messages { wire.send(message) } }.get()
        #expect(await server.messages(messages.count) == messages)
        connector.stop()
        await listener.close()
    }

    @Test("A connection above the cap per address is closed unread and counted; when one has gone there is room again")
    func capPerAddress() async throws {
        let source = ProbeSource()
        let listener = try await Listener.local(source) { $0.maximumConnectionsPerAddress = 2 }
        let first = try await RawPeer(port: listener.port)
        let second = try await RawPeer(port: listener.port)
        _ = await (source.next(), source.next())
        let refused = try await RawPeer(port: listener.port)
        #expect(try await refused.everything.get().isEmpty)
        #expect(listener.counters.closes(.connectionCap) == 1)
        #expect(first.channel.isActive && second.channel.isActive)
        try await first.channel.close().get()
        while listener.connectionCount == 2, !Task.isCancelled { await Task.yield() }
        let third = try await RawPeer(port: listener.port)
        _ = await source.next()
        #expect(third.channel.isActive)
        await listener.close()
    }

    @Test("A flood of connections above the cap in all harms none of those in service")
    func flood() async throws {
        let source = ProbeSource(onMessage: { wire, message in wire.send(message) })
        let listener = try await Listener.local(source) { $0.maximumConnections = 3 }
        let (client, connector) = await SocketProbe.connect(to: listener)
        for _ in 0..<2 { _ = try await RawPeer(port: listener.port) }
        while listener.connectionCount < 3, !Task.isCancelled { await Task.yield() }
        for _ in 0..<50 {
            let peer = try await RawPeer(port: listener.port)
            #expect(try await peer.everything.get().isEmpty)
        }
        try await client.send(Message(1, "still here"))
        #expect(await client.messages(1) == [Message(1, "still here")])
        #expect(listener.counters.closes(.connectionCap) == 50)
        connector.stop()
        await listener.close()
    }

    @Test("A client that does not read is closed with its reason; the others get every message")
    func slowReader() async throws {
        let counters = TransportCounters()
        let source = ProbeSource()
        let listener = try await Listener.local(source, counters: counters) {
            $0.outbox = OutboxPolicy(softLimitBytes: 1 << 20, hardLimitBytes: 8 << 20, maximumAge: .seconds(30))
        }
        let (good, goodConnector) = await SocketProbe.connect(to: listener)
        let goodAtServer = await source.next()
        let (slow, slowConnector) = await SocketProbe.connect(to: listener)
        let slowAtServer = await source.next()
        let slowWire = slow.wire
        try await slowWire.eventLoop.submit { slowWire.pauseReading() }.get()

        let text = String(repeating: "m", count: 60_000)
        var sent = 0
        // More than kernel buffers and the hard limit hold together, however large the former are.
        while try await slowAtServer.counters().framesRefused == 0, sent < 5_000 {
            try await slowAtServer.send(Message(sent % 9_999, text))
            try await goodAtServer.send(Message(sent % 9_999, text))
            #expect(await good.messages(1).count == 1)
            sent += 1
        }
        guard case .slowConsumer(let pending, _) = await slowAtServer.untilClosed() else {
            Issue.record("the slow client was closed for another reason")
            return
        }
        #expect(pending > 8 << 20)
        #expect(counters.closes(.slowConsumer) == 1)
        try await goodAtServer.send(Message(1, "the end"))
        #expect(await good.messages(1) == [Message(1, "the end")])
        for connector in [goodConnector, slowConnector] { connector.stop() }
        await listener.close()
    }

    @Test("Bytes that are no frames end the connection, and nobody else's")
    func garbage() async throws {
        let source = ProbeSource(onMessage: { wire, message in wire.send(message) })
        let listener = try await Listener.local(source)
        let (client, connector) = await SocketProbe.connect(to: listener)
        _ = await source.next()
        let streams: [[UInt8]] = [
            Array("GET / HTTP/1.1\r\n\r\n".utf8), [0, 0, 0, 3, 48, 48, 48, 48], [0, 0, 0, 9, 65, 65, 65, 65, 0],
            [UInt8](repeating: 0xFF, count: 100_000),
        ]
        for stream in streams {
            let peer = try await RawPeer(port: listener.port)
            let server = await source.next()
            try? await peer.send(stream)
            guard case .framing = await server.untilClosed() else {
                Issue.record("closed for another reason")
                continue
            }
            #expect(try await peer.everything.get().isEmpty)
        }
        #expect(listener.counters.closes(.framing) == 4)
        try await client.send(Message(1, "unharmed"))
        #expect(await client.messages(1) == [Message(1, "unharmed")])
        connector.stop()
        await listener.close()
    }

    @Test("A listener that closes sends what is queued, and its clients see the end")
    func gracefulStop() async throws {
        let source = ProbeSource()
        let listener = try await Listener.local(source)
        let peer = try await RawPeer(port: listener.port)
        let server = await source.next()
        let silent = try await RawPeer(port: listener.port)
        _ = await source.next()
        try await server.send(Message(3, "good bye"))
        await listener.close()
        #expect(try await peer.everything.get() == Message(3, "good bye").frame)
        #expect(try await silent.everything.get().isEmpty)
        #expect(await server.untilClosed() == .local)
        await #expect(throws: (any Error).self) { _ = try await RawPeer(port: listener.port) }
    }

    @Test("A silent client is closed at the first-frame deadline")
    func silent() async throws {
        let source = ProbeSource()
        let listener = try await Listener.local(source) { $0.firstFrameDeadline = .milliseconds(50) }
        let peer = try await RawPeer(port: listener.port)
        let server = await source.next()
        #expect(await server.untilClosed() == .firstFrameDeadline)
        #expect(try await peer.everything.get().isEmpty)
        await listener.close()
    }

    @Test("Binding a port that is taken fails with an error")
    func portTaken() async throws {
        let source = ProbeSource()
        let listener = try await Listener.local(source)
        await #expect(throws: (any Error).self) {
            _ = try await Listener.local(source) { $0.port = listener.port }
        }
        await listener.close()
    }
}
