import Hummingbird

/// `/v1/openapi.yaml`: the description of everything here, for programs.
struct InterfaceRoutes: Sendable {
    /// The description, as it stands in `openapi.yaml` beside this file.
    static let text = String(decoding: PackageResources.openapi_yaml, as: UTF8.self)

    func add(to router: Router<GatewayRequestContext>) {
        router.get("/v1/openapi.yaml") { request, _ in
            _ = try QueryParameters(request, known: [])
            return Response.text(Self.text, contentType: "application/yaml")
        }
    }
}
