import DeviceActors
import Provisioning
import Simulation

/// What can go wrong or change in a simulated world. Each can be left out, to see what a failure needs.
struct Troubles: OptionSet, CaseIterable, Hashable, CustomStringConvertible {
    let rawValue: Int

    /// People make calls.
    static let calls = Troubles(rawValue: 1 << 0)
    /// The link to the switch is lost, and what CSTA would have told meanwhile with it.
    static let linkLoss = Troubles(rawValue: 1 << 1)
    /// Requests, answers and contact-me requests are lost.
    static let lostMessages = Troubles(rawValue: 1 << 2)
    /// Phones misbehave as their faults say.
    static let phoneFaults = Troubles(rawValue: 1 << 3)
    /// Somebody pulls a phone's plug.
    static let powerCycles = Troubles(rawValue: 1 << 4)
    /// Somebody changes settings at a phone, plugs sidecars, logs on and off.
    static let people = Troubles(rawValue: 1 << 5)
    /// The whole service ends at once and comes back.
    static let serviceRestarts = Troubles(rawValue: 1 << 6)
    /// The service ends for one phone in the middle of a step, before or after what it stored.
    static let stepCrashes = Troubles(rawValue: 1 << 7)
    /// The store does not take what is to be stored.
    static let storeFailures = Troubles(rawValue: 1 << 8)
    /// The service has too much to do.
    static let overload = Troubles(rawValue: 1 << 9)
    /// Operators take jobs back.
    static let cancelling = Troubles(rawValue: 1 << 10)
    /// Files and firmware cannot be fetched.
    static let lostFiles = Troubles(rawValue: 1 << 11)

    static let names = [
        "calls", "linkLoss", "lostMessages", "phoneFaults", "powerCycles", "people", "serviceRestarts", "stepCrashes",
        "storeFailures", "overload", "cancelling", "lostFiles",
    ]
    static let allCases = names.indices.map { Troubles(rawValue: 1 << $0) }
    static let all = Troubles(rawValue: (1 << names.count) - 1)

    var description: String {
        let set = Self.names.enumerated().filter { rawValue & 1 << $0.offset != 0 }.map(\.element)
        return set.isEmpty ? "none" : set.joined(separator: " ")
    }
}

/// What a simulated world is made from.
struct WorldPlan {
    /// The same seed gives the same world.
    var seed: UInt64
    /// How many phones there are.
    var phones = 1_000
    /// Only these of them; what happens to a phone does not depend on the others, but for the one beside it (`n ^ 1`),
    /// whose jobs it may have to wait for.
    var only: [Int]?
    /// What can go wrong.
    var troubles = Troubles.all
    /// How many steps are taken before everything is let run out.
    var steps = 1_000_000
    /// After this time everything is let run out, whatever the steps: to see one phone alone as it was among all.
    var until: Timestamp?
    /// Whether everything is let run out in the end.
    var runsOut = true
    /// Whether what happens is written down.
    var isTraced = false
    /// How the service treats phones.
    var policy = WorldPlan.policy

    private static var policy: WorkpointPolicy {
        var policy = WorkpointPolicy()
        policy.pollURL = "http://dcmp.example/dcmp"
        policy.itemGroups = [["realm", "sip-name"]]
        return policy
    }
}

/// Something that must never happen, and did.
struct Violation: Error, CustomStringConvertible {
    var seed: UInt64
    var step: Int
    var at: Timestamp
    /// When troubles, calls and jobs had ended; `nil`: they had not.
    var drainedFrom: Timestamp?
    var phone: Int
    var text: String

    var description: String { "seed \(seed), step \(step), phone \(phone), \(clock(at)): \(text)" }
}

/// The time since the world began, for people.
func clock(_ time: Timestamp) -> String {
    let milliseconds = (time.rawValue - World.beginning.rawValue) / 1_000_000
    func padded(_ number: UInt64, _ digits: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
    let seconds = milliseconds / 1_000
    return "\(padded(seconds / 3_600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
        + ".\(padded(milliseconds % 1_000, 3))"
}
