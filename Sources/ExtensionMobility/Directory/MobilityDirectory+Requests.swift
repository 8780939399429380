import DeviceActors
import Provisioning

extension MobilityDirectory {
    /// Judges a request, in the order of a real server: who asks, where from, the device, who is logged in there, the user
    /// and his profile, his other logins, how long.
    ///
    /// - Parameters:
    ///   - claims: what the caller says of its own client; believed only of applications that are trusted with it.
    ///   - origin: where the request came from.
    public mutating func decide(
        _ operation: MobilityOperation, by caller: MobilityCaller, claims: OriginClaims = OriginClaims(),
        from origin: RequestOrigin, at now: MobilityTime
    ) -> MobilityDecision {
        do throws(MobilityError) {
            guard isValid(caller) else {
                throw MobilityError(.invalidApplication, verbatim: "Could not authenticate '\(caller.name)'")
            }
            try checkRights(of: caller, to: operation)
            try checkOrigin(origin, claims, of: caller)
            switch operation {
            case .login(let order): return try login(order, by: caller, at: now.date)
            case .logout(let device): return try logout(MobilityName(device), by: caller, at: now.date)
            case .logoutAll: return logoutAll(by: caller, at: now.date)
            case .deviceUsers, .userDevices, .checkUsers, .deviceProfiles: return .answer(try answer(operation))
            }
        } catch {
            return .answer(.failure(error))
        }
    }

    /// Logs out those whose time is over, at most a hundred at a time; `nil` when there is none that can be.
    ///
    /// Whose device another request is changing is left for the next call, which is due when that request is finished.
    public mutating func logOutExpired(at now: Timestamp) -> MobilityTicket? {
        var steps: [Step] = []
        for name in deadlines.due(at: now) where !isClosed(device: name) {
            guard let assignment = assignments[name], let login = assignment.login, !isClosed(user: login.user) else {
                continue
            }
            steps.append(Step(after: loggedOut(assignment), cause: .deadline))
            if steps.count == 100 { break }
        }
        guard !steps.isEmpty, case .store(let ticket) = open(steps, at: now) else { return nil }
        return ticket
    }

    // MARK: - Rights

    private func checkRights(
        of caller: MobilityCaller, to operation: MobilityOperation
    ) throws(MobilityError) {
        switch caller.identity {
        case .application(let name):
            guard applications[name]?.hasProxyRights == true else { throw MobilityError(.proxyRights) }
        case .user(let id):
            let mine: Bool
            switch operation {
            case .login(let order):
                mine = isSame(order.user, as: id, order.loginType) && isOwn(order.profile, of: id)
            case .userDevices(let names), .deviceProfiles(let names):
                mine = names.allSatisfy { isSame($0, as: id, .userID) }
            case .checkUsers(let names, let type): mine = names.allSatisfy { isSame($0, as: id, type) }
            // Whether it is himself who is logged in is seen when the device is.
            case .logout: mine = true
            case .logoutAll, .deviceUsers: mine = false
            }
            guard mine else { throw MobilityError(.proxyRights, "users may act for themselves only") }
        case .phone(let name):
            guard case .logout(let device) = operation, MobilityName(device) == name else {
                throw MobilityError(.proxyRights, "a phone may log out for itself only")
            }
        }
    }

    private func isSame(_ name: String, as id: MobilityName, _ type: LoginType) -> Bool {
        (try? user(named: name, by: type))?.id == id
    }

    private func isOwn(_ profile: String?, of id: MobilityName) -> Bool {
        guard let profile else { return true }
        return users[id]?.profiles.contains(MobilityName(profile)) == true
    }

    private func checkOrigin(
        _ origin: RequestOrigin, _ claims: OriginClaims, of caller: MobilityCaller
    ) throws(MobilityError) {
        guard let trusted = policy.trustedAddresses else { return }
        var origin = origin
        if case .application(let name) = caller.identity, applications[name]?.isTrustedRelay == true {
            if let address = claims.address { origin.address = NetworkAddress(address) }
            if let isThroughProxy = claims.isThroughProxy { origin.isThroughProxy = isThroughProxy }
        }
        guard policy.allowsProxy || !origin.isThroughProxy else { throw MobilityError(.proxyNotAllowed) }
        guard let address = origin.address, trusted.contains(address) else { throw MobilityError(.untrustedAddress) }
    }

    // MARK: - Logging in

