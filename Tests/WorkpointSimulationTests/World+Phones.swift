import DeviceActors
import Provisioning

@testable import Simulation

extension World {
    // MARK: Making

    /// A phone and what is around it, by its number: firmware, manners and faults of every kind are among any few hundred.
    static func place(_ index: Int, _ plan: WorldPlan) -> Place {
        let mac = MACAddress(0x0001_E300_0000 + UInt64(index))
        var chance = SeededGenerator(seed: plan.seed &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(index))
        var configuration = SimulatedWorkpointConfiguration(
            mac: mac, number: "4989\(100_000 + index)", contactURI: "http://phone-\(index).example/contact",
            service: ServiceAddress(host: "dls.example", port: 18_443), seed: chance.next(),
            secureModeData: WorldSecureModeData())
        configuration.catalogue = catalogue
        configuration.firmware = FirmwareProfile.generations[Int(chance.next() % 5) % 4]
        if chance.happens(0.3) { configuration.firmware = .v3r3 }
        configuration.nonces = chance.happens(0.5) ? .perFlow : .perMessage
        configuration.cookies = .none
        // What bootstrapping writes cannot be cut: such a phone takes any number.
        if chance.happens(0.2), !(7...8).contains(index % 25) { configuration.maximumItems = 3 }
        if chance.happens(0.3) { configuration.fragmentItems = 12 }
        configuration.isMobile = index % 20 == 3
        configuration.retransmitsReplies = chance.happens(0.3)
        configuration.repliesToFileDeployment = chance.happens(0.3)
        configuration.tellsStatusOfSeveralFiles = chance.happens(0.3)
        configuration.softwareFailure = chance.happens(0.5) ? .status : .silence
        configuration.identifiesCleanUp = true
        if chance.happens(0.1) {
            configuration.refusedDuringCall.formUnion([.restart, .fileDeployment, .readAllItems])
        }
        if chance.happens(0.05) { configuration.unsupportedActions = [.fileDeployment] }
        configuration.timings.boot = .seconds(20)...(.seconds(60))
        configuration.timings.poll = .seconds(900)
        // A lost answer is told; that none comes at all is none of this world's troubles.
        configuration.timings.answer = .seconds(7_200)
        configuration.timings.contactGap = chance.happens(0.5) ? .seconds(300) : .seconds(60)
        if plan.troubles.contains(.phoneFaults) {
            configuration.faults.droppedFlows = 0.02
            configuration.faults.repeatedRequests = 0.02
            configuration.faults.unreadableAnswers = 0.002
            configuration.faults.lateReplies = 0.02
            configuration.faults.forgottenContacts = 0.05
            configuration.faults.crashes = 0.005
        }
        if plan.troubles.contains(.lostFiles) { configuration.faults.failedTransfers = 0.1 }
        return Place(
            index: index, mac: mac, phone: SimulatedWorkpoint(configuration), chance: chance,
            isReachable: index % 10 != 9)
    }

    /// Few items, so that reading all of them does not take all the time; among them some that a write can fail at.
    private static let catalogue = ItemCatalogue(
        ItemCatalogue.minimal.definitions.filter { $0.name != "sip-name" } + [
            ItemDefinition("sip-name", .text(255)), ItemDefinition("realm", .text(255)),
            ItemDefinition("display-id", .text(24)), ItemDefinition("reg-ttl", .integer(0...86_400), "3600"),
            ItemDefinition("key-label-unicode", .text(255), indexes: 1...40),
            ItemDefinition("dhcp", .boolean, "true", restarts: true),
        ])

    mutating func scheduleFirst(_ index: Int) {
        places[index]!.view = places[index]!.isKnownToCSTA ? .idle : .unknown
        schedule(.powerOn(index), after: draw(index, .zero ... .seconds(600)))
        schedule(.callBegins(index), after: draw(index, .zero ... .seconds(1_800)))
        schedule(.people(index), after: draw(index, .zero ... .seconds(20_000)))
        schedule(.job(index), after: draw(index, .seconds(60) ... .seconds(3_000)))
        let mode: SecurityPolicy? = index % 25 == 7 ? .secureWithoutPIN : index % 25 == 8 ? .secureWithPIN : nil
        guard let mode else { return }
        var record = WorkpointRecord(mac: places[index]!.mac, addedAt: now)
        record.policy = mode
        _ = store.apply([.workpoint(record)])
    }

    mutating func draw(_ index: Int, _ range: ClosedRange<Duration>) -> Duration {
        places[index]!.chance.duration(in: range)
    }

    mutating func happens(_ index: Int, _ trouble: Troubles, _ probability: Double) -> Bool {
        has(trouble) && places[index]!.chance.happens(probability)
    }

    // MARK: Telling a phone

    mutating func tell(_ index: Int, _ input: SimulatedWorkpoint.Input) throws {
        let wasBusy = places[index]!.phone.isBusy
        if plan.isTraced { traceInput(index, input) }
        for action in places[index]!.phone.handle(input, at: now) { try perform(index, action) }
        if places[index]!.phone.isBusy != wasBusy { callsChanged(index) }
        if let deadline = places[index]!.phone.nextDeadline,
            places[index]!.wake.map({ deadline < $0 || $0 < now }) ?? true
        {
            places[index]!.wake = deadline
            events.schedule(.wake(index), at: max(deadline, now))
        }
    }

