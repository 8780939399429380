/// What an application is answered.
public enum MobilityAnswer: Hashable, Sendable {
    /// Done.
    case success
    /// Not done.
    case failure(MobilityError)
    /// Who is logged in at devices.
    case deviceUsers([DeviceUsers])
    /// Where users are logged in.
    case userDevices([UserDevices])
    /// Whether users exist.
    case users([UserPresence])
    /// Which profiles users have.
    case deviceProfiles([UserProfiles])
}

/// `device` of `deviceUserResults`.
public struct DeviceUsers: Hashable, Sendable {
    /// The name, as it was asked for.
    public var device: String
    /// Whether there is such a device.
    public var exists: Bool
    /// Who is logged in.
    public var user: String?
    /// Who was logged in last.
    public var lastUser: String?

    /// What is known of a device.
    public init(device: String, exists: Bool = true, user: String? = nil, lastUser: String? = nil) {
        self.device = device
        self.exists = exists
        self.user = user
        self.lastUser = lastUser
    }
}

/// `user` of `userDevicesResults`.
public struct UserDevices: Hashable, Sendable {
    /// The user, as asked for.
    public var user: String
    /// The devices; empty when he is logged in nowhere, `nil` when there is no such user.
    public var devices: [String]?

    /// Where a user is logged in.
    public init(user: String, devices: [String]?) {
        self.user = user
        self.devices = devices
    }
}

/// `user` of `checkUserResults`.
public struct UserPresence: Hashable, Sendable {
    /// The user, as asked for.
    public var user: String
    /// The user's name; `nil` when there is no such user.
    public var known: String?

    /// Whether a user exists.
    public init(user: String, known: String?) {
        self.user = user
        self.known = known
    }
}

/// `user` of `deviceProfileResults`.
public struct UserProfiles: Hashable, Sendable {
    /// A profile.
    public struct Profile: Hashable, Sendable {
        /// Its name.
        public var name: String
        /// Whether it is the one that is taken when none is named.
        public var isDefault: Bool

        /// A profile.
        public init(name: String, isDefault: Bool) {
            self.name = name
            self.isDefault = isDefault
        }
    }

    /// The user, as asked for.
    public var user: String
    /// His profiles; `nil` when there is no such user.
    public var profiles: [Profile]?

    /// The profiles of a user.
    public init(user: String, profiles: [Profile]?) {
        self.user = user
        self.profiles = profiles
    }
}
