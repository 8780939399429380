import ECMA323
import Testing

@testable import DeviceActors

@Suite("What has been dialled")
struct DiallingTests {
    /// A model whose phone has lifted its handset.
    private func offHook(cause: EventCause? = .normal) -> CallModel {
        var model = CallModel(device: own)
        model.play([.at(own, .serviceInitiatedEvent, cause: cause)])
        return model
    }

    private func dialled(_ digits: String, _ callID: String = "c1") -> CallEvent {
        var event = CallEvent.at(own, .digitsDialedEvent, callID)
        event.other = digits
        return event
    }

    @Test("Sequences that events tell are kept in their order while the connection dials, and no longer")
    func told() throws {
        var model = offHook()
        #expect(model.dialling(inCall: "c1")?.isComplete == true)
        #expect(model.dialling(inCall: "c2") == nil)
        model.play([dialled("0"), dialled("89"), dialled("")])
        #expect(try #require(model.dialling(inCall: "c1")).told == ["0", "89"])
        model.play([.at(own, .originatedEvent)])
        #expect(model.dialling(inCall: "c1") == nil)
    }

    @Test("Digits that were sent count when the switch took them, not when it refused them")
    func sent() throws {
        var model = offHook()
        for (digits, isSending) in [("1", true), ("", true), ("23", true)] {
            model.beginSendingDigits(inCall: "c1")
            #expect(model.dialling(inCall: "c1")?.isSending == isSending)
            model.endSendingDigits(inCall: "c1", dialled: digits)
        }
        var known = Dialling()
        known.sent = "123"
        known.isComplete = true
        #expect(model.dialling(inCall: "c1") == known)
        // With two under way the first answer does not stand for both.
        model.beginSendingDigits(inCall: "c1")
        model.beginSendingDigits(inCall: "c1")
        model.endSendingDigits(inCall: "c1", dialled: "4")
        #expect(model.dialling(inCall: "c1")?.isSending == true)
        model.endSendingDigits(inCall: "c1", dialled: nil)
        #expect(model.dialling(inCall: "c1")?.isSending == false)
        #expect(model.dialling(inCall: "c1")?.isComplete == false, "nobody knows whether they were dialled")
    }

    @Test("A dialling that was not seen from its beginning, or that a service began, is not complete")
    func incomplete() {
        #expect(offHook(cause: .newCall).dialling(inCall: "c1")?.isComplete == true)
        for cause in [EventCause.makeCall, .consultation, nil] {
            #expect(offHook(cause: cause).dialling(inCall: "c1")?.isComplete == false)
        }
        var late = CallModel(device: own)
        late.play([dialled("9")])
        #expect(late.dialling(inCall: "c1")?.isComplete == false)
        var healed = offHook()
        _ = healed.reconcile(with: [SnapshotEntry(callID: "c1", state: .initiated)], at: .seconds(200))
        #expect(healed.dialling(inCall: "c1")?.isComplete == false)
        var found = CallModel(device: own)
        _ = found.reconcile(with: [SnapshotEntry(callID: "c1", state: .initiated)], at: .seconds(200))
        #expect(found.dialling(inCall: "c1")?.isComplete == false)
    }

    @Test("Digits beyond all measure leave the dialling incomplete")
    func endless() {
        var model = offHook()
        for _ in 0..<100 { model.play([dialled(String(repeating: "1", count: 100))]) }
        #expect(model.dialling(inCall: "c1")?.isComplete == false)
    }

    @Test("The digits survive the tidying of the texts of other calls")
    func compaction() throws {
        var model = offHook()
        model.play([dialled("0"), dialled("89")])
        model.beginSendingDigits(inCall: "c1")
        model.endSendingDigits(inCall: "c1", dialled: "77")
        for number in 0..<40 {
            let call = "a call with a long identifier \(number)"
            model.play([
                .at(own, .deliveredEvent, call, calling: String(repeating: "5", count: 60), called: own),
                .at(own, .connectionClearedEvent, call),
            ])
        }
        let dialling = try #require(model.dialling(inCall: "c1"))
        #expect(dialling.told == ["0", "89"] && dialling.sent == "77")
        #expect(model.snapshot().map(\.callID) == ["c1"])
    }
}
