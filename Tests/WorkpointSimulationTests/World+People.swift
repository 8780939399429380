import DeviceActors
import Provisioning
import Simulation

extension World {
    // MARK: At the phone

    /// What a phone reports of itself.
    mutating func note(_ index: Int, _ report: SimulatedWorkpoint.Report) throws {
        write(index, "  phone: \(report)")
        switch report {
        case .stored(let items):
            for item in items {
                guard let id = Self.job(in: item.value, jobOfNumber) else { continue }
                guard jobs[id]?.place == index else {
                    throw violation(index, "an item of another phone's job was stored")
                }
                guard jobs[id]?.firstSentAt != nil else { throw violation(index, "an item was stored and never sent") }
                jobs[id]!.storedValues.insert(item.value)
                tally.writesStored += 1
            }
        case .busy: tally.busyReplies += 1
        case .restarting(let cause):
            places[index]!.epoch += 1
            places[index]!.startsSince = now
            if cause == .factoryReset { places[index]!.lastFactoryReset = now }
            tally.phoneRestarts += 1
        case .asksForPIN:
            let right = places[index]!.pin
            var pin = right
            if !isDraining, places[index]!.chance.happens(0.4) {
                pin = places[index]!.chance.happens(0.5) ? "wrong" + right.suffix(3) : right.dropLast(3) + "xyz"
            }
            schedule(.typePIN(index, pin), after: draw(index, .seconds(5)...(.seconds(300))))
        case .securityChanged(let isSecure): if isSecure { tally.secured += 1 }
        case .flowBegan, .flowEnded, .flowBroken, .unanswered, .performing, .fileStored, .foreignNonce: break
        }
    }

    /// Somebody does something at a phone.
    mutating func people(_ index: Int) throws {
        guard !isDraining else { return }
        schedule(.people(index), after: draw(index, .seconds(600)...(.seconds(20_000))))
        guard places[index]!.phone.power == .on else { return }
        if happens(index, .powerCycles, 0.4) { return try tell(index, .powerCycle) }
        guard has(.people) else { return }
        switch places[index]!.chance.next() % 6 {
        case 0, 1: try tell(index, .user(.change([Item("reg-ttl", String(places[index]!.chance.next() % 80_000))])))
        case 2: try tell(index, .user(.change([Item("dhcp", "false"), Item("reg-ttl", "60")])))
        case 3: try tell(index, .user(.plugSidecar(modules: 1)))
        default:
            let user = "4990\(index % 50)"
            try tell(index, .user(.logOn(number: user, password: "123")))
            let data = [Item("userdata-phonebook", index: 1, "QUJD"), Item("userdata-phonebook", index: 2, "REVG")]
            try tell(index, .user(.logOff(changed: data)))
        }
    }

    // MARK: At the service

    /// An operator hands in a job.
    mutating func handInJob(_ index: Int) throws {
        guard !isDraining else { return }
        schedule(.job(index), after: draw(index, .seconds(60)...(.seconds(3_600))))
        guard serviceIsUp else { return }
        places[index]!.handedIn += 1
        let number = "\(index).\(places[index]!.handedIn)"
        let task = task(index, number)
        var options = JobOptions()
        options.priority = [-5, 0, 0, 0, 0, 5][Int(places[index]!.chance.next() % 6)]
        if places[index]!.chance.happens(0.3) {
            options.expiresAt = now + draw(index, .seconds(60)...(.seconds(6_000)))
        }
        if places[index]!.chance.happens(0.15) { options.after = predecessor(index) }
        if places[index]!.chance.happens(0.5), (7...8).contains(index % 25) { options.secureModeOnly = true }
        let job = Job(
            id: JobID(at: now, using: &places[index]!.chance), workpoint: places[index]!.mac, task: task,
            options: options,
            createdAt: now)
        let predecessor = options.after.flatMap { jobs[$0]?.number } ?? "-"
        write(index, "JOB \(number) \(task.name) priority \(options.priority) after \(predecessor)")
        jobs[job.id] = JobNote(id: job.id, place: index, number: number, task: task, options: options, createdAt: now)
        jobOfNumber[number] = job.id
        places[index]!.lastJob = job.id
        if let other = options.after { successors[other, default: []].append(job.id) }
        if store.records[places[index]!.mac] == nil {
            _ = store.apply([.workpoint(WorkpointRecord(mac: places[index]!.mac, addedAt: now))])
        }
        _ = store.apply([.job(job)])
        if happens(index, .cancelling, 0.05) {
            schedule(.cancel(index, job.id), after: draw(index, .zero ... .seconds(1_000)))
        }
        try step(index) { $0.add(job, at: $1, calls: $2) }
        if let other = options.after, let state = store.ended[other] {
            try step(index) { $0.predecessor(other, ended: state, at: $1, calls: $2) }
        }
    }

