import ECMA323
import NIOCore
import Simulation
import Testing

@testable import CSTAGateway

@Suite("Access rules at work")
struct AccessTests {
    /// A gateway with an application `all`, cut down to these devices; 1001 has two calls (to 1002, held, and to 1003),
    /// and 1004 talks to 1005.
    private struct Scene {
        let harness: Harness
        let client: TestClient
        let held: String
        let active: String
        let foreign: String

        init(monitors: [String] = [], controls: [String]) throws {
            var application = Harness.applications[0]
            application.monitors = try DeviceSet(patterns: monitors)
            application.controls = try DeviceSet(patterns: controls)
            let harness = try Harness(applications: [application])
            try harness.start()
            let simulatedSwitch = harness.simulatedSwitch
            func call(_ from: String, _ to: String) throws -> String {
                simulatedSwitch.perform(.dial(from: from, to: to))
                harness.settle()
                simulatedSwitch.perform(.answer(to))
                harness.settle()
                return try #require(try harness.phone(to).calls.first).callID
            }
            held = try call("1001", "1002")
            simulatedSwitch.perform(.hold("1001"))
            harness.settle()
            active = try call("1001", "1003")
            foreign = try call("1004", "1005")
            client = try harness.client(as: "all")
            self.harness = harness
        }

        /// Sends a request in these very words, and gives its answer.
        func send(_ name: String, _ parts: [String], as number: UInt16 = 9) throws -> any CSTAMessage {
            let text = "<\(name) xmlns=\"\(Edition.ed3.namespace)\">\(parts.joined())</\(name)>"
            client.client.sendText(Array(text.utf8), invokeID: InvokeID(rawValue: number)!)
            harness.settle()
            let answers = client.client.takeInbox().filter { $0.invokeID.rawValue == number }
            #expect(answers.count == 1)
            return try #require(answers.first).message
        }

        func connection(_ role: String, _ call: String, _ device: String? = nil) -> String {
            let device = device.map { "<deviceID>\($0)</deviceID>" } ?? ""
            return "<\(role)><callID>\(call)</callID>\(device)</\(role)>"
        }

        var forwarded: UInt64 { UInt64(harness.gateway.counters[.requestsForwarded]) }
    }

    @Test(
        "A foreign call named without a device is refused in every service of two calls, in either order",
        arguments: ["TransferCall", "ConferenceCall", "AlternateCall", "ReconnectCall"], [false, true])
    func foreignCall(service: String, reversed: Bool) throws {
        let scene = try Scene(controls: ["1001"])
        for (own, foreign, error) in [
            ("heldCall", "activeCall", CSTA.OperationErrors.privilegeViolationActiveDevice),
            ("activeCall", "heldCall", .privilegeViolationHeldDevice),
        ] {
            let before = scene.harness.audit.records.count
            let parts = [
                scene.connection(own, own == "heldCall" ? scene.held : scene.active, "1001"),
                scene.connection(foreign, scene.foreign),
            ]
            let answer = try scene.send(service, reversed ? parts.reversed() : parts)
            #expect(answer as? CSTA.CSTAErrorCode == .operation(error))
            let records = scene.harness.audit.records[before...]
            #expect(records.map(\.isAllowed) == [false], "one decision, one line")
        }
        #expect(scene.forwarded == 0)
        #expect(scene.harness.gateway.counters[.accessDenied] == 2)
    }

    @Test("One's own second call may be named without a device, in either order", arguments: [false, true])
    func ownCall(reversed: Bool) throws {
        let scene = try Scene(controls: ["1001"])
        let parts = [
            scene.connection("heldCall", scene.held, "1001"), scene.connection("activeCall", scene.active),
        ]
        _ = try scene.send("TransferCall", reversed ? parts.reversed() : parts)
        #expect(scene.forwarded == 1)
        #expect(scene.harness.audit.records.map(\.isAllowed) == [true])
    }

