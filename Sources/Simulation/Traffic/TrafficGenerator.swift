/// Seeded people who use a simulated switch's telephones.
///
/// A pure value: it acts on a ``SwitchModel`` when told what time it is. The people work on the switch's side, so a
/// CSTA client sees what it would see of real ones; and they do what is possible: if a client interferes with their
/// calls they go on as well as they can, and hang up in the end.
public struct TrafficGenerator: Sendable {
    private enum Event: Sendable {
        case nextCall
        case step(scenario: UInt64)
        case answerStranger(String)
        case leaveStranger(String)
    }

    /// What the people do.
    public let configuration: TrafficConfiguration
    /// Calls begun so far.
    public private(set) var callsBegun: UInt64 = 0
    /// Calls that were not begun because all telephones were busy or the cap was reached.
    public private(set) var callsSkipped: UInt64 = 0
    private let phones: [String]
    private let placeByNumber: [String: Int]
    private var idle: [Int]
    private var scenarios: [UInt64: Scenario] = [:]
    private var occupied: Set<Int> = []
    private var events = TimerQueue<Duration, Event>()
    private var chance: SeededGenerator
    private let kinds: [TrafficConfiguration.Kind]
    private var lastScenario: UInt64 = 0
    private var isStopping = false

    /// People at these telephones, given by their numbers. The first call comes after `time`.
    public init(phones: [String], configuration: TrafficConfiguration, startingAt time: Duration) {
        self.configuration = configuration
        self.phones = phones
        placeByNumber = Dictionary(phones.enumerated().map { ($1, $0) }) { first, _ in first }
        idle = Array(phones.indices)
        chance = SeededGenerator(seed: configuration.seed)
        // A list with every kind as often as it weighs makes drawing one simple.
        kinds = TrafficConfiguration.Kind.allCases.flatMap {
            Array(repeating: $0, count: max(0, configuration.mix[$0] ?? 0))
        }
        scheduleNextCall(after: time)
    }

    /// When the people next do something.
    public var nextDeadline: Duration? { events.next }

    /// Calls going on.
    public var callsGoingOn: Int { scenarios.count }

    /// No new calls from now on; those going on are finished.
    public mutating func stop() { isStopping = true }

    /// Does everything that falls due until `time`.
    public mutating func advance(_ model: inout SwitchModel, to time: Duration) -> [SwitchOutput] {
        var outputs: [SwitchOutput] = []
        noticeRinging(&model)
        while let (due, event) = events.popDue(time) {
            switch event {
            case .nextCall:
                guard !isStopping else { break }
                beginCall(model, at: due)
                scheduleNextCall(after: due)
            case .step(let scenario):
                outputs += takeStep(scenario, &model, at: due)
            case .answerStranger(let number):
                outputs += model.perform(.answer(number), at: due).outputs
                if let patience = configuration.hangsUpOnStrangers {
                    events.schedule(.leaveStranger(number), at: due + patience)
                }
            case .leaveStranger(let number):
                if let place = placeByNumber[number], !occupied.contains(place) {
                    outputs += model.perform(.hangUp(number), at: due).outputs
                }
            }
            noticeRinging(&model)
        }
        return outputs
    }

    // MARK: Parts

    private mutating func scheduleNextCall(after time: Duration) {
        guard configuration.callsPerSecond > 0, !kinds.isEmpty, !phones.isEmpty else { return }
        events.schedule(.nextCall, at: time + chance.interval(rate: configuration.callsPerSecond))
    }

    private mutating func beginCall(_ model: SwitchModel, at time: Duration) {
        guard let kind = kinds.randomElement(using: &chance) else { return }
        let needed = ScenarioWriter.phones(for: kind)
        guard scenarios.count < configuration.maximumCalls, let places = takeIdle(needed, model) else {
            callsSkipped += 1
            return
        }
        var writer = ScenarioWriter(configuration: configuration, chance: chance)
        let steps = writer.plan(kind, places.map { phones[$0] })
        chance = writer.chance
        lastScenario += 1
        callsBegun += 1
        occupied.formUnion(places)
        scenarios[lastScenario] = Scenario(phones: places, steps: steps)
        events.schedule(.step(scenario: lastScenario), at: time + (steps.first?.after ?? .zero))
    }

    /// Takes telephones nobody uses, or none if there are not enough.
    private mutating func takeIdle(_ count: Int, _ model: SwitchModel) -> [Int]? {
        var taken: [Int] = []
        var used: [Int] = []
        while taken.count < count, !idle.isEmpty {
            let place = idle.remove(swappingAt: Int(chance.next() % UInt64(idle.count)))
            if model.isIdle(phones[place]) { taken.append(place) } else { used.append(place) }
            if used.count > 8 { break }
        }
        idle += used
        guard taken.count == count else {
            idle += taken
            return nil
        }
        return taken
    }

    private mutating func takeStep(_ id: UInt64, _ model: inout SwitchModel, at time: Duration) -> [SwitchOutput] {
        guard var scenario = scenarios[id] else { return [] }
        var outputs: [SwitchOutput] = []
        if scenario.next < scenario.steps.count {
            outputs = model.perform(scenario.steps[scenario.next].action, at: time).outputs
            scenario.next += 1
            scenarios[id] = scenario
            if scenario.next < scenario.steps.count {
                events.schedule(.step(scenario: id), at: time + scenario.steps[scenario.next].after)
                return outputs
            }
        }
        // The end: whoever still has a handset in the hand hangs up.
        for place in scenario.phones {
            while true {
                let (done, more) = model.perform(.hangUp(phones[place]), at: time)
                outputs += more
                if !done { break }
            }
        }
        scenarios[id] = nil
        occupied.subtract(scenario.phones)
        idle += scenario.phones
        return outputs
    }

    /// Somebody answers where a stranger's call rings.
    private mutating func noticeRinging(_ model: inout SwitchModel) {
        for number in model.takeRungNumbers() {
            guard let range = configuration.answersStrangers, let place = placeByNumber[number],
                !occupied.contains(place)
            else { continue }
            events.schedule(.answerStranger(number), at: model.now + chance.duration(in: range))
        }
    }
}

extension Array {
    /// Removes an element by putting the last in its place; the order is lost.
    fileprivate mutating func remove(swappingAt index: Int) -> Element {
        swapAt(index, count - 1)
        return removeLast()
    }
}
