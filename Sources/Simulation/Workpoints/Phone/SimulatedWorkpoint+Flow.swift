import DeviceActors
import Provisioning

extension SimulatedWorkpoint {
    /// Opens the flow that is first in line, unless there is one or the phone must wait.
    mutating func openNextFlow() {
        guard power == .on, flow == nil, !isSet(.pause), !pending.isEmpty else { return }
        let opening = pending.removeFirst()
        let items = openingItems(opening)
        let nonce = opening == .pinRetriesExceeded && configuration.nonces == .perFlow ? lastNonce : makeNonce()
        lastNonce = nonce
        flow = PhoneFlow(
            opening: opening,
            request: WorkpointMessage(
                nonce: nonce, maxItems: configuration.maximumItems, reason: opening.reason, items: items))
        if configuration.cookies != .keep, opening != .pinRetriesExceeded { cookie = nil }
        if isConnected, !opening.staysOnConnection {
            actions.append(.close)
            isConnected = false
        }
        actions.append(.report(.flowBegan(opening.reason)))
        postRequest()
    }

    // MARK: Sending

    /// Sends the flow's request, for the first time or again.
    mutating func postRequest() {
        guard var flow else { return }
        cancel(.send)
        cancel(.sendAgain)
        lastNumber += 1
        flow.awaited = lastNumber
        flow.attempts += 1
        self.flow = flow
        let credentials = security.credentials
        var service = configuration.service
        if let credentials {
            service.port = credentials.port
        } else if case .solicited(let other?) = flow.opening {
            service = other
        }
        actions.append(
            .post(
                Post(
                    number: lastNumber, message: flow.request, service: service, credentials: credentials,
                    cookie: cookie, opensConnection: !isConnected)))
        isConnected = true
        set(.answer, after: configuration.timings.answer)
        // Any contact with the service begins the time to the next poll anew.
        if pollURL != nil { set(.poll, after: configuration.timings.poll) }
    }

    /// Makes a reply the flow's request, and sends it when the phone has thought about it.
    mutating func reply(_ action: ServiceAction, _ status: ReplyStatus, _ items: [Item] = []) {
        guard flow != nil else { return }
        var parts = status == .accepted ? fragments(of: items) : [items]
        let first = parts.removeFirst()
        flow?.fragments = parts
        send(
            WorkpointMessage(
                nonce: nextNonce(), maxItems: configuration.maximumItems, fragment: parts.isEmpty ? .final : .next,
                reason: .replyTo, action: action, status: status, items: first))
    }

    /// Sends the next part of a long reply; with none left, the phone does not accept the action.
    private mutating func replyWithNextFragment() {
        guard let flow, let action = flow.request.action, !flow.fragments.isEmpty else {
            return reply(.getNextFragment, .failed)
        }
        let part = self.flow?.fragments.removeFirst() ?? []
        send(
            WorkpointMessage(
                nonce: nextNonce(), maxItems: configuration.maximumItems,
                fragment: self.flow?.fragments.isEmpty == true ? .final : .next,
                reason: .replyTo, action: action, status: .accepted, items: part))
    }

    private mutating func send(_ message: WorkpointMessage) {
        flow?.request = message
        flow?.awaited = nil
        flow?.attempts = 0
        var pause = chance.duration(in: configuration.timings.think)
        if chance.happens(configuration.faults.lateReplies) {
            pause += chance.duration(in: configuration.faults.lateBy)
        }
        if pause > .zero { set(.send, after: pause) } else { postRequest() }
    }

    /// Cuts a list into parts that fit in a message each; at least one part, which may be empty.
    func fragments(of items: [Item]) -> [[Item]] {
        var parts: [[Item]] = [[]]
        var bytes = 0
        for item in items {
            // The markup around a name and a value, and room for a few escapes.
            let size = 48 + item.name.utf8.count + item.value.utf8.count * 5 / 4
            let isFull = bytes + size > configuration.fragmentBytes - 512
            let last = parts.count - 1
            if !parts[last].isEmpty, isFull || parts[last].count >= configuration.fragmentItems ?? .max {
                parts.append([])
                bytes = 0
            }
            parts[parts.count - 1].append(item)
            bytes += size
        }
        return parts
    }

