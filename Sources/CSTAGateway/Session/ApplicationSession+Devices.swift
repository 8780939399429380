import DeviceActors
import ECMA323

// GetSwitchingFunctionDevices: what the application may see, in segments.
extension ApplicationSession {
    func listDevices(_ message: CSTA.GetSwitchingFunctionDevices, _ request: Request) {
        guard listings.count < 4 else { return refuse(request, .systemResource(.resourceBusy)) }
        guard let policy else { return refuse(request, .security(.generic)) }
        var devices: [String] = []
        switch message.requestedDeviceCategory {
        case nil, .station: devices = visibleDevices(policy, only: message.requestedDeviceID?.value)
        // Whatever the switch has of other categories is no phone, and only phones are known here.
        default: break
        }
        let listing = newListing(.devices(devices[...]), request)
        answer(request, CSTA.GetSwitchingFunctionDevicesResponse(serviceCrossRefID: listing.serviceCrossRefID))
        begin(listing)
    }

    private func visibleDevices(_ policy: AccessPolicy, only wanted: String?) -> [String] {
        func isVisible(_ device: String) -> Bool { policy.mayObserve(device) || policy.mayControl(device) }
        if let wanted {
            return [core.deviceID(named: wanted)].compactMap { $0 }.filter(isVisible)
        }
        return core.registry.all.compactMap { core.registry.identities(of: $0.id)?.deviceID }.filter(isVisible)
    }
}
