import Synchronization

/// The lines a program has written so far, and whoever waits for one.
final class LineLog: Sendable {
    /// The program has closed its output, and what was waited for did not come.
    struct Ended: Error, CustomStringConvertible {
        let lines: [String]
        var description: String { "the output ended:\n" + lines.joined(separator: "\n") }
    }

    private struct Waiter {
        let id: Int
        let matches: @Sendable (String) -> Bool
        let continuation: CheckedContinuation<String, any Error>
    }

    private struct State {
        var lines: [String] = []
        var unfinished: [UInt8] = []
        /// Lines before this have been looked at by whoever waits.
        var next = 0
        var isEnded = false
        var waiter: Waiter?
        var lastID = 0
    }

    private let state = Mutex(State())

    /// Everything written so far.
    var lines: [String] { state.withLock { $0.lines } }

    /// The next line that matches, of those not looked at yet; waits for it. One task at a time may wait.
    ///
    /// - Throws: ``Ended`` when no such line can come any more.
    func next(where matches: @escaping @Sendable (String) -> Bool) async throws -> String {
        let id = state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let waiter = Waiter(id: id, matches: matches, continuation: continuation)
                let result = state.withLock { state -> Result<String, any Error>? in
                    precondition(state.waiter == nil, "two tasks wait for lines of one program")
                    if let line = Self.search(&state, matches) { return .success(line) }
                    if state.isEnded { return .failure(Ended(lines: state.lines)) }
                    if Task.isCancelled { return .failure(CancellationError()) }
                    state.waiter = waiter
                    return nil
                }
                if let result { continuation.resume(with: result) }
            }
        } onCancel: {
            let waiter = state.withLock { state -> Waiter? in
                guard state.waiter?.id == id else { return nil }
                return state.waiter.take()
            }
            waiter?.continuation.resume(throwing: CancellationError())
        }
    }

    /// The next line that contains all of these.
    @discardableResult
    func next(containing texts: String...) async throws -> String {
        try await next { line in texts.allSatisfy { line.contains($0) } }
    }

    /// Every line, once no more can come.
    func all() async throws -> [String] {
        do {
            _ = try await next { _ in false }
        } catch let ended as Ended {
            return ended.lines
        }
        return lines
    }

    /// The program has written bytes; none means that it has closed its output.
    func received(_ bytes: some Collection<UInt8>) {
        let (waiter, result) = state.withLock { state -> (Waiter?, Result<String, any Error>?) in
            if bytes.isEmpty {
                state.isEnded = true
                if !state.unfinished.isEmpty { Self.finishLine(&state) }
            }
            for byte in bytes {
                if byte == 0x0A { Self.finishLine(&state) } else { state.unfinished.append(byte) }
            }
            guard let waiter = state.waiter else { return (nil, nil) }
            if let line = Self.search(&state, waiter.matches) {
                return (state.waiter.take(), .success(line))
            }
            return state.isEnded ? (state.waiter.take(), .failure(Ended(lines: state.lines))) : (nil, nil)
        }
        if let waiter, let result { waiter.continuation.resume(with: result) }
    }

    private static func finishLine(_ state: inout State) {
        state.lines.append(String(decoding: state.unfinished, as: UTF8.self))
        state.unfinished.removeAll()
    }

    private static func search(_ state: inout State, _ matches: (String) -> Bool) -> String? {
        while state.next < state.lines.count {
            let line = state.lines[state.next]
            state.next += 1
            if matches(line) { return line }
        }
        return nil
    }
}
