import Synchronization

/// A monitor that was started over HTTP: which events an application wants, kept apart from the streams that bring them.
struct EventMonitor: Sendable, Hashable {
    /// Its identifier.
    var crossReferenceID: String
    /// The application it belongs to.
    var application: String
    /// The device, or a device in the call.
    var device: String
    /// The call, for a monitor of a call.
    var callID: String?
    /// The link to the switch that has the call.
    var link: String?
    /// The names of the events it wants; empty for all.
    var kinds: Set<String> = []
    /// When it was started, nanoseconds since 1970.
    var startedAt: UInt64
    /// The number of the event that a stream begins with.
    var place: UInt64
    /// How many streams bring its events.
    var listeners = 0
    /// Since when none does, nanoseconds on a monotonic scale.
    var unheardSince: UInt64

    /// Its events.
    var filter: EventFilter {
        var filter = EventFilter(kinds: kinds)
        filter.callID = callID
        filter.link = callID == nil ? nil : link
        if callID == nil { filter.phones = [device] }
        return filter
    }

    /// Writes the monitor as one JSON object.
    func write(to json: inout JSONText) {
        json.object { json in
            json.field("monitorCrossRefID", crossReferenceID)
            json.field("monitorObject") { json in
                json.object { json in
                    guard let callID else { return json.field("deviceObject", device) }
                    json.field("callObject") { json in
                        json.object { json in
                            json.field("callID", callID)
                            json.field("deviceID", device)
                        }
                    }
                }
            }
            if !kinds.isEmpty {
                json.field("kinds") { json in json.array { json in kinds.sorted().forEach { json.value($0) } } }
            }
            json.field("startedAt", ISO8601.text(nanoseconds: startedAt))
            json.field("streams", listeners)
        }
    }
}

/// The monitors that were started over HTTP, of all applications; bounded, and ended when nobody listens for long.
final class EventMonitors: Sendable {
    /// How many there may be in all.
    static let capacity = 10_000

    private let monitors = Mutex<[String: EventMonitor]>([:])
    private let lifetime: UInt64

    /// - Parameter lifetime: how long a monitor lasts to whose events nobody listens.
    init(lifetime: Duration) {
        self.lifetime = lifetime.wholeNanoseconds
    }

    /// Adds a monitor.
    ///
    /// - Parameter limit: how many its application may have.
    /// - Returns: whether there was room for it.
    func add(_ monitor: EventMonitor, limit: Int) -> Bool {
        monitors.withLock { monitors in
            guard monitors.count < Self.capacity,
                monitors.values.count(where: { $0.application == monitor.application }) < limit
            else { return false }
            monitors[monitor.crossReferenceID] = monitor
            return true
        }
    }

    /// Ends a monitor of an application.
    ///
    /// - Returns: whether there was one.
    func remove(_ id: String, of application: String) -> Bool {
        monitors.withLock { monitors in
            guard monitors[id]?.application == application else { return false }
            monitors[id] = nil
            return true
        }
    }

    /// The monitors of an application, oldest first.
    func all(of application: String) -> [EventMonitor] {
        monitors.withLock { $0.values.filter { $0.application == application } }
            .sorted { ($0.startedAt, $0.crossReferenceID) < ($1.startedAt, $1.crossReferenceID) }
    }

    /// Those of the monitors that there are.
    func present(_ ids: [String]) -> [EventMonitor] {
        monitors.withLock { monitors in ids.compactMap { monitors[$0] } }
    }

    /// A stream brings the events of these monitors from now on.
    ///
    /// - Returns: the number of the first event that one of them wants; `nil` when the application does not have them all.
    func listen(to ids: [String], as application: String) -> UInt64? {
        monitors.withLock { monitors in
            guard ids.allSatisfy({ monitors[$0]?.application == application }) else { return nil }
            for id in ids { monitors[id]?.listeners += 1 }
            return ids.compactMap { monitors[$0]?.place }.min()
        }
    }

    /// A stream does not bring their events any more.
    ///
    /// - Parameters:
    ///   - place: the number of the first event that it did not bring.
    ///   - now: nanoseconds on a monotonic scale.
    func stopListening(to ids: [String], place: UInt64, at now: UInt64) {
        monitors.withLock { monitors in
            for id in ids {
                monitors[id]?.listeners -= 1
                monitors[id]?.place = place
                monitors[id]?.unheardSince = now
            }
        }
    }

    /// Ends the monitors that nobody has listened to for too long, and those that are not allowed any more.
    ///
    /// - Returns: how many.
    func end(at now: UInt64, unless isAllowed: (EventMonitor) -> Bool) -> Int {
        monitors.withLock { monitors in
            let before = monitors.count
            monitors = monitors.filter { _, monitor in
                isAllowed(monitor) && (monitor.listeners > 0 || now < monitor.unheardSince + lifetime)
            }
            return before - monitors.count
        }
    }
}
