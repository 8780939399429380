import DeviceActors
import ECMA323

/// A list of devices on its way to a client, in segments.
struct DeviceListing {
    /// The identifier that ties the segments to the request.
    let serviceCrossRefID: String
    /// The edition to list in.
    let edition: Edition
    /// The devices not yet sent.
    var rest: ArraySlice<String>
    /// The number of the next segment.
    var segment = 1
}

// GetSwitchingFunctionDevices: what the application may see, in segments.
extension ApplicationSession {
    /// A segment's frame stays below 32 KiB, since some peers read the length as a signed number.
    private static let segmentBytes = 24 << 10
    /// Segments sent in one turn of the loop; a large list must not hold up everything else.
    private static let segmentsPerTurn = 8

    func listDevices(_ message: CSTA.GetSwitchingFunctionDevices, _ request: Request) {
        guard listings.count < 4 else { return refuse(request, .systemResource(.resourceBusy)) }
        guard let policy else { return refuse(request, .security(.generic)) }
        var devices: [String] = []
        switch message.requestedDeviceCategory {
        case nil, .station: devices = visibleDevices(policy, only: message.requestedDeviceID?.value)
        // Whatever the switch has of other categories is no phone, and only phones are known here.
        default: break
        }
        let listing = DeviceListing(
            serviceCrossRefID: String(core.random() >> 1), edition: request.edition, rest: devices[...])
        answer(request, CSTA.GetSwitchingFunctionDevicesResponse(serviceCrossRefID: listing.serviceCrossRefID))
        listings.append(listing)
        continueListings()
    }

    /// Sends as many segments as the outbox takes; goes on when it has room again.
    func continueListings() {
        guard !listings.isEmpty, !isListing else { return }
        for _ in 0..<Self.segmentsPerTurn {
            guard !listings.isEmpty, wire.isWritable else { return }
            sendSegment()
        }
        isListing = true
        wire.eventLoop.execute { [self] in
            isListing = false
            continueListings()
        }
    }

    private func sendSegment() {
        var listing = listings[0]
        var size = 0
        let segment = listing.rest.prefix { device in
            // Markup and the longest escapes included.
            size += device.utf8.count * 2 + 120
            return size < Self.segmentBytes
        }
        listing.rest = listing.rest.dropFirst(max(1, segment.count))
        let isLast = listing.rest.isEmpty
        let devices = segment.map {
            CSTA.DeviceListDevice(deviceID: CSTA.DeviceID($0), deviceCategory: .station)
        }
        send(
            CSTA.SwitchingFunctionDevices(
                serviceCrossRefID: listing.serviceCrossRefID, segmentID: listing.segment, lastSegment: isLast,
                deviceList: devices), edition: listing.edition)
        listing.segment += 1
        if isLast { listings.removeFirst() } else { listings[0] = listing }
    }

    private func visibleDevices(_ policy: AccessPolicy, only wanted: String?) -> [String] {
        func isVisible(_ device: String) -> Bool { policy.mayObserve(device) || policy.mayControl(device) }
        if let wanted {
            return [core.deviceID(named: wanted)].compactMap { $0 }.filter(isVisible)
        }
        return core.registry.all.compactMap { core.registry.identities(of: $0.id)?.deviceID }.filter(isVisible)
    }
}
