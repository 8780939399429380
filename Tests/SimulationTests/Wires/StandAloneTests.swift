import ECMA323
import NIOCore
import NIOPosix
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
}
