import DeviceActors

/// Why the administrator's change is not made.
public enum MobilityAdministrationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A name that is empty, too long, or has characters that cannot be seen.
    case name(String)
    /// There is no such profile, or it is a snapshot where one for users is needed.
    case profile(MobilityName)
    /// The user's default is none of his profiles.
    case defaultProfile(of: MobilityName)
    /// A duration that is not within 1 minute and 168 hours.
    case maximum(of: MobilityName)
    /// There is no such thing to be removed.
    case unknown(MobilityName)
    /// The user or the device is logged in; log out first.
    case loggedIn(MobilityName)
    /// The profile is somebody's; whose.
    case inUse(MobilityName, by: MobilityName)
    /// Logins are not changed this way.
    case notAdministrative

    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case .name(let text): "'\(text.prefix(40))' is no name: 1 to 128 visible characters are"
        case .profile(let name): "there is no device profile '\(name)' for this"
        case .defaultProfile(let user): "the default profile of '\(user)' is none of the user's profiles"
        case .maximum(let user): "the maximum of '\(user)' is not within 1 and \(MobilityPolicy.longestMaximum) minutes"
        case .unknown(let name): "there is no '\(name)'"
        case .loggedIn(let name): "'\(name)' is logged in; log out first"
        case .inUse(let name, let user): "'\(name)' is used by '\(user)'; change that first"
        case .notAdministrative: "logins are changed by logging in and out only"
        }
    }
}

extension MobilityDirectory {
    /// Judges changes by the administrator, all or none, each after those before it. Phones whose profile changes get it.
    ///
    /// - Throws: ``MobilityAdministrationError``.
    public mutating func change(
        _ changes: [MobilityChange], at now: Timestamp
    ) throws(MobilityAdministrationError) -> MobilityDecision {
        guard !changes.isEmpty else { return .answer(.success) }
        var draft = Draft(self)
        for change in changes { try draft.add(change) }
        try draft.checkProfilesInUse()
        // What these changes are about must not change meanwhile, nor may anybody log in with it.
        for device in draft.devices where isClosed(device: device) { return .wait }
        for user in draft.users where isClosed(user: user) { return .wait }
        let steps = steps(for: draft.changedProfiles)
        for step in steps where isClosed(device: step.after.device) { return .wait }
        let closing = draft.users.union(steps.compactMap { $0.after.login?.user })
        return open(
            Pending(
                changes: changes + steps.map { .assignment($0.after) }, steps: steps, users: closing, answer: .success,
                at: now))
    }

    /// New assignments for the phones that have one of these profiles.
    private func steps(for changed: [MobilityName: DeviceProfile]) -> [Step] {
        guard !changed.isEmpty else { return [] }
        return assignments.values.filter { $0.revision > 0 }.sorted { $0.device < $1.device }.compactMap { assignment in
            guard let device = devices[assignment.device] else { return nil }
            let name = assignment.login?.profile ?? device.logoutProfile ?? device.snapshotName
            guard let profile = changed[name] else { return nil }
            return Step(after: assigned(assignment, profile, device), cause: .administration)
        }
    }

    /// The directory as it would be, as far as it is needed to judge changes.
    private struct Draft {
        private let directory: MobilityDirectory
        private var profiles: [MobilityName: DeviceProfile?] = [:]
        private var removedProfiles: Set<MobilityName> = []
        private var userDrafts: [MobilityName: MobilityUser?] = [:]
        private var deviceDrafts: [MobilityName: MobilityDevice?] = [:]
        private var modelDrafts: [MobilityName: MobilityName?] = [:]
        /// Users that are changed.
        var users: Set<MobilityName> = []
        /// Devices that are changed.
        var devices: Set<MobilityName> = []

        init(_ directory: MobilityDirectory) { self.directory = directory }

        /// Profiles that are changed and were there before.
        var changedProfiles: [MobilityName: DeviceProfile] {
            profiles.compactMapValues { $0 }.filter { name, profile in
                directory.profiles[name].map { $0 != profile } ?? false
            }
        }

