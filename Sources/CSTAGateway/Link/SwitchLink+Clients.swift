import DeviceActors
import ECMA323

// What the clients' sessions ask of the link.
extension SwitchLink {
    /// Adds a client's monitor. May be called from anywhere; one of the two closures is called on the link's loop.
    func startMonitor(
        _ target: MonitorTarget,
        _ subscription: MonitorSubscription,
        filter: MonitorFilterSet,
        started: @escaping @Sendable (SwitchLink) -> Void,
        refused: @escaping @Sendable (SwitchLink, ServiceError) -> Void
    ) {
        enter { link in
            if let error = link.add(target, subscription, filter) {
                refused(link, error)
            } else {
                started(link)
            }
        }
    }

    private func add(
        _ target: MonitorTarget, _ subscription: MonitorSubscription, _ filter: MonitorFilterSet
    ) -> ServiceError? {
        guard !isRetired else { return .operation(.invalidDeviceID) }
        let limit = core.limits.maximumMonitorsPerDevice
        switch target {
        case .device(let phoneID):
            guard let index = deviceIndex[phoneID] else { return .operation(.invalidDeviceID) }
            let followers = callMonitors.count(of: phoneID)
            let added = devices[index].phone.assumeIsolated { phone in
                phone.subscriptionCount + followers < limit
                    && phone.subscribe(Subscription(subscription.subscriber, filter: filter))
            }
            return added ? nil : .subscribedResource(.objectMonitorLimitExceeded)
        case .callsAtDevice(let phoneID):
            guard let index = deviceIndex[phoneID] else { return .operation(.invalidDeviceID) }
            let (count, calls) = devices[index].phone.assumeIsolated { phone in
                (phone.subscriptionCount, phone.snapshot().calls.map(\.callID))
            }
            guard count + callMonitors.count(of: phoneID) < limit else {
                return .subscribedResource(.objectMonitorLimitExceeded)
            }
            callMonitors.add(subscription, filter: filter, device: phoneID)
            for call in calls { callMonitors.follow(call, for: subscription, at: phones(inCall: call).map(\.id)) }
            return nil
        case .call(let callID):
            let phones = phones(inCall: callID)
            guard !phones.isEmpty else { return .operation(.invalidCallID) }
            guard callMonitors.count(ofCall: callID) < limit else {
                return .subscribedResource(.objectMonitorLimitExceeded)
            }
            callMonitors.add(subscription, filter: filter, device: nil)
            callMonitors.follow(callID, for: subscription, at: phones.map(\.id))
            return nil
        }
    }

    /// Takes clients' monitors away. May be called from anywhere; the closure is called on the link's loop, when no further
    /// event for them will be sent.
    func stopMonitors(
        _ monitors: [(MonitorTarget, MonitorSubscription)], stopped: @escaping @Sendable (SwitchLink) -> Void
    ) {
        enter { link in
            for (target, subscription) in monitors { link.remove(target, subscription) }
            stopped(link)
        }
    }

    func remove(_ target: MonitorTarget, _ subscription: MonitorSubscription) {
        switch target {
        case .device(let phoneID):
            guard let index = deviceIndex[phoneID] else { return }
            devices[index].phone.assumeIsolated { _ = $0.unsubscribe(subscription.subscriber) }
        case .callsAtDevice, .call:
            callMonitors.remove(subscription)
        }
    }

    /// Gives a client's monitor another filter. May be called from anywhere.
    func setFilter(
        _ filter: MonitorFilterSet, of subscription: MonitorSubscription, target: MonitorTarget,
        done: @escaping @Sendable (SwitchLink) -> Void
    ) {
        enter { link in
            switch target {
            case .device(let phoneID):
                guard let index = link.deviceIndex[phoneID] else { break }
                link.devices[index].phone.assumeIsolated { _ = $0.setFilter(filter, of: subscription.subscriber) }
            case .callsAtDevice, .call:
                link.callMonitors.setFilter(filter, of: subscription)
            }
            done(link)
        }
    }

