import ECMA323
import NIOCore

/// Monitors and snapshots: what makes the model equal to the switching function, after every connection and whenever
/// something may have been missed.
extension SessionMachine {
    // MARK: What the application wants

    /// The application wants a device monitored.
    ///
    /// - Parameter token: under which ``Effect/monitored(_:_:)`` tells when it is in service; nil when nobody waits.
    mutating func monitor(_ device: CSTA.DeviceID, token: UInt64?, at now: NIODeadline) {
        let name = Party.number(in: device.value)
        model.add(device, at: now)
        if model.addresses[name]?.state == .inService {
            if let token { effect(.monitored(token, nil)) }
            return
        }
        if let token { waiters[name, default: []].append(token) }
        if phase == .open, isServing, queue.isDone(name) {
            synchronize(model.monitor(of: name) == nil ? [.monitor(name)] : [.calls(name)], at: now)
        }
    }

    /// The application does not want a device monitored any more.
    mutating func unmonitor(_ name: String, at now: NIODeadline) {
        if phase == .open, let monitor = model.monitor(of: name) {
            send(CSTA.MonitorStop(monitorCrossRefID: monitor), .stopMonitor, at: now)
        }
        queue.forget(name)
        model.remove(name, at: now)
        for token in waiters.removeValue(forKey: name) ?? [] {
            effect(.monitored(token, .notMonitored(name)))
        }
        settle(at: now)
    }

    /// The application does not wait for an address any more.
    mutating func stopWaiting(_ token: UInt64, for name: String) {
        waiters[name]?.removeAll { $0 == token }
        if waiters[name]?.isEmpty == true { waiters[name] = nil }
        effect(.monitored(token, .timedOut(.monitorStart)))
    }

    // MARK: Steps

    /// Reads everything anew.
    mutating func synchronizeAll(at now: NIODeadline) {
        if !model.state.isInService { model.setState(.outOfService(.resynchronizing), at: now) }
        let names = model.addresses.keys.sorted()
        synchronize(names.map { model.monitor(of: $0) == nil ? .monitor($0) : .calls($0) }, at: now)
    }

    /// Tries to start the monitors that are not running.
    mutating func synchronizeUnmonitored(at now: NIODeadline) {
        let names = model.addresses.keys.sorted().filter { model.monitor(of: $0) == nil }
        synchronize(names.map { .monitor($0) }, at: now)
    }

    mutating func synchronize(_ jobs: [SynchronizationJob], at now: NIODeadline) {
        queue.begin(jobs)
        pump(at: now)
    }

    /// Sends as many requests as may be under way.
    private mutating func pump(at now: NIODeadline) {
        while let job = queue.next() {
            guard let message = message(for: job) else {
                queue.finish(job)
                continue
            }
            send(message, .synchronize(job), at: now)
        }
        settle(at: now)
    }

    private func message(for job: SynchronizationJob) -> (any CSTAMessage)? {
        guard let address = model.addresses[job.address] else { return nil }
        return switch job {
        case .monitor: CSTA.MonitorStart(monitorObject: .deviceObject(address.device), monitorType: .device)
        case .calls: CSTA.SnapshotDevice(snapshotObject: address.device)
        case .parties(let connection, _): CSTA.SnapshotCall(snapshotObject: connection)
        case .doNotDisturb: CSTA.GetDoNotDisturb(device: address.device)
        case .forwarding: CSTA.GetForwarding(device: address.device)
        }
    }

    /// A step was answered.
    mutating func synchronized(_ job: SynchronizationJob, _ message: any CSTAMessage, at now: NIODeadline) {
        if let error = message as? CSTA.CSTAErrorCode {
            refused(job, error, at: now)
        } else {
            accepted(job, message, at: now)
        }
        pump(at: now)
    }

