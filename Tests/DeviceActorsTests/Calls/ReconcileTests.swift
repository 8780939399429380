import ECMA323
import Testing

@testable import DeviceActors

@Suite("Call model: healing by snapshot")
struct ReconcileTests {
    /// What a reconciliation says, in short.
    private func told(_ model: inout CallModel, _ snapshot: [SnapshotEntry]) -> [String] {
        model.reconcile(with: snapshot, at: .seconds(500)).map {
            "\($0.kind.name) \($0.callID) \($0.connectionDevice) \($0.localState?.wireName ?? "-")"
        }
    }

    @Test("A call that is gone is cleared, and before new ones are told")
    func gone() {
        var model = CallModel.inState(.connected)
        let events = told(
            &model, [SnapshotEntry(callID: "c2", state: .alerting, parties: [.init(device: third, state: .connected)])])
        #expect(
            events == ["ConnectionClearedEvent c1 2001 null", "DeliveredEvent c2 2001 alerting"])
        #expect(model.summary == ["c2 alerting [2003 connected]"])
    }

    @Test("A call that ended for the model but not for the switch is told again")
    func recreated() {
        var model = CallModel.inState(.connected)
        _ = model.apply(.at(own, .connectionClearedEvent, "c1", .null), at: .seconds(499))
        let events = told(
            &model, [SnapshotEntry(callID: "c1", state: .connected, parties: [.init(device: far, state: .connected)])])
        #expect(events == ["EstablishedEvent c1 2001 connected"])
        #expect(model.summary == ["c1 connected [2002 connected]"])
    }

    @Test(
        "A new call is told from its beginning",
        arguments: [
            (LocalConnectionState.initiated, nil, ["ServiceInitiatedEvent c1 2001 initiated"]),
            (.connected, nil, ["OriginatedEvent c1 2001 connected"]),
            (
                .connected, LocalConnectionState.alerting,
                ["OriginatedEvent c1 2001 connected", "DeliveredEvent c1 2002 connected"]
            ),
            (
                .connected, .fail, ["OriginatedEvent c1 2001 connected", "FailedEvent c1 2002 connected"]
            ),
            (
                .connected, .queued, ["OriginatedEvent c1 2001 connected", "QueuedEvent c1 2002 connected"]
            ),
            (.connected, .connected, ["EstablishedEvent c1 2001 connected"]),
            (.connected, .hold, ["EstablishedEvent c1 2001 connected", "HeldEvent c1 2002 connected"]),
            (.hold, .connected, ["EstablishedEvent c1 2001 connected", "HeldEvent c1 2001 hold"]),
            (.alerting, .connected, ["DeliveredEvent c1 2001 alerting"]),
            (.queued, .connected, ["QueuedEvent c1 2001 queued"]),
            (.fail, nil, ["FailedEvent c1 2001 fail"]),
        ] as [(LocalConnectionState, LocalConnectionState?, [String])])
    func begun(state: LocalConnectionState, farState: LocalConnectionState?, expected: [String]) {
        var model = CallModel(device: own)
        let entry = SnapshotEntry(
            callID: "c1", state: state, parties: farState.map { [.init(device: far, state: $0)] } ?? [])
        #expect(told(&model, [entry]) == expected)
        let parties = farState.map { "2002 \($0.wireName)" } ?? ""
        #expect(model.summary == ["c1 \(state.wireName) [\(parties)]"])
    }

    @Test("Changes of a known call are told as the steps that were missed")
    func steps() {
        var model = CallModel.inState(.alerting)
        let party = SnapshotEntry.Party(device: far, state: .connected)
        #expect(
            told(&model, [SnapshotEntry(callID: "c1", state: .hold, parties: [party])])
                == ["EstablishedEvent c1 2001 connected", "HeldEvent c1 2001 hold"])
        #expect(
            told(&model, [SnapshotEntry(callID: "c1", state: .connected, parties: [party])])
                == ["RetrievedEvent c1 2001 connected"])
        #expect(
            told(&model, [SnapshotEntry(callID: "c1", state: .alerting, parties: [party])])
                == ["ConnectionClearedEvent c1 2001 null", "DeliveredEvent c1 2001 alerting"],
            "a connection does not go back to ringing: it is another one")
    }

    @Test("Calls on hold are told before active ones")
    func order() {
        var model = CallModel(device: own)
        let events = told(
            &model,
            [
                SnapshotEntry(callID: "c2", state: .connected, parties: [.init(device: third, state: .connected)]),
                SnapshotEntry(callID: "c1", state: .hold, parties: [.init(device: far, state: .connected)]),
            ])
        #expect(events.last == "EstablishedEvent c2 2001 connected")
        #expect(model.summary == ["c1 hold [2002 connected]", "c2 connected [2003 connected]"])
    }

    @Test("A snapshot that says nothing about other parties leaves them as they are")
    func partiesNotTold() {
        var model = CallModel.inState(.connected)
        #expect(told(&model, [SnapshotEntry(callID: "c1", state: .connected)]).isEmpty)
        #expect(model.summary == ["c1 connected [2002 connected]"])
    }

    @Test("States without names are those of the parties that the model knows")
    func namelessParties() {
        var model = CallModel.inState(.connected)
        model.play([.at(third, .establishedEvent, "c1", .connected), .at(third, .heldEvent, "c1", .connected)])
        let entry = SnapshotEntry(
            callID: "c1", state: .connected,
            parties: [.init(device: "", state: .connected), .init(device: "", state: .hold)])
        #expect(told(&model, [entry]).isEmpty)
        let left = SnapshotEntry(callID: "c1", state: .connected, parties: [.init(device: "", state: .connected)])
        #expect(told(&model, [left]) == ["ConnectionClearedEvent c1 2003 connected"])
    }

    @Test("A call in which the own connection is null is no call of the phone")
    func nullState() {
        var model = CallModel.inState(.connected)
        #expect(
            told(&model, [SnapshotEntry(callID: "c1", state: .null)]) == ["ConnectionClearedEvent c1 2001 null"])
        #expect(model.isIdle)
    }

    @Test("An unchanged call keeps the time since when it is in its state")
    func keepsTimes() {
        var model = CallModel.inState(.hold)
        let since = model.snapshot()[0].since
        _ = told(&model, [SnapshotEntry(callID: "c1", state: .hold, parties: [.init(device: far, state: .connected)])])
        #expect(model.snapshot()[0].since == since)
    }
}