    private mutating func perform(_ index: Int, _ action: SimulatedWorkpoint.Action) throws {
        switch action {
        case .post(let post): send(index, post)
        case .close:
            schedule(
                .closed(index, connection: places[index]!.connection),
                after: draw(index, .milliseconds(1)...(.seconds(1))))
        case .answerContactMe: places[index]!.hadContactMe = true
        case .poll: schedule(.poll(index), after: draw(index, Self.latency))
        case .fetch(let fetch):
            let isGood = !happens(index, .lostFiles, 0.1)
            schedule(
                .fetched(index, fetch.number, isGood: isGood), after: draw(index, .seconds(1)...(.seconds(120))))
        case .report(let report): try note(index, report)
        }
    }

    static let latency: ClosedRange<Duration> = .milliseconds(1)...(.milliseconds(80))

    /// A request on its way; or lost on it.
    private mutating func send(_ index: Int, _ post: SimulatedWorkpoint.Post) {
        if post.opensConnection { places[index]!.connection += 1 }
        write(index, "▶ \(Self.text(post.message))")
        guard serviceIsUp, !happens(index, .lostMessages, 0.02) else {
            return schedule(.noAnswer(index, to: post.number), after: draw(index, .milliseconds(10)...(.seconds(30))))
        }
        schedule(
            .request(index, post, connection: places[index]!.connection), after: draw(index, Self.latency))
    }

    private mutating func traceInput(_ index: Int, _ input: SimulatedWorkpoint.Input) {
        switch input {
        case .answer(let answer, _):
            if case .message(let message) = answer.content {
                write(index, "◀ \(Self.text(message)) \(answer.status == 200 ? "" : "status \(answer.status)")")
            }
        case .time: break
        default: write(index, "· \(input)")
        }
    }

    static func text(_ message: WorkpointMessage) -> String {
        let names = message.items.map { "\($0.key.name)\($0.status.map { "!\($0.wire)" } ?? "")" }
        let list = message.reason == .replyTo ? names.prefix(6).joined(separator: ",") : ""
        return [
            message.reason.rawValue, message.action?.rawValue, message.status?.rawValue, message.fragment?.rawValue,
            list,
        ].compactMap(\.self).joined(separator: " ") + " n=\(message.nonce.prefix(6))"
    }

    static func text(_ message: ServiceMessage) -> String {
        "\(message.action.rawValue) "
            + message.items.prefix(6).map { "\($0.key.name)=\($0.value.prefix(16))" }.joined(separator: ",")
    }

    // MARK: Calls

    /// A call begins, if there are any, and the next is planned.
    mutating func beginCall(_ index: Int) throws {
        guard has(.calls) else { return }
        schedule(.callBegins(index), after: draw(index, .seconds(60)...(.seconds(2_400))))
        guard places[index]!.phone.power == .on else { return }
        try tell(index, .callBegan)
        schedule(
            .callEnds(index, epoch: places[index]!.epoch), after: draw(index, .seconds(1)...(.seconds(600))))
    }

    /// CSTA hears of it a little later; in order.
    private mutating func callsChanged(_ index: Int) {
        let condition: BusyStatus.Condition = places[index]!.phone.isBusy ? .busy : .idle
        write(index, "phone is \(condition)")
        let due = max(now + draw(index, .milliseconds(5)...(.milliseconds(800))), places[index]!.nextCSTA)
        places[index]!.nextCSTA = due
        events.schedule(.csta(index, condition), at: due)
    }

    /// What CSTA shows of a phone changes. Of some phones it knows nothing.
    mutating func show(_ index: Int, _ condition: BusyStatus.Condition) throws {
        guard places[index]!.view != condition, places[index]!.isKnownToCSTA else { return }
        places[index]!.view = condition
        write(index, "CSTA shows \(condition)")
        guard serviceIsUp, places[index]!.isWatching, places[index]!.machine != nil else { return }
        try step(index) { $0.callsChanged($2, at: $1) }
    }

    mutating func setLink(_ link: Int, isUp: Bool) throws {
        linkIsUp[link] = isUp
        for index in stride(from: link, to: places.count, by: Self.links) where places[index] != nil {
            try show(index, isUp ? places[index]!.phone.isBusy ? .busy : .idle : .unknown)
        }
    }

    mutating func scheduleLinkChange(_ link: Int) {
        let pause = linkIsUp[link] ? Duration.seconds(3_000)...(.seconds(20_000)) : .seconds(5)...(.seconds(600))
        schedule(.link(link, isUp: !linkIsUp[link]), after: chance.duration(in: pause))
    }
}

/// Data that only the right password opens: `password|port|certificate|authority`.
struct WorldSecureModeData: SecureModeDataReading {
    func items(in data: String, password: String) -> [Item]? {
        let parts = data.split(separator: "|").map(String.init)
        guard parts.count == 4, parts[0] == password else { return nil }
        return [
            Item("dls-secure-port", parts[1]), Item("dls-client-certificate", parts[2]),
            Item("dls-server-ca", index: 0, parts[3]),
        ]
    }
}
