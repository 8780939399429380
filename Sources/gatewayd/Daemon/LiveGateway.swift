import CSTAGateway
import DeviceActors
import ECMA323

/// The gateway as the HTTP interface sees it.
struct LiveGateway: GatewayView {
    let gateway: Gateway
    let metricsSource: GatewayMetrics
    /// Workpoint provisioning, when it is configured.
    var workpoints: (any WorkpointOperations)?
    /// What workpoint provisioning counts.
    var workpointMetrics: @Sendable () -> [Prometheus.Family] = { [] }

    func caller(bearing token: BearerToken) -> AccessPolicy? { gateway.policy(bearing: token.digest) }

    func caller(named application: String) -> AccessPolicy? { gateway.policy(of: application) }

    func phones(
        after cursor: PhoneCursor?, limit: Int, budget: Int, filter: PhoneFilter, flow: (any EventSubscription)?
    ) async throws -> PhonePage {
        let all = phones(visibleTo: filter.caller)
        var page = PhonePage(phones: [], next: nil, total: all.count)
        var alone: MACAddress?
        if case .workpoint(let mac)? = cursor {
            alone = mac
        } else {
            var index = 0
            if case .phone(let number)? = cursor { index = all.partitioningIndex { $0.id.rawValue > number } }
            let end = min(all.count, index + budget)
            while index < end, page.phones.count < limit {
                let phone = all[index]
                index += 1
                // What a filter can decide without asking the phone it decides first: it may live on another thread.
                if let condition = filter.condition, phone.busy.condition.rawValue != condition { continue }
                let description = try await describe(phone, flow)
                if filter.passes(description) { page.phones.append(description) }
            }
            if index < all.count {
                page.next = .phone(all[index - 1].id.rawValue)
                return page
            }
        }
        guard let workpoints, filter.caller?.may(.provisioning) ?? true else { return page }
        return try await add(to: page, after: alone, from: workpoints, limit: limit, budget: budget, filter: filter)
    }

    private func phones(visibleTo caller: AccessPolicy?) -> [Phone] {
        let all = gateway.registry.all
        guard let caller, caller.application.monitors != .all else { return all }
        return all.filter { gateway.registry.identities(of: $0.id).map { caller.maySee($0.deviceID) } ?? false }
    }

    /// The workpoints that no switch knows come after the phones.
    private func add(
        to page: PhonePage, after mac: MACAddress?, from workpoints: any WorkpointOperations, limit: Int, budget: Int,
        filter: PhoneFilter
    ) async throws -> PhonePage {
        var page = page
        var place = mac
        var looked = 0
        while looked < budget {
            let records = try await workpoints.workpoints(after: place, limit: min(1_000, budget - looked))
            for record in records {
                guard page.phones.count < limit else {
                    // The last one looked at, or, when the phones alone filled the page, what comes before them all.
                    page.next = .workpoint(place ?? MACAddress(0))
                    return page
                }
                place = record.mac
                if await workpoints.phone(of: record) != nil { continue }
                let description = PhoneDescription(alone: record)
                if filter.passes(description) { page.phones.append(description) }
            }
            if records.isEmpty { return page }
            looked += records.count
        }
        page.next = place.map { .workpoint($0) }
        return page
    }

    func phone(named identity: String, flow: (any EventSubscription)?) async throws -> PhoneDescription? {
        if let phone = gateway.registry.phone(named: identity) { return try await describe(phone, flow) }
        guard let workpoints, let record = try await workpoints.workpoint(named: identity) else { return nil }
        guard let phone = await workpoints.phone(of: record) else { return PhoneDescription(alone: record) }
        return try await describe(phone, flow)
    }

    func readiness() async -> Readiness {
        let status = await gateway.status()
        var reasons = status.links.filter { $0.phase != .inService }.map { "link \($0.name) is \($0.phase)" }
        if gateway.boundAddresses.isEmpty { reasons.append("no client listener is open") }
        if status.links.isEmpty { reasons.append("no link has been started") }
        return Readiness(isReady: reasons.isEmpty, reasons: reasons)
    }

    func metrics() async -> [Prometheus.Family] {
        await metricsSource.families(of: gateway) + workpointMetrics()
    }

    func subscribe(_ mailbox: EventMailbox, filter: EventFilter) async -> (any EventSubscription)? {
        var parts: [any EventSubscription] = []
        if filter.wantsCalls { parts.append(subscribeToCalls(mailbox, filter: filter)) }
        if filter.wantsJobs, let workpoints {
            parts.append(await workpoints.subscribe(mailbox, filter: filter))
        }
        return JoinedSubscription(parts: parts)
    }

    private func subscribeToCalls(_ mailbox: EventMailbox, filter: EventFilter) -> any EventSubscription {
        var tapFilter = EventTap.Filter()
        if !filter.phones.isEmpty {
            tapFilter.phones = Set(filter.phones.compactMap { gateway.registry.phone(deviceID: $0)?.id })
        }
        if !filter.kinds.isEmpty {
            tapFilter.kinds = Set(filter.kinds.subtracting(EventRecord.provisioningKinds).map { MessageKind(name: $0) })
        }
        let tap = gateway.observeEvents(capacity: mailbox.capacity, filter: tapFilter)
        return TapSubscription(tap: tap, into: mailbox)
    }

    private func describe(_ phone: Phone, _ flow: (any EventSubscription)?) async throws -> PhoneDescription {
        let (snapshot, mark) = await phone.snapshot(marking: flow)
        var description = PhoneDescription(snapshot, link: gateway.linkName(of: phone.id))
        description.mark = mark
        if let workpoints, let identities = snapshot.identities {
            description.workpoint = try await workpoints.workpoint(of: identities).map(WorkpointDescription.init)
        }
        return description
    }
}

/// Several flows into one mailbox.
private struct JoinedSubscription: EventSubscription {
    let parts: [any EventSubscription]

    /// Only one part is of phones.
    var position: UInt64 { parts.map(\.position).max() ?? 0 }

    func close() async {
        for part in parts { await part.close() }
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

    var position: UInt64 { tap.position }

    func close() async {
        tap.close()
        await pump.value
    }
}

extension Phone {
    /// The phone, and the number of the newest event of a flow at that moment. Both are of one turn of the phone's event loop,
    /// where its events flow from, so that the snapshot contains its events up to that one and no later ones.
    func snapshot(marking flow: (any EventSubscription)?) -> (PhoneSnapshot, mark: UInt64) {
        (snapshot(), flow?.position ?? 0)
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
            otherDevice: known(event.otherDevice), source: event.sequence, isSynthetic: event.isSynthetic)
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

    /// A direction as the interface tells it.
    static func name(of direction: CallDirection) -> String? {
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
