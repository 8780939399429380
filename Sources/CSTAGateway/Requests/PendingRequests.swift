import ECMA323

/// The requests sent to a peer that have not been answered, by invoke identifier.
///
/// Identifiers are given out in turn, 0 to 9998 and round again, so that one whose request timed out is not used
/// again soon: a late answer finds nothing and is dropped by the caller, who counts it. The number in flight is
/// bounded. A value without a clock; times are nanoseconds on the caller's monotonic scale.
public struct PendingRequests<Payload> {
    fileprivate struct Entry {
        var payload: Payload
        var deadline: UInt64
    }

    /// How many requests may be unanswered at once.
    public let capacity: Int
    private var entries: [InvokeID: Entry] = [:]
    private var last: InvokeID?

    /// - Parameter capacity: how many requests may be unanswered at once, at most 9,000.
    public init(capacity: Int) {
        self.capacity = min(max(1, capacity), 9_000)
    }

    /// How many requests are unanswered.
    public var count: Int { entries.count }

    /// Whether no more may be sent until one is answered or expires.
    public var isFull: Bool { entries.count >= capacity }

    /// Notes a request that is about to be sent.
    ///
    /// - Returns: the invoke identifier to send it with, or nil when too many are unanswered.
    public mutating func begin(_ payload: Payload, deadline: UInt64) -> InvokeID? {
        guard !isFull else { return nil }
        var candidate = last?.next() ?? InvokeID(rawValue: 0)!
        while entries[candidate] != nil { candidate = candidate.next() }
        last = candidate
        entries[candidate] = Entry(payload: payload, deadline: deadline)
        return candidate
    }

    /// When the request of this identifier is given up; nil when there is none.
    public func deadline(of invokeID: InvokeID) -> UInt64? { entries[invokeID]?.deadline }

    /// Takes out the request an answer belongs to, or nil when there is none (late, doubled or invented).
    public mutating func complete(_ invokeID: InvokeID) -> Payload? {
        entries.removeValue(forKey: invokeID)?.payload
    }

    /// The request of this identifier, left in place.
    public subscript(invokeID: InvokeID) -> Payload? { entries[invokeID]?.payload }

    /// Takes out every request whose deadline has passed, oldest deadline first.
    public mutating func expire(at now: UInt64) -> [Payload] {
        // Few are in flight and few calls are made (one a tick), so a scan is cheaper than keeping an order.
        let late = entries.filter { $0.value.deadline <= now }
        guard !late.isEmpty else { return [] }
        for invokeID in late.keys { entries[invokeID] = nil }
        return late.sorted { ($0.value.deadline, $0.key) < ($1.value.deadline, $1.key) }.map(\.value.payload)
    }

    /// Takes out everything, in the order of the identifiers: the link is gone.
    public mutating func removeAll() -> [Payload] {
        defer { entries.removeAll() }
        return entries.sorted { $0.key < $1.key }.map(\.value.payload)
    }
}

extension PendingRequests: Sendable where Payload: Sendable {}
extension PendingRequests.Entry: Sendable where Payload: Sendable {}
