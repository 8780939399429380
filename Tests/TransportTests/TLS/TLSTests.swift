import ECMA323
import Foundation
import NIOCore
import TestSupport
import Testing

@testable import Transport

@Suite("Wires over TLS", .timeLimit(.minutes(1)))
struct TLSTests {
    let authority: TestAuthority
    let server: TestAuthority.Pair

    init() throws {
        authority = try TestAuthority()
        server = try authority.issue("localhost", file: "server", dnsNames: ["localhost"])
    }

    private func tls(
        minimum: TLSProtocolVersion = .tls12, clients: ClientCertificatePolicy = .notRequested
    ) throws -> TLSServer {
        try TLSServer(
            TLSServerConfiguration(
                certificateChainPath: server.certificatePath, privateKeyPath: server.keyPath, minimumVersion: minimum,
                clientCertificates: clients))
    }

    private func client(
        minimum: TLSProtocolVersion = .tls12, maximum: TLSProtocolVersion? = nil, roots: String? = nil,
        name: String = "localhost", as pair: TestAuthority.Pair? = nil
    ) throws -> TLSClient {
        try TLSClient(
            TLSClientConfiguration(
                trustRootsPath: roots ?? authority.rootPath, serverName: name, minimumVersion: minimum,
                maximumVersion: maximum, certificateChainPath: pair?.certificatePath, privateKeyPath: pair?.keyPath))
    }

    /// Connects once and says how it went at the client: nil for connected.
    private func attempt(_ listener: Listener, _ tls: TLSClient) async -> CloseReason? {
        let (stream, continuation) = AsyncStream<CloseReason?>.makeStream()
        let connector = Connector(
            ConnectorConfiguration(
                host: "127.0.0.1", port: listener.port, tls: tls,
                backoff: Backoff(initial: .hours(1), maximum: .hours(1))),
            eventLoop: testGroup.next(), logger: testLogger,
            stateDidChange: { state in
                switch state {
                case .connected: continuation.yield(nil)
                case .waiting(_, let reason): continuation.yield(reason)
                default: break
                }
            }
        ) { _ in RecordingDelegate() }
        connector.start()
        defer { connector.stop() }
        for await outcome in stream { return outcome }
        return nil
    }

    @Test("Messages go both ways under the newest version both know", arguments: [TLSProtocolVersion.tls12, .tls13])
    func echo(version: TLSProtocolVersion) async throws {
        let source = ProbeSource(onMessage: { wire, message in wire.send(message) })
        let side = try tls()
        let listener = try await Listener.local(source) { $0.tls = side }
        let own = try client(maximum: version)
        let (probe, connector) = await SocketProbe.connect(
            to: listener, onConnect: { wire in for message in assortedMessages { wire.send(message) } },
            configure: { $0.tls = own })
        #expect(await probe.messages(assortedMessages.count) == assortedMessages)
        let atServer = await source.next()
        #expect(atServer.wire.peer.tls?.version == version)
        #expect(atServer.wire.peer.certificate == nil)
        #expect(probe.wire.peer.certificate?.dnsNames == ["localhost"])
        connector.stop()
        await listener.close()
    }

    @Test("A client with nothing newer than TLS 1.1 is refused by default and counted")
    func oldVersion() async throws {
        let side = try tls()
        let listener = try await Listener.local(ProbeSource()) { $0.tls = side }
        let old = try client(minimum: .tls10, maximum: .tls11)
        #expect(await attempt(listener, old)?.kind == .tlsFailed)
        while listener.counters.closes(.tlsFailed) == 0, !Task.isCancelled { await Task.yield() }
        #expect(listener.counters.openWires == 0)
        await listener.close()
    }

    @Test("A listener that allows TLS 1.1 takes it, one that wants TLS 1.3 refuses 1.2")
    func minimumPerListener() async throws {
        let lenientSide = try tls(minimum: .tls11)
        let strictSide = try tls(minimum: .tls13)
        let lenient = try await Listener.local(ProbeSource()) { $0.tls = lenientSide }
        let strict = try await Listener.local(ProbeSource()) { $0.tls = strictSide }
        #expect(await attempt(lenient, try client(minimum: .tls10, maximum: .tls11)) == nil)
        #expect(await attempt(strict, try client(maximum: .tls12))?.kind == .tlsFailed)
        #expect(await attempt(strict, try client()) == nil)
        await lenient.close()
        await strict.close()
    }

    @Test("A server whose certificate is not trusted, or made out to another name, is not connected to")
    func serverVerification() async throws {
        let side = try tls()
        let listener = try await Listener.local(ProbeSource()) { $0.tls = side }
        let stranger = try TestAuthority("Another Authority")
        #expect(await attempt(listener, try client(roots: stranger.rootPath))?.kind == .tlsFailed)
        #expect(await attempt(listener, try client(name: "switch.example"))?.kind == .tlsFailed)
        #expect(await attempt(listener, try client()) == nil)
        await listener.close()
    }

