import CSTAClient

func wallboard(with provider: Provider, show: ([String: String]) -> Void) async {
    // snippet.begin
    func line(_ phone: String, _ view: ProviderSnapshot) -> String {
        if view.addresses[phone]?.state != .inService { return "not known" }
        if view.addresses[phone]?.doNotDisturb == true { return "does not want to be disturbed" }
        let states = view.terminal(phone)?.terminalConnections.map(\.connection.state) ?? []
        if states.contains(.talking) { return "talks" }
        if states.contains(.ringing) { return "rings" }
        return states.contains(.held) ? "holds" : "is free"
    }
    for await update in await provider.updates() {
        // Whatever has happened: the state as it is now. It costs nothing to ask for it.
        if case .change(let change) = update, case .digits = change.kind { continue }
        let view = await provider.snapshot()
        show(Dictionary(uniqueKeysWithValues: view.addresses.keys.map { ($0, line($0, view)) }))
    }
    // snippet.end
}
