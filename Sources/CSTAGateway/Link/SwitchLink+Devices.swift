import DeviceActors
import ECMA323

/// A list of devices that is arriving in segments.
struct DiscoveryListing {
    /// What ties the segments to our request; nil until the switch has said so.
    var serviceCrossRefID: String?
    /// The devices so far.
    var devices: [String] = []
    /// Whether the link is in service already and only looks for new devices.
    var isUpdate = false
    /// The last segment came before the answer did.
    var isComplete = false
    /// When the next part must have come, in nanoseconds.
    var deadline: UInt64

    /// More devices than any switch has; a list that goes on beyond is given up.
    static let maximumDevices = 200_000
}

/// A device's snapshot that is arriving in segments.
struct SegmentedSnapshot {
    /// The device, by its index; nil while segments have come but not the answer that says whose they are.
    var device: Int?
    /// The calls so far.
    var entries: [SnapshotEntry] = []
    /// The last segment came before the answer did.
    var isComplete = false
    /// When the next part must have come, in nanoseconds.
    var deadline: UInt64

    /// More calls than any device has; a snapshot that goes on beyond is given up.
    static let maximumEntries = 4_096
}

// Finding the devices of the switch, monitoring them and keeping their state right.
extension SwitchLink {
    // MARK: Discovery

    /// Finds out which devices there are.
    func discover() {
        switch configuration.devices {
        case .listed(let list):
            adopt(list.map(\.deviceID))
            handle(.devicesKnown)
        case .discovered:
            listing = DiscoveryListing(deadline: segmentDeadline)
            if !request(CSTA.GetSwitchingFunctionDevices(), for: .listDevices) { listingBroken("too busy to ask") }
        }
    }

    /// The switch says that its devices have changed.
    func rediscover() {
        guard case .discovered = configuration.devices, canSend, listing == nil, !isRetired else { return }
        listing = DiscoveryListing(isUpdate: true, deadline: segmentDeadline)
        if !request(CSTA.GetSwitchingFunctionDevices(), for: .listDevices) { listing = nil }
    }

    func listingAnswered(_ message: any CSTAMessage) {
        guard let response = message as? CSTA.GetSwitchingFunctionDevicesResponse else {
            guard let error = message as? CSTA.CSTAErrorCode else { return listingBroken(Self.reason(message)) }
            return listingRefused(error.description)
        }
        listing?.serviceCrossRefID = response.serviceCrossRefID
        listing?.deadline = segmentDeadline
        if listing?.isComplete == true { finishListing() }
    }

    func listed(_ segment: CSTA.SwitchingFunctionDevices) {
        guard let known = listing else { return }
        if let wanted = known.serviceCrossRefID, let got = segment.serviceCrossRefID, wanted != got { return }
        let devices = (segment.deviceList ?? []).filter { $0.deviceCategory == nil || $0.deviceCategory == .station }
        listing?.devices.append(contentsOf: devices.compactMap(\.deviceID?.value))
        listing?.deadline = segmentDeadline
        guard known.devices.count + devices.count <= DiscoveryListing.maximumDevices else {
            return listingBroken("the list of devices does not end")
        }
        guard segment.lastSegment else { return }
        listing?.isComplete = true
        finishListing()
    }

    /// A switch that does not list its devices can still serve those that the configuration names.
    private func listingRefused(_ reason: String) {
        logger.warning(
            "the switch did not list its devices; going on with those of the configuration",
            metadata: ["reason": "\(reason)", "configured": "\(configuration.identities.count)"])
        guard let listing, !listing.isUpdate else { return self.listing = nil }
        self.listing = nil
        adopt(configuration.identities.map(\.deviceID))
        handle(.devicesKnown)
    }

    /// The list did not come, or not wholly. Without knowing the devices there is nothing to serve: the connection is
    /// tried anew. A link in service goes on with the devices it has.
    func listingBroken(_ reason: String) {
        guard let listing else { return }
        logger.warning("the list of devices did not arrive", metadata: ["reason": "\(reason)"])
        self.listing = nil
        if !listing.isUpdate { handle(.stepFailed(reason: "the list of devices did not arrive: \(reason)")) }
    }

