import Testing

@testable import CSTAGateway

@Suite("The switch link's machine")
struct SwitchLinkMachineTests {
    private let second: UInt64 = 1_000_000_000

    /// A machine that has been brought into service without a session.
    private func inService(at now: UInt64 = 0) -> SwitchLinkMachine {
        var machine = SwitchLinkMachine(manner: .none)
        _ = machine.handle(.connected, at: now)
        _ = machine.handle(.devicesKnown, at: now)
        _ = machine.handle(.resynchronized, at: now)
        return machine
    }

    @Test("Without a session the devices are looked for at once")
    func noSession() {
        var machine = SwitchLinkMachine(manner: .none)
        #expect(machine.handle(.connected, at: 0) == [.discover])
        #expect(machine.handle(.devicesKnown, at: 0) == [.resynchronize])
        #expect(machine.handle(.resynchronized, at: 0) == [.enterService])
        #expect(machine.isInService)
    }

    @Test("An application session is opened, and reset at half its time")
    func applicationSession() {
        var machine = SwitchLinkMachine(manner: .applicationSession, lossLimit: 1_000 * second)
        #expect(machine.handle(.connected, at: 0) == [.startSession])
        #expect(machine.handle(.sessionOpened(id: "S1", seconds: 60), at: 0) == [.discover])
        #expect(machine.sessionID == "S1")
        #expect(machine.handle(.tick, at: 30 * second - 1) == [])
        #expect(machine.handle(.tick, at: 30 * second) == [.resetTimer(sessionID: "S1")])
        #expect(machine.handle(.timerReset(seconds: 20), at: 30 * second) == [])
        #expect(machine.handle(.tick, at: 40 * second) == [.resetTimer(sessionID: "S1")])
    }

    @Test("A refused session closes the connection, with the reason")
    func refusedSession() {
        var machine = SwitchLinkMachine(manner: .applicationSession)
        _ = machine.handle(.connected, at: 0)
        let actions = machine.handle(.sessionRefused(reason: "invalidApplicationInfo"), at: 0)
        #expect(actions.count == 2)
        guard case .leaveService(let reason) = actions.first, case .close = actions.last else {
            Issue.record("unexpected: \(actions)")
            return
        }
        #expect(reason.contains("invalidApplicationInfo"))
        #expect(machine.phase == .disconnected)
    }

    @Test("A switch that greets is registered with; one that does not is registered with after a while")
    func systemRegister() {
        var machine = SwitchLinkMachine(manner: .systemRegister)
        #expect(machine.handle(.connected, at: 0) == [])
        #expect(machine.handle(.switchStatus(.normal), at: 0) == [.register])
        #expect(machine.handle(.registered(id: "7"), at: 0) == [.discover])
        #expect(machine.registrationID == "7")

        var silent = SwitchLinkMachine(manner: .systemRegister)
        _ = silent.handle(.connected, at: 0)
        #expect(silent.handle(.tick, at: second) == [])
        #expect(silent.handle(.tick, at: 2 * second) == [.register])
    }

    @Test("A switch without registration serves all the same")
    func registrationRefused() {
        for refusal in [SwitchLinkMachine.Input.registered(id: nil), .stepFailed(reason: "no answer")] {
            var machine = SwitchLinkMachine(manner: .systemRegister)
            _ = machine.handle(.connected, at: 0)
            _ = machine.handle(.switchStatus(.normal), at: 0)
            #expect(machine.handle(refusal, at: 0) == [.discover])
        }
    }

    @Test("A silent switch is pinged, then given up within ten seconds")
    func silence() throws {
        var machine = inService()
        var now: UInt64 = 0
        var pings = 0
        while machine.phase != .disconnected {
            now += machine.tickInterval
            try #require(now < 20 * second)
            let actions = machine.handle(.tick, at: now)
            if actions.contains(.ping) { pings += 1 }
        }
        #expect(now <= 10 * second)
        #expect(pings >= 2)
    }

    @Test("Signs of life keep the link")
    func life() {
        var machine = inService()
        for step in 1...1_000 {
            _ = machine.handle(.signOfLife, at: UInt64(step) * second)
            _ = machine.handle(.tick, at: UInt64(step) * second)
        }
        #expect(machine.isInService)
    }

    @Test("A lost connection leaves service once")
    func disconnected() {
        var machine = inService()
        let actions = machine.handle(.disconnected, at: second)
        #expect(actions.count == 1)
        #expect(machine.handle(.disconnected, at: second) == [])
        #expect(machine.handle(.tick, at: 100 * second) == [])
        #expect(machine.handle(.switchStatus(.normal), at: 100 * second) == [])
    }

    @Test("A switch that restarted has its monitors started anew")
    func enabled() {
        var machine = inService()
        let actions = machine.handle(.switchStatus(.enabled), at: second)
        #expect(actions == [.leaveService(reason: "the switch restarted"), .resynchronize])
        #expect(machine.phase == .resynchronizing)
        #expect(machine.handle(.resynchronized, at: second) == [.enterService])
    }

    @Test("Lost messages are healed by snapshots without leaving service")
    func messagesLost() {
        var machine = inService()
        #expect(machine.handle(.switchStatus(.messagesLost), at: second) == [.snapshotAll])
        #expect(machine.isInService)
    }

    @Test("A disabled switch leaves service until it is normal again")
    func disabled() {
        var machine = inService()
        #expect(machine.handle(.switchStatus(.disabled), at: second).count == 1)
        #expect(!machine.isInService)
        #expect(machine.handle(.resynchronized, at: second) == [])
        #expect(machine.handle(.switchStatus(.normal), at: second) == [.resynchronize])
        #expect(machine.handle(.resynchronized, at: second) == [.enterService])
    }

    @Test(
        "A switch that serves again, wholly or in part, is asked for everything anew",
        arguments: [
            SwitchLinkMachine.SwitchCondition.normal, .partiallyDisabled, .overloaded, .messagesLost, .enabled,
        ])
    func servesAgain(condition: SwitchLinkMachine.SwitchCondition) {
        for before in [SwitchLinkMachine.SwitchCondition.disabled, .initializing] {
            var machine = inService()
            _ = machine.handle(.switchStatus(before), at: second)
            #expect(machine.handle(.switchStatus(condition), at: second) == [.resynchronize])
            #expect(machine.handle(.resynchronized, at: second) == [.enterService])
        }
    }

    @Test("A session that lasts for ever is reset once a day")
    func endlessSession() {
        var machine = SwitchLinkMachine(manner: .applicationSession, lossLimit: .max / 2)
        _ = machine.handle(.connected, at: 0)
        #expect(machine.handle(.sessionOpened(id: "S1", seconds: .max), at: 0) == [.discover])
        #expect(machine.handle(.tick, at: 43_200 * second - 1) == [])
        #expect(machine.handle(.tick, at: 43_200 * second) == [.resetTimer(sessionID: "S1")])
    }

    @Test("A new connection starts from the beginning")
    func reconnect() {
        var machine = SwitchLinkMachine(manner: .applicationSession)
        _ = machine.handle(.connected, at: 0)
        _ = machine.handle(.sessionOpened(id: "old", seconds: 10), at: 0)
        _ = machine.handle(.disconnected, at: second)
        #expect(machine.sessionID == nil)
        #expect(machine.handle(.connected, at: 2 * second) == [.startSession])
        #expect(machine.handle(.tick, at: 4 * second) == [])
    }
}