    @Test("Both calls may be named without a device when the phone that is in both is one's own")
    func bothCalls() throws {
        let parts: (Scene) -> [String] = {
            [$0.connection("heldCall", $0.held), $0.connection("activeCall", $0.active)]
        }
        let own = try Scene(controls: ["1001"])
        _ = try own.send("TransferCall", parts(own))
        #expect(own.forwarded == 1)
        let others = try Scene(controls: ["1002", "1003"])
        #expect(
            try others.send("TransferCall", parts(others)) as? CSTA.CSTAErrorCode
                == .operation(.privilegeViolationHeldDevice))
        #expect(others.forwarded == 0)
    }

    @Test("A call is not picked up from a phone without the right to it, in either order", arguments: [false, true])
    func pickup(reversed: Bool) throws {
        let scene = try Scene(controls: ["1001"])
        let parts = [
            scene.connection("callToBePickedUp", scene.foreign), "<requestingDevice>1001</requestingDevice>",
        ]
        #expect(
            try scene.send("DirectedPickupCall", reversed ? parts.reversed() : parts) as? CSTA.CSTAErrorCode
                == .operation(.privilegeViolationPickUpDevice))
        #expect(scene.forwarded == 0)
        #expect(scene.harness.audit.records.map(\.isAllowed) == [false])
    }

    @Test("A call without a device is acted upon with control of every phone in it only")
    func everyPhone() throws {
        let one = try Scene(controls: ["1004"])
        let hold = [one.connection("callToBeHeld", one.foreign)]
        #expect(
            try one.send("HoldCall", hold) as? CSTA.CSTAErrorCode == .operation(.privilegeViolationSpecifiedDevice))
        #expect(one.harness.audit.records.last?.devices == [one.foreign, "1005"])
        #expect(one.harness.audit.records.last?.reason.contains("1005") == false)
        #expect(one.forwarded == 0)
        _ = try one.send("HoldCall", [one.connection("callToBeHeld", one.foreign, "1004")])
        #expect(one.forwarded == 1)
        let both = try Scene(controls: ["1004", "1005"])
        _ = try both.send("HoldCall", [both.connection("callToBeHeld", both.foreign)])
        #expect(both.forwarded == 1)
    }

    @Test("ClearCall needs control of every phone in the call, with a device or without", arguments: [nil, "1004"])
    func clearCall(device: String?) throws {
        let one = try Scene(controls: ["1004"])
        #expect(
            try one.send("ClearCall", [one.connection("callToBeCleared", one.foreign, device)])
                as? CSTA.CSTAErrorCode == .operation(.privilegeViolationSpecifiedDevice))
        #expect(one.forwarded == 0)
        #expect(try !one.harness.phone("1005").busy.isIdle)
        let both = try Scene(controls: ["1004-1005"])
        #expect(
            try both.send("ClearCall", [both.connection("callToBeCleared", both.foreign, device)])
                is CSTA.ClearCallResponse)
        #expect(try both.harness.phone("1005").busy.isIdle)
    }

    @Test("A right to one phone is enough to look at its call, and shows what that phone has of it")
    func looking() throws {
        let scene = try Scene(monitors: ["1004"], controls: [])
        let call = CSTA.ConnectionID(callID: scene.foreign)
        _ = try scene.client.request(CSTA.SnapshotCall(snapshotObject: call), CSTA.SnapshotCallResponse.self)
        _ = try scene.client.request(
            CSTA.MonitorStart(monitorObject: .callObject(call), monitorType: .call), CSTA.MonitorStartResponse.self)
        let other = CSTA.ConnectionID(callID: scene.held)
        #expect(
            try scene.client.refusal(CSTA.SnapshotCall(snapshotObject: other))
                == .operation(.privilegeViolationSpecifiedDevice))
        #expect(scene.harness.audit.records.map(\.isAllowed) == [true, true, false])
    }

    @Test("A reload ends monitors that the new rules do not allow, with word to the client, and leaves the others")
    func reload() async throws {
        let scene = try Scene(monitors: ["*"], controls: [])
        func start(_ object: CSTA.MonitorObject, _ type: CSTA.MonitorType) throws -> String {
            try scene.client.request(
                CSTA.MonitorStart(monitorObject: object, monitorType: type), CSTA.MonitorStartResponse.self
            ).monitorCrossRefID
        }
        let lost = [
            try start(.deviceObject("1001"), .device), try start(.deviceObject("1002"), .call),
            try start(.callObject(CSTA.ConnectionID(callID: scene.held)), .call),
        ]
        let kept = [
            try start(.deviceObject("1004"), .device), try start(.deviceObject("1004"), .call),
            try start(.callObject(CSTA.ConnectionID(callID: scene.foreign)), .call),
        ]
        _ = scene.client.take()
        var application = Harness.applications[0]
        application.monitors = try DeviceSet(patterns: ["1004"])
        application.controls = DeviceSet()
        var configuration = GatewayConfiguration(
            links: [LinkConfiguration(name: "switch", endpoint: .inProcess)], applications: [application])
        try await scene.harness.gateway.reload(configuration)
        let told = scene.client.take()
        #expect(told.compactMap { ($0 as? CSTA.MonitorStop)?.monitorCrossRefID }.sorted() == lost.sorted())
        #expect(scene.harness.gateway.core.monitorCount.load(ordering: .relaxed) == 3)
        #expect(try scene.harness.phone("1001").subscriptionCount == 0)

        scene.harness.simulatedSwitch.perform(.hangUp("1002"))
        scene.harness.simulatedSwitch.perform(.hold("1005"))
        let seen = scene.client.take().compactMap { ($0 as? CSTA.HeldEvent)?.monitorCrossRefID }
        #expect(seen.sorted() == kept.sorted())
        #expect(scene.client.take().isEmpty)

        configuration.applications = [ApplicationConfiguration(name: "other")]
        try await scene.harness.gateway.reload(configuration)
        let rest = scene.client.take().compactMap { ($0 as? CSTA.MonitorStop)?.monitorCrossRefID }
        #expect(rest.sorted() == kept.sorted())
        #expect(scene.harness.gateway.core.router.links[0].callMonitors.isEmpty)
    }

    @Test("Many monitors that a reload ends are silent at once, and told at the rate at which monitors are started")
    func massRevocation() async throws {
        var application = Harness.applications[0]
        let harness = try Harness(link: { $0.monitorRate = 100 }, applications: [application])
        try harness.start()
        for _ in 0..<20 where harness.link.phase != .inService { harness.settle() }
        let client = try harness.client(as: "all")
        var identifiers: Set<String> = []
        for number in 0..<350 { identifiers.insert(try client.monitor(String(1001 + number % 10))) }
        harness.advance(.seconds(5))
        _ = client.take()
        application.monitors = DeviceSet()
        application.controls = DeviceSet()
        try await harness.gateway.reload(
            GatewayConfiguration(
                links: [LinkConfiguration(name: "switch", endpoint: .inProcess)], applications: [application]))
        harness.advance(.milliseconds(1))
        var told = client.client.takeInbox().compactMap { ($0.message as? CSTA.MonitorStop)?.monitorCrossRefID }
        #expect(told.count == 100)
        #expect(harness.gateway.core.monitorCount.load(ordering: .relaxed) == 0)
        harness.simulatedSwitch.perform(.dial(from: "1001", to: "1002"))
        harness.advance(.seconds(1))
        let next = client.client.takeInbox().map(\.message)
        #expect(next.allSatisfy { $0 is CSTA.MonitorStop }, "a monitor that is not allowed sends nothing more")
        #expect((90...110).contains(next.count))
        told += next.compactMap { ($0 as? CSTA.MonitorStop)?.monitorCrossRefID }
        harness.advance(.seconds(10))
        told += client.client.takeInbox().compactMap { ($0.message as? CSTA.MonitorStop)?.monitorCrossRefID }
        #expect(told.count == 350 && Set(told) == identifiers)
        #expect(try harness.phone("1001").subscriptionCount == 0)
    }
}