    /// A segment may take some times as long as an answer.
    private var segmentDeadline: UInt64 { now + 6 * configuration.requestTimeout.nanosecondsClamped }

    /// Gives up lists and snapshots whose next segment has not come in time.
    func expireSegments(at now: UInt64) {
        if let listing, listing.deadline <= now { listingBroken("a segment is missing") }
        let late = segmentedSnapshots.filter { $0.value.deadline <= now }
        for (id, snapshot) in late {
            segmentedSnapshots[id] = nil
            core.counters.add(.requestTimeouts)
            if let index = snapshot.device { refused(index, reason: "a segment of the snapshot is missing") }
        }
    }

    private func finishListing() {
        guard let listing else { return }
        self.listing = nil
        let before = devices.count
        adopt(listing.devices)
        if listing.isUpdate {
            for _ in before..<devices.count { pump.add() }
            drivePump()
        } else {
            handle(.devicesKnown)
        }
    }

    /// Makes phones for devices that are new.
    private func adopt(_ deviceIDs: [String]) {
        guard !isRetired else { return }
        let configured = configuredDevices
        let time = core.clock()
        for deviceID in deviceIDs where !deviceID.isEmpty {
            if let phone = core.registry.phone(deviceID: deviceID) {
                // Known from before, unless another link claims the same identifier.
                if deviceIndex[phone.id] == nil {
                    logger.error("another link has this device already", metadata: ["device": "\(deviceID)"])
                }
                continue
            }
            do {
                let phone = try core.registry.add(
                    configured[deviceID] ?? PhoneIdentities(deviceID: deviceID), shard: shard, at: time)
                core.router.assign(phone.id, to: index)
                deviceIndex[phone.id] = devices.count
                devices.append(Device(phone: phone, deviceID: deviceID, crossReferenceID: nil))
            } catch {
                logger.error("a device cannot be entered", metadata: ["device": "\(deviceID)", "error": "\(error)"])
            }
        }
    }

