import ECMA323

/// The session of one client, as a value: who it is, how long it may stay, which requests may be served.
///
/// It does no I/O and holds no clock; the shell (`ApplicationSession`) carries out the ``Action``s. Times are
/// nanoseconds on a monotonic scale.
///
/// ```
///            StartApplicationSession          login right
///   fresh ────────────────────────▶ verifying ───────────▶ open ──┐ reset
///     │ ▲                               │                    │ ◀──┘
///     │ └───────────────────────────────┘ login wrong        │ StopApplicationSession: fresh again
///     │                                                      │ timer: terminated
///     │ the listener has an application of its own           ▼
///     └──────────────▶ sessionless                         ended
/// ```
///
/// A request before there is a session is answered with the error `security/generic` and counted; a session may be
/// stopped and another one started on the same connection.
public struct ApplicationSessionMachine: Sendable {
    /// What a client has shown to be let in.
    public struct Login: Hashable, Sendable {
        /// The name: the login's user name, else the application identifier.
        public var name: String
        /// The password, when one was sent.
        public var password: String?
        /// What the client calls itself.
        public var applicationID: String

        /// Makes a login from its parts.
        public init(name: String, password: String?, applicationID: String) {
            self.name = name
            self.password = password
            self.applicationID = applicationID
        }
    }

    /// StartApplicationSession, as far as it matters.
    public struct Opening: Hashable, Sendable {
        /// What was shown to be let in.
        public var login: Login
        /// The protocol versions the client accepts, best first.
        public var versions: [String]
        /// The seconds it would like the session to live without a reset.
        public var seconds: Int?

        /// Makes an opening from its parts.
        public init(login: Login, versions: [String], seconds: Int?) {
            self.login = login
            self.versions = versions
            self.seconds = seconds
        }
    }

    /// What the session knows of itself once it is open.
    public struct Established: Hashable, Sendable {
        /// The configured application the client acts as.
        public var application: String
        /// The session identifier; empty in sessionless use.
        public var sessionID: String
        /// The edition agreed upon; nil in sessionless use, where each request's own edition is answered.
        public var edition: Edition?
        /// The version string the client asked for, given back as it was.
        public var version: String
        /// The seconds the session lives without a reset.
        public var seconds: Int
    }

    /// Why a session was not opened.
    public enum OpeningRefusal: Hashable, Sendable {
        /// The login was not right, or there is no such application.
        case invalidApplicationInfo
        /// None of the versions is known here.
        case versionNotSupported
        /// There is a session already.
        case alreadyOpen
        /// The application has as many sessions as it may.
        case tooManySessions
        /// Too many wrong logins lately: wait.
        case throttled
    }

    /// Why a request is not served.
    public enum RequestRefusal: Hashable, Sendable {
        /// There is no session yet.
        case noSession
        /// A request with this invoke identifier is unanswered.
        case duplicateInvokeID
        /// Too many requests are unanswered.
        case tooManyOutstanding
    }

    /// What the shell has to do about an opening.
    public enum OpeningAction: Hashable, Sendable {
        /// Check the login, then call ``loginChecked(_:sessionID:at:)``.
        case verify(Login)
        /// Answer with a negative response.
        case refuse(OpeningRefusal)
    }

    /// What the shell has to do about time passing.
    public enum TimerAction: Hashable, Sendable {
        /// Send ApplicationSessionTerminated (sessionTimerExpired), stop the monitors and close.
        case terminate(sessionID: String)
    }

    /// How sessions of a listener are run.
    public struct Settings: Hashable, Sendable {
        /// The application that clients without a session act as; nil when a session is demanded.
        public var sessionlessApplication: String?
        /// The life of a session whose client asks for none, in seconds.
        public var defaultSeconds = 180
        /// The longest life granted, in seconds.
        public var maximumSeconds = 3_600
        /// The shortest life granted, in seconds; less would be spent on resets.
        public var minimumSeconds = 10
        /// How many requests may be unanswered at once.
        public var maximumOutstanding = 64

        /// The default settings: a session is demanded.
        public init() {}
    }

    private enum Phase: Sendable {
        case fresh
        case verifying(Opening)
        case open(Established, expires: UInt64)
        case sessionless(Established)
        case ended
    }

    private var settings: Settings
    private var phase: Phase
    private var outstanding: Set<InvokeID> = []

    /// A session at its beginning.
    public init(settings: Settings) {
        self.settings = settings
        if let application = settings.sessionlessApplication {
            phase = .sessionless(
                Established(application: application, sessionID: "", edition: nil, version: "", seconds: 0))
        } else {
            phase = .fresh
        }
    }

    /// The session, while it is open (or used without one).
    public var established: Established? {
        switch phase {
        case .open(let session, _), .sessionless(let session): session
        case .fresh, .verifying, .ended: nil
        }
    }

