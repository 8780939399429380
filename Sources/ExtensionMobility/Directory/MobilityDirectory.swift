import Credentials
import DeviceActors
import Provisioning

/// Who may log in where, and who is: the machine that judges every request of Extension Mobility.
///
/// A value without I/O. A request goes through it in three steps, between which the caller may do other things: its password
/// is checked (``passwordCheck(of:from:at:)``, ``caller(_:verdict:at:)``), it is judged
/// (``decide(_:by:claims:from:at:)``), and when what it changes is stored, it comes into effect (``finish(_:_:)``). A device
/// and a user that one request is changing are closed to others until then, so that what was judged is still so when it is
/// stored. Queries see what is stored, and never wait.
public struct MobilityDirectory: Sendable {
    /// What the operator decides.
    public var policy: MobilityPolicy

    var applications: [MobilityName: MobilityApplication] = [:]
    var users: [MobilityName: MobilityUser] = [:]
    var profiles: [MobilityName: DeviceProfile] = [:]
    var devices: [MobilityName: MobilityDevice] = [:]
    var modelDefaults: [MobilityName: MobilityName] = [:]
    private(set) var assignments: [MobilityName: DeviceAssignment] = [:]
    /// Devices of which it is not known who is logged in.
    private(set) var undetermined: Set<MobilityName>
    /// Where users are logged in.
    private(set) var places: [MobilityName: Set<MobilityName>] = [:]
    var extensions: [String: Set<MobilityName>] = [:]
    var selfServiceNumbers: [String: Set<MobilityName>] = [:]

    private(set) var deadlines = DeadlineList()
    private var pending: [UInt64: Pending] = [:]
    private var lastTicket: UInt64 = 0
    private var closedDevices: Set<MobilityName> = []
    private var closedUsers: Set<MobilityName> = []
    private var requestsInProgress = 0
    var brakes = GuessingBrakes()
    let decoy: PasswordHash

    /// What a ticket stands for.
    struct Pending: Sendable {
        var changes: [MobilityChange]
        var steps: [Step]
        var users: Set<MobilityName>
        var answer: MobilityAnswer
        var at: Timestamp
    }

    /// What becomes of one device.
    struct Step: Sendable {
        var after: DeviceAssignment
        var cause: MobilityNotice.Cause
    }

    /// A directory with what was stored.
    ///
    /// - Parameter decoy: a hash that no password fits, as costly as the usual one: names that do not exist are checked
    ///   against it, so that they take as long as others.
    public init(_ contents: MobilityContents, policy: MobilityPolicy = MobilityPolicy(), decoy: PasswordHash) {
        self.policy = policy
        self.decoy = decoy
        undetermined = Set(contents.unreadableAssignments)
        for application in contents.applications { applications[application.name] = application }
        for user in contents.users { put(user) }
        for profile in contents.profiles { profiles[profile.name] = profile }
        for device in contents.devices { devices[device.name] = device }
        for entry in contents.modelDefaults { modelDefaults[entry.model] = entry.profile }
        for assignment in contents.assignments { put(assignment) }
    }

    /// When ``logOutExpired(at:)`` is to be called next; `nil` when nobody's time is limited.
    public var nextDeadline: Timestamp? { deadlines.next }

    /// How many devices somebody is logged in at.
    public var loginCount: Int { places.values.reduce(0) { $0 + $1.count } }

    /// What has become of a device by logins; `nil` when there is no such device.
    public func assignment(of device: MobilityName) -> DeviceAssignment? {
        guard devices[device] != nil else { return nil }
        return assignments[device] ?? DeviceAssignment(device: device)
    }

    /// Whether a device is to have a snapshot of its own for when nobody is logged in, and has none yet.
    public func needsSnapshot(_ name: MobilityName) -> Bool {
        guard let device = devices[name], device.kind == .workpoint, device.isEnabled == true,
            device.logoutProfile == nil
        else { return false }
        return profiles[device.snapshotName] == nil && assignments[name]?.login == nil
    }

    /// What is to be handed over since the service ended before it was. To be carried out at the start.
    public func unfinished() -> [PhoneAssignment] {
        assignments.values.filter { $0.handedOver < $0.revision }.sorted { $0.device < $1.device }
            .compactMap(phoneAssignment)
    }

    // MARK: - Requests in progress

    /// Lets a request in.
    ///
    /// - Throws: ``MobilityError`` with ``MobilityErrorCode/busy`` when too many are in progress. Otherwise ``leave()`` must
    ///   follow.
    public mutating func enter() throws(MobilityError) {
        guard requestsInProgress < policy.maximumConcurrentRequests else { throw MobilityError(.busy) }
        requestsInProgress += 1
    }

    /// A request is answered.
    public mutating func leave() { requestsInProgress -= 1 }

    // MARK: - Tickets

    func isClosed(device: MobilityName) -> Bool { closedDevices.contains(device) }
    func isClosed(user: MobilityName) -> Bool { closedUsers.contains(user) }

    mutating func open(_ work: Pending) -> MobilityDecision {
        lastTicket += 1
        pending[lastTicket] = work
        closedDevices.formUnion(work.steps.map(\.after.device))
        closedUsers.formUnion(work.users)
        return .store(MobilityTicket(id: lastTicket, changes: work.changes))
    }

