/// A message of an application: who asks, for what, and what it says of where the request came from.
public struct MobilityRequest: Hashable, Sendable {
    /// Who asks.
    public var application: ApplicationCredentials
    /// What for.
    public var operation: MobilityOperation
    /// What the application says of the one it asks for; believed only of applications that are trusted with that.
    public var claims: OriginClaims

    /// A request.
    public init(
        _ operation: MobilityOperation, by application: ApplicationCredentials, claims: OriginClaims = OriginClaims()
    ) {
        self.operation = operation
        self.application = application
        self.claims = claims
    }
}

/// `appInfo`: the name and password that an application, or an end user for himself, shows with every message.
public struct ApplicationCredentials: Hashable, Sendable {
    /// `appID`.
    public var id: String
    /// `appCertificate`, a password; or `appEncryptedCertificate`.
    public var secret: String
    /// Whether it is `appEncryptedCertificate`, which only a vendor's own services can make.
    public var isEncrypted: Bool

    /// A name and a password.
    public init(id: String, secret: String, isEncrypted: Bool = false) {
        self.id = id
        self.secret = secret
        self.isEncrypted = isEncrypted
    }
}

/// `remoteIPAddr` and `isViaHeaderSet`: what a service in between says of its own client.
public struct OriginClaims: Hashable, Sendable {
    /// The client's address; `nil` when nothing was said.
    public var address: String?
    /// Whether the client's request came through a proxy; `nil` when nothing was said.
    public var isThroughProxy: Bool?

    /// Claims.
    public init(address: String? = nil, isThroughProxy: Bool? = nil) {
        self.address = address
        self.isThroughProxy = isThroughProxy
    }
}

/// What can be asked for.
public enum MobilityOperation: Hashable, Sendable {
    /// Log a user in at a device.
    case login(LoginOrder)
    /// Log out whoever is logged in at the device of this name.
    case logout(device: String)
    /// Log everybody out everywhere.
    case logoutAll
    /// Who is logged in at these devices, and who was before.
    case deviceUsers([String])
    /// Where these users are logged in.
    case userDevices([String])
    /// Whether these users exist.
    case checkUsers([String], LoginType)
    /// Which device profiles these users have.
    case deviceProfiles([String])

    /// The element's name.
    public var name: String {
        switch self {
        case .login: "login"
        case .logout: "logout"
        case .logoutAll: "logoutAll"
        case .deviceUsers: "deviceUserQuery"
        case .userDevices: "userDevicesQuery"
        case .checkUsers: "checkUser"
        case .deviceProfiles: "deviceProfileQuery"
        }
    }

    /// Whether it only asks.
    public var isQuery: Bool {
        switch self {
        case .login, .logout, .logoutAll: false
        case .deviceUsers, .userDevices, .checkUsers, .deviceProfiles: true
        }
    }
}

/// `login`.
public struct LoginOrder: Hashable, Sendable {
    /// `deviceName`.
    public var device: String
    /// `userID`, as it was sent: perhaps percent-encoded.
    public var user: String
    /// `deviceProfile`; `nil` for the user's own.
    public var profile: String?
    /// `exclusiveDuration`; `nil` when nothing was said.
    public var duration: LoginDuration?
    /// What `user` is.
    public var loginType: LoginType

    /// An order.
    public init(
        device: String, user: String, profile: String? = nil, duration: LoginDuration? = nil,
        loginType: LoginType = .userID
    ) {
        self.device = device
        self.user = user
        self.profile = profile
        self.duration = duration
        self.loginType = loginType
    }
}

/// `exclusiveDuration`: how long a user may stay logged in.
public enum LoginDuration: Hashable, Sendable {
    /// So many minutes, one at least.
    case minutes(Int)
    /// Until somebody logs him out.
    case indefinite

    /// The most minutes that are accepted: a hundred years.
    public static let longest = 100 * 366 * 24 * 60
}

/// `loginType`: what a user is named by.
public enum LoginType: String, Hashable, Sendable, CaseIterable, Codable {
    /// The user's name.
    case userID = "UID"
    /// The number for self-service.
    case selfService = "SP"
    /// The number of the user's primary extension.
    case extensionNumber = "DN"
}
