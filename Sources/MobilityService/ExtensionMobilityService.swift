import DeviceActors
import ExtensionMobility
import Provisioning

/// Extension Mobility at work: takes requests of applications and phones, has passwords checked and changes stored, gives
/// phones what they are to be, and logs out whose time is over.
///
/// What is right and what is not is decided by ``ExtensionMobility/MobilityDirectory`` and
/// ``ExtensionMobility/PhoneLoginDesk``; this actor carries it out. An application is answered when its login is stored; the
/// phone follows.
public actor ExtensionMobilityService {
    /// How far the service is.
    enum State {
        /// Not everything that is stored has been read.
        case starting
        /// At work.
        case running
        /// What is stored cannot be read.
        case failed
        /// Being ended.
        case ending
    }

    let surroundings: MobilitySurroundings
    var state = State.starting
    var directory: MobilityDirectory
    var desk = PhoneLoginDesk()
    var random: any RandomNumberGenerator & Sendable
    var handovers = HandoverQueue()
    private var waiting: [CheckedContinuation<Void, Never>] = []
    private let reader = MobilityMessageReader()

    /// A service that has not started.
    public init(_ surroundings: MobilitySurroundings) {
        self.surroundings = surroundings
        random = surroundings.random
        directory = MobilityDirectory(MobilityContents(), policy: surroundings.policy, decoy: surroundings.decoy)
    }

    /// Reads what is stored, and goes on with what was not handed over before. Until then requests are refused
    /// (``ExtensionMobility/MobilityErrorCode/notReady``).
    ///
    /// - Throws: ``Provisioning/ProvisioningStoreError``; requests are refused from then on.
    public func start() async throws(ProvisioningStoreError) {
        do {
            let contents = try await surroundings.store.mobilityContents()
            guard state == .starting else { return }
            directory = MobilityDirectory(contents, policy: surroundings.policy, decoy: surroundings.decoy)
            state = .running
        } catch {
            state = .failed
            throw error
        }
        for assignment in directory.unfinished() { handovers.add(assignment) }
        handOver()
    }

    /// Logs out whose time is over, and hands over again what could not be, until it is cancelled. To be run once, beside
    /// everything else.
    ///
    /// The time of day is looked at once a second at least, so that a clock that is set is noticed.
    public func run() async {
        while !Task.isCancelled {
            await logOutExpired()
            handovers.retry(at: surroundings.clock.now.uptime)
            handOver()
            let now = surroundings.clock.now.date
            let untilDeadline = directory.nextDeadline.map { now < $0 ? $0.rawValue - now.rawValue : 0 } ?? .max
            // What is due and could not be stored is tried again after a second.
            let rest = untilDeadline == 0 ? 1_000_000_000 : min(untilDeadline, 1_000_000_000)
            do { try await surroundings.clock.sleep(nanoseconds: rest) } catch { return }
        }
    }

    /// Takes no more requests; those that are being worked on are still answered.
    public func end() { state = .ending }

    /// Whether somebody logs out automatically, and how many are logged in.
    public var status: MobilityStatus {
        MobilityStatus(logins: directory.loginCount, nextLogout: directory.nextDeadline, handovers: handovers.count)
    }

    // MARK: - Applications

    /// Answers what an application has posted.
    public func answer(form body: [UInt8], from origin: RequestOrigin) async -> MobilityAnswer {
        do {
            try checkState()
            let request = try reader.request(form: body)
            try directory.enter()
            let answer = await answer(request, from: origin)
            directory.leave()
            surroundings.audit(MobilityAudit(request, answer, origin))
            return answer
        } catch {
            surroundings.audit(MobilityAudit(refusal: error, origin))
            return .failure(error)
        }
    }

    private func answer(_ request: MobilityRequest, from origin: RequestOrigin) async -> MobilityAnswer {
        do {
            let check = try directory.passwordCheck(of: request.application, from: origin, at: surroundings.clock.now)
            let verdict = await surroundings.verifier.verify(check)
            let caller = try directory.caller(check, verdict: verdict, at: surroundings.clock.now)
            return await carryOut(request.operation, by: caller, claims: request.claims, from: origin)
        } catch {
            return .failure(error)
        }
    }

    /// Why nothing can be done now.
    private func checkState() throws(MobilityError) {
        switch state {
        case .running: break
        case .starting: throw MobilityError(.notReady)
        case .failed: throw MobilityError(.database)
        case .ending: throw MobilityError(.unknown, "the service is being ended")
        }
    }

    /// Judges a request, as often as another one has to be finished first, and carries it out.
    private func carryOut(
        _ operation: MobilityOperation, by caller: MobilityCaller, claims: OriginClaims = OriginClaims(),
        from origin: RequestOrigin
    ) async -> MobilityAnswer {
        if case .login(let order) = operation, directory.needsSnapshot(MobilityName(order.device)) {
            // Without it the login is refused, which says all that is to be said.
            try? await takeSnapshot(of: MobilityName(order.device))
        }
        while true {
            switch directory.decide(operation, by: caller, claims: claims, from: origin, at: surroundings.clock.now) {
            case .answer(let answer): return answer
            case .store(let ticket): return await store(ticket)
            case .wait: await withCheckedContinuation { waiting.append($0) }
            }
        }
    }

    /// Has changes stored, and does what follows from them.
    private func store(_ ticket: MobilityTicket) async -> MobilityAnswer {
        var failure: MobilityError?
        do {
            try await surroundings.store.apply(mobility: ticket.changes)
        } catch {
            failure = MobilityError(error)
        }
        let outcome = directory.finish(ticket, failure)
        let next = waiting
        waiting = []
        for waiter in next { waiter.resume() }
        perform(outcome.effects)
        return outcome.answer
    }

    func perform(_ effects: [MobilityEffect]) {
        for effect in effects {
            switch effect {
            case .tell(let notice): surroundings.tell(notice)
            case .assign(let assignment): handovers.add(assignment)
            }
        }
        handOver()
    }

    private func logOutExpired() async {
        while state == .running, let ticket = directory.logOutExpired(at: surroundings.clock.now.date) {
            guard await store(ticket) == .success else { return }
        }
    }

    // MARK: - Phones

    /// Answers a request of a phone with a page.
    public func page(for request: PhoneServiceRequest) async -> PhoneObject {
        switch state {
        case .running: break
        case .failed: return desk.page(for: .notStarted, to: request)
        case .starting, .ending: return desk.page(for: .unavailable, to: request)
        }
        do throws(MobilityError) {
            try directory.enter()
        } catch {
            return desk.page(for: .failure(error), to: request)
        }
        let page = await answerPage(request)
        directory.leave()
        return page
    }

    private func answerPage(_ request: PhoneServiceRequest) async -> PhoneObject {
        let device = try? directory.device(named: request.device)
        var address: NetworkAddress?
        if let device { address = await surroundings.phones.address(of: device) }
        var step = desk.begin(request, phoneAddress: address, in: directory, at: surroundings.clock.now)
        if case .check(let attempt) = step {
            let verdict = await surroundings.verifier.verify(attempt.check)
            step = desk.checked(
                attempt, verdict: verdict, in: &directory, at: surroundings.clock.now, using: &random)
        }
        switch step {
        case .page(let page):
            if case .text = page.content, request.pin != nil { surroundings.audit(MobilityAudit(wrongPIN: request)) }
            return page
        // A PIN leads to a page or to a decision, never to another check.
        case .check: return desk.page(for: .authentication, to: request)
        case .decide(let operation, let caller):
            let answer = await carryOut(operation, by: caller, from: request.origin)
            surroundings.audit(MobilityAudit(operation, caller.name, answer, request.origin))
            return desk.page(for: answer, to: request)
        }
    }

    // MARK: - Administration

    /// Makes changes of the administrator, all or none.
    ///
    /// - Throws: ``ExtensionMobility/MobilityAdministrationError``; ``ExtensionMobility/MobilityError`` when the store fails.
    public func change(_ changes: [MobilityChange]) async throws {
        try checkState()
        while true {
            switch try directory.change(changes, at: surroundings.clock.now.date) {
            case .answer: return
            case .store(let ticket):
                if case .failure(let error) = await store(ticket) { throw error }
                return
            case .wait: await withCheckedContinuation { waiting.append($0) }
            }
        }
    }

    /// The device of this name.
    ///
    /// - Throws: ``ExtensionMobility/MobilityError``.
    public func device(_ name: MobilityName) throws(MobilityError) -> MobilityDevice {
        try directory.device(named: name.text)
    }

    /// Keeps a phone's present settings as what it is when nobody is logged in (`ADP` and its hardware address).
    ///
    /// - Throws: ``ExtensionMobility/MobilityError`` when there is no such device, when somebody is logged in, or when its
    ///   settings are not known; besides, as ``change(_:)``.
    public func takeSnapshot(of name: MobilityName) async throws {
        let device = try directory.device(named: name.text)
        let settings = await surroundings.phones.settings(of: device)
        guard directory.assignment(of: name)?.login == nil else { throw MobilityError(.deviceInUse) }
        guard let settings else { throw MobilityError(.noSuchProfile, "the phone's settings have not been read yet") }
        var profile = DeviceProfile(name: device.snapshotName, model: device.model)
        profile.origin = .snapshot
        profile.settings = settings
        try await change([.profile(profile)])
    }

    /// A phone is in service with an assignment: its job is applied, or it has registered with it.
    public func isInService(_ device: MobilityName, revision: UInt64) async {
        let (changes, effects) = directory.isInService(device, revision: revision, at: surroundings.clock.now.date)
        perform(effects)
        // Not stored, it would be told once more after the next start.
        try? await surroundings.store.apply(mobility: changes)
    }
}

/// What a service is doing.
public struct MobilityStatus: Hashable, Sendable {
    /// Devices at which somebody is logged in.
    public var logins: Int
    /// When the next one is logged out automatically.
    public var nextLogout: Timestamp?
    /// Assignments that have not been handed over yet.
    public var handovers: Int
}
