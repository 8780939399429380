import ECMA323
import NIOCore
import NIOEmbedded
import Testing
import Transport

@testable import Simulation

/// A simulated switch and a client on two ends of a wire in memory, in a time the test moves.
final class EmbeddedBench {
    let loop = EmbeddedEventLoop()
    let simulated: SimulatedSwitch
    private(set) var client: ScriptedClient
    private let options: ScriptedClient.Options

    init(_ configuration: SimulatedSwitchConfiguration = .init(phones: 4), edition: Edition = .ed4) {
        var options = ScriptedClient.Options(edition: edition)
        options.keepsTexts = true
        self.options = options
        simulated = SimulatedSwitch(configuration: configuration, eventLoop: loop)
        client = ScriptedClient(eventLoop: loop, options: options)
        connect()
    }

    /// Connects a new client in place of the old one.
    func connect() {
        let (near, far) = InMemoryWire.pair(loop, loop)
        client = ScriptedClient(eventLoop: loop, options: options)
        near.open(with: simulated.accept(near))
        far.open(with: client)
        loop.run()
    }

    func pass(_ time: TimeAmount) { loop.advanceTime(by: time) }

    /// Sends a request and gives the answer, which must come without time passing.
    func ask(_ request: any CSTAMessage, _ location: SourceLocation = #_sourceLocation) throws -> any CSTAMessage {
        var answer: (any CSTAMessage)?
        client.request(request, within: .seconds(5)).assumeIsolated().whenSuccess { answer = $0.message }
        loop.run()
        return try #require(answer, "no answer", sourceLocation: location)
    }

    func monitor(_ device: String) throws -> String {
        let answer = try ask(CSTA.MonitorStart(monitorObject: .deviceObject(CSTA.DeviceID(device))))
        return try #require(answer as? CSTA.MonitorStartResponse).monitorCrossRefID
    }

    /// What came since the last look.
    func take() -> [ScriptedClient.Received] {
        loop.run()
        return client.takeInbox()
    }

    /// The events that came since the last look, in words.
    func words() -> [String] { take().compactMap { EventWords($0.message)?.text } }
}
