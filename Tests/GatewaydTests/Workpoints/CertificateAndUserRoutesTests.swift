import DeviceActors
import Foundation
import Provisioning
import Testing
import WorkpointService

@testable import gatewayd

extension WorkpointRoutesTests {
    @Test("A certificate is brought, shown without its key, renewed and revoked")
    func certificate() async throws {
        let path = "/v1/phones/1001/certificate"
        #expect(try await send(.get, path).object["stored"] == nil)
        let (certificate, key) = WorkpointsConfigurationTests.authority
        let body = jsonObject { json in
            json.field("certificate", certificate)
            json.field("privateKey", key)
        }
        let brought = try await send(.put, path, body)
        #expect(brought.status == 200)
        let stored = try #require(brought.object["stored"] as? [String: Any])
        #expect(stored["certificate"] as? String == certificate)
        #expect(!"\(brought.object)".contains("PRIVATE KEY"))
        let mac = try #require(MACAddress(Self.mac))
        let fingerprint = String(repeating: "ab", count: 32)
        workpoints.state.withLock { $0.records[mac]?.certificateFingerprint = fingerprint }
        let renewed = try await send(.post, "\(path)/rekey")
        #expect(renewed.object["stored"] == nil && renewed.object["inUse"] as? String == fingerprint)
        #expect(try await send(.post, "\(path)/revoke").object["inUse"] == nil)
    }

    @Test("A certificate that is none, or without its key, is refused")
    func wrongCertificate() async throws {
        for body in [#"{"certificate":"x","privateKey":"y"}"#, #"{"certificate":"x"}"#, #"{"cert":"x"}"#] {
            let answer = try await send(.put, "/v1/phones/1001/certificate", body)
            #expect(answer.status == 400 && answer.object["type"] as? String == "urn:gatewayd:problem:bad-body")
        }
        #expect(workpoints.state.withLock { $0.certificates.isEmpty })
    }

    @Test(
        "A mobile user's settings are set and shown but for secrets; of archives only the size is told; then forgotten")
    func user() async throws {
        #expect(try await send(.get, "/v1/users/4930777").status == 404)
        workpoints.state.withLock { $0.users["4930777"] = [Item("userdata-vu1", index: 1, "call log")] }
        let body = #"{"items":[{"name":"user-pwd","value":"hidden"},{"name":"display-id","value":"Smith"}]}"#
        let set = try await send(.put, "/v1/users/4930777", body)
        #expect(set.status == 200 && !"\(set.object)".contains("hidden"))
        let settings = try #require(set.object["settings"] as? [[String: Any]])
        #expect(settings[0]["isSecret"] as? Bool == true && settings[1]["value"] as? String == "Smith")
        let archives = try #require(set.object["archives"] as? [[String: Any]])
        #expect(archives[0]["bytes"] as? Int == 8 && !"\(archives)".contains("call log"))
        #expect(try await send(.delete, "/v1/users/4930777").status == 204)
        #expect(try await send(.delete, "/v1/users/4930777").status == 404)
    }

    @Test("Users are listed page by page")
    func users() async throws {
        workpoints.state.withLock { $0.users = ["1": [Item("a", "1")], "2": [Item("a", "1"), Item("b", "1")]] }
        let first = try await send(.get, "/v1/users?limit=1")
        #expect(first.object["next"] as? String == "1")
        let second = try await send(.get, "/v1/users?after=1")
        let users = try #require(second.object["users"] as? [[String: Any]])
        #expect(users.count == 1 && users[0]["user"] as? String == "2" && users[0]["items"] as? Int == 2)
        #expect(second.object["next"] == nil)
        #expect(try await send(.get, "/v1/users?limit=0").status == 400)
        #expect(try await send(.put, "/v1/users/1", #"{"items":[]}"#).status == 400)
    }

    @Test(
        "What cannot be taken on is refused with its reason, never silently",
        arguments: [
            (ProvisioningServiceError.tooManyJobs(limit: 5), 429, "limit-reached"),
            (.tooManyJobsInAll(limit: 5), 503, "limit-reached"),
            (.store(.secretWithoutKey), 422, "no-store-key"),
            (.store(.overloaded), 503, "store-unavailable"),
            (.stopped, 503, "store-unavailable"),
        ])
    func refusals(error: ProvisioningServiceError, status: Int, slug: String) async throws {
        workpoints.state.withLock { $0.refusal = error }
        let answer = try await send(.post, "/v1/phones/1001/jobs", #"{"kind":"readAll"}"#)
        #expect(answer.status == status)
        #expect(answer.object["type"] as? String == "urn:gatewayd:problem:\(slug)")
        #expect((answer.headers[.retryAfter] != nil) == (status == 503))
    }
}
