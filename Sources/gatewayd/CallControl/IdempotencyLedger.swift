import Hummingbird
import Synchronization

/// Remembers for a while what became of requests that came with an `Idempotency-Key`, so that one that is sent again does
/// nothing again and gets the same answer, also while the first is still under way.
final class IdempotencyLedger: Sendable {
    /// Whose key it is: two applications may use the same.
    struct Key: Hashable, Sendable {
        var application: String
        var text: String
    }

    /// What is remembered of a request.
    private struct Entry {
        var body: [UInt8]
        var outcome: Task<Result<Answer, Problem>, Never>
        var expires: UInt64
    }

    /// An answer that can be given again.
    struct Answer: Sendable, Hashable {
        var status: HTTPResponse.Status
        var json: String
        var location: String?
    }

    private struct State {
        var entries: [Key: Entry] = [:]
        /// The keys in the order in which they came, and so in which they expire.
        var order: [Key] = []
    }

    /// How many requests are remembered.
    static let capacity = 10_000
    /// How long, in seconds.
    static let seconds: UInt64 = 600
    /// The longest key, in bytes.
    static let maximumKey = 200

    private let state = Mutex(State())
    /// Nanoseconds on any scale.
    private let now: @Sendable () -> UInt64

    init(now: @escaping @Sendable () -> UInt64) {
        self.now = now
    }

    /// Carries out a request, or gives the outcome that it had before.
    ///
    /// - Parameters:
    ///   - key: the request's key.
    ///   - body: what it asks for; with another body the same key is a mistake.
    ///   - perform: carries it out. It goes on when the client that asked first is gone.
    /// - Throws: ``Problem`` when the key belongs to another request, or what `perform` threw, also the second time.
    func perform(
        _ key: Key, body: [UInt8], _ perform: @escaping @Sendable () async -> Result<Answer, Problem>
    ) async throws(Problem) -> Answer {
        let found: Task<Result<Answer, Problem>, Never>? = state.withLock { state in
            let now = now()
            Self.forget(&state, at: now, until: Self.capacity)
            if let entry = state.entries[key] { return entry.body == body ? entry.outcome : nil }
            Self.forget(&state, at: now, until: Self.capacity - 1)
            let outcome = Task { await perform() }
            state.entries[key] = Entry(body: body, outcome: outcome, expires: now + Self.seconds * 1_000_000_000)
            state.order.append(key)
            return outcome
        }
        guard let found else {
            throw Problem(
                status: .conflict, slug: "idempotency-key-reused",
                detail: "this Idempotency-Key belongs to a request that asked for something else")
        }
        return try await found.value.get()
    }

    /// Forgets what is over, and the oldest as long as there are more than `count`.
    private static func forget(_ state: inout State, at now: UInt64, until count: Int) {
        var gone = 0
        while gone < state.order.count {
            let key = state.order[gone]
            guard state.order.count - gone > count || (state.entries[key]?.expires ?? 0) <= now else { break }
            state.entries[key] = nil
            gone += 1
        }
        if gone > 0 { state.order.removeFirst(gone) }
    }
}
