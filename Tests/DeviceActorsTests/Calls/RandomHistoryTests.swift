import ECMA323
import Testing

@testable import DeviceActors

/// Random but right histories, and what becomes of them on a bad way.
@Suite("Call model: random histories")
struct RandomHistoryTests {
    /// The calls of a model in the form of a snapshot; parties whose state is only assumed take it from the truth.
    private func entries(_ model: CallModel, assuming truth: [SnapshotEntry]) -> [SnapshotEntry] {
        model.snapshot().map { call in
            let real = truth.first { $0.callID == call.callID }?.parties ?? []
            return SnapshotEntry(
                callID: call.callID, state: call.state,
                parties: call.parties.map { party in
                    let known = real.first { $0.device == party.device }
                    return .init(
                        device: party.device, state: party.isStateAssumed ? known?.state ?? party.state : party.state)
                })
        }
    }

    private func normal(_ entries: [SnapshotEntry]) -> [String] {
        entries.map { entry in
            let parties = (entry.parties ?? []).map { "\($0.device) \($0.state.wireName)" }.sorted()
            return "\(entry.callID) \(entry.state.wireName) \(parties)"
        }.sorted()
    }

    private func history(_ seed: UInt64, steps: Int) -> ReferenceSwitch {
        let manner: [Bool?] = [true, false, nil]
        var pbx = ReferenceSwitch(phones: 5, seed: seed, tellsLocalState: manner[Int(seed % 3)])
        for _ in 0..<steps { pbx.step() }
        return pbx
    }

    @Test("Right events lead to the truth, without any anomaly", arguments: 1...150 as ClosedRange<UInt64>)
    func rightHistory(seed: UInt64) {
        var pbx = ReferenceSwitch(
            phones: 5, seed: seed, tellsLocalState: ([true, false, nil] as [Bool?])[Int(seed % 3)])
        var models = Dictionary(uniqueKeysWithValues: pbx.devices.map { ($0, CallModel(device: $0)) })
        var heard: [String: Int] = [:]
        for step in 0..<200 {
            pbx.step()
            for device in pbx.devices {
                let events = pbx.told[device, default: []]
                for event in events[heard[device, default: 0]...] {
                    let change = models[device]!.apply(event, at: .seconds(UInt64(step) * 60 + 60))
                    #expect(
                        change.anomalies.isEmpty,
                        "\(change.anomalies.all) at \(device), seed \(seed), step \(step), \(event)")
                }
                heard[device] = events.count
                let truth = pbx.truth(for: device)
                let seen = entries(models[device]!, assuming: truth)
                guard normal(seen) != normal(truth) else { continue }
                Issue.record("seed \(seed), step \(step), \(device): \(normal(seen)) is not \(normal(truth))")
                return
            }
        }
    }

    /// Drops, doubles and swaps events.
    private func damage(_ events: [CallEvent], _ random: inout SeededGenerator) -> [CallEvent] {
        var result: [CallEvent] = []
        for event in events {
            switch Int.random(in: 0..<10, using: &random) {
            case 0, 1: continue
            case 2: result += [event, event]
            case 3: result.insert(event, at: max(0, result.count - Int.random(in: 0...3, using: &random)))
            default: result.append(event)
            }
        }
        return result
    }

    @Test(
        "After lost, doubled and swapped events a snapshot makes the model true, and its events a client's model too",
        arguments: 1...300 as ClosedRange<UInt64>)
    func damagedHistory(seed: UInt64) {
        let pbx = history(seed, steps: 40 + Int(seed % 60))
        var random = SeededGenerator(seed: seed &* 77)
        for device in pbx.devices {
            var model = CallModel(device: device)
            model.play(damage(pbx.told[device, default: []], &random), from: 100)
            checkInvariants(model)
            var client = model
            let truth = pbx.truth(for: device)
            let events = model.reconcile(with: truth, at: .seconds(100_000))
            let expected = normal(truth)
            #expect(normal(entries(model, assuming: [])) == expected, "model of \(device), seed \(seed)")
            client.play(events, from: 100_000)
            #expect(normal(entries(client, assuming: [])) == expected, "client of \(device), seed \(seed)")
            #expect(
                model.reconcile(with: truth, at: .seconds(100_001)).isEmpty, "a second time there is nothing to say")
            checkInvariants(model)
        }
    }

    @Test("Garbage never stops the model, and a snapshot heals it", arguments: 1...40 as ClosedRange<UInt64>)
    func garbage(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let kinds = MessageKind.allCases.filter { CallModel.isMoved(by: $0) } + [.callInformationEvent]
        let names = ["", "2001", "2002", "2003", "N<2001>x", "tel:2002", "T1", "N<", "sip:", "+", ":::"]
        let ids = ["", "c1", "c2", "c3", String(repeating: "f", count: 60)]
        let states: [LocalConnectionState?] = LocalConnectionState.allCases.map { $0 } + [nil, nil, nil]
        var model = CallModel(device: own)
        for time in 0..<2_000 as Range<UInt64> {
            var event = CallEvent(
                kinds.randomElement(using: &random)!, callID: ids.randomElement(using: &random)!,
                connectionDevice: names.randomElement(using: &random)!,
                subject: names.randomElement(using: &random)!, localState: states.randomElement(using: &random)!)
            event.secondaryCallID = ids.randomElement(using: &random)!
            event.other = names.randomElement(using: &random)!
            event.calling = names.randomElement(using: &random)!
            for _ in 0..<Int.random(in: 0...4, using: &random) {
                event.connections.append(
                    ConnectionChange(
                        newCallID: ids.randomElement(using: &random)!, newDevice: names.randomElement(using: &random)!,
                        oldCallID: ids.randomElement(using: &random)!, oldDevice: names.randomElement(using: &random)!,
                        endpoint: names.randomElement(using: &random)!))
            }
            let change = model.apply(event, at: .seconds(time))
            #expect(change.current == .null || model.callCount > 0)
            checkInvariants(model)
        }
        let truth = [SnapshotEntry(callID: "c9", state: .hold, parties: [.init(device: "2003", state: .connected)])]
        _ = model.reconcile(with: truth, at: .seconds(5_000))
        #expect(model.summary == ["c9 hold [2003 connected]"])
        _ = model.reconcile(with: [], at: .seconds(5_001))
        #expect(model.isIdle)
        #expect(model.parties.isEmpty)
    }

    private func checkInvariants(_ model: CallModel) {
        #expect(!model.calls.contains { $0.state == .null })
        let keys = Set(model.calls.map(\.key))
        #expect(keys.count == model.calls.count)
        #expect(model.parties.allSatisfy { keys.contains($0.call) && $0.state != .null })
        let names = model.calls.map { model.heap.string($0.id) }
        #expect(Set(names).count == names.count, "two calls of one name: \(names)")
    }
}
