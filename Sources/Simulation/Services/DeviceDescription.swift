import ECMA323

/// What a device is, in the standard's words.
struct DeviceDescription: Sendable {
    /// What device lists and device information call it.
    let category: CSTA.DeviceCategory
    /// What a request for devices of one kind calls it.
    let requested: CSTA.ReqDeviceCategory
    /// The name of the kind.
    let name: CSTA.NamedDeviceTypes
    /// What would be printed on it.
    let model: String
}

extension SimulatedDevice {
    /// What the device is, in the standard's words.
    var description: DeviceDescription {
        switch category {
        case .station:
            DeviceDescription(
                category: .station, requested: .station, name: .station, model: "simulated telephone")
        case .trunk:
            DeviceDescription(
                category: .networkInterface, requested: .networkInterface, name: .trunk, model: "simulated trunk")
        case .huntGroup:
            DeviceDescription(
                category: .group, requested: .groupHunt, name: .stationGroup, model: "simulated hunt group")
        }
    }
}
