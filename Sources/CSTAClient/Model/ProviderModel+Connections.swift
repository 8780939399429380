import ECMA323

/// Events about a single connection, and how a connection moves.
extension ProviderModel {
    /// Applies an event that the monitor of the device `own` reported.
    mutating func apply(_ event: ConnectionEvent, at own: String) {
        guard let callID = callID(of: event, at: own) else { return }
        let number = rename(event.number.isEmpty ? own : event.number, event, in: callID)
        let isOwn = number == own || calls[callID]?.connection(at: own)?.identifier == event.connection
        let rule = rule(for: event, number: number, in: callID)
        let old = calls[callID]?.connection(at: own)?.localState ?? .null
        var state = event.localState ?? impliedState(rule, isOwn: isOwn, from: old)
        if calls[callID] == nil {
            // What ends a call that is not known says nothing; anything else shows that the device is in it.
            guard rule != nil, (event.localState ?? .null) != .null || rule?.local != .null else { return }
            if state == .null, event.localState == nil { state = .connected }
            guard state != .null else { return }
            begin(callID)
            if isOwn { addCaller(event, at: own, in: callID) }
        }
        noteInformation(event, in: callID)
        let ownRule = isOwn && rule?.local == state ? rule : nil
        if isOwn || state != old {
            move(own, in: callID, to: state, as: ownRule, event: isOwn ? event : nil)
        }
        if !isOwn, let rule, !isMonitored(number) {
            move(number, in: callID, to: rule.local, as: rule, event: event)
        }
        if let digits = event.digits, let connection = calls[callID]?.connection(at: number) {
            note(.digits(digits, of: connection))
        }
        endCallIfUnseen(callID, nil)
    }

    /// A call reaches the device: whoever makes it is in it, though no event has named his connection.
    private mutating func addCaller(_ event: ConnectionEvent, at own: String, in callID: String) {
        switch event.kind {
        case .offeredEvent, .deliveredEvent, .queuedEvent, .establishedEvent, .failedEvent: break
        default: return
        }
        guard let caller = event.calling, caller.number != own, !isMonitored(caller.number) else { return }
        move(caller.number, in: callID, to: .connected, party: caller)
    }

    /// The number under which a connection is known. A caller from outside is known by his own number until an event names
    /// the trunk; from then on by the trunk's.
    private mutating func rename(_ number: String, _ event: ConnectionEvent, in callID: String) -> String {
        guard let subject = event.subject, subject.number != number,
            addresses[number] == nil, addresses[subject.number] == nil, var call = calls[callID],
            call.connection(at: number) == nil,
            let index = call.connections.firstIndex(where: { $0.address == subject.number })
        else { return number }
        call.connections[index] = call.connections[index].renamed(number, event.connection)
        calls[callID] = call
        unindex(callID, of: subject.number)
        callsByNumber[number, default: []].append(callID)
        return number
    }

    /// The whole call is gone.
    mutating func clearCall(_ callID: String, _ cause: CSTA.EventCause) {
        guard let call = calls[callID] else { return }
        for connection in call.connections { move(connection.address, in: callID, to: .null, cause: cause) }
        end(callID, .cleared)
    }

    /// The call an event means: the one it names, or the only one at the device.
    private func callID(of event: ConnectionEvent, at own: String) -> String? {
        if let id = event.connection.callID, !id.isEmpty { return id }
        let known = callsByNumber[own] ?? []
        return known.count == 1 ? known[0] : nil
    }

    private func rule(for event: ConnectionEvent, number: String, in callID: String) -> ConnectionRule? {
        let rule = ConnectionRule.rule(for: event.kind)
        let hasReached = calls[callID]?.connection(at: number)?.hasReachedNetwork ?? false
        return event.kind == .deliveredEvent && hasReached ? .alertingInNetwork : rule
    }

    /// The state of the own connection when the event does not tell it.
    private func impliedState(
        _ rule: ConnectionRule?, isOwn: Bool, from old: CSTA.LocalConnectionState
    ) -> CSTA.LocalConnectionState {
        guard let rule else { return old }
        if isOwn { return rule.local }
        // Whoever reaches somebody has finished dialling.
        return old == .initiated && rule.local != .null ? .connected : old
    }

    // MARK: Calls

    /// A call has become visible.
    mutating func begin(_ callID: String) {
        let call = Call(id: callID, since: now)
        calls[callID] = call
        note(.callBegan(call))
    }

    /// Notes what an event says of the call as a whole.
    private mutating func noteInformation(_ event: ConnectionEvent, in callID: String) {
        changeInformation(of: callID) { call in
            if let calling = event.calling { call.calling = calling }
            if let called = event.called { call.called = called }
            if let last = event.lastRedirection { call.lastRedirection = last }
            if let data = event.correlatorData { call.correlatorData = data }
            if let data = event.userData { call.userData = data }
        }
    }

