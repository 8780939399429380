import CSTAClient
import ECMA323

/// One call at a device, as a snapshot tells it.
struct CallAtDevice: Sendable, Hashable {
    /// The device's own connection.
    var connection: CSTA.ConnectionID
    /// The state of that connection; `nil` when the snapshot does not tell.
    var state: CSTA.LocalConnectionState?

    /// Takes the local state out of either way of telling it.
    init(_ info: CSTA.SnapshotDeviceResponseInfo) {
        connection = info.connectionIdentifier
        state = info.localCallState == .unknown ? nil : info.localCallState.own
    }

    init(connection: CSTA.ConnectionID, state: CSTA.LocalConnectionState?) {
        self.connection = connection
        self.state = state
    }
}

/// Finds the call a command is about.
enum CallSelection {
    /// The connection of the only call at `device` that is in one of `states`, or of the call that was named.
    ///
    /// - Parameters:
    ///   - callID: the call the user named, if any.
    ///   - states: the states the command can work on, the likeliest first: a call in an earlier one wins.
    /// - Throws: ``CommandError`` when there is none, or when there are several.
    static func connection(
        at device: String, callID: String?, states: [CSTA.LocalConnectionState], among calls: [CallAtDevice]
    ) throws(CommandError) -> CSTA.ConnectionID {
        if let callID {
            guard let call = calls.first(where: { $0.connection.callID == callID }) else {
                throw CommandError("\(device) has no call \(callID); \(list(calls))")
            }
            return call.connection
        }
        for state in states {
            let matching = calls.filter { $0.state == state }
            if matching.count > 1 {
                throw CommandError(
                    "\(device) has several calls that are \(state.wireName): give --call; \(list(calls))")
            }
            if let call = matching.first { return call.connection }
        }
        let wanted = states.map(\.wireName).joined(separator: " or ")
        throw CommandError("\(device) has no call that is \(wanted); \(list(calls))")
    }

    private static func list(_ calls: [CallAtDevice]) -> String {
        if calls.isEmpty { return "it has no calls" }
        let texts = calls.map { "\($0.connection.callID ?? "?") (\($0.state?.wireName ?? "unknown"))" }
        return "its calls: \(texts.joined(separator: ", "))"
    }
}
