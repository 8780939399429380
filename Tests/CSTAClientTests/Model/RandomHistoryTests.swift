import ECMA323
import NIOCore
import Testing

@testable import CSTAClient
@testable import Simulation

/// Seeded people use the telephones of a simulated switch; the reducer sees only the events.
@Suite("Random call histories")
struct RandomHistoryTests {
    private struct World {
        var model: SwitchModel
        var traffic: TrafficGenerator
        var client = ProviderModel()
        var lines = LineModel()
        var time = Duration.zero
        let session: SessionID
        /// What TAPI was told last of each call handle.
        var told: [LineCallHandle: LineCallState] = [:]
        var broken: [String] = []

        init(seed: UInt64, phones: Int, monitoring isMonitored: (Int) -> Bool) {
            model = SwitchModel(configuration: SimulatedSwitchConfiguration(phones: phones))
            session = model.openSession(at: .zero).0
            let numbers = model.telephoneNumbers
            var configuration = TrafficConfiguration(callsPerSecond: 2)
            configuration.seed = seed
            traffic = TrafficGenerator(phones: numbers, configuration: configuration, startingAt: .zero)
            model.notesRinging = true
            client.setState(.inService, at: .uptimeNanoseconds(0))
            for (index, number) in numbers.enumerated() where isMonitored(index) {
                let request = CSTA.MonitorStart(monitorObject: .deviceObject(CSTA.DeviceID(number)))
                let outputs = model.handle(
                    request, invokeID: .first, edition: .ed4, from: session, at: .zero)
                guard case .send(let answer as CSTA.MonitorStartResponse, _, _)? = outputs.first?.action else {
                    continue
                }
                client.add(CSTA.DeviceID(number), at: .uptimeNanoseconds(0))
                client.monitorStarted(answer.monitorCrossRefID, of: number)
                client.setState(of: number, .inService, at: .uptimeNanoseconds(0))
            }
        }

        mutating func run(until end: Duration) {
            while time < end {
                let next = [traffic.nextDeadline, model.nextDeadline, end].compactMap(\.self).min() ?? end
                time = max(time, min(next, end))
                note(traffic.advance(&model, to: time))
                note(model.advance(to: time))
            }
        }

        private mutating func note(_ outputs: [SwitchOutput]) {
            for output in outputs {
                guard case .send(let message, _, _) = output.action, message.kind.role == .event else { continue }
                client.apply(message, at: .uptimeNanoseconds(UInt64(time / .nanoseconds(1))))
                for change in client.takeChanges() { for message in lines.apply(change) { check(message) } }
            }
        }

        /// TAPI's rules: OFFERING comes first at the called, IDLE is the end, no state is told twice in a row.
        private mutating func check(_ message: LineMessage) {
            guard case .callState(let status) = message.kind, let call = message.call else { return }
            let last = told.updateValue(status.state, forKey: call)
            if last == .idle { broken.append("\(message.line): \(status.state) after IDLE") }
            if last == nil, status.state == .accepted { broken.append("\(message.line): ACCEPTED before OFFERING") }
            if last == status.state, status.detail == nil { broken.append("\(message.line): \(status.state) twice") }
        }

        /// What differs between the reducer and the switch itself, in words.
        func differences() -> [String] {
            var differences: [String] = []
            var visible: Set<String> = []
            for (number, call) in model.engine.calls {
                let id = model.configuration.identifiers.callID(number)
                let connections = client.calls[id]?.connections ?? []
                let parties = call.parties.map { party in
                    // A caller from outside is known by his own number until an event names the trunk.
                    let device = model.engine[party.device].setup.number
                    let isNamed = connections.contains { $0.address == device }
                    return (
                        isNamed || party.device == party.address.device ? device : party.address.number, party.state
                    )
                }
                guard parties.contains(where: { client.addresses[$0.0] != nil }) else { continue }
                visible.insert(id)
                let expected = Dictionary(uniqueKeysWithValues: parties)
                let found = Dictionary(uniqueKeysWithValues: connections.map { ($0.address, $0.localState) })
                if expected != found { differences.append("call \(id): \(found), true \(expected)") }
                for connection in connections where client.callsByNumber[connection.address]?.contains(id) != true {
                    differences.append("call \(id): not in the index of \(connection.address)")
                }
            }
            for id in client.calls.keys where !visible.contains(id) { differences.append("call \(id) is over") }
            let indexed = client.callsByNumber.values.reduce(0) { $0 + $1.count }
            let connected = client.calls.values.reduce(0) { $0 + $1.connections.count }
            if indexed != connected { differences.append("index \(indexed), connections \(connected)") }
            return differences
        }
    }

    @Test("With every telephone monitored the calls are those of the switch itself, all the time", arguments: 1...6)
    func allMonitored(seed: UInt64) {
        var world = World(seed: seed, phones: 24) { _ in true }
        for second in 1...400 {
            world.run(until: .seconds(second))
            let differences = world.differences()
            #expect(differences.isEmpty, "after \(second) s: \(differences.joined(separator: "\n"))")
            if !differences.isEmpty { break }
        }
        #expect(world.broken.isEmpty, "\(world.broken.prefix(5))")
        #expect(world.told.count > 200)
    }

    @Test("With every third telephone monitored the parties that are not are right as well", arguments: 11...16)
    func someMonitored(seed: UInt64) {
        var world = World(seed: seed, phones: 24) { $0 % 3 == 0 }
        for second in 1...400 {
            world.run(until: .seconds(second))
            let differences = world.differences()
            #expect(differences.isEmpty, "after \(second) s: \(differences.joined(separator: "\n"))")
            if !differences.isEmpty { break }
        }
        #expect(world.broken.isEmpty, "\(world.broken.prefix(5))")
    }

    @Test("When everybody has hung up no call is left, and every line of TAPI is idle", arguments: 21...23)
    func allOver(seed: UInt64) {
        var world = World(seed: seed, phones: 24) { _ in true }
        world.run(until: .seconds(300))
        world.traffic.stop()
        world.run(until: .seconds(900))
        #expect(world.client.calls.isEmpty && world.client.callsByNumber.isEmpty)
        #expect(Set(world.told.values) == [.idle])
    }
}
