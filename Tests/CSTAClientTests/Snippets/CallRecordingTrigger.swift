import CSTAClient

func recordCalls(of agents: Set<String>, at recorder: String, with provider: Provider) async {
    // snippet.begin
    var recorded: Set<String> = []
    func record(_ call: Call) async {
        let talking = call.connections.filter { $0.state == .established }
        guard talking.count > 1, let agent = talking.first(where: { agents.contains($0.address) }),
            recorded.insert(call.id).inserted
        else { return }
        do {
            try await provider.join(recorder, to: agent.identifier, as: .silent)
        } catch {
            // Law or contract may ask for more than a line in a log here.
            recorded.remove(call.id)
            print("call \(call.id) is not recorded: \(error)")
        }
    }
    for await update in await provider.updates() {
        switch update {
        case .snapshot(let view), .lost(_, let view):
            for call in view.calls.values { await record(call) }
        case .change(let change):
            switch change.kind {
            case .connection: if let call = change.call { await record(call) }
            // The recorder goes with the call into a transfer or conference.
            case .callsJoined(let call, let olds): if !recorded.isDisjoint(with: olds) { recorded.insert(call.id) }
            case .callEnded(let call, _): recorded.remove(call.id)
            case .resynchronized(let outage): print("not seen for \(outage.duration): \(outage.differences)")
            default: break
            }
        }
    }
    // snippet.end
}
