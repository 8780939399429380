/// One call as the people in it plan it: who does what after how long.
struct Scenario: Sendable {
    /// A step: first the wait, then the deed.
    struct Step: Sendable {
        var after: Duration
        var action: HumanAction
    }

    /// The telephones that are busy with this plan, as places in the generator's list.
    let phones: [Int]
    let steps: [Step]
    var next = 0
}

/// Writes a plan for each kind of call. Delays are drawn from the generator's ranges.
struct ScenarioWriter {
    let configuration: TrafficConfiguration
    var chance: SeededGenerator
    private var steps: [Scenario.Step] = []

    init(configuration: TrafficConfiguration, chance: SeededGenerator) {
        self.configuration = configuration
        self.chance = chance
    }

    /// How many telephones a kind of call takes.
    static func phones(for kind: TrafficConfiguration.Kind) -> Int {
        switch kind {
        case .wrongNumber, .outgoing, .incoming: 1
        case .answered, .unanswered, .held, .doNotDisturb: 2
        case .busy, .consulted, .transferred, .blindTransferred, .conferenced, .forwarded, .deflected, .pickedUp: 3
        }
    }

    /// The plan of a call between these telephones, the caller first.
    mutating func plan(_ kind: TrafficConfiguration.Kind, _ phones: [String]) -> [Scenario.Step] {
        steps = []
        let a = phones[0]
        let b = phones.count > 1 ? phones[1] : ""
        let c = phones.count > 2 ? phones[2] : ""
        switch kind {
        case .answered:
            connect(a, b)
            hangUp(a, b)
        case .unanswered:
            at(once, .dial(from: a, to: b))
            at(configuration.ring.upperBound, .hangUp(a))
        case .wrongNumber:
            at(once, .dial(from: a, to: "9999999"))
            at(think, .hangUp(a))
        case .busy:
            connect(b, c)
            at(think, .dial(from: a, to: b))
            at(think, .hangUp(a))
            hangUp(b, c)
        case .held:
            connect(a, b)
            at(talk, .hold(b))
            at(think, .retrieve(b))
            hangUp(a, b)
        case .outgoing:
            at(once, .dial(from: a, to: "00" + String(1_000_000 + chance.next() % 9_000_000)))
            at(talk, .hangUp(a))
        case .incoming:
            at(once, .callFromOutside(caller: "0" + String(1_000_000 + chance.next() % 9_000_000), to: a))
            at(ring, .answer(a))
            at(talk, .hangUp(a))
        case .doNotDisturb:
            at(once, .doNotDisturb(b, true))
            at(think, .dial(from: a, to: b))
            at(think, .hangUp(a))
            at(once, .doNotDisturb(b, false))
        default:
            withThird(kind, a, b, c)
        }
        return steps
    }

    private mutating func withThird(_ kind: TrafficConfiguration.Kind, _ a: String, _ b: String, _ c: String) {
        switch kind {
        case .consulted:
            consult(a, b, c)
            at(think, .alternate(b))
            at(think, .alternate(b))
            at(think, .reconnect(b))
            hangUp(a, b)
        case .transferred:
            consult(a, b, c)
            at(think, .transfer(b))
            hangUp(a, c)
        case .blindTransferred:
            connect(a, b)
            at(talk, .blindTransfer(b, to: c))
            at(ring, .answer(c))
            hangUp(a, c)
        case .conferenced:
            consult(a, b, c)
            at(think, .conference(b))
            at(talk, .hangUp(c))
            hangUp(a, b)
        case .forwarded:
            at(once, .forward(b, to: c))
            at(think, .dial(from: a, to: b))
            at(ring, .answer(c))
            hangUp(a, c)
            at(once, .forward(b, to: nil))
        case .deflected:
            at(once, .dial(from: a, to: b))
            at(ring, .deflect(b, to: c))
            at(ring, .answer(c))
            hangUp(a, c)
        case .pickedUp:
            at(once, .dial(from: a, to: b))
            at(ring, .pickUp(c, from: b))
            hangUp(a, c)
        default: break
        }
    }

    private mutating func connect(_ a: String, _ b: String) {
        at(once, .dial(from: a, to: b))
        at(ring, .answer(b))
    }

    /// `a` calls `b`, and `b` asks `c`.
    private mutating func consult(_ a: String, _ b: String, _ c: String) {
        connect(a, b)
        at(talk, .consult(b, with: c))
        at(ring, .answer(c))
        at(talk, .alternate(b))
        at(think, .alternate(b))
    }

    /// After some talk one of the two hangs up.
    private mutating func hangUp(_ a: String, _ b: String) { at(talk, .hangUp(chance.happens(0.5) ? a : b)) }

    private var once: Duration { .zero }
    private var ring: Duration { mutating get { chance.duration(in: configuration.ring) } }
    private var talk: Duration { mutating get { chance.duration(in: configuration.talk) } }
    private var think: Duration { mutating get { chance.duration(in: configuration.think) } }

    private mutating func at(_ delay: Duration, _ action: HumanAction) {
        steps.append(.init(after: delay, action: action))
    }
}
