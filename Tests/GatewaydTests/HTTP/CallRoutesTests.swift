import CSTAGateway
import Foundation
import Testing

@testable import gatewayd

@Suite("Call control over HTTP", .timeLimit(.minutes(2)))
struct CallRoutesTests {
    private static let operatorToken = FakeGateway.operatorToken

    private func make(
        _ harness: HTTPHarness, from device: String = "1001", to number: String = "1002", token: String = operatorToken
    ) async throws -> String {
        let made = try await harness.send(
            .post, "/v1/calls",
            #"{"callingDevice":"\#(device)","calledDirectoryNumber":"\#(number)","autoOriginate":"doNotPrompt"}"#,
            token: token)
        #expect(made.status == 201, "\(made.text)")
        return try made.callID(of: "callingDevice")
    }

    /// A call from 1001 to 1002 that has been answered.
    private func talk(_ harness: HTTPHarness, _ events: EventTap) async throws -> String {
        let call = try await make(harness)
        try await events.wait(for: .deliveredEvent, at: "1002", callID: call)
        let path = "/v1/calls/\(call)/connections/1002/answer"
        #expect(try await harness.send(.post, path, token: Self.operatorToken).status == 204)
        try await events.wait(for: .establishedEvent, at: "1001", callID: call)
        return call
    }

