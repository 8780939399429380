import ECMA323
import NIOCore
import Testing

@testable import CSTAClient

@Suite("The reducer")
struct ReducerTests {
    @Test("An event that two monitors report changes the model once")
    func once() {
        var bench = ModelBench("2001", "2002")
        bench.apply([
            Events.originated(to: "2002", at: "2001"), Events.delivered("2002", from: "2001", at: "2001"),
            Events.delivered("2002", from: "2001", at: "2002"),
        ])
        let first = bench.apply(Events.established("2002", from: "2001", at: "2002"))
        #expect(EventTableTests.moves(first) == ["2002 established / talking"])
        #expect(bench.apply(Events.established("2002", from: "2001", at: "2001")).isEmpty)
    }

    @Test("What other monitors say of a device is not believed over its own")
    func ownSource() {
        var bench = ModelBench("2001", "2002")
        bench.apply([
            Events.delivered("2002", from: "2001", at: "2002"), Events.established("2002", from: "2001", at: "2002"),
        ])
        // The monitor of 2001 is late.
        bench.apply(Events.delivered("2002", from: "2001", at: "2001"))
        #expect(bench.states("2002") == "established / talking")
    }

    @Test("Changes are numbered without gaps")
    func numbers() {
        var bench = ModelBench("2001")
        let first = bench.model.sequence
        let changes =
            bench.apply(Events.initiated(at: "2001")) + bench.apply(Events.originated(to: "2002", at: "2001"))
        #expect(changes.map(\.sequence) == Array(first + 1...first + UInt64(changes.count)))
        #expect(bench.model.snapshot.sequence == changes.last?.sequence)
    }

    @Test("Events of a monitor that is not known change nothing and are told apart")
    func strangers() {
        var bench = ModelBench("2001")
        let isKnown = bench.model.apply(Events.initiated(at: "9999"), at: bench.now)
        #expect(!isKnown)
        #expect(bench.take().isEmpty)
    }

    @Test("The end of a call that was not known says nothing")
    func unknownEnd() {
        var bench = ModelBench("2001")
        #expect(bench.apply(Events.cleared("2001", at: "2001")).isEmpty)
        #expect(bench.apply(Events.diverted("2001", to: "2002", at: "2001")).isEmpty)
    }

    @Test("A snapshot that shows a connection the model has dropped makes it again")
    func recreated() {
        var bench = EventTableTests.talking()
        bench.apply(Events.cleared("2001", at: "2001"))
        #expect(bench.states("2001") == "-")
        _ = bench.model.reconcile([Self.entry(.connected)], at: "2001", time: bench.now)
        #expect(bench.states("2001") == "established / talking")
    }

    @Test("A snapshot that says what is known changes nothing, and keeps the finer states")
    func same() {
        var bench = ModelBench("2002")
        bench.apply([
            Events.delivered("2002", from: "2001", at: "2002"), Events.bridged("2002", at: "2002"),
        ])
        _ = bench.model.reconcile([Self.entry(.queued, "2002")], at: "2002", time: bench.now)
        #expect(bench.take().isEmpty)
        #expect(bench.states("2002") == "established / bridged")
    }

    @Test("SnapshotCall fills in the parties that no monitor tells of, and who called whom")
    func parties() {
        var bench = ModelBench("2001")
        _ = bench.model.reconcile([Self.entry(.connected)], at: "2001", time: bench.now)
        let infos = [("2001", CSTA.LocalConnectionState.fail), ("2002", .hold)].map { device, state in
            CSTA.SnapshotCallResponseInfo(
                deviceOnCall: Events.device("N<\(device)>Bob"), callIdentifier: Events.connection(device),
                localConnectionInfo: state)
        }
        bench.model.reconcile(
            call: "1", infos, calling: Events.device("2002"), called: Events.device("2001"), correlatorData: nil,
            time: bench.now)
        #expect(bench.states("2002") == "established / held")
        #expect(bench.states("2001") == "established / talking", "its own monitor tells its state")
        #expect(bench.model.calls["1"]?.farEnd(of: "2001")?.name == "Bob")
        #expect(bench.model.calls["1"]?.calling?.number == "2002")
    }

