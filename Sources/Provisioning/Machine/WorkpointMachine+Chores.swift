import DeviceActors

// What the service does with phones of its own accord: the poll address, and the data of mobile users.

extension WorkpointMachine {
    /// What is to be done for a chore.
    enum ChoreStep {
        /// Send this.
        case send(ServiceAction, [Item])
        /// Not in this flow.
        case notNow
        /// Nothing is left to be done.
        case done
        /// It cannot be done.
        case impossible
    }

    /// The next action of a chore.
    mutating func action(of chore: Chore, _ material: FlowMaterial, at time: Timestamp) -> ChoreStep {
        switch chore {
        case .readUserData(_, let names): return .send(.readItems, names.map { Item($0) })
        case .pollAddress:
            guard let url = policy.pollURL else { return .done }
            return calls == .busy ? .notNow : .send(.writeItems, [Item("dcmp-url", url)])
        case .writeUserSettings:
            let settings = material.userData.filter { !$0.isUserArchive && $0.name != Item.mobilityState }
            guard !settings.isEmpty else { return .impossible }
            return part(of: settings + [Item(Item.mobilityState, "0")])
        case .writeUserData(_, let names):
            return part(of: material.userData.filter { names.contains($0.name) })
        }
    }

    /// The first items that the phone has not accepted in this flow and that fit in one message.
    private func part(of items: [Item]) -> ChoreStep {
        if calls == .busy { return .notNow }
        let accepted = flow?.acceptedOfChore ?? []
        guard let parts = try? splitter.parts(items.filter { !accepted.contains($0.key) }) else { return .impossible }
        return parts.first.map { .send(.writeItems, $0) } ?? .done
    }

    /// The phone replied to a chore's action.
    mutating func choreReplied(
        _ chore: Chore, _ status: ReplyStatus, _ items: [Item], _ exchange: Exchange, at time: Timestamp
    ) -> FlowEnd? {
        if status == .busy {
            flow?.triedChores.insert(chore)
            return .phoneBusy
        }
        let problems = items.filter { $0.status != nil }
        switch chore {
        case .pollAddress:
            if status == .failed || !problems.isEmpty { alarm(.settingsNotStored(exchange.keys)) }
            finish(chore)
        case .readUserData(let user, let names):
            let archives = items.filter { $0.status == nil && names.contains($0.name) }
            if !archives.isEmpty { step.stores.append(.userData(user: user, archives, at: time)) }
            finish(chore)
            let missing = names.filter { name in !archives.contains { $0.name == name } }
            if !missing.isEmpty { alarm(.userDataNotTransferred(user: user, names: missing)) }
        case .writeUserSettings(let user), .writeUserData(let user, _):
            let names = status == .failed ? exchange.keys.map(\.name) : problems.map(\.name)
            if !names.isEmpty { alarm(.userDataNotTransferred(user: user, names: Set(names).sorted())) }
            flow?.acceptedOfChore.formUnion(exchange.keys)
            if status == .failed { finish(chore) }
        }
        return nil
    }

    /// A chore is not to be done any more, and was not done. What is lost by that is said.
    mutating func drop(_ chore: Chore) {
        switch chore {
        case .readUserData(let user, let names), .writeUserData(let user, let names):
            alarm(.userDataNotTransferred(user: user, names: names))
        case .writeUserSettings(let user): alarm(.userDataNotTransferred(user: user, names: []))
        case .pollAddress: break
        }
        finish(chore)
    }

    /// A chore is done.
    mutating func finish(_ chore: Chore) {
        chores.removeAll { $0 == chore }
        flow?.acceptedOfChore.removeAll()
        if chore == .pollAddress { record.owesPollAddress = false }
    }

    /// Inventory items have changed, or a mobile user logs on or off (section 9 of the digest; guide, page 28).
    mutating func inventoryChanges(
        _ items: [Item], _ before: WorkpointRecord, _ material: FlowMaterial, at time: Timestamp
    ) {
        let attached = Self.attached(items)
        if !attached.isEmpty { step.stores.append(.items(record.mac, attached, complete: false, at: time)) }
        let user = record.e164
        if let names = Self.archives(items.value("modified-items")) {
            let owner = user == record.basicE164 ? before.e164 : user
            add(.readUserData(user: owner, names: names))
        }
        if let names = Self.archives(items.value("requested-items")) {
            add(.writeUserData(user: user, names: names))
        } else if isLogon(before), items.value("modified-items") == nil {
            logOn(user, items.value("user-pwd"), material, at: time)
        }
    }

    /// Whether somebody is at the phone who was not before.
    private func isLogon(_ before: WorkpointRecord) -> Bool {
        record.isMobile && record.mobilityState != 1 && !record.e164.isEmpty && record.e164 != record.basicE164
            && (before.mobilityState != 0 || before.e164 != record.e164)
    }

    /// Gives the phone the user's settings, if there are any and the password is the stored one.
    private mutating func logOn(_ user: String, _ password: String?, _ material: FlowMaterial, at time: Timestamp) {
        let settings = material.userData.filter { !$0.isUserArchive }
        if settings.isEmpty {
            alarm(.unknownUser(user))
        } else if let stored = settings.value("user-pwd"), stored != password {
            alarm(.wrongUserPassword(user))
        } else {
            add(.writeUserSettings(user: user))
        }
    }

    /// Takes over a chore. There is one of each kind: the archives of a user are read together, and what was to be done for
    /// another user, or was asked for before, is obsolete.
    private mutating func add(_ chore: Chore) {
        var chore = chore
        for earlier in chores {
            switch (earlier, chore) {
            case (.readUserData(let user, let before), .readUserData(let same, let names)) where user == same:
                let all = before + names.filter { !before.contains($0) }
                chore = .readUserData(user: user, names: [String](all.prefix(Self.maximumArchives)))
                chores.removeAll { $0 == earlier }
            case (.readUserData, .readUserData): drop(earlier)
            case (.writeUserData, .writeUserData), (.writeUserSettings, .writeUserSettings):
                chores.removeAll { $0 == earlier }
            default:
                if let user = chore.writesDataOf, let other = earlier.writesDataOf, user != other {
                    chores.removeAll { $0 == earlier }
                }
            }
        }
        chores.append(chore)
    }

    /// The most archives of a user; there are ten.
    private static let maximumArchives = 100

    /// The names in a list such as `userdata-vu1,userdata-call-log`; `nil` when there is none of a user's archives.
    private static func archives(_ list: String?) -> [String]? {
        guard let list else { return nil }
        var names: [String] = []
        for part in list.split(separator: ",").prefix(maximumArchives) {
            let name = String(part.drop { $0 == " " }.prefix { $0 != " " })
            if Item(name).isUserArchive, !names.contains(name) { names.append(name) }
        }
        return names.isEmpty ? nil : names
    }
}

extension Item {
    /// Whether a mobile user has logged on: 0, or off: 1.
    public static let mobilityState = "sip-mobility-state"

    /// Whether it is a part of a mobile user's archives, such as the call log.
    public var isUserArchive: Bool { name.hasPrefix("userdata-") }
}