    /// The phones that have a connection in the call, in the order in which the link got to know them.
    func phones(inCall callID: String) -> [Phone] {
        calls.candidates(forCall: callID).compactMap { index in
            let phone = devices[index].phone
            return phone.assumeIsolated { $0.state(ofCall: callID) != .null } ? phone : nil
        }
    }

    // MARK: Call-type monitors

    /// Gives an event to the monitors that follow its call, once however many phones report it.
    func followCalls(
        _ head: EventHead, _ payload: UnsafeRawBufferPointer, _ phone: Phone
    ) {
        guard !head.callID.isEmpty else { return }
        let isJoin = head.kind == .transferedEvent || head.kind == .conferencedEvent
        let bytes = UnsafeRawBufferPointer(rebasing: payload[head.callID.bounds])
        // A vendor that writes references in every device has none in its calls.
        let isLiteral = !head.hasReferences || !bytes.contains { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }
        if !isJoin, isLiteral, !callMonitors.concerns(phone.id, bytes) { return }
        let callID = head.text(head.callID, in: payload)
        let report = CallMonitorTable.Report(
            kind: head.kind, callID: callID,
            connectionDevice: head.connectionDevice.isEmpty ? "" : head.text(head.connectionDevice, in: payload),
            phone: phone.id)
        callMonitors.note(report)
        let receivers = callMonitors.receivers(of: report)
        if !receivers.isEmpty {
            let message = CallMonitorTable.withoutLocalState(payload, &scanner)
            message.withUnsafeBytes { message in
                guard let head = try? scanner.scan(message, slack: 0) else { return }
                fanOut.begin()
                for receiver in receivers { fanOut.deliver(head, message, to: receiver.subscriber) }
            }
        }
        moveCalls(head, payload, report, phone)
    }

    /// Follows the call to its new identifiers, and ends what follows a call that is gone.
    private func moveCalls(
        _ head: EventHead, _ payload: UnsafeRawBufferPointer, _ report: CallMonitorTable.Report, _ phone: Phone
    ) {
        if head.kind == .transferedEvent || head.kind == .conferencedEvent {
            let secondary =
                head.secondaryCallID.isEmpty ? "" : head.text(head.secondaryCallID, in: payload)
            let olds = [report.callID, secondary].filter { callMonitors.follows($0) }
            let news = olds.isEmpty ? [] : newCalls(in: payload)
            for old in olds {
                for new in news where new != old {
                    callMonitors.rename(old, also: new, at: phones(inCall: new).map(\.id))
                }
            }
            if !secondary.isEmpty, secondary != report.callID { settle(secondary, phone) }
        }
        settle(report.callID, phone)
    }

    /// Ends what followed nothing but this call, if no phone has it any more.
    private func settle(_ callID: String, _ phone: Phone) {
        guard callMonitors.follows(callID) else { return }
        let isThere = phone.assumeIsolated { $0.state(ofCall: callID) != .null }
        let ended = callMonitors.settle(callID, at: phone.id, isThere: isThere) {
            phones(inCall: callID).map(\.id)
        }
        for ended in ended {
            let key = ended.key
            reply(toLoop: ended.loop) { loop in loop.session(key.session)?.monitorEnded(key.monitor) }
        }
    }

    /// The identifiers under which calls go on after a transfer or conference, as the event itself has them.
    private func newCalls(in payload: UnsafeRawBufferPointer) -> Set<String> {
        guard let table = try? scanner.index(payload) else { return [] }
        var calls: Set<String> = []
        for element in table.elements.indices where table.isNamed("newConnection", element: element, in: payload) {
            guard let callID = table.child("callID", of: element, in: payload) else { continue }
            calls.insert(table.text(of: callID, in: payload).trimmingWhitespace())
        }
        return calls.subtracting([""])
    }
}