    mutating func cancel(_ index: Int, _ id: JobID) throws {
        guard serviceIsUp, store.ended[id] == nil else { return }
        let number = jobs[id]!.number
        write(index, "CANCEL \(number)")
        jobs[id]!.isCancelled = true
        try step(index) { $0.cancel(id, at: $1, calls: $2) }
    }

    /// The last job of this phone or of the one beside it.
    private mutating func predecessor(_ index: Int) -> JobID? {
        let other = index ^ 1
        guard places[index]!.chance.happens(0.3), other < places.count else { return places[index]!.lastJob }
        return places[other]?.lastJob ?? places[index]!.lastJob
    }

    private mutating func task(_ index: Int, _ number: String) -> JobTask {
        let pick = places[index]!.chance.next() % 100
        switch pick {
        case 0..<60: return .writeItems(writtenItems(index, number))
        case 60..<63: return .writeItems([Item("unheard-of", number), Item("device-type", number)])
        case 63..<71:
            return .readItems([ItemKey("software-version"), ItemKey("e164"), ItemKey("key-label-unicode", 1)])
        case 71..<75: return .readAllItems
        case 75..<82: return .restart
        case 82..<90: return .deployFiles(files(index))
        case 90..<96:
            let version = ["1.5.6.53", "2.2.30.0", "3.1.43.0", "3.3.24.0", "3.4.1.0"][
                Int(places[index]!.chance.next() % 5)]
            return .deploySoftware(
                SoftwareImage(
                    name: "OS_60.img", source: .https(url: "https://files.example/OS_60.img"),
                    softwareType: "Siemens SIP", version: version, isImmediate: places[index]!.chance.happens(0.2)))
        case 96: return .factoryReset
        default: return (7...8).contains(index % 25) ? .bootstrap : .writeItems(writtenItems(index, number))
        }
    }

    /// One to eight items, each with a value that tells its job; now and then one that the phone does not take.
    private mutating func writtenItems(_ index: Int, _ number: String) -> [Item] {
        var items: [Item] = []
        if places[index]!.chance.happens(0.3) {
            items = [Item("realm", "\(number).r"), Item("sip-name", "\(number).s")]
        }
        for place in 0..<Int(1 + places[index]!.chance.next() % 6) {
            let key = 1 + Int(places[index]!.chance.next() % 6) + place * 6
            items.append(Item("key-label-unicode", index: key, "\(number).\(place)"))
        }
        if places[index]!.chance.happens(0.1) { items.append(Item("key-label-unicode", index: 99, "\(number).x")) }
        return items
    }

    private mutating func files(_ index: Int) -> [FileTransfer] {
        let count = 1 + Int(places[index]!.chance.next() % 2)
        return (0..<count).map { place in
            let name = "tone\(place * 3 + Int(places[index]!.chance.next() % 3)).wav"
            if places[index]!.chance.happens(0.3) { return FileTransfer(.delete, name: name, type: "RINGTONE") }
            return FileTransfer(
                .deploy, name: name, type: "RINGTONE", source: .https(url: "https://files.example/\(name)"))
        }
    }
}
