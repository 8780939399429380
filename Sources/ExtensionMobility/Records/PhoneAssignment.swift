import Provisioning

/// What a phone is to be from now on, whole: a later one makes an earlier one that was not put into effect superfluous.
public struct PhoneAssignment: Hashable, Sendable {
    /// The phone.
    public var device: MobilityDevice
    /// Which change of the phone it is. The same revision is the same assignment, whoever carries it out a second time.
    public var revision: UInt64
    /// Who is logged in; `nil`: nobody.
    public var user: MobilityName?
    /// The profile it comes from.
    public var profile: MobilityName
    /// Lines, the primary one first.
    public var lines: [DeviceProfile.Line]
    /// Keys that dial.
    public var speedDials: [DeviceProfile.SpeedDial]
    /// Services.
    public var services: [DeviceProfile.Service]
    /// For a workpoint, every item to be written: those of the profile, and with empty values those that earlier logins have
    /// written and this profile does not set.
    public var items: [Item]

    /// What the phone is to be by its profiles.
    ///
    /// - Parameters:
    ///   - profile: of the user, or for when nobody is logged in.
    ///   - modelProfile: what depends on the model is taken from it when `profile` is for another model.
    ///   - touched: items that earlier logins have written.
    init(
        _ device: MobilityDevice, revision: UInt64, user: MobilityName?, profile: DeviceProfile,
        modelProfile: DeviceProfile?, touched: [ItemKey]
    ) {
        self.device = device
        self.revision = revision
        self.user = user
        self.profile = profile.name
        lines = profile.lines
        let isMismatched = profile.model != nil && profile.model != device.model
        speedDials = profile.speedDials
        services = profile.services
        var values: [ItemKey: String] = [:]
        for key in touched { values[key] = "" }
        for item in Self.items(of: lines, speedDials) { values[item.key] = item.value }
        // A snapshot is all that the phone has; given back is what logins have changed of it.
        for item in profile.settings where profile.origin == .administrator || values[item.key] != nil {
            values[item.key] = item.value
        }
        for item in (isMismatched ? modelProfile?.modelSettings ?? [] : profile.modelSettings) {
            values[item.key] = item.value
        }
        items = values.keys.sorted().map { Item(key: $0, value: values[$0] ?? "") }
    }

    /// The primary line and the keys as items of the Workpoint Interface. Further lines depend on the model's keys and are
    /// given as settings of the profile.
    private static func items(
        of lines: [DeviceProfile.Line], _ speedDials: [DeviceProfile.SpeedDial]
    ) -> [Item] {
        var items: [Item] = []
        if let line = lines.first {
            items += [
                Item("e164", line.number), Item("sip-user-id", line.user.isEmpty ? line.number : line.user),
                Item("sip-pwd", line.password),
                Item("display-id-unicode", line.label.isEmpty ? line.number : line.label),
            ]
        }
        for dial in speedDials {
            items += [
                Item("function-key-def", index: dial.key, "1"), Item("select-dial", index: dial.key, dial.number),
                Item("key-label-unicode", index: dial.key, dial.label.isEmpty ? dial.number : dial.label),
            ]
        }
        return items
    }
}
