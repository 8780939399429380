import DeviceActors

/// The jobs of one phone that are not final, in the order in which they are to be done: by priority, then by creation.
///
/// The head of the queue is the job that is next, or is being done. A job that has begun (it was sent, or a part of it was
/// accepted, or its completion is awaited) stays the head whatever comes after it. A job that is blocked, because it waits
/// for another job or for Secure Mode, is passed over: it must not hold up those behind it, among which may be the very
/// job it waits for.
struct JobQueue: Hashable, Sendable {
    private(set) var jobs: [Job] = []

    /// A queue of these, in their order.
    init(_ jobs: [Job]) {
        self.jobs = jobs.filter { !$0.state.isFinal }.sorted(by: Self.isBefore)
    }

    /// Whether nothing is to be done.
    var isEmpty: Bool { jobs.isEmpty }

    /// How many there are.
    var count: Int { jobs.count }

    /// Puts a job in its place; one that is there already is left as it is.
    mutating func insert(_ job: Job) {
        guard self[job.id] == nil else { return }
        jobs.insert(job, at: jobs.firstIndex { Self.isBefore(job, $0) } ?? jobs.endIndex)
    }

    /// The job of this name.
    subscript(id: JobID) -> Job? { place(id).map { jobs[$0] } }

    /// Changes a job in its place.
    mutating func update(_ id: JobID, _ change: (inout Job) -> Void) {
        guard let place = place(id) else { return }
        change(&jobs[place])
    }

    /// Takes out the jobs that are final.
    mutating func removeFinal() {
        jobs.removeAll { $0.state.isFinal }
    }

    /// The job that is next or is being done; `nil` when all are blocked or there is none.
    func head(isSecure: Bool) -> Job? {
        var first: Int?
        for place in jobs.indices where !jobs[place].state.isFinal && !jobs[place].isBlocked(isSecure: isSecure) {
            if jobs[place].hasBegun { return jobs[place] }
            if first == nil { first = place }
        }
        return first.map { jobs[$0] }
    }

    private func place(_ id: JobID) -> Int? { jobs.firstIndex { $0.id == id } }

    /// By priority, then by name: names tell the order of creation also when the time of day was set back in between
    /// (``JobIDSource``), and the times do not.
    private static func isBefore(_ lhs: Job, _ rhs: Job) -> Bool {
        if lhs.options.priority != rhs.options.priority { return lhs.options.priority > rhs.options.priority }
        return lhs.id < rhs.id
    }
}

extension Job {
    /// Whether it is with the phone, or partly done.
    var hasBegun: Bool {
        switch state {
        case .running: true
        case .waiting: progress.deliveredAt != nil || progress.acceptedParts > 0
        case .applied, .failed, .expired, .cancelled: false
        }
    }

    /// Whether it can only be done in Secure Mode, or is the way there.
    var needsSecureMode: Bool { options.secureModeOnly || task == .bootstrap }

    /// Whether it is open, and Secure Mode is what it needs next, or has reached.
    var waitsForSecureMode: Bool { needsSecureMode && !state.isFinal && state != .waiting(.otherJob) }

    /// Whether others may go before it, because it waits for something that is not its turn.
    func isBlocked(isSecure: Bool) -> Bool {
        state == .waiting(.otherJob) || needsSecureMode && !isSecure
    }
}
