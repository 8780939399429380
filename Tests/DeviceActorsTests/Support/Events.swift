import ECMA323

@testable import DeviceActors

/// The phone that tests look at.
let own = "2001"
/// Somebody else.
let far = "2002"
/// A third one.
let third = "2003"

extension CallEvent {
    /// An event about a connection of `device`, named in the way switches do.
    static func at(
        _ device: String, _ kind: MessageKind, _ callID: String = "c1", _ localState: LocalConnectionState? = nil,
        cause: EventCause? = .normal, calling: String = "", called: String = ""
    ) -> CallEvent {
        var event = CallEvent(
            kind, callID: callID, connectionDevice: device, subject: device, localState: localState, cause: cause)
        event.calling = calling
        event.called = called
        return event
    }
}

extension CallModel {
    /// Takes in events one second apart, from second `start`.
    @discardableResult
    mutating func play(_ events: [CallEvent], from start: UInt64 = 100) -> CallAnomalies {
        var anomalies: CallAnomalies = []
        for (index, event) in events.enumerated() {
            apply(event, at: .seconds(start + UInt64(index))).anomalies.forEach { anomalies.insert($0) }
        }
        return anomalies
    }

    /// The calls in short: `c1 connected [2002 alerting]`, in the order of their identifiers.
    var summary: [String] { Self.summary(of: snapshot()) }

    static func summary(of calls: [CallSnapshot]) -> [String] {
        calls.map { call in
            let parties = call.parties.map { "\($0.device) \($0.state.wireName)" }.sorted().joined(separator: ", ")
            return "\(call.callID) \(call.state.wireName) [\(parties)]"
        }.sorted()
    }

    /// A model whose own connection in call `c1` is in a state that it got to by usual events.
    static func inState(_ state: LocalConnectionState) -> CallModel {
        var model = CallModel(device: own)
        let events: [CallEvent] =
            switch state {
            case .null: []
            case .initiated: [.at(own, .serviceInitiatedEvent)]
            case .alerting: [.at(own, .deliveredEvent, calling: far, called: own)]
            case .connected: [.at(own, .deliveredEvent, calling: far, called: own), .at(own, .establishedEvent)]
            case .hold:
                [
                    .at(own, .deliveredEvent, calling: far, called: own), .at(own, .establishedEvent),
                    .at(own, .heldEvent),
                ]
            case .queued: [.at(own, .queuedEvent, calling: far, called: own)]
            case .fail: [.at(own, .failedEvent)]
            }
        model.play(events, from: 1)
        return model
    }
}

/// A small generator of random numbers (SplitMix64), so that a failure can be played again.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
