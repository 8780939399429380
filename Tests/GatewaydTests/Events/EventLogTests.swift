import CSTAGateway
import Synchronization
import Testing

@testable import gatewayd

@Suite("The log of events and its readers")
struct EventLogTests {
    private final class Rules: Sendable {
        let policy = Mutex<AccessPolicy?>(nil)
        let filters = Mutex<[EventFilter]>([EventFilter()])

        init(monitors: DeviceSet = .all) {
            var application = CSTAApplication(name: "crm", services: .all)
            application.monitors = monitors
            policy.withLock { [application] in $0 = AccessPolicy(application: application) }
        }

        var selection: EventSelection {
            EventSelection {
                self.policy.withLock { $0 }
            } filters: {
                self.filters.withLock { $0 }
            }
        }
    }

    private func log(capacity: Int = 100) -> EventLog { EventLog(epoch: "e", capacity: capacity, byteLimit: 1 << 20) }

    private static func event(_ phone: String = "1001", kind: String = "HeldEvent", source: UInt64 = 0) -> EventRecord {
        var record = EventRecord(sequence: 0, time: 0, kind: kind, phone: phone)
        record.source = source
        return record
    }

    /// The numbers of the events of a delivery, and gaps as their reason and what they tell.
    private func read(_ delivery: EventLog.Delivery) -> [String] {
        guard case .events(let texts, _) = delivery else { return ["\(delivery)"] }
        return texts.map { text in
            guard text.hasPrefix("event: gap") else {
                return String(text.split(separator: "\n")[1].dropFirst("id: ".count))
            }
            return String(text.split(separator: "\n").last { $0.hasPrefix("data: ") }?.dropFirst(6) ?? "")
        }
    }

    @Test("A reader gets what comes after it began, numbered, each event once")
    func order() async {
        let log = log()
        log.append([Self.event()])
        let reader = log.open(Rules().selection, from: .now)
        log.append([Self.event(), Self.event()])
        #expect(read(await reader.next()) == ["e-2", "e-3"])
        async let later = reader.next()
        log.append([Self.event()])
        #expect(read(await later) == ["e-4"])
        reader.finish()
        #expect(await reader.next() == .finished)
    }

    @Test("A reader that waits is woken by what it wants and by nothing else")
    func waking() async {
        let log = log()
        let rules = Rules()
        rules.filters.withLock { $0 = [EventFilter(phones: ["1002"])] }
        let reader = log.open(rules.selection, from: .now)
        async let next = reader.next()
        log.append([Self.event("1001")])
        log.append([Self.event("1002")])
        #expect(read(await next) == ["e-2"])
        reader.tick()
        #expect(await reader.next() == .quiet)
    }

    @Test("A reader that falls behind gets a gap that says what was lost, and goes on; others do not notice")
    func slowReader() async {
        let log = log(capacity: 3)
        let (slow, fast) = (log.open(Rules().selection, from: .now), log.open(Rules().selection, from: .now))
        for number in 1...5 {
            log.append([Self.event()])
            #expect(read(await fast.next()) == ["e-\(number)"])
        }
        #expect(
            read(await slow.next()) == [
                #"{"reason":"slowReader","from":"e-1","to":"e-2","missed":2}"#, "e-3", "e-4", "e-5",
            ])
    }

    @Test("A reader that comes back goes on where it was; what is not kept any more is a gap")
    func resumption() async throws {
        let log = log(capacity: 3)
        log.append((1...6).map { _ in Self.event() })
        let fourth: EventID = try #require(EventID("e-4"))
        let kept = log.open(Rules().selection, from: .after(fourth))
        #expect(read(await kept.next()) == ["e-5", "e-6"])
        let first: EventID = try #require(EventID("e-1"))
        let late = log.open(Rules().selection, from: .after(first))
        #expect(
            read(await late.next()) == [
                #"{"reason":"notKept","from":"e-2","to":"e-3","missed":2}"#, "e-4", "e-5", "e-6",
            ])
        #expect(log.canContinue(after: EventID(epoch: "e", sequence: 3)))
        #expect(!log.canContinue(after: EventID(epoch: "e", sequence: 2)))
        #expect(!log.canContinue(after: EventID(epoch: "f", sequence: 3)))
        #expect(!log.canContinue(after: EventID(epoch: "e", sequence: 7)))
    }

    @Test(
        "After a restart the gap names the last event of before, and all there is since then follows",
        arguments: [
            ("old-9", #"{"reason":"restarted","from":"old-9"}"#), ("e-99", #"{"reason":"restarted","from":"e-99"}"#),
            ("nonsense", #"{"reason":"restarted"}"#),
        ])
    func restart(last: String, gap: String) async {
        let log = log()
        log.append([Self.event(), Self.event()])
        let reader = log.open(Rules().selection, from: .after(EventID(last)))
        #expect(read(await reader.next()) == [gap, "e-1", "e-2"])
    }

    @Test("What was lost on the way into the log is a gap for every reader, at its place")
    func overflow() async {
        let log = log()
        let reader = log.open(Rules().selection, from: .now)
        log.append([Self.event()])
        log.appendLost(7)
        log.append([Self.event()])
        #expect(
            read(await reader.next()) == [
                "e-1", #"{"reason":"overflow","from":"e-2","to":"e-8","missed":7}"#, "e-9",
            ])
    }

    @Test("Nothing of a phone is told that the caller may not see, and a reload counts for the next event")
    func rules() async throws {
        let log = log()
        let rules = Rules(monitors: try DeviceSet(patterns: ["1001"]))
        let reader = log.open(rules.selection, from: .now)
        log.append([Self.event("1001"), Self.event("1002")])
        #expect(read(await reader.next()) == ["e-1"])
        let wider = try DeviceSet(patterns: ["1002"])
        rules.policy.withLock { policy in
            policy = AccessPolicy(application: CSTAApplication(name: "crm", services: .all, monitors: wider))
        }
        log.append([Self.event("1001"), Self.event("1002")])
        #expect(read(await reader.next()) == ["e-4"])
        rules.policy.withLock { $0 = nil }
        log.append([Self.event("1002")])
        #expect(await reader.next() == .finished)
    }

    @Test("What a snapshot contains is not told again, for each phone by its own mark")
    func marks() async {
        let log = log()
        let reader = log.open(Rules().selection, from: .now)
        var marks = SnapshotMarks()
        marks.set("1001", 5)
        marks.set("1002", 7)
        reader.mark(marks)
        log.append([
            Self.event("1001", source: 5), Self.event("1001", source: 6), Self.event("1002", source: 7),
            Self.event("1003", source: 7), Self.event("1002", source: 8),
        ])
        #expect(read(await reader.next()) == ["e-2", "e-4", "e-5"])
    }

    @Test("A task that is cancelled stops waiting")
    func cancellation() async {
        let reader = log().open(Rules().selection, from: .now)
        let waiting = Task { await reader.next() }
        waiting.cancel()
        #expect(await waiting.value == .finished)
        reader.close()
        #expect(await reader.next() == .finished)
    }
}