    // MARK: Receiving

    mutating func received(_ answer: Answer, to number: UInt64) {
        guard let flow, flow.awaited == number else { return }
        cancel(.answer)
        answerCount += 1
        let faults = configuration.faults
        if faults.dropsAtAnswer == answerCount || chance.happens(faults.droppedFlows) {
            return breakFlow("dropped on purpose")
        }
        if chance.happens(faults.crashes) { return restart(.power) }
        if chance.happens(faults.repeatedRequests) {
            disconnect()
            return postRequest()
        }
        self.flow?.awaited = nil
        guard answer.status == 200 else { return refused(answer.status) }
        if configuration.cookies != .none, let fresh = answer.cookies.first {
            cookie =
                configuration.cookies == .withAttributes
                ? fresh : String(fresh.prefix { $0 != ";" }.drop { $0 == " " })
        }
        if answer.isChunked, !firmware.takesChunkedAnswers { return receivedNonsense("chunked") }
        if answer.bytes > 51_200 { return receivedNonsense("too long") }
        switch answer.content {
        case .unreadable(let why): receivedNonsense(why)
        case .message(let message):
            if chance.happens(faults.unreadableAnswers) { return receivedNonsense("damaged on purpose") }
            guard message.nonce == flow.request.nonce else {
                actions.append(.report(.foreignNonce))
                return breakFlow("foreign nonce")
            }
            established()
            perform(message)
        }
    }

    /// The service has answered: what was to be told once is told.
    private mutating func established() {
        guard let flow, !flow.isEstablished else { return }
        self.flow?.isEstablished = true
        if flow.opening == .comeBack { owesSolicited = false }
    }

    /// The phone cannot read what it was sent: it ends the flow itself (guide, page 13).
    private mutating func receivedNonsense(_ why: String) {
        guard let flow else { return }
        guard flow.request.reason != .cleanUp else { return breakFlow(why) }
        send(
            WorkpointMessage(
                nonce: nextNonce(), maxItems: configuration.maximumItems, fragment: .final, reason: .cleanUp,
                items: [Item("cleanup-reason", "invalid XML")]))
    }

    /// A status other than 200: nothing to be done with it now. After a pause what is important is told again.
    private mutating func refused(_ status: Int) {
        guard let flow else { return }
        giveUp(flow, "status \(status)")
    }

    mutating func perform(_ message: ServiceMessage) {
        guard let flow else { return }
        if flow.request.reason == .cleanUp { return endFlow(message) }
        noteSecureModeReached(message)
        if message.action != .cleanUp, message.action != .getNextFragment {
            if configuration.unsupportedActions.contains(message.action) { return reply(message.action, .failed) }
            if let limit = configuration.maximumItems, message.items.count > limit {
                return reply(message.action, .failed)
            }
            if isBusy, refusesDuringCall(message) {
                actions.append(.report(.busy(message.action)))
                return reply(message.action, .busy)
            }
            actions.append(.report(.performing(message.action)))
        }
        switch message.action {
        case .cleanUp: endFlow(message)
        case .getNextFragment: replyWithNextFragment()
        case .readAllItems: readAllItems()
        case .readItems: readItems(message.items)
        case .writeItems: writeItems(message.items)
        case .restart: restartAsTold(message.items)
        case .fileDeployment: deployFiles(message.items)
        case .softwareDeployment: deploySoftware(message.items)
        }
    }

    private func refusesDuringCall(_ message: ServiceMessage) -> Bool {
        guard configuration.refusedDuringCall.contains(message.action) else { return false }
        return message.action != .softwareDeployment || message.items.value("file-priority") == "normal"
    }

    // MARK: Ending