    private mutating func accepted(_ job: SynchronizationJob, _ message: any CSTAMessage, at now: NIODeadline) {
        let name = job.address
        switch message {
        case let message as CSTA.MonitorStartResponse:
            guard model.addresses[name] != nil else {
                // Unwanted in the meantime.
                send(CSTA.MonitorStop(monitorCrossRefID: message.monitorCrossRefID), .stopMonitor, at: now)
                break
            }
            model.monitorStarted(message.monitorCrossRefID, of: name)
            queue.add(.calls(name))
            if configuration.readsFeatures {
                queue.add(.doNotDisturb(name))
                queue.add(.forwarding(name))
            }
        case let message as CSTA.SnapshotDeviceResponse:
            switch message.crossRefIDorSnapshotData {
            case .snapshotData(let list): reconcile(list.snapshotDeviceResponseInfo, at: name, now)
            case .serviceCrossRefID(let identifier):
                // The calls come in messages of their own.
                segments[identifier] = (job, [])
                return
            }
        case let message as CSTA.SnapshotCallResponse:
            guard case .parties(let connection, _) = job, let callID = connection.callID,
                case .snapshotData(let list) = message.crossRefIDorSnapshotData
            else { break }
            model.reconcile(
                call: callID, list.snapshotCallResponseInfo, calling: message.callingDevice,
                called: message.calledDevice, correlatorData: message.correlatorData, time: now)
        case let message as CSTA.GetDoNotDisturbResponse:
            model.setFeatures(of: name, doNotDisturb: message.doNotDisturbOn, at: now)
        case let message as CSTA.GetForwardingResponse:
            model.setFeatures(of: name, forwardings: message.forwardingList, at: now)
        default: break
        }
        queue.finish(job)
        finishIfDone(name, at: now)
    }

    private mutating func reconcile(
        _ entries: [CSTA.SnapshotDeviceResponseInfo], at name: String, _ now: NIODeadline
    ) {
        for connection in model.reconcile(entries, at: name, time: now) {
            queue.add(.parties(connection, name))
        }
        farEnds[name] = entries.isEmpty ? nil : entries
    }

    /// A part of a snapshot that comes in several messages.
    mutating func segment(_ message: CSTA.SnapshotDeviceData, at now: NIODeadline) {
        guard let identifier = message.serviceCrossRefID, let (job, former) = segments[identifier] else { return }
        let entries = former + (message.snapshotData ?? [])
        segments[identifier] = message.lastSegment ? nil : (job, entries)
        guard message.lastSegment else { return }
        reconcile(entries, at: job.address, now)
        queue.finish(job)
        finishIfDone(job.address, at: now)
        pump(at: now)
    }

    private mutating func refused(_ job: SynchronizationJob, _ error: CSTA.CSTAErrorCode, at now: NIODeadline) {
        let name = job.address
        switch (job, error) {
        case (_, .outstandingRequestLimitExceeded):
            return queue.postpone(job)
        case (.calls, .deviceOutOfService), (.monitor, .deviceOutOfService), (.calls, .resourceOutOfService):
            queue.finish(job)
            return model.setState(of: name, .outOfService(.device), at: now)
        case (.monitor, _), (.calls, _):
            queue.finish(job)
            let wasRunning = waiters[name] == nil
            if wasRunning {
                model.restorationFailed(name, error, at: now)
            } else {
                model.setState(of: name, .outOfService(.refused(error)), at: now)
            }
            let kind: MessageKind = if case .monitor = job { .monitorStart } else { .snapshotDevice }
            for token in waiters.removeValue(forKey: name) ?? [] {
                effect(.monitored(token, .refused(kind, error)))
            }
            return
        case (.parties(let connection, _), _):
            // The call may be over; otherwise what SnapshotDevice told of the other end is all there is.
            let entries = farEnds[name]?.filter { $0.connectionIdentifier.callID == connection.callID } ?? []
            for entry in entries { model.noteFarEnd(entry, at: now) }
        case (.doNotDisturb, _), (.forwarding, _): break
        }
        queue.finish(job)
        finishIfDone(name, at: now)
    }

    /// A step was not answered in time.
    mutating func notAnswered(_ job: SynchronizationJob, at now: NIODeadline) {
        if !queue.retry(job) { refused(job, .performanceLimitExceeded, at: now) }
        pump(at: now)
    }

    /// Everything about an address has been read: it is in service.
    private mutating func finishIfDone(_ name: String, at now: NIODeadline) {
        guard queue.isDone(name), model.monitor(of: name) != nil else { return }
        farEnds[name] = nil
        model.setState(of: name, .inService, at: now)
        for token in waiters.removeValue(forKey: name) ?? [] {
            effect(.monitored(token, nil))
        }
    }

    /// The switching function has ended a monitor. It is started again if that is allowed.
    mutating func monitorEnded(_ monitor: String, at now: NIODeadline) {
        guard let name = model.address(ofMonitor: monitor) else { return }
        model.forgetMonitor(of: name)
        model.setState(of: name, .outOfService(.synchronizing), at: now)
        synchronize([.monitor(name)], at: now)
    }
}
