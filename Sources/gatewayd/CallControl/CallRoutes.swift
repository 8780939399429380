import CSTAGateway
import DeviceActors
import ECMA323
import Hummingbird

/// `/v1/calls`: making calls, and what is done with them.
struct CallRoutes: Sendable {
    let view: any GatewayView
    let calls: any CallControl
    let ledger: IdempotencyLedger

    /// The largest body of a request, bytes.
    static let maximumBody = 16_384

    func add(to router: Router<GatewayRequestContext>) {
        router.post("/v1/calls") { request, context in try await make(request, context) }
        router.get("/v1/calls/{callID}") { request, context in
            let query = try QueryParameters(request, known: ["device"])
            let connection = try await call(context, device: try query.one("device"))
            return try await snapshot(of: connection, for: context.caller)
        }
        router.delete("/v1/calls/{callID}") { request, context in
            let query = try QueryParameters(request, known: ["device"])
            let connection = try await call(context, device: try query.one("device"))
            _ = try await send(CSTA.ClearCall(callToBeCleared: connection), for: context.caller)
            return Response(status: .noContent)
        }
        router.delete("/v1/calls/{callID}/connections/{device}") { request, context in
            _ = try QueryParameters(request, known: [])
            let connection = try await connection(context)
            _ = try await send(CSTA.ClearConnection(connectionToBeCleared: connection), for: context.caller)
            return Response(status: .noContent)
        }
        for service in ConnectionService.allCases {
            router.post("/v1/calls/{callID}/connections/{device}/\(service.rawValue)") { request, context in
                try await perform(service, request, context)
            }
        }
    }

    private func make(_ request: Request, _ context: GatewayRequestContext) async throws -> Response {
        _ = try QueryParameters(request, known: [])
        let body = try await request.wholeBody("application/json", maximum: Self.maximumBody)
        var message = try CSTA.MakeCall(try JSONFields(body))
        message.callingDevice = try await device(message.callingDevice.value, for: context.caller)
        let call = message
        return try await once(request, context, body) { (caller) async throws(Problem) in
            let response = try await send(call, expecting: CSTA.MakeCallResponse.self, for: caller)
            return IdempotencyLedger.Answer(
                status: .created, json: CallAnswers.json(response), location: Self.location(of: response.callingDevice))
        }
    }

    private func perform(
        _ service: ConnectionService, _ request: Request, _ context: GatewayRequestContext
    ) async throws -> Response {
        _ = try QueryParameters(request, known: [])
        let connection = try await connection(context)
        let hasBody = request.headers[.contentLength].map { $0 != "0" } ?? (request.headers[.transferEncoding] != nil)
        let body =
            hasBody ? try await request.wholeBody("application/json", maximum: Self.maximumBody) : Array("{}".utf8)
        let message = try service.message(for: connection, try JSONFields(body))
        guard service == .consult else {
            let response = try await send(message, for: context.caller)
            return CallAnswers.json(response).map { Response.json($0) } ?? Response(status: .noContent)
        }
        return try await once(request, context, Array(request.uri.path.utf8) + body) { (caller) async throws(Problem) in
            let response = try await send(message, expecting: CSTA.ConsultationCallResponse.self, for: caller)
            return IdempotencyLedger.Answer(
                status: .created, json: CallAnswers.json(response), location: Self.location(of: response.initiatedCall))
        }
    }

    private func snapshot(of connection: CSTA.ConnectionID, for caller: AccessPolicy) async throws -> Response {
        let response = try await send(
            CSTA.SnapshotCall(snapshotObject: connection), expecting: CSTA.SnapshotCallResponse.self, for: caller)
        guard let text = CallAnswers.json(response, callID: connection.callID ?? "") else {
            throw Problem(.unexpected(response.kind), asking: .snapshotCall, for: caller)
        }
        return .json(text)
    }

    // MARK: What the path names

