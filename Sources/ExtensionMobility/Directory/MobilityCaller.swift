import Credentials

/// A password that is to be checked, away from the directory, since that takes its time.
public struct PasswordCheck: Hashable, Sendable {
    /// How it is checked.
    public enum Way: Hashable, Sendable {
        /// Against this hash; perhaps a decoy.
        case hash(PasswordHash)
        /// By the users' directory, under this name.
        case directory(user: String)
    }

    /// Whose password it would be.
    enum Subject: Hashable, Sendable {
        case application(MobilityName)
        case user(MobilityName)
        /// Nobody's: whatever the check says, it fails.
        case nobody
    }

    /// What was shown.
    public let secret: String
    /// How it is checked.
    public let way: Way
    /// The name it was shown with.
    let name: MobilityName
    let source: String
    let subject: Subject
}

/// What checking a password has given.
public enum PasswordVerdict: Hashable, Sendable {
    /// It is the right one.
    case right
    /// It is not.
    case wrong
    /// It could not be found out.
    case unavailable
}

/// Somebody who has shown the right password.
public struct MobilityCaller: Hashable, Sendable {
    /// Who.
    enum Identity: Hashable, Sendable {
        case application(MobilityName)
        /// An end user, for himself.
        case user(MobilityName)
        /// A phone, for itself; who it is was seen by its address.
        case phone(MobilityName)
    }

    let identity: Identity
    /// What the password was checked by; `nil`: by the users' directory. When that has changed meanwhile, the check is void.
    let proof: PasswordHash?

    /// The name.
    public var name: MobilityName {
        switch identity {
        case .application(let name), .user(let name), .phone(let name): name
        }
    }

    /// A phone that asks for itself.
    static func phone(_ device: MobilityDevice) -> MobilityCaller {
        MobilityCaller(identity: .phone(device.name), proof: nil)
    }
}

/// Slows down guessing: by name and source together, by name from anywhere, and by source with any name.
struct GuessingBrakes: Sendable {
    private var pairs = LoginThrottle(freeAttempts: 3, capacity: 16_384)
    private var names = LoginThrottle(freeAttempts: 15, capacity: 16_384)
    private var sources = LoginThrottle(freeAttempts: 100)

    func permits(_ name: MobilityName, from source: String, at now: UInt64) -> Bool {
        pairs.permits(Self.pair(name, source), at: now) && names.permits(name.key, at: now)
            && sources.permits(source, at: now)
    }

    mutating func failed(_ name: MobilityName, from source: String, at now: UInt64) {
        pairs.failed(Self.pair(name, source), at: now)
        names.failed(name.key, at: now)
        sources.failed(source, at: now)
    }

    /// The source is not forgiven: one's own password must not buy guesses at others'.
    mutating func succeeded(_ name: MobilityName, from source: String) {
        pairs.succeeded(Self.pair(name, source))
        names.succeeded(name.key)
    }

    private static func pair(_ name: MobilityName, _ source: String) -> String { name.key + "\u{0}" + source }
}
