import DeviceActors
import ECMA323
import Foundation
import Testing

@testable import CSTAGateway

@Suite("Call-type monitors")
struct CallMonitorTableTests {
    private let alice = PhoneID(rawValue: 1)
    private let bob = PhoneID(rawValue: 2)

    private func subscription(_ number: UInt32 = 0) -> MonitorSubscription {
        MonitorSubscription(
            key: MonitorKey(session: SessionKey(slot: 0, generation: 0), monitor: number), loop: 0, edition: .ed3)
    }

    private func report(_ kind: MessageKind, _ device: String, by phone: PhoneID, call: String = "c1")
        -> CallMonitorTable.Report
    {
        CallMonitorTable.Report(kind: kind, callID: call, connectionDevice: device, phone: phone)
    }

    /// How many monitors get the report.
    private func deliver(_ report: CallMonitorTable.Report, to table: inout CallMonitorTable) -> Int {
        table.note(report)
        return table.receivers(of: report).count
    }

    /// Settles the report's call when these phones have it.
    private func settle(
        _ report: CallMonitorTable.Report, isThere: Bool, remaining: [PhoneID] = [], in table: inout CallMonitorTable
    ) -> [MonitorSubscription] {
        table.settle(report.callID, at: report.phone, isThere: isThere) { remaining }
    }

    @Test("An event that both phones report is delivered once, whichever comes first")
    func once() {
        for order in [[alice, bob], [bob, alice]] {
            var table = CallMonitorTable(seed: 1)
            let monitor = subscription()
            table.add(monitor, filter: [], device: nil)
            table.follow("c1", for: monitor, at: [alice, bob])
            #expect(deliver(report(.establishedEvent, "b", by: order[0]), to: &table) == 1)
            #expect(deliver(report(.establishedEvent, "b", by: order[1]), to: &table) == 0)
        }
    }

    @Test("An event that happens again is delivered again")
    func again() {
        var table = CallMonitorTable(seed: 1)
        let monitor = subscription()
        table.add(monitor, filter: [], device: nil)
        table.follow("c1", for: monitor, at: [alice, bob])
        var delivered = 0
        for kind in [MessageKind.heldEvent, .retrievedEvent, .heldEvent, .retrievedEvent] {
            for phone in [alice, bob] { delivered += deliver(report(kind, "a", by: phone), to: &table) }
        }
        #expect(delivered == 4)
    }

    @Test("The same happening at two connections is two events")
    func connections() {
        var table = CallMonitorTable(seed: 1)
        let monitor = subscription()
        table.add(monitor, filter: [], device: nil)
        table.follow("c1", for: monitor, at: [alice, bob])
        #expect(deliver(report(.heldEvent, "a", by: alice), to: &table) == 1)
        #expect(deliver(report(.heldEvent, "b", by: alice), to: &table) == 1)
    }

    @Test("Another call is not delivered, a withheld event neither")
    func filter() {
        var table = CallMonitorTable(seed: 1)
        let monitor = subscription()
        table.add(monitor, filter: MonitorFilterSet(withholding: [MessageKind.heldEvent.eventFilter!]), device: nil)
        table.follow("c1", for: monitor, at: [alice])
        #expect(deliver(report(.heldEvent, "a", by: alice, call: "c2"), to: &table) == 0)
        #expect(deliver(report(.heldEvent, "a", by: alice), to: &table) == 0)
        table.setFilter([], of: monitor)
        #expect(deliver(report(.heldEvent, "a", by: alice), to: &table) == 1)
    }

    @Test("Calls that come to a followed device are followed after they have left it")
    func deviceCalls() {
        var table = CallMonitorTable(seed: 1)
        let monitor = subscription()
        table.add(monitor, filter: [], device: alice)
        #expect(deliver(report(.deliveredEvent, "b", by: bob), to: &table) == 0)
        #expect(deliver(report(.deliveredEvent, "a", by: alice), to: &table) == 1)
        _ = settle(report(.deliveredEvent, "a", by: alice), isThere: true, in: &table)
        #expect(deliver(report(.deliveredEvent, "c", by: bob), to: &table) == 1)
        _ = settle(report(.deliveredEvent, "c", by: bob), isThere: true, in: &table)
        let early = settle(report(.connectionClearedEvent, "a", by: alice), isThere: false, in: &table)
        #expect(early.isEmpty)
        #expect(deliver(report(.heldEvent, "b", by: bob), to: &table) == 1)
    }

    @Test("A transferred call is followed under its new identifier")
    func rename() {
        var table = CallMonitorTable(seed: 1)
        let monitor = subscription()
        table.add(monitor, filter: [], device: nil)
        table.follow("c1", for: monitor, at: [alice, bob])
        table.rename("c1", also: "c2")
        #expect(deliver(report(.heldEvent, "b", by: bob, call: "c2"), to: &table) == 1)
        _ = settle(report(.heldEvent, "b", by: bob, call: "c2"), isThere: true, in: &table)
        // The old identifier is gone from both phones; the monitor lives on with the new one.
        _ = settle(report(.transferedEvent, "a", by: alice), isThere: false, in: &table)
        let ended = settle(report(.transferedEvent, "a", by: bob), isThere: false, in: &table)
        #expect(ended.isEmpty)
        #expect(table.followedCalls == 1)
    }