    @Test("A call is made, looked at, answered, held, retrieved, consulted about, transferred and cleared")
    func story() async throws {
        try await HTTPHarness.run { harness in
            let events = harness.events()
            let call = try await talk(harness, events)
            let snapshot = try await harness.send(.get, "/v1/calls/\(call)")
            let parties = snapshot.object["snapshotData"] as? [[String: Any]] ?? []
            #expect(Set(parties.compactMap { $0["deviceOnCall"] as? String }) == ["1001", "1002"])
            #expect(parties.allSatisfy { $0["localConnectionInfo"] as? String == "connected" })
            #expect(snapshot.object["callingDevice"] as? String == "1001")

            let connection = "/v1/calls/\(call)/connections/1001"
            #expect(try await harness.send(.post, connection + "/hold").status == 204)
            try await events.wait(for: .heldEvent, at: "1001")
            #expect(try await harness.send(.post, connection + "/retrieve").status == 204)
            try await events.wait(for: .retrievedEvent, at: "1001")

            let consulted = try await harness.send(.post, connection + "/consult", #"{"consultedDevice":"1003"}"#)
            #expect(consulted.status == 201, "\(consulted.text)")
            let second = try consulted.callID(of: "initiatedCall")
            #expect(consulted.headers[.location]?.hasPrefix("/v1/calls/\(second)?device=1001") == true)
            try await events.wait(for: .deliveredEvent, at: "1003", callID: second)
            _ = try await harness.send(
                .post, "/v1/calls/\(second)/connections/1003/answer", token: Self.operatorToken)
            try await events.wait(for: .establishedEvent, at: "1003", callID: second)
            let transferred = try await harness.send(
                .post, "/v1/calls/\(second)/connections/1001/transfer", #"{"heldCall":"\#(call)"}"#)
            #expect(transferred.status == 200, "\(transferred.text)")
            let third = try transferred.callID(of: "transferredCall")
            try await events.wait(for: .transferedEvent, at: "1003")
            #expect(
                try await harness.send(
                    .delete, "/v1/calls/\(third)/connections/1003", token: Self.operatorToken
                ).status == 204)
            try await events.wait(for: .connectionClearedEvent, at: "1002")
            #expect(try await harness.send(.get, "/v1/phones/1001").object["calls"] as? [String] == [])
        }
    }

    @Test("Calls are alternated, joined to a conference, transferred at once, deflected and cleared whole")
    func rarer() async throws {
        try await HTTPHarness.run { harness in
            let token = Self.operatorToken
            let events = harness.events()
            let first = try await talk(harness, events)
            let path = "/v1/calls/\(first)/connections/1001"
            let consulted = try await harness.send(
                .post, path + "/consult", #"{"consultedDevice":"1003"}"#, token: token)
            let second = try consulted.callID(of: "initiatedCall")
            try await events.wait(for: .deliveredEvent, at: "1003", callID: second)
            _ = try await harness.send(.post, "/v1/calls/\(second)/connections/1003/answer", token: token)
            try await events.wait(for: .establishedEvent, at: "1003", callID: second)
            let alternated = try await harness.send(
                .post, "/v1/calls/\(second)/connections/1001/alternate", #"{"heldCall":"\#(first)"}"#, token: token)
            #expect(alternated.status == 204, "\(alternated.text)")
            try await events.wait(for: .retrievedEvent, at: "1001", callID: first)
            let joined = try await harness.send(
                .post, path + "/conference", #"{"heldCall":"\#(second)"}"#, token: token)
            #expect(joined.status == 200, "\(joined.text)")
            let conference = try joined.callID(of: "conferenceCall")
            #expect(try await harness.send(.delete, "/v1/calls/\(conference)", token: token).status == 204)
            try await events.wait(for: .connectionClearedEvent, at: "1003")

            let ringing = try await make(harness, from: "1004", to: "1005")
            try await events.wait(for: .deliveredEvent, at: "1005", callID: ringing)
            let deflected = try await harness.send(
                .post, "/v1/calls/\(ringing)/connections/1005/deflect", #"{"newDestination":"1006"}"#, token: token)
            #expect(deflected.status == 204, "\(deflected.text)")
            try await events.wait(for: .deliveredEvent, at: "1006", callID: ringing)
        }
    }

    @Test("What the application may not do is forbidden, with the standard's error, and nothing is called")
    func rules() async throws {
        try await HTTPHarness.run { harness in
            func call(_ device: String, _ number: String, _ token: String = HTTPHarness.crmToken) async throws
                -> HTTPHarness.Answer
            {
                try await harness.send(
                    .post, "/v1/calls", #"{"callingDevice":"\#(device)","calledDirectoryNumber":"\#(number)"}"#,
                    token: token)
            }
            let foreign = try await call("1003", "1002")
            #expect(foreign.status == 403 && foreign.error == "operation/privilegeViolationCallingDevice")
            let denied = try await call("1001", "1006")
            #expect(denied.status == 403 && denied.error == "operation/privilegeViolationCalledDevice")
            let hidden = try await call("1005", "1002")
            #expect(hidden.status == 404 && hidden.problem == "unknown-phone")
            let looking = try await call("1001", "1002", HTTPHarness.wallboardToken)
            #expect(looking.status == 403 && looking.error == "operation/serviceNotSupported")
            let outside = try await call("1001", "0900123", Self.operatorToken)
            #expect(outside.status == 403 && outside.error == "operation/privilegeViolationCalledDevice")
            #expect(harness.gateway.counters[.requestsForwarded] == 0)
        }
    }

    @Test("What does not suit the state of a call is a conflict, and an unknown call is not found")
    func states() async throws {
        try await HTTPHarness.run { harness in
            let call = try await talk(harness, harness.events())
            let twice = try await harness.send(.post, "/v1/calls/\(call)/connections/1001/answer")
            #expect(twice.status == 409 && twice.problem == "refused")
            #expect(twice.error?.hasPrefix("stateIncompatibility/") == true)
            #expect(try await harness.send(.get, "/v1/calls/none").status == 404)
            #expect(try await harness.send(.post, "/v1/calls/none/connections/1001/hold").status >= 400)
        }
    }

    @Test("The same Idempotency-Key makes one call, and another call with it is a conflict")
    func idempotency() async throws {
        try await HTTPHarness.run { harness in
            let body = #"{"callingDevice":"1001","calledDirectoryNumber":"1002"}"#
            let key = [("Idempotency-Key", "ticket-4711")]
            async let one = harness.send(.post, "/v1/calls", body, headers: key)
            async let other = harness.send(.post, "/v1/calls", body, headers: key)
            let answers = try await [one, other]
            #expect(answers[0].status == 201 && answers[0].text == answers[1].text)
            #expect(answers[0].headers[.location] == answers[1].headers[.location])
            #expect(harness.gateway.counters[.requestsForwarded] == 1)
            let changed = try await harness.send(
                .post, "/v1/calls", body.replacing("1002", with: "1003"), headers: key)
            #expect(changed.status == 409 && changed.problem == "idempotency-key-reused")
        }
    }

    @Test("Do-not-disturb and forwarding are set and read back from the switch")
    func features() async throws {
        try await HTTPHarness.run { harness in
            #expect(
                try await harness.send(.put, "/v1/phones/1001/do-not-disturb", #"{"doNotDisturbOn":true}"#).status
                    == 204)
            let disturbed = try await harness.send(.get, "/v1/phones/1001/do-not-disturb")
            #expect(disturbed.object["doNotDisturbOn"] as? Bool == true)
            let rule = #"{"forwardingType":"forwardBusy","activateForward":true,"forwardDN":"1003"}"#
            let set = try await harness.send(.put, "/v1/phones/1001/forwarding", rule)
            #expect(set.status == 204, "\(set.text)")
            let list = try await harness.send(.get, "/v1/phones/1001/forwarding").object["forwardingList"]
            let found = (list as? [[String: Any]])?.first { $0["forwardingType"] as? String == "forwardBusy" }
            #expect(found?["forwardDN"] as? String == "1003" && found?["forwardStatus"] as? Bool == true)
            let denied = try await harness.send(
                .put, "/v1/phones/1001/forwarding", rule.replacing("1003", with: "0900"))
            #expect(denied.status == 403, "\(denied.text)")
        }
    }

    @Test(
        "A wrong body is refused with the field that is wrong",
        arguments: [
            ("", #"{"callingDevice":"1001"}"#, "calledDirectoryNumber is missing"),
            ("", #"{"callingDevice":"1001","calledDirectoryNumber":"1","autoOriginate":"x"}"#, "prompt, doNotPrompt"),
            ("", #"{"callingDevce":"1001"}"#, "did you mean callingDevice?"),
            ("/1/connections/1001/transfer", "{}", "give heldCall"),
            ("/1/connections/1001/transfer", #"{"heldCall":"2","transferredTo":"3"}"#, "give heldCall"),
            (
                "/1/connections/1001/conference", #"{"heldCall":"2","participationType":"silent"}"#,
                "goes with deviceToJoin"
            ),
            ("/1/connections/1001/hold", #"{"x":1}"#, "unknown field x"),
            ("/1/connections/1001/deflect", "{}", "newDestination is missing"),
        ])
    func bodies(path: String, body: String, fault: String) async throws {
        try await HTTPHarness.run { harness in
            let answer = try await harness.send(.post, "/v1/calls" + path, body)
            #expect(answer.status == 400 && answer.problem == "bad-body")
            #expect((answer.object["detail"] as? String)?.contains(fault) == true, "\(answer.text)")
        }
    }

    @Test("A session is made for each application that asks, and ends with the service")
    func sessions() async throws {
        try await HTTPHarness.run { harness in
            _ = try await harness.send(.get, "/v1/calls/none")
            _ = try await harness.send(.get, "/v1/calls/none")
            _ = try await harness.send(.get, "/v1/calls/none", token: Self.operatorToken)
            let sessions = await harness.gateway.status().sessions
            #expect(Set(sessions.map(\.application)) == ["crm", "http"] && sessions.count == 2)
            #expect(sessions.allSatisfy { $0.listener == "http" })
            await harness.service.calls?.stop()
            let refused = try await harness.send(.get, "/v1/calls/none")
            #expect(refused.status == 503 && refused.problem == "stopping")
        }
    }
}
