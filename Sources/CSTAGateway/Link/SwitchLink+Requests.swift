import DeviceActors
import ECMA323

/// Why a request to a switch got no proper answer.
enum RequestFailure: String, Sendable {
    /// None came in time.
    case timedOut = "the switch did not answer in time"
    /// The connection ended before.
    case linkLost = "the connection to the switch was lost"
    /// What came cannot be read.
    case unreadable = "the switch's answer cannot be read"

    /// What a client whose request it was is told.
    var serviceError: ServiceError {
        switch self {
        case .timedOut: .systemResource(.resourceBusy)
        case .linkLost: .systemResource(.resourceOutOfService)
        case .unreadable: .systemResource(.generic)
        }
    }
}

// Requests to the switch, and what comes back.
extension SwitchLink {
    /// Opens the ECMA-354 session.
    func startSession() {
        guard case .application(let credentials, let seconds) = configuration.session else { return }
        let info = CSTA.StartApplicationSessionApplicationInfo(
            applicationID: credentials.applicationID, applicationSpecificInfo: credentials.specificInfo)
        request(
            CSTA.StartApplicationSession(
                applicationInfo: info, requestedProtocolVersions: [configuration.edition.namespace],
                requestedSessionDuration: seconds), for: .startSession)
    }

    /// Sends a client's request under an invoke identifier of our own. May be called from anywhere.
    func forward(_ bytes: [UInt8], origin: ForwardedRequest) {
        enter { link in link.sendForwarded(bytes, origin) }
    }

    private func sendForwarded(_ bytes: [UInt8], _ request: ForwardedRequest) {
        var origin = request
        if let digits = origin.digits {
            let verdict = judge(digits)
            let judged = origin
            reply(toLoop: origin.loop) { loop in
                loop.session(judged.session)?.digitsJudged(judged.request, digits, verdict)
            }
            guard case .allowed(let connections) = verdict else { return }
            origin.dialling = connections
        }
        guard canSend, let wire else { return finish(origin, .failed(.systemResource(.resourceOutOfService))) }
        guard bytes.count <= FrameHeader.maximumPayload else {
            return finish(origin, .failed(.operation(.invalidParameterValue)))
        }
        guard forwardedInFlight < configuration.maximumOutstanding,
            let invokeID = pending.begin(.forwarded(origin), deadline: requestDeadline)
        else { return finish(origin, .failed(.performance(.performanceLimitExceeded))) }
        forwardedInFlight += 1
        sendingDigits(to: origin.dialling)
        if !core.traces.isEmpty { bytes.withUnsafeBytes { trace(.sent, invokeID, $0, for: .forwarded(origin)) } }
        wire.send(invokeID, bytes)
    }

    private func finish(_ origin: ForwardedRequest, _ outcome: ForwardedOutcome) {
        reply(toLoop: origin.loop) { loop in
            loop.session(origin.session)?.forwarded(origin.request, outcome)
        }
    }

    /// An answer has come.
    func answer(_ invokeID: InvokeID, _ kind: MessageKind, _ payload: UnsafeRawBufferPointer) {
        if let sent = pending.deadline(of: invokeID) {
            core.counters.requestLatency.record(now &- (sent &- configuration.requestTimeout.nanosecondsClamped))
        }
        guard let purpose = pending.complete(invokeID) else {
            core.counters.add(.lateResponses)
            if kind == .monitorStartResponse { stopStrayMonitor(payload) }
            return
        }
        if !core.traces.isEmpty { trace(.received, invokeID, payload, for: purpose) }
        if case .forwarded(let origin) = purpose {
            forwardedInFlight -= 1
            digitsAnswered(origin, kind)
            return finish(origin, .answered(Array(payload)))
        }
        guard let decoded = try? decoder.decode(payload) else { return fail(purpose, with: .unreadable) }
        let message = decoded.message
        switch purpose {
        case .ping, .resetTimer: history.lastHeartbeat = history.lastReceived
        default: break
        }
        switch purpose {
        case .forwarded, .stopMonitor, .stopSession: break
        case .ping: if let status = message as? CSTA.RequestSystemStatusResponse { pinged(status) }
        case .resetTimer: timerReset(message)
        case .startSession: sessionAnswered(message)
        case .register: handle(.registered(id: (message as? CSTA.SystemRegisterResponse)?.sysStatRegisterID))
        case .listDevices: listingAnswered(message)
        case .startMonitor(let index): monitorAnswered(index, message)
        case .snapshot(let index): snapshotAnswered(index, message)
        case .feature(let feature, let index): featureAnswered(feature, index, message)
        }
        drivePump()
    }

    /// A request got no proper answer.
    func fail(_ purpose: Purpose, with failure: RequestFailure) {
        switch purpose {
        case .forwarded(let origin):
            forwardedInFlight -= 1
            digitsAnswered(origin, nil)
            finish(origin, .failed(failure.serviceError))
        case .ping, .resetTimer, .stopMonitor, .stopSession:
            // Silence is the heartbeat's business, an expired session the switch's.
            break
        case .startSession, .register: handle(.stepFailed(reason: failure.rawValue))
        case .listDevices: listingBroken(failure.rawValue)
        case .startMonitor(let index), .snapshot(let index):
            refused(index, reason: failure.rawValue)
            drivePump()
        case .feature(let feature, let index): featureFailed(feature, index, failure)
        }
    }

    private func pinged(_ status: CSTA.RequestSystemStatusResponse) {
        handle(.switchStatus(SwitchLinkMachine.SwitchCondition(status.systemStatus)))
    }

    private func timerReset(_ message: any CSTAMessage) {
        if let positive = message as? CSTA.ResetApplicationSessionTimerPosResponse {
            handle(.timerReset(seconds: positive.actualSessionDuration))
        } else {
            handle(.sessionRefused(reason: "the session timer could not be reset"))
        }
    }

    private func sessionAnswered(_ message: any CSTAMessage) {
        switch message {
        case let positive as CSTA.StartApplicationSessionPosResponse:
            handle(.sessionOpened(id: positive.sessionID, seconds: positive.actualSessionDuration))
        case let negative as CSTA.StartApplicationSessionNegResponse:
            handle(.sessionRefused(reason: "\(negative.errorCode)"))
        default:
            handle(.sessionRefused(reason: "an unexpected answer: \(message.kind.name)"))
        }
    }
}

extension LinkCredentials {
    /// The credentials in the form the switch takes them, as the content of `applicationSpecificInfo`.
    var specificInfo: CSTA.AnyContent? {
        let user = Self.escape(userName)
        let secret = Self.escape(password)
        return switch form {
        case .none: nil
        case .sessionLoginInfo:
            CSTA.AnyContent(
                xml: """
                    <SessionLoginInfo xmlns="http://www.avaya.com/csta"><userName>\(user)</userName>\
                    <password>\(secret)</password></SessionLoginInfo>
                    """)
        case .userPassword: CSTA.AnyContent(xml: "<user>\(user)</user><password>\(secret)</password>")
        }
    }

    private static func escape(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            default: result.append(character)
            }
        }
        return result
    }
}
