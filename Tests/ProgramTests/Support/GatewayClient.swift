import ECMA323
import Simulation
import TestSupport
import Transport

/// A client of the gateway of ``ConfigurationFiles``, with a session of its application.
struct GatewayClient: Sendable {
    let client: ScriptedClient

    /// Connects over TLS, trusting an authority, and opens a session.
    static func open(_ port: Int, _ authority: TestAuthority) async throws -> GatewayClient {
        let client = try await ScriptedClient.connect(to: port, tls: authority.client())
        let login = """
            <SessionLoginInfo xmlns="http://www.avaya.com/csta"><userName>crm</userName>\
            <password>correct horse</password></SessionLoginInfo>
            """
        _ = try await client.request(
            CSTA.StartApplicationSession(
                applicationInfo: .init(
                    applicationID: "test", applicationSpecificInfo: CSTA.AnyContent(xml: login)),
                requestedProtocolVersions: [Edition.ed4.namespace], requestedSessionDuration: 600),
            expecting: CSTA.StartApplicationSessionPosResponse.self, within: patience)
        return GatewayClient(client: client)
    }

    /// Waits until the gateway says that its link is in service.
    func waitForService() async throws {
        _ = try await client.request(
            CSTA.SystemRegister(requestTypes: [.systemStatus: true]), expecting: CSTA.SystemRegisterResponse.self,
            within: patience)
        _ = try await client.next(CSTA.SystemStatus.self, within: patience) { $0.systemStatus == .normal }
    }

    /// Ends the connection.
    func close() async throws { try await client.close() }
}
