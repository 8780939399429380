import DeviceActors

/// The nonces that began a phone's flows lately: each may do so once (guide, page 28).
///
/// Kept as 64-bit digests with a key of this process, 16 bytes for each in place of 32 characters: of 2,000 phones with a
/// thousand nonces. A wrong alarm has odds of one in 10^16.
struct NonceWindow: Sendable {
    private var times: [Int: Timestamp] = [:]
    /// Oldest first, from `oldest` on.
    private var order: [Int] = []
    private var oldest = 0

    /// The nonces known from before; their age is not, so that they count as of now.
    init(_ nonces: [String], at time: Timestamp) {
        for nonce in nonces.reversed() { insert(nonce, at: time, limit: .max) }
    }

    /// Whether the nonce began a flow within the window.
    func contains(_ nonce: String, at time: Timestamp, window: Duration) -> Bool {
        guard let then = times[nonce.hashValue] else { return false }
        return time <= then + window
    }

    /// Remembers a nonce; beyond the limit the oldest is forgotten.
    mutating func insert(_ nonce: String, at time: Timestamp, limit: Int) {
        let digest = nonce.hashValue
        if times.updateValue(time, forKey: digest) == nil { order.append(digest) }
        while order.count - oldest > max(limit, 1) {
            times[order[oldest]] = nil
            oldest += 1
        }
        if oldest > order.count / 2 {
            order.removeFirst(oldest)
            oldest = 0
        }
    }
}
