import CSTAGateway
import ECMA323
import Hummingbird

/// `/v1/phones/{id}/do-not-disturb` and `/v1/phones/{id}/forwarding`.
struct FeatureRoutes: Sendable {
    let view: any GatewayView
    let calls: any CallControl

    func add(to router: Router<GatewayRequestContext>) {
        router.get("/v1/phones/{id}/do-not-disturb") { request, context in
            let device = try await device(request, context)
            let response = try await calls.send(
                CSTA.GetDoNotDisturb(device: device), expecting: CSTA.GetDoNotDisturbResponse.self, for: context.caller)
            return Response.json(CallAnswers.json(response))
        }
        router.put("/v1/phones/{id}/do-not-disturb") { request, context in
            let device = try await device(request, context)
            let message = try CSTA.SetDoNotDisturb(try await body(request), device: device)
            _ = try await calls.send(message, for: context.caller)
            return Response(status: .noContent)
        }
        router.get("/v1/phones/{id}/forwarding") { request, context in
            let device = try await device(request, context)
            let response = try await calls.send(
                CSTA.GetForwarding(device: device), expecting: CSTA.GetForwardingResponse.self, for: context.caller)
            return Response.json(CallAnswers.json(response))
        }
        router.put("/v1/phones/{id}/forwarding") { request, context in
            let device = try await device(request, context)
            let message = try CSTA.SetForwarding(try await body(request), device: device)
            _ = try await calls.send(message, for: context.caller)
            return Response(status: .noContent)
        }
    }

    private func device(_ request: Request, _ context: GatewayRequestContext) async throws -> CSTA.DeviceID {
        _ = try QueryParameters(request, known: [])
        let name = try context.parameters.require("id").decodedPathPart
        return try await view.phone(name, for: context.caller).device(writtenAs: name)
    }

    private func body(_ request: Request) async throws -> JSONFields {
        try JSONFields(try await request.wholeBody("application/json", maximum: CallRoutes.maximumBody))
    }
}
