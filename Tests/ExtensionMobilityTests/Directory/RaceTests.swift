import DeviceActors
import ExtensionMobility
import Provisioning
import Testing

/// Requests whose steps are mixed in every order, as they are when each waits for its own answer of the store.
@Suite("Requests at the same time")
struct RaceTests {
    /// Runs requests to their ends: each decides, waits or is stored (a tenth of the times in vain) in an order that the
    /// random numbers give.
    private func run(
        _ operations: [MobilityOperation], on bench: inout Bench, using random: inout SplitMix
    ) throws -> [MobilityAnswer] {
        var waiting = Array(operations.shuffled(using: &random))
        var storing: [MobilityTicket] = []
        var answers: [MobilityAnswer] = []
        let caller = try bench.caller()
        while !waiting.isEmpty || !storing.isEmpty {
            if !waiting.isEmpty, storing.isEmpty || Bool.random(using: &random) {
                let operation = waiting.removeFirst()
                switch bench.directory.decide(operation, by: caller, from: .office, at: bench.now) {
                case .answer(let answer): answers.append(answer)
                case .store(let ticket): storing.append(ticket)
                case .wait:
                    #expect(!storing.isEmpty, "waiting for nobody")
                    waiting.append(operation)
                }
            } else {
                let ticket = storing.remove(at: Int.random(in: 0..<storing.count, using: &random))
                if Int.random(in: 0..<10, using: &random) == 0 {
                    answers.append(bench.directory.finish(ticket, MobilityError(.database)).answer)
                } else {
                    answers.append(bench.finish(ticket))
                }
            }
        }
        return answers
    }

    private func bench(_ behaviour: MultipleLogins) -> Bench {
        var policy = MobilityPolicy()
        policy.multipleLogins = behaviour
        return Bench(policy) { contents in
            contents.users = (0..<100).map { MobilityUser(id: MobilityName("u\($0)"), profiles: ["Lobby"]) }
            contents.devices = (0..<100).map {
                MobilityDevice(name: MobilityName("D\($0)"), model: "M", logoutProfile: "JohnDesk")
            }
        }
    }

    private func login(_ user: Int, _ device: Int) -> MobilityOperation {
        .login(LoginOrder(device: "D\(device)", user: "u\(user)", duration: .minutes(1 + user)))
    }

    @Test(
        "A hundred logins of one user on a hundred devices leave what the policy allows",
        arguments: MultipleLogins.allCases)
    func oneUser(behaviour: MultipleLogins) throws {
        for seed in 0..<20 {
            var random = SplitMix(seed: UInt64(seed))
            var bench = bench(behaviour)
            let answers = try run((0..<100).map { login(7, $0) }, on: &bench, using: &random)
            let successes = answers.count { $0 == .success }
            let failures = answers.count { $0.code == .database }
            #expect(bench.directory.loginCount == (behaviour == .allowed ? successes : min(1, successes)))
            switch behaviour {
            case .allowed, .logOutOthers: #expect(successes + failures == 100)
            case .notAllowed:
                #expect(successes == 1 && answers.count { $0.code == .loggedInElsewhere } == 99 - failures)
            }
            check(bench)
        }
    }

    @Test("A hundred users on one device leave one of them")
    func oneDevice() throws {
        for seed in 0..<20 {
            var random = SplitMix(seed: UInt64(seed))
            var bench = bench(.notAllowed)
            let answers = try run((0..<100).map { login($0, 7) }, on: &bench, using: &random)
            #expect(answers.count { $0 == .success } == 1)
            #expect(answers.allSatisfy { [nil, .deviceInUse, .database].contains($0.code) })
            #expect(bench.directory.loginCount == 1)
            check(bench)
        }
    }

    @Test("Logins, logouts and logoutAll in any order leave a state that follows from what was stored")
    func mixture() throws {
        for seed in 0..<30 {
            var random = SplitMix(seed: UInt64(seed))
            var bench = bench(MultipleLogins.allCases[seed % 3])
            var operations: [MobilityOperation] = (0..<150).map { _ in
                login(Int.random(in: 0..<12, using: &random), Int.random(in: 0..<12, using: &random))
            }
            operations += (0..<60).map { _ in .logout(device: "d\(Int.random(in: 0..<12, using: &random))") }
            operations += [.logoutAll, .logoutAll]
            _ = try run(operations, on: &bench, using: &random)
            check(bench)
        }
    }

    /// What holds after any history: the state is that of the store's last words, users are where their devices say, and
    /// every phone was given each revision once and in its order.
    private func check(_ bench: Bench) {
        var last: [MobilityName: DeviceAssignment] = [:]
        for case .assignment(let assignment) in bench.stored { last[assignment.device] = assignment }
        var contents = MobilityContents()
        contents.users = (0..<100).map { MobilityUser(id: MobilityName("u\($0)"), profiles: ["Lobby"]) }
        contents.profiles = Bench.contents.profiles
        contents.devices = (0..<100).map {
            MobilityDevice(name: MobilityName("D\($0)"), model: "M", logoutProfile: "JohnDesk")
        }
        contents.assignments = Array(last.values)
        let again = MobilityDirectory(contents, decoy: .decoy)
        #expect(again.loginCount == bench.directory.loginCount)
        #expect(again.nextDeadline == bench.directory.nextDeadline)
        for device in contents.devices.map(\.name) {
            #expect(again.assignment(of: device) == bench.directory.assignment(of: device))
            let revisions = bench.assigned.filter { $0.device.name == device }.map(\.revision)
            #expect(revisions == (0..<UInt64(revisions.count)).map { $0 + 1 })
        }
    }
}
