import Credentials

/// An application that uses the API.
public struct MobilityApplication: Hashable, Sendable {
    /// Its name, `appID`.
    public var name: MobilityName
    /// Its password.
    public var password: PasswordHash
    /// Whether it may log others in and out (the proxy right of the API).
    public var hasProxyRights: Bool
    /// Whether it is believed what it says of its own clients (`remoteIPAddr`, `isViaHeaderSet`). Only for services that
    /// check it themselves.
    public var isTrustedRelay: Bool

    /// An application.
    public init(
        name: MobilityName, password: PasswordHash, hasProxyRights: Bool = false, isTrustedRelay: Bool = false
    ) {
        self.name = name
        self.password = password
        self.hasProxyRights = hasProxyRights
        self.isTrustedRelay = isTrustedRelay
    }
}

/// Somebody who logs in at phones.
public struct MobilityUser: Hashable, Sendable {
    /// Who knows a user's password and PIN.
    public enum Authority: String, Hashable, Sendable, Codable, CaseIterable {
        /// The store.
        case store
        /// The users' directory, such as an LDAP server, which is asked each time.
        case directory
    }

    /// His name.
    public var id: MobilityName
    /// Who knows his password and PIN.
    public var authority: Authority
    /// The password, for the API in his own name; `nil`: he cannot use it.
    public var password: PasswordHash?
    /// The PIN, for phones; `nil`: he cannot log in at a phone.
    public var pin: PasswordHash?
    /// The profiles he may have.
    public var profiles: [MobilityName]
    /// The one he gets when none is named; one of ``profiles``.
    public var defaultProfile: MobilityName?
    /// The number of his primary extension, which is also a way to name him (`DN`).
    public var extensionNumber: String?
    /// The number for self-service, which is also a way to name him (`SP`).
    public var selfServiceNumber: String?
    /// How long he may be logged in, minutes; overrides the system's maximum. `nil`: the system's.
    public var maximumLoginMinutes: Int?
    /// Whether he may log in at all.
    public var isLocked: Bool
    /// Whether he must change his password before he uses the API.
    public var mustChangePassword: Bool
    /// Whether he must change his PIN before he logs in at a phone.
    public var mustChangePIN: Bool

    /// A user.
    public init(
        id: MobilityName, authority: Authority = .store, password: PasswordHash? = nil, pin: PasswordHash? = nil,
        profiles: [MobilityName] = [],
        defaultProfile: MobilityName? = nil, extensionNumber: String? = nil, selfServiceNumber: String? = nil,
        maximumLoginMinutes: Int? = nil, isLocked: Bool = false, mustChangePassword: Bool = false,
        mustChangePIN: Bool = false
    ) {
        self.id = id
        self.authority = authority
        self.password = password
        self.pin = pin
        self.profiles = profiles
        self.defaultProfile = defaultProfile
        self.extensionNumber = extensionNumber
        self.selfServiceNumber = selfServiceNumber
        self.maximumLoginMinutes = maximumLoginMinutes
        self.isLocked = isLocked
        self.mustChangePassword = mustChangePassword
        self.mustChangePIN = mustChangePIN
    }
}

extension MobilityApplication: Codable {}
extension MobilityUser: Codable {}
