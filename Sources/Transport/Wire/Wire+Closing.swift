import NIOCore

extension Wire {
    /// Closes. Frames already queued are sent first where the reason allows, until the policy's drain deadline; nothing
    /// is received any more. The delegate hears of the end in a later tick, once.
    public final func close(_ reason: CloseReason = .local) {
        eventLoop.assertInEventLoop()
        switch phase {
        case .closing, .closed: return
        case .waiting: return end(reason)
        case .open: break
        }
        guard reason.drainsFirst else { return end(reason) }
        phase = .closing(reason)
        pump()
        guard case .closing = phase else { return }
        drainAlarm = eventLoop.scheduleTask(in: limits.outbox.drainDeadline) { [self] in
            if case .closing(let reason) = phase { end(reason) }
        }
    }

    /// Called by the subclass when the connection has ended, with the error that ended it, if there was one.
    final func connectionEnded(_ reason: CloseReason?) {
        switch phase {
        case .closed: return
        case .closing(let first): end(first)
        case .waiting, .open:
            end(reason ?? (partialBytes > 0 ? .truncated(partialBytes: partialBytes) : .remoteClosed))
        }
    }

    /// Ends at once: counts what is lost, cuts the connection, tells the delegate in a tick of its own.
    final func end(_ reason: CloseReason) {
        if case .closed = phase { return }
        let wasOpen = phase != .waiting
        phase = .closed(reason)
        alarm?.cancel()
        alarm = nil
        drainAlarm?.cancel()
        drainAlarm = nil
        framesAbandoned = outbox.abandon()
        if wasOpen { totals.wireDidClose(reason, framesAbandoned: framesAbandoned) }
        disconnect()
        eventLoop.execute { [self] in
            turn.enter()
            delegate?.wireDidClose(self, reason: reason)
            turn.leave()
            delegate = nil
            didEnd?(reason)
            didEnd = nil
        }
    }

    // MARK: Deadlines

    /// Sees to it that the wire wakes up no later than its next deadline. There is one task at most; it is left alone
    /// if it comes early enough, so that steady traffic schedules nothing.
    final func setAlarm() {
        guard let next = clock.next(oldestUnsent: outbox.oldest) else { return }
        if alarm != nil, alarmTime <= next { return }
        alarm?.cancel()
        alarmTime = next
        // Held strongly, and let go by `end`: a weak reference would move the wire's reference count into a side table,
        // and make every message pay for it.
        alarm = eventLoop.scheduleTask(deadline: next) { [self] in alarmDidRing() }
    }

    private func alarmDidRing() {
        alarm = nil
        guard phase == .open else { return }
        let reason = clock.due(
            oldestUnsent: outbox.oldest, pendingBytes: outbox.pendingBytes, partialBytes: partialBytes,
            at: eventLoop.now)
        if let reason { close(reason) } else { setAlarm() }
    }
}
