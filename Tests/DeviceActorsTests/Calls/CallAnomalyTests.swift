import ECMA323
import Testing

@testable import DeviceActors

@Suite("Call model: events that do not fit")
struct CallAnomalyTests {
    @Test("A late event does not bring an ended call back")
    func late() {
        var model = CallModel.inState(.connected)
        _ = model.apply(.at(own, .connectionClearedEvent, "c1", .null), at: .seconds(10))
        let change = model.apply(.at(own, .establishedEvent, "c1", .connected), at: .seconds(11))
        #expect(change.anomalies == [.eventForEndedCall])
        #expect(model.isIdle)
    }

    @Test("After a while the identifier of an ended call may belong to a new one")
    func reused() {
        var model = CallModel.inState(.connected)
        _ = model.apply(.at(own, .connectionClearedEvent, "c1", .null), at: .seconds(10))
        let change = model.apply(.at(own, .serviceInitiatedEvent, "c1", .initiated), at: .seconds(20))
        #expect(change.anomalies.isEmpty)
        #expect(model.state(ofCall: "c1") == .initiated)
    }

    @Test("Ringing after answering is not believed")
    func ringingAfterAnswer() {
        var model = CallModel.inState(.connected)
        let change = model.apply(.at(own, .deliveredEvent, "c1", .alerting), at: .seconds(10))
        #expect(change.anomalies == [.staleEvent])
        #expect(model.state(ofCall: "c1") == .connected)
    }

    @Test("A connection named by its device alone is that of the only call")
    func onlyCall() {
        var model = CallModel.inState(.connected)
        _ = model.apply(.at(own, .heldEvent, "", nil), at: .seconds(10))
        #expect(model.summary == ["c1 hold [2002 connected]"])
        _ = model.apply(.at(own, .serviceInitiatedEvent, "c2", nil), at: .seconds(11))
        let change = model.apply(.at(own, .connectionClearedEvent, "", nil), at: .seconds(12))
        #expect(change.anomalies == [.ambiguousConnection])
        #expect(model.callCount == 2)
    }

    @Test("A switch that never gives call identifiers can still make a call")
    func noCallIDs() {
        var model = CallModel(device: own)
        let anomalies = model.play([
            .at(own, .originatedEvent, "", .connected, called: far),
            .at(far, .deliveredEvent, "", .connected), .at(far, .establishedEvent, "", .connected),
        ])
        #expect(anomalies.isEmpty)
        #expect(model.summary == [" connected [2002 connected]"])
        model.play([.at(own, .connectionClearedEvent, "", .null)])
        #expect(model.isIdle)
        #expect(model.play([.at(own, .serviceInitiatedEvent, "", .initiated)]).isEmpty)
    }

    @Test("The own connection is known under the name that the switch gave it in this call")
    func dynamicDeviceID() {
        var model = CallModel(device: own)
        var event = CallEvent.at(own, .serviceInitiatedEvent, "c1", nil)
        event.connectionDevice = "dyn-77"
        _ = model.apply(event, at: .seconds(1))
        // Later events name only the connection.
        let change = model.apply(
            CallEvent(.originatedEvent, callID: "c1", connectionDevice: "dyn-77"), at: .seconds(2))
        #expect(change.anomalies.isEmpty)
        #expect(model.summary == ["c1 connected []"])
        #expect(model.snapshot().first?.connectionDevice == "dyn-77")
    }

    @Test(
        "The own device is recognised in every form in which switches write it",
        arguments: [
            "2001", "N<2001>Alice;displayNumber=2001", "tel:2001", "sip:2001@pbx.example", "2001:CM:10.0.0.1:0",
        ])
    func forms(name: String) {
        var model = CallModel(device: own)
        _ = model.apply(.at(name, .deliveredEvent, "c1", nil, calling: far, called: name), at: .seconds(1))
        #expect(model.state(ofCall: "c1") == .alerting)
    }

