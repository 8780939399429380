import ECMA323

extension LineCallStatus {
    /// The status of a call at the line of a monitored address, seen without its history.
    ///
    /// TAPI looks at a call from one line; so the states of the other parties are part of it: the caller hears RINGBACK
    /// while the called connection alerts. Derived from the definitions in ECMA-269 and in TAPI's `LINECALLSTATE_`
    /// constants; there is no published table.
    ///
    /// - Parameters:
    ///   - call: the call.
    ///   - address: the line.
    ///   - hasConsultation: whether the line has opened another call to consult somebody about this one.
    public init(of call: Call, at address: String, hasConsultation: Bool = false) {
        guard call.state == .active, let own = call.connection(at: address) else {
            self.init(.idle)
            return
        }
        switch own.state {
        case .idle, .disconnected: self.init(.idle)
        case .initiated: self.init(.dialtone)
        case .dialing: self.init(.dialing)
        case .offered: self.init(.offering)
        case .queued: self.init(.offering)
        case .alerting: self.init(.offering)
        case .networkReached: self.init(.proceeding)
        case .networkAlerting: self.init(.ringback)
        case .failed: self = Self.failure(own.cause)
        case .unknown: self.init(.unknown)
        case .established: self = Self.established(own, call, hasConsultation: hasConsultation)
        }
    }

    private static func established(_ own: Connection, _ call: Call, hasConsultation: Bool) -> LineCallStatus {
        let others = call.others(than: own.address)
        switch own.terminalConnection?.state {
        case .held:
            guard hasConsultation else { return LineCallStatus(.onhold) }
            return LineCallStatus(others.count > 1 ? .onholdpendconf : .onholdpendtransfer)
        case .bridged, .inUse:
            return LineCallStatus(.connected, .connected(.inactive))
        default: break
        }
        let states = Set(others.map(\.state))
        if states.contains(.established) { return LineCallStatus(.connected, .connected(.active)) }
        if states.contains(.alerting) || states.contains(.networkAlerting) { return LineCallStatus(.ringback) }
        if let failed = others.first(where: { $0.state == .failed }) { return failure(failed.cause) }
        if !others.isEmpty { return LineCallStatus(.proceeding) }
        // Alone: the call is on its way still, or the other end has left.
        guard let left = call.lastDisconnected, left.address != own.address, !left.cause.isDiversion else {
            return LineCallStatus(.proceeding)
        }
        return LineCallStatus(.disconnected, .disconnect(LineDisconnectMode(left.cause)))
    }

    private static func failure(_ cause: CSTA.EventCause?) -> LineCallStatus {
        switch cause {
        case .busy, .busyOverflow, .callForwardBusy: LineCallStatus(.busy, .busy(.station))
        case .trunksBusy, .selectedTrunkBusy: LineCallStatus(.busy, .busy(.trunk))
        default: LineCallStatus(.disconnected, .disconnect(LineDisconnectMode(cause)))
        }
    }
}

extension CSTA.EventCause? {
    /// Whether the call went on elsewhere.
    fileprivate var isDiversion: Bool {
        switch self {
        case .redirected, .callForward, .callForwardBusy, .callForwardImmediate, .callForwardNoAnswer, .callPickup,
            .distributed, .overflow, .transfer, .singleStepTransfer, .recall:
            true
        default: false
        }
    }
}

extension LineDisconnectMode {
    /// What a cause of CSTA means to TAPI.
    public init(_ cause: CSTA.EventCause?) {
        self =
            switch cause {
            case nil: .unknown
            case .busy, .busyOverflow: .busy
            case .callNotAnswered, .timeout, .alertTimeExpired: .noanswer
            case .callCancelled: .cancelled
            case .callPickup: .pickup
            case .redirected, .callForward, .callForwardBusy, .callForwardImmediate, .callForwardNoAnswer: .forwarded
            case .doNotDisturb: .donotdisturb
            case .blocked: .blocked
            case .destNotObtainable, .networkNotObtainable: .unreachable
            case .numberUnallocated, .invalidNumberFormat: .badaddress
            case .numberChanged: .numberchanged
            case .destOutOfOrder, .networkOutOfOrder: .outoforder
            case .incompatibleDestination: .incompatible
            case .networkCongestion, .capacityOverflow, .trunksBusy: .congestion
            case .resourcesNotAvailable: .unavail
            case .switchingFunctionTerminated, .maintenance: .tempfailure
            default: .normal
            }
    }
}
