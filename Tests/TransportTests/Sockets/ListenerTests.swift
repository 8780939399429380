import ECMA323
import NIOCore
import Testing

@testable import Transport

@Suite("Listeners that are changed while they serve", .timeLimit(.minutes(1)))
struct ListenerTests {
    @Test("A listener that does not accept yet leaves connections with the system, and serves them when it is told to")
    func deferred() async throws {
        let source = ProbeSource(onMessage: { wire, message in wire.send(message) })
        let listener = try await Listener.bind(
            ListenerConfiguration(host: "127.0.0.1", port: 0), group: testGroup, logger: testLogger,
            isAccepting: false, makeDelegate: source.make)
        let early = try await RawPeer(port: listener.port)
        #expect(listener.connectionCount == 0)
        await listener.startAccepting()
        _ = await source.next()
        #expect(listener.connectionCount == 1)
        try await early.channel.close().get()
        await listener.close()
    }

    @Test("A listener that never began to accept closes what waits for it")
    func abandoned() async throws {
        let listener = try await Listener.bind(
            ListenerConfiguration(host: "127.0.0.1", port: 0), group: testGroup, logger: testLogger,
            isAccepting: false, makeDelegate: ProbeSource().make)
        let early = try await RawPeer(port: listener.port)
        await listener.close()
        #expect(try await early.everything.get().isEmpty)
    }

    @Test("New settings hold for new connections, and those there are keep theirs")
    func update() async throws {
        let (before, after) = (ProbeSource(), ProbeSource(onMessage: { wire, message in wire.send(message) }))
        let listener = try await Listener.local(before)
        let (old, oldConnector) = await SocketProbe.connect(to: listener)
        let oldServer = await before.next()
        var configuration = listener.configuration
        configuration.maximumConnectionsPerAddress = 2
        listener.update(configuration, makeDelegate: after.make)
        #expect(listener.configuration.maximumConnectionsPerAddress == 2)

        let (new, newConnector) = await SocketProbe.connect(
            to: listener, onConnect: { wire in for message in assortedMessages { wire.send(message) } })
        _ = await after.next()
        #expect(await new.messages(assortedMessages.count) == assortedMessages)
        let refused = try await RawPeer(port: listener.port)
        #expect(try await refused.everything.get().isEmpty)
        #expect(listener.counters.closes(.connectionCap) == 1)
        let wire = old.wire
        try await wire.eventLoop.submit { _ = wire.send(assortedMessages[0]) }.get()
        #expect(await oldServer.messages(1) == [assortedMessages[0]])
        oldConnector.stop()
        newConnector.stop()
        await listener.close()
    }
}
