import ECMA323

extension SwitchModel {
    /// ECMA-354: opening, keeping and closing application sessions. Served whatever the switch's own manner, for clients
    /// that always open one.
    static let applicationSessionServices = table(
        service(CSTA.StartApplicationSession.self) { model, request, context throws(Refusal) in
            model.start(request, context)
        },
        service(CSTA.ResetApplicationSessionTimer.self) { model, request, context throws(Refusal) in
            guard let application = model.sessions[context.session]?.application,
                application.sessionID == request.sessionID
            else {
                return CSTA.ResetApplicationSessionTimerNegResponse(errorCode: .definedError(.invalidSessionID))
            }
            let seconds = model.duration(request.requestedSessionDuration)
            model.setApplication(application.sessionID, seconds: seconds, of: context.session)
            return CSTA.ResetApplicationSessionTimerPosResponse(actualSessionDuration: seconds)
        },
        service(CSTA.StopApplicationSession.self) { model, request, context throws(Refusal) in
            guard let application = model.sessions[context.session]?.application,
                application.sessionID == request.sessionID
            else {
                return CSTA.StopApplicationSessionNegResponse(errorCode: .definedError(.invalidSessionID))
            }
            model.sessions[context.session]?.application = nil
            model.sessions[context.session]?.registrations = [:]
            model.monitors.stopAll(of: context.session)
            return CSTA.StopApplicationSessionPosResponse()
        }
    )

    private mutating func start(
        _ request: CSTA.StartApplicationSession, _ context: ServiceContext
    ) -> any CSTAMessage {
        if let application = sessions[context.session]?.application {
            return accepted(application.sessionID, version: chosenVersion(request)?.text ?? "", context)
        }
        guard sessions.values.count(where: { $0.application != nil }) < configuration.maximumSessions else {
            return CSTA.StartApplicationSessionNegResponse(errorCode: .definedError(.maxNumberSessions))
        }
        guard let version = chosenVersion(request) else {
            return CSTA.StartApplicationSessionNegResponse(
                errorCode: .definedError(.requestedProtocolVersionNotSupported))
        }
        guard mayOpen(request.applicationInfo) else {
            return CSTA.StartApplicationSessionNegResponse(errorCode: .definedError(.invalidApplicationInfo))
        }
        lastApplicationSession += 1
        let id = "A\(lastApplicationSession)"
        sessions[context.session]?.edition = version.edition
        setApplication(id, seconds: duration(request.requestedSessionDuration), of: context.session)
        return accepted(id, version: version.text, context)
    }

    private func accepted(_ id: String, version: String, _ context: ServiceContext) -> any CSTAMessage {
        let seconds = sessions[context.session]?.application?.duration.components.seconds ?? 0
        return CSTA.StartApplicationSessionPosResponse(
            sessionID: id, actualProtocolVersion: version, actualSessionDuration: Int(seconds))
    }

    /// The first version the client names that the switch speaks.
    private func chosenVersion(_ request: CSTA.StartApplicationSession) -> (text: String, edition: Edition)? {
        for text in request.requestedProtocolVersions {
            if let edition = Edition(namespace: text), edition <= configuration.edition { return (text, edition) }
        }
        return nil
    }

    private func mayOpen(_ info: CSTA.StartApplicationSessionApplicationInfo) -> Bool {
        guard case .applicationSession(let known) = configuration.sessions, !known.isEmpty else { return true }
        guard let login = LoginForm(info.applicationSpecificInfo) else { return false }
        return known.contains { $0.userName == login.userName && $0.password == login.password }
    }

    private func duration(_ requested: Int?) -> Int {
        min(max(requested ?? configuration.maximumSessionDuration, 1), configuration.maximumSessionDuration)
    }

    private mutating func setApplication(_ id: String, seconds: Int, of session: SessionID) {
        let expires = now + .seconds(seconds)
        sessions[session]?.application = .init(sessionID: id, duration: .seconds(seconds), expires: expires)
        sessionTimers.schedule(.expiry(session), at: expires)
    }

    /// Ends an application session whose timer was not reset.
    mutating func expireApplication(of id: SessionID) {
        guard let application = sessions[id]?.application, application.expires <= now else { return }
        sessions[id]?.application = nil
        monitors.stopAll(of: id)
        send(
            CSTA.ApplicationSessionTerminated(
                sessionID: application.sessionID, sessionTermReason: .definedTermReason(.sessionTimerExpired)),
            invokeID: .event, edition: sessions[id]?.edition ?? configuration.edition, to: id)
        outputs.append(SwitchOutput(session: id, action: .close(reason: "application session expired")))
    }
}
