import ECMA323
import NIOCore
import Transport

@testable import CSTAClient

/// A session machine with a gateway that the test plays, and a clock in the test's hand.
struct MachineBench {
    var machine: SessionMachine
    var now = NIODeadline.uptimeNanoseconds(1_000_000_000)
    /// What was sent and not answered yet, oldest first.
    private(set) var sent: [(message: any CSTAMessage, invokeID: InvokeID)] = []
    private(set) var connects: [Int] = []
    private(set) var closes: [String] = []
    private(set) var completed: [UInt64: Result<any CSTAMessage, ProviderError>] = [:]
    private(set) var monitored: [UInt64: ProviderError?] = [:]
    private(set) var failedRounds: [OutOfServiceReason] = []
    private(set) var changes: [Change] = []

    /// The gateway's status and calls, and what it refuses.
    var status = CSTA.SystemStatusValue.normal
    var calls: [String: [(id: String, state: CSTA.LocalConnectionState)]] = [:]
    var refusals: [MessageKind: CSTA.CSTAErrorCode] = [:]
    var refusesDevice: [String: CSTA.CSTAErrorCode] = [:]
    var refusesSession = false
    private var lastMonitor = 0

    init(gateways: Int = 1, login: Bool = true, _ adjust: (inout ProviderConfiguration) -> Void = { _ in }) {
        var configuration = ProviderConfiguration(
            gateways: (0..<gateways).map { GatewayEndpoint(host: "gateway\($0)") },
            login: login ? SessionLogin(user: "crm", password: "a<b&c") : nil)
        configuration.readsFeatures = false
        configuration.backoff = Backoff(initial: .seconds(1), maximum: .seconds(8), jitter: 0)
        adjust(&configuration)
        machine = SessionMachine(configuration, seed: 7)
    }

    /// Does something to the machine and notes what comes of it.
    mutating func perform(_ body: (inout SessionMachine, NIODeadline) -> Void) {
        body(&machine, now)
        changes += machine.model.takeChanges()
        for effect in machine.takeEffects() {
            switch effect {
            case .connect(let gateway): connects.append(gateway)
            case .send(let message, let id): sent.append((message, id))
            case .close(let why):
                closes.append(why)
                if machine.phase != .ended { perform { $0.closed("closed by this side: \(why)", at: $1) } }
            case .complete(let token, let result): completed[token] = result
            case .monitored(let token, let error): monitored[token] = .some(error)
            case .roundFailed(let reason): failedRounds.append(reason)
            }
        }
    }

    mutating func advance(_ time: TimeAmount) {
        now = now + time
        perform { $0.timePassed(at: $1) }
    }

    mutating func receive(_ message: any CSTAMessage, _ invokeID: InvokeID = .event) {
        perform { $0.received(message, invokeID, at: $1) }
    }

    /// Connects and answers until nothing is left to answer.
    mutating func connect() {
        perform { $0.start(at: $1) }
        perform { $0.connected(at: $1) }
        answerAll()
    }

    mutating func answerAll() {
        while let (message, id) = sent.first {
            sent.removeFirst()
            if let answer = answer(to: message) { receive(answer, id) }
        }
    }

    mutating func takeFirst() -> (message: any CSTAMessage, invokeID: InvokeID)? {
        sent.isEmpty ? nil : sent.removeFirst()
    }

    /// Forgets what was sent: nobody answers.
    mutating func dropSent() { sent.removeAll() }

    /// The gateway's answer to a request.
    mutating func answer(to message: any CSTAMessage) -> (any CSTAMessage)? {
        if let error = refusals[message.kind] { return error }
        switch message {
        case is CSTA.StartApplicationSession:
            if refusesSession {
                return CSTA.StartApplicationSessionNegResponse(errorCode: .definedError(.invalidApplicationInfo))
            }
            return CSTA.StartApplicationSessionPosResponse(
                sessionID: "s1", actualProtocolVersion: Edition.ed3.namespace, actualSessionDuration: 60)
        case is CSTA.SystemRegister: return CSTA.SystemRegisterResponse(sysStatRegisterID: "r1")
        case is CSTA.RequestSystemStatus: return CSTA.RequestSystemStatusResponse(systemStatus: status)
        case let start as CSTA.MonitorStart:
            guard case .deviceObject(let device) = start.monitorObject else { return nil }
            if let error = refusesDevice[device.value] { return error }
            lastMonitor += 1
            return CSTA.MonitorStartResponse(monitorCrossRefID: "\(device.value)-\(lastMonitor)")
        case is CSTA.MonitorStop: return CSTA.MonitorStopResponse()
        case let request as CSTA.SnapshotDevice:
            let device = request.snapshotObject.value
            if let error = refusesDevice[device] { return error }
            return CSTA.SnapshotDeviceResponse(
                crossRefIDorSnapshotData: .snapshotData(
                    CSTA.SnapshotDeviceDataList(snapshotDeviceResponseInfo: entries(device))))
        case is CSTA.SnapshotCall: return CSTA.CSTAErrorCode.serviceNotSupported
        case is CSTA.ResetApplicationSessionTimer: return CSTA.ResetApplicationSessionTimerPosResponse()
        case is CSTA.SystemStatusResponse, is CSTA.MonitorStopResponse: return nil
        default: return CSTA.CSTAErrorCode.serviceNotSupported
        }
    }

    func entries(_ device: String) -> [CSTA.SnapshotDeviceResponseInfo] {
        (calls[device] ?? []).map { ReducerTests.entry($0.state, device, $0.id) }
    }

    /// The kinds of what was sent and not answered yet.
    var sentKinds: [MessageKind] { sent.map(\.message.kind) }

    /// What has changed since the last look, in words.
    mutating func takeWords() -> [String] {
        defer { changes = [] }
        return changes.map { change in
            switch change.kind {
            case .provider(.inService): "provider in service"
            case .provider(.outOfService(let reason)): "provider out: \(reason)"
            case .provider(.shutDown): "provider shut down"
            case .systemStatus(let status): "status \(status.wireName)"
            case .address(let address):
                switch address.state {
                case .inService: "\(address.name) in service"
                case .outOfService(let reason): "\(address.name) out: \(reason)"
                }
            case .addressRemoved(let address): "\(address.name) removed"
            case .callBegan(let call): "call \(call.id) began"
            case .callEnded(let call, let end): "call \(call.id) ended: \(end)"
            case .callsJoined(let call, let olds): "calls \(olds) are \(call.id)"
            case .callInformation(let call): "call \(call.id) information"
            case .connection(let connection, _): "\(connection.callID)@\(connection.address) \(connection.state)"
            case .terminalConnection: "terminal"
            case .digits(let digits, _): "digits \(digits)"
            case .restorationFailed(let address, let error): "\(address.name) not restored: \(error)"
            case .resynchronized(let outage): "outage of \(outage.addresses): \(outage.differences)"
            case .unreadable: "unreadable"
            }
        }.filter { $0 != "terminal" }
    }
}
