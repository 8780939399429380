import ECMA323
import TestSupport
import Testing

@testable import Simulation

@Suite("Conformance to the schemas")
struct ConformanceTests {
    /// Everything a switch sends in mixed traffic and in answer to every service, refusals included.
    private func everythingSent(_ form: DeviceIDForm) throws -> [any CSTAMessage] {
        var configuration = SimulatedSwitchConfiguration(phones: 16)
        configuration.identifiers = form
        configuration.sessions = .systemStatus
        configuration.devices[1].offersCalls = true
        configuration.devices.append(SimulatedDevice(number: "1051", sharesLineOf: "1004"))
        configuration.devices.append(
            SimulatedDevice(number: "1900", category: .huntGroup(.init(members: ["1005", "1006"]))))
        configuration.devices[15].name = "Łukasz <&> \"Q\""
        var bench = ModelBench(configuration)
        for number in bench.model.telephoneNumbers { _ = try bench.monitor(number) }
        _ = try bench.monitor("1001", type: .call)
        bench.model.notesRinging = true
        var traffic = TrafficGenerator(
            phones: bench.model.telephoneNumbers, configuration: .init(callsPerSecond: 1), startingAt: .zero)
        for second in 1...400 {
            bench.time = .seconds(second)
            bench.note(traffic.advance(&bench.model, to: bench.time))
            bench.note(bench.model.advance(to: bench.time))
            if second % 20 == 0 { askEverything(&bench) }
        }
        bench.people(.service("1001", isInService: false), .service("1001", isInService: true))
        bench.pass(.seconds(200))
        try playRarely(&bench)
        return bench.takeSent()
    }

    /// What the people of the traffic do not do: queues, shared lines, digits, calls back, silent networks.
    private func playRarely(_ bench: inout ModelBench) throws {
        let group = try bench.monitor("1900")
        _ = try bench.monitor("1051")
        bench.ask(CSTA.GetLogicalDeviceInformation(device: "1900"))
        bench.ask(CSTA.GetLogicalDeviceInformation(device: "1051"))
        bench.ask(CSTA.GetSwitchingFunctionDevices())
        bench.people(.dial(from: "1005", to: "1006"), .answer("1006"), .dial(from: "1007", to: "1900"))
        bench.people(.dial(from: "1008", to: "1005"))
        let digits = CSTA.GenerateDigits(
            connectionToSendDigits: try bench.call(at: "1005"), charactersToSend: "12", toneDuration: 90,
            pauseDuration: 40)
        try bench.ask(digits, for: CSTA.GenerateDigitsResponse.self)
        try bench.ask(CSTA.CallBack(callbackConnection: bench.call(at: "1008")), for: CSTA.CallBackResponse.self)
        try bench.ask(CSTA.CancelCallBack(originatingDevice: "1008"), for: CSTA.CancelCallBackResponse.self)
        bench.people(.hangUp("1005"))
        bench.pass(.seconds(2))
        #expect(bench.take(group).contains { $0.hasPrefix("Queued 1900") })
        bench.people(.dial(from: "1002", to: "1004"), .answer("1051"), .dial(from: "1003", to: "001711234567"))
        bench.pass(.seconds(10))
        bench.ask(CSTA.SnapshotDevice(snapshotObject: "1002"))
        bench.ask(CSTA.SnapshotDevice(snapshotObject: "1900"))
    }

