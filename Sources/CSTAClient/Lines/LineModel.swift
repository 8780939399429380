import NIOCore

/// The same calls as TAPI sees them: a projection of the changes of a ``ProviderModel``.
///
/// It keeps TAPI's rules: the first state of an incoming call is OFFERING, a call never leaves IDLE, a message carries
/// exactly one state, and a state is told once. A pure value: snapshots and changes go in, messages come out.
public struct LineModel: Sendable {
    /// A call at a line.
    private struct LineCall: Sendable {
        let handle: LineCallHandle
        var info: LineCallInfo
        var status: LineCallStatus?
        var enteredAt: NIODeadline
        var isConsultation: Bool
        /// The call was OFFERED before it rang, so that ringing means that it was accepted.
        var wasOffered = false
    }

    private struct Line: Sendable {
        var calls: [String: LineCall] = [:]
        var isInService = false
    }

    private var lines: [String: Line] = [:]
    private var calls: [String: Call] = [:]
    private var nextHandle: UInt64 = 1
    private var messages: [LineMessage] = []

    /// No lines.
    public init() {}

    /// The status of a call at a line, as `lineGetCallStatus` gives it, and when it was entered; nil when there is no such
    /// call.
    public func status(of callID: String, at line: String) -> (LineCallStatus, since: NIODeadline)? {
        guard let call = lines[line]?.calls[callID], let status = call.status else { return nil }
        return (status, call.enteredAt)
    }

    /// Begins with what is known, or goes on with it after changes were lost.
    ///
    /// - Returns: the messages that tell what is new.
    public mutating func apply(_ snapshot: ProviderSnapshot, at time: NIODeadline) -> [LineMessage] {
        for name in lines.keys.sorted() where snapshot.addresses[name] == nil { close(name, at: time) }
        for name in snapshot.addresses.keys.sorted() {
            if let address = snapshot.addresses[name] { setService(address, at: time) }
        }
        let gone = calls.keys.filter { snapshot.calls[$0] == nil }
        for id in gone.sorted() { end(id, at: time) }
        calls = snapshot.calls
        for id in calls.keys.sorted() { update(id, at: time) }
        return takeMessages()
    }

    /// Applies one change.
    ///
    /// - Returns: the messages that tell it, none if it makes no difference to TAPI.
    public mutating func apply(_ change: Change) -> [LineMessage] {
        switch change.kind {
        case .address(let address): setService(address, at: change.time)
        case .addressRemoved(let address): close(address.name, at: change.time)
        case .callBegan(let call): calls[call.id] = call
        case .callInformation(let call): noteInformation(call, at: change.time)
        case .callsJoined(let call, let olds): join(call, olds, at: change.time)
        case .callEnded(let call, _): end(call.id, at: change.time)
        case .connection(let connection, _): note(connection, at: change.time)
        case .terminalConnection(let terminal, let connection, _):
            var connection = connection
            connection.terminalConnection = connection.terminalConnection == nil ? nil : terminal
            note(connection, at: change.time)
        case .provider, .systemStatus, .digits, .restorationFailed, .resynchronized, .unreadable: break
        }
        return takeMessages()
    }

    private mutating func takeMessages() -> [LineMessage] {
        defer { messages.removeAll() }
        return messages
    }

    // MARK: Lines

    private mutating func setService(_ address: Address, at time: NIODeadline) {
        let isInService = address.state == .inService
        let was = lines[address.name]?.isInService
        lines[address.name, default: Line()].isInService = isInService
        guard was != isInService else { return }
        tell(address.name, nil, isInService ? .inService : .outOfService, at: time)
    }

    private mutating func close(_ name: String, at time: NIODeadline) {
        for (_, call) in (lines[name]?.calls ?? [:]).sorted(by: { $0.key < $1.key }) {
            tell(name, call.handle, .callState(LineCallStatus(.idle)), at: time)
        }
        lines[name] = nil
    }

    // MARK: Calls

    private mutating func noteInformation(_ call: Call, at time: NIODeadline) {
        calls[call.id]?.calling = call.calling
        calls[call.id]?.called = call.called
        calls[call.id]?.lastRedirection = call.lastRedirection
        for connection in call.connections {
            guard let known = lines[connection.address]?.calls[call.id] else { continue }
            let info = LineCallInfo(call)
            guard known.info != info else { continue }
            lines[connection.address]?.calls[call.id]?.info = info
            tell(connection.address, known.handle, .callInfo(info), at: time)
        }
    }

