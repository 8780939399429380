import CSTAClient
import Foundation

/// Says who calls, as soon as one of the phones rings. Against `make run`: `swift run ScreenPop 1001 1002 1003`.
@main
struct ScreenPop {
    static func main() async throws {
        let phones = Array(CommandLine.arguments.dropFirst())
        let port = ProcessInfo.processInfo.environment["CSTA_PORT"].flatMap { Int($0) } ?? 8_800
        let gateway = GatewayEndpoint(host: "127.0.0.1", port: port)
        let provider = try Provider(ProviderConfiguration(gateways: [gateway]))
        provider.start()
        for (phone, error) in await provider.monitor(contentsOf: phones) { say("\(phone): \(error)") }
        say("watching \(phones.joined(separator: ", "))")
        for await update in await provider.updates() {
            switch update {
            case .snapshot(let view), .lost(_, let view):
                for phone in phones { view.calls(at: phone).forEach { pop($0, at: phone) } }
            case .change(let change):
                switch change.kind {
                case .connection(let connection, _) where phones.contains(connection.address):
                    if let call = change.call { pop(call, at: connection.address) }
                case .provider(let state): say("provider: \(state)")
                default: break
                }
            }
        }
    }

    /// What a real application would open a customer's page with.
    static func pop(_ call: Call, at phone: String) {
        guard call.connection(at: phone)?.state == .alerting else { return }
        let caller = call.farEnd(of: phone).map { "\($0)" } ?? "somebody"
        say("\(phone) rings: \(caller) calls \(call.called?.number ?? phone)")
    }

    static func say(_ text: String) {
        print(text)
        fflush(nil)
    }
}
