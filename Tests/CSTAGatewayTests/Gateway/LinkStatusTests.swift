import ECMA323
import Logging
import NIOCore
import Simulation
import Testing
import Transport

@testable import CSTAGateway

/// What a client with several links is told of their state.
@Suite("The status of several links")
struct LinkStatusTests {
    private let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    /// Two links on two event loops, with the client on the second: the events of the first link reach it by a mailbox,
    /// those of the second at once.
    private struct Scene {
        let group = EmbeddedGroup(count: 2)
        let gateway: Gateway
        let simulatedSwitch: SimulatedSwitch
        let fake: FakeSwitch
        let client: ScriptedClient

        init(_ logger: Logger) throws {
            simulatedSwitch = SimulatedSwitch(
                configuration: SimulatedSwitchConfiguration(phones: 2), eventLoop: group.loops[0], logger: logger)
            fake = FakeSwitch { fake, request in fake.serve(request) }
            var near = LinkConfiguration(name: "near", endpoint: .inProcess)
            near.edition = simulatedSwitch.configuration.edition
            var other = LinkConfiguration(name: "other", endpoint: .inProcess)
            other.devices = .listed([ConfiguredDevice(deviceID: "2001")])
            var environment = Gateway.Environment(group: group, logger: logger)
            environment.random = SplitMix(seed: 4)
            environment.reconnectSeed = 4
            environment.loginVerifier = ImmediateLoginVerifier()
            var listener = ClientListenerConfiguration(name: "test")
            listener.sessionlessApplication = "all"
            gateway = try Gateway(
                configuration: GatewayConfiguration(links: [near, other], applications: Harness.applications),
                environment: environment)
            let (simulatedSwitch, fake) = (simulatedSwitch, fake)
            try gateway.attach(link: "near", peerLoop: group.loops[0]) { $0.open(with: simulatedSwitch.accept($0)) }
            try gateway.attach(link: "other", peerLoop: group.loops[1]) { $0.open(with: fake) }
            client = ScriptedClient(eventLoop: group.loops[1], options: ScriptedClient.Options(edition: .ed3))
            let (wire, far) = InMemoryWire.pair(group.loops[1], group.loops[1])
            far.open(with: client)
            wire.open(with: gateway.delegate(for: wire, as: listener))
            settle()
        }

        var near: SwitchLink { gateway.core.router.links[0] }
        var other: SwitchLink { gateway.core.router.links[1] }

        func settle() {
            for _ in 0..<60 { group.advance(.milliseconds(50)) }
        }

        func request(_ message: any CSTAMessage) throws -> any CSTAMessage {
            nonisolated(unsafe) var answer: (any CSTAMessage)?
            client.request(message, within: .seconds(60)).whenSuccess { answer = $0.message }
            for _ in 0..<100 where answer == nil { group.advance(.milliseconds(50)) }
            return try #require(answer)
        }

        /// What the client got since it was asked last: status values and kinds of events.
        func told() -> [String] {
            client.takeInbox().map { received in
                (received.message as? CSTA.SystemStatus)?.systemStatus.rawName ?? received.message.kind.name
            }
        }
    }

    @Test("Normal is told after the events that make up for each link's loss, whichever link returns first")
    func order() throws {
        let scene = try Scene(quiet)
        #expect(scene.near.machine.phase == .inService && scene.other.machine.phase == .inService)
        _ = try scene.request(CSTA.MonitorStart(monitorObject: .deviceObject("1002")))
        _ = try scene.request(CSTA.SystemRegister(requestTypes: [.systemStatus: true]))
        scene.settle()
        #expect(scene.told() == ["normal"])

        // Both are lost; a call comes in the meantime.
        scene.simulatedSwitch.cutConnections()
        scene.group.advance(.milliseconds(1))
        scene.fake.behaviour = { fake, request in
            if !(request.message is CSTA.SnapshotDevice) { fake.serve(request) }
        }
        scene.fake.wire?.close()
        scene.group.advance(.milliseconds(1))
        #expect(scene.told() == ["partiallyDisabled", "disabled"])
        scene.simulatedSwitch.perform(.dial(from: "1001", to: "1002"))

        // The other comes back, but for its last answer; then the first one wholly, as far as its own loop goes.
        for _ in 0..<200 where scene.other.machine.phase != .resynchronizing {
            scene.group.loops[1].advanceTime(by: .milliseconds(50))
        }
        #expect(scene.other.machine.phase == .resynchronizing)
        for _ in 0..<200 where scene.near.machine.phase != .inService {
            scene.group.loops[0].advanceTime(by: .milliseconds(50))
        }
        #expect(scene.near.machine.phase == .inService)
        // Now the last answer overtakes what the first one has on its way to the client.
        scene.other.handle(.resynchronized)
        #expect(scene.gateway.condition == .normal)
        scene.group.loops[1].run()
        scene.settle()
        let told = scene.told()
        #expect(told.first == "partiallyDisabled" && told.last == "normal")
        #expect(told.contains("DeliveredEvent") && told.dropFirst().dropLast().allSatisfy { $0.hasSuffix("Event") })
    }

    @Test("A request for the status is answered with what the client has been told, not with what is still to come")
    func asked() throws {
        let scene = try Scene(quiet)
        scene.simulatedSwitch.cutConnections()
        scene.group.advance(.milliseconds(1))
        for _ in 0..<200 where scene.near.machine.phase != .inService {
            scene.group.loops[0].advanceTime(by: .milliseconds(50))
        }
        #expect(scene.gateway.condition == .normal)
        let session = try #require(scene.gateway.core.clientLoops[1].sessions.first)
        #expect(session.statusValue == .partiallyDisabled)
        scene.settle()
        #expect(session.statusValue == .normal)
    }

    @Test("While one link is down, the loss and the return of another one are told anew")
    func anew() throws {
        var silent = LinkConfiguration(name: "silent", endpoint: .inProcess)
        silent.devices = .listed([ConfiguredDevice(deviceID: "3001")])
        silent.requestTimeout = .seconds(100_000)
        silent.lossLimit = .seconds(100_000)
        var other = LinkConfiguration(name: "other", endpoint: .inProcess)
        other.devices = .listed([])
        let harness = try Harness(phones: 4, moreLinks: [silent, other])
        try harness.start()
        let fake = FakeSwitch { fake, request in fake.serve(request) }
        try harness.gateway.attach(link: "silent", peerLoop: harness.loop) { $0.open(with: SilentSwitch()) }
        try harness.gateway.attach(link: "other", peerLoop: harness.loop) { $0.open(with: fake) }
        harness.settle()
        let client = try harness.client(as: "all")
        _ = try client.monitor("1002")
        _ = try client.request(CSTA.SystemRegister(requestTypes: [.systemStatus: true]))
        func told() -> [String] {
            client.take().map { ($0 as? CSTA.SystemStatus)?.systemStatus.rawName ?? $0.kind.name }
        }
        #expect(told() == ["partiallyDisabled"])
        harness.simulatedSwitch.cutConnections()
        harness.simulatedSwitch.perform(.dial(from: "1001", to: "1002"))
        for _ in 0..<5 { harness.settle() }
        let all = told()
        #expect(all.first == "partiallyDisabled" && all.last == "partiallyDisabled" && all.count > 2)
        #expect(all.dropFirst().dropLast().allSatisfy { $0.hasSuffix("Event") })
    }
}

extension CSTA.SystemStatusValue {
    /// The value as it is on the wire.
    fileprivate var rawName: String { wireName }
}