        mutating func add(_ change: MobilityChange) throws(MobilityAdministrationError) {
            switch change {
            case .application(let application): try check(application.name)
            case .removeApplication(let name):
                guard directory.applications[name] != nil else { throw .unknown(name) }
            case .user(let user): try add(user)
            case .removeUser(let id):
                guard user(id) != nil else { throw .unknown(id) }
                guard directory.places[id] == nil else { throw .loggedIn(id) }
                userDrafts[id] = .some(nil)
                users.insert(id)
            case .profile(let profile):
                try check(profile.name)
                profiles[profile.name] = profile
                removedProfiles.remove(profile.name)
            case .removeProfile(let name):
                guard self.profile(name) != nil else { throw .unknown(name) }
                profiles[name] = .some(nil)
                removedProfiles.insert(name)
            case .device(let device):
                try check(device.name)
                if let name = device.logoutProfile { try checkProfile(name) }
                deviceDrafts[device.name] = device
                devices.insert(device.name)
            case .removeDevice(let name):
                guard deviceDrafts[name] ?? directory.devices[name] != nil else { throw .unknown(name) }
                guard directory.assignments[name]?.login == nil else { throw .loggedIn(name) }
                deviceDrafts[name] = .some(nil)
                devices.insert(name)
            case .modelDefault(let entry):
                try check(entry.model)
                try checkProfile(entry.profile)
                modelDrafts[entry.model] = entry.profile
            case .removeModelDefault(let model):
                guard modelDrafts[model] ?? directory.modelDefaults[model] != nil else { throw .unknown(model) }
                modelDrafts[model] = .some(nil)
            case .assignment, .progress: throw .notAdministrative
            }
        }

        /// That nobody needs a profile that is removed.
        func checkProfilesInUse() throws(MobilityAdministrationError) {
            guard !removedProfiles.isEmpty else { return }
            func now<Value>(
                _ before: [MobilityName: Value], _ drafts: [MobilityName: Value?]
            ) -> [MobilityName: Value] {
                before.merging(drafts.compactMapValues { $0 }) { _, new in new }.filter {
                    drafts[$0.key].map { $0 != nil } ?? true
                }
            }
            for user in now(directory.users, userDrafts).values {
                for name in user.profiles where removedProfiles.contains(name) { throw .inUse(name, by: user.id) }
            }
            for device in now(directory.devices, deviceDrafts).values {
                if let name = device.logoutProfile, removedProfiles.contains(name) {
                    throw .inUse(name, by: device.name)
                }
            }
            for (model, name) in now(directory.modelDefaults, modelDrafts) where removedProfiles.contains(name) {
                throw .inUse(name, by: model)
            }
            for assignment in directory.assignments.values {
                guard let login = assignment.login else { continue }
                let device = directory.devices[assignment.device]
                if removedProfiles.contains(login.profile) { throw .inUse(login.profile, by: login.user) }
                if let device, device.logoutProfile == nil, removedProfiles.contains(device.snapshotName) {
                    throw .inUse(device.snapshotName, by: device.name)
                }
            }
        }

        private mutating func add(_ user: MobilityUser) throws(MobilityAdministrationError) {
            try check(user.id)
            for name in user.profiles { try checkProfile(name) }
            if let name = user.defaultProfile, !user.profiles.contains(name) { throw .defaultProfile(of: user.id) }
            if let minutes = user.maximumLoginMinutes, !(1...MobilityPolicy.longestMaximum).contains(minutes) {
                throw .maximum(of: user.id)
            }
            userDrafts[user.id] = user
            users.insert(user.id)
        }

        private func user(_ id: MobilityName) -> MobilityUser? { userDrafts[id] ?? directory.users[id] }
        private func profile(_ name: MobilityName) -> DeviceProfile? { profiles[name] ?? directory.profiles[name] }

        private func checkProfile(_ name: MobilityName) throws(MobilityAdministrationError) {
            guard let profile = profile(name), profile.origin == .administrator else { throw .profile(name) }
        }

        private func check(_ name: MobilityName) throws(MobilityAdministrationError) {
            let isVisible = name.text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
            guard isVisible, (1...128).contains(name.text.count), name.text.first != " ", name.text.last != " " else {
                throw .name(name.text)
            }
        }
    }
}
