import ECMA323
import NIOCore
import Transport

// ECMA-354: opening, keeping and ending the application session.
extension ApplicationSession {
    /// Serves one of the session services.
    func sessionService(_ message: any CSTAMessage, _ request: Request, _ payload: UnsafeRawBufferPointer) {
        switch message {
        case let message as CSTA.StartApplicationSession: startSession(message, request)
        case let message as CSTA.StopApplicationSession: stopSession(message, request)
        case let message as CSTA.ResetApplicationSessionTimer: resetTimer(message, request)
        default: core.counters.add(.malformedRequests)
        }
    }

    private func startSession(_ message: CSTA.StartApplicationSession, _ request: Request) {
        let found = LoginReader.read(message.applicationInfo.applicationSpecificInfo)
        let applicationID = message.applicationInfo.applicationID
        let name = found.userName.flatMap { $0.isEmpty ? nil : $0 } ?? applicationID
        let login = ApplicationSessionMachine.Login(
            name: name, password: found.password, applicationID: applicationID)
        let opening = ApplicationSessionMachine.Opening(
            login: login, versions: message.requestedProtocolVersions, seconds: message.requestedSessionDuration)
        switch machine.open(opening) {
        case .refuse(let reason): refuseSession(reason, request)
        case .verify(let login): verify(login, request)
        }
    }

    private func verify(_ login: ApplicationSessionMachine.Login, _ request: Request) {
        // A verified certificate is the stronger proof; a password beside it is not looked at.
        if let application = certificateApplication { return loginChecked(.success(application), request) }
        let address = wire.peer.address
        guard core.loginPermitted(from: address, as: login.name, at: now) else {
            return loginChecked(.failure(OpeningRefusalError(reason: .throttled)), request)
        }
        let user = core.applications.user(login.name)
        // An unknown name costs the same work as a wrong password, so that names cannot be found by timing.
        let hash = user?.hash ?? core.decoyHash
        let eventLoop = wire.eventLoop
        let isQueued = core.loginVerifier.verify(login.password ?? "", against: hash) { [self] isRight in
            let verdict = isRight ? user?.application : nil
            let finish: @Sendable () -> Void = { [self] in
                core.loginFinished(from: address, as: login.name, isRight: verdict != nil, at: now)
                if let verdict {
                    loginChecked(.success(verdict), request)
                } else {
                    loginChecked(.failure(OpeningRefusalError(reason: .invalidApplicationInfo)), request)
                }
            }
            if eventLoop.inEventLoop { finish() } else { eventLoop.execute(finish) }
        }
        if !isQueued { loginChecked(.failure(OpeningRefusalError(reason: .throttled)), request) }
    }

    private func loginChecked(_ verdict: Result<String, OpeningRefusalError>, _ request: Request) {
        var verdict = verdict
        if case .success(let application) = verdict, !core.claimSession(self, of: application) {
            verdict = .failure(OpeningRefusalError(reason: .tooManySessions))
        }
        let sessionID = String(core.random(), radix: 36) + String(core.random(), radix: 36)
        switch machine.loginChecked(verdict, sessionID: sessionID, at: now) {
        case nil:
            core.loginDone(self)
        case .failure(let refusal):
            refuseSession(refusal.reason, request)
        case .success(let session):
            core.counters.add(.sessionsOpened)
            adoptLimits()
            logger.info(
                "session opened",
                metadata: ["application": "\(session.application)", "version": "\(session.version)"])
            sendSessionMessage(
                CSTA.StartApplicationSessionPosResponse(
                    sessionID: session.sessionID, actualProtocolVersion: session.version,
                    actualSessionDuration: session.seconds), request)
        }
    }

    private func refuseSession(_ reason: ApplicationSessionMachine.OpeningRefusal, _ request: Request) {
        core.counters.add(.sessionsRefused)
        logger.notice("session refused", metadata: ["reason": "\(reason)"])
        let code: CSTA.StartApplicationSessionNegResponseErrorCode =
            switch reason {
            case .invalidApplicationInfo: .definedError(.invalidApplicationInfo)
            case .versionNotSupported: .definedError(.requestedProtocolVersionNotSupported)
            case .alreadyOpen, .tooManySessions: .definedError(.maxNumberSessions)
            case .throttled: .definedError(.serverResourcesBusy)
            }
        sendSessionMessage(CSTA.StartApplicationSessionNegResponse(errorCode: code), request)
    }

    private func stopSession(_ message: CSTA.StopApplicationSession, _ request: Request) {
        guard machine.stop(sessionID: message.sessionID) else {
            return sendSessionMessage(
                CSTA.StopApplicationSessionNegResponse(errorCode: .definedError(.invalidSessionID)), request)
        }
        epoch &+= 1
        dropMonitors()
        registrations = []
        listings = []
        core.loginDone(self)
        sendSessionMessage(CSTA.StopApplicationSessionPosResponse(), request)
    }

    private func resetTimer(_ message: CSTA.ResetApplicationSessionTimer, _ request: Request) {
        let seconds = machine.resetTimer(
            sessionID: message.sessionID, seconds: message.requestedSessionDuration, at: now)
        if let seconds {
            sendSessionMessage(
                CSTA.ResetApplicationSessionTimerPosResponse(actualSessionDuration: seconds), request)
        } else {
            sendSessionMessage(
                CSTA.ResetApplicationSessionTimerNegResponse(errorCode: .definedError(.invalidSessionID)), request)
        }
    }

    /// The session's time is up: the client is told, its monitors end, the connection is closed.
    func expire(sessionID: String) {
        core.counters.add(.sessionsExpired)
        logger.notice("session expired")
        send(
            CSTA.ApplicationSessionTerminated(
                sessionID: sessionID, sessionTermReason: .definedTermReason(.sessionTimerExpired)), edition: .ed3)
        dropMonitors()
        registrations = []
        close(.application("the session timer expired"))
    }

    /// The gateway does not serve this client any longer: it is told why, its monitors end, the connection is closed.
    func terminate(because reason: String) {
        if let session = machine.established, !session.sessionID.isEmpty {
            send(
                CSTA.ApplicationSessionTerminated(
                    sessionID: session.sessionID, sessionTermReason: .serverTermReason(reason)),
                edition: session.edition ?? .ed3)
        }
        dropMonitors()
        registrations = []
        close(.local)
    }

    private func sendSessionMessage(_ message: some CSTAMessage, _ request: Request) {
        send(message, edition: request.edition, invokeID: request.invokeID)
    }
}
