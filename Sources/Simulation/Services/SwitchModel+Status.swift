import ECMA323

extension SwitchModel {
    /// The state of the switching function, and being told about it.
    static let statusServices = table(
        service(CSTA.RequestSystemStatus.self) { model, _, _ throws(Refusal) in
            CSTA.RequestSystemStatusResponse(systemStatus: model.systemStatus)
        },
        service(CSTA.SystemStatus.self) { _, _, _ throws(Refusal) in CSTA.SystemStatusResponse() },
        service(CSTA.SystemRegister.self) { model, request, context throws(Refusal) in
            guard model.sessions[context.session]?.registrations.count ?? 0 < 8 else {
                throw .resource(.registrationLimitExceeded)
            }
            model.lastRegistration += 1
            let id = "R\(model.lastRegistration)"
            let registration = SwitchSession.Registration(
                tellsSystemStatus: request.requestTypes[.systemStatus] ?? true,
                withheld: withheldValues(request.requestedStatusFilter))
            let isFirst = model.sessions[context.session]?.registrations.isEmpty == true
            model.sessions[context.session]?.registrations[id] = registration
            if isFirst { model.scheduleHeartbeat(of: context.session) }
            return CSTA.SystemRegisterResponse(
                sysStatRegisterID: id, actualStatusFilter: request.requestedStatusFilter)
        },
        service(CSTA.SystemRegisterCancel.self) { model, request, context throws(Refusal) in
            try model.requireRegistration(request.sysStatRegisterID, context)
            model.sessions[context.session]?.registrations[request.sysStatRegisterID] = nil
            return CSTA.SystemRegisterCancelResponse()
        },
        service(CSTA.SystemRegisterAbort.self) { model, request, context throws(Refusal) in
            model.sessions[context.session]?.registrations[request.sysStatRegisterID] = nil
            return nil
        },
        service(CSTA.ChangeSysStatFilter.self) { model, request, context throws(Refusal) in
            guard let id = request.sysStatRegisterID else {
                throw .operation(.atLeastOneConditionalParameterNotProvided)
            }
            try model.requireRegistration(id, context)
            let withheld = withheldValues(request.requestedStatusFilter)
            model.sessions[context.session]?.registrations[id]?.withheld = withheld
            return CSTA.ChangeSysStatFilterResponse(actualStatusFilter: request.requestedStatusFilter)
        }
    )

    private func requireRegistration(_ id: String, _ context: ServiceContext) throws(Refusal) {
        guard sessions[context.session]?.registrations[id] != nil else {
            throw .operation(.invalidCrossRefID)
        }
    }

    /// Changes what the switch says about itself, and tells everybody who registered for that.
    public mutating func setSystemStatus(_ status: CSTA.SystemStatusValue, at time: Duration) -> [SwitchOutput] {
        pass(to: time)
        systemStatus = status
        for id in sessions.keys.sorted(by: { $0.rawValue < $1.rawValue }) { tellSystemStatus(to: id) }
        return takeOutputs()
    }

    /// Tells a session the state of the switch, once for each of its registrations that wants to hear it.
    func tellingRegistrations(of id: SessionID) -> [String] {
        (sessions[id]?.registrations ?? [:])
            .filter { $0.value.tellsSystemStatus && !$0.value.withheld.contains(systemStatus) }
            .keys.sorted()
    }

    private mutating func tellSystemStatus(to id: SessionID) {
        for registration in tellingRegistrations(of: id) {
            request(CSTA.SystemStatus(sysStatRegisterID: registration, systemStatus: systemStatus), to: id)
        }
    }

    private mutating func scheduleHeartbeat(of id: SessionID) {
        let due = now + configuration.heartbeat
        sessions[id]?.heartbeatDue = due
        sessionTimers.schedule(.heartbeat(id), at: due)
    }

    /// Does what falls due for a session.
    mutating func fire(_ timer: SessionTimer) {
        switch timer {
        case .heartbeat(let id):
            guard sessions[id]?.heartbeatDue == now, sessions[id]?.registrations.isEmpty == false else { return }
            tellSystemStatus(to: id)
            scheduleHeartbeat(of: id)
        case .expiry(let id):
            expireApplication(of: id)
        }
    }
}

/// The values a status filter withholds: as with monitors, what is set is not reported.
private func withheldValues(_ filter: CSTA.StatusFilter?) -> Set<CSTA.SystemStatusValue> {
    guard let filter else { return [] }
    return Set(CSTA.StatusFilter.Member.allCases.filter { filter[$0] == true }.map(statusValue))
}

private func withheldValues(_ filter: CSTA.StatusFilterList?) -> Set<CSTA.SystemStatusValue> {
    guard let filter else { return [] }
    let members = CSTA.StatusFilterList.Member.allCases.filter { filter[$0] == true }
    return Set(members.compactMap { CSTA.StatusFilter.Member(rawValue: $0.rawValue) }.map(statusValue))
}

private func statusValue(_ member: CSTA.StatusFilter.Member) -> CSTA.SystemStatusValue {
    switch member {
    case .initializing: .initializing
    case .enabled: .enabled
    case .normal: .normal
    case .messageLost: .messagesLost
    case .disabled: .disabled
    case .partiallyDisabled: .partiallyDisabled
    case .overloadImminent: .overloadImminent
    case .overloadReached: .overloadReached
    case .overloadRelieved: .overloadRelieved
    }
}
