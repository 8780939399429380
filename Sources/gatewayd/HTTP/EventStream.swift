import CSTAGateway

/// What a request for `/v1/events` wants.
struct EventWish: Sendable {
    /// Who asks.
    var application: String
    /// Which events, unless monitors say so.
    var filter = EventFilter()
    /// The monitors whose events are wanted.
    var monitors: [String] = []
    /// The number of the first event that one of the monitors wants.
    var firstOfMonitors: UInt64?
    /// Whether the state of the phones comes first, and again after each gap.
    var wantsSnapshot = false
    /// The event the client got last; `.some(nil)` when it names one in words that mean nothing here.
    var last: EventID??

    init(application: String) {
        self.application = application
    }

    /// Where the stream begins.
    var beginning: EventLog.Beginning {
        if let last { return .after(last) }
        return firstOfMonitors.map { .at($0) } ?? .now
    }
}

/// One stream of events: snapshots, events, heartbeats, and the ends of its monitors, in their order.
struct EventStream: Sendable {
    /// Its place in the log.
    let reader: EventLogReader
    private let view: any GatewayView
    private let events: LiveEvents
    private let flow: any EventSubscription
    private let wish: EventWish
    private var pending: [String] = [ServerSentEvent.opening]
    private var monitorsLeft: [String]
    private var snapshot: SnapshotProgress?
    /// What is lost before this event is in the snapshot that was told last.
    private var snapshotFrom: UInt64 = 0

    /// How far a snapshot has been told.
    private struct SnapshotProgress: Sendable {
        var cursor: PhoneCursor?
        var marks = SnapshotMarks()
    }

    /// The most phones in one `snapshot` event.
    static let phonesAtOnce = 100

    /// - Parameters:
    ///   - flow: the flow of events into the log; snapshots are told how far it was.
    init(view: any GatewayView, events: LiveEvents, flow: any EventSubscription, wish: EventWish) {
        self.view = view
        self.events = events
        self.flow = flow
        self.wish = wish
        let (filter, ids, monitors) = (wish.filter, wish.monitors, events.monitors)
        let selection = EventSelection {
            view.caller(named: wish.application)
        } filters: {
            ids.isEmpty ? [filter] : monitors.present(ids).map(\.filter)
        }
        reader = events.log.open(selection, from: wish.beginning)
        monitorsLeft = ids
        let continues = wish.last.flatMap { $0 }.map { events.log.canContinue(after: $0) } ?? false
        if wish.wantsSnapshot, !continues { beginSnapshot() }
    }

    /// Gives everything back that the stream holds.
    func close() async {
        let place = reader.place
        reader.close()
        events.monitors.stopListening(to: wish.monitors, place: place, at: events.now())
        await events.hub.leave(at: events.now())
    }

    /// What to write next; waits for it. `nil` at the end.
    mutating func next() async throws -> [String]? {
        if !pending.isEmpty {
            defer { pending = [] }
            return pending
        }
        if snapshot != nil { return try await nextOfSnapshot() }
        if let ended = endedMonitors() { return ended }
        if !wish.monitors.isEmpty, monitorsLeft.isEmpty { return nil }
        switch await reader.next() {
        case .events(let texts, let lastLost):
            if wish.wantsSnapshot, let lastLost, lastLost >= snapshotFrom { beginSnapshot() }
            return texts
        case .quiet: return endedMonitors() ?? [ServerSentEvent.heartbeat]
        case .finished: return nil
        }
    }

    /// Says of which monitors there will be nothing more.
    private mutating func endedMonitors() -> [String]? {
        guard !monitorsLeft.isEmpty else { return nil }
        let present = Set(events.monitors.present(monitorsLeft).map(\.crossReferenceID))
        let ended = monitorsLeft.filter { !present.contains($0) }
        guard !ended.isEmpty else { return nil }
        monitorsLeft.removeAll { !present.contains($0) }
        return ended.sorted().map { id in
            ServerSentEvent.text(name: "MonitorStop", data: jsonObject { $0.field("monitorCrossRefID", id) })
        }
    }

    // MARK: Snapshots

    private mutating func beginSnapshot() {
        snapshot = SnapshotProgress()
        snapshotFrom = events.log.next
    }

    private mutating func nextOfSnapshot() async throws -> [String]? {
        guard var progress = snapshot, let caller = view.caller(named: wish.application) else { return nil }
        var phones: [PhoneDescription] = []
        var isLast = true
        if let devices = snapshotDevices {
            for device in devices.sorted() {
                guard let phone = try await view.phone(named: device, flow: flow), phone.isVisible(to: caller) else {
                    continue
                }
                phones.append(phone)
            }
        } else {
            let page = try await view.phones(
                after: progress.cursor, limit: Self.phonesAtOnce, budget: PhoneRoutes.budget,
                filter: PhoneFilter(caller: caller), flow: flow)
            phones = page.phones
            progress.cursor = page.next
            isLast = page.next == nil
        }
        for phone in phones where !phone.deviceID.isEmpty { progress.marks.set(phone.deviceID, phone.mark) }
        if isLast { reader.mark(progress.marks) }
        snapshot = isLast ? nil : progress
        let id = EventID(epoch: events.log.epoch, sequence: max(reader.place, 1) - 1).description
        let data = jsonObject { json in
            json.field("phones") { json in
                json.array { json in phones.forEach { $0.told(to: caller).write(to: &json) } }
            }
            json.field("isLast", isLast)
        }
        // The client can go on from here only when it has all of it.
        return [ServerSentEvent.text(name: "snapshot", id: isLast ? id : nil, data: data)]
    }

    /// The devices the stream is about; `nil` for all.
    private var snapshotDevices: Set<String>? {
        if !wish.monitors.isEmpty { return Set(events.monitors.present(wish.monitors).map(\.device)) }
        return wish.filter.phones.isEmpty ? nil : wish.filter.phones
    }
}
