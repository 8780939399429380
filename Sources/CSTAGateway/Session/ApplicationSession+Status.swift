import ECMA323

// System status services: what the gateway tells of itself.
extension ApplicationSession {
    /// The state of the switching function, as the standard has it. The switching function is all links together:
    ///
    /// - `normal`: every link is in service, and this client has got the events that make up for what it missed of each.
    /// - `partiallyDisabled`: some are; told anew whenever another link is lost or has returned.
    /// - `disabled`: none is.
    var statusValue: CSTA.SystemStatusValue { Self.value(of: loop.condition) }

    private static func value(of condition: GatewayStatus.Condition) -> CSTA.SystemStatusValue {
        switch condition {
        case .normal: .normal
        case .partiallyDisabled: .partiallyDisabled
        case .disabled: .disabled
        }
    }

    /// The state has changed, or is the same for another reason: registered clients are told.
    func conditionChanged(to condition: GatewayStatus.Condition) {
        for index in registrations.indices { report(Self.value(of: condition), to: index) }
    }

    /// Sends the status to one registration, unless its filter withholds it.
    func report(_ value: CSTA.SystemStatusValue, to index: Int) {
        registrations[index].lastSent = now
        let registration = registrations[index]
        guard !registration.withholds(value) else { return }
        sendRequest(
            CSTA.SystemStatus(sysStatRegisterID: registration.id, systemStatus: value),
            edition: registration.edition)
    }

    func registerForStatus(_ message: CSTA.SystemRegister, _ request: Request) {
        guard registrations.count < 16 else {
            return refuse(request, .systemResource(.registrationLimitExceeded))
        }
        let registration = StatusRegistration(
            id: String(core.random() >> 1), edition: request.edition, filter: message.requestedStatusFilter,
            lastSent: now)
        answer(
            request,
            CSTA.SystemRegisterResponse(
                sysStatRegisterID: registration.id, actualStatusFilter: message.requestedStatusFilter))
        guard message.requestTypes[.systemStatus] != false else { return }
        registrations.append(registration)
        report(statusValue, to: registrations.count - 1)
    }

    func cancelRegistration(_ message: CSTA.SystemRegisterCancel, _ request: Request) {
        guard let index = registrations.firstIndex(where: { $0.id == message.sysStatRegisterID }) else {
            return refuse(request, .operation(.invalidCrossRefID))
        }
        registrations.remove(at: index)
        answer(request, CSTA.SystemRegisterCancelResponse())
    }

    func changeStatusFilter(_ message: CSTA.ChangeSysStatFilter, _ request: Request) {
        guard
            let index = registrations.firstIndex(where: {
                message.sysStatRegisterID == nil || $0.id == message.sysStatRegisterID
            })
        else { return refuse(request, .operation(.invalidCrossRefID)) }
        if let list = message.requestedStatusFilter { registrations[index].filter = Self.filter(list) }
        answer(request, CSTA.ChangeSysStatFilterResponse(actualStatusFilter: message.requestedStatusFilter))
    }

    /// The registrations of this session. There are none but those for the system's status.
    func listRegistrations(_ message: CSTA.GetRegistrations, _ request: Request) {
        let isWanted = message.requestedRegTypes.map { $0.isEmpty || $0.contains(.sysStatRegister) } ?? true
        let entries = registrations.map {
            CSTA.RegistrationListEntry(registrationType: .sysStatRegister, registrationID: $0.id)
        }
        let list = CSTA.RegistrationList(registrationListEntry: isWanted ? entries : [])
        answer(request, CSTA.GetRegistrationsResponse(crossRefIDorRegistrationData: .registrationList(list)))
    }

    /// The two types have the same members; the standard only names them differently.
    private static func filter(_ list: CSTA.StatusFilterList) -> CSTA.StatusFilter {
        var filter = CSTA.StatusFilter()
        for member in CSTA.StatusFilterList.Member.allCases {
            guard let same = CSTA.StatusFilter.Member(rawValue: member.rawValue) else { continue }
            filter[same] = list[member]
        }
        return filter
    }
}

extension ApplicationSession.StatusRegistration {
    /// Whether the client asked not to hear of this status. Bits of the filter withhold, as with monitors.
    fileprivate func withholds(_ value: CSTA.SystemStatusValue) -> Bool {
        guard let filter else { return false }
        switch value {
        case .initializing: return filter[.initializing] == true
        case .enabled: return filter[.enabled] == true
        case .normal: return filter[.normal] == true
        case .messagesLost: return filter[.messageLost] == true
        case .disabled: return filter[.disabled] == true
        case .partiallyDisabled: return filter[.partiallyDisabled] == true
        case .overloadImminent: return filter[.overloadImminent] == true
        case .overloadReached: return filter[.overloadReached] == true
        case .overloadRelieved: return filter[.overloadRelieved] == true
        }
    }
}
