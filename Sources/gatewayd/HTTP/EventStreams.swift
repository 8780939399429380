import Synchronization

/// The event streams that are open, so that there are never too many and a stop can end them all.
final class EventStreams: Sendable {
    private struct State {
        var readers: [ObjectIdentifier: any StreamReader] = [:]
        var isStopped = false
    }

    private let state = Mutex(State())

    /// How many streams there may be at once.
    let maximum: Int

    init(maximum: Int) {
        self.maximum = maximum
    }

    /// How many streams are open.
    var count: Int {
        state.withLock { $0.readers.count }
    }

    /// How many are open, for `/metrics`.
    var metrics: Prometheus.Family {
        Prometheus.Family(
            name: "gatewayd_event_streams", help: "Event streams and traces that are open", kind: .gauge,
            samples: [.init(count)])
    }

    /// Makes room for a stream; `false` when there is none left, or the server stops.
    func open(_ reader: any StreamReader) -> Bool {
        state.withLock { state in
            guard !state.isStopped, state.readers.count < maximum else { return false }
            state.readers[ObjectIdentifier(reader)] = reader
            return true
        }
    }

    /// Gives the room back.
    func close(_ reader: any StreamReader) {
        state.withLock { _ = $0.readers.removeValue(forKey: ObjectIdentifier(reader)) }
    }

    /// Ends every stream after what is on its way, and lets no new one begin.
    func stop() {
        let readers = state.withLock { state in
            state.isStopped = true
            return Array(state.readers.values)
        }
        readers.forEach { $0.finish() }
    }
}
