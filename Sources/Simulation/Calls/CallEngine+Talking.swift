import ECMA323

extension CallEngine {
    /// Answers a ringing call, or lifts the handset of a prompted device.
    mutating func answer(_ key: ConnectionKey) throws(Refusal) {
        let party = try require(key, .alerting, .initiated, .queued, otherwise: .noCallToAnswer)
        guard self[key.device].setup.category == .station else {
            throw .operation(.requestIncompatibleWithDevice)
        }
        try requireNoActiveCall(key.device, except: key.call, otherwise: .connectedCallExists)
        if party.state == .initiated { return finishDialling(key) }
        move(key, to: .connected)
        report(.established, key, cause: party.state == .queued ? .normal : party.cause)
        showLineInUse(key)
    }

    /// Accepts an offered call: it rings from now on.
    mutating func accept(_ key: ConnectionKey) throws(Refusal) {
        try require(key, .alerting)
        guard self[key.device].setup.offersCalls else { throw .state(.invalidConnectionState) }
        ring(key)
    }

    /// Puts a connection on hold.
    mutating func hold(_ key: ConnectionKey, cause: EventCause = .normal) throws(Refusal) {
        try require(key, .connected, otherwise: .noActiveCall)
        move(key, to: .hold)
        report(.held, key, cause: cause)
    }

    /// Takes a held connection back.
    mutating func retrieve(_ key: ConnectionKey, cause: EventCause = .normal) throws(Refusal) {
        try require(key, .hold, otherwise: .noHeldCall)
        try requireNoActiveCall(key.device, otherwise: .connectedCallExists)
        move(key, to: .connected)
        report(.retrieved, key, cause: cause)
    }

    /// Holds the one call and takes back the other.
    mutating func alternate(held: ConnectionKey, active: ConnectionKey) throws(Refusal) {
        guard held.device == active.device else { throw .operation(.notSameDevice) }
        try require(held, .hold, otherwise: .invalidHeldConnectionState)
        try require(active, .connected, otherwise: .invalidActiveConnectionState)
        try requireNoActiveCall(held.device, except: active.call, otherwise: .connectedCallExists)
        try hold(active, cause: .alternate)
        try retrieve(held, cause: .alternate)
    }

    /// Clears the active call and takes back the held one.
    mutating func reconnect(active: ConnectionKey, held: ConnectionKey) throws(Refusal) {
        guard held.device == active.device else { throw .operation(.notSameDevice) }
        try require(held, .hold, otherwise: .invalidHeldConnectionState)
        try require(active, .connected, .fail, .initiated, otherwise: .invalidActiveConnectionState)
        try requireNoActiveCall(held.device, except: active.call, otherwise: .connectedCallExists)
        try clear(active)
        try retrieve(held)
    }

    /// Holds a call and makes another to ask something.
    mutating func consult(
        _ existing: ConnectionKey, number: String, correlatorData: CSTA.CorrelatorData? = nil,
        userData: CSTA.UserData? = nil
    ) throws(Refusal) -> CallNumber {
        try require(existing, .connected, .hold, otherwise: .noActiveCall)
        try requireCanCall(existing.device, number, except: existing.call)
        if state(existing) == .connected { try hold(existing, cause: .consultation) }
        return try makeCall(
            from: existing.device, to: number, cause: .consultation, correlatorData: correlatorData, userData: userData)
    }

    /// Sends digits into a call.
    ///
    /// - Parameters:
    ///   - tone: how long each sounds, in milliseconds, if that is to be reported.
    ///   - pause: how long the pause after each lasts, in milliseconds.
    mutating func generateDigits(
        _ digits: String, over key: ConnectionKey, tone: Int? = nil, pause: Int? = nil
    ) throws(Refusal) {
        let dialling = Set("0123456789*#ABCDabcd,")
        guard !digits.isEmpty, digits.allSatisfy(dialling.contains) else { throw .operation(.invalidParameterValue) }
        let sensible = 1...60_000
        guard tone.map(sensible.contains) ?? true else { throw .operation(.toneDurationOutOfRange) }
        guard pause.map(sensible.contains) ?? true else { throw .operation(.valueOutOfRange) }
        try require(key, .connected)
        report(.digitsGenerated(digits, tone: tone, pause: pause), key, cause: .normal)
    }
}
