import DeviceActors
import ECMA323

/// The calls of a request that one link has, with the devices in them.
struct CallPlace: Sendable {
    /// The link.
    let link: SwitchLink
    /// The devices in each of the calls; empty where the link does not have the call.
    let devices: [String: Set<String>]
}

// The access decision: once for each request, with one line in the audit.
extension ApplicationSession {
    /// Decides on a request, and carries it out or refuses it.
    ///
    /// A request that names a call without a device waits until the links have said which phones are in the call.
    func judge(_ message: any CSTAMessage, _ request: Request, _ subjects: RequestSubjects) {
        guard let policy else { return refuse(request, .security(.generic)) }
        let refusal = self.refusal(of: request, subjects, by: policy)
        let calls = subjects.openCalls(of: request.kind)
        guard refusal == nil, !calls.isEmpty else {
            return decide(message, request, subjects, refusal: refusal, on: nil)
        }
        let links = candidates(for: subjects)
        findCalls(calls, on: links[...]) { session, places in
            session.judge(message, request, subjects, places)
        }
    }

    private func judge(
        _ message: any CSTAMessage, _ request: Request, _ subjects: RequestSubjects, _ places: [CallPlace]
    ) {
        // The session may have ended and the rules may have been replaced in the meantime.
        guard isCurrent(request) else { return }
        guard let policy else { return refuse(request, .security(.generic)) }
        var refusal = self.refusal(of: request, subjects, by: policy)
        var found: SwitchLink?
        if refusal == nil {
            // Two switches may have calls of the same identifier: one on which all is allowed is the one meant, and the
            // request goes there and nowhere else.
            for place in places where found == nil {
                let refused = policy.refusal(
                    of: request.kind, subjects: subjects, inCalls: place.devices,
                    resolve: { core.deviceID(named: $0) })
                guard let refused else {
                    found = place.link
                    continue
                }
                if case .device = refusal { continue }
                refusal = refused
            }
            if found != nil { refusal = nil }
        }
        if found == nil, refusal == nil {
            let open = subjects.subjects.first { $0.isOpen(in: request.kind) }
            refusal = .unknownCall(role: open?.role ?? "", callID: open?.callID ?? "")
        }
        decide(message, request, subjects, refusal: refusal, on: found)
    }

    private func refusal(of request: Request, _ subjects: RequestSubjects, by policy: AccessPolicy) -> AccessRefusal? {
        policy.refusal(
            of: request.kind, named: request.name, subjects: subjects, resolve: { core.deviceID(named: $0) },
            resolveNumber: { [core] in core.deviceID(dialledAs: $0) })
    }

    /// The links that can have the request's calls: those of the devices it names, or all.
    private func candidates(for subjects: RequestSubjects) -> [SwitchLink] {
        for subject in subjects.subjects {
            guard let device = subject.device, let phone = core.registry.phone(named: device),
                let link = core.router.link(of: phone.id)
            else { continue }
            return [link]
        }
        return core.router.links
    }

    /// Asks the links one after the other for the devices in these calls.
    private func findCalls(
        _ calls: [String], on links: ArraySlice<SwitchLink>, _ places: [CallPlace] = [],
        then proceed: @escaping @Sendable (ApplicationSession, [CallPlace]) -> Void
    ) {
        guard let link = links.first else { return proceed(self, places) }
        let key = key
        let loopIndex = loop.index
        let rest = links.dropFirst()
        link.enter { link in
            var devices: [String: Set<String>] = [:]
            for callID in calls where !callID.isEmpty {
                devices[callID] = Set(
                    link.phones(inCall: callID).compactMap { link.core.registry.identities(of: $0.id)?.deviceID })
            }
            let place = CallPlace(link: link, devices: devices)
            link.reply(toLoop: loopIndex) { loop in
                loop.session(key)?.findCalls(calls, on: rest, places + [place], then: proceed)
            }
        }
    }

    private func decide(
        _ message: any CSTAMessage, _ request: Request, _ subjects: RequestSubjects, refusal: AccessRefusal?,
        on found: SwitchLink?
    ) {
        if let refusal { return deny(request, subjects, refusal) }
        // Digits are decided on by the link, and audited when it has.
        if subjects.digits == nil, ServiceRule.rule(for: request.kind).group.isAudited {
            audit(request, subjects, nil)
        }
        dispatch(message, request, subjects, on: found)
    }

    /// Refuses a request that is not allowed.
    func deny(_ request: Request, _ subjects: RequestSubjects, _ refusal: AccessRefusal) {
        audit(request, subjects, refusal)
        core.counters.add(.accessDenied)
        refuse(request, refusal.serviceError)
    }

    /// Writes a decision down.
    func audit(_ request: Request, _ subjects: RequestSubjects, _ refusal: AccessRefusal?) {
        let session = machine.established
        var devices = subjects.subjects.compactMap { $0.device ?? $0.callID }
        // A device that was not in the request but in its call.
        if case .device(_, let device) = refusal, !device.isEmpty,
            !subjects.subjects.contains(where: { $0.device.flatMap(core.deviceID(named:)) == device })
        {
            devices.append(device)
        }
        var destinations = subjects.destinations.compactMap(\.device)
        // A number that was not in the request either: digits make it with those dialled before.
        if case .destination(_, let number) = refusal, !destinations.contains(number) { destinations.append(number) }
        core.audit.record(
            AuditRecord(
                application: session?.application ?? "", session: String((session?.sessionID ?? "").prefix(8)),
                peer: wire.peer.description, service: request.name, devices: devices,
                destinations: destinations, isAllowed: refusal == nil,
                reason: refusal?.text ?? ""))
    }
}
