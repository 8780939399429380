import ECMA323
import Testing

@testable import Simulation

/// A switch model with one client on it, its clock in the test's hand, and everything it sends written down.
struct ModelBench {
    var model: SwitchModel
    var session: SessionID
    var time: Duration = .zero
    /// Every event so far, per cross-reference identifier, in words: see ``EventWords``.
    private(set) var heard: [String: [String]] = [:]
    /// Everything sent so far.
    private(set) var sent: [(message: any CSTAMessage, invokeID: InvokeID, edition: Edition, session: SessionID)] = []
    private(set) var closed: [SessionID] = []
    private var invoke: UInt16 = 0

    init(_ configuration: SimulatedSwitchConfiguration = .init(phones: 6)) {
        model = SwitchModel(configuration: configuration)
        let (id, outputs) = model.openSession(at: .zero)
        session = id
        note(outputs)
    }

    mutating func connect() -> SessionID {
        let (id, outputs) = model.openSession(at: time)
        note(outputs)
        return id
    }

    mutating func disconnect(_ id: SessionID) { note(model.closeSession(id, at: time)) }

    /// Sends a request and gives the answer. Fails the test when the answer is not the first thing sent.
    @discardableResult
    mutating func ask(
        _ request: any CSTAMessage, edition: Edition? = .ed4, as id: SessionID? = nil,
        _ location: SourceLocation = #_sourceLocation
    ) -> (any CSTAMessage)? {
        invoke = (invoke + 1) % 9999
        let invokeID = InvokeID(rawValue: invoke) ?? .first
        let outputs = model.handle(request, invokeID: invokeID, edition: edition, from: id ?? session, at: time)
        note(outputs)
        guard case .send(let answer, invokeID, _)? = outputs.first?.action else { return nil }
        #expect(answer.kind.role == .response || answer.kind.role == .error, sourceLocation: location)
        return answer
    }

    /// Sends a request that must be served.
    @discardableResult
    mutating func ask<Response: CSTAMessage>(
        _ request: any CSTAMessage, for type: Response.Type, _ location: SourceLocation = #_sourceLocation
    ) throws -> Response {
        let answer = ask(request, location)
        return try #require(answer as? Response, "answered \(String(describing: answer))", sourceLocation: location)
    }

    /// Sends a request that must be refused and gives the error in words.
    mutating func refusal(of request: any CSTAMessage, as id: SessionID? = nil) -> String? {
        (ask(request, as: id) as? CSTA.CSTAErrorCode)?.description
    }

    /// Does what a person does; the test fails if it is impossible.
    mutating func people(_ actions: HumanAction..., location: SourceLocation = #_sourceLocation) {
        for action in actions {
            let (done, outputs) = model.perform(action, at: time)
            #expect(done, "\(action) was impossible", sourceLocation: location)
            note(outputs)
        }
    }

    mutating func pass(_ duration: Duration) {
        time += duration
        note(model.advance(to: time))
    }

    mutating func monitor(_ device: String, type: CSTA.MonitorType? = nil) throws -> String {
        try ask(
            CSTA.MonitorStart(monitorObject: .deviceObject(CSTA.DeviceID(device)), monitorType: type),
            for: CSTA.MonitorStartResponse.self
        ).monitorCrossRefID
    }

    /// The events of a monitor since the last look.
    mutating func take(_ crossReference: String) -> [String] {
        heard.removeValue(forKey: crossReference) ?? []
    }

    /// The messages sent since the last look.
    mutating func takeSent() -> [any CSTAMessage] {
        defer { sent.removeAll() }
        return sent.map(\.message)
    }

    /// The call a device is in.
    func call(at device: String, _ index: Int = 0) throws -> CSTA.ConnectionID {
        let calls = calls(at: device)
        try #require(index < calls.count, "\(device) has only \(calls.count) calls")
        return calls[index]
    }

    /// The calls a device is in.
    func calls(at device: String) -> [CSTA.ConnectionID] {
        guard let place = model.engine.deviceByNumber[device] else { return [] }
        return model.engine[place].calls.map { model.connectionID(ConnectionKey(call: $0, device: place)) }
    }

    /// The state of every call of a device in words: `connected`, `hold alerting`.
    func states(at device: String) -> [String] {
        guard let place = model.engine.deviceByNumber[device] else { return [] }
        return model.engine[place].calls.map {
            model.engine.state(ConnectionKey(call: $0, device: place)).wireName
        }
    }

    mutating func note(_ outputs: [SwitchOutput]) {
        for output in outputs {
            switch output.action {
            case .send(let message, let invokeID, let edition):
                sent.append((message, invokeID, edition, output.session))
                guard let words = EventWords(message) else { continue }
                heard[words.crossReference, default: []].append(words.text)
            case .close: closed.append(output.session)
            }
        }
    }
}
