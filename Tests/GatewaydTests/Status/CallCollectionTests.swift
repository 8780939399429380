@testable import DeviceActors
import ECMA323
import Testing

@testable import gatewayd

@Suite("Calls put together from phones")
struct CallCollectionTests {
    private func party(_ device: String, _ state: LocalConnectionState = .connected) -> PartySnapshot {
        PartySnapshot(connectionDevice: device, device: device, state: state, isStateAssumed: false, since: .seconds(5))
    }

    private func phone(
        _ device: String, name: String? = nil, call: String, state: LocalConnectionState, parties: [PartySnapshot],
        started: UInt64 = 5
    ) -> PhoneSnapshot {
        PhoneSnapshot(
            id: PhoneID(rawValue: UInt32(device) ?? 0),
            identities: PhoneIdentities(deviceID: device, name: name), busy: BusyStatus(reason: .talking, since: .zero),
            service: .inService,
            calls: [
                CallSnapshot(
                    callID: call, connectionDevice: device, state: state, direction: .incoming, callingDevice: "",
                    calledDevice: "1002", lastRedirectionDevice: "", cause: nil, startedAt: .seconds(started),
                    since: .seconds(started + 1), parties: parties)
            ], features: FeatureState(), anomalies: [:], subscriptionCount: 0)
    }

    @Test("Two phones in one call are one call, each with its own state, and neither twice")
    func joined() throws {
        var calls = CallCollection()
        calls.add(phone("1001", call: "7", state: .connected, parties: [party("+4930111002", .alerting)]), link: "pbx")
        calls.add(
            phone("1002", name: "Reception", call: "7", state: .hold, parties: [party("1001")], started: 4), link: "pbx"
        )
        let page = calls.page(after: nil, limit: 10) { $0 == "+4930111002" ? "1002" : $0 }
        let call = try #require(page.calls.first)
        #expect(page.calls.count == 1 && page.total == 1)
        #expect(call.parties.map(\.device) == ["1001", "1002"])
        #expect(call.parties.map(\.state) == ["connected", "hold"])
        #expect(call.parties[1].name == "Reception" && call.parties.allSatisfy(\.isPhone))
        #expect(call.since == 4_000_000_000 && call.calledDevice == "1002" && call.callingDevice == nil)
    }

    @Test("Who is no phone of ours is told once, as our phones were told")
    func outside() throws {
        var calls = CallCollection()
        calls.add(phone("1001", call: "7", state: .connected, parties: [party("0301234")]), link: "pbx")
        calls.add(phone("1002", call: "7", state: .connected, parties: [party("0301234"), party("1001")]), link: "pbx")
        let call = try #require(calls.page(after: nil, limit: 10) { _ in nil }.calls.first)
        #expect(call.parties.filter { !$0.isPhone }.map(\.device) == ["0301234"])
    }

    @Test("The same identifier on two links is two calls, and pages go on where the last one ended")
    func paging() {
        var calls = CallCollection()
        for link in ["b", "a"] {
            for number in ["1", "2"] {
                calls.add(phone("1001", call: number, state: .connected, parties: []), link: link)
            }
        }
        let first = calls.page(after: nil, limit: 3) { _ in nil }
        #expect(first.calls.map { "\($0.cursor)" } == ["a/1", "a/2", "b/1"] && first.total == 4)
        let rest = calls.page(after: first.next, limit: 3) { _ in nil }
        #expect(rest.calls.map { "\($0.cursor)" } == ["b/2"] && rest.next == nil)
    }

    @Test("A cursor is read back as it was written, whatever the names", arguments: ["pbx", "a/b", "50%", ""])
    func cursor(link: String) {
        let cursor = CallCursor(link: link, callID: "17/2%")
        #expect(CallCursor(cursor.description) == cursor)
    }
}
