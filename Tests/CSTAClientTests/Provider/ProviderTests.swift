import ECMA323
import NIOCore
import Simulation
import Testing
import Transport

@testable import CSTAClient

@Suite("A provider on a real gateway", .serialized)
struct ProviderTests {
    @Test("A call is made, seen, answered, held, retrieved, transferred and cleared", arguments: [false, true])
    func wholeCall(tls: Bool) async throws {
        let network = try await LiveNetwork(phones: 6, tls: tls)
        let provider = try await network.provider()
        for device in ["1001", "1002", "1003"] { try await provider.monitor(device) }
        let updates = await provider.updates()

        let own = try await provider.makeCall(from: "1001", to: "1002", prompting: false)
        _ = await updates.changes { Self.is($0, "1002", .alerting) }
        let ringing = try #require(await provider.calls(at: "1002").first)
        #expect(ringing.id == own.callID && ringing.farEnd(of: "1002")?.number == "1001")
        try await provider.answer(try #require(ringing.connection(at: "1002")).identifier)
        _ = await updates.changes { Self.is($0, "1002", .established) }
        try await provider.hold(own)
        #expect(await Self.terminal(updates, "1001", .held))
        try await provider.retrieve(own)
        #expect(await Self.terminal(updates, "1001", .talking))
        let consultation = try await provider.consult(own, calling: "1003")
        let second = await updates.changes { Self.is($0, "1003", .alerting) }.last?.call
        try await provider.answer(try #require(second?.connection(at: "1003")).identifier)
        _ = await updates.changes { Self.is($0, "1003", .established) }
        try await provider.transfer(held: own, active: consultation)
        let joined = await updates.changes { if case .callsJoined = $0.kind { true } else { false } }.last?.call
        let call = try #require(joined)
        #expect(Set(call.connections.map(\.address)) == ["1002", "1003"])
        try await provider.clearCall(try #require(call.connection(at: "1003")).identifier)
        _ = await updates.changes { if case .callEnded(let ended, _) = $0.kind { ended.id == call.id } else { false } }
        #expect(await provider.snapshot().calls.isEmpty)

        await provider.shutDown()
        try await network.stop()
    }

    @Test("A refusal comes with the standard's error, and with the request it answers")
    func refusals() async throws {
        let network = try await LiveNetwork(phones: 4)
        let provider = try await network.provider()
        await #expect(throws: ProviderError.refused(.monitorStart, .invalidDeviceID)) {
            try await provider.monitor("4711")
        }
        #expect(await provider.monitor(contentsOf: ["1001", "4712"]).keys.sorted() == ["4712"])
        await #expect(throws: ProviderError.self) {
            try await provider.answer(CSTA.ConnectionID(callID: "999", deviceID: "1001"))
        }
        await provider.shutDown()
        await #expect(throws: ProviderError.outOfService(.notStarted)) {
            try await provider.makeCall(from: "1001", to: "1002")
        }
        try await network.stop()
    }