    @Test("Do-not-disturb and forwarding are kept, and a repetition is no change")
    func features() {
        var bench = ModelBench("2001")
        let on = CSTA.DoNotDisturbEvent(
            monitorCrossRefID: "2001", device: Events.device("2001"), doNotDisturbOn: true)
        #expect(bench.apply(on).count == 1)
        #expect(bench.apply(on).isEmpty)
        bench.apply(
            CSTA.ForwardingEvent(
                monitorCrossRefID: "2001", device: Events.device("2001"), forwardingType: .forwardImmediate,
                forwardStatus: true, forwardTo: "2009"))
        let address = bench.model.addresses["2001"]
        #expect(address?.doNotDisturb == true)
        #expect(address?.forwardings?.map(\.forwardDN) == ["2009"])
    }

    @Test("An outage tells what is different, and leaves out what says nothing new")
    func outage() throws {
        var bench = ModelBench("2001", "2003", "2005")
        bench.apply([
            Events.delivered("2001", from: "2002", at: "2001"),
            Events.established("2003", from: "2004", at: "2003", "2"),
        ])
        let last = bench.model.sequence
        let lost = OutOfServiceReason.connectionLost("gone")
        bench.model.setState(.outOfService(lost), lastSeen: bench.now - .seconds(1), at: bench.now)
        _ = bench.model.reconcile([Self.entry(.connected)], at: "2001", time: bench.now)
        _ = bench.model.reconcile([], at: "2003", time: bench.now)
        _ = bench.model.reconcile([Self.entry(.alerting, "2005", "7")], at: "2005", time: bench.now)
        for device in ["2001", "2003", "2005"] { bench.model.setState(of: device, .inService, at: bench.now) }
        bench.model.setState(.inService, at: bench.now + .seconds(2))
        let outages = bench.take().compactMap { if case .resynchronized(let outage) = $0.kind { outage } else { nil } }
        let outage = try #require(outages.first)
        #expect(outages.count == 1)
        #expect(outage.reason == lost && outage.lastSequence == last && outage.duration == .seconds(3))
        #expect(outage.addresses == ["2001", "2003", "2005"])
        #expect(
            outage.differences == [
                .connectionMoved(callID: "1", address: "2001", from: .alerting, to: .established),
                .terminalConnectionMoved(callID: "1", terminal: "2001", from: .ringing, to: .talking),
                .callEnded("2"), .callBegan("7"),
            ])
    }

    @Test("A single device out of service is an outage of its own, which ends when it is back")
    func deviceOutage() {
        var bench = ModelBench("2001", "2002")
        bench.model.setState(of: "2001", .outOfService(.device), at: bench.now)
        bench.model.settle(at: bench.now)
        #expect(bench.model.outage?.addresses == ["2001"])
        bench.model.setState(of: "2001", .inService, at: bench.now)
        bench.model.settle(at: bench.now)
        let outages = bench.take().compactMap { if case .resynchronized(let outage) = $0.kind { outage } else { nil } }
        #expect(outages.map(\.addresses) == [["2001"]])
        #expect(bench.model.state == .inService)
    }

    @Test("A call of which nobody is monitored any more ends for the application")
    func monitorStopped() {
        var bench = EventTableTests.talking()
        bench.model.remove("2001", at: bench.now)
        #expect(EventTableTests.ends(bench.take()) == ["1 monitorStopped invalid"])
        #expect(bench.model.snapshot.addresses.isEmpty)
    }

    static func entry(
        _ state: CSTA.LocalConnectionState, _ device: String = "2001", _ call: String = "1"
    ) -> CSTA.SnapshotDeviceResponseInfo {
        CSTA.SnapshotDeviceResponseInfo(
            connectionIdentifier: Events.connection(device, call),
            localCallState: .compoundCallState(CSTA.CompoundCallState(localConnectionState: [state])))
    }
}
