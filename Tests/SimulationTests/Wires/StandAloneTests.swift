import ECMA323
import NIOCore
import NIOPosix
import TestSupport
import Testing
import Transport

@testable import Simulation

@Suite("The switch on a socket")
struct StandAloneTests {
    @Test("Two clients on different editions watch the same call over TCP, from MakeCall through transfer to the end")
    func twoClients() async throws {
        let group = MultiThreadedEventLoopGroup.singleton
        let server = try await SimulatedSwitchServer.start(
            .init(phones: 6), listening: ListenerConfiguration(host: "127.0.0.1", port: 0), on: group.next())
        let target = ConnectorConfiguration(host: "127.0.0.1", port: server.port)
        let one = try await ScriptedClient.connect(target, options: .init(edition: .ed3), on: group.next())
        let two = try await ScriptedClient.connect(target, options: .init(edition: .ed6), on: group.next())
        _ = try await one.monitor("1002")
        _ = try await two.monitor("1002")

        let made = try await one.request(
            CSTA.MakeCall(callingDevice: "1001", calledDirectoryNumber: "1002"), expecting: CSTA.MakeCallResponse.self)
        let delivered = try await two.next(CSTA.DeliveredEvent.self)
        #expect(delivered.connection.callID == made.callingDevice.callID)
        _ = try await two.request(
            CSTA.AnswerCall(callToBeAnswered: delivered.connection), expecting: CSTA.AnswerCallResponse.self)
        let consultation = try await one.request(
            CSTA.ConsultationCall(existingCall: delivered.connection, consultedDevice: "1003"),
            expecting: CSTA.ConsultationCallResponse.self)
        try await server.onSwitch { _ = $0.perform(.answer("1003")) }
        _ = try await one.request(
            CSTA.TransferCall(heldCall: delivered.connection, activeCall: consultation.initiatedCall),
            expecting: CSTA.TransferCallResponse.self)
        let expected: [MessageKind] = [
            .deliveredEvent, .establishedEvent, .heldEvent, .serviceInitiatedEvent, .originatedEvent, .deliveredEvent,
            .establishedEvent, .transferedEvent,
        ]
        var first: [ScriptedClient.Received] = []
        for _ in expected { first.append(try await one.next()) }
        var second: [MessageKind] = [delivered.kind]
        for _ in expected.dropFirst() { second.append(try await two.next().message.kind) }
        #expect(first.map(\.message.kind) == expected)
        #expect(first.allSatisfy { $0.edition == .ed3 })
        #expect(second == expected)
        #expect(
            try await one.refusal(of: CSTA.SnapshotCall(snapshotObject: delivered.connection)) == .invalidConnectionID)
        try await one.close()
        try await two.close()
        await server.stop()
    }

    /// What a client gets that comes with these credentials, or why it gets nothing.
    private func status(_ server: SimulatedSwitchServer, _ tls: TLSClient?) async throws -> CSTA.SystemStatusValue? {
        var target = ConnectorConfiguration(host: "127.0.0.1", port: server.port)
        target.tls = tls
        do {
            let client = try await ScriptedClient.connect(target, on: MultiThreadedEventLoopGroup.singleton.any())
            let answer = try await client.request(
                CSTA.RequestSystemStatus(), expecting: CSTA.RequestSystemStatusResponse.self)
            try await client.close()
            return answer.systemStatus
        } catch is CloseReason {
            return nil
        } catch ScriptedClient.Failure.closed {
            // With TLS 1.3 a client hears only after its own part of the handshake that it is refused.
            return nil
        }
    }

    private func server(_ authority: TestAuthority, _ clients: ClientCertificatePolicy) async throws
        -> SimulatedSwitchServer
    {
        let own = try authority.issue("localhost")
        var listening = ListenerConfiguration(host: "127.0.0.1", port: 0)
        listening.tls = try TLSServer(
            TLSServerConfiguration(
                certificateChainPath: own.certificatePath, privateKeyPath: own.keyPath, clientCertificates: clients))
        return try await SimulatedSwitchServer.start(
            .init(phones: 4), listening: listening, on: MultiThreadedEventLoopGroup.singleton.any())
    }

    @Test("Over TLS the switch shows its certificate, and serves nobody who does not trust it or comes without TLS")
    func overTLS() async throws {
        let authority = try TestAuthority()
        let server = try await server(authority, .notRequested)
        #expect(try await status(server, authority.client()) == .normal)
        #expect(try await status(server, TestAuthority("Another Authority").client()) == nil)
        #expect(try await status(server, nil) == nil)
        await server.stop()
    }

    @Test("Client certificates are checked where they are asked for, and demanded where they are required")
    func clientCertificates() async throws {
        let (authority, stranger) = (try TestAuthority(), try TestAuthority("Another Authority"))
        let known = try authority.client(showing: authority.issue("crm"))
        let forged = try authority.client(showing: stranger.issue("crm"))
        let anonymous = try authority.client()
        let asking = try await server(authority, .optional(trustRootsPath: authority.rootPath))
        #expect(try await status(asking, known) == .normal)
        #expect(try await status(asking, anonymous) == .normal)
        #expect(try await status(asking, forged) == nil)
        await asking.stop()
        let demanding = try await server(authority, .required(trustRootsPath: authority.rootPath))
        #expect(try await status(demanding, known) == .normal)
        #expect(try await status(demanding, anonymous) == nil)
        #expect(try await status(demanding, forged) == nil)
        await demanding.stop()
    }
}
