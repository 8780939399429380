import DeviceActors
import ECMA323

// What a running session does when the access rules are replaced.
extension ApplicationSession {
    /// Whether the application may look at the phone, by the rules of this moment.
    func maySee(_ phone: PhoneID) -> Bool {
        guard let policy, let device = core.registry.identities(of: phone)?.deviceID else { return false }
        return policy.maySee(device)
    }

    /// Takes the new limits over, and ends the monitors that the new rules do not allow. No event of them is sent from now
    /// on; the client is told with MonitorStop for each, as fast as ``SwitchLink/revoke(_:)`` lets it be.
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
        guard let link = core.router.link(at: entry.link) else { return }
        let key = key
        let subscription = entry.subscription
        link.enter { link in
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

    /// A link has been taken out of the configuration, and its phones with it.
    func linkRetired(_ link: Int) {
        guard !isEnded else { return }
        revoke(monitors.all.filter { $0.link == link })
    }

    private func revoke(_ entries: [MonitorTable.Entry]) {
        let ended = entries.filter { forget($0.crossReferenceID) != nil }
        guard !ended.isEmpty else { return }
        core.counters.add(.monitorsStopped, ended.count)
        for (link, entries) in Dictionary(grouping: ended, by: \.link) {
            core.router.link(at: link)?.revoke(
                entries.map {
                    Revocation(
                        target: $0.target, subscription: $0.subscription, crossReferenceID: $0.crossReferenceID,
                        epoch: epoch)
                })
        }
        logger.notice("monitors are not allowed any more", metadata: ["monitors": "\(ended.count)"])
    }

    /// The turn of these monitors has come: the client is told that they have ended.
    func monitorsRevoked(_ monitors: [Revocation]) {
        for monitor in monitors {
            self.monitors.free(monitor.subscription.key.monitor)
            guard monitor.epoch == epoch, !isEnded else { continue }
            sendRequest(
                CSTA.MonitorStop(monitorCrossRefID: monitor.crossReferenceID), edition: monitor.subscription.edition)
        }
    }
}
