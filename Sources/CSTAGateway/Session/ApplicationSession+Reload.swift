import DeviceActors
import ECMA323

// What a running session does when the access rules are replaced.
extension ApplicationSession {
    /// Whether the application may look at the phone, by the rules of this moment.
    func maySee(_ phone: PhoneID) -> Bool {
        guard let policy, let device = core.registry.identities(of: phone)?.deviceID else { return false }
        return policy.maySee(device)
    }

    /// Takes the new limits over, and ends the monitors that the new rules do not allow. The client is told with MonitorStop for each; no event of
    /// them follows it.
    func rulesReplaced() {
        guard !isEnded else { return }
        adoptLimits()
        guard let policy, policy.mayUse(.monitorStart, named: MessageKind.monitorStart.name) else {
            return revoke(monitors.all)
        }
        var denied: [MonitorTable.Entry] = []
        for entry in monitors.all {
            switch entry.target {
            case .device(let phone), .callsAtDevice(let phone): if !maySee(phone) { denied.append(entry) }
            case .call: checkCallMonitor(entry)
            }
        }
        revoke(denied)
    }

    /// A call's monitor needs a right to one of the phones the call is at now, and only the link knows those.
    private func checkCallMonitor(_ entry: MonitorTable.Entry) {
        let links = core.router.links
        guard links.indices.contains(entry.link) else { return }
        let key = key
        let subscription = entry.subscription
        links[entry.link].enter { link in
            let phones = link.callMonitors.phones(followedBy: subscription)
            link.reply(toLoop: subscription.loop) { loop in
                // Without a phone the call is gone, and the monitor ends by itself.
                guard let session = loop.session(key), !phones.isEmpty, !phones.contains(where: session.maySee) else {
                    return
                }
                session.revoke([entry])
            }
        }
    }

    private func revoke(_ entries: [MonitorTable.Entry]) {
        let ended = entries.filter { forget($0.crossReferenceID) != nil }
        guard !ended.isEmpty else { return }
        core.counters.add(.monitorsStopped, ended.count)
        release(ended)
        for entry in ended {
            sendRequest(
                CSTA.MonitorStop(monitorCrossRefID: entry.crossReferenceID), edition: entry.subscription.edition)
        }
        logger.notice("the new rules ended monitors", metadata: ["monitors": "\(ended.count)"])
    }
}
