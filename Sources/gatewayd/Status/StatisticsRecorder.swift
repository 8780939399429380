import CSTAGateway
import DeviceActors
import ServiceLifecycle
import Synchronization

/// Reads the gateway once a second, so that a page can plot the last minutes without having been there.
final class StatisticsRecorder: Sendable {
    private let gateway: Gateway
    private let clock: @Sendable () -> UInt64
    private let statistics = Mutex(Statistics())

    /// - Parameter clock: nanoseconds since 1970.
    init(gateway: Gateway, clock: @escaping @Sendable () -> UInt64 = ISO8601.now) {
        self.gateway = gateway
        self.clock = clock
    }

    /// One reading.
    func sample() async {
        let links = await gateway.linkStatus()
        let counters = gateway.counters
        var reading = StatisticsReading()
        reading.totals = .init(
            events: counters[.eventsReceived], deliveries: counters[.eventsDelivered],
            messages: counters[.linkMessagesReceived], requests: counters[.requestsReceived],
            refusals: counters[.requestsRefused], anomalies: counters[.anomalies])
        reading.delivery = counters.deliveryLatency.snapshot
        reading.request = counters.requestLatency.snapshot
        for link in links {
            reading.links[link.name] = .init(
                messages: link.history.messagesReceived, events: link.history.eventsReceived)
        }
        for phone in gateway.registry.all { reading.phones[phone.busy.reason, default: 0] += 1 }
        let now = clock()
        statistics.withLock { $0.take(reading, at: now) }
    }

    /// The intervals kept, oldest first.
    func intervals(_ resolution: Statistics.Resolution) -> [StatisticsInterval] {
        statistics.withLock { $0.intervals(resolution) }
    }

    /// The last seconds as one interval; nil when there are none.
    func latest(seconds: Int) -> StatisticsInterval? {
        statistics.withLock { $0.latest(seconds: seconds) }
    }
}

/// Takes the readings while the program runs.
struct StatisticsService: Service {
    let recorder: StatisticsRecorder

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while true {
                await recorder.sample()
                try await Task.sleep(for: .seconds(1))
            }
        }
    }
}
