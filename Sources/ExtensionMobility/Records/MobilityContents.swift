/// All that is kept, as it is read at the start.
public struct MobilityContents: Hashable, Sendable {
    /// Applications.
    public var applications: [MobilityApplication] = []
    /// Users.
    public var users: [MobilityUser] = []
    /// Profiles.
    public var profiles: [DeviceProfile] = []
    /// Devices.
    public var devices: [MobilityDevice] = []
    /// What has become of devices.
    public var assignments: [DeviceAssignment] = []
    /// Default profiles of models.
    public var modelDefaults: [ModelDefault] = []
    /// Devices whose assignment is stored and cannot be read.
    public var unreadableAssignments: [MobilityName] = []

    /// Nothing.
    public init() {}
}

/// One change to what is kept.
public enum MobilityChange: Hashable, Sendable {
    /// Writes an application.
    case application(MobilityApplication)
    /// Forgets an application.
    case removeApplication(MobilityName)
    /// Writes a user.
    case user(MobilityUser)
    /// Forgets a user.
    case removeUser(MobilityName)
    /// Writes a profile.
    case profile(DeviceProfile)
    /// Forgets a profile.
    case removeProfile(MobilityName)
    /// Writes a device.
    case device(MobilityDevice)
    /// Forgets a device and what has become of it.
    case removeDevice(MobilityName)
    /// Writes what has become of a device, but for its progress.
    case assignment(DeviceAssignment)
    /// Writes how far what was decided has come to the device: revisions.
    case progress(MobilityName, handedOver: UInt64, inService: UInt64)
    /// Writes a model's default profile.
    case modelDefault(ModelDefault)
    /// Forgets a model's default profile.
    case removeModelDefault(MobilityName)
}
