import ECMA323
import Testing

@testable import CSTAClient

@Suite("Transfers and conferences")
struct JoinTests {
    /// 2001 holds a call with 2002 and consults 2003.
    private static func consulting(_ monitored: String...) -> ModelBench {
        var bench = ModelBench()
        for device in monitored {
            bench.model.add(CSTA.DeviceID(device), at: bench.now)
            bench.model.monitorStarted(device, of: device)
            bench.model.setState(of: device, .inService, at: bench.now)
        }
        func all(_ who: [String], _ event: (String) -> any CSTAMessage) {
            for device in who where monitored.contains(device) { bench.apply(event(device)) }
        }
        all(["2001", "2002"]) { Events.delivered("2002", from: "2001", at: $0) }
        all(["2001", "2002"]) { Events.established("2002", from: "2001", at: $0) }
        all(["2001", "2002"]) { Events.held("2001", at: $0) }
        all(["2001"]) { Events.initiated(at: $0, "2", cause: .consultation) }
        all(["2001"]) { Events.originated(to: "2003", at: $0, "2", cause: .consultation) }
        all(["2001", "2003"]) { Events.delivered("2003", from: "2001", at: $0, "2") }
        all(["2001", "2003"]) { Events.established("2003", from: "2001", at: $0, "2") }
        _ = bench.takeLineStates("2001")
        return bench
    }

    private static func transfer(_ own: String) -> CSTA.TransferedEvent {
        Events.transferred(
            by: "2001", to: "2003", held: "1", active: "2",
            Events.list("3", [("2002", "1"), ("2003", "2")]), at: own)
    }

    private static func conference(_ own: String) -> CSTA.ConferencedEvent {
        Events.conferenced(
            by: "2001", adding: "2003", held: "1", active: "2",
            Events.list("3", [("2001", "2"), ("2002", "1"), ("2003", "2")]), at: own)
    }

    @Test("Transferred: the calls merge, the transferring party is DISCONNECTED and DROPPED, its line idle")
    func transferring() {
        var bench = Self.consulting("2001", "2002", "2003")
        var changes: [Change] = []
        for device in ["2002", "2003", "2001"] { changes += bench.apply(Self.transfer(device)) }
        #expect(bench.model.calls.keys.sorted() == ["3"])
        #expect(bench.states("2002", "3") == "established / talking")
        #expect(bench.states("2003", "3") == "established / talking")
        #expect(bench.states("2001", "3") == "-")
        let left = EventTableTests.moves(changes).filter { $0.hasPrefix("2001") }
        #expect(left == Array(repeating: "2001 disconnected / dropped", count: 2), "in both of its calls")
        let joins = changes.compactMap {
            if case .callsJoined(let call, let olds) = $0.kind { "\(olds) \(call.id)" } else { nil }
        }
        #expect(joins == [#"["1", "2"] 3"#])
        #expect(bench.takeLineStates("2001") == ["idle", "idle"])
        #expect(bench.line("2002", "3") == "connected" && bench.line("2003", "3") == "connected")
    }

    @Test("The order in which the monitors report a transfer makes no difference")
    func anyOrder() {
        let orders = [["2001", "2002", "2003"], ["2003", "2001", "2002"], ["2002", "2001", "2003"]]
        let results = orders.map { order in
            var bench = Self.consulting("2001", "2002", "2003")
            for device in order { bench.apply(Self.transfer(device)) }
            return bench.model.calls["3"]?.connections.map { "\($0.address) \($0.localState)" }.sorted()
        }
        #expect(Set(results) == [["2002 connected", "2003 connected"]])
    }

    @Test("A transfer that only its maker could see ends both calls for the application")
    func leaving() {
        var bench = Self.consulting("2001")
        let changes = bench.apply(Self.transfer("2001"))
        #expect(bench.model.calls.isEmpty)
        #expect(EventTableTests.ends(changes) == ["3 noLongerVisible invalid"])
        #expect(bench.takeLineStates("2001") == ["idle", "idle"])
    }

    @Test("A transferred party keeps its TAPI handle, and is told that the call has another name")
    func handle() {
        var bench = Self.consulting("2002")
        bench.apply(Self.transfer("2002"))
        #expect(bench.line("2002", "3") == "connected")
        #expect(bench.states("2003", "3") == "established / talking")
        let handles = Set(bench.lineMessages.compactMap(\.call))
        #expect(handles.count <= 1)
        let infos = bench.lineMessages.compactMap { if case .callInfo(let info) = $0.kind { info.callID } else { nil } }
        #expect(infos == ["3"])
    }

    @Test("Conferenced: two calls merge, connections are named anew, everybody talks")
    func conferencing() {
        var bench = Self.consulting("2001", "2002", "2003")
        for device in ["2001", "2002", "2003"] { bench.apply(Self.conference(device)) }
        #expect(bench.model.calls.keys.sorted() == ["3"])
        for device in ["2001", "2002", "2003"] {
            #expect(bench.states(device, "3") == "established / talking")
            #expect(bench.line(device, "3") == "connected")
            #expect(bench.model.calls["3"]?.connection(at: device)?.identifier == Events.connection(device, "3"))
        }
        // The maker had two calls, and one of the two handles lives on.
        #expect(bench.takeLineStates("2001").filter { $0 == "idle" }.count == 1)
    }

    @Test("Somebody who is added to a conference learns of the call by that event")
    func added() {
        var bench = ModelBench("2003")
        let changes = bench.apply(Self.conference("2003"))
        #expect(bench.states("2003", "3") == "established / talking")
        #expect(bench.model.calls["3"]?.connections.count == 3)
        #expect(changes.contains { if case .callBegan = $0.kind { true } else { false } })
    }

    @Test("A transfer without a list of connections leaves everybody but its maker in the call")
    func noList() {
        var bench = Self.consulting("2002")
        bench.apply(
            Events.transferred(by: "2001", to: "2003", held: "1", active: "2", [], at: "2002"))
        let call = bench.model.calls.values.first
        #expect(call?.connection(at: "2002")?.localState == .connected)
        #expect(call?.connection(at: "2001") == nil)
    }
}
