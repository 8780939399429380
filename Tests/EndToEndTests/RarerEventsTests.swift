import CSTAGateway
import DeviceActors
import ECMA323
import Simulation
import Testing

@Suite("Queues, shared lines and the public network through the gateway", .serialized)
struct RarerEventsTests {
    private static let watched = (1001...1008).map(String.init) + ["1051"]

    /// Eight telephones; 1051 has the line of 1001 too; 1003 and 1004 answer for 1900.
    private func network() async throws -> (TestNetwork, ScriptedClient) {
        let network = try await TestNetwork(
            .tcp, phones: 8,
            devices: [
                SimulatedDevice(number: "1051", sharesLineOf: "1001"),
                SimulatedDevice(number: "1900", category: .huntGroup(.init(members: ["1003", "1004"]))),
            ],
            applications: TestApplications.standard)
        let client = try await network.client(.ed6, as: "all")
        for device in Self.watched { _ = try await client.monitor(device, within: .seconds(60)) }
        return (network, client)
    }

    /// Fails unless the gateway knows of every telephone what the switch knows, and has found nothing odd on the way.
    private func compare(_ network: TestNetwork, _ client: ScriptedClient, _ when: String) async throws {
        // What happened so far has arrived when this has.
        try await network.perform(.doNotDisturb("1008", true))
        try await network.perform(.doNotDisturb("1008", false))
        for on in [true, false] {
            _ = try await client.next(CSTA.DoNotDisturbEvent.self, within: .seconds(60)) { $0.doNotDisturbOn == on }
        }
        let direct = try await network.connectToSwitch()
        for device in Self.watched {
            let truth = try await calls(at: device, direct)
            let known = try await calls(at: device, client)
            #expect(known == truth, "\(device) \(when)")
        }
        try await direct.close()
        let odd = await network.gateway.status().counters.filter { counter in
            ["anomal", "heal", "poison", "stray"].contains(where: counter.name.contains) && counter.value != 0
        }
        let whose = await anomalies(network)
        #expect(odd.isEmpty, "\(odd.map { "\($0.name) \($0.value)" }) \(whose) \(when)")
    }

    /// Whose events did not fit, and how.
    private func anomalies(_ network: TestNetwork) async -> [String] {
        var texts: [String] = []
        for phone in network.gateway.registry.all {
            let snapshot = await phone.snapshot()
            guard !snapshot.anomalies.isEmpty else { continue }
            texts.append("\(snapshot.identities?.deviceID ?? "?"): \(snapshot.anomalies)")
        }
        return texts
    }

    private func calls(at device: String, _ client: ScriptedClient) async throws -> [String: LocalConnectionState] {
        let answer = try await client.request(
            CSTA.SnapshotDevice(snapshotObject: CSTA.DeviceID(device)), expecting: CSTA.SnapshotDeviceResponse.self,
            within: .seconds(60))
        guard case .snapshotData(let list) = answer.crossRefIDorSnapshotData else { return [:] }
        let entries = SnapshotEntry.entries(list.snapshotDeviceResponseInfo).filter { $0.state != .null }
        return Dictionary(entries.map { ($0.callID, $0.state) }, uniquingKeysWith: { $1 })
    }

    @Test("Calls wait at a group and are distributed, and the gateway follows")
    func queue() async throws {
        let (network, client) = try await network()
        for action in [
            HumanAction.dial(from: "1003", to: "1004"), .answer("1004"), .dial(from: "1005", to: "1900"),
            .dial(from: "1006", to: "1900"),
        ] { try await network.perform(action) }
        for inFront in 0...1 {
            let queued = try await client.next(CSTA.QueuedEvent.self, within: .seconds(60))
            #expect(queued.queue.value == "1900" && queued.callsInFront == inFront)
        }
        try await compare(network, client, "while calls wait")
        try await network.perform(.hangUp("1003"))
        for member in ["1003", "1004"] {
            _ = try await client.next(CSTA.DeliveredEvent.self, within: .seconds(60)) {
                $0.alertingDevice.value == member && $0.cause == .distributed && $0.localConnectionInfo == .alerting
            }
            try await network.perform(.answer(member))
        }
        try await compare(network, client, "when they are distributed")
        try await network.stop()
    }

    @Test("A shared line is used, shared, held here and taken there, and the gateway follows")
    func sharedLine() async throws {
        let (network, client) = try await network()
        let story: [(HumanAction, String)] = [
            (.dial(from: "1002", to: "1001"), "ringing"), (.answer("1051"), "answered"),
            (.answer("1001"), "shared"), (.hangUp("1051"), "left to the other"), (.hold("1001"), "held"),
            (.answer("1051"), "taken there"), (.hangUp("1002"), "over"), (.dial(from: "1051", to: "1002"), "outgoing"),
            (.answer("1002"), "outgoing, answered"), (.consult("1051", with: "1003"), "consulting"),
            (.answer("1003"), "consulting, answered"), (.transfer("1051"), "transferred"),
            (.hangUp("1003"), "over again"),
        ]
        for (action, when) in story {
            let isDone = try await network.server.onSwitch { $0.perform(action) }
            #expect(isDone, "\(when)")
            try await compare(network, client, when)
        }
        let came = try await client.untaken()
        #expect(came.contains { $0.message is CSTA.BridgedEvent })
        try await network.stop()
    }

    @Test("A call into a silent network, digits and a call back reach clients in both directions")
    func outside() async throws {
        let (network, client) = try await network()
        let made = try await client.request(
            CSTA.MakeCall(callingDevice: "1001", calledDirectoryNumber: "001711234567"),
            expecting: CSTA.MakeCallResponse.self, within: .seconds(60))
        _ = try await client.next(CSTA.NetworkReachedEvent.self, within: .seconds(60)) {
            $0.networkCapability?.networkType == .iSDNPublic
        }
        _ = try await client.next(CSTA.NetworkCapabilitiesChangedEvent.self, within: .seconds(60)) {
            $0.networkCapability?.networkType == .nonISDNPublic
        }
        _ = try await client.next(CSTA.EstablishedEvent.self, within: .seconds(60))
        _ = try await client.request(
            CSTA.GenerateDigits(
                connectionToSendDigits: made.callingDevice, charactersToSend: "42#", toneDuration: 80),
            expecting: CSTA.GenerateDigitsResponse.self, within: .seconds(60))
        let digits = try await client.next(CSTA.DigitsGeneratedEvent.self, within: .seconds(60))
        #expect(digits.digitGeneratedList == "42#" && digits.digitDurationList == [80, 80, 80])
        try await compare(network, client, "in a call outside")

        try await network.perform(.dial(from: "1002", to: "1001"))
        _ = try await client.next(CSTA.FailedEvent.self, within: .seconds(60)) { $0.cause == .busy }
        let failed = CSTA.ConnectionID(deviceID: "1002")
        _ = try await client.request(
            CSTA.CallBack(callbackConnection: failed), expecting: CSTA.CallBackResponse.self, within: .seconds(60))
        let set = try await client.next(CSTA.CallBackEvent.self, within: .seconds(60))
        #expect(set.originatingDevice.value == "1002" && set.targetDevice.value == "1001" && set.callBackSetCanceled)
        _ = try await client.request(
            CSTA.CancelCallBack(originatingDevice: "1002", targetDevice: "1001"),
            expecting: CSTA.CancelCallBackResponse.self, within: .seconds(60))
        _ = try await client.next(CSTA.CallBackEvent.self, within: .seconds(60)) { !$0.callBackSetCanceled }
        try await compare(network, client, "after the call back was cancelled")
        try await network.stop()
    }
}
