import ECMA323

/// What can be done with one connection over HTTP, by the last part of the path.
enum ConnectionService: String, CaseIterable, Sendable {
    case answer, hold, retrieve, alternate, reconnect, deflect, consult, transfer, conference

    /// The request that it becomes.
    ///
    /// - Parameters:
    ///   - connection: the connection of the path.
    ///   - body: the fields of the request's body, named as the standard names them.
    /// - Throws: ``Problem`` that names the field.
    func message(
        for connection: CSTA.ConnectionID, _ body: JSONFields
    ) throws(Problem) -> any CSTAMessage {
        switch self {
        case .answer:
            try body.allow(only: [])
            return CSTA.AnswerCall(callToBeAnswered: connection)
        case .hold:
            try body.allow(only: [])
            return CSTA.HoldCall(callToBeHeld: connection)
        case .retrieve:
            try body.allow(only: [])
            return CSTA.RetrieveCall(callToBeRetrieved: connection)
        case .alternate:
            try body.allow(only: ["heldCall"])
            return CSTA.AlternateCall(heldCall: try Self.heldCall(body, beside: connection), activeCall: connection)
        case .reconnect:
            try body.allow(only: ["heldCall"])
            return CSTA.ReconnectCall(activeCall: connection, heldCall: try Self.heldCall(body, beside: connection))
        case .deflect:
            try body.allow(only: ["newDestination"])
            return CSTA.DeflectCall(
                callToBeDiverted: connection, newDestination: [try body.device("newDestination")])
        case .consult:
            try body.allow(only: ["consultedDevice"])
            return CSTA.ConsultationCall(existingCall: connection, consultedDevice: try body.device("consultedDevice"))
        case .transfer: return try Self.transfer(connection, body)
        case .conference: return try Self.conference(connection, body)
        }
    }

    /// To a number at once, or of the call on hold to the other one.
    private static func transfer(
        _ connection: CSTA.ConnectionID, _ body: JSONFields
    ) throws(Problem) -> any CSTAMessage {
        try body.allow(only: ["heldCall", "transferredTo"])
        guard body.has("heldCall") != body.has("transferredTo") else {
            throw .badBody("give heldCall (after a consultation) or transferredTo (at once)")
        }
        guard body.has("transferredTo") else {
            return CSTA.TransferCall(heldCall: try heldCall(body, beside: connection), activeCall: connection)
        }
        return CSTA.SingleStepTransferCall(activeCall: connection, transferredTo: try body.device("transferredTo"))
    }

    /// With a number at once, or of the two calls.
    private static func conference(
        _ connection: CSTA.ConnectionID, _ body: JSONFields
    ) throws(Problem) -> any CSTAMessage {
        try body.allow(only: ["heldCall", "deviceToJoin", "participationType"])
        guard body.has("heldCall") != body.has("deviceToJoin") else {
            throw .badBody("give heldCall (after a consultation) or deviceToJoin (at once)")
        }
        guard body.has("deviceToJoin") else {
            guard !body.has("participationType") else { throw .badBody("participationType goes with deviceToJoin") }
            return CSTA.ConferenceCall(heldCall: try heldCall(body, beside: connection), activeCall: connection)
        }
        return CSTA.SingleStepConferenceCall(
            activeCall: connection, deviceToJoin: try body.device("deviceToJoin"),
            participationType: try body.value("participationType", CSTA.ParticipationType.self) ?? .active)
    }

    /// The call on hold, at the same device.
    private static func heldCall(
        _ body: JSONFields, beside connection: CSTA.ConnectionID
    ) throws(Problem) -> CSTA.ConnectionID {
        CSTA.ConnectionID(callID: try body.requiredText("heldCall"), deviceID: connection.deviceID)
    }
}

extension CSTA.MakeCall {
    /// Reads the body of `POST /v1/calls`.
    ///
    /// - Parameter callingDevice: gives the device as the switch knows it.
    /// - Throws: ``Problem`` that names the field.
    init(_ body: JSONFields) throws(Problem) {
        try body.allow(only: ["callingDevice", "calledDirectoryNumber", "autoOriginate", "subjectOfCall"])
        self.init(
            callingDevice: try body.device("callingDevice"),
            calledDirectoryNumber: try body.device("calledDirectoryNumber"),
            autoOriginate: try body.value("autoOriginate", CSTA.AutoOriginate.self),
            subjectOfCall: try body.text("subjectOfCall", maximum: 256))
    }
}

extension CSTA.SetForwarding {
    /// Reads the body of `PUT /v1/phones/{id}/forwarding`.
    ///
    /// - Throws: ``Problem`` that names the field.
    init(_ body: JSONFields, device: CSTA.DeviceID) throws(Problem) {
        try body.allow(only: ["forwardingType", "activateForward", "forwardDN", "ringCount", "ringDuration"])
        guard let isActive = try body.boolean("activateForward") else { throw .badBody("activateForward is missing") }
        self.init(
            device: device, forwardingType: try body.value("forwardingType", CSTA.ForwardingType.self),
            activateForward: isActive, forwardDN: body.has("forwardDN") ? try body.device("forwardDN") : nil,
            ringCount: try body.integer("ringCount", in: 1...100),
            ringDuration: try body.integer("ringDuration", in: 0...255))
    }
}

extension CSTA.SetDoNotDisturb {
    /// Reads the body of `PUT /v1/phones/{id}/do-not-disturb`.
    ///
    /// - Throws: ``Problem`` that names the field.
    init(_ body: JSONFields, device: CSTA.DeviceID) throws(Problem) {
        try body.allow(only: ["doNotDisturbOn"])
        guard let isOn = try body.boolean("doNotDisturbOn") else { throw .badBody("doNotDisturbOn is missing") }
        self.init(device: device, doNotDisturbOn: isOn)
    }
}

extension JSONFields {
    /// A device or number that must be given.
    func device(_ name: String) throws(Problem) -> CSTA.DeviceID {
        guard let text = try text(name, maximum: 256), !text.isEmpty else { throw .badBody("\(name) is missing") }
        return CSTA.DeviceID(text)
    }

    /// One of the standard's words; `nil` when it is not given.
    func value<Value: CSTAEnumeration>(_ name: String, _ type: Value.Type) throws(Problem) -> Value? {
        guard let text = try text(name) else { return nil }
        guard let value = Value(wireName: text) else {
            throw .badBody("\(name) must be one of \(Value.allCases.map(\.wireName).joined(separator: ", "))")
        }
        return value
    }
}
