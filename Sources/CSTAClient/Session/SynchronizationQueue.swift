import ECMA323
import NIOCore

/// One step of reading the state of an address.
enum SynchronizationJob: Sendable, Hashable {
    /// Start the monitor.
    case monitor(String)
    /// Read the calls.
    case calls(String)
    /// Read the parties of a call, for the address that was found in it.
    case parties(CSTA.ConnectionID, String)
    /// Read do-not-disturb.
    case doNotDisturb(String)
    /// Read the forwardings.
    case forwarding(String)

    /// The address it is for.
    var address: String {
        switch self {
        case .monitor(let name), .calls(let name), .doNotDisturb(let name), .forwarding(let name): name
        case .parties(_, let name): name
        }
    }
}

/// What is still to be read, a bounded number of requests at a time.
struct SynchronizationQueue: Sendable {
    private var waiting = CircularBuffer<SynchronizationJob>()
    /// The same, for looking up.
    private var isWaiting: Set<SynchronizationJob> = []
    private var inFlight: Set<SynchronizationJob> = []
    /// Steps not done, by address.
    private var open: [String: Int] = [:]
    private var attempts: [SynchronizationJob: Int] = [:]
    /// Calls whose parties were asked for in this round.
    private var askedCalls: Set<String> = []
    private let window: Int

    /// - Parameter window: how many requests may be under way.
    init(window: Int) { self.window = window }

    /// Whether nothing is left to do.
    var isEmpty: Bool { open.isEmpty }

    /// Whether everything about an address has been read.
    func isDone(_ address: String) -> Bool { open[address] == nil }

    /// Adds a step that follows from one that was done, before all others: one address after the other is finished.
    mutating func add(_ job: SynchronizationJob) {
        if case .parties(let connection, _) = job {
            guard askedCalls.insert(connection.callID ?? "").inserted else { return }
        }
        guard isWaiting.insert(job).inserted else { return }
        waiting.prepend(job)
        open[job.address, default: 0] += 1
    }

    /// Adds steps, unless they wait already. One that is under way is done once more: what it will tell may be old.
    mutating func begin(_ jobs: [SynchronizationJob]) {
        for job in jobs where isWaiting.insert(job).inserted {
            waiting.append(job)
            open[job.address, default: 0] += 1
        }
    }

    /// The next step to begin; nil when enough is under way or nothing waits.
    mutating func next() -> SynchronizationJob? {
        guard inFlight.count < window else { return nil }
        // The same step is not under way twice at a time.
        guard let index = waiting.firstIndex(where: { !inFlight.contains($0) }) else { return nil }
        let job = waiting.remove(at: index)
        isWaiting.remove(job)
        inFlight.insert(job)
        return job
    }

    /// A step is done.
    mutating func finish(_ job: SynchronizationJob) {
        guard inFlight.remove(job) != nil else { return }
        attempts[job] = nil
        close(job.address)
    }

    /// A step was not answered: it is to be tried again, up to three times.
    ///
    /// - Returns: whether it is.
    mutating func retry(_ job: SynchronizationJob) -> Bool {
        guard inFlight.remove(job) != nil else { return false }
        attempts[job, default: 0] += 1
        guard attempts[job, default: 0] < 3 else {
            attempts[job] = nil
            close(job.address)
            return false
        }
        wait(job)
        return true
    }

    /// A step was refused because too much is under way: it waits for its turn again.
    mutating func postpone(_ job: SynchronizationJob) {
        if inFlight.remove(job) != nil { wait(job) }
    }

    /// A step that is counted already waits once more.
    private mutating func wait(_ job: SynchronizationJob) {
        if isWaiting.insert(job).inserted { waiting.append(job) } else { close(job.address) }
    }

    /// An address is not wanted any more.
    mutating func forget(_ address: String) {
        waiting.removeAll { $0.address == address }
        isWaiting = isWaiting.filter { $0.address != address }
        inFlight = inFlight.filter { $0.address != address }
        open[address] = nil
    }

    /// Nothing is wanted any more.
    mutating func removeAll() { self = SynchronizationQueue(window: window) }

    private mutating func close(_ address: String) {
        guard let count = open[address] else { return }
        open[address] = count > 1 ? count - 1 : nil
        if isEmpty { askedCalls.removeAll() }
    }
}