    private func askEverything(_ bench: inout ModelBench) {
        var requests: [any CSTAMessage] = [
            CSTA.GetCSTAFeatures(), CSTA.GetSwitchingFunctionCaps(), CSTA.GetSwitchingFunctionDevices(),
            CSTA.GetLogicalDeviceInformation(device: "1001"), CSTA.GetPhysicalDeviceInformation(device: "T1"),
            CSTA.RequestSystemStatus(), CSTA.SystemRegister(requestTypes: .init(.systemStatus)),
            CSTA.SystemRegisterCancel(sysStatRegisterID: "R1"),
            CSTA.ChangeSysStatFilter(sysStatRegisterID: "R2", requestedStatusFilter: .init(.normal)),
            CSTA.SystemStatus(systemStatus: .normal), CSTA.GetDoNotDisturb(device: "1002"),
            CSTA.GetForwarding(device: "1002"), CSTA.SetDoNotDisturb(device: "1003", doNotDisturbOn: false),
            CSTA.SetForwarding(device: "1003", forwardingType: .forwardBusy, activateForward: true, forwardDN: "1004"),
            CSTA.ChangeMonitorFilter(monitorCrossRefID: "2", requestedFilterList: .init()),
            CSTA.MonitorStart(
                monitorObject: .deviceObject("1002"), requestedMonitorFilter: .init(callcontrol: .init(.held))),
            CSTA.StopApplicationSession(sessionID: "x", sessionEndReason: .definedEndReason(.normal)),
        ]
        for number in bench.model.telephoneNumbers {
            let device = CSTA.DeviceID(number)
            requests.append(CSTA.SnapshotDevice(snapshotObject: device))
            requests.append(CSTA.MakeCall(callingDevice: device, calledDirectoryNumber: "1009"))
            for call in bench.calls(at: number) {
                requests += [
                    CSTA.SnapshotCall(snapshotObject: call), CSTA.AnswerCall(callToBeAnswered: call),
                    CSTA.AcceptCall(callToBeAccepted: call), CSTA.HoldCall(callToBeHeld: call),
                    CSTA.ConsultationCall(existingCall: call, consultedDevice: "1010"),
                    CSTA.RetrieveCall(callToBeRetrieved: call), CSTA.TransferCall(heldCall: call, activeCall: call),
                    CSTA.ConferenceCall(heldCall: call, activeCall: call), CSTA.CallBack(callbackConnection: call),
                    CSTA.GenerateDigits(connectionToSendDigits: call, charactersToSend: "1"),
                    CSTA.DirectedPickupCall(callToBePickedUp: call, requestingDevice: "1011"),
                    CSTA.DeflectCall(callToBeDiverted: call, newDestination: ["1012"]),
                    CSTA.SingleStepTransferCall(activeCall: call, transferredTo: "1013"),
                    CSTA.SingleStepConferenceCall(activeCall: call, deviceToJoin: "1014", participationType: .active),
                    CSTA.ClearConnection(connectionToBeCleared: call), CSTA.ClearCall(callToBeCleared: call),
                ]
            }
        }
        for request in requests { bench.ask(request) }
    }

    @Test(
        "Everything the switch sends is valid in the third, fourth and sixth edition",
        .enabled(if: SchemaCheck.isPossible, "\(SchemaCheck.hint)"),
        arguments: [DeviceIDForm.plain, .openScape])
    func valid(form: DeviceIDForm) throws {
        // Of the same kind a dozen are enough: they come from different moments.
        var byKind: [MessageKind: [any CSTAMessage]] = [:]
        for message in try everythingSent(form) where byKind[message.kind]?.count ?? 0 < 12 {
            byKind[message.kind, default: []].append(message)
        }
        for kind in [
            MessageKind.queuedEvent, .bridgedEvent, .networkReachedEvent, .networkCapabilitiesChangedEvent,
            .digitsGeneratedEvent, .callBackEvent,
        ] { #expect(byKind[kind] != nil, "no \(kind.name) in the sample") }
        #expect(byKind.count > 51, "the sample is too narrow: \(byKind.keys.map(\.name).sorted())")
        for edition in [Edition.ed3, .ed4, .ed6] {
            let encoder = MessageEncoder(edition: edition)
            let messages = byKind.values.joined().map { (text: encoder.encode($0), kind: $0.kind) }
            #expect(try SchemaCheck.complaints(about: messages, edition: edition) == [])
        }
    }

    @Test("No frame of a long device list is longer than 32 KiB", arguments: [DeviceIDForm.plain, .openScape])
    func smallFrames(form: DeviceIDForm) throws {
        var configuration = SimulatedSwitchConfiguration(phones: 2_000)
        configuration.identifiers = form
        var bench = ModelBench(configuration)
        bench.ask(CSTA.GetSwitchingFunctionDevices())
        let sizes = bench.takeSent().map { MessageEncoder(edition: .ed6).encode($0).count }
        #expect(sizes.count > 5)
        #expect(sizes.allSatisfy { $0 < 32_768 })
    }
}
