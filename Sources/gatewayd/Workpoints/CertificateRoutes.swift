import DeviceActors
import Hummingbird
import Provisioning
import WorkpointService

/// `/v1/phones/{id}/certificate`: the client certificates of workpoints in Secure Mode. Private keys are taken and never
/// told.
struct CertificateRoutes: Sendable {
    let routes: WorkpointRoutes

    private var workpoints: any WorkpointOperations { routes.workpoints }

    func add(to router: Router<GatewayRequestContext>) {
        router.get("/v1/phones/{id}/certificate") { request, context in
            _ = try QueryParameters(request, known: [])
            return try await answer(try await routes.record(context).mac)
        }
        router.put("/v1/phones/{id}/certificate") { request, context in
            try await bring(request, for: try await routes.record(context).mac)
        }
        router.post("/v1/phones/{id}/certificate/rekey") { _, context in
            let mac = try await routes.record(context).mac
            try await workpoints.rekey(mac)
            return try await answer(mac)
        }
        router.post("/v1/phones/{id}/certificate/revoke") { _, context in
            let mac = try await routes.record(context).mac
            try await workpoints.revokeCertificate(of: mac)
            return try await answer(mac)
        }
    }

    private func bring(_ request: Request, for mac: MACAddress) async throws -> Response {
        let bytes = try await request.wholeBody("application/json", maximum: WorkpointRoutes.maximumBody)
        let fields = try JSONFields(bytes)
        try fields.allow(only: ["certificate", "privateKey"])
        try await workpoints.bringCertificate(
            try fields.requiredText("certificate"), keyPEM: try fields.requiredText("privateKey"), for: mac)
        return try await answer(mac)
    }

    private func answer(_ mac: MACAddress) async throws -> Response {
        let certificate = try await workpoints.certificate(of: mac)
        return .json(
            jsonObject { json in
                json.field("phone", mac.description)
                json.field("inUse", certificate.inUse)
                guard let stored = certificate.stored else { return }
                json.field("stored") { json in
                    json.object { json in
                        json.field("fingerprint", stored.fingerprint)
                        json.field("notValidAfter", ISO8601.text(nanoseconds: stored.notValidAfter.rawValue))
                        json.field("certificate", stored.certificatePEM)
                    }
                }
            })
    }
}