    @Test("A wrong password and a gateway that is not there are told at once")
    func notConnected() async throws {
        let network = try await LiveNetwork(phones: 2)
        await #expect(throws: ProviderError.outOfService(.sessionRefused("invalidApplicationInfo"))) {
            _ = try await Provider.connect(network.configuration(password: "wrong"), on: network.group.next())
        }
        await network.killGateway()
        let error = await #expect(throws: ProviderError.self) {
            _ = try await Provider.connect(network.configuration(), on: network.group.next())
        }
        #expect(error?.description.contains("Connection refused") == true)
        try await network.stop()
    }

    @Test("Features are read, set and seen")
    func features() async throws {
        let network = try await LiveNetwork(phones: 4)
        let provider = try await network.provider()
        try await provider.monitor("1001")
        #expect(await provider.address("1001")?.doNotDisturb == false)
        let updates = await provider.updates(of: "1001")
        try await provider.setDoNotDisturb(true, at: "1001")
        try await provider.setForwarding(to: "1002", at: "1001")
        _ = await updates.changes { change in
            guard case .address(let address) = change.kind else { return false }
            return address.doNotDisturb == true && address.forwardings?.contains { $0.forwardStatus } == true
        }
        #expect(try await provider.doNotDisturb(at: "1001"))
        #expect(
            try await provider.forwardings(at: "1001").contains { $0.forwardStatus && $0.forwardDN?.value == "1002" })
        #expect(try await provider.capabilities().manufacturerName == "gatewayd")
        #expect(try await provider.features().supportedServices != nil)
        await provider.shutDown()
        try await network.stop()
    }

    @Test(
        "Kill and restart of the gateway under 1,000 phones: the state is true, and what was not seen is told exactly")
    func killed() async throws {
        let phones = 1_000
        let numbers = (1001..<(1001 + phones)).map(String.init)
        let network = try await LiveNetwork(phones: phones)
        let provider = try await network.provider { $0.readsFeatures = false }
        #expect(await provider.monitor(contentsOf: numbers).isEmpty)
        for pair in 0..<200 {
            let (a, b) = (String(1001 + 2 * pair), String(1002 + 2 * pair))
            try await network.perform(.dial(from: a, to: b))
            if pair % 4 != 0 { try await network.perform(.answer(b)) }
            if pair % 4 == 2 { try await network.perform(.hold(a)) }
        }
        try await Self.sentinel(network, provider)
        let before = try await network.truth(numbers)
        #expect(await provider.snapshot().states == before)

        let updates = await provider.updates()
        await network.killGateway()
        for pair in 0..<200 {
            let (a, b) = (String(1001 + 2 * pair), String(1002 + 2 * pair))
            switch pair % 8 {
            case 0: try await network.perform(.answer(b))
            case 1, 4: try await network.perform(.hangUp(a))
            case 2: try await network.perform(.retrieve(a))
            case 3: try await network.perform(.hold(b))
            case 5: try await network.perform(.consult(a, with: String(1601 + pair)))
            default: break
            }
        }
        // What begins and ends unseen leaves no trace, and is not made up.
        try await network.perform(.dial(from: "1901", to: "1902"), .answer("1902"), .hangUp("1901"))
        let truth = try await network.truth(numbers)
        try await network.startGateway()

        let changes = await updates.changes { $0.kind == .provider(.inService) }
        #expect(await provider.snapshot().states == truth)
        // Out of service, then what the snapshots show, then in service.
        guard case .provider(.outOfService(.connectionLost)) = changes.first?.kind else {
            Issue.record("\(String(describing: changes.first))")
            return
        }
        let outage = try #require(
            changes.compactMap { if case .resynchronized(let o) = $0.kind { o } else { nil } }.last)
        #expect(outage.addresses == numbers)
        #expect(outage.lastSequence == (changes.first?.sequence ?? 0) - 1)
        #expect(changes.map(\.sequence) == Array(outage.lastSequence + 1...outage.lastSequence + UInt64(changes.count)))
        Self.compare(outage, before: before, after: truth)

        // Events flow again, under the old monitors.
        try await network.perform(.dial(from: "1951", to: "1952"))
        _ = await updates.changes { Self.is($0, "1952", .alerting) }
        await provider.shutDown()
        try await network.stop()
    }

    /// The report is the difference between what the switch had before and after, no more and no less.
    private static func compare(
        _ outage: Outage, before: [String: [String: CSTA.LocalConnectionState]],
        after: [String: [String: CSTA.LocalConnectionState]]
    ) {
        let oldCalls = Set(before.values.flatMap(\.keys))
        let newCalls = Set(after.values.flatMap(\.keys))
        var begun: Set<String> = []
        var ended: Set<String> = []
        var moved: Set<String> = []
        for difference in outage.differences {
            switch difference {
            case .callBegan(let id): begun.insert(id)
            case .callEnded(let id): ended.insert(id)
            case .connectionMoved(let id, let address, _, _): moved.insert("\(id)@\(address)")
            case .terminalConnectionMoved(let id, let terminal, _, let state):
                moved.insert("\(id)@\(terminal) \(state)")
            case .callsJoined: Issue.record("nothing was joined: \(difference)")
            }
        }
        var expected: Set<String> = []
        for (address, calls) in after {
            for (id, state) in calls {
                guard oldCalls.contains(id), let old = before[address]?[id] else { continue }
                if state.callControl != old.callControl { expected.insert("\(id)@\(address)") }
                if state.terminal != old.terminal, let terminal = state.terminal {
                    expected.insert("\(id)@\(address) \(terminal)")
                }
            }
        }
        #expect(begun == newCalls.subtracting(oldCalls))
        #expect(ended == oldCalls.subtracting(newCalls))
        #expect(moved == expected)
        #expect(begun.count >= 25 && ended.count >= 50 && moved.count >= 25)
    }

    /// Waits until everything done so far has been seen: a feature event that comes last.
    private static func sentinel(_ network: LiveNetwork, _ provider: Provider) async throws {
        let updates = await provider.updates(of: "1999")
        try await network.perform(.doNotDisturb("1999", true))
        _ = await updates.changes {
            if case .address(let address) = $0.kind { address.doNotDisturb == true } else { false }
        }
    }

    private static func `is`(_ change: Change, _ address: String, _ state: CallControlConnectionState) -> Bool {
        if case .connection(let connection, _) = change.kind {
            connection.address == address && connection.state == state
        } else {
            false
        }
    }

    private static func terminal(
        _ updates: Updates<ProviderSnapshot>, _ name: String, _ state: CallControlTerminalConnectionState
    ) async -> Bool {
        let changes = await updates.changes { change in
            if case .terminalConnection(let terminal, _, _) = change.kind {
                terminal.terminal == name && terminal.state == state
            } else {
                false
            }
        }
        return !changes.isEmpty
    }
}
