/// Timers in order of their time, equal times in order of setting: a binary heap. Nothing is ever removed before its
/// time; whoever takes a timer out looks whether it still means something.
struct TimerQueue<Instant: Comparable & Sendable, Event: Sendable>: Sendable {
    private struct Entry: Sendable {
        var time: Instant
        var order: UInt64
        var event: Event

        func precedes(_ other: Entry) -> Bool { time != other.time ? time < other.time : order < other.order }
    }

    private var heap: [Entry] = []
    private var order: UInt64 = 0

    /// When the next timer is due.
    var next: Instant? { heap.first?.time }

    /// Whether no timer is set.
    var isEmpty: Bool { heap.isEmpty }

    /// Sets a timer.
    mutating func schedule(_ event: Event, at time: Instant) {
        heap.append(Entry(time: time, order: order, event: event))
        order += 1
        var child = heap.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard heap[child].precedes(heap[parent]) else { break }
            heap.swapAt(child, parent)
            child = parent
        }
    }

    /// Takes out the next timer that is due at `now`.
    mutating func popDue(_ now: Instant) -> (time: Instant, event: Event)? {
        guard let first = heap.first, first.time <= now else { return nil }
        let last = heap.removeLast()
        if !heap.isEmpty {
            heap[0] = last
            sink()
        }
        return (first.time, first.event)
    }

    private mutating func sink() {
        var parent = 0
        while true {
            let left = 2 * parent + 1
            guard left < heap.count else { return }
            let right = left + 1
            let child = right < heap.count && heap[right].precedes(heap[left]) ? right : left
            guard heap[child].precedes(heap[parent]) else { return }
            heap.swapAt(child, parent)
            parent = child
        }
    }
}