    /// Goes on with a request whose changes are stored, or are not.
    ///
    /// - Parameter failure: why they are not stored; `nil` when they are.
    public mutating func finish(_ ticket: MobilityTicket, _ failure: MobilityError? = nil) -> MobilityOutcome {
        guard let work = pending.removeValue(forKey: ticket.id) else {
            return MobilityOutcome(answer: .failure(MobilityError(.unknown, "finished twice")))
        }
        closedDevices.subtract(work.steps.map(\.after.device))
        closedUsers.subtract(work.users)
        if let failure { return MobilityOutcome(answer: .failure(failure)) }
        var outcome = MobilityOutcome(answer: work.answer)
        for change in work.changes { apply(change) }
        for step in work.steps {
            let name = step.after.device
            let before = assignments[name]
            var after = step.after
            after.handedOver = before?.handedOver ?? 0
            after.inService = before?.inService ?? 0
            put(after)
            guard let device = devices[name], let assignment = phoneAssignment(after) else { continue }
            outcome.effects.append(
                .tell(
                    MobilityNotice(
                        device: device, kind: .assignmentChanged(from: before?.login, to: after.login),
                        cause: step.cause, at: work.at)))
            outcome.effects.append(.assign(assignment))
        }
        return outcome
    }

    /// Notes that an assignment was handed over and will come to the phone, whatever happens. Gives what is to be stored.
    public mutating func handedOver(_ device: MobilityName, revision: UInt64) -> [MobilityChange] {
        guard var assignment = assignments[device], assignment.handedOver < revision else { return [] }
        assignment.handedOver = revision
        assignments[device] = assignment
        return [.progress(device, handedOver: assignment.handedOver, inService: assignment.inService)]
    }

    /// Notes that a phone is in service with an assignment. Tells so, if it is the one that was decided last.
    public mutating func isInService(
        _ device: MobilityName, revision: UInt64, at now: Timestamp
    ) -> (changes: [MobilityChange], effects: [MobilityEffect]) {
        guard var assignment = assignments[device], let known = devices[device], assignment.inService < revision else {
            return ([], [])
        }
        assignment.inService = revision
        assignments[device] = assignment
        let notice = MobilityNotice(device: known, kind: .inService(assignment.login), cause: .phone, at: now)
        return (
            [.progress(device, handedOver: assignment.handedOver, inService: revision)],
            revision == assignment.revision ? [.tell(notice)] : []
        )
    }

    // MARK: - What is kept

    private mutating func put(_ assignment: DeviceAssignment) {
        let name = assignment.device
        take(assignments[name]?.login, of: name)
        assignments[name] = assignment
        undetermined.remove(name)
        guard let login = assignment.login else { return }
        places[login.user, default: []].insert(name)
        if let end = login.endsAt { deadlines.insert(name, at: end) }
    }

    private mutating func take(_ login: MobilityLogin?, of device: MobilityName) {
        guard let login else { return }
        places[login.user]?.remove(device)
        if places[login.user]?.isEmpty == true { places[login.user] = nil }
        if let end = login.endsAt { deadlines.remove(device, at: end) }
    }

    private mutating func apply(_ change: MobilityChange) {
        switch change {
        case .application(let application): applications[application.name] = application
        case .removeApplication(let name): applications[name] = nil
        case .user(let user): put(user)
        case .removeUser(let id): remove(user: id)
        case .profile(let profile): profiles[profile.name] = profile
        case .removeProfile(let name): profiles[name] = nil
        case .device(let device): devices[device.name] = device
        case .removeDevice(let name):
            take(assignments[name]?.login, of: name)
            (devices[name], assignments[name]) = (nil, nil)
            undetermined.remove(name)
        case .modelDefault(let entry): modelDefaults[entry.model] = entry.profile
        case .removeModelDefault(let model): modelDefaults[model] = nil
        // The steps of the ticket, and their progress.
        case .assignment, .progress: break
        }
    }

    private mutating func put(_ user: MobilityUser) {
        remove(user: user.id)
        users[user.id] = user
        if let number = user.extensionNumber { extensions[number, default: []].insert(user.id) }
        if let number = user.selfServiceNumber { selfServiceNumbers[number, default: []].insert(user.id) }
    }

    private mutating func remove(user id: MobilityName) {
        guard let user = users.removeValue(forKey: id) else { return }
        if let number = user.extensionNumber { extensions[number]?.remove(id) }
        if let number = user.selfServiceNumber { selfServiceNumbers[number]?.remove(id) }
    }

    /// What a phone is to be by what has become of it; `nil` when it is gone.
    private func phoneAssignment(_ assignment: DeviceAssignment) -> PhoneAssignment? {
        guard let device = devices[assignment.device] else { return nil }
        let profile = assignment.login.flatMap { profiles[$0.profile] } ?? logoutProfile(of: device)
        return PhoneAssignment(
            device, revision: assignment.revision, user: assignment.login?.user,
            profile: profile ?? DeviceProfile(name: device.snapshotName), modelProfile: modelProfile(for: device.model),
            touched: assignment.touched)
    }

    /// What a device is when nobody is logged in.
    func logoutProfile(of device: MobilityDevice) -> DeviceProfile? {
        profiles[device.logoutProfile ?? device.snapshotName]
    }

    func modelProfile(for model: MobilityName) -> DeviceProfile? { modelDefaults[model].flatMap { profiles[$0] } }
}
