import DeviceActors
import ECMA323
import Transport

// What comes from the switch: events, answers, requests.
extension SwitchLink {
    /// Takes everything one read has brought.
    func receive(_ batch: borrowing FrameBatch) {
        let time = core.clock()
        var events = 0
        handle(.signOfLife)
        fanOut.arrival = now
        ShardIsolation.assume(shard) { shard in
            batch.forEach { invokeID, payload, slack in
                receive(invokeID, payload, slack: slack, at: time, on: shard, &events)
            }
        }
        fanOut.flush()
        fanOut.arrival = 0
        history.lastReceived = time
        history.messagesReceived &+= UInt64(batch.count)
        history.eventsReceived &+= UInt64(events)
        core.counters.add(.linkMessagesReceived, batch.count)
        core.counters.add(.eventsReceived, events)
    }

    private func receive(
        _ invokeID: InvokeID, _ payload: UnsafeRawBufferPointer, slack: Int, at time: Timestamp,
        on shard: borrowing ShardIsolation, _ events: inout Int
    ) {
        let head: EventHead
        do {
            head = try scanner.scan(payload, slack: slack)
        } catch {
            return poison(invokeID, payload, error, isAnswer: true)
        }
        // An event that the standard does not know is passed on as it is.
        let isForeignEvent = head.kind == .unknown && invokeID.isEvent && !head.crossReferenceID.isEmpty
        switch isForeignEvent ? .event : head.kind.role {
        case .event:
            events += 1
            event(head, payload, at: time, on: shard)
        case .response, .error: answer(invokeID, head.kind, payload)
        case .request, .notification: demand(invokeID, head.kind, payload)
        case .parameter: poison(invokeID, payload, nil, isAnswer: false)
        }
    }

    // MARK: Events

    /// What a phone is entered with for an event; pointers are good for the length of the call.
    private struct Arrival {
        let head: UnsafePointer<EventHead>
        let payload: UnsafeRawBufferPointer
        let time: Timestamp
        let fanOut: Unmanaged<FanOut>
    }

    /// The way of every event: moves the phone, then gives the event to everybody who monitors it.
    private static let arrive = PhoneEntry<Arrival, PhoneChange> { phone, arrival in
        let head = arrival.head
        let change = phone.apply(head.pointee, bytes: arrival.payload, at: arrival.time)
        // A value that no one knows must not reach the clients; what it stands for is fetched by a snapshot.
        if !head.pointee.hasUnknownValue {
            arrival.fanOut._withUnsafeGuaranteedRef { fanOut in
                phone.forEachSubscriber(of: head.pointee.kind) { fanOut.deliver(head.pointee, arrival.payload, to: $0) }
            }
        }
        return change
    }

    /// Enters the phone's calls in the link's index.
    private static let reindex = PhoneEntry<(Unmanaged<SwitchLink>, Int), Void> { phone, input in
        input.0._withUnsafeGuaranteedRef { $0.indexCalls(of: phone, input.1) }
    }

    private func event(
        _ head: EventHead, _ payload: UnsafeRawBufferPointer, at time: Timestamp, on shard: borrowing ShardIsolation
    ) {
        let reference = UnsafeRawBufferPointer(rebasing: payload[head.crossReferenceID.bounds])
        guard let index = upstream.find(reference) else { return core.counters.add(.strayEvents) }
        let phone = devices[index].phone
        let isUnknown = head.hasUnknownValue
        fanOut.begin()
        let change = withUnsafePointer(to: head) { head in
            Self.arrive(
                phone,
                Arrival(head: head, payload: payload, time: time, fanOut: .passUnretained(fanOut)), on: shard)
        }
        if change.areCallsChanged { Self.reindex(phone, (.passUnretained(self), index), on: shard) }
        if !callMonitors.isEmpty, !isUnknown { followCalls(head, payload, phone) }
        if !change.call.anomalies.isEmpty {
            core.counters.add(.anomalies)
            history.anomalies += 1
        }
        let isUnreadable = isUnknown || fanOut.isUnreadable
        if isUnreadable {
            core.counters.add(.poisonEvents)
            history.unreadable += 1
            if poisonLog.admits(at: now) {
                logger.error(
                    "skipped an event that lacks what it must have",
                    metadata: ["kind": "\(head.kind.name)", "device": "\(devices[index].deviceID)"])
            }
        }
        if change.wantsSnapshot || isUnreadable { heal(index) }
        if !core.taps.isEmpty { tap(head, payload, devices[index], at: time, isSynthetic: false) }
        if !core.traces.isEmpty { trace(.received, .event, payload, of: phone.id) }
    }

    /// The phone's calls are others than before.
    func indexCalls(of phone: isolated Phone, _ index: Int) {
        calls.setCalls(of: index) { phone.forEachCallID($0) }
    }

    /// Gives an event that the gateway made up to the subscribers of a phone.
    func deliverSynthetic(_ message: any CSTAMessage, of device: Device, at time: Timestamp) {
        let bytes = encoder.encode(message)
        bytes.withUnsafeBytes { buffer in
            nonisolated(unsafe) let bytes = buffer
            guard let head = try? scanner.scan(bytes, slack: 0) else { return }
            core.counters.add(.syntheticEvents)
            fanOut.begin()
            device.phone.assumeIsolated { phone in
                phone.forEachSubscriber(of: head.kind) { fanOut.deliver(head, bytes, to: $0) }
            }
            if !callMonitors.isEmpty { followCalls(head, bytes, device.phone) }
            if !core.taps.isEmpty { tap(head, bytes, device, at: time, isSynthetic: true) }
            if !core.traces.isEmpty { trace(.synthetic, .event, bytes, of: device.phone.id) }
        }
    }

