import Credentials

extension MobilityDirectory {
    /// What is to be checked of who asks over the API: an application, or an end user for himself.
    ///
    /// Whether the name exists cannot be told from the outside: a name that does not is checked against a decoy.
    ///
    /// - Throws: ``MobilityError`` with ``MobilityErrorCode/authentication`` when there is nothing that could be checked.
    public func passwordCheck(
        of credentials: ApplicationCredentials, from origin: RequestOrigin, at now: MobilityTime
    ) throws(MobilityError) -> PasswordCheck {
        guard !credentials.id.isEmpty, !credentials.secret.isEmpty else {
            throw MobilityError(.authentication, "the name or the password is empty")
        }
        guard !credentials.isEncrypted else {
            throw MobilityError(.authentication, "an encrypted certificate cannot be checked")
        }
        let name = MobilityName(credentials.id)
        let user = application(of: name) == nil ? self.user(named: credentials.id) : nil
        let subject: (PasswordCheck.Subject, PasswordCheck.Way)? =
            if let application = applications[name] {
                (.application(name), .hash(application.password))
            } else if let user {
                switch user.authority {
                case .store: user.password.map { (.user(user.id), .hash($0)) }
                case .directory: (.user(user.id), .directory(user: user.id.text))
                }
            } else {
                nil
            }
        return check(name, credentials.secret, subject, from: origin, at: now)
    }

    /// What is to be checked of a user at a phone, who shows his PIN.
    public func pinCheck(
        of user: MobilityUser?, named name: String, pin: String, from origin: RequestOrigin, at now: MobilityTime
    ) -> PasswordCheck {
        let subject = user.flatMap { user -> (PasswordCheck.Subject, PasswordCheck.Way)? in
            switch user.authority {
            case .store: user.pin.map { (.user(user.id), .hash($0)) }
            case .directory: (.user(user.id), .directory(user: user.id.text))
            }
        }
        return check(user?.id ?? MobilityName(name), pin, subject, from: origin, at: now)
    }

    /// Who asks, now that the password is checked. What the name and the password are is looked at again.
    ///
    /// - Throws: ``MobilityError``: ``MobilityErrorCode/invalidApplication`` for whatever is wrong with the name or the
    ///   password, or when there were too many wrong ones; ``MobilityErrorCode/authentication`` and
    ///   ``MobilityErrorCode/directory`` when that could not be found out; ``MobilityErrorCode/changePassword``.
    public mutating func caller(
        _ check: PasswordCheck, verdict: PasswordVerdict, at now: MobilityTime
    ) throws(MobilityError) -> MobilityCaller {
        if verdict == .unavailable {
            if case .directory = check.way { throw MobilityError(.directory, "the directory does not answer") }
            throw MobilityError(.authentication, "too many passwords are being checked")
        }
        let caller = try identified(check, verdict, at: now)
        if case .user(let id) = caller.identity, users[id]?.mustChangePassword == true {
            throw MobilityError(.changePassword)
        }
        return caller
    }

    /// Who has shown the right PIN at a phone.
    ///
    /// - Throws: as ``caller(_:verdict:at:)``, with ``MobilityErrorCode/changePIN`` instead of the password's.
    public mutating func pinHolder(
        _ check: PasswordCheck, verdict: PasswordVerdict, at now: MobilityTime
    ) throws(MobilityError) -> MobilityCaller {
        if verdict == .unavailable { throw MobilityError(.directory, "the PIN cannot be checked now") }
        let caller = try identified(check, verdict, at: now)
        if users[caller.name]?.mustChangePIN == true { throw MobilityError(.changePIN) }
        return caller
    }

    private func application(of name: MobilityName) -> MobilityApplication? { applications[name] }

    private func check(
        _ name: MobilityName, _ secret: String, _ subject: (PasswordCheck.Subject, PasswordCheck.Way)?,
        from origin: RequestOrigin, at now: MobilityTime
    ) -> PasswordCheck {
        let source = origin.address?.description ?? ""
        guard let (subject, way) = subject, brakes.permits(name, from: source, at: now.uptime) else {
            return PasswordCheck(secret: secret, way: .hash(decoy), name: name, source: source, subject: .nobody)
        }
        return PasswordCheck(secret: secret, way: way, name: name, source: source, subject: subject)
    }

    private mutating func identified(
        _ check: PasswordCheck, _ verdict: PasswordVerdict, at now: MobilityTime
    ) throws(MobilityError) -> MobilityCaller {
        let refusal = MobilityError(.invalidApplication, verbatim: "Could not authenticate '\(check.name)'")
        // Other guesses may have failed while this one was being checked.
        guard brakes.permits(check.name, from: check.source, at: now.uptime) else { throw refusal }
        var proof: PasswordHash?
        if case .hash(let hash) = check.way { proof = hash }
        let identity: MobilityCaller.Identity? =
            switch check.subject {
            case .application(let name): .application(name)
            case .user(let id): .user(id)
            case .nobody: nil
            }
        guard verdict == .right, let identity, isValid(identity, proof) else {
            brakes.failed(check.name, from: check.source, at: now.uptime)
            throw refusal
        }
        brakes.succeeded(check.name, from: check.source)
        return MobilityCaller(identity: identity, proof: proof)
    }

    /// Whether what a password was checked by is still what it would be checked by.
    func isValid(_ caller: MobilityCaller) -> Bool { isValid(caller.identity, caller.proof) }

    private func isValid(_ identity: MobilityCaller.Identity, _ proof: PasswordHash?) -> Bool {
        switch identity {
        case .application(let name): return proof != nil && applications[name]?.password == proof
        case .user(let id):
            guard let user = users[id] else { return false }
            guard let proof else { return user.authority == .directory }
            return user.authority == .store && (user.password == proof || user.pin == proof)
        case .phone(let name): return devices[name] != nil
        }
    }
}
