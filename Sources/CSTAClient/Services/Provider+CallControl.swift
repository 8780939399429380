import ECMA323

/// Call control. Each method returns when the switching function has accepted the request; what comes of it is told by
/// changes, which come after the answer. Each throws ``ProviderError``.
extension Provider {
    /// Lets one device call a number (MakeCall).
    ///
    /// - Parameters:
    ///   - prompting: whether the device rings first and calls when somebody lifts its handset; nil leaves it to the
    ///     switching function.
    ///   - correlatorData: stays with the call wherever it goes.
    /// - Returns: the calling device's connection in the new call.
    @discardableResult
    public func makeCall(
        from device: String, to destination: String, prompting: Bool? = nil,
        correlatorData: CSTA.CorrelatorData? = nil, userData: CSTA.UserData? = nil
    ) async throws(ProviderError) -> CSTA.ConnectionID {
        try await request(
            CSTA.MakeCall(
                callingDevice: CSTA.DeviceID(device), calledDirectoryNumber: CSTA.DeviceID(destination),
                autoOriginate: prompting.map { $0 ? .prompt : .doNotPrompt }, correlatorData: correlatorData,
                userData: userData)
        ).callingDevice
    }

    /// Accepts a call that is offered, so that it rings (AcceptCall).
    public func accept(_ connection: CSTA.ConnectionID) async throws(ProviderError) {
        try await request(CSTA.AcceptCall(callToBeAccepted: connection))
    }

    /// Answers a call that rings (AnswerCall).
    public func answer(_ connection: CSTA.ConnectionID) async throws(ProviderError) {
        try await request(CSTA.AnswerCall(callToBeAnswered: connection))
    }

    /// Takes one device out of a call (ClearConnection).
    public func clear(_ connection: CSTA.ConnectionID) async throws(ProviderError) {
        try await request(CSTA.ClearConnection(connectionToBeCleared: connection))
    }

    /// Ends a call for everybody (ClearCall).
    public func clearCall(_ connection: CSTA.ConnectionID) async throws(ProviderError) {
        try await request(CSTA.ClearCall(callToBeCleared: connection))
    }

    /// Puts a call on hold (HoldCall).
    public func hold(_ connection: CSTA.ConnectionID) async throws(ProviderError) {
        try await request(CSTA.HoldCall(callToBeHeld: connection))
    }

    /// Takes a held call back (RetrieveCall).
    public func retrieve(_ connection: CSTA.ConnectionID) async throws(ProviderError) {
        try await request(CSTA.RetrieveCall(callToBeRetrieved: connection))
    }

    /// Puts a call on hold and calls somebody else (ConsultationCall).
    ///
    /// - Returns: the device's connection in the new call.
    @discardableResult
    public func consult(
        _ connection: CSTA.ConnectionID, calling destination: String
    ) async throws(ProviderError) -> CSTA.ConnectionID {
        try await request(
            CSTA.ConsultationCall(existingCall: connection, consultedDevice: CSTA.DeviceID(destination))
        ).initiatedCall
    }

    /// Puts the active call on hold and takes the held one back (AlternateCall).
    public func alternate(
        held: CSTA.ConnectionID, active: CSTA.ConnectionID
    ) async throws(ProviderError) {
        try await request(CSTA.AlternateCall(heldCall: held, activeCall: active))
    }

    /// Leaves the active call and takes the held one back (ReconnectCall).
    public func reconnect(held: CSTA.ConnectionID, active: CSTA.ConnectionID) async throws(ProviderError) {
        try await request(CSTA.ReconnectCall(activeCall: active, heldCall: held))
    }

    /// Connects the held and the active party with each other and leaves (TransferCall).
    ///
    /// - Returns: a connection of the new call.
    @discardableResult
    public func transfer(
        held: CSTA.ConnectionID, active: CSTA.ConnectionID
    ) async throws(ProviderError) -> CSTA.ConnectionID {
        try await request(CSTA.TransferCall(heldCall: held, activeCall: active)).transferredCall
    }

    /// Sends an active call on to somebody without asking him (SingleStepTransferCall).
    ///
    /// - Returns: a connection of the new call.
    @discardableResult
    public func transfer(
        _ active: CSTA.ConnectionID, to destination: String
    ) async throws(ProviderError) -> CSTA.ConnectionID {
        try await request(
            CSTA.SingleStepTransferCall(activeCall: active, transferredTo: CSTA.DeviceID(destination))
        ).transferredCall
    }

    /// Makes a conference of the held and the active call (ConferenceCall).
    ///
    /// - Returns: the device's connection in the conference.
    @discardableResult
    public func conference(
        held: CSTA.ConnectionID, active: CSTA.ConnectionID
    ) async throws(ProviderError) -> CSTA.ConnectionID {
        try await request(CSTA.ConferenceCall(heldCall: held, activeCall: active)).conferenceCall
    }

    /// Adds a device to a call at once (SingleStepConferenceCall); what call recorders do, silently.
    ///
    /// - Returns: the added device's connection.
    @discardableResult
    public func join(
        _ device: String, to connection: CSTA.ConnectionID, as participation: CSTA.ParticipationType = .active
    ) async throws(ProviderError) -> CSTA.ConnectionID {
        try await request(
            CSTA.SingleStepConferenceCall(
                activeCall: connection, deviceToJoin: CSTA.DeviceID(device), participationType: participation)
        ).conferencedCall
    }

    /// Sends a ringing call elsewhere (DeflectCall).
    public func deflect(_ connection: CSTA.ConnectionID, to destination: String) async throws(ProviderError) {
        try await request(CSTA.DeflectCall(callToBeDiverted: connection, newDestination: [CSTA.DeviceID(destination)]))
    }

    /// Lets a device take a call that rings elsewhere (DirectedPickupCall).
    ///
    /// - Returns: the device's connection; nil when the switching function does not tell.
    @discardableResult
    public func pickUp(
        _ connection: CSTA.ConnectionID, at device: String
    ) async throws(ProviderError) -> CSTA.ConnectionID? {
        try await request(
            CSTA.DirectedPickupCall(callToBePickedUp: connection, requestingDevice: CSTA.DeviceID(device))
        ).pickedCall
    }

    /// Lets a device take the call that rings in its group, or in the group named (GroupPickupCall).
    ///
    /// - Returns: the device's connection; nil when the switching function does not tell.
    @discardableResult
    public func pickUp(
        at device: String, fromGroup group: String? = nil
    ) async throws(ProviderError) -> CSTA.ConnectionID? {
        try await request(
            CSTA.GroupPickupCall(newDestination: CSTA.DeviceID(device), pickGroup: group.map { CSTA.DeviceID($0) })
        ).pickedCall
    }

    /// Asks for a call back as soon as both ends are free, and leaves the failed call (CallBack).
    public func callBack(_ connection: CSTA.ConnectionID) async throws(ProviderError) {
        try await request(CSTA.CallBack(callbackConnection: connection))
    }

    /// Sends digits into a call (GenerateDigits).
    ///
    /// - Parameter digits: 0…9, `*`, `#`, A…D.
    public func generateDigits(_ digits: String, in connection: CSTA.ConnectionID) async throws(ProviderError) {
        try await request(CSTA.GenerateDigits(connectionToSendDigits: connection, charactersToSend: digits))
    }
}
