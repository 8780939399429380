import NIOConcurrencyHelpers
import NIOCore

/// A queue between the provider's event loop and one reader. Bounded: when it is full what comes is counted instead, until
/// the reader has taken all there was and been told how many he has lost.
final class BoundedFeed<Element: Sendable>: Sendable {
    /// What there is to take.
    enum Taken: Sendable {
        case element(Element)
        /// So many were lost after the last element taken; see ``takeLost()``.
        case lost
        case finished
    }

    private struct State {
        var queue = CircularBuffer<Element>()
        var lost = 0
        var isFinished = false
        var waiter: CheckedContinuation<Void, Never>?

        mutating func take() -> Taken? {
            if let element = queue.popFirst() { return .element(element) }
            if lost > 0 { return .lost }
            return isFinished ? .finished : nil
        }
    }

    private let state = NIOLockedValueBox(State())
    private let capacity: Int

    init(capacity: Int) { self.capacity = max(1, capacity) }

    /// Offers elements, in order; the reader is woken once.
    func offer(_ elements: some Sequence<Element>) {
        let waiter = state.withLockedValue { state -> CheckedContinuation<Void, Never>? in
            guard !state.isFinished else { return nil }
            var isNews = false
            for element in elements {
                isNews = true
                if state.lost > 0 || state.queue.count >= capacity {
                    state.lost += 1
                } else {
                    state.queue.append(element)
                }
            }
            guard isNews else { return nil }
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume()
    }

    /// Nothing more will come. What is there can still be taken.
    func finish() {
        let waiter = state.withLockedValue { state in
            state.isFinished = true
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume()
    }

    /// Takes what comes next, and waits for it. Ends when the reading task is cancelled.
    func take() async -> Taken {
        while true {
            if let taken = state.withLockedValue({ $0.take() }) { return taken }
            await withTaskCancellationHandler {
                await withCheckedContinuation { continuation in
                    let isReady = state.withLockedValue { state in
                        if state.isFinished || !state.queue.isEmpty || state.lost > 0 { return true }
                        precondition(state.waiter == nil, "a sequence of changes has one reader")
                        state.waiter = continuation
                        return false
                    }
                    if isReady { continuation.resume() }
                }
            } onCancel: {
                finish()
            }
        }
    }

    /// How many were lost; from now on elements are taken in again.
    func takeLost() -> Int {
        state.withLockedValue { state in
            defer { state.lost = 0 }
            return state.lost
        }
    }
}
