import DeviceActors
import Provisioning

@testable import Simulation

/// The shell of the service, as its contract has it: what a step stores is durable before anything else of it happens.
extension World {
    // MARK: Requests

    mutating func serve(_ index: Int, _ post: SimulatedWorkpoint.Post, _ connection: UInt64) throws {
        tally.requests += 1
        places[index]!.requests += 1
        if isDraining, places[index]!.requests > 5_000 {
            throw violation(index, "the phone and the service do not come to rest")
        }
        guard serviceIsUp else { return lose(index, post) }
        if happens(index, .overload, 0.005) {
            return answer(index, post, .cleanUp(nonce: post.message.nonce, reason: .overload))
        }
        let arrival: Arrival =
            post.credentials.map { .secureMode(fingerprint: $0.clientCertificate) } ?? .defaultMode
        let request = PhoneRequest(
            message: post.message, connection: connection, arrival: arrival, remoteAddress: "10.0.0.1",
            bodyDigest: Self.digest(post.message))
        var reply: WorkpointAnswer?
        let view = places[index]!.view
        if places[index]!.machine == nil { try load(index) }
        guard let need = places[index]!.machine?.need(for: request) else { return lose(index, post) }
        let material = material(index, need)
        let outcome = try step(index) { machine, time, calls in
            let (answer, effects) = machine.receive(request, at: time, calls: calls, material: material)
            reply = answer
            return effects
        }
        switch outcome {
        case .died: return lose(index, post)
        case .notStored: return answer(index, post, .cleanUp(nonce: post.message.nonce, reason: .overload))
        case .done: break
        }
        guard let reply else { return }
        switch reply.body {
        case .message(let message, _):
            try judge(index, message, request, view)
            answer(index, post, message)
        case .refuse(let status):
            let answer = SimulatedWorkpoint.Answer(status: status, .unreadable("refused"))
            schedule(.answer(index, answer, to: post.number), after: draw(index, Self.latency))
        }
    }

    /// An answer on its way; or lost on it.
    private mutating func answer(_ index: Int, _ post: SimulatedWorkpoint.Post, _ message: ServiceMessage) {
        write(index, "  answered \(Self.text(message))")
        if happens(index, .lostMessages, 0.02) { return lose(index, post) }
        schedule(.answer(index, .init(.message(message)), to: post.number), after: draw(index, Self.latency))
    }

    /// The phone gets no answer, and its connection is gone.
    private mutating func lose(_ index: Int, _ post: SimulatedWorkpoint.Post) {
        write(index, "  no answer")
        schedule(.noAnswer(index, to: post.number), after: draw(index, .milliseconds(1)...(.seconds(20))))
        schedule(
            .closed(index, connection: places[index]!.connection), after: draw(index, .milliseconds(1)...(.seconds(1))))
    }

    /// Equal messages are equal bytes.
    private static func digest(_ message: WorkpointMessage) -> [UInt8] {
        var hasher = Hasher()
        hasher.combine(message)
        let hash = UInt64(bitPattern: Int64(hasher.finalize()))
        return Array(message.nonce.utf8) + (0..<8).map { UInt8(truncatingIfNeeded: hash >> ($0 * 8)) }
    }

    private func material(_ index: Int, _ need: MaterialNeed) -> FlowMaterial {
        var material = FlowMaterial()
        if need.bootstrap {
            let place = places[index]!
            if store.records[place.mac]?.policy == .secureWithPIN {
                let password = place.pin.dropLast(3)
                material.bootstrap = BootstrapMaterial(
                    items: [
                        Item("goto-secure-mode", "pin"),
                        Item("secure-mode-data", "\(password)|18444|\(place.fingerprint)|authority"),
                        Item("max-pin-retries", "2"),
                    ],
                    certificateFingerprint: place.fingerprint, tan: String(place.pin.suffix(3)))
            } else {
                material.bootstrap = BootstrapMaterial(
                    items: [
                        Item("goto-secure-mode", "nopin"), Item("dls-client-certificate", place.fingerprint),
                        Item("dls-server-ca", index: 0, "authority"), Item("dls-secure-port", "18444"),
                    ],
                    certificateFingerprint: place.fingerprint, tan: nil)
            }
        }
        if let user = need.user { material.userData = store.userData(of: user) }
        return material
    }

    // MARK: Contact-me and polls

    mutating func contact(_ index: Int, _ life: Int) throws {
        places[index]!.hadContactMe = false
        if places[index]!.isReachable, !happens(index, .lostMessages, 0.03) {
            try tell(index, .contactMe(.init()))
        }
        let result: ContactMeResult = places[index]!.hadContactMe ? .accepted(204) : .unreachable("no route")
        schedule(.contactMeResult(index, result, life: life), after: draw(index, Self.latency))
    }

    mutating func servePoll(_ index: Int) throws {
        guard serviceIsUp else { return schedule(.polled(index, status: nil), after: .seconds(1)) }
        var isWanted = false
        let view = places[index]!.view
        guard
            case .done = try step(
                index,
                { machine, time, calls in
                    let (answer, effects) = machine.polled(at: time, calls: calls)
                    isWanted = answer
                    return effects
                })
        else { return schedule(.polled(index, status: nil), after: .seconds(1)) }
        if isWanted, view == .busy { throw violation(index, "a poll of a phone in a call was answered with 202") }
        schedule(.polled(index, status: isWanted ? 202 : 200), after: draw(index, Self.latency))
    }

    // MARK: Steps

