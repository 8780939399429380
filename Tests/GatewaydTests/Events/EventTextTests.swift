import Foundation
import Testing

@testable import gatewayd

@Suite("Events as text")
struct EventTextTests {
    private let delivered = EventRecord(
        sequence: 7, time: 1_772_352_930_250_000_000, kind: "DeliveredEvent", phone: "1001", link: "main",
        callID: "17", connectionDevice: "1002", localState: "connected", cause: "newCall", subjectDevice: "1002",
        callingDevice: "1001", calledDevice: "1002")

    @Test("A line has time, phone, event, call, parties and state")
    func line() {
        #expect(
            EventLine(usesColour: false).text(delivered)
                == "08:15:30.250  1001   Delivered           call 17    1001 → 1002  connected, newCall")
    }

    @Test("A transfer tells the other device, a redirection the last one")
    func otherParties() {
        var event = delivered
        event.kind = "TransferedEvent"
        event.callingDevice = nil
        event.calledDevice = nil
        event.otherDevice = "1003"
        #expect(EventLine(usesColour: false).text(event).contains("1002 (to 1003)"))
        event.lastRedirectionDevice = "1004"
        #expect(EventLine(usesColour: false).text(event).contains("(from 1004)"))
    }

    @Test("Colour wraps the event's name and nothing else")
    func colour() {
        let line = EventLine(usesColour: true).text(delivered)
        #expect(line.contains("\u{1B}[32mDelivered          \u{1B}[0m"))
        #expect(line.unicodeScalars.count { $0 == "\u{1B}" } == 2)
    }

    @Test("What came over the wire cannot steer the terminal")
    func controlCharacters() {
        var event = delivered
        event.callingDevice = "\u{1B}[2J\u{9B}1m\u{7}"
        let plain = EventLine(usesColour: false).text(event)
        #expect(!plain.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
        let coloured = EventLine(usesColour: true).text(event)
        #expect(coloured.unicodeScalars.count { $0 == "\u{1B}" } == 2)
    }

    @Test("JSON has the names of the standard, in order, and leaves out what is not known")
    func json() throws {
        var event = delivered
        event.cause = nil
        #expect(
            event.json
                == "{\"sequence\":7,\"time\":\"2026-03-01T08:15:30.250Z\",\"kind\":\"DeliveredEvent\",\"phone\":\"1001\","
                + "\"link\":\"main\",\"callID\":\"17\",\"connectionDevice\":\"1002\",\"localConnectionInfo\":\"connected\","
                + "\"subjectDevice\":\"1002\",\"callingDevice\":\"1001\",\"calledDevice\":\"1002\"}")
        _ = try JSONSerialization.jsonObject(with: Data(event.json.utf8))
    }
}

@Suite("The mailbox of a reader")
struct EventMailboxTests {
    private func event(_ number: UInt64) -> EventRecord {
        EventRecord(sequence: number, time: 0, kind: "HeldEvent")
    }

    @Test("Events come out in order and together")
    func order() async {
        let mailbox = EventMailbox(capacity: 4)
        (1...3).forEach { mailbox.offer(event($0)) }
        #expect(await mailbox.next() == .events([event(1), event(2), event(3)]))
    }

    @Test("What does not fit is counted, and told exactly where it is missing")
    func gap() async {
        let mailbox = EventMailbox(capacity: 2)
        (1...5).forEach { mailbox.offer(event($0)) }
        #expect(await mailbox.next() == .events([event(1), event(2)]))
        mailbox.offer(event(6))
        #expect(await mailbox.next() == .gap(4))
        mailbox.offer(event(7))
        #expect(await mailbox.next() == .events([event(7)]))
    }

    @Test("A loss before the mailbox is part of the gap")
    func earlierLoss() async {
        let mailbox = EventMailbox(capacity: 2)
        mailbox.offer(event(1))
        mailbox.noteMissed(3)
        mailbox.offer(event(5))
        #expect(await mailbox.next() == .events([event(1)]))
        #expect(await mailbox.next() == .gap(4))
    }

    @Test("A tick wakes a reader that has nothing to read")
    func tick() async {
        let mailbox = EventMailbox(capacity: 2)
        async let delivery = mailbox.next()
        mailbox.tick()
        #expect(await delivery == .quiet)
    }

    @Test("Finishing delivers what is in first")
    func finish() async {
        let mailbox = EventMailbox(capacity: 2)
        mailbox.offer(event(1))
        mailbox.finish()
        #expect(await mailbox.next() == .events([event(1)]))
        #expect(await mailbox.next() == .finished)
        #expect(await mailbox.next() == .finished)
    }

    @Test("A reader whose task is cancelled is let go")
    func cancellation() async {
        let mailbox = EventMailbox(capacity: 2)
        let reader = Task { await mailbox.next() }
        reader.cancel()
        #expect(await reader.value == .finished)
    }

    @Test("A reader that waits gets the next event")
    func waiting() async {
        let mailbox = EventMailbox(capacity: 2)
        let reader = Task { await mailbox.next() }
        await Task.yield()
        mailbox.offer(event(1))
        #expect(await reader.value == .events([event(1)]))
    }
}
