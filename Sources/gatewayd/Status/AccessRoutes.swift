import CSTAGateway
import ECMA323
import Hummingbird

/// `/v1/access`: what the token of the request may do, so that an interface need not offer what would be refused.
struct AccessRoutes: Sendable {
    /// Whether workpoints are provisioned here.
    let hasProvisioning: Bool
    /// Whether calls are controlled over HTTP here.
    let hasCallControl: Bool

    /// Services that only look.
    private static let looking: [MessageKind] = [.snapshotDevice, .snapshotCall, .monitorStart]
    /// Services that do something.
    private static let doing: [MessageKind] = [
        .makeCall, .answerCall, .holdCall, .retrieveCall, .alternateCall, .reconnectCall, .deflectCall,
        .consultationCall, .transferCall, .singleStepTransferCall, .conferenceCall, .singleStepConferenceCall,
        .clearConnection, .clearCall, .getDoNotDisturb, .setDoNotDisturb, .getForwarding, .setForwarding,
    ]

    func add(to router: Router<GatewayRequestContext>) {
        router.get("/v1/access") { request, context in
            _ = try QueryParameters(request, known: [])
            let caller = context.caller
            let services = Self.looking + (hasCallControl ? Self.doing : [])
            return Response.json(
                jsonObject { json in
                    json.field("application", caller.application.name)
                    json.field("services") { json in
                        json.array { json in
                            for service in services where caller.mayUse(service) { json.value(service.name) }
                        }
                    }
                    json.field("administration") { json in
                        json.array { json in
                            for right in AdministrationRight.allCases where caller.may(right) {
                                json.value(right.rawValue)
                            }
                        }
                    }
                    json.field("hasProvisioning", hasProvisioning)
                })
        }
    }
}