    @Test("The limit on calls holds, is counted, and ends with a cleared call")
    func tooManyCalls() {
        var model = CallModel(device: own)
        for number in 0..<CallModel.maximumCalls {
            _ = model.apply(.at(own, .deliveredEvent, "c\(number)", .alerting), at: .seconds(1))
        }
        let refused = model.apply(.at(own, .deliveredEvent, "one more", .alerting), at: .seconds(2))
        #expect(refused.anomalies == [.tooManyCalls])
        #expect(model.callCount == CallModel.maximumCalls)
        _ = model.apply(.at(own, .connectionClearedEvent, "c7", .null), at: .seconds(3))
        _ = model.apply(.at(own, .deliveredEvent, "one more", .alerting), at: .seconds(4))
        #expect(model.state(ofCall: "one more") == .alerting)
    }

    @Test("The limit on parties holds and is counted")
    func tooManyParties() {
        var model = CallModel.inState(.connected)
        var anomalies: CallAnomalies = []
        for number in 0...CallModel.maximumParties {
            let change = model.apply(.at("3\(number)", .establishedEvent, "c1", .connected), at: .seconds(10))
            change.anomalies.forEach { anomalies.insert($0) }
        }
        #expect(anomalies == [.tooManyCalls])
        #expect(model.snapshot().first?.parties.count == CallModel.maximumParties)
    }

    @Test("An identifier longer than the model keeps is refused")
    func oversized() {
        var model = CallModel(device: own)
        let long = String(repeating: "9", count: CallModel.maximumTextLength + 1)
        let change = model.apply(.at(own, .deliveredEvent, long, .alerting), at: .seconds(1))
        #expect(change.anomalies == [.oversizedIdentifier])
        #expect(model.isIdle)
    }

    @Test("A transfer without its list keeps the transferred phone in its call and names who it now talks to")
    func transferWithoutList() {
        var model = CallModel.inState(.connected)
        var event = CallEvent.at(far, .transferedEvent, "c1", .connected)
        event.other = third
        let change = model.apply(event, at: .seconds(10))
        #expect(change.anomalies == [.incompleteConnectionList])
        #expect(model.summary == ["c1 connected [2003 connected]"])
    }

    @Test("A transfer of calls that the phone does not have")
    func transferOfUnknownCalls() {
        var model = CallModel(device: own)
        var event = CallEvent.at(far, .transferedEvent, "c1", .null)
        #expect(model.apply(event, at: .seconds(1)).anomalies == [.clearedUnknownCall])
        event.localState = .connected
        event.connections = [
            ConnectionChange(newCallID: "c2", newDevice: own, oldCallID: "c1", oldDevice: own),
            ConnectionChange(newCallID: "c2", newDevice: third, oldCallID: "c8", oldDevice: third),
        ]
        #expect(model.apply(event, at: .seconds(2)).anomalies == [.eventForUnknownCall])
        #expect(model.summary == ["c2 connected [2003 connected]"])
        #expect(model.apply(event, at: .seconds(3)).anomalies == [.duplicate])
        #expect(model.summary == ["c2 connected [2003 connected]"])
    }

    @Test(
        "Events that say nothing about connections change nothing",
        arguments: [
            MessageKind.callInformationEvent, .doNotDisturbEvent, .makeCall, .unknown, .agentBusyEvent,
        ])
    func otherKinds(kind: MessageKind) {
        var model = CallModel.inState(.connected)
        #expect(model.apply(.at(own, kind, "c1", .null), at: .seconds(9)) == .none)
        #expect(model.summary == ["c1 connected [2002 connected]"])
    }

    @Test("The texts of ended calls and replaced numbers do not pile up")
    func heap() {
        var model = CallModel.inState(.connected)
        for round in 0..<10_000 {
            let party = "77\(round)-\(String(repeating: "x", count: round % 97))"
            model.play([
                .at(party, .deliveredEvent, "c1", .connected, calling: own, called: party),
                .at(party, .connectionClearedEvent, "c1", .connected),
                .at(own, .deliveredEvent, "call \(round)", .alerting, calling: party, called: own),
                .at(own, .connectionClearedEvent, "call \(round)", .null),
            ])
        }
        #expect(model.heap.count < 4096)
        #expect(model.callCount == 1)
        model.play([.at(own, .connectionClearedEvent, "c1", .null)])
        #expect(model.heap.count == own.utf8.count, "an idle model keeps only its own name")
    }
}
