import DeviceActors
import ECMA323
import Synchronization
import Testing

@testable import CSTAGateway

@Suite("The event tap")
struct EventTapTests {
    private func event(_ call: String, phone: UInt32 = 1, kind: MessageKind = .deliveredEvent) -> TappedEvent {
        TappedEvent(
            sequence: 0, time: .zero, link: "l", phone: PhoneID(rawValue: phone), deviceID: "1000", kind: kind,
            callID: call, connectionDevice: "1000", localState: .alerting, cause: .newCall, subjectDevice: "",
            callingDevice: "", calledDevice: "", lastRedirectionDevice: "", otherDevice: "", isSynthetic: false)
    }

    @Test("Events come out in order with their numbers")
    func order() async {
        let tap = EventTap(capacity: 10, filter: EventTap.Filter(), onLoss: { _ in })
        for call in ["a", "b", "c"] { tap.put(event(call)) }
        for (number, call) in ["a", "b", "c"].enumerated() {
            guard case .event(let event) = await tap.next() else {
                Issue.record("no event")
                return
            }
            #expect(event.callID == call)
            #expect(event.sequence == UInt64(number + 1))
        }
    }

    @Test("A tap that is full drops the oldest and says how many")
    func overflow() async {
        let lost = Mutex(0)
        let tap = EventTap(capacity: 2, filter: EventTap.Filter(), onLoss: { count in lost.withLock { $0 += count } })
        for call in ["a", "b", "c", "d", "e"] { tap.put(event(call)) }
        #expect(await tap.next() == .gap(lost: 3))
        guard case .event(let first) = await tap.next() else {
            Issue.record("no event")
            return
        }
        #expect(first.callID == "d" && first.sequence == 4)
        #expect(lost.withLock { $0 } == 3)
    }

    @Test("A waiting observer gets the next event, and nil when the tap is closed")
    func waiting() async {
        let tap = EventTap(capacity: 2, filter: EventTap.Filter(), onLoss: { _ in })
        async let element = tap.next()
        tap.put(event("a"))
        #expect(await element != nil)
        tap.put(event("b"))
        tap.close()
        #expect(await tap.next() != nil)
        #expect(await tap.next() == nil)
        tap.put(event("c"))
        #expect(await tap.next() == nil)
    }

    @Test("A cancelled observer gets nil")
    func cancelled() async {
        let tap = EventTap(capacity: 2, filter: EventTap.Filter(), onLoss: { _ in })
        let task = Task { await tap.next() }
        task.cancel()
        #expect(await task.value == nil)
    }

    @Test("A filter wants the phones and kinds it names")
    func filter() {
        let taps = EventTaps()
        #expect(taps.isEmpty)
        let filter = EventTap.Filter(phones: [PhoneID(rawValue: 1)], kinds: [.heldEvent])
        let tap = EventTap(capacity: 1, filter: filter, onLoss: { _ in })
        taps.add(tap)
        #expect(!taps.isEmpty)
        #expect(taps.interested(in: PhoneID(rawValue: 1), .heldEvent).count == 1)
        #expect(taps.interested(in: PhoneID(rawValue: 1), .deliveredEvent).isEmpty)
        #expect(taps.interested(in: PhoneID(rawValue: 2), .heldEvent).isEmpty)
        tap.close()
        #expect(taps.isEmpty)
    }

    @Test("A storm through a small tap loses nothing without saying so")
    func accounting() async {
        let tap = EventTap(capacity: 7, filter: EventTap.Filter(), onLoss: { _ in })
        let total = 5_000
        let producer = Task.detached {
            for number in 0..<total { tap.put(event("\(number)")) }
            tap.close()
        }
        var seen = 0
        while let element = await tap.next() {
            switch element {
            case .event: seen += 1
            case .gap(let lost): seen += Int(lost)
            }
        }
        await producer.value
        #expect(seen == total)
    }
}