    /// Changes what is known of a call as a whole, and notes it if that makes a difference.
    mutating func changeInformation(of callID: String, _ body: (inout Call) -> Void) {
        guard var call = calls[callID] else { return }
        let old = call
        body(&call)
        let isSame =
            call.calling == old.calling && call.called == old.called && call.lastRedirection == old.lastRedirection
            && call.correlatorData == old.correlatorData && call.userData == old.userData
        guard !isSame else { return }
        calls[callID] = call
        note(.callInformation(call))
    }

    /// Ends a call that no monitored device takes part in any more.
    ///
    /// - Parameter end: why; nil when that is to be found from who is left.
    mutating func endCallIfUnseen(_ callID: String, _ end: CallEnd?) {
        guard let call = calls[callID] else { return }
        guard !call.connections.contains(where: { addresses[$0.address] != nil }) else { return }
        // One alone is no call.
        self.end(callID, end ?? (call.connections.count > 1 ? .noLongerVisible : .cleared))
    }

    /// Ends a call.
    mutating func end(_ callID: String, _ end: CallEnd) {
        guard var call = calls.removeValue(forKey: callID) else { return }
        call.state = .invalid
        for connection in call.connections { unindex(callID, of: connection.address) }
        note(.callEnded(call, end))
    }

    /// The call is not one of the number's any more.
    mutating func unindex(_ callID: String, of number: String) {
        callsByNumber[number]?.removeAll { $0 == callID }
        if callsByNumber[number]?.isEmpty == true { callsByNumber[number] = nil }
    }

    // MARK: Connections

    /// Moves a connection to a state, makes it if it is not there, and notes what is different.
    ///
    /// - Parameters:
    ///   - local: the state it enters; `null` takes it out of the call.
    ///   - rule: the finer states; nil to keep them if they fit, or to find them from `local`.
    ///   - event: the event that names it; nil when it is only known what state it is in.
    mutating func move(
        _ number: String, in callID: String, to local: CSTA.LocalConnectionState, as rule: ConnectionRule? = nil,
        event: ConnectionEvent? = nil, identifier: CSTA.ConnectionID? = nil, party: Party? = nil,
        cause: CSTA.EventCause? = nil
    ) {
        guard var call = calls[callID] else { return }
        let index = call.connections.firstIndex { $0.address == number }
        let old = index.map { call.connections[$0] }
        if old == nil, local == .null { return }
        var connection =
            old
            ?? Connection(
                callID: callID, address: number,
                identifier: CSTA.ConnectionID(callID: callID, deviceID: CSTA.DeviceID(number)), party: Party(number),
                state: .idle, localState: .null, since: now)
        if let name = event?.connection ?? identifier, name.callID != nil, name.deviceID != nil {
            connection.identifier = name
        }
        // Who clears a connection need not be the one whose connection it is.
        let subject = event.flatMap { $0.kind == .connectionClearedEvent ? nil : $0.subject } ?? party
        if let subject, event?.kind != .networkReachedEvent { connection.party = subject }
        if event?.kind == .networkReachedEvent {
            connection.hasReachedNetwork = true
            if let called = event?.called { connection.party = called }
        }
        if event?.cause == .consultation, local == .initiated || local == .connected, old == nil {
            connection.isConsultation = true
        }
        let (state, terminal) = states(local, rule, old)
        connection.localState = local
        connection.state = state
        if state != old?.state || terminal != old?.terminalConnection?.state {
            connection.cause = event?.cause ?? cause
            connection.since = now
        }
        let wasTerminal = old?.terminalConnection?.state
        connection.terminalConnection = terminal.map { TerminalConnection(terminal: number, state: $0) }
        if local == .null {
            if let index { call.connections.remove(at: index) }
            call.lastDisconnected = connection
            unindex(callID, of: number)
        } else if let index {
            call.connections[index] = connection
        } else {
            call.connections.append(connection)
            callsByNumber[number, default: []].append(callID)
        }
        calls[callID] = call
        if state != old?.state { note(.connection(connection, was: old?.state)) }
        guard terminal != wasTerminal else { return }
        let told = terminal ?? .dropped
        note(.terminalConnection(TerminalConnection(terminal: number, state: told), of: connection, was: wasTerminal))
    }

    /// The states of JTAPI that go with a state of CSTA.
    private func states(
        _ local: CSTA.LocalConnectionState, _ rule: ConnectionRule?, _ old: Connection?
    ) -> (CallControlConnectionState, CallControlTerminalConnectionState?) {
        if let rule { return (rule.connection, rule.terminal) }
        if let old, old.localState == local { return (old.state, old.terminalConnection?.state) }
        return (local.callControl, local.terminal)
    }
}
