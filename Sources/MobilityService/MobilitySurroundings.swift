import Credentials
import ExtensionMobility
import Provisioning

/// What the service needs of the world.
public struct MobilitySurroundings: Sendable {
    /// Where everything is kept.
    public var store: any MobilityStore
    /// Checks passwords.
    public var verifier: any PasswordVerifier
    /// Brings phones what they are to be.
    public var phones: any PhoneConfigurator
    /// What time it is.
    public var clock: any MobilityClock
    /// What the operator decides.
    public var policy: MobilityPolicy
    /// A hash that no password fits, as costly as the usual one.
    public var decoy: PasswordHash
    /// Where the tickets of menus come from.
    public var random: any RandomNumberGenerator & Sendable
    /// How many assignments are handed over at once.
    public var handoversAtOnce = 8
    /// Tells those who watch a device; must not take long.
    public var tell: @Sendable (MobilityNotice) -> Void = { _ in }
    /// Writes a line about a request; must not take long.
    public var audit: @Sendable (MobilityAudit) -> Void = { _ in }

    /// Surroundings in which nobody is told.
    public init(
        store: any MobilityStore, verifier: any PasswordVerifier, phones: any PhoneConfigurator,
        clock: any MobilityClock, policy: MobilityPolicy, decoy: PasswordHash,
        random: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator()
    ) {
        self.store = store
        self.verifier = verifier
        self.phones = phones
        self.clock = clock
        self.policy = policy
        self.decoy = decoy
        self.random = random
    }
}

/// Checks passwords and PINs, somewhere where that may take its time, a bounded number at once.
public protocol PasswordVerifier: Sendable {
    /// Checks one. ``ExtensionMobility/PasswordVerdict/unavailable`` when too many are being checked, or nobody can be asked.
    func verify(_ check: PasswordCheck) async -> PasswordVerdict
}

/// Brings phones what they are to be.
public protocol PhoneConfigurator: Sendable {
    /// Takes an assignment, for good: when this has given `true`, the phone gets it once it is idle, whatever happens in
    /// between. An assignment that was taken before is the same one. With `false` it is handed over again later.
    func assign(_ assignment: PhoneAssignment) async -> Bool
    /// The phone's own address, from its registration or its last contact; `nil` when it is not known.
    func address(of device: MobilityDevice) async -> NetworkAddress?
    /// The phone's settings as they are now; `nil` when they are not known.
    func settings(of device: MobilityDevice) async -> [Item]?
}

/// The time, and waiting. Tests have their own.
public protocol MobilityClock: Sendable {
    /// Now.
    var now: MobilityTime { get }
    /// Waits, by a clock that is never set.
    ///
    /// - Throws: `CancellationError`.
    func sleep(nanoseconds: UInt64) async throws
}

/// Who asked for what, and what came of it; without passwords and PINs.
public struct MobilityAudit: Hashable, Sendable {
    /// Who; empty when that is not known.
    public var caller = ""
    /// What, by its name in the API; empty when that could not be read.
    public var operation = ""
    /// The device or user it was about; empty for none and for several.
    public var subject = ""
    /// The address it came from.
    public var address = ""
    /// The code of a failure; `nil` for none.
    public var code: MobilityErrorCode?

    init(_ request: MobilityRequest, _ answer: MobilityAnswer, _ origin: RequestOrigin) {
        self.init(request.operation, MobilityName(request.application.id), answer, origin)
    }

    init(_ operation: MobilityOperation, _ caller: MobilityName, _ answer: MobilityAnswer, _ origin: RequestOrigin) {
        self.caller = caller.text
        self.operation = operation.name
        switch operation {
        case .login(let order): subject = "\(order.user) at \(order.device)"
        case .logout(let device): subject = device
        case .deviceUsers(let names), .userDevices(let names), .checkUsers(let names, _), .deviceProfiles(let names):
            subject = names.count == 1 ? names[0] : ""
        case .logoutAll: break
        }
        subject = String(subject.prefix(256))
        address = origin.address?.description ?? ""
        if case .failure(let error) = answer { code = error.code }
    }

    /// A PIN that was wrong, or could not be checked.
    init(wrongPIN request: PhoneServiceRequest) {
        caller = String((request.user ?? "").prefix(128))
        operation = request.wantsLogout ? "logout" : "login"
        subject = String(request.device.prefix(128))
        address = request.origin.address?.description ?? ""
        code = .authentication
    }

    init(refusal error: MobilityError, _ origin: RequestOrigin) {
        address = origin.address?.description ?? ""
        code = error.code
    }
}
