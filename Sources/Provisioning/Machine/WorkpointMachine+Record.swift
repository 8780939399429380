import DeviceActors

// What a phone tells of itself.

extension WorkpointMachine {
    /// Takes over the basic items of an initial message (guide, pages 27 and 35).
    mutating func updateRecord(from items: [Item], address: String, at time: Timestamp) {
        func take(_ name: String, _ field: WritableKeyPath<WorkpointRecord, String>) {
            if let value = items.value(name), value.utf8.count <= Self.longestValue { record[keyPath: field] = value }
        }
        let firmware = record.softwareVersion
        take("device-type", \.deviceType)
        take("software-type", \.softwareType)
        take("software-version", \.softwareVersion)
        take("contact-me-uri", \.contactURI)
        take("e164", \.e164)
        take("basic-e164", \.basicE164)
        if let state = items.value("sip-mobility-state").flatMap({ Int($0) }) { record.mobilityState = state }
        if let isMobile = items.value("mobility-enabled") { record.isMobile = isMobile.lowercased() == "true" }
        record.lastAddress = address
        record.lastSeen = time
        if items.value("configuration-changed-flag")?.lowercased() == "true" || record.softwareVersion != firmware {
            record.itemsAreStale = true
        }
    }

    /// The longest text of a basic item that is kept, bytes; the guide has 255 for the contact-me address (page 35).
    private static let longestValue = 255

    /// The phone has started: whatever it was to remember it has forgotten. Its items are read unless they are known and
    /// it says that nothing has changed (guide, pages 32 to 35).
    mutating func startUp(_ items: [Item], _ before: WorkpointRecord, at time: Timestamp) {
        record.lastStartUp = time
        record.owesPollAddress = policy.pollURL != nil
        bootstrappingIsOff = false
        if record.itemsReadAt == .zero || items.value("configuration-changed-flag") == nil {
            record.itemsAreStale = true
        }
        flow?.readsAllFirst = record.itemsAreStale
        for chore in chores where chore.isMobility { drop(chore) }
    }

    /// Something was changed at the phone. From V2R2 on the message has what was changed; before, and when not all of it is
    /// there, all items are read (guide, pages 37 to 40).
    mutating func localChanges(_ items: [Item], _ before: WorkpointRecord, at time: Timestamp) {
        let attached = Self.attached(items)
        if items.value("configuration-attached-flag")?.lowercased() == "true",
            let announced = items.value("configuration-attached-number").flatMap({ Int($0) }),
            attached.count >= announced,
            record.itemsReadAt != .zero
        {
            record.itemsAreStale = before.itemsAreStale || record.softwareVersion != before.softwareVersion
            if !attached.isEmpty { step.stores.append(.items(record.mac, attached, complete: false, at: time)) }
        } else {
            record.itemsAreStale = true
            flow?.readsAllFirst = true
        }
    }

    /// All items of the phone.
    mutating func tookAllItems(_ items: [Item], at time: Timestamp) {
        step.stores.append(.items(record.mac, items, complete: true, at: time))
        record.itemsReadAt = time
        record.itemsAreStale = false
    }

    /// The items of an initial message that are not basic ones, or that come a second time.
    static func attached(_ items: [Item]) -> [Item] {
        var seen: Set<String> = []
        return items.filter { !basicItems.contains($0.name) || !seen.insert($0.name).inserted }
    }

    /// The items that every initial message has, of all firmware releases known.
    static let basicItems: Set<String> = [
        "device-type", "related-device-type", "software-type", "related-software-type", "software-version",
        "related-software-version", "contact-me-uri", "mac-addr", "configuration-changed-flag",
        "configuration-attached-flag", "configuration-attached-number", "part-number", "gigabit-ethernet",
        "gigabit-ethernet-enabled", "backlight-type", "sip-mobility-state", "mobility-enabled", "basic-e164", "e164",
        "user-pwd", "user-pwd-unicode", "bootstrapping-tan", "slog-archive-me", "fault-report-slog-entry",
        "cloud-pin-value", "requested-items", "modified-items",
    ]
}