    private func tap(
        _ head: EventHead, _ payload: UnsafeRawBufferPointer, _ device: Device, at time: Timestamp, isSynthetic: Bool
    ) {
        let taps = core.taps.interested(in: device.phone.id, head.kind)
        guard !taps.isEmpty else { return }
        func text(_ range: ByteRange) -> String { range.isEmpty ? "" : head.text(range, in: payload) }
        let event = TappedEvent(
            sequence: 0, time: time, link: configuration.name, phone: device.phone.id, deviceID: device.deviceID,
            kind: head.kind, callID: text(head.callID), connectionDevice: text(head.connectionDevice),
            localState: head.localConnectionInfo, cause: head.cause, subjectDevice: text(head.subjectDevice),
            callingDevice: text(head.callingDevice), calledDevice: text(head.calledDevice),
            lastRedirectionDevice: text(head.lastRedirectionDevice), otherDevice: text(head.otherDevice),
            isSynthetic: isSynthetic)
        for tap in taps { tap.put(event) }
    }

    /// A device's state is in doubt: it is snapshotted when the pump's turn for it comes.
    func heal(_ index: Int) {
        core.counters.add(.healingSnapshots)
        pump.heal(index)
        drivePump()
    }

    // MARK: Poison

    /// Something that cannot be read: skipped, counted, reported. If it names a monitor, that device is snapshotted,
    /// since an event of it may be lost; if it answers a request, the request has failed.
    ///
    /// - Parameter isAnswer: whether it may be an answer; the switch numbers its own requests as it likes.
    private func poison(
        _ invokeID: InvokeID, _ payload: UnsafeRawBufferPointer, _ error: ScanError?, isAnswer: Bool
    ) {
        core.counters.add(.poisonEvents)
        history.unreadable += 1
        if poisonLog.admits(at: now) {
            logger.error(
                "skipped a message that cannot be read",
                metadata: [
                    "error": "\(error.map { $0.description } ?? "no message")", "bytes": "\(payload.count)",
                    "invokeID": "\(invokeID)",
                ])
        }
        if isAnswer, invokeID != .event, let purpose = pending.complete(invokeID) {
            fail(purpose, with: .unreadable)
        } else if let reference = Self.crossReference(in: payload), let index = upstream.find(reference) {
            heal(index)
        }
    }

    /// Says how many messages were skipped without a line of their own.
    ///
    /// - Parameter now: the present; nil when no more is to come.
    func tellSuppressedPoison(at now: UInt64?) {
        let count = if let now { poisonLog.summary(at: now) } else { poisonLog.finish() }
        guard count > 0 else { return }
        logger.error("skipped more messages that cannot be read", metadata: ["messages": "\(count)"])
    }

    /// Looks for the text of `monitorCrossRefID` in bytes that are not well-formed.
    static func crossReference(in payload: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
        let name = Array("monitorCrossRefID>".utf8)
        guard payload.count > name.count else { return nil }
        for start in 0...(payload.count - name.count) where payload[start] == name[0] {
            let candidate = payload[start..<start + name.count]
            guard candidate.elementsEqual(name) else { continue }
            let rest = payload[(start + name.count)...]
            guard let end = rest.firstIndex(of: UInt8(ascii: "<")), end > rest.startIndex else { return nil }
            return UnsafeRawBufferPointer(rebasing: rest[..<end])
        }
        return nil
    }

    // MARK: Requests of the switch

    private func demand(_ invokeID: InvokeID, _ kind: MessageKind, _ payload: UnsafeRawBufferPointer) {
        guard let decoded = try? decoder.decode(payload) else {
            poison(invokeID, payload, nil, isAnswer: false)
            if invokeID != .event, kind.role == .request {
                send(ServiceError.operation(.invalidParameterValue).message, invokeID: invokeID)
            }
            return
        }
        switch decoded.message {
        case let message as CSTA.SystemStatus:
            send(CSTA.SystemStatusResponse(), invokeID: invokeID)
            handle(.switchStatus(SwitchLinkMachine.SwitchCondition(message.systemStatus)))
            drivePump()
        case is CSTA.RequestSystemStatus:
            send(CSTA.RequestSystemStatusResponse(systemStatus: .normal), invokeID: invokeID)
        case let message as CSTA.MonitorStop:
            if invokeID != .event { send(CSTA.MonitorStopResponse(), invokeID: invokeID) }
            monitorEnded(message.monitorCrossRefID)
        case let message as CSTA.SwitchingFunctionDevices: listed(message)
        case let message as CSTA.SnapshotDeviceData: snapshotSegment(message)
        case is CSTA.SwFunctionDevicesChanged:
            send(CSTA.SwFunctionDevicesChangedResponse(), invokeID: invokeID)
            rediscover()
        case is CSTA.SwFunctionCapsChanged: send(CSTA.SwFunctionCapsChangedResponse(), invokeID: invokeID)
        case is CSTA.ApplicationSessionTerminated:
            handle(.sessionRefused(reason: "ApplicationSessionTerminated"))
        default:
            if invokeID != .event { send(ServiceError.operation(.serviceNotSupported).message, invokeID: invokeID) }
        }
    }
}

extension SwitchLinkMachine.SwitchCondition {
    /// What the link makes of a status value.
    init(_ value: CSTA.SystemStatusValue) {
        self =
            switch value {
            case .normal, .overloadRelieved: .normal
            case .initializing: .initializing
            case .enabled: .enabled
            case .messagesLost: .messagesLost
            case .disabled: .disabled
            case .partiallyDisabled: .partiallyDisabled
            case .overloadImminent, .overloadReached: .overloaded
            }
    }
}
