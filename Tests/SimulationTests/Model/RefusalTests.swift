import ECMA323
import Testing

@testable import Simulation

@Suite("Refusals of call control")
struct RefusalTests {
    private let nobody = CSTA.ConnectionID(callID: "999", deviceID: "1001")

    @Test("Unknown devices are refused, each with the error for its role")
    func unknownDevices() {
        var bench = ModelBench()
        let expected: [(any CSTAMessage, String)] = [
            (CSTA.MakeCall(callingDevice: "9", calledDirectoryNumber: "1002"), "operation/invalidCallingDeviceID"),
            (CSTA.MakeCall(callingDevice: "1001", calledDirectoryNumber: "abc"), "operation/invalidCalledDeviceID"),
            (CSTA.MonitorStart(monitorObject: .deviceObject("9")), "operation/invalidDeviceID"),
            (CSTA.SnapshotDevice(snapshotObject: "9"), "operation/invalidDeviceID"),
            (CSTA.GetDoNotDisturb(device: "9"), "operation/invalidDeviceID"),
            (CSTA.GroupPickupCall(newDestination: "9"), "operation/invalidPickUpDeviceID"),
            (CSTA.GetLogicalDeviceInformation(device: "9"), "operation/invalidDeviceID"),
            (CSTA.GetSwitchingFunctionDevices(requestedDeviceID: "9"), "operation/invalidDeviceID"),
            (
                CSTA.SetForwarding(device: "1001", activateForward: true, forwardDN: "7777"),
                "operation/invalidForwardingDestination"
            ),
            (
                CSTA.SetForwarding(device: "1001", activateForward: true, forwardDN: "1001"),
                "operation/invalidForwardingDestination"
            ),
            (
                CSTA.SetForwarding(
                    device: "1001", forwardingType: .forwardNoAns, activateForward: true, forwardDN: "1002",
                    ringCount: 0), "operation/invalidRingCount"
            ),
            (CSTA.SetDoNotDisturb(device: "T1", doNotDisturbOn: true), "operation/requestIncompatibleWithDevice"),
            (
                CSTA.MakeCall(callingDevice: "T1", calledDirectoryNumber: "1001"),
                "operation/requestIncompatibleWithCallingDevice"
            ),
        ]
        for (request, error) in expected { #expect(bench.refusal(of: request) == error, "\(request)") }
    }

    @Test("Unknown connections are refused by every service that names one")
    func unknownConnections() {
        var bench = ModelBench()
        let expected: [(any CSTAMessage, String)] = [
            (CSTA.AnswerCall(callToBeAnswered: nobody), "invalidConnectionID"),
            (CSTA.AcceptCall(callToBeAccepted: nobody), "invalidConnectionID"),
            (CSTA.ClearConnection(connectionToBeCleared: nobody), "invalidConnectionID"),
            (CSTA.ClearCall(callToBeCleared: nobody), "invalidConnectionID"),
            (CSTA.HoldCall(callToBeHeld: nobody), "invalidConnectionID"),
            (CSTA.RetrieveCall(callToBeRetrieved: nobody), "invalidConnectionID"),
            (CSTA.ConsultationCall(existingCall: nobody, consultedDevice: "1002"), "invalidConnectionID"),
            (CSTA.AlternateCall(heldCall: nobody, activeCall: nobody), "invalidHeldConnectionID"),
            (CSTA.ReconnectCall(activeCall: nobody, heldCall: nobody), "invalidActiveConnectionID"),
            (CSTA.TransferCall(heldCall: nobody, activeCall: nobody), "invalidHeldConnectionID"),
            (CSTA.ConferenceCall(heldCall: nobody, activeCall: nobody), "invalidHeldConnectionID"),
            (
                CSTA.SingleStepTransferCall(activeCall: nobody, transferredTo: "1002"), "invalidActiveConnectionID"
            ),
            (
                CSTA.SingleStepConferenceCall(
                    activeCall: nobody, deviceToJoin: "1002", participationType: .active), "invalidActiveConnectionID"
            ),
            (CSTA.DeflectCall(callToBeDiverted: nobody, newDestination: ["1002"]), "invalidConnectionID"),
            (CSTA.DirectedPickupCall(callToBePickedUp: nobody, requestingDevice: "1002"), "invalidConnectionID"),
            (CSTA.CallBack(callbackConnection: nobody), "invalidConnectionID"),
            (CSTA.GenerateDigits(connectionToSendDigits: nobody, charactersToSend: "1"), "invalidConnectionID"),
            (CSTA.SnapshotCall(snapshotObject: nobody), "invalidConnectionID"),
            (CSTA.MonitorStart(monitorObject: .callObject(nobody)), "invalidConnectionID"),
        ]
        for (request, error) in expected { #expect(bench.refusal(of: request) == "operation/\(error)", "\(request)") }
    }

    @Test("Services that do not fit the connection's state are refused and change nothing")
    func wrongStates() throws {
        var bench = ModelBench()
        bench.people(.dial(from: "1001", to: "1002"))
        let caller = try bench.call(at: "1001")
        let called = try bench.call(at: "1002")
        let expected: [(any CSTAMessage, String)] = [
            (CSTA.AnswerCall(callToBeAnswered: caller), "noCallToAnswer"),
            (CSTA.HoldCall(callToBeHeld: called), "noActiveCall"),
            (CSTA.RetrieveCall(callToBeRetrieved: caller), "noHeldCall"),
            (CSTA.AcceptCall(callToBeAccepted: called), "invalidConnectionState"),
            (CSTA.DeflectCall(callToBeDiverted: caller, newDestination: ["1003"]), "invalidConnectionState"),
            (CSTA.ConsultationCall(existingCall: called, consultedDevice: "1003"), "noActiveCall"),
            (CSTA.DirectedPickupCall(callToBePickedUp: caller, requestingDevice: "1003"), "noCallToAnswer"),
            (CSTA.AlternateCall(heldCall: caller, activeCall: caller), "invalidHeldConnectionState"),
            (CSTA.TransferCall(heldCall: caller, activeCall: caller), "invalidHeldConnectionState"),
            (CSTA.MakeCall(callingDevice: "1001", calledDirectoryNumber: "1003"), "invalidCallingDeviceState"),
            (CSTA.MakeCall(callingDevice: "1002", calledDirectoryNumber: "1003"), "invalidCallingDeviceState"),
            (CSTA.GenerateDigits(connectionToSendDigits: called, charactersToSend: "1"), "invalidConnectionState"),
        ]
        _ = bench.takeSent()
        for (request, error) in expected {
            #expect(bench.refusal(of: request) == "stateIncompatibility/\(error)", "\(request)")
        }
        #expect(bench.takeSent().count == expected.count, "nothing but the refusals is sent")
        #expect(bench.states(at: "1001") == ["connected"])
        #expect(bench.states(at: "1002") == ["alerting"])
    }

    @Test("Two calls of different devices cannot be joined, and neither can two active ones")
    func wrongPairs() throws {
        var bench = ModelBench()
        bench.people(
            .dial(from: "1001", to: "1002"), .answer("1002"), .consult("1002", with: "1003"), .answer("1003"))
        let held = try bench.call(at: "1002", 0)
        let active = try bench.call(at: "1002", 1)
        let others = try bench.call(at: "1003")
        #expect(
            bench.refusal(of: CSTA.TransferCall(heldCall: held, activeCall: others)) == "operation/notSameDevice")
        #expect(
            bench.refusal(of: CSTA.ConferenceCall(heldCall: active, activeCall: held))
                == "stateIncompatibility/invalidHeldConnectionState")
        #expect(
            bench.refusal(of: CSTA.AlternateCall(heldCall: held, activeCall: others)) == "operation/notSameDevice")
        #expect(
            bench.refusal(of: CSTA.RetrieveCall(callToBeRetrieved: held))
                == "stateIncompatibility/connectedCallExists")
    }

    @Test("A running call is not sent to a telephone that cannot take it")
    func unreachable() throws {
        var bench = ModelBench()
        bench.people(.dial(from: "1001", to: "1002"), .answer("1002"), .dial(from: "1003", to: "1004"))
        let active = try bench.call(at: "1002")
        #expect(
            bench.refusal(of: CSTA.SingleStepTransferCall(activeCall: active, transferredTo: "1003"))
                == "stateIncompatibility/invalidDestinationDeviceState")
        #expect(
            bench.refusal(of: CSTA.SingleStepTransferCall(activeCall: active, transferredTo: "7777"))
                == "operation/invalidDestination")
        #expect(
            bench.refusal(of: CSTA.DeflectCall(callToBeDiverted: try bench.call(at: "1004"), newDestination: ["1002"]))
                == "stateIncompatibility/invalidDestinationDeviceState")
        #expect(bench.states(at: "1001") == ["connected"])
    }

    @Test("A connection may be named by its device alone when it has one call, and by any spelling of the device")
    func spellings() throws {
        var bench = ModelBench()
        bench.people(.dial(from: "1001", to: "1002"))
        try bench.ask(
            CSTA.AnswerCall(callToBeAnswered: CSTA.ConnectionID(deviceID: "N<1002>Phone;noa=nk")),
            for: CSTA.AnswerCallResponse.self)
        try bench.ask(
            CSTA.ClearConnection(
                connectionToBeCleared: CSTA.ConnectionID(callID: "1", deviceID: "1002:CM:10.0.0.1:0")),
            for: CSTA.ClearConnectionResponse.self)
        #expect(bench.model.callCount == 0)
        #expect(
            bench.refusal(
                of: CSTA.ClearConnection(connectionToBeCleared: CSTA.ConnectionID(deviceID: "1002")))
                == "operation/invalidConnectionID")
    }

    @Test("A service the switch does not have is refused as such")
    func unknownService() {
        var bench = ModelBench()
        let opaque = CSTA.Opaque(kind: .parkCall, name: "ParkCall", namespace: nil, bytes: Array("<ParkCall/>".utf8))
        #expect(bench.refusal(of: opaque) == "operation/serviceNotSupported")
    }
}
