import CSTAGateway
import DeviceActors
import ECMA323
import NIOCore
import Simulation
import Testing
import Transport

@Suite("A lost link over sockets", .serialized)
struct LinkLossTests {
    private static let phones = 1_000

    @Test("A link cut in mid-call with 1,000 monitored phones is restored, and nothing a client can see is wrong")
    func restored() async throws {
        let network = try await TestNetwork(.tcp, phones: Self.phones, applications: TestApplications.standard)
        let client = try await network.client(.ed4, as: "all")
        var devices: [String: String] = [:]
        for number in 1001..<(1001 + Self.phones) {
            devices[try await client.monitor(String(number), within: .seconds(60))] = String(number)
        }
        #expect(devices.count == Self.phones)

        // Two hundred calls in every state; the pairs lie in the lower half.
        for pair in 0..<200 {
            let (a, b) = (String(1001 + 2 * pair), String(1002 + 2 * pair))
            try await network.perform(.dial(from: a, to: b))
            if pair % 4 != 0 { try await network.perform(.answer(b)) }
            if pair % 4 == 2 { try await network.perform(.hold(a)) }
        }
        try await sentinel(network, client)
        var view = ClientView(devices)
        view.apply(try await client.untaken())

        try await network.server.onSwitch { $0.cutConnections() }
        _ = try await client.next(CSTA.SystemStatus.self, within: .seconds(60)) { $0.systemStatus == .disabled }
        // While nobody listens: calls end, are answered, held, retrieved, and begin.
        for pair in 0..<200 {
            let (a, b) = (String(1001 + 2 * pair), String(1002 + 2 * pair))
            switch pair % 8 {
            case 0: try await network.perform(.answer(b))
            case 1: try await network.perform(.hangUp(a))
            case 2: try await network.perform(.retrieve(a))
            case 3: try await network.perform(.hold(b))
            case 4: try await network.perform(.hangUp(a))
            case 5: try await network.perform(.consult(a, with: String(1601 + pair)))
            default: break
            }
        }
        for number in 1801..<1900 {
            try await network.perform(.dial(from: String(number), to: String(number + 100)))
        }
        _ = try await client.next(CSTA.SystemStatus.self, within: .seconds(120)) { $0.systemStatus == .normal }
        // The events made up to tell the difference came before that status.
        view.apply(try await client.untaken())

        let truth = try await truth(network)
        #expect(truth.values.reduce(0) { $0 + $1.count } > 300)
        var wrong: [String] = []
        for (device, calls) in truth where view.calls[device, default: [:]] != calls {
            wrong.append("\(device): seen \(view.calls[device, default: [:]]), true \(calls)")
        }
        #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(10).joined(separator: "\n"))")
        for (device, calls) in truth {
            let answer = try await client.request(
                CSTA.SnapshotDevice(snapshotObject: CSTA.DeviceID(device)),
                expecting: CSTA.SnapshotDeviceResponse.self, within: .seconds(60))
            #expect(Self.states(answer) == calls, "\(device)")
        }

        // And events flow again, under the old monitors.
        try await network.perform(.dial(from: "1501", to: "1502"))
        let delivered = try await client.next(CSTA.DeliveredEvent.self, within: .seconds(60)) {
            $0.alertingDevice.value == "1502"
        }
        #expect(devices[delivered.monitorCrossRefID] != nil)
        let status = await network.gateway.status()
        #expect(status.links[0].monitored == status.links[0].devices)
        try await network.stop()
    }

    /// Waits until everything done so far has been seen by the client: a feature event that comes last.
    private func sentinel(_ network: TestNetwork, _ client: ScriptedClient) async throws {
        try await network.perform(.doNotDisturb("2000", true))
        _ = try await client.next(CSTA.DoNotDisturbEvent.self, within: .seconds(60))
    }

    /// The calls of each device as the switch itself tells them.
    private func truth(_ network: TestNetwork) async throws -> [String: [String: LocalConnectionState]] {
        let direct = try await network.connectToSwitch()
        var truth: [String: [String: LocalConnectionState]] = [:]
        for number in 1001..<(1001 + Self.phones) {
            let answer = try await direct.request(
                CSTA.SnapshotDevice(snapshotObject: CSTA.DeviceID(String(number))),
                expecting: CSTA.SnapshotDeviceResponse.self, within: .seconds(60))
            truth[String(number)] = Self.states(answer)
        }
        try await direct.close()
        return truth
    }

    private static func states(_ answer: CSTA.SnapshotDeviceResponse) -> [String: LocalConnectionState] {
        guard case .snapshotData(let list) = answer.crossRefIDorSnapshotData else { return [:] }
        let entries = SnapshotEntry.entries(list.snapshotDeviceResponseInfo).filter { $0.state != .null }
        return Dictionary(entries.map { ($0.callID, $0.state) }, uniquingKeysWith: { $1 })
    }
}

/// What a simple client makes of the events it gets: the calls at each device it monitors, by local state.
private struct ClientView {
    private let devices: [String: String]
    private(set) var calls: [String: [String: LocalConnectionState]] = [:]

    init(_ devices: [String: String]) { self.devices = devices }

    mutating func apply(_ messages: [ScriptedClient.Received]) {
        for message in messages { apply(message.message) }
    }

    private mutating func apply(_ message: any CSTAMessage) {
        switch message {
        case let event as CSTA.ServiceInitiatedEvent:
            set(event.monitorCrossRefID, event.initiatedConnection, event.localConnectionInfo)
        case let event as CSTA.OriginatedEvent:
            set(event.monitorCrossRefID, event.originatedConnection, event.localConnectionInfo)
        case let event as CSTA.DeliveredEvent:
            set(event.monitorCrossRefID, event.connection, event.localConnectionInfo)
        case let event as CSTA.EstablishedEvent:
            set(event.monitorCrossRefID, event.establishedConnection, event.localConnectionInfo)
        case let event as CSTA.HeldEvent:
            set(event.monitorCrossRefID, event.heldConnection, event.localConnectionInfo)
        case let event as CSTA.RetrievedEvent:
            set(event.monitorCrossRefID, event.retrievedConnection, event.localConnectionInfo)
        case let event as CSTA.FailedEvent:
            set(event.monitorCrossRefID, event.failedConnection, event.localConnectionInfo)
        case let event as CSTA.QueuedEvent:
            set(event.monitorCrossRefID, event.queuedConnection, event.localConnectionInfo)
        case let event as CSTA.ConnectionClearedEvent:
            set(event.monitorCrossRefID, event.droppedConnection, event.localConnectionInfo)
        default: break
        }
    }

    private mutating func set(
        _ monitor: String, _ connection: CSTA.ConnectionID, _ state: LocalConnectionState?
    ) {
        guard let device = devices[monitor], let callID = connection.callID, let state else { return }
        calls[device, default: [:]][callID] = state == .null ? nil : state
    }
}
