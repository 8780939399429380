import Testing

@testable import gatewayd

@Suite("The newest events")
struct EventRingTests {
    private func facts(_ phone: String = "1001") -> EventFacts {
        EventFacts(EventRecord(sequence: 0, time: 0, kind: "HeldEvent", phone: phone))
    }

    private func ring(capacity: Int = 4, byteLimit: Int = 1 << 20, events: Int) -> EventRing {
        var ring = EventRing(capacity: capacity, byteLimit: byteLimit)
        for number in 0..<events { ring.append(facts(), text: "event \(number + 1)") }
        return ring
    }

    @Test("Numbers rise by one from 1, and the oldest give way when there are too many")
    func count() {
        let ring = ring(events: 6)
        #expect(ring.first == 3 && ring.next == 7 && ring.count == 4)
        #expect(ring.entries(from: 0).map(\.sequence) == [3, 4, 5, 6])
        #expect(ring.entries(from: 5).map(\.text) == ["event 5", "event 6"])
        #expect(ring.entries(from: 7).map(\.sequence) == [])
    }

    @Test("The oldest give way when they have too many bytes together, and the count of bytes does not drift")
    func bytes() {
        var ring = EventRing(capacity: 1_000, byteLimit: 1_000)
        for _ in 0..<10 { ring.append(facts(), text: String(repeating: "x", count: 50)) }
        #expect(ring.count == 4 && ring.byteCount == 1_000 && ring.first == 7)
        ring.append(facts(), text: String(repeating: "x", count: 5_000))
        #expect(ring.count == 0 && ring.byteCount == 0 && ring.first == ring.next)
    }

    @Test("Lost events have numbers too, and one entry for all of them")
    func lost() {
        var ring = ring(events: 1)
        ring.appendLost(5)
        ring.appendLost(0)
        ring.append(facts(), text: "event 7")
        #expect(ring.next == 8)
        let entries = ring.entries(from: 2)
        #expect(entries.map(\.sequence) == [6, 7])
        #expect(entries.first { _ in true }?.content == .lost(5))
        ring.appendLost(nil)
        #expect(ring.next == 9)
    }

    @Test("What begins with lost events begins with the first of them")
    func lostFirst() {
        var ring = EventRing(capacity: 2, byteLimit: 1 << 20)
        ring.append(facts(), text: "")
        ring.appendLost(3)
        ring.append(facts(), text: "")
        #expect(ring.first == 2)
    }

    @Test("A ring without room keeps nothing, and still counts")
    func empty() {
        let ring = ring(capacity: 0, events: 3)
        #expect(ring.count == 0 && ring.first == 4 && ring.next == 4)
    }
}

@Suite("The id of an event")
struct EventIDTests {
    @Test("It is read as it is written")
    func reading() {
        let id = EventID(epoch: "1a2b", sequence: 17)
        #expect(id.description == "1a2b-17" && EventID("1a2b-17") == id)
    }

    @Test(
        "Anything else is none", arguments: ["", "17", "-17", "a-", "a--1", "a-1-2", "a-x", "a-99999999999999999999"])
    func faulty(text: String) {
        #expect(EventID(text) == nil)
    }
}