    private mutating func login(
        _ order: LoginOrder, by caller: MobilityCaller, at now: Timestamp
    ) throws(MobilityError) -> MobilityDecision {
        let device = try device(named: order.device)
        switch device.isEnabled {
        case nil: throw MobilityError(.hotelingFlag)
        case false?: throw MobilityError(.loginDisabled)
        case true?: break
        }
        guard !isClosed(device: device.name) else { return .wait }
        var after = assignments[device.name] ?? DeviceAssignment(device: device.name)
        guard after.login == nil else { throw MobilityError(.deviceInUse) }
        guard logoutProfile(of: device) != nil else {
            throw MobilityError(.noSuchProfile, "the device has none for when nobody is logged in")
        }
        let user = try user(named: order.user, by: order.loginType)
        guard !user.isLocked else { throw MobilityError(.policy, "the user is locked") }
        let profile = try profile(named: order.profile, of: user)
        guard !isClosed(user: user.id) else { return .wait }
        guard let leaving = try steps(freeing: user.id, at: now) else { return .wait }
        let end = policy.minutes(order.duration, of: user).map { now + .seconds(Int64($0) * 60) }
        let freed = leaving.count { assignments[$0.after.device]?.login?.endsAt != nil }
        guard end == nil || deadlines.count - freed < policy.maximumScheduledLogouts else {
            throw MobilityError(.automaticLogout)
        }
        after.login = MobilityLogin(
            user: user.id, profile: profile.name, since: now, endsAt: end,
            isMismatched: profile.model != nil && profile.model != device.model)
        after.lastUser = user.id
        let step = Step(after: assigned(after, profile, device), cause: .request(caller.name))
        return open(leaving + [step], users: [user.id], at: now)
    }

    /// Logging the user out wherever he is, by policy. `nil`: another request is changing one of the devices.
    private func steps(freeing user: MobilityName, at now: Timestamp) throws(MobilityError) -> [Step]? {
        let others = (places[user] ?? []).sorted()
        guard !others.isEmpty else { return [] }
        switch policy.multipleLogins {
        case .allowed: return []
        case .notAllowed: throw MobilityError(.loggedInElsewhere)
        case .logOutOthers:
            guard !others.contains(where: isClosed(device:)) else { return nil }
            return others.compactMap { name in
                assignments[name].map { Step(after: loggedOut($0), cause: .loggedInElsewhere) }
            }
        }
    }

    private func profile(named name: String?, of user: MobilityUser) throws(MobilityError) -> DeviceProfile {
        let wanted: MobilityName
        if let name {
            wanted = MobilityName(name)
        } else if let own = user.defaultProfile ?? (user.profiles.count == 1 ? user.profiles.first : nil) {
            wanted = own
        } else {
            throw MobilityError(.noSuchProfile, "none is named, and the user has no default")
        }
        guard let profile = profiles[wanted], profile.origin == .administrator else {
            throw MobilityError(.noSuchProfile)
        }
        return profile
    }

    // MARK: - Logging out

    private mutating func logout(
        _ name: MobilityName, by caller: MobilityCaller, at now: Timestamp
    ) throws(MobilityError) -> MobilityDecision {
        let device = try device(named: name.text)
        switch device.isEnabled {
        case nil: throw MobilityError(.hotelingFlag)
        case false?: throw MobilityError(.logoutDisabled)
        case true?: break
        }
        guard !isClosed(device: device.name) else { return .wait }
        guard let assignment = assignments[device.name], let login = assignment.login else {
            throw MobilityError(.notLoggedIn)
        }
        if case .user(let id) = caller.identity, id != login.user {
            throw MobilityError(.proxyRights, "users may act for themselves only")
        }
        guard !isClosed(user: login.user) else { return .wait }
        return open([Step(after: loggedOut(assignment), cause: .request(caller.name))], at: now)
    }

    private mutating func logoutAll(by caller: MobilityCaller, at now: Timestamp) -> MobilityDecision {
        let loggedIn = assignments.values.filter { $0.login != nil }.sorted { $0.device < $1.device }
        guard !loggedIn.contains(where: { isClosed(device: $0.device) || isClosed(user: $0.login!.user) }) else {
            return .wait
        }
        guard !loggedIn.isEmpty else { return .answer(.success) }
        return open(loggedIn.map { Step(after: loggedOut($0), cause: .request(caller.name)) }, at: now)
    }

    /// Closes devices and users, and has it stored that they are as the steps say.
    private mutating func open(
        _ steps: [Step], users: Set<MobilityName> = [], at now: Timestamp
    ) -> MobilityDecision {
        let leaving = steps.compactMap { assignments[$0.after.device]?.login?.user }
        return open(
            Pending(
                changes: steps.map { .assignment($0.after) }, steps: steps, users: users.union(leaving),
                answer: .success,
                at: now))
    }

    private func loggedOut(_ assignment: DeviceAssignment) -> DeviceAssignment {
        var after = assignment
        after.login = nil
        guard let device = devices[after.device] else { return after }
        return assigned(after, logoutProfile(of: device) ?? DeviceProfile(name: device.snapshotName), device)
    }

    /// The assignment with its next revision, and with the items that are going to be written.
    func assigned(
        _ assignment: DeviceAssignment, _ profile: DeviceProfile, _ device: MobilityDevice
    ) -> DeviceAssignment {
        var after = assignment
        after.revision += 1
        after.touched =
            PhoneAssignment(
                device, revision: after.revision, user: nil, profile: profile,
                modelProfile: modelProfile(for: device.model), touched: after.touched
            ).items.map(\.key)
        return after
    }
}
