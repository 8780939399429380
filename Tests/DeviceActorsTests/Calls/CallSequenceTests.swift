import ECMA323
import Testing

@testable import DeviceActors

/// The usual sequences of ECMA-269, as both ends see them.
@Suite("Call model: usual sequences")
struct CallSequenceTests {
    /// One step: an event and the calls afterwards.
    typealias Step = (event: CallEvent, calls: [String])

    private func check(_ steps: [Step], sourceLocation: SourceLocation = #_sourceLocation) -> CallModel {
        var model = CallModel(device: own)
        for (index, step) in steps.enumerated() {
            let change = model.apply(step.event, at: .seconds(UInt64(index + 1)))
            #expect(
                model.summary == step.calls, "after step \(index): \(step.event.kind)", sourceLocation: sourceLocation)
            #expect(
                change.anomalies.isEmpty, "\(change.anomalies.all) at step \(index)", sourceLocation: sourceLocation)
        }
        return model
    }

    private func outgoing(_ localState: Bool = true) -> [Step] {
        func told(_ state: LocalConnectionState) -> LocalConnectionState? { localState ? state : nil }
        return [
            (.at(own, .serviceInitiatedEvent, "c1", told(.initiated), cause: .makeCall), ["c1 initiated []"]),
            (.at(own, .originatedEvent, "c1", told(.connected), called: far), ["c1 connected []"]),
            (
                .at(far, .deliveredEvent, "c1", told(.connected), calling: own, called: far),
                ["c1 connected [2002 alerting]"]
            ),
            (
                .at(far, .establishedEvent, "c1", told(.connected), calling: own, called: far),
                ["c1 connected [2002 connected]"]
            ),
        ]
    }

    private func incoming(_ localState: Bool = true) -> [Step] {
        func told(_ state: LocalConnectionState) -> LocalConnectionState? { localState ? state : nil }
        return [
            (
                .at(own, .deliveredEvent, "c1", told(.alerting), calling: far, called: own),
                ["c1 alerting [2002 connected]"]
            ),
            (
                .at(own, .establishedEvent, "c1", told(.connected), calling: far, called: own),
                ["c1 connected [2002 connected]"]
            ),
        ]
    }

    @Test("A made call, told or not told the own state", arguments: [true, false])
    func outgoingCall(isTold: Bool) throws {
        let model = check(outgoing(isTold))
        let call = try #require(model.snapshot().first)
        #expect(call.direction == .outgoing)
        #expect(call.callingDevice == own)
        #expect(call.calledDevice == far)
        #expect(call.startedAt == .seconds(1))
        #expect(call.since == .seconds(2), "connected since Originated")
        #expect(call.parties.first?.since == .seconds(4))
    }

    @Test("A received call, told or not told the own state", arguments: [true, false])
    func incomingCall(isTold: Bool) throws {
        let model = check(incoming(isTold))
        let call = try #require(model.snapshot().first)
        #expect(call.direction == .incoming)
        #expect(call.since == .seconds(2))
        #expect(call.parties.map(\.isStateAssumed) == [true], "nobody has named the caller's connection yet")
    }

    @Test("The far party hangs up first: the call stays until the own connection is cleared")
    func farClears() {
        let model = check(
            outgoing() + [
                (.at(far, .connectionClearedEvent, "c1", .connected), ["c1 connected []"]),
                (.at(own, .connectionClearedEvent, "c1", .null), []),
            ])
        #expect(model.isIdle)
    }

    @Test("The caller of an answered call hangs up: its party is found though its connection was never named")
    func unnamedCallerClears() {
        var event = CallEvent.at("T7#4711", .connectionClearedEvent, "c1", .connected)
        event.subject = "T7#4711"
        _ = check(incoming() + [(event, ["c1 connected []"])])
    }

    @Test("Hold and retrieve, from the side that holds")
    func hold() {
        _ = check(
            outgoing() + [
                (.at(own, .heldEvent, "c1", .hold), ["c1 hold [2002 connected]"]),
                (.at(own, .retrievedEvent, "c1", .connected), ["c1 connected [2002 connected]"]),
            ])
    }

    @Test("Hold and retrieve, from the side that is held")
    func held() {
        _ = check(
            incoming() + [
                (.at(far, .heldEvent, "c1", .connected), ["c1 connected [2002 hold]"]),
                (.at(far, .retrievedEvent, "c1", .connected), ["c1 connected [2002 connected]"]),
            ])
    }

    private func consultation() -> [Step] {
        incoming() + [
            (.at(own, .heldEvent, "c1", .hold, cause: .consultation), ["c1 hold [2002 connected]"]),
            (
                .at(own, .serviceInitiatedEvent, "c2", .initiated, cause: .consultation),
                ["c1 hold [2002 connected]", "c2 initiated []"]
            ),
            (
                .at(own, .originatedEvent, "c2", .connected, cause: .consultation, called: third),
                ["c1 hold [2002 connected]", "c2 connected []"]
            ),
            (
                .at(third, .deliveredEvent, "c2", .connected, cause: .consultation, calling: own, called: third),
                ["c1 hold [2002 connected]", "c2 connected [2003 alerting]"]
            ),
            (
                .at(third, .establishedEvent, "c2", .connected, cause: .consultation, calling: own, called: third),
                ["c1 hold [2002 connected]", "c2 connected [2003 connected]"]
            ),
        ]
    }

    @Test("Consultation, alternating, and reconnecting to the first call")
    func alternateAndReconnect() {
        _ = check(
            consultation() + [
                (
                    .at(own, .heldEvent, "c2", .hold, cause: .alternate),
                    ["c1 hold [2002 connected]", "c2 hold [2003 connected]"]
                ),
                (
                    .at(own, .retrievedEvent, "c1", .connected, cause: .alternate),
                    ["c1 connected [2002 connected]", "c2 hold [2003 connected]"]
                ),
                (.at(own, .connectionClearedEvent, "c1", .null), ["c2 hold [2003 connected]"]),
                (.at(own, .retrievedEvent, "c2", .connected), ["c2 connected [2003 connected]"]),
            ])
    }

    private func transfer(_ localState: LocalConnectionState?, subject: String) -> CallEvent {
        var event = CallEvent.at(subject, .transferedEvent, "c1", localState, cause: .transfer)
        event.secondaryCallID = "c2"
        event.other = third
        event.connections = [
            ConnectionChange(newCallID: "c3", newDevice: far, oldCallID: "c1", oldDevice: far, endpoint: far),
            ConnectionChange(newCallID: "c3", newDevice: third, oldCallID: "c2", oldDevice: third, endpoint: third),
        ]
        return event
    }

    @Test("A transfer ends both calls at the phone that transfers", arguments: [LocalConnectionState.null, nil])
    func transferring(told: LocalConnectionState?) {
        let model = check(consultation() + [(transfer(told, subject: own), [])])
        #expect(model.isIdle)
    }

    @Test("A transferred phone stays in its state, in the new call, with the new party")
    func transferred() throws {
        var event = transfer(nil, subject: far)
        event.connections[0] = ConnectionChange(newCallID: "c3", newDevice: own, oldCallID: "c1", oldDevice: own)
        var model = check(incoming() + [(event, ["c3 connected [2003 connected]"])])
        #expect(model.snapshot().first?.since == .seconds(2), "the own connection has not changed its state")
        #expect(model.snapshot().first?.parties.first?.isStateAssumed == true)
        #expect(model.play([.at(third, .connectionClearedEvent, "c3", .connected)]).isEmpty)
        #expect(model.summary == ["c3 connected []"])
    }

    @Test("The phone that a call is transferred to keeps talking in the new call")
    func transferTarget() {
        var event = transfer(.connected, subject: far)
        event.callID = "c9"
        event.secondaryCallID = "c1"
        event.connections = [
            ConnectionChange(newCallID: "c3", newDevice: third, oldCallID: "c9", oldDevice: third),
            ConnectionChange(newCallID: "c3", newDevice: own, oldCallID: "c1", oldDevice: own),
        ]
        _ = check(incoming() + [(event, ["c3 connected [2003 connected]"])])
    }

    @Test("A single-step transfer while the new phone still rings")
    func singleStepTransfer() {
        var event = CallEvent.at(far, .transferedEvent, "c1", .connected, cause: .singleStepTransfer)
        event.other = third
        event.connections = [
            ConnectionChange(newCallID: "c4", newDevice: own, oldCallID: "c1", oldDevice: own),
            ConnectionChange(newCallID: "c4", newDevice: third),
        ]
        _ = check(
            incoming() + [
                (event, ["c4 connected [2003 connected]"]),
                (
                    .at(third, .deliveredEvent, "c4", .connected, calling: own, called: third),
                    ["c4 connected [2003 alerting]"]
                ),
                (
                    .at(third, .establishedEvent, "c4", .connected, calling: own, called: third),
                    ["c4 connected [2003 connected]"]
                ),
            ])
    }

    @Test("A conference joins both calls at the phone that makes it, and parties leave it one by one")
    func conference() {
        var event = CallEvent.at(own, .conferencedEvent, "c1", .connected, cause: .conference)
        event.secondaryCallID = "c2"
        event.other = third
        event.connections = [
            ConnectionChange(newCallID: "c5", newDevice: own, oldCallID: "c1", oldDevice: own),
            ConnectionChange(newCallID: "c5", newDevice: own, oldCallID: "c2", oldDevice: own),
            ConnectionChange(newCallID: "c5", newDevice: far, oldCallID: "c1", oldDevice: far),
            ConnectionChange(newCallID: "c5", newDevice: third, oldCallID: "c2", oldDevice: third),
        ]
        _ = check(
            consultation() + [
                (event, ["c5 connected [2002 connected, 2003 connected]"]),
                (.at(far, .connectionClearedEvent, "c5", .connected), ["c5 connected [2003 connected]"]),
                (.at(own, .connectionClearedEvent, "c5", .null), []),
            ])
    }

    @Test("A phone that is added to a conference learns of the call by the conference event")
    func addedToConference() {
        var event = CallEvent.at(far, .conferencedEvent, "c1", .connected, cause: .singleStepConference)
        event.other = own
        event.connections = [
            ConnectionChange(newCallID: "c6", newDevice: far, oldCallID: "c1", oldDevice: far),
            ConnectionChange(newCallID: "c6", newDevice: third, oldCallID: "c1", oldDevice: third),
            ConnectionChange(newCallID: "c6", newDevice: own),
        ]
        _ = check([(event, ["c6 connected [2002 connected, 2003 connected]"])])
    }

    @Test("A deflected call leaves the phone, and the caller sees who rings next")
    func deflect() {
        var diverted = CallEvent.at(own, .divertedEvent, "c1", .null, cause: .redirected)
        diverted.other = third
        _ = check([incoming()[0], (diverted, [])])

        var seen = CallEvent.at(far, .divertedEvent, "c1", .connected, cause: .redirected)
        seen.other = third
        _ = check(
            Array(outgoing().prefix(3)) + [
                (seen, ["c1 connected []"]),
                (
                    .at(third, .deliveredEvent, "c1", .connected, cause: .redirected, calling: own, called: far),
                    ["c1 connected [2003 alerting]"]
                ),
            ])
    }

    @Test("A diverted call that comes back rings again under the same identifier")
    func returned() {
        _ = check([
            incoming()[0],
            (.at(own, .divertedEvent, "c1", .null, cause: .callForwardNoAnswer), []),
            (
                .at(own, .deliveredEvent, "c1", .alerting, cause: .recall, calling: far, called: own),
                ["c1 alerting [2002 connected]"]
            ),
        ])
    }

    @Test("A busy number: the caller stays connected to a failed party until it hangs up")
    func busy() {
        _ = check(
            Array(outgoing().prefix(2)) + [
                (
                    .at(far, .failedEvent, "c1", .connected, cause: .busy, calling: own, called: far),
                    ["c1 connected [2002 fail]"]
                ),
                (.at(own, .connectionClearedEvent, "c1", .null), []),
            ])
    }

    @Test("A number that does not exist: the own connection fails and keeps the phone busy until cleared")
    func failed() {
        let model = check(
            Array(outgoing().prefix(2)) + [
                (.at(own, .failedEvent, "c1", .fail, cause: .destNotObtainable), ["c1 fail []"])
            ])
        #expect(model.dominantState == .fail)
    }

    @Test("A call that finds the phone busy: it fails there, and its end is that of a known caller")
    func busyHere() {
        _ = check([
            (
                .at(own, .failedEvent, "c1", .fail, cause: .busy, calling: far, called: own),
                ["c1 fail [2002 connected]"]
            ),
            (.at(far, .connectionClearedEvent, "c1", .fail), ["c1 fail []"]),
            (.at(own, .connectionClearedEvent, "c1", .null), []),
        ])
        let model = check(
            Array(outgoing().prefix(2)) + [
                (
                    .at(own, .failedEvent, "c1", .fail, cause: .destNotObtainable, calling: own, called: "9999"),
                    ["c1 fail []"]
                )
            ])
        #expect(model.dominantState == .fail)
    }

    @Test("No answer: the call is cleared while it rings")
    func noAnswer() {
        _ = check([
            incoming()[0],
            (.at(far, .connectionClearedEvent, "c1", .alerting, cause: .callNotAnswered), ["c1 alerting []"]),
            (.at(own, .connectionClearedEvent, "c1", .null, cause: .callNotAnswered), []),
        ])
    }

    @Test("A call that waits in a queue and is then answered, seen by the caller")
    func queue() {
        _ = check(
            Array(outgoing().prefix(2)) + [
                (
                    .at("7000", .queuedEvent, "c1", .connected, calling: own, called: "7000"),
                    ["c1 connected [7000 queued]"]
                ),
                (.at("7000", .divertedEvent, "c1", .connected, cause: .distributed), ["c1 connected []"]),
                (
                    .at(far, .establishedEvent, "c1", .connected, calling: own, called: "7000"),
                    ["c1 connected [2002 connected]"]
                ),
            ])
    }

    @Test("A shared line: the appearance waits while another phone has the call, and takes it over")
    func bridged() {
        _ = check([
            incoming()[0],
            (.at(own, .bridgedEvent, "c1", nil), ["c1 queued [2002 connected]"]),
            (
                .at(own, .establishedEvent, "c1", nil, calling: far, called: own), ["c1 connected [2002 connected]"]
            ),
        ])
    }

    @Test("A shared line used by another phone: who uses it is not told, and its end is nothing odd")
    func bridgedOutgoing() {
        _ = check([
            (.at(own, .bridgedEvent, "c1", .queued), ["c1 queued []"]),
            (
                .at(far, .deliveredEvent, "c1", .queued, calling: own, called: far), ["c1 queued [2002 alerting]"]
            ),
            (.at("1051", .connectionClearedEvent, "c1", .queued), ["c1 queued [2002 alerting]"]),
            (.at(own, .connectionClearedEvent, "c1", .null), []),
        ])
    }

    @Test("A call to the outside reaches the network and is answered there")
    func network() {
        _ = check(
            Array(outgoing().prefix(2)) + [
                (
                    .at("T1", .networkReachedEvent, "c1", .connected, calling: own, called: "0049123"),
                    ["c1 connected [T1 connected]"]
                ),
                (
                    .at("T1", .deliveredEvent, "c1", .connected, calling: own, called: "0049123"),
                    ["c1 connected [T1 alerting]"]
                ),
                (
                    .at("T1", .establishedEvent, "c1", .connected, calling: own, called: "0049123"),
                    ["c1 connected [T1 connected]"]
                ),
            ])
    }
}
