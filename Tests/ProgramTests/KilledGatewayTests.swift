import Foundation
import Simulation
import Synchronization
import Testing
import Transport

@Suite("gatewayd run, ended with jobs open", .serialized, .timeLimit(.minutes(5)))
struct KilledGatewayTests {
    private static let item = "display-id"

    @Test(
        "Killed and started again at any moment, it has every job it acknowledged, and applies them in order",
        arguments: [1, 2])
    func killed(seed: UInt64) async throws {
        let files = try ProvisioningFiles()
        let trigger = Trigger()
        try await ProvisionedPhones.with(4, reported: { trigger.step() }) { phones in
            var orders = Orders(phones: phones.numbers, jobs: 12)
            var chance = SplitMix64(seed: seed)
            try await ProvisioningGateway.with(files) { try await phones.enter(in: $0) }
            phones.powerOn()
            for round in 0..<8 {
                if round % 4 == 3 {
                    // While it starts, before it serves anybody.
                    try await RunningProgram.with(["run", "--config", files.path]) { program in
                        try await program.errors.next(containing: "link in service")
                        program.signal(SIGKILL)
                        #expect(await program.exitCode() == -SIGKILL)
                    }
                    continue
                }
                let steps = Int(chance.next() % 60) + 1
                try await ProvisioningGateway.with(files) { gateway in
                    phones.lead(to: gateway.defaultPort)
                    try await orders.check(at: gateway)
                    trigger.arm(gateway.program, after: steps)
                    // So many in each round that there are always some to hand in when it dies.
                    await orders.handIn(at: gateway, most: 2 + round / 2, acknowledged: { trigger.step() })
                    await orders.waitWhileServed(by: gateway)
                    trigger.fire()
                    #expect(await gateway.program.exitCode() == -SIGKILL)
                    phones.lead(to: nil)
                }
            }
            try await ProvisioningGateway.with(files) { gateway in
                phones.lead(to: gateway.defaultPort)
                try await orders.check(at: gateway)
                await orders.handIn(at: gateway, most: .max, acknowledged: {})
                try await orders.checkEnd(at: gateway)
                for place in phones.numbers.indices {
                    #expect(phones.stored(at: place) == (1...12).map { "job \($0)" })
                    #expect(try await phones.value(Self.item, at: place) == "job 12")
                }
            }
        }
    }

    @Test("Ended by SIGTERM with jobs open, it delivers them after the next start")
    func terminated() async throws {
        let files = try ProvisioningFiles()
        try await ProvisionedPhones.with(1) { phones in
            var orders = Orders(phones: phones.numbers, jobs: 3)
            try await ProvisioningGateway.with(files) { gateway in
                try await phones.enter(in: gateway)
                await orders.handIn(at: gateway, most: .max, acknowledged: {})
                #expect(try await gateway.jobs().map(\.state) == ["waiting", "waiting", "waiting"])
                gateway.program.signal(SIGTERM)
                #expect(await gateway.program.exitCode() == 0)
            }
            try await ProvisioningGateway.with(files) { gateway in
                phones.lead(to: gateway.defaultPort)
                phones.powerOn()
                try await orders.checkEnd(at: gateway)
                #expect(phones.stored(at: 0) == ["job 1", "job 2", "job 3"])
            }
        }
    }

    /// Kills a program after so many steps of whatever kind.
    private final class Trigger: Sendable {
        private let armed = Mutex<(program: RunningProgram, left: Int)?>(nil)

        func arm(_ program: RunningProgram, after steps: Int) { armed.withLock { $0 = (program, steps) } }

        func step() {
            let program = armed.withLock { armed -> RunningProgram? in
                guard let left = armed?.left else { return nil }
                armed?.left = left - 1
                return left == 1 ? armed.take()?.program : nil
            }
            program?.signal(SIGKILL)
        }

        /// Does not wait any longer.
        func fire() { armed.withLock { $0.take() }?.program.signal(SIGKILL) }
    }

    /// The jobs that a client wants done, one after the other at each phone, and what it knows of them.
    private struct Orders {
        private struct Order {
            let phone: String
            let number: Int
            /// The job, once it was acknowledged.
            var id: String?

            var key: String { "\(phone)-\(number)" }
            var value: String { "job \(number)" }
        }

        /// For each phone, in order.
        private var orders: [[Order]]

        init(phones: [String], jobs: Int) {
            orders = phones.map { phone in (1...jobs).map { Order(phone: phone, number: $0) } }
        }

        /// Hands in what was not acknowledged yet, to all phones at once and in order to each, until nobody answers.
        mutating func handIn(
            at gateway: ProvisioningGateway, most: Int, acknowledged: @escaping @Sendable () -> Void
        ) async {
            await withTaskGroup(of: (Int, [Order]).self) { group in
                for (place, list) in orders.enumerated() {
                    group.addTask {
                        var list = list
                        let open = list.indices.filter { list[$0].id == nil }
                        for index in open.prefix(most) {
                            let order = list[index]
                            do {
                                list[index].id = try await gateway.write(
                                    KilledGatewayTests.item, order.value, to: order.phone, key: order.key)
                                acknowledged()
                            } catch {
                                // Nobody answered. Whoever does, does not refuse such a job.
                                if "\(error)".first?.isNumber == true { Issue.record(error) }
                                break
                            }
                        }
                        return (place, list)
                    }
                }
                for await (place, list) in group { orders[place] = list }
            }
        }

        /// Every job that was acknowledged is there, and handed in again it is the same.
        func check(at gateway: ProvisioningGateway) async throws {
            let known = Dictionary(uniqueKeysWithValues: try await gateway.jobs().map { ($0.id, $0) })
            for order in orders.joined() {
                guard let id = order.id else { continue }
                let job = try #require(known[id], "\(order.key) was acknowledged, and is lost")
                #expect(job.idempotencyKey == order.key && job.value == order.value)
                #expect(["waiting", "running", "applied"].contains(job.state), "\(job)")
            }
            for order in orders.compactMap({ $0.last { $0.id != nil } }) {
                let again = try await gateway.write(
                    KilledGatewayTests.item, order.value, to: order.phone, key: order.key)
                #expect(again == order.id)
            }
        }

        /// Waits until every job that was acknowledged is final, or nobody answers any more.
        func waitWhileServed(by gateway: ProvisioningGateway) async {
            for order in orders.joined() {
                guard let id = order.id else { continue }
                guard (try? await gateway.end(of: id)) != nil else { return }
            }
        }

        /// All of them were acknowledged, once each, and end applied.
        func checkEnd(at gateway: ProvisioningGateway) async throws {
            for order in orders.joined() {
                let job = try await gateway.end(of: try #require(order.id, "\(order.key)"))
                #expect(job.state == "applied", "\(job)")
            }
            let keys = try await gateway.jobs().map(\.idempotencyKey)
            #expect(keys.sorted() == orders.joined().map(\.key).sorted())
        }
    }
}
