/// A client's monitor that the access rules have ended: no event of it is delivered any more, but the link still knows it and
/// the client has not been told.
struct Revocation: Sendable {
    /// What it was about.
    let target: MonitorTarget
    /// The link's side of it.
    let subscription: MonitorSubscription
    /// The identifier the client knows.
    let crossReferenceID: String
    /// Which of the connection's sessions had it.
    let epoch: UInt32
}

/// The revocations of one link, given out at a bounded rate: a reload may take a hundred thousand monitors away at once, and
/// neither the link nor the clients' outboxes shall stand still for it.
///
/// A value without a clock; times are nanoseconds on the link's scale.
struct RevocationQueue {
    private var bucket: TokenBucket
    private var items: [Revocation] = []
    private var head = 0

    /// - Parameter rate: how many are given out per second, and at once after a pause.
    init(rate: Double) {
        bucket = TokenBucket(rate: rate, burst: rate)
    }

    /// How many wait.
    var count: Int { items.count - head }

    /// Takes revocations in, after those that wait.
    mutating func add(_ revocations: [Revocation]) {
        items.append(contentsOf: revocations)
    }

    /// The next one whose turn has come.
    mutating func next(at now: UInt64) -> Revocation? {
        guard head < items.count, bucket.take(at: now) else { return nil }
        defer {
            head += 1
            if head == items.count {
                items = []
                head = 0
            }
        }
        return items[head]
    }

    /// Nanoseconds until ``next(at:)`` is worth calling again; nil when nothing waits.
    mutating func delay(at now: UInt64) -> UInt64? {
        head < items.count ? bucket.delay(at: now) : nil
    }
}