    private func call(_ context: GatewayRequestContext, device name: String?) async throws -> CSTA.ConnectionID {
        let callID = try context.parameters.require("callID").decodedPathPart
        guard let name else { return CSTA.ConnectionID(callID: callID) }
        return CSTA.ConnectionID(callID: callID, deviceID: try await device(name, for: context.caller))
    }

    private func connection(_ context: GatewayRequestContext) async throws -> CSTA.ConnectionID {
        try await call(context, device: try context.parameters.require("device").decodedPathPart)
    }

    private func device(_ name: String, for caller: AccessPolicy) async throws -> CSTA.DeviceID {
        try await view.phone(name, for: caller).device(writtenAs: name)
    }

    private static func location(of connection: CSTA.ConnectionID) -> String? {
        connection.callID.map { callID in
            "/v1/calls/\(callID.encodedPathPart)"
                + (connection.deviceID.map { "?device=\($0.value.encodedPathPart)" } ?? "")
        }
    }

    // MARK: Sending

    private func send(_ message: any CSTAMessage, for caller: AccessPolicy) async throws(Problem) -> any CSTAMessage {
        try await calls.send(message, for: caller)
    }

    private func send<Response: CSTAMessage>(
        _ message: any CSTAMessage, expecting type: Response.Type, for caller: AccessPolicy
    ) async throws(Problem) -> Response {
        try await calls.send(message, expecting: type, for: caller)
    }

    /// Does it, or, when the request has come before with the same `Idempotency-Key`, answers as then.
    private func once(
        _ request: Request, _ context: GatewayRequestContext, _ body: [UInt8],
        _ perform: @escaping @Sendable (AccessPolicy) async throws(Problem) -> IdempotencyLedger.Answer
    ) async throws -> Response {
        let caller = context.caller
        let answer: IdempotencyLedger.Answer
        if let key = request.headers[.init("Idempotency-Key")!] {
            guard (1...IdempotencyLedger.maximumKey).contains(key.utf8.count) else {
                throw Problem.badBody("an Idempotency-Key has 1 to \(IdempotencyLedger.maximumKey) bytes")
            }
            let owned = IdempotencyLedger.Key(application: caller.application.name, text: key)
            answer = try await ledger.perform(owned, body: body) {
                do throws(Problem) { return .success(try await perform(caller)) } catch { return .failure(error) }
            }
        } else {
            answer = try await perform(caller)
        }
        var response = Response.json(answer.json, status: answer.status)
        response.headers[.location] = answer.location
        return response
    }
}

extension CallControl {
    /// Sends a request as whoever asks.
    ///
    /// - Throws: ``Problem`` with the standard's error in it.
    func send(_ message: any CSTAMessage, for caller: AccessPolicy) async throws(Problem) -> any CSTAMessage {
        do throws(CallControlError) {
            return try await request(message, as: caller.application.name)
        } catch {
            throw Problem(error, asking: message.kind, for: caller)
        }
    }

    /// Sends a request as whoever asks, whose answer has a type of its own.
    ///
    /// - Throws: ``Problem`` with the standard's error in it.
    func send<Response: CSTAMessage>(
        _ message: any CSTAMessage, expecting type: Response.Type, for caller: AccessPolicy
    ) async throws(Problem) -> Response {
        do throws(CallControlError) {
            return try await request(message, as: caller.application.name, expecting: type)
        } catch {
            throw Problem(error, asking: message.kind, for: caller)
        }
    }
}

extension PhoneDescription {
    /// The phone as requests to its switch name it: as it was written when that is a form of the switch's own identifier, which
    /// may be longer in connections than elsewhere, else the switch's identifier.
    func device(writtenAs text: String) -> CSTA.DeviceID {
        CSTA.DeviceID(DeviceNumber.number(in: text) == DeviceNumber.number(in: deviceID) ? text : deviceID)
    }
}

extension String {
    /// The text with everything but letters, digits and `-._~` behind percent signs.
    var encodedPathPart: String {
        var text = ""
        for byte in utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: text.unicodeScalars.append(.init(byte))
            default: text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return text
    }
}
