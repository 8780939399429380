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
    /// When the next segment is given up.
    var deadline: UInt64
}

/// A device's snapshot that is arriving in segments.
struct SegmentedSnapshot {
    /// The device, by its index.
    var device: Int
    /// The calls so far.
    var entries: [SnapshotEntry] = []
    /// When the next segment is given up.
    var deadline: UInt64
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
            if !request(CSTA.GetSwitchingFunctionDevices(), for: .listDevices) { listingFailed("too busy to ask") }
        }
    }

    /// The switch says that its devices have changed.
    func rediscover() {
        guard case .discovered = configuration.devices, canSend, listing == nil else { return }
        listing = DiscoveryListing(isUpdate: true, deadline: segmentDeadline)
        if !request(CSTA.GetSwitchingFunctionDevices(), for: .listDevices) { listing = nil }
    }

    func listingAnswered(_ message: any CSTAMessage) {
        guard let response = message as? CSTA.GetSwitchingFunctionDevicesResponse else {
            return listingFailed("\(message)")
        }
        listing?.serviceCrossRefID = response.serviceCrossRefID
        if listing?.isComplete == true { finishListing() }
    }

    func listed(_ segment: CSTA.SwitchingFunctionDevices) {
        guard let known = listing else { return }
        if let wanted = known.serviceCrossRefID, let got = segment.serviceCrossRefID, wanted != got { return }
        let devices = (segment.deviceList ?? []).filter { $0.deviceCategory == nil || $0.deviceCategory == .station }
        listing?.devices.append(contentsOf: devices.compactMap(\.deviceID?.value))
        listing?.deadline = segmentDeadline
        guard segment.lastSegment else { return }
        listing?.isComplete = true
        finishListing()
    }

    /// A switch that does not list its devices can still serve those that the configuration names.
    func listingFailed(_ reason: String) {
        logger.warning(
            "the switch did not list its devices; going on with those of the configuration",
            metadata: ["reason": "\(reason)", "configured": "\(configuration.identities.count)"])
        guard let listing, !listing.isUpdate else { return self.listing = nil }
        self.listing = nil
        adopt(configuration.identities.map(\.deviceID))
        handle(.devicesKnown)
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
        let shard = core.clientLoops.first { $0.eventLoop === eventLoop }.map { ShardTable.register($0.executor) }
        guard let shard else { preconditionFailure("a link's loop is one of the gateway's") }
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

    // MARK: Segments

    /// A segment may take some times as long as an answer.
    private var segmentDeadline: UInt64 { now + 6 * configuration.requestTimeout.nanosecondsClamped }

    /// Gives up lists and snapshots whose next segment does not come.
    func expireSegments(at now: UInt64) {
        if let listing, listing.deadline <= now { listingFailed("a segment did not come in time") }
        for (id, snapshot) in segmentedSnapshots where snapshot.deadline <= now {
            segmentedSnapshots[id] = nil
            core.counters.add(.requestTimeouts)
            refused(snapshot.device, reason: "a segment did not come in time")
        }
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
            segmentedSnapshots[id] = SegmentedSnapshot(device: index, deadline: segmentDeadline)
        }
    }

    func snapshotSegment(_ segment: CSTA.SnapshotDeviceData) {
        guard let id = segment.serviceCrossRefID, var snapshot = segmentedSnapshots[id] else { return }
        snapshot.entries += SnapshotEntry.entries(segment.snapshotData ?? [])
        snapshot.deadline = segmentDeadline
        segmentedSnapshots[id] = segment.lastSegment ? nil : snapshot
        guard segment.lastSegment else { return }
        reconcile(snapshot.device, with: snapshot.entries)
        drivePump()
    }

    /// Puts the phone's state right, and tells its subscribers the differences as events.
    private func reconcile(_ index: Int, with entries: [SnapshotEntry]) {
        let device = devices[index]
        let time = core.clock()
        let events = device.phone.assumeIsolated { phone in
            let events = phone.reconcile(with: entries, at: time)
            _ = phone.setService(.inService, at: time)
            return events
        }
        for event in events {
            // The identifier is put in for each subscriber; this one only has to be there.
            guard let message = event.message(monitorCrossRefID: "0") else { continue }
            deliverSynthetic(message, of: device, at: time)
        }
        pump.snapshotTaken(index)
    }

    private static func reason(_ message: any CSTAMessage) -> String {
        (message as? CSTA.CSTAErrorCode)?.description ?? "an unexpected answer: \(message.kind.name)"
    }
}
