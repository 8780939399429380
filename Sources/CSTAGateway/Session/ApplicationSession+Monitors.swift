import DeviceActors
import ECMA323
import Synchronization

// Monitoring services.
extension ApplicationSession {
    func startMonitor(_ message: CSTA.MonitorStart, _ request: Request, _ found: SwitchLink?) {
        guard monitors.count < (policy?.application.limits.maximumMonitorsPerSession ?? 0),
            core.monitorCount.load(ordering: .relaxed) < core.limits.maximumMonitors
        else { return refuse(request, .systemResource(.overallMonitorLimitExceeded)) }
        switch message.monitorObject {
        case .deviceObject(let device):
            guard let phone = core.registry.phone(named: device.value), let link = core.router.link(of: phone.id) else {
                return refuse(request, .operation(.invalidDeviceID))
            }
            let target: MonitorTarget =
                message.monitorType == .call ? .callsAtDevice(phone.id) : .device(phone.id)
            startMonitor(target, on: link, message, request)
        case .callObject(let connection):
            guard message.monitorType != .device else { return refuse(request, .operation(.invalidMonitorType)) }
            locate(connection, request, found) { [self] link, callID in
                startMonitor(.call(callID), on: link, message, request)
            }
        }
    }

    private func startMonitor(
        _ target: MonitorTarget, on link: SwitchLink, _ message: CSTA.MonitorStart, _ request: Request
    ) {
        guard isCurrent(request) else { return }
        var random = CoreRandom(core: core)
        guard let identifier = monitors.newIdentifier(using: &random) else {
            return refuse(request, .systemResource(.overallMonitorLimitExceeded))
        }
        let filter = message.requestedMonitorFilter.map { MonitorFilterSet($0) } ?? []
        let subscription = MonitorSubscription(
            key: MonitorKey(session: key, monitor: monitors.nextPlace), loop: loop.index, edition: request.edition)
        monitors.add(
            MonitorTable.Entry(
                target: target, link: link.index, subscription: subscription, crossReferenceID: identifier))
        core.monitorCount.wrappingAdd(1, ordering: .relaxed)
        let response = CSTA.MonitorStartResponse(
            monitorCrossRefID: identifier, actualMonitorFilter: message.requestedMonitorFilter,
            monitorExistingCalls: true)
        let bytes = MessageEncoder(edition: request.edition).encode(response)
        let key = key
        // The answer comes back the way the events will come, and so before them.
        link.startMonitor(target, subscription, filter: filter) { link in
            link.reply(toLoop: subscription.loop) { loop in
                guard let session = loop.session(key) else { return }
                session.core.counters.add(.monitorsStarted)
                // A reload may have taken the right away just now, and the monitor with it.
                guard session.monitors.entry(identifier) != nil else {
                    return session.refuse(request, .security(.generic))
                }
                session.answer(request, bytes: bytes)
            }
        } refused: { link, error in
            link.reply(toLoop: subscription.loop) { loop in
                guard let session = loop.session(key) else { return }
                // The link never knew it. If it ended in the meantime, its place is freed by the answer to that.
                if session.forget(identifier) != nil { session.monitors.free(subscription.key.monitor) }
                session.refuse(request, error)
            }
        }
    }

    func stopMonitor(_ message: CSTA.MonitorStop, _ request: Request) {
        guard let entry = forget(message.monitorCrossRefID) else {
            return refuse(request, .operation(.invalidMonitorCrossRefID))
        }
        core.counters.add(.monitorsStopped)
        release([entry])
        answer(request, CSTA.MonitorStopResponse())
    }

    func changeFilter(_ message: CSTA.ChangeMonitorFilter, _ request: Request) {
        guard let entry = monitors.entry(message.monitorCrossRefID) else {
            return refuse(request, .operation(.invalidMonitorCrossRefID))
        }
        let filter = MonitorFilterSet(message.requestedFilterList)
        let key = key
        guard let link = core.router.link(at: entry.link) else {
            return refuse(request, .operation(.invalidMonitorCrossRefID))
        }
        link.setFilter(filter, of: entry.subscription, target: entry.target) { link in
            link.reply(toLoop: entry.subscription.loop) { loop in
                loop.session(key)?.answer(
                    request, CSTA.ChangeMonitorFilterResponse(actualFilterList: message.requestedFilterList))
            }
        }
    }

    /// The monitor at this place has ended by itself (its call is gone): the client is told with MonitorStop.
    func monitorEnded(_ place: UInt32) {
        guard let entry = monitors.entry(at: place), forget(entry.crossReferenceID) != nil else { return }
        // The link has forgotten it before it said so.
        monitors.free(place)
        core.counters.add(.monitorsStopped)
        sendRequest(
            CSTA.MonitorStop(monitorCrossRefID: entry.crossReferenceID), edition: entry.subscription.edition)
    }

    /// Ends all monitors without a word: the session is over.
    func dropMonitors() {
        let entries = monitors.removeAll()
        guard !entries.isEmpty else { return }
        core.monitorCount.wrappingSubtract(entries.count, ordering: .relaxed)
        core.counters.add(.monitorsStopped, entries.count)
        release(entries)
    }

    @discardableResult
    func forget(_ identifier: String) -> MonitorTable.Entry? {
        guard let entry = monitors.remove(identifier) else { return nil }
        core.monitorCount.wrappingSubtract(1, ordering: .relaxed)
        return entry
    }

    /// Takes the links' side of the monitors away: one hop for each link. Their places can be used again when the links have
    /// answered, since what the links had sent before has come by then.
    func release(_ entries: [MonitorTable.Entry]) {
        let key = key
        let loopIndex = loop.index
        for (link, entries) in Dictionary(grouping: entries, by: \.link) {
            core.router.link(at: link)?.stopMonitors(entries.map { ($0.target, $0.subscription) }) { link in
                let places = entries.map(\.place)
                link.reply(toLoop: loopIndex) { loop in
                    guard let session = loop.session(key) else { return }
                    for place in places { session.monitors.free(place) }
                }
            }
        }
    }

    /// As many monitors are listed in the answer itself; more follow it in segments.
    private static var monitorsInAnswer: Int { 100 }

    /// The monitors of this session. One on a call is listed without an object: the list has room for devices only.
    func listMonitors(_ request: Request) {
        guard listings.count < 4 else { return refuse(request, .systemResource(.resourceBusy)) }
        let entries = monitors.all.map { entry in
            CSTA.MonitorListEntry(
                monitorCrossRefID: entry.crossReferenceID,
                monitorObject: device(of: entry.target).map { CSTA.DeviceID($0) })
        }
        guard entries.count > Self.monitorsInAnswer else {
            let list = CSTA.MonitorList(monitorListEntry: entries)
            return answer(request, CSTA.GetMonitorsResponse(crossRefIDorRegistrationData: .monitorList(list)))
        }
        let listing = newListing(.monitors(entries[...]), request)
        answer(
            request,
            CSTA.GetMonitorsResponse(crossRefIDorRegistrationData: .serviceCrossRefID(listing.serviceCrossRefID)))
        begin(listing)
    }

    private func device(of target: MonitorTarget) -> String? {
        switch target {
        case .device(let phone), .callsAtDevice(let phone): core.registry.identities(of: phone)?.deviceID
        case .call: nil
        }
    }
}