    /// Keeps the call up to date and tells every line in it.
    private mutating func note(_ connection: Connection, at time: NIODeadline) {
        guard var call = calls[connection.callID] else { return }
        if connection.isLive {
            if let index = call.connections.firstIndex(where: { $0.address == connection.address }) {
                call.connections[index] = connection
            } else {
                call.connections.append(connection)
            }
        } else {
            call.connections.removeAll { $0.address == connection.address }
            call.lastDisconnected = connection
        }
        calls[call.id] = call
        if !connection.isLive { endCall(call.id, at: connection.address, time) }
        update(call.id, at: time)
    }

    private mutating func end(_ callID: String, at time: NIODeadline) {
        guard let call = calls.removeValue(forKey: callID) else { return }
        for connection in call.connections { endCall(callID, at: connection.address, time) }
    }

    private mutating func endCall(_ callID: String, at line: String, _ time: NIODeadline) {
        guard let call = lines[line]?.calls.removeValue(forKey: callID) else { return }
        tell(line, call.handle, .callState(LineCallStatus(.idle)), at: time)
        if call.isConsultation { updateLine(line, at: time) }
    }

    /// Two calls of a line become one: it keeps the handle of the first, the other one becomes idle.
    private mutating func join(_ call: Call, _ olds: [String], at time: NIODeadline) {
        for id in olds { calls[id] = nil }
        calls[call.id] = call
        for name in lines.keys.sorted() {
            for id in olds {
                guard var line = lines[name]?.calls.removeValue(forKey: id) else { continue }
                if call.connection(at: name) != nil, lines[name]?.calls[call.id] == nil {
                    line.info = LineCallInfo(call)
                    line.isConsultation = false
                    lines[name]?.calls[call.id] = line
                    tell(name, line.handle, .callInfo(line.info), at: time)
                } else {
                    tell(name, line.handle, .callState(LineCallStatus(.idle)), at: time)
                }
            }
        }
        update(call.id, at: time)
    }

    /// Tells every line in the call what has become of it there, and of what waits for it.
    private mutating func update(_ callID: String, at time: NIODeadline) {
        guard let call = calls[callID] else { return }
        for connection in call.connections where lines[connection.address] != nil {
            let name = connection.address
            let isNew = lines[name]?.calls[callID] == nil
            var line = lines[name]?.calls[callID] ?? newCall(call, connection, at: time)
            line.isConsultation = connection.isConsultation
            if connection.state == .offered { line.wasOffered = true }
            lines[name]?.calls[callID] = line
            if isNew { tell(name, line.handle, .newCall(line.info), at: time) }
            updateLine(name, at: time)
        }
    }

    private mutating func newCall(_ call: Call, _ connection: Connection, at time: NIODeadline) -> LineCall {
        defer { nextHandle += 1 }
        return LineCall(
            handle: LineCallHandle(rawValue: nextHandle), info: LineCallInfo(call), enteredAt: time,
            isConsultation: connection.isConsultation)
    }

    private mutating func updateLine(_ name: String, at time: NIODeadline) {
        guard let line = lines[name] else { return }
        for (id, known) in line.calls.sorted(by: { $0.value.handle.rawValue < $1.value.handle.rawValue }) {
            guard let call = calls[id] else { continue }
            let isConsulting = line.calls.contains { $0.key != id && $0.value.isConsultation }
            var status = LineCallStatus(of: call, at: name, hasConsultation: isConsulting)
            if status.state == .offering, known.wasOffered, call.connection(at: name)?.state == .alerting {
                status.state = .accepted
            }
            guard status != known.status, status.state != .idle else { continue }
            lines[name]?.calls[id]?.status = status
            lines[name]?.calls[id]?.enteredAt = time
            tell(name, known.handle, .callState(status), at: time)
        }
    }

    private mutating func tell(_ line: String, _ call: LineCallHandle?, _ kind: LineMessage.Kind, at time: NIODeadline)
    {
        messages.append(LineMessage(line: line, call: call, kind: kind, time: time))
    }
}
