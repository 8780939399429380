import DeviceActors
import Provisioning

/// A phone at which users may log in, as the administrator has set it up.
public struct MobilityDevice: Hashable, Sendable, Codable {
    /// How a phone gets what it is to be.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// By the jobs of workpoint provisioning.
        case workpoint
        /// By a new configuration file and a restart.
        case configurationFile = "file"
    }

    /// Its name, such as `SEP003094C25B15`.
    public var name: MobilityName
    /// Its model.
    public var model: MobilityName
    /// How it gets what it is to be.
    public var kind: Kind
    /// Its hardware address; `nil`: that in its name, if there is one.
    public var hardwareAddress: MACAddress?
    /// Whether users may log in; `nil` when nobody has said so yet.
    public var isEnabled: Bool?
    /// What it is when nobody is logged in; `nil`: its own snapshot, ``snapshotName``.
    public var logoutProfile: MobilityName?
    /// Its CSTA device, whose monitors are told of logins; `nil`: found by its hardware address.
    public var cstaDevice: String?

    /// A phone.
    public init(
        name: MobilityName, model: MobilityName, kind: Kind = .workpoint, hardwareAddress: MACAddress? = nil,
        isEnabled: Bool? = true, logoutProfile: MobilityName? = nil, cstaDevice: String? = nil
    ) {
        self.name = name
        self.model = model
        self.kind = kind
        self.hardwareAddress = hardwareAddress
        self.isEnabled = isEnabled
        self.logoutProfile = logoutProfile
        self.cstaDevice = cstaDevice
    }

    /// The hardware address, given or read from the last twelve characters of a name such as `SEP003094C25B15`.
    public var address: MACAddress? {
        if let hardwareAddress { return hardwareAddress }
        let digits = name.text.suffix(12)
        guard name.text.count == 15, digits.allSatisfy(\.isHexDigit) else { return nil }
        return MACAddress(digits)
    }

    /// The name of the snapshot of its own settings: `ADP` and its hardware address (guide 4.1, page 1-6).
    public var snapshotName: MobilityName {
        guard let address else { return MobilityName("ADP" + name.text) }
        return MobilityName("ADP" + address.description.filter { $0 != ":" }.uppercased())
    }
}

/// Who is logged in at a device.
public struct MobilityLogin: Hashable, Sendable, Codable {
    /// The user.
    public var user: MobilityName
    /// The profile the device has now.
    public var profile: MobilityName
    /// Since when.
    public var since: Timestamp
    /// When the user is logged out automatically; `nil`: never.
    public var endsAt: Timestamp?
    /// Whether the profile was made for another model.
    public var isMismatched: Bool

    /// A login.
    public init(
        user: MobilityName, profile: MobilityName, since: Timestamp, endsAt: Timestamp? = nil,
        isMismatched: Bool = false
    ) {
        self.user = user
        self.profile = profile
        self.since = since
        self.endsAt = endsAt
        self.isMismatched = isMismatched
    }
}

/// What has become of a device by logins: kept apart from what the administrator has set up.
public struct DeviceAssignment: Hashable, Sendable, Codable {
    /// The device.
    public var device: MobilityName
    /// Who is logged in.
    public var login: MobilityLogin?
    /// Who was logged in last.
    public var lastUser: MobilityName?
    /// Counts the changes of what the phone is to be.
    public var revision: UInt64 = 0
    /// The revision that was handed over to be put into effect; behind ``revision`` when the service ended in between.
    public var handedOver: UInt64 = 0
    /// The revision with which the phone is in service again.
    public var inService: UInt64 = 0
    /// Every item that a login has ever written to the phone: what a later profile does not set is cleared, so that no
    /// user's settings stay behind.
    public var touched: [ItemKey] = []

    /// A device at which nobody has logged in.
    public init(device: MobilityName) {
        self.device = device
    }
}

/// The profile from which devices of a model take what depends on the model when a user's profile is for another one.
public struct ModelDefault: Hashable, Sendable, Codable {
    /// The model.
    public var model: MobilityName
    /// The default device profile.
    public var profile: MobilityName

    /// A model's default.
    public init(model: MobilityName, profile: MobilityName) {
        self.model = model
        self.profile = profile
    }
}
