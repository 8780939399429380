import Credentials
import DeviceActors
import ECMA323
import Logging
import NIOCore
import Synchronization

/// What links and sessions share: the tables and services of one gateway. Safe to use from every thread.
final class GatewayCore: Sendable {
    /// The phones.
    let registry: PhoneRegistry
    /// Which link feeds which phone.
    let router: Router
    /// The event loops, each with its sessions.
    let clientLoops: [ClientLoop]
    /// The counters.
    let counters: GatewayCounters
    /// The observers inside the process.
    let taps = EventTaps()
    /// The traces of phones.
    let traces = MessageTraces()
    /// The client connections that have ended of late.
    let closedSessions = ClosedSessions()
    /// Keeps links from reading faster than clients take.
    let backpressure = Backpressure()
    /// The applications and what they may do.
    let applications: ApplicationDirectory
    /// Checks passwords.
    let loginVerifier: any LoginVerifier
    /// Takes audit records.
    let audit: any AuditSink
    /// Bounds for the gateway as a whole.
    let limits: GatewayLimits
    /// What the gateway calls itself.
    let domainName: String
    /// The log.
    let logger: Logger
    /// The time of day.
    let clock: @Sendable () -> Timestamp
    /// Client monitors there are.
    let monitorCount = Atomic<Int>(0)
    /// Stands in for the password of a user that does not exist.
    var decoyHash: PasswordHash { Self.decoy }
    private let randomSource: Mutex<any RandomNumberGenerator & Sendable>
    private let logins = Mutex(Logins())

    private struct Logins {
        var byAddress = LoginThrottle(freeAttempts: 20)
        var byName = LoginThrottle()
        var sessions: [String: Int] = [:]
        var claims: [ObjectIdentifier: String] = [:]
    }

    init(
        registry: PhoneRegistry,
        loops: [any EventLoop],
        applications: ApplicationDirectory,
        loginVerifier: any LoginVerifier,
        audit: any AuditSink,
        limits: GatewayLimits,
        domainName: String,
        logger: Logger,
        clock: @escaping @Sendable () -> Timestamp,
        random: any RandomNumberGenerator & Sendable
    ) {
        let counters = GatewayCounters()
        let router = Router()
        self.router = router
        self.registry = registry
        self.counters = counters
        clientLoops = loops.enumerated().map { index, loop in
            ClientLoop(index: index, eventLoop: loop, counters: counters, router: router)
        }
        self.applications = applications
        self.loginVerifier = loginVerifier
        self.audit = audit
        self.limits = limits
        self.domainName = domainName
        self.logger = logger
        self.clock = clock
        randomSource = Mutex(random)
    }

    /// At the cost that hashes are made with unless told otherwise; no password is known to lead to it, and none would
    /// let anybody in.
    private static let decoy = try! PasswordHash(
        "$scrypt$ln=15,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")

    /// Sixty-four random bits.
    func random() -> UInt64 {
        randomSource.withLock { $0.next() }
    }

    /// The gateway's identifier of the device that a client means by this text; nil when it means none.
    func deviceID(named text: String) -> String? {
        registry.phone(named: text).flatMap { registry.identities(of: $0.id)?.deviceID }
    }

    /// The gateway's identifier of the device that is reached by dialling this text: by its identifier or its full
    /// number, not by its name or hardware address.
    func deviceID(dialledAs text: String) -> String? {
        guard let phone = registry.phone(named: text), let names = registry.identities(of: phone.id) else { return nil }
        if names.deviceID == text || DeviceNumber.number(in: names.deviceID) == DeviceNumber.number(in: text) {
            return names.deviceID
        }
        guard let number = names.e164, E164Number(text) == number else { return nil }
        return names.deviceID
    }

    // MARK: Logins

    /// Whether a login may be tried from this address under this name, or whether there were too many wrong ones.
    ///
    /// A name is throttled per address, so that nobody can lock somebody else out.
    func loginPermitted(from address: String, as name: String, at now: UInt64) -> Bool {
        logins.withLock {
            $0.byAddress.permits(address, at: now) && $0.byName.permits("\(address) \(name)", at: now)
        }
    }

    /// Notes how a login ended.
    func loginFinished(from address: String, as name: String, isRight: Bool, at now: UInt64) {
        logins.withLock { logins in
            if isRight {
                logins.byName.succeeded("\(address) \(name)")
            } else {
                logins.byAddress.failed(address, at: now)
                logins.byName.failed("\(address) \(name)", at: now)
            }
        }
    }

    /// Counts a session towards its application's limit; false when the limit is reached.
    func claimSession(_ session: ApplicationSession, of application: String) -> Bool {
        let limit = applications.policy(of: application)?.application.limits.maximumSessions ?? 0
        return logins.withLock { logins in
            guard logins.claims[ObjectIdentifier(session)] == nil else { return true }
            guard logins.sessions[application, default: 0] < limit else { return false }
            logins.sessions[application, default: 0] += 1
            logins.claims[ObjectIdentifier(session)] = application
            return true
        }
    }

    /// The session has ended, and counts no more.
    func loginDone(_ session: ApplicationSession) {
        logins.withLock { logins in
            guard let application = logins.claims.removeValue(forKey: ObjectIdentifier(session)) else { return }
            logins.sessions[application, default: 1] -= 1
        }
    }

    /// Puts other applications in place of the present ones, and ends what their rules do not allow any more.
    func replaceApplications(with applications: [ApplicationConfiguration]) {
        self.applications.replace(with: applications)
        for loop in clientLoops {
            loop.eventLoop.execute {
                for session in loop.sessions { session.rulesReplaced() }
            }
        }
    }

    /// There are other links than before: every session is told how the switching function stands, if that has changed.
    func linksReplaced() {
        for loop in clientLoops {
            loop.eventLoop.execute { loop.announceCondition() }
        }
    }
}

/// A random number generator that draws from the core's source.
struct CoreRandom: RandomNumberGenerator {
    let core: GatewayCore

    mutating func next() -> UInt64 { core.random() }
}