    enum StepOutcome { case done, died, notStored }

    /// Takes one input into the machine of a phone and does what comes out.
    @discardableResult
    mutating func step(
        _ index: Int, _ input: (inout WorkpointMachine, Timestamp, BusyStatus.Condition) -> [WorkpointEffect]
    ) throws -> StepOutcome {
        guard serviceIsUp else { return .died }
        if places[index]!.machine == nil { try load(index) }
        guard var machine = places[index]!.machine else { return .died }
        places[index]!.machine = nil
        let effects = input(&machine, now, places[index]!.view)
        if happens(index, .stepCrashes, 0.002) {
            try restartService(index)
            return .died
        }
        if happens(index, .storeFailures, 0.002),
            effects.contains(where: { if case .store = $0 { true } else { false } })
        {
            try restartService(index)
            return .notStored
        }
        places[index]!.machine = machine
        let ended = store.apply(effects.compactMap { if case .store(let change) = $0 { change } else { nil } })
        try judge(ended)
        if happens(index, .stepCrashes, 0.002) {
            try restartService(index)
            // Others learn of a job's end although the one who would have told them is gone.
            for job in ended { try tellSuccessors(of: job.id, job.state) }
            return .died
        }
        for effect in effects { try execute(index, effect) }
        return .done
    }

    private mutating func execute(_ index: Int, _ effect: WorkpointEffect) throws {
        switch effect {
        case .store: break
        case .contactMe(let uri):
            write(index, "  contact-me")
            tally.contactMes += 1
            guard uri == places[index]!.phone.configuration.contactURI else {
                throw violation(index, "contact-me to \(uri)")
            }
            if places[index]!.view == .busy {
                throw violation(index, "contact-me to a phone that CSTA shows in a call")
            }
            schedule(.contactMe(index, life: places[index]!.life), after: draw(index, Self.latency))
        case .setTimer(let timer, let time):
            places[index]!.timers[timer] = time
            events.schedule(.timer(index, timer, life: places[index]!.life, at: time), at: max(time, now))
        case .cancelTimer(let timer): places[index]!.timers[timer] = nil
        case .watchCalls(let isWatching): places[index]!.isWatching = isWatching
        case .jobEnded(let id, let state): try tellSuccessors(of: id, state)
        case .notice(let notice):
            if notice.attempt.event == .heldForCall { tally.heldForCall += 1 }
            let (number, attempt) = (jobs[notice.job]?.number ?? "?", notice.attempt)
            write(index, "  job \(number) \(attempt.event) \(attempt.detail) → \(notice.state)")
        case .alarm(let alarm): write(index, "  alarm \(alarm)")
        }
    }

    private mutating func tellSuccessors(of id: JobID, _ state: JobState) throws {
        for successor in successors.removeValue(forKey: id) ?? [] {
            guard let place = jobs[successor]?.place, store.ended[successor] == nil else { continue }
            try step(place) { $0.predecessor(id, ended: state, at: $1, calls: $2) }
        }
    }

    /// Now and then a machine with nothing to do is dropped, as the service does to save memory.
    mutating func unloadNowAndThen(_ index: Int) {
        if places[index]!.machine?.isQuiet(at: now) == true, places[index]!.chance.happens(0.2) { forgetMachine(index) }
    }

    private mutating func forgetMachine(_ index: Int) {
        places[index]!.machine = nil
        places[index]!.life += 1
        places[index]!.timers = [:]
        places[index]!.isWatching = false
    }

    /// Makes a machine from what is stored.
    mutating func load(_ index: Int) throws {
        let mac = places[index]!.mac
        let record = store.records[mac]
        places[index]!.machine = WorkpointMachine(
            record: record ?? WorkpointRecord(mac: mac, addedAt: now), jobs: store.jobs(of: mac),
            nonces: store.nonces(of: mac, limit: plan.policy.nonceCount), policy: plan.policy, at: now)
        guard record != nil || !store.jobs(of: mac).isEmpty else { return }
        write(index, "  machine made from the store")
        let predecessors = places[index]!.machine!.awaitedPredecessors
        try step(index) { $0.start(at: $1, calls: $2) }
        for id in predecessors {
            if let state = store.ended[id] {
                try step(index) { $0.predecessor(id, ended: state, at: $1, calls: $2) }
            }
        }
    }

    /// What the service has in memory of one phone is lost, and made again at once if there is work.
    private mutating func restartService(_ index: Int) throws {
        write(index, "  the service loses what it has in memory")
        tally.stepCrashes += 1
        forgetMachine(index)
        if !store.jobs(of: places[index]!.mac).isEmpty { try load(index) }
    }

    // MARK: The service as a whole

    mutating func scheduleServiceEnd() {
        schedule(.serviceEnds, after: chance.duration(in: .seconds(1_000)...(.seconds(6_000))))
    }

    mutating func endService() {
        guard !isDraining else { return }
        tally.serviceRestarts += 1
        serviceIsUp = false
        for index in places.indices where places[index] != nil {
            write(index, "THE SERVICE ENDS")
            forgetMachine(index)
        }
        schedule(.serviceBegins, after: chance.duration(in: .seconds(1)...(.seconds(300))))
    }

    mutating func beginService() throws {
        serviceIsUp = true
        for index in places.indices where places[index] != nil {
            write(index, "THE SERVICE BEGINS")
            if !store.jobs(of: places[index]!.mac).isEmpty { try load(index) }
        }
        if has(.serviceRestarts) { scheduleServiceEnd() }
    }
}
