import ECMA323
import NIOCore
import NIOEmbedded
import Testing

@testable import Transport

@Suite("A connector", .timeLimit(.minutes(1)))
struct ConnectorTests {
    /// A peer in memory that can be away; everything runs on one embedded loop.
    private final class Peer: @unchecked Sendable {
        let loop = EmbeddedEventLoop()
        var isAway = false
        var attempts = 0
        var states: [ConnectorState] = []
        var served: [RecordingDelegate] = []
        var wires: [Wire] = []
        var delegates: [RecordingDelegate] = []

        func connector(stableAfter: TimeAmount = .seconds(10)) -> Connector {
            Connector(
                eventLoop: loop, backoff: Backoff(initial: .seconds(1), maximum: .seconds(8), jitter: 0),
                stableAfter: stableAfter, seed: 1, logger: testLogger,
                stateDidChange: { [self] in states.append($0) },
                makeDelegate: { [self] _ in
                    delegates.append(RecordingDelegate())
                    return delegates.last!
                },
                dial: { [self] loop in
                    attempts += 1
                    if isAway { return loop.makeFailedFuture(CloseReason.connectFailed("away")) }
                    let (near, far) = InMemoryWire.pair(loop, loop)
                    served.append(RecordingDelegate())
                    wires.append(far)
                    far.open(with: served.last!)
                    return loop.makeSucceededFuture(near)
                })
        }
    }

    @Test("It connects again after the peer closed, and each wire gets a delegate of its own")
    func reconnects() {
        let peer = Peer()
        let connector = peer.connector()
        connector.start()
        peer.loop.run()
        #expect(connector.state == .connected)
        peer.wires[0].close()
        peer.loop.run()
        #expect(connector.state == .waiting(.seconds(1), after: .remoteClosed))
        peer.loop.advanceTime(by: .seconds(1))
        #expect(connector.state == .connected)
        #expect(peer.delegates.count == 2)
        #expect(peer.delegates[0].events == [.connected, .closed(.remoteClosed)])
        #expect(peer.delegates[1].events == [.connected])
    }

    @Test("While the peer is away it tries at the times of its back-off")
    func backoff() {
        let peer = Peer()
        peer.isAway = true
        let connector = peer.connector()
        connector.start()
        var times: [Int] = []
        var seen = 0
        for second in 0...30 {
            if peer.attempts > seen {
                times.append(second)
                seen = peer.attempts
            }
            peer.loop.advanceTime(by: .seconds(1))
        }
        #expect(times == [0, 1, 3, 7, 15, 23])
        connector.stop()
    }

    @Test("Stopped, it closes its wire and does not come back; started again, it does")
    func stops() {
        let peer = Peer()
        let connector = peer.connector()
        connector.start()
        peer.loop.run()
        connector.stop()
        peer.loop.run()
        #expect(peer.delegates[0].closeReason == .local)
        #expect(peer.served[0].closeReason == .remoteClosed)
        peer.loop.advanceTime(by: .hours(1))
        #expect(peer.attempts == 1)
        connector.start()
        peer.loop.run()
        #expect(connector.state == .connected)
        #expect(peer.states == [.connecting(attempt: 1), .connected, .stopped, .connecting(attempt: 1), .connected])
    }

    @Test("Stopped while it waits, it makes no further attempt")
    func stopsWaiting() {
        let peer = Peer()
        peer.isAway = true
        let connector = peer.connector()
        connector.start()
        peer.loop.run()
        connector.stop()
        peer.loop.advanceTime(by: .hours(1))
        #expect(peer.attempts == 1)
        #expect(connector.state == .stopped)
    }

    @Test("Over TCP it finds a listener that comes up later on the same port")
    func comesUpLater() async throws {
        let source = ProbeSource()
        let first = try await Listener.local(source)
        let port = first.port
        let probe = SocketProbe()
        let connector = Connector(
            ConnectorConfiguration(
                host: "127.0.0.1", port: port,
                backoff: Backoff(initial: .milliseconds(5), maximum: .milliseconds(20)), seed: 1),
            eventLoop: testGroup.next(), logger: testLogger
        ) { _ in probe.asDelegate }
        connector.start()
        await probe.untilConnected()
        await first.close()
        #expect(await probe.untilClosed() == .remoteClosed)
        let second = try await Listener.local(source) { $0.port = port }
        await probe.untilConnected()
        connector.stop()
        #expect(await probe.untilClosed() == .local)
        await second.close()
    }

    @Test("A host that refuses is reported as such, with the attempt counted")
    func refused() async throws {
        let source = ProbeSource()
        let listener = try await Listener.local(source)
        let port = listener.port
        await listener.close()
        let counters = TransportCounters()
        let (stream, continuation) = AsyncStream<ConnectorState>.makeStream()
        let connector = Connector(
            ConnectorConfiguration(
                host: "127.0.0.1", port: port, backoff: Backoff(initial: .hours(1), maximum: .hours(1))),
            eventLoop: testGroup.next(), logger: testLogger, counters: counters,
            stateDidChange: { continuation.yield($0) }
        ) { _ in RecordingDelegate() }
        connector.start()
        for await state in stream {
            guard case .waiting(_, let reason) = state else { continue }
            #expect(reason.kind == .connectFailed)
            break
        }
        #expect(counters.closes(.connectFailed) == 1)
        connector.stop()
    }
}