    @Test("A monitor of one call ends when no phone has the call any more")
    func ends() {
        var table = CallMonitorTable(seed: 1)
        let monitor = subscription()
        let other = subscription(1)
        table.add(monitor, filter: [], device: nil)
        table.add(other, filter: [], device: alice)
        table.follow("c1", for: monitor, at: [alice, bob])
        table.follow("c1", for: other, at: [alice, bob])
        let early = settle(report(.connectionClearedEvent, "a", by: alice), isThere: false, in: &table)
        #expect(early.isEmpty)
        let ended = settle(report(.connectionClearedEvent, "b", by: bob), isThere: false, in: &table)
        #expect(ended.count == 1 && ended.first == monitor)
        #expect(!table.isEmpty)
        table.remove(other)
        #expect(table.isEmpty)
        #expect(table.followedCalls == 0)
    }

    @Test("A call that a phone still has without having reported it goes on being followed")
    func silentPhone() {
        var table = CallMonitorTable(seed: 1)
        let monitor = subscription()
        table.add(monitor, filter: [], device: nil)
        table.follow("c1", for: monitor, at: [alice])
        table.rename("c1", also: "c2", at: [alice])
        _ = settle(report(.transferedEvent, "a", by: alice), isThere: false, in: &table)
        let early = settle(
            report(.connectionClearedEvent, "a", by: alice, call: "c2"), isThere: false, remaining: [bob], in: &table)
        #expect(early.isEmpty && table.follows("c2"))
        let ended = settle(report(.connectionClearedEvent, "b", by: bob, call: "c2"), isThere: false, in: &table)
        #expect(ended.count == 1 && table.isEmpty)
    }

    @Test("A stopped monitor leaves nothing behind")
    func stop() {
        var table = CallMonitorTable(seed: 1)
        let monitor = subscription()
        table.add(monitor, filter: [], device: nil)
        table.follow("c1", for: monitor, at: [alice])
        table.remove(monitor)
        #expect(table.isEmpty && table.followedCalls == 0)
        table.remove(monitor)
        table.follow("c1", for: monitor, at: [alice])
        #expect(table.followedCalls == 0)
    }

    @Test("What concerns nobody is told from the bytes, and what concerns somebody is never missed")
    func concerns() {
        func concerns(_ table: CallMonitorTable, _ phone: PhoneID, _ call: String) -> Bool {
            Array(call.utf8).withUnsafeBytes { table.concerns(phone, $0) }
        }
        var table = CallMonitorTable(seed: 1)
        let (one, calls) = (subscription(), subscription(1))
        #expect(!concerns(table, alice, "c1"))
        table.add(one, filter: [], device: nil)
        table.follow("c1", for: one, at: [alice])
        #expect(concerns(table, bob, "c1"))
        #expect(!concerns(table, alice, "c2"))
        table.add(calls, filter: [], device: alice)
        #expect(concerns(table, alice, "c2"))
        #expect(!concerns(table, bob, "c2"))
        table.note(report(.deliveredEvent, "a", by: alice, call: "c2"))
        #expect(concerns(table, bob, "c2"))
        table.rename("c2", also: "c3", at: [bob])
        #expect(concerns(table, bob, "c3"))
        table.remove(calls)
        #expect(!concerns(table, alice, "c2") && !concerns(table, bob, "c2") && !concerns(table, bob, "c3"))
        table.remove(one)
        #expect(!concerns(table, bob, "c1"))
    }

    @Test("The monitors of a device and of a call are counted")
    func counts() {
        var table = CallMonitorTable(seed: 1)
        let monitors = (0..<3).map { subscription($0) }
        for monitor in monitors { table.add(monitor, filter: [], device: alice) }
        for monitor in monitors.dropFirst() { table.follow("c1", for: monitor, at: [alice]) }
        #expect(table.count(of: alice) == 3 && table.count(of: bob) == 0)
        #expect(table.count(ofCall: "c1") == 2 && table.count(ofCall: "c2") == 0)
        for monitor in monitors { table.remove(monitor) }
        #expect(table.count(of: alice) == 0 && table.count(ofCall: "c1") == 0)
    }

    @Test("The local state is cut out of an event for a call's followers, the rest stays")
    func localState() {
        let event = """
            <HeldEvent xmlns="\(Edition.ed3.namespace)"><monitorCrossRefID>1</monitorCrossRefID>\
            <localConnectionInfo>hold</localConnectionInfo><cause>normal</cause></HeldEvent>
            """
        var scanner = Scanner()
        let cut = Array(event.utf8).withUnsafeBytes { CallMonitorTable.withoutLocalState($0, &scanner) }
        #expect(
            String(decoding: cut, as: UTF8.self)
                == event.replacingOccurrences(of: "<localConnectionInfo>hold</localConnectionInfo>", with: ""))
    }
}
