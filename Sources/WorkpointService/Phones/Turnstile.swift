/// Lets one through at a time, in the order in which they came. Belongs to an actor, which has no such order by itself:
/// while it waits for something, others get in.
struct Turnstile {
    private var isTaken = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// How many wait.
    var count: Int { waiting.count }

    /// Takes the place if it is free.
    mutating func tryEnter() -> Bool {
        guard !isTaken else { return false }
        isTaken = true
        return true
    }

    /// Waits for the place, which is handed over.
    mutating func wait(_ continuation: CheckedContinuation<Void, Never>) {
        waiting.append(continuation)
    }

    /// Hands the place to the next, or frees it.
    mutating func leave() {
        guard !waiting.isEmpty else {
            isTaken = false
            return
        }
        waiting.removeFirst().resume()
    }
}
