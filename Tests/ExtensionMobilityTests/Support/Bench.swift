import Credentials
import DeviceActors
import ExtensionMobility
import Provisioning
import Testing

/// A directory with a few people and phones, and a clock that the test moves.
struct Bench {
    var directory: MobilityDirectory
    var now = MobilityTime(date: .seconds(1_000_000), uptime: 1)
    /// Everything that was to be stored, in its order.
    var stored: [MobilityChange] = []
    /// Everything that was to be done, in its order.
    var effects: [MobilityEffect] = []

    /// Application `proxy` with the right, `weak` without, `relay` that is believed; users john (two profiles, a default),
    /// mary (one profile), carl (two, no default), dave (none); phones SEP…01 to SEP…05, the third disabled, the fourth not
    /// said, the fifth without a logout profile.
    static var contents: MobilityContents {
        var contents = MobilityContents()
        contents.applications = [
            MobilityApplication(name: "proxy", password: .proxy, hasProxyRights: true),
            MobilityApplication(name: "weak", password: .proxy),
            MobilityApplication(name: "relay", password: .proxy, hasProxyRights: true, isTrustedRelay: true),
        ]
        contents.users = [
            MobilityUser(
                id: "John", password: .john, pin: .johnsPIN, profiles: ["JohnDesk", "JohnTravel"],
                defaultProfile: "JohnDesk", extensionNumber: "2001", selfServiceNumber: "92001"),
            MobilityUser(id: "mary@example.com", pin: .marysPIN, profiles: ["Mary"], extensionNumber: "2002"),
            MobilityUser(id: "carl", profiles: ["Carl", "JohnTravel"], extensionNumber: "2002"),
            MobilityUser(id: "dave"),
        ]
        contents.profiles =
            ["JohnDesk", "JohnTravel", "Mary", "Carl", "Lobby"].enumerated().map { place, name in
                var profile = DeviceProfile(name: MobilityName(name), model: "OpenStage 60")
                profile.lines = [DeviceProfile.Line(number: "20\(place)", user: "u\(place)", password: "p\(place)")]
                return profile
            }
            + (1...4).map { number in
                var profile = DeviceProfile(name: MobilityName("ADP00000000000\(number)"))
                profile.origin = .snapshot
                profile.settings = [Item("e164", "900\(number)")]
                return profile
            }
        contents.devices = (1...5).map { number in
            MobilityDevice(
                name: MobilityName("SEP00000000000\(number)"), model: "OpenStage 60",
                isEnabled: number == 3 ? false : number == 4 ? nil : true)
        }
        return contents
    }

    init(_ policy: MobilityPolicy = MobilityPolicy(), _ change: (inout MobilityContents) -> Void = { _ in }) {
        var contents = Self.contents
        change(&contents)
        directory = MobilityDirectory(contents, policy: policy, decoy: .decoy)
    }

    /// Time passes.
    mutating func pass(_ duration: Duration) {
        now = MobilityTime(
            date: now.date + duration, uptime: now.uptime + UInt64(duration.components.seconds) * 1_000_000_000)
    }

    /// Who asks with this name and password, from this address.
    mutating func caller(
        _ name: String = "proxy", _ password: String = "secret", from origin: RequestOrigin = .office
    ) throws(MobilityError) -> MobilityCaller {
        let check = try directory.passwordCheck(
            of: ApplicationCredentials(id: name, secret: password), from: origin, at: now)
        return try directory.caller(check, verdict: Self.verdict(check), at: now)
    }

    /// What checking a password gives: each hash of the tests fits one word, and the decoy none.
    static func verdict(_ check: PasswordCheck) -> PasswordVerdict {
        switch check.way {
        case .hash(let hash): PasswordHash.words[hash] == check.secret ? .right : .wrong
        case .directory: .unavailable
        }
    }

    /// Asks, has it stored, and gives the answer. A request that has to wait is an issue of the test.
    @discardableResult
    mutating func ask(
        _ operation: MobilityOperation, by name: String = "proxy", _ password: String = "secret",
        claims: OriginClaims = OriginClaims(), from origin: RequestOrigin = .office
    ) -> MobilityAnswer {
        do {
            let caller = try caller(name, password, from: origin)
            switch directory.decide(operation, by: caller, claims: claims, from: origin, at: now) {
            case .answer(let answer): return answer
            case .store(let ticket): return finish(ticket)
            case .wait:
                Issue.record("a request had to wait for nobody")
                return .failure(MobilityError(.unknown))
            }
        } catch {
            return .failure(error)
        }
    }

    /// Has a ticket's changes stored.
    @discardableResult
    mutating func finish(_ ticket: MobilityTicket) -> MobilityAnswer {
        stored += ticket.changes
        let outcome = directory.finish(ticket)
        effects += outcome.effects
        return outcome.answer
    }

    /// Makes the administrator's changes.
    mutating func change(_ changes: [MobilityChange]) throws(MobilityAdministrationError) {
        guard case .store(let ticket) = try directory.change(changes, at: now.date) else {
            Issue.record("an administrator's change had to wait for nobody")
            return
        }
        finish(ticket)
    }

    /// Who is logged in at a device.
    func login(at device: Int) -> MobilityLogin? { directory.assignment(of: .phone(device))?.login }

    /// What phones were given, in its order.
    var assigned: [PhoneAssignment] { effects.compactMap { if case .assign(let given) = $0 { given } else { nil } } }

    /// What was told, in its order.
    var told: [MobilityNotice] { effects.compactMap { if case .tell(let notice) = $0 { notice } else { nil } } }
}

extension MobilityAnswer {
    /// The code of a failure.
    var code: MobilityErrorCode? { if case .failure(let error) = self { error.code } else { nil } }
}

extension MobilityOperation {
    /// A login at a phone of the bench.
    static func login(
        _ user: String, at device: Int, profile: String? = nil, for duration: LoginDuration? = nil,
        by type: LoginType = .userID
    ) -> MobilityOperation {
        .login(
            LoginOrder(
                device: "SEP00000000000\(device)", user: user, profile: profile, duration: duration, loginType: type))
    }

    /// A logout at a phone of the bench.
    static func logout(at device: Int) -> MobilityOperation { .logout(device: "sep00000000000\(device)") }
}

extension MobilityName {
    /// A phone of the bench.
    static func phone(_ number: Int) -> MobilityName { MobilityName("SEP00000000000\(number)") }
}

extension RequestOrigin {
    /// Somewhere in the house.
    static let office = RequestOrigin(address: NetworkAddress("10.1.2.3"))
}

extension PasswordHash {
    /// Hashes of the tests: nobody has to compute them.
    static func made(_ number: Int) -> PasswordHash {
        let digits = String(repeating: "A", count: 20) + "\(number)" + String(repeating: "A", count: 21)
        return try! PasswordHash("$scrypt$ln=10,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA$" + digits + "A")
    }

    static let proxy = made(1), john = made(2), johnsPIN = made(3), marysPIN = made(4), decoy = made(5)
    static let words: [PasswordHash: String] = [
        proxy: "secret", john: "johns secret", johnsPIN: "12345", marysPIN: "54321", made(6): "new secret",
    ]
}