    @Test("A demanded client certificate gives the wire an identity; without one no wire comes about")
    func required() async throws {
        let source = ProbeSource()
        let side = try tls(clients: .required(trustRootsPath: authority.rootPath))
        let listener = try await Listener.local(source) { $0.tls = side }
        let pair = try authority.issue(
            "crm", file: "crm", dnsNames: ["crm.example"], uris: ["urn:application:crm"])
        let own = try client(as: pair)
        let (_, connector) = await SocketProbe.connect(to: listener, configure: { $0.tls = own })
        let identity = try #require(await source.next().wire.peer.clientCertificate)
        #expect(identity.commonName == "crm")
        #expect(identity.dnsNames == ["crm.example"])
        #expect(identity.uris == ["urn:application:crm"])
        #expect(identity.fingerprint == pair.fingerprint)

        // With TLS 1.2 the client learns of the refusal within the handshake.
        #expect(await attempt(listener, try client(maximum: .tls12))?.kind == .tlsFailed)
        while listener.counters.closes(.tlsFailed) == 0, !Task.isCancelled { await Task.yield() }
        connector.stop()
        await listener.close()
    }

    @Test("An optional client certificate may be missing, but not be false")
    func optional() async throws {
        let source = ProbeSource()
        let side = try tls(clients: .optional(trustRootsPath: authority.rootPath))
        let listener = try await Listener.local(source) { $0.tls = side }
        #expect(await attempt(listener, try client()) == nil)
        #expect(await source.next().wire.peer.certificate == nil)
        let good = try authority.issue("good", file: "good")
        #expect(await attempt(listener, try client(as: good)) == nil)
        #expect(await source.next().wire.peer.certificate?.commonName == "good")
        let stranger = try TestAuthority("Another Authority")
        let forged = try stranger.issue("good", file: "forged")
        #expect(await attempt(listener, try client(maximum: .tls12, as: forged))?.kind == .tlsFailed)
        await listener.close()
    }

    @Test("After a reload new connections see the new certificate; the old ones live on")
    func reload() async throws {
        let source = ProbeSource(onMessage: { wire, message in wire.send(message) })
        let side = try tls()
        let listener = try await Listener.local(source) { $0.tls = side }
        let own = try client()
        let (first, firstConnector) = await SocketProbe.connect(to: listener, configure: { $0.tls = own })
        let before = try #require(first.wire.peer.certificate)
        try authority.issue("localhost", file: "server", dnsNames: ["localhost", "new.example"])
        try side.reload()
        let (second, secondConnector) = await SocketProbe.connect(to: listener, configure: { $0.tls = own })
        let after = try #require(second.wire.peer.certificate)
        #expect(before.fingerprint != after.fingerprint)
        #expect(after.dnsNames == ["localhost", "new.example"])
        #expect(side.identity.fingerprint == after.fingerprint)
        try await first.send(Message(1, "old"))
        #expect(await first.messages(1) == [Message(1, "old")])
        for connector in [firstConnector, secondConnector] { connector.stop() }
        await listener.close()
    }

    @Test("A reload that fails names the file and leaves the old certificate in place")
    func failedReload() throws {
        let side = try tls()
        let before = side.identity
        try "no certificate".write(toFile: server.certificatePath, atomically: true, encoding: .utf8)
        #expect(throws: TLSMaterialError.self) { try side.reload() }
        do {
            try side.reload()
        } catch {
            #expect(error.description.contains(server.certificatePath))
        }
        #expect(side.identity == before)
    }

    @Test("A key that does not belong to the certificate is refused when it is read, not when someone connects")
    func wrongKey() throws {
        let other = try authority.issue("other", file: "other")
        #expect(throws: TLSMaterialError.self) {
            _ = try TLSServer(
                TLSServerConfiguration(certificateChainPath: server.certificatePath, privateKeyPath: other.keyPath))
        }
    }

    @Test("A peer that speaks no TLS on a TLS port is refused and counted")
    func plainOnTLS() async throws {
        let side = try tls()
        let listener = try await Listener.local(ProbeSource()) { $0.tls = side }
        let peer = try await RawPeer(port: listener.port)
        try await peer.send(Message(1, "<RequestSystemStatus/>").frame)
        _ = try await peer.everything.get()
        while listener.counters.closes(.tlsFailed) == 0, !Task.isCancelled { await Task.yield() }
        #expect(listener.counters.closes(.tlsFailed) == 1)
        await listener.close()
    }

    @Test("A listener that closes does not wait for a handshake that never comes")
    func closeDuringHandshake() async throws {
        let side = try tls()
        let listener = try await Listener.local(ProbeSource()) {
            $0.tls = side
            $0.firstFrameDeadline = .hours(1)
        }
        let peer = try await RawPeer(port: listener.port)
        while listener.connectionCount == 0, !Task.isCancelled { await Task.yield() }
        await listener.close()
        #expect(listener.connectionCount == 0)
        _ = try await peer.everything.get()
    }

    @Test("A client that does not read is closed over TLS too, and its connection goes away")
    func slowReader() async throws {
        let source = ProbeSource()
        let side = try tls()
        let listener = try await Listener.local(source) {
            $0.tls = side
            $0.outbox = OutboxPolicy(softLimitBytes: 1 << 20, hardLimitBytes: 4 << 20)
        }
        let own = try client()
        let (slow, connector) = await SocketProbe.connect(to: listener, configure: { $0.tls = own })
        let atServer = await source.next()
        let slowWire = slow.wire
        try await slowWire.eventLoop.submit { slowWire.pauseReading() }.get()
        let text = String(repeating: "t", count: 60_000)
        var sent = 0
        while try await atServer.counters().framesRefused == 0, sent < 5_000 {
            try await atServer.send(Message(1, text))
            sent += 1
        }
        #expect(await atServer.untilClosed()?.kind == .slowConsumer)
        while listener.connectionCount > 0, !Task.isCancelled { await Task.yield() }
        connector.stop()
        await listener.close()
    }
}
