import DeviceActors
import Provisioning
import Testing

@testable import Simulation
@testable import WorkpointService

@Suite("Connections of simulated phones are lost, at every step", .timeLimit(.minutes(3)))
struct FleetLossTests {
    private let mac = FleetBench.mac

    /// What is on its way when the connection is lost.
    enum Loss: String, CaseIterable {
        /// The service's action.
        case action
        /// What the phone says to it, by a reply or by starting.
        case reply
        /// The end of the flow.
        case end

        func isIt(_ event: FleetBench.Event, _ action: ServiceAction) -> Bool {
            switch (self, event) {
            case (.action, .service(.job(let notice))): notice.attempt.event == .sent
            case (.reply, .phone(_, .performing(action))): true
            case (.end, .service(.job(let notice))): notice.state == .applied
            default: false
            }
        }
    }

    /// A task, and the action it is to the phone.
    private func task(_ action: ServiceAction, _ server: HTTPSFileServer) -> JobTask {
        let source = FileSource.https(url: "https://127.0.0.1:\(server.port)/file")
        return switch action {
        case .writeItems: .writeItems([Item("default-domain", "example.com")])
        case .readItems: .readItems([ItemKey("reg-ttl")])
        case .readAllItems: .readAllItems
        case .restart: .restart
        case .fileDeployment: .deployFiles([FileTransfer(.deploy, name: "a.png", type: "LOGO", source: source)])
        case .softwareDeployment:
            .deploySoftware(
                SoftwareImage(name: "file", source: source, softwareType: "Siemens SIP", version: "3.4.0.0"))
        case .cleanUp, .getNextFragment: .bootstrap
        }
    }

    private static let actions: [ServiceAction] = [
        .writeItems, .readItems, .readAllItems, .restart, .fileDeployment, .softwareDeployment,
    ]

    @Test("Whatever is lost on the way, a job of every kind is done", arguments: actions, Loss.allCases)
    func jobs(action: ServiceAction, loss: Loss) async throws {
        let server = try await HTTPSFileServer.start(["/file": [1]], try TestCredentials())
        for retransmits in [false, true] {
            try await FleetBench.run {
                $0.phone = { $0.retransmitsReplies = retransmits }
            } _: { bench in
                try await bench.powerOn()
                bench.when({ loss.isIt($0, action) }) { [weak bench] in bench?.cut() }
                let id = try await bench.submit(task(action, server))
                let job = try await bench.pass(untilEndOf: id)
                #expect(job.state == .applied, "\(job.history)")
                try await bench.rest()
                let done = bench.reports().filter { $0 == .performing(action) }.count
                switch action {
                case .restart, .fileDeployment, .softwareDeployment: #expect(done == 1, "never twice")
                case .readAllItems: #expect(done <= 3)
                default:
                    // A write whose reply was lost may be done again, unless the phone sends the reply again.
                    #expect(done == (loss == .reply && !retransmits ? 2 : 1))
                    #expect(job.events.contains(.interrupted) == (loss == .reply && !retransmits))
                }
            }
        }
        await server.stop()
    }

    @Test("A phone that drops its flow at any answer is served in the end", arguments: 1...5)
    func dropped(answer: Int) async throws {
        try await FleetBench.run {
            $0.phone = {
                $0.faults.dropsAtAnswer = answer
                $0.maximumItems = 2
            }
        } _: { bench in
            bench.fleet.tell(mac, .powerOn)
            try await bench.rest()
            try await bench.pass(.seconds(15))
            let items = [Item("realm", "a"), Item("default-domain", "b"), Item("sip-name", "c")]
            let id = try await bench.submit(.writeItems(items))
            let job = try await bench.pass(untilEndOf: id)
            #expect(job.state == .applied)
            for item in items { #expect(try await bench.phone().value(item.name) == item.value) }
            #expect(bench.reports().contains { if case .flowBroken = $0 { true } else { false } })
        }
    }

    @Test("An answer that the phone cannot read is ended by the phone with its reason, and the phone stays welcome")
    func unreadable() async throws {
        try await FleetBench.run {
            $0.phone = { $0.faults.unreadableAnswers = 1 }
        } _: { bench in
            bench.fleet.tell(mac, .powerOn)
            try await bench.alarm(.endedByPhone(reason: "invalid XML"))
            for flows in 2...3 {
                try await bench.pass(.seconds(15))
                #expect(bench.reports().filter { $0 == .flowBegan(.startUp) }.count == flows)
            }
            #expect(try bench.service.counters[.overloads] == 0)
        }
    }

    @Test(
        "The way to Secure Mode is found again, whatever is lost on it",
        arguments: [
            ServiceAction.writeItems, .readItems, .readAllItems,
        ])
    func bootstrapping(action: ServiceAction) async throws {
        try await FleetBench.run { bench in
            var entry = WorkpointEntry(mac: mac)
            (entry.policy, entry.pin) = (.secureWithPIN, "8641297531")
            _ = try await bench.service.save(entry)
            let id = try await bench.submit(.bootstrap)
            bench.when({ if case .phone(_, .performing(action)) = $0 { true } else { false } }) { [weak bench] in
                bench?.cut()
            }
            bench.when({ if case .phone(_, .flowBroken) = $0 { true } else { false } }) { [weak bench] in
                bench?.fleet.tell(FleetBench.mac, .powerCycle)
            }
            bench.fleet.tell(mac, .powerOn)
            for _ in 1...2 {
                try await bench.rest()
                let phone = try await bench.phone()
                if case .awaitingPIN = phone.security { bench.fleet.tell(mac, .user(.typePIN("8641297531"))) }
            }
            #expect(try await bench.end(of: id).state == .applied)
            try await bench.rest()
            #expect(try await bench.phone().isSecure)
        }
    }

    @Test("The end of the flow that bootstraps is lost: the phone starts in Default Mode, and is raised after all")
    func bootstrapEnd() async throws {
        try await FleetBench.run { bench in
            var entry = WorkpointEntry(mac: mac)
            entry.policy = .secureWithoutPIN
            _ = try await bench.service.save(entry)
            let id = try await bench.submit(.bootstrap)
            bench.when({
                if case .service(.job(let notice)) = $0 { notice.attempt.event == .acknowledged } else { false }
            }) { [weak bench] in bench?.cut() }
            bench.fleet.tell(mac, .powerOn)
            try await bench.next { if case .flowBroken = $0 { true } else { false } }
            #expect(try await bench.phone().isSecure == false)
            bench.fleet.tell(mac, .powerCycle)
            #expect(try await bench.end(of: id).state == .applied)
        }
    }
}
