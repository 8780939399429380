import ECMA323
import NIOCore
import Simulation
import TestSupport
import Testing
import Transport

@testable import CSTAGateway

@Suite("Logins over TLS", .serialized, .timeLimit(.minutes(2)))
struct TLSLoginTests {
    /// A gateway with three TLS listeners: `asks` for a certificate, `demands` one, and `open` demands one and no
    /// session.
    private func start(_ authority: TestAuthority, _ credentials: [ApplicationConfiguration.Credential]) async throws
        -> LiveHarness
    {
        let server = try authority.issue("localhost")
        var tls = TLSServerConfiguration(
            certificateChainPath: server.certificatePath, privateKeyPath: server.keyPath,
            clientCertificates: .optional(trustRootsPath: authority.rootPath))
        let asks = LiveHarness.listener("asks", tls: tls)
        tls.clientCertificates = .required(trustRootsPath: authority.rootPath)
        let demands = LiveHarness.listener("demands", tls: tls)
        var open = LiveHarness.listener("open", tls: tls)
        open.sessionlessApplication = "watch"
        let reporting = ApplicationConfiguration(
            name: "reporting", credentials: credentials, services: try ServiceSet(names: ["snapshot"]),
            monitors: try DeviceSet(patterns: ["1001"]))
        return try await LiveHarness(
            listeners: [asks, demands, open], applications: Harness.applications + [reporting])
    }

    private func open(_ client: ScriptedClient, _ user: String, _ password: String) async throws -> any CSTAMessage {
        try await client.answer(
            to: LiveHarness.startSession(user, password), within: LiveHarness.patience
        ).message
    }

    /// Whether the gateway answers anything at all over such a connection; with TLS 1.3 a client hears only after its
    /// own part of the handshake that it is refused.
    private func isServed(_ harness: LiveHarness, _ listener: String, _ tls: TLSClient) async throws -> Bool {
        do {
            let client = try await harness.connect(listener, tls: tls)
            _ = try await open(client, "all", "secret")
            try await client.close()
            return true
        } catch is CloseReason {
            return false
        } catch ScriptedClient.Failure.closed {
            return false
        }
    }

    @Test("A certificate of a known name or fingerprint opens the application's session without a password")
    func certificate() async throws {
        let authority = try TestAuthority()
        let named = try authority.issue("reporting")
        let pinned = try authority.issue("pinned")
        let harness = try await start(
            authority, [.certificateName("reporting"), .certificateFingerprint(pinned.fingerprint.uppercased())])
        for (listener, pair) in [("asks", named), ("asks", pinned), ("demands", named), ("demands", pinned)] {
            let client = try await harness.connect(listener, tls: try authority.client(showing: pair))
            #expect(try await open(client, "", "") is CSTA.StartApplicationSessionPosResponse)
            let sessions = await harness.gateway.status().sessions
            #expect(sessions.map(\.application) == ["reporting"])
            let response = try await client.answer(
                to: CSTA.SnapshotDevice(snapshotObject: "1001"), within: LiveHarness.patience)
            #expect(response.message is CSTA.SnapshotDeviceResponse)
            #expect(
                try await client.refusal(of: CSTA.SnapshotDevice(snapshotObject: "1002"), within: LiveHarness.patience)
                    == .operation(.privilegeViolationSpecifiedDevice))
            try await client.close()
            while await !harness.gateway.status().sessions.isEmpty { try Task.checkCancellation() }
        }
        try await harness.stop()
    }

    @Test("A certificate of a stranger's authority is refused in the handshake, whatever name it bears")
    func foreignCertificate() async throws {
        let authority = try TestAuthority()
        let harness = try await start(authority, [.certificateName("reporting")])
        let stranger = try TestAuthority()
        let pair = try stranger.issue("reporting")
        for listener in ["asks", "demands", "open"] {
            #expect(try await !isServed(harness, listener, try authority.client(showing: pair)))
        }
        try await harness.wait { harness.gateway.transportCounters.closes(.tlsFailed) == 3 }
        #expect(harness.gateway.counters[.sessionsOpened] == 0)
        #expect(harness.gateway.counters[.requestsReceived] == 0)
        try await harness.stop()
    }

    @Test("A listener that demands a certificate serves nobody without one; one that asks takes a password instead")
    func withoutCertificate() async throws {
        let authority = try TestAuthority()
        let harness = try await start(authority, [.certificateName("reporting")])
        #expect(try await !isServed(harness, "demands", try authority.client()))
        #expect(try await isServed(harness, "asks", try authority.client()))
        try await harness.stop()
    }

    @Test("A password opens a session over TLS, a wrong one does not, and an unknown certificate adds nothing")
    func password() async throws {
        let authority = try TestAuthority()
        let harness = try await start(authority, [.certificateName("reporting")])
        let unknown = try authority.issue("unknown")
        for pair in [nil, unknown] {
            let client = try await harness.connect("asks", tls: try authority.client(showing: pair))
            let refusal = try await open(client, "all", "wrong")
            #expect(
                (refusal as? CSTA.StartApplicationSessionNegResponse)?.errorCode
                    == .definedError(.invalidApplicationInfo))
            #expect(
                try await client.refusal(of: CSTA.SnapshotDevice(snapshotObject: "1001"), within: LiveHarness.patience)
                    == .security(.generic))
            #expect(try await open(client, "all", "secret") is CSTA.StartApplicationSessionPosResponse)
            _ = try await client.monitor("1001", within: LiveHarness.patience)
            try await client.close()
        }
        #expect(harness.gateway.counters[.sessionsRefused] == 2)
        try await harness.stop()
    }

    @Test("A listener with an application of its own serves whoever has a certificate at once, and as that application")
    func sessionless() async throws {
        let authority = try TestAuthority()
        let harness = try await start(authority, [.certificateName("reporting")])
        #expect(try await !isServed(harness, "open", try authority.client()))
        let client = try await harness.connect("open", tls: try authority.client(showing: authority.issue("anyone")))
        let monitor = try await client.monitor("1001", within: LiveHarness.patience)
        try await harness.call()
        let event = try await client.next(CSTA.DeliveredEvent.self, within: LiveHarness.patience)
        #expect(event.monitorCrossRefID == monitor)
        #expect(
            try await client.refusal(
                of: CSTA.MakeCall(callingDevice: "1001", calledDirectoryNumber: "1002"), within: LiveHarness.patience)
                == .operation(.serviceNotSupported))
        try await harness.stop()
    }
}
