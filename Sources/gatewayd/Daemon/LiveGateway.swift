import CSTAGateway
import DeviceActors
import ECMA323

/// The gateway as the HTTP interface sees it.
struct LiveGateway: GatewayView {
    let gateway: Gateway
    let metricsSource: GatewayMetrics

    func phones(after cursor: UInt32?, limit: Int, budget: Int, filter: PhoneFilter) async -> PhonePage {
        let all = gateway.registry.all
        var index = 0
        if let cursor { index = all.partitioningIndex { $0.id.rawValue > cursor } }
        let end = min(all.count, index + budget)
        var page: [PhoneDescription] = []
        while index < end, page.count < limit {
            let phone = all[index]
            index += 1
            // What a filter can decide without asking the phone it decides first: a phone may live on another thread.
            if let condition = filter.condition, phone.busy.condition.rawValue != condition { continue }
            let description = await describe(phone)
            if filter.passes(description) { page.append(description) }
        }
        let next = index < all.count ? all[index - 1].id.rawValue : nil
        return PhonePage(phones: page, next: next, total: all.count)
    }

    func phone(named identity: String) async -> PhoneDescription? {
        guard let phone = gateway.registry.phone(named: identity) else { return nil }
        return await describe(phone)
    }

    func readiness() async -> Readiness {
        let status = await gateway.status()
        var reasons = status.links.filter { $0.phase != .inService }.map { "link \($0.name) is \($0.phase)" }
        if gateway.boundAddresses.isEmpty { reasons.append("no client listener is open") }
        if status.links.isEmpty { reasons.append("no link has been started") }
        return Readiness(isReady: reasons.isEmpty, reasons: reasons)
    }

    func metrics() async -> [Prometheus.Family] {
        await metricsSource.families(of: gateway)
    }

    func subscribe(_ mailbox: EventMailbox, filter: EventFilter) async -> (any EventSubscription)? {
        var tapFilter = EventTap.Filter()
        if !filter.phones.isEmpty {
            tapFilter.phones = Set(filter.phones.compactMap { gateway.registry.phone(deviceID: $0)?.id })
        }
        if !filter.kinds.isEmpty {
            tapFilter.kinds = Set(filter.kinds.map { MessageKind(name: $0) })
        }
        let tap = gateway.observeEvents(capacity: mailbox.capacity, filter: tapFilter)
        return TapSubscription(tap: tap, into: mailbox)
    }

    private func describe(_ phone: Phone) async -> PhoneDescription {
        PhoneDescription(await phone.snapshot(), link: gateway.linkName(of: phone.id))
    }
}

/// Carries events from a tap of the gateway into a mailbox.
final class TapSubscription: EventSubscription {
    private let tap: EventTap
    private let pump: Task<Void, Never>

    init(tap: EventTap, into mailbox: EventMailbox) {
        self.tap = tap
        pump = Task {
            while let element = await tap.next() {
                switch element {
                case .event(let event): mailbox.offer(EventRecord(event))
                case .gap(let lost): mailbox.noteMissed(lost)
                }
            }
            // The gateway has stopped, or the subscription was closed.
            mailbox.finish()
        }
    }

    func close() async {
        tap.close()
        await pump.value
    }
}

extension EventRecord {
    /// The event of a tap.
    init(_ event: TappedEvent) {
        func known(_ text: String) -> String? { text.isEmpty ? nil : text }
        self.init(
            sequence: event.sequence, time: event.time.rawValue, kind: event.kind.name, phone: event.deviceID,
            link: event.link, callID: known(event.callID), connectionDevice: known(event.connectionDevice),
            localState: event.localState?.wireName, cause: event.cause?.wireName,
            subjectDevice: known(event.subjectDevice), callingDevice: known(event.callingDevice),
            calledDevice: known(event.calledDevice), lastRedirectionDevice: known(event.lastRedirectionDevice),
            otherDevice: known(event.otherDevice), isSynthetic: event.isSynthetic)
    }
}

extension PhoneDescription {
    /// A phone's snapshot in the words of the HTTP interface.
    init(_ snapshot: PhoneSnapshot, link: String?) {
        func known(_ text: String) -> String? { text.isEmpty ? nil : text }
        self.init(
            number: snapshot.id.rawValue, deviceID: snapshot.identities?.deviceID ?? "",
            e164: snapshot.identities?.e164?.description, mac: snapshot.identities?.mac?.description,
            name: snapshot.identities?.name, link: link, service: snapshot.service.name,
            condition: snapshot.busy.condition.rawValue, reason: snapshot.busy.reason.rawValue,
            since: snapshot.busy.since.rawValue)
        calls = snapshot.calls.map { call in
            Call(
                callID: call.callID, state: call.state.wireName, direction: Self.name(of: call.direction),
                parties: call.parties.compactMap { known($0.device) ?? known($0.connectionDevice) },
                since: call.since.rawValue, cause: call.cause?.wireName)
        }
        doNotDisturb = snapshot.features.doNotDisturb
        forwarding = snapshot.features.forwarding?.map { rule in
            Forwarding(
                kind: rule.type?.wireName ?? "unknown", isActive: rule.isActive, destination: known(rule.destination))
        }
        anomalies = snapshot.anomalies.values.reduce(0) { $0 + UInt64($1) }
    }

    private static func name(of direction: CallDirection) -> String? {
        switch direction {
        case .incoming: "incoming"
        case .outgoing: "outgoing"
        case .unknown: nil
        }
    }
}

extension Array {
    /// The first index whose element passes, in an array where all that pass come after all that do not.
    func partitioningIndex(where passes: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = low + (high - low) / 2
            if passes(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