    private var configuredDevices: [String: PhoneIdentities] {
        var all = configuration.identities
        if case .listed(let list) = configuration.devices { all += list }
        let pairs = all.map { device in
            let names = PhoneIdentities(
                deviceID: device.deviceID, e164: device.e164.flatMap { E164Number($0) },
                mac: device.macAddress.flatMap { MACAddress($0) }, name: device.name)
            return (device.deviceID, names)
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    // MARK: Monitors

    /// Begins to monitor and snapshot every device.
    func resynchronize() {
        upstream.removeAll()
        segmentedSnapshots = [:]
        for index in devices.indices { devices[index].crossReferenceID = nil }
        pump.restart(count: devices.count)
        drivePump()
    }

    func sendMonitorStart(_ index: Int) {
        let sent = request(
            CSTA.MonitorStart(
                monitorObject: .deviceObject(CSTA.DeviceID(devices[index].deviceID)), monitorType: .device),
            for: .startMonitor(index))
        if !sent { pump.refused(index, at: now) }
    }

    /// A MonitorStartResponse that nothing waits for any more: the monitor has been asked for again, so this one would
    /// double every event.
    func stopStrayMonitor(_ payload: UnsafeRawBufferPointer) {
        guard let response = try? decoder.decode(payload).message as? CSTA.MonitorStartResponse else { return }
        var reference = response.monitorCrossRefID
        guard reference.withUTF8({ upstream.find(UnsafeRawBufferPointer($0)) }) == nil else { return }
        request(CSTA.MonitorStop(monitorCrossRefID: response.monitorCrossRefID), for: .stopMonitor)
    }

    func monitorAnswered(_ index: Int, _ message: any CSTAMessage) {
        guard let response = message as? CSTA.MonitorStartResponse else {
            return refused(index, reason: Self.reason(message))
        }
        devices[index].crossReferenceID = response.monitorCrossRefID
        upstream.insert(Array(response.monitorCrossRefID.utf8), value: index)
        pump.monitorStarted(index)
    }

    /// The switch has ended one of our monitors: it is started again.
    func monitorEnded(_ crossReferenceID: String) {
        let key = Array(crossReferenceID.utf8)
        guard let index = key.withUnsafeBytes({ upstream.find($0) }) else { return }
        upstream.remove(key)
        devices[index].crossReferenceID = nil
        pump.monitorEnded(index)
        drivePump()
    }

    /// The switch refused a monitor or a snapshot; it is asked again later.
    func refused(_ index: Int, reason: String) {
        // What runs out of time while a lost connection is being closed was not refused by anybody.
        guard machine.phase != .disconnected else { return }
        core.counters.add(.monitorRefusals)
        let times = pump.refused(index, at: now)
        let device = devices[index]
        if times == 1 {
            logger.warning(
                "the switch refuses to report on a device",
                metadata: ["device": "\(device.deviceID)", "reason": "\(reason)"])
        }
        let time = core.clock()
        device.phone.assumeIsolated { _ = $0.setService(.notMonitored, at: time) }
    }

    // MARK: Snapshots

    func sendSnapshot(_ index: Int) {
        let sent = request(
            CSTA.SnapshotDevice(snapshotObject: CSTA.DeviceID(devices[index].deviceID)), for: .snapshot(index))
        if !sent { pump.refused(index, at: now) }
    }

    func snapshotAnswered(_ index: Int, _ message: any CSTAMessage) {
        guard let response = message as? CSTA.SnapshotDeviceResponse else {
            return refused(index, reason: Self.reason(message))
        }
        switch response.crossRefIDorSnapshotData {
        case .snapshotData(let list):
            reconcile(index, with: SnapshotEntry.entries(list.snapshotDeviceResponseInfo))
        case .serviceCrossRefID(let id):
            var snapshot = segmentedSnapshots[id] ?? SegmentedSnapshot(deadline: segmentDeadline)
            snapshot.device = index
            segmentedSnapshots[id] = snapshot
            if snapshot.isComplete { finishSnapshot(id) }
        }
    }

    func snapshotSegment(_ segment: CSTA.SnapshotDeviceData) {
        guard let id = segment.serviceCrossRefID else { return }
        // A segment may overtake the answer that says whose it is.
        let isExpected = segmentedSnapshots[id] != nil
        guard isExpected || segmentedSnapshots.count < 2 * configuration.monitorsInFlight else { return }
        var snapshot = segmentedSnapshots[id] ?? SegmentedSnapshot(deadline: segmentDeadline)
        snapshot.entries += SnapshotEntry.entries(segment.snapshotData ?? [])
        snapshot.isComplete = segment.lastSegment
        snapshot.deadline = segmentDeadline
        guard snapshot.entries.count <= SegmentedSnapshot.maximumEntries else {
            segmentedSnapshots[id] = nil
            if let index = snapshot.device { refused(index, reason: "the snapshot does not end") }
            return drivePump()
        }
        segmentedSnapshots[id] = snapshot
        if snapshot.isComplete, snapshot.device != nil { finishSnapshot(id) }
    }

    private func finishSnapshot(_ id: String) {
        guard let snapshot = segmentedSnapshots.removeValue(forKey: id), let index = snapshot.device else { return }
        reconcile(index, with: snapshot.entries)
        drivePump()
    }

    /// Puts the phone's state right, and tells its subscribers the differences as events.
    private func reconcile(_ index: Int, with entries: [SnapshotEntry]) {
        let device = devices[index]
        let time = core.clock()
        let events = device.phone.assumeIsolated { phone in
            let events = phone.reconcile(with: entries, at: time)
            indexCalls(of: phone, index)
            // A snapshot says what calls there are, not that a device which is out of service is back in it.
            switch phone.service {
            case .notSynchronised, .linkLost, .notMonitored: _ = phone.setService(.inService, at: time)
            case .inService, .partiallyInService, .outOfService: break
            }
            return events
        }
        for event in events {
            // The identifier is put in for each subscriber; this one only has to be there.
            guard let message = event.message(monitorCrossRefID: "0") else { continue }
            deliverSynthetic(message, of: device, at: time)
        }
        pump.snapshotTaken(index)
    }

    static func reason(_ message: any CSTAMessage) -> String {
        (message as? CSTA.CSTAErrorCode)?.description ?? "an unexpected answer: \(message.kind.name)"
    }
}
