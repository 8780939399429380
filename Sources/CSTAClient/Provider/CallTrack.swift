import NIOConcurrencyHelpers

/// The name of a call, which transfers and conferences change.
final class CallTrack: Sendable {
    private let name: NIOLockedValueBox<String>

    init(_ callID: String) { name = NIOLockedValueBox(callID) }

    /// The present name.
    var current: String { name.withLockedValue { $0 } }

    /// Whether a change concerns the call; follows the call when it gets another name.
    func concerns(_ change: Change) -> Bool {
        name.withLockedValue { name in
            if case .callsJoined(let call, let olds) = change.kind, olds.contains(name) { name = call.id }
            return change.concerns(call: name)
        }
    }
}