    /// How many requests are unanswered.
    public var outstandingRequests: Int { outstanding.count }

    /// The application's own limit on unanswered requests holds from now on.
    public mutating func limitOutstanding(to count: Int) { settings.maximumOutstanding = max(1, count) }

    /// StartApplicationSession has come.
    public mutating func open(_ opening: Opening) -> OpeningAction {
        switch phase {
        case .fresh, .sessionless:
            guard Self.choose(opening.versions) != nil else { return .refuse(.versionNotSupported) }
            phase = .verifying(opening)
            return .verify(opening.login)
        case .verifying, .open, .ended:
            return .refuse(.alreadyOpen)
        }
    }

    /// The login has been checked.
    ///
    /// - Parameters:
    ///   - verdict: the configured application, or why the login was refused.
    ///   - sessionID: an identifier no one can guess.
    ///   - now: the present.
    /// - Returns: the session to confirm, or the refusal to send; nil when the session ended meanwhile.
    public mutating func loginChecked(
        _ verdict: Result<String, OpeningRefusalError>, sessionID: String, at now: UInt64
    ) -> Result<Established, OpeningRefusalError>? {
        guard case .verifying(let opening) = phase else { return nil }
        switch verdict {
        case .failure(let refusal):
            phase = Self(settings: settings).phase
            return .failure(refusal)
        case .success(let application):
            guard let (version, edition) = Self.choose(opening.versions) else {
                return .failure(OpeningRefusalError(reason: .versionNotSupported))
            }
            let seconds = clamp(opening.seconds)
            let session = Established(
                application: application, sessionID: sessionID, edition: edition, version: version,
                seconds: seconds)
            phase = .open(session, expires: now + UInt64(seconds) * 1_000_000_000)
            return .success(session)
        }
    }

    /// ResetApplicationSessionTimer has come.
    ///
    /// - Returns: the seconds granted, or nil when the identifier is not that of the session.
    public mutating func resetTimer(sessionID: String, seconds: Int?, at now: UInt64) -> Int? {
        guard case .open(var session, _) = phase, session.sessionID == sessionID else { return nil }
        session.seconds = seconds.map { clamp($0) } ?? session.seconds
        phase = .open(session, expires: now + UInt64(session.seconds) * 1_000_000_000)
        return session.seconds
    }

    /// StopApplicationSession has come.
    ///
    /// - Returns: whether the identifier was that of the session; its monitors are to be stopped then.
    public mutating func stop(sessionID: String) -> Bool {
        guard case .open(let session, _) = phase, session.sessionID == sessionID else { return false }
        phase = Self(settings: settings).phase
        outstanding = []
        return true
    }

    /// A request has come: may it be served? If so it counts as unanswered until ``answered(_:)``.
    public mutating func admit(_ invokeID: InvokeID) -> RequestRefusal? {
        guard established != nil else { return .noSession }
        guard !outstanding.contains(invokeID) else { return .duplicateInvokeID }
        guard outstanding.count < settings.maximumOutstanding else { return .tooManyOutstanding }
        outstanding.insert(invokeID)
        return nil
    }

    /// A request has been answered.
    ///
    /// - Returns: false when there is no such request any more: the answer must not be sent.
    public mutating func answered(_ invokeID: InvokeID) -> Bool {
        outstanding.remove(invokeID) != nil
    }

    /// Time has passed.
    public mutating func tick(at now: UInt64) -> TimerAction? {
        guard case .open(let session, let expires) = phase, now >= expires else { return nil }
        phase = .ended
        outstanding = []
        return .terminate(sessionID: session.sessionID)
    }

    /// The connection is gone, or about to be closed.
    public mutating func end() {
        phase = .ended
        outstanding = []
    }

    /// The first of the versions that names an edition of ECMA-323 known here.
    static func choose(_ versions: [String]) -> (String, Edition)? {
        for version in versions {
            let trimmed = version.split(whereSeparator: \.isWhitespace).joined()
            if let edition = Edition(namespace: trimmed) { return (version, edition) }
            // A version string from before editions had namespaces of their own.
            if trimmed == "3.0" { return (version, .ed2) }
        }
        return nil
    }

    private func clamp(_ seconds: Int?) -> Int {
        min(settings.maximumSeconds, max(settings.minimumSeconds, seconds ?? settings.defaultSeconds))
    }
}

/// ``ApplicationSessionMachine/OpeningRefusal`` as an error.
public struct OpeningRefusalError: Error, Hashable, Sendable {
    /// Why.
    public let reason: ApplicationSessionMachine.OpeningRefusal

    /// Makes the error.
    public init(reason: ApplicationSessionMachine.OpeningRefusal) {
        self.reason = reason
    }
}
