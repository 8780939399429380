extension MobilityDirectory {
    /// Answers a query from what is stored.
    func answer(_ query: MobilityOperation) throws(MobilityError) -> MobilityAnswer {
        switch query {
        case .deviceUsers(let names): return .deviceUsers(names.map(users(of:)))
        case .userDevices(let names): return .userDevices(names.map(devices(of:)))
        case .checkUsers(let names, let type):
            var found: [UserPresence] = []
            for name in names {
                do throws(MobilityError) {
                    found.append(UserPresence(user: name, known: try user(named: name, by: type).id.text))
                } catch {
                    guard error.code == .noSuchUser else { throw error }
                    found.append(UserPresence(user: name, known: nil))
                }
            }
            return .users(found)
        case .deviceProfiles(let names): return .deviceProfiles(names.map(profiles(of:)))
        case .login, .logout, .logoutAll: throw MobilityError(.queryType)
        }
    }

    private func users(of name: String) -> DeviceUsers {
        guard let assignment = assignment(of: MobilityName(name)) else {
            return DeviceUsers(device: name, exists: false)
        }
        return DeviceUsers(
            device: name, user: assignment.login?.user.text,
            lastUser: policy.remembersLastUser ? assignment.lastUser?.text : nil)
    }

    private func devices(of name: String) -> UserDevices {
        guard let user = user(named: name) else { return UserDevices(user: name, devices: nil) }
        return UserDevices(
            user: name, devices: (places[user.id] ?? []).sorted().map { devices[$0]?.name.text ?? $0.text })
    }

    private func profiles(of name: String) -> UserProfiles {
        guard let user = user(named: name) else { return UserProfiles(user: name, profiles: nil) }
        return UserProfiles(
            user: name,
            profiles: user.profiles.map { profile in
                UserProfiles.Profile(
                    name: profiles[profile]?.name.text ?? profile.text, isDefault: profile == user.defaultProfile)
            })
    }

    /// The user of this name: as it was sent, else without percent-encoding.
    public func user(named name: String) -> MobilityUser? {
        users[MobilityName(name)] ?? PercentCoding.decode(name).flatMap { users[MobilityName($0)] }
    }

    /// The user named in one of the three ways.
    ///
    /// - Throws: ``MobilityError`` with ``MobilityErrorCode/noSuchUser``, or ``MobilityErrorCode/sharedNumber``.
    public func user(named name: String, by type: LoginType) throws(MobilityError) -> MobilityUser {
        let found: MobilityUser?
        switch type {
        case .userID: found = user(named: name)
        case .extensionNumber: found = try onlyUser(of: extensions[name])
        case .selfService: found = try onlyUser(of: selfServiceNumbers[name])
        }
        guard let found else { throw MobilityError(.noSuchUser) }
        return found
    }

    private func onlyUser(of ids: Set<MobilityName>?) throws(MobilityError) -> MobilityUser? {
        guard let ids, let id = ids.first else { return nil }
        guard ids.count == 1 else { throw MobilityError(.sharedNumber) }
        return users[id]
    }

    /// The device of this name.
    ///
    /// - Throws: ``MobilityError`` with ``MobilityErrorCode/noSuchDevice``, or ``MobilityErrorCode/hotelingStatus`` when it is
    ///   not known who is logged in there.
    public func device(named name: String) throws(MobilityError) -> MobilityDevice {
        let name = MobilityName(name)
        guard let device = devices[name] else { throw MobilityError(.noSuchDevice) }
        guard !undetermined.contains(name) else { throw MobilityError(.hotelingStatus) }
        return device
    }
}
