import ECMA323
import Testing

@testable import CSTAGateway

@Suite("Pending requests")
struct PendingRequestsTests {
    @Test("An answer finds its request once")
    func complete() throws {
        var pending = PendingRequests<String>(capacity: 10)
        let firstFound = pending.begin("first", deadline: 1)
        let first = try #require(firstFound)
        let secondFound = pending.begin("second", deadline: 1)
        let second = try #require(secondFound)
        #expect(first != second)
        #expect(pending.complete(second) == "second")
        #expect(pending.complete(second) == nil)
        #expect(pending.complete(first) == "first")
        #expect(pending.count == 0)
    }

    @Test("No more than the capacity are in flight")
    func capacity() {
        var pending = PendingRequests<Int>(capacity: 2)
        let first = pending.begin(1, deadline: 0)
        #expect(pending.begin(2, deadline: 0) != nil)
        #expect(pending.isFull)
        #expect(pending.begin(3, deadline: 0) == nil)
        _ = pending.complete(first!)
        #expect(pending.begin(3, deadline: 0) != nil)
    }

    @Test("Identifiers go round without touching 9999 or one that is in use")
    func wrap() throws {
        var pending = PendingRequests<Int>(capacity: 3)
        let keptFound = pending.begin(-1, deadline: 0)
        let kept = try #require(keptFound)
        var seen: Set<InvokeID> = []
        for round in 0..<9_998 {
            let idFound = pending.begin(round, deadline: 0)
            let id = try #require(idFound)
            #expect(id != kept && !id.isEvent)
            seen.insert(id)
            _ = pending.complete(id)
        }
        #expect(seen.count == 9_998)
        // Round again: the one still in flight is passed over.
        let nextFound = pending.begin(0, deadline: 0)
        let next = try #require(nextFound)
        #expect(seen.contains(next) && next != kept)
    }

    @Test("What is past its deadline expires, the oldest first")
    func expire() throws {
        var pending = PendingRequests<String>(capacity: 10)
        let lateFound = pending.begin("late", deadline: 30)
        let late = try #require(lateFound)
        _ = pending.begin("b", deadline: 20)
        _ = pending.begin("a", deadline: 10)
        #expect(pending.expire(at: 5) == [])
        #expect(pending.expire(at: 20) == ["a", "b"])
        #expect(pending.complete(late) == "late")
    }

    @Test("A lost link takes out everything in order")
    func removeAll() {
        var pending = PendingRequests<Int>(capacity: 10)
        for value in 0..<5 { _ = pending.begin(value, deadline: 0) }
        #expect(pending.removeAll() == [0, 1, 2, 3, 4])
        #expect(pending.count == 0)
    }
}
