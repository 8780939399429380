import ECMA323
import NIOCore
import Simulation
import Testing
import Transport

@testable import CSTAGateway

@Suite("A gateway on two event loops", .serialized, .timeLimit(.minutes(3)))
struct MultiLoopTests {
    /// One monitor's life as its client saw it.
    private struct Life: Sendable {
        let device: String
        /// Places of the answers to MonitorStart and MonitorStop among all that came.
        let started: Int
        let stopped: Int
        let events: [ObservedEvent]
    }

    /// Starts and stops monitors, each of which hears at least three events.
    private func churn(_ client: ScriptedClient, device: String, rounds: Int) async throws -> [Life] {
        var answers: [(monitor: String, started: Int, stopped: Int)] = []
        var messages: [ScriptedClient.Received] = []
        for _ in 0..<rounds {
            let start = try await client.answer(
                to: CSTA.MonitorStart(monitorObject: .deviceObject(CSTA.DeviceID(device))),
                within: LiveHarness.patience)
            let monitor = try #require(start.message as? CSTA.MonitorStartResponse).monitorCrossRefID
            for _ in 0..<3 { messages.append(try await client.next(within: LiveHarness.patience)) }
            let stop = try await client.answer(
                to: CSTA.MonitorStop(monitorCrossRefID: monitor), within: LiveHarness.patience)
            #expect(stop.message is CSTA.MonitorStopResponse)
            messages += try await client.untaken()
            answers.append((monitor, start.sequence, stop.sequence))
        }
        // Whatever was still under way for a stopped monitor has come before this answer.
        _ = try await client.answer(to: CSTA.GetDoNotDisturb(device: "1001"), within: LiveHarness.patience)
        messages += try await client.untaken()
        let events = Dictionary(grouping: try ObservedEvent.all(in: messages), by: \.monitor)
        #expect(Set(events.keys) == Set(answers.map(\.monitor)))
        return answers.map { answer in
            Life(
                device: device, started: answer.started, stopped: answer.stopped,
                events: events[answer.monitor] ?? [])
        }
    }

    @Test(
        "Monitors that start and stop under load get their answer first, every event once, and none after the end",
        arguments: [Edition.ed3, .ed4])
    func churning(edition: Edition) async throws {
        let harness = try await LiveHarness()
        let truth = try await harness.watch(try await harness.direct())
        let pacer = try await harness.client(on: 1).client
        var keepers: [LiveHarness.Watcher] = []
        for loop in 0...1 {
            keepers.append(try await harness.watch(try await harness.client(on: loop, edition).client))
        }
        var churners: [(ScriptedClient, String)] = []
        for loop in [0, 1, 1] {
            for device in ["1001", "1002"] {
                churners.append((try await harness.client(on: loop, edition).client, device))
            }
        }
        let lives = try await harness.underLoad(pacedBy: pacer) {
            try await withThrowingTaskGroup(of: [Life].self) { group in
                for (client, device) in churners {
                    group.addTask { try await churn(client, device: device, rounds: 8) }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
        }
        try await harness.mark()
        let expected = try await harness.events(of: truth)
        #expect(expected.values.allSatisfy { Set($0).count == $0.count && !$0.isEmpty })
        for keeper in keepers { #expect(try await harness.events(of: keeper) == expected) }

        #expect(lives.count == churners.count * 8)
        for life in lives {
            let sequences = life.events.map(\.sequence)
            #expect(sequences.allSatisfy { life.started < $0 && $0 < life.stopped })
            let keys = life.events.map(\.key)
            let story = try #require(expected[life.device])
            let begin = try #require(story.firstIndex(of: keys[0]))
            #expect(Array(story[begin...].prefix(keys.count)) == keys)
        }
        for (client, _) in churners { try await client.close() }
        try await harness.wait { harness.gateway.core.monitorCount.load(ordering: .relaxed) == 4 }
        #expect(harness.gateway.counters[.poisonEvents] == 0)
        #expect(harness.gateway.counters[.anomalies] == 0)
        try await harness.stop()
    }

    @Test("A client that does not read is closed with its reason; all others get every event", arguments: [0, 1])
    func slowClient(loop: Int) async throws {
        let harness = try await LiveHarness()
        let truth = try await harness.watch(try await harness.direct())
        let pacer = try await harness.client(on: 1 - loop).client
        var keepers: [LiveHarness.Watcher] = []
        for loop in 0...1 { keepers.append(try await harness.watch(try await harness.client(on: loop).client)) }
        var listener = LiveHarness.listener("slow")
        listener.outboxSoftLimit = 8 << 10
        listener.outboxHardLimit = 32 << 10
        listener.outboxMaximumAge = .seconds(3_600)
        let (slow, near) = try await harness.client(on: loop, listener: listener)
        let monitors = try await harness.watch(slow).monitors
        try await slow.eventLoop.submit { slow.setReading(false) }.get()
        try await harness.underLoad(pacedBy: pacer) {
            try await harness.wait { harness.gateway.counters[.slowClientsClosed] == 1 }
        }
        let (reason, abandoned) = try await near.eventLoop.submit {
            (near.closeReason, near.counters.framesAbandoned)
        }.get()
        #expect(reason?.kind == .slowConsumer)
        #expect(abandoned > 0)

        try await harness.call()
        try await harness.mark()
        let expected = try await harness.events(of: truth)
        for keeper in keepers { #expect(try await harness.events(of: keeper) == expected) }

        // What the slow client did get is the beginning of the story, without a gap.
        try await slow.eventLoop.submit { slow.setReading(true) }.get()
        #expect(try await slow.closed() == .remoteClosed)
        let got = Dictionary(grouping: try ObservedEvent.all(in: try await slow.untaken()), by: \.monitor)
        for (monitor, device) in monitors {
            let keys = got[monitor, default: []].map(\.key)
            #expect(Array(try #require(expected[device]).prefix(keys.count)) == keys)
        }
        try await harness.stop()
    }
}
