import DeviceActors
import Provisioning

@testable import Simulation

/// Phones, their calls, a CSTA link that lags and breaks, a network that loses things, operators with jobs, and the
/// service: one ``WorkpointMachine`` for each phone over a store that keeps only what was durably applied. All over virtual
/// time, from one seed.
struct World {
    /// What can happen next.
    enum Event: Sendable {
        case wake(Int)
        case powerOn(Int)
        case powerCycle(Int)
        /// A request reaches the service.
        indirect case request(Int, SimulatedWorkpoint.Post, connection: UInt64)
        indirect case answer(Int, SimulatedWorkpoint.Answer, to: UInt64)
        case noAnswer(Int, to: UInt64)
        /// The service notices that a connection is gone.
        case closed(Int, connection: UInt64)
        case contactMe(Int, life: Int)
        case contactMeResult(Int, ContactMeResult, life: Int)
        case poll(Int)
        case polled(Int, status: Int?)
        case fetched(Int, UInt64, isGood: Bool)
        case callBegins(Int)
        case callEnds(Int, epoch: Int)
        /// CSTA tells.
        case csta(Int, BusyStatus.Condition)
        case people(Int)
        case typePIN(Int, String)
        case job(Int)
        case cancel(Int, JobID)
        case timer(Int, WorkpointTimer, life: Int, at: Timestamp)
        case link(Int, isUp: Bool)
        case serviceEnds
        case serviceBegins
    }

    static let beginning = Timestamp.seconds(1_700_000_000)
    static let links = 4

    let plan: WorldPlan
    var places: [Place?]
    var events = TimerQueue<Timestamp, Event>()
    var now = World.beginning
    var steps = 0
    var isDraining = false
    var drainedFrom: Timestamp?
    var store = MemoryStore()
    var linkIsUp = Array(repeating: true, count: World.links)
    var serviceIsUp = true
    /// Of the links and the service as a whole; drawn by time, not by what phones do.
    var chance: SeededGenerator
    var jobs: [JobID: JobNote] = [:]
    var jobOfNumber: [String: JobID] = [:]
    var successors: [JobID: [JobID]] = [:]
    var tally = Tally()
    var trace: [String] = []

    init(_ plan: WorldPlan) {
        self.plan = plan
        chance = SeededGenerator(seed: plan.seed)
        places = Array(repeating: nil, count: plan.phones)
        for index in plan.only ?? Array(0..<plan.phones) { places[index] = Self.place(index, plan) }
        for index in places.indices where places[index] != nil { scheduleFirst(index) }
        if plan.troubles.contains(.linkLoss) {
            for link in 0..<Self.links { scheduleLinkChange(link) }
        }
        if plan.troubles.contains(.serviceRestarts) { scheduleServiceEnd() }
    }

    /// Takes all steps, then lets everything run out.
    mutating func run() throws {
        while steps < plan.steps, let next = events.next, plan.until.map({ next <= $0 }) ?? true { try takeStep() }
        now = max(now, plan.until ?? now)
        if plan.runsOut { try drain() }
    }

    private mutating func takeStep() throws {
        guard let next = events.next, let (time, event) = events.popDue(next) else { return }
        now = max(now, time)
        steps += 1
        try handle(event)
    }

    /// No more troubles, calls, people or jobs: every job must come to an end.
    private mutating func drain() throws {
        isDraining = true
        drainedFrom = now
        for index in places.indices { places[index]?.phone.endFaults() }
        for link in 0..<Self.links where !linkIsUp[link] { try setLink(link, isUp: true) }
        if !serviceIsUp { try beginService() }
        // A phone that cannot be asked to come, and was not told where to poll because that flow broke off, comes when it
        // starts, as every phone does some time.
        for index in places.indices where places[index]?.isReachable == false {
            schedule(.powerCycle(index), after: draw(index, .seconds(1)...(.seconds(3_600))))
        }
        let limit = now + .seconds(2 * 86_400)
        for index in places.indices { places[index]?.requests = 0 }
        while store.openJobCount > 0 {
            guard let next = events.next, next <= limit else { break }
            try takeStep()
        }
        for (id, note) in jobs.sorted(by: { $0.key < $1.key }) where store.ended[id] == nil {
            let job = places[note.place].flatMap { store.openJobs[$0.mac]?[id] }
            let state = job.map { "\($0.state), \($0.history.suffix(6).map { "\($0.event)" })" } ?? "lost"
            throw violation(note.place, "job \(note.number) (\(note.task.name)) does not end: \(state)")
        }
    }

    mutating func schedule(_ event: Event, after pause: Duration) { events.schedule(event, at: now + pause) }

    func violation(_ place: Int, _ text: String) -> Violation {
        Violation(seed: plan.seed, step: steps, at: now, drainedFrom: drainedFrom, phone: place, text: text)
    }

    mutating func write(_ place: Int, _ text: @autoclosure () -> String) {
        guard plan.isTraced else { return }
        trace.append("\(clock(now)) [\(place)] \(text())")
    }

    func has(_ trouble: Troubles) -> Bool { !isDraining && plan.troubles.contains(trouble) }

    private mutating func handle(_ event: Event) throws {
        switch event {
        case .wake(let index):
            places[index]!.wake = nil
            try tell(index, .time)
        case .powerOn(let index): try tell(index, .powerOn)
        case .powerCycle(let index): try tell(index, .powerCycle)
        case .request(let index, let post, let connection): try serve(index, post, connection)
        case .answer(let index, let answer, let number): try tell(index, .answer(answer, to: number))
        case .noAnswer(let index, let number): try tell(index, .lost(number))
        case .closed(let index, let connection):
            try step(index) { $0.connectionClosed(connection, at: $1, calls: $2) }
        case .contactMe(let index, let life): try contact(index, life)
        case .contactMeResult(let index, let result, let life):
            if places[index]!.life == life, places[index]!.machine != nil {
                try step(index) { $0.contactMeEnded(result, at: $1, calls: $2) }
            }
        case .poll(let index): try servePoll(index)
        case .polled(let index, let status): try tell(index, .polled(status: status))
        case .fetched(let index, let number, let isGood): try tell(index, .fetched(number, isGood: isGood))
        case .callBegins(let index):
            unloadNowAndThen(index)
            try beginCall(index)
        case .callEnds(let index, let epoch):
            if places[index]!.epoch == epoch { try tell(index, .callEnded) }
        case .csta(let index, let condition):
            if linkIsUp[index % Self.links] { try show(index, condition) }
        case .people(let index): try people(index)
        case .typePIN(let index, let pin): try tell(index, .user(.typePIN(pin)))
        case .job(let index): try handInJob(index)
        case .cancel(let index, let id): try cancel(index, id)
        case .timer(let index, let timer, let life, let time):
            guard places[index]!.life == life, places[index]!.timers[timer] == time else { return }
            places[index]!.timers[timer] = nil
            try step(index) { $0.timerFired(timer, at: $1, calls: $2) }
        case .link(let link, let isUp):
            guard !isDraining else { return }
            try setLink(link, isUp: isUp)
            scheduleLinkChange(link)
        case .serviceEnds: endService()
        case .serviceBegins: if !serviceIsUp { try beginService() }
        }
    }
}

/// How often things happened: a run in which they did not happen proves nothing.
struct Tally {
    var requests = 0
    var contactMes = 0
    var busyReplies = 0
    var comeBacks = 0
    var writesStored = 0
    var heldForCall = 0
    var stepCrashes = 0
    var serviceRestarts = 0
    var phoneRestarts = 0
    var secured = 0
    var ended: [String: Int] = [:]
    var longest = 0
}
