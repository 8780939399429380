import CSTAClient

func monitorAPhone(_ phone: String, with provider: Provider, tell: (String) -> Void) async throws {
    // snippet.begin
    try await provider.monitor(phone)
    for await update in await provider.updates(of: phone) {
        switch update {
        case .snapshot(let now):
            tell("\(phone) has \(now.calls.count) calls")
        case .change(let change):
            guard case .connection(let connection, _) = change.kind else { continue }
            tell("call \(connection.callID): \(connection.party) is \(connection.state)")
        case .lost(let count, let now):
            tell("\(count) changes were lost; \(phone) has \(now.calls.count) calls now")
        }
    }
    // snippet.end
}