    /// The service's CleanUp.
    private mutating func endFlow(_ message: ServiceMessage) {
        guard let flow else { return }
        let reason = message.items.value("cleanup-reason")
        if reason == "overload" {
            disconnect()
            self.flow?.attempts = 0
            return set(.sendAgain, in: configuration.timings.overload)
        }
        disconnect()
        self.flow = nil
        actions.append(.report(.flowEnded(flow.opening.reason)))
        if flow.opening == .localChanges || flow.hasToldAll { hasChanged = !changedItems.isEmpty }
        if message.items.value("send-solicited") == "true", firmware.sendsSolicited { owesSolicited = true }
        if flow.request.reason != .cleanUp { continueAfter(flow, cleanUpReason: reason) }
        if owesSolicited, !isBusy, power == .on { set(.solicited, in: configuration.timings.solicited) }
    }

    /// What the end of a flow sets off.
    private mutating func continueAfter(_ flow: PhoneFlow, cleanUpReason: String?) {
        if cleanUpReason == "wrong TAN from device" { return leaveSecureMode() }
        continueSession(after: flow.opening)
        if let order = flow.bootstrap { return begin(order) }
        if flow.leavesSecureMode { return leaveSecureMode() }
        if flow.isRestartDue { restart(.setting) }
    }

    /// No answer came.
    mutating func lost(_ number: UInt64) {
        guard let flow, flow.awaited == number else { return }
        cancel(.answer)
        self.flow?.awaited = nil
        isConnected = false
        actions.append(.report(.unanswered(flow.opening.reason, attempt: flow.attempts)))
        let isFirst = !flow.isEstablished
        guard isFirst || configuration.retransmitsReplies && flow.attempts < 2 else {
            return breakFlow("connection lost")
        }
        if isFirst, fallsBack() { return }
        if flow.attempts < configuration.timings.reconnectAttempts {
            set(.sendAgain, in: configuration.timings.reconnect)
        } else {
            giveUp(flow, "no connection")
        }
    }

    /// The service has not answered in time: whatever it may still say on that connection concerns nobody.
    mutating func answerIsOverdue() {
        guard let number = flow?.awaited else { return }
        disconnect()
        lost(number)
    }

    /// The flow is over, and nobody says so to the service.
    mutating func breakFlow(_ why: String) {
        guard let flow else { return }
        disconnect()
        self.flow = nil
        cancel(.answer)
        cancel(.send)
        cancel(.sendAgain)
        actions.append(.report(.flowBroken(flow.opening.reason, why)))
        // Somebody stands at the phone and waits for these; the others the service finds out about by itself.
        if flow.opening.isOfMobility || flow.opening == .startUp && !flow.isEstablished {
            pending.insert(flow.opening, at: 0)
            set(.pause, in: configuration.timings.reconnect)
        }
        if owesSolicited, !isBusy { set(.solicited, in: configuration.timings.reconnect) }
    }

    /// Many tries in vain: a long pause, and then once more what the service cannot know of otherwise.
    private mutating func giveUp(_ flow: PhoneFlow, _ why: String) {
        breakFlow(why)
        switch flow.opening {
        case .solicited, .comeBack, .pinRetriesExceeded: break
        case .startUp, .localChanges, .plugged, .logOn, .requestUserData, .logOff, .status:
            if !pending.contains(flow.opening) { pending.insert(flow.opening, at: 0) }
        }
        cancel(.solicited)
        set(.pause, after: configuration.timings.pause)
        if owesSolicited { set(.solicited, after: configuration.timings.pause) }
    }

    mutating func disconnect() {
        if isConnected { actions.append(.close) }
        isConnected = false
    }

    // MARK: Nonces

    /// 128 bits in upper-case hexadecimal, as real phones have them.
    mutating func makeNonce() -> String {
        func hex(_ value: UInt64) -> String {
            let text = String(value, radix: 16, uppercase: true)
            return String(repeating: "0", count: 16 - text.count) + text
        }
        return hex(chance.next()) + hex(chance.next())
    }

    private mutating func nextNonce() -> String {
        guard configuration.nonces == .perFlow, let flow else { return makeNonce() }
        return flow.request.nonce
    }
}

extension PhoneOpening {
    /// Whether it belongs to the flow that was before it: its message begins none.
    var staysOnConnection: Bool { self == .pinRetriesExceeded }

    var isOfMobility: Bool {
        switch self {
        case .logOn, .requestUserData, .logOff: true
        default: false
        }
    }
}
