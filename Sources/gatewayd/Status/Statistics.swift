import CSTAGateway
import DeviceActors

/// What is read of the gateway once a second.
struct StatisticsReading: Sendable, Hashable {
    /// The counts that only rise, over all links and sessions.
    struct Totals: Sendable, Hashable {
        /// Events from switches.
        var events: UInt64 = 0
        /// Events handed to clients.
        var deliveries: UInt64 = 0
        /// Messages from switches.
        var messages: UInt64 = 0
        /// Requests of clients.
        var requests: UInt64 = 0
        /// Requests of clients that were answered with an error.
        var refusals: UInt64 = 0
        /// Events that did not fit the state of their phone.
        var anomalies: UInt64 = 0

        static func - (left: Totals, right: Totals) -> Totals {
            Totals(
                events: left.events &- right.events, deliveries: left.deliveries &- right.deliveries,
                messages: left.messages &- right.messages, requests: left.requests &- right.requests,
                refusals: left.refusals &- right.refusals, anomalies: left.anomalies &- right.anomalies)
        }

        static func + (left: Totals, right: Totals) -> Totals {
            Totals(
                events: left.events &+ right.events, deliveries: left.deliveries &+ right.deliveries,
                messages: left.messages &+ right.messages, requests: left.requests &+ right.requests,
                refusals: left.refusals &+ right.refusals, anomalies: left.anomalies &+ right.anomalies)
        }
    }

    /// The counts that only rise.
    var totals = Totals()
    /// From a read to the wires of clients.
    var delivery = LatencyHistogram.Snapshot.zero
    /// From a request to a switch to its answer.
    var request = LatencyHistogram.Snapshot.zero
    /// Messages and events of each link since the gateway began.
    var links: [String: LinkCounts] = [:]
    /// How many phones there are at this moment, by what they are doing.
    var phones: [BusyStatus.Reason: Int] = [:]

    /// What came over one link.
    struct LinkCounts: Sendable, Hashable {
        var messages: UInt64 = 0
        var events: UInt64 = 0
    }
}

/// What happened in one stretch of time.
struct StatisticsInterval: Sendable, Hashable {
    /// When it began, nanoseconds since 1970.
    var start: UInt64
    /// How long it was, nanoseconds.
    var duration: UInt64
    /// How much happened in it.
    var totals: StatisticsReading.Totals
    /// The deliveries in it.
    var delivery: LatencyHistogram.Snapshot
    /// The requests answered in it.
    var request: LatencyHistogram.Snapshot
    /// What came over each link in it.
    var links: [String: StatisticsReading.LinkCounts]
    /// The phones at its end.
    var phones: [BusyStatus.Reason: Int]

    /// This one and the one after it, as one.
    func joined(with next: StatisticsInterval) -> StatisticsInterval {
        var joined = next
        joined.start = start
        joined.duration = next.start + next.duration - start
        joined.totals = totals + next.totals
        joined.delivery = delivery.adding(next.delivery)
        joined.request = request.adding(next.request)
        joined.links = links.merging(next.links) {
            .init(messages: $0.messages &+ $1.messages, events: $0.events &+ $1.events)
        }
        return joined
    }
}

/// The last minutes second by second, and the last hour in steps of ten seconds. A value without a clock.
struct Statistics: Sendable {
    /// How fine the intervals are.
    enum Resolution: String, Sendable, CaseIterable {
        /// A second each, five minutes back.
        case second = "1s"
        /// Ten seconds each, an hour back.
        case tenSeconds = "10s"

        /// How many are kept.
        var capacity: Int { self == .second ? 300 : 360 }
    }

    private var last: (reading: StatisticsReading, at: UInt64)?
    private var seconds: [StatisticsInterval] = []
    private var tens: [StatisticsInterval] = []
    private var unfinished: (interval: StatisticsInterval, parts: Int)?

    /// Takes a reading. What it adds to the one before becomes an interval.
    ///
    /// - Parameter now: nanoseconds since 1970. A clock that was put back begins anew: no interval is made of it.
    mutating func take(_ reading: StatisticsReading, at now: UInt64) {
        defer { last = (reading, now) }
        guard let last, now > last.at else { return }
        let before = last.reading
        let interval = StatisticsInterval(
            start: last.at, duration: now - last.at, totals: reading.totals - before.totals,
            delivery: reading.delivery.since(before.delivery), request: reading.request.since(before.request),
            links: reading.links.reduce(into: [:]) { links, link in
                // A link that was taken out of the configuration and put back counts from the beginning again.
                let earlier = before.links[link.key] ?? .init()
                let isOlder = link.value.messages >= earlier.messages && link.value.events >= earlier.events
                links[link.key] = .init(
                    messages: link.value.messages - (isOlder ? earlier.messages : 0),
                    events: link.value.events - (isOlder ? earlier.events : 0))
            },
            phones: reading.phones)
        Self.keep(interval, in: &seconds, .second)
        let joined = unfinished.map { ($0.interval.joined(with: interval), $0.parts + 1) } ?? (interval, 1)
        unfinished = joined
        if joined.1 == 10 {
            Self.keep(joined.0, in: &tens, .tenSeconds)
            unfinished = nil
        }
    }

    /// The intervals kept, oldest first.
    func intervals(_ resolution: Resolution) -> [StatisticsInterval] {
        resolution == .second ? seconds : tens
    }

    /// The last seconds as one interval; nil when there are none.
    func latest(seconds count: Int) -> StatisticsInterval? {
        let recent = seconds.suffix(count)
        return recent.dropFirst().reduce(recent.first) { $0?.joined(with: $1) }
    }

    private static func keep(
        _ interval: StatisticsInterval, in list: inout [StatisticsInterval], _ resolution: Resolution
    ) {
        if list.count >= resolution.capacity { list.removeFirst() }
        list.append(interval)
    }
}
