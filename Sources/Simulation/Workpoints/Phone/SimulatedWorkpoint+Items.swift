import DeviceActors
import Provisioning

extension SimulatedWorkpoint {
    mutating func readAllItems() {
        flow?.hasToldAll = true
        reply(.readAllItems, .accepted, items.all(firmware: firmware).map(filled) + fileList())
    }

    mutating func readItems(_ wanted: [Item]) {
        reply(.readItems, .accepted, wanted.flatMap { read($0.key) })
    }

    /// Stores what can be stored, and tells what cannot be (guide, pages 77 to 83).
    mutating func writeItems(_ written: [Item]) {
        if written.contains(where: { $0.name == "goto-secure-mode" }) { return acceptBootstrap(written) }
        var problems: [Item] = []
        var stored: [Item] = []
        for item in written {
            if let problem = items.problem(writing: item, firmware: firmware) {
                problems.append(Item(key: item.key, value: "", status: problem))
                continue
            }
            store(item)
            stored.append(item)
        }
        if !stored.isEmpty { actions.append(.report(.stored(stored))) }
        reply(.writeItems, .accepted, problems)
    }

    private mutating func store(_ item: Item) {
        let hasChanged = items[item.name, item.index] != item.value
        items.store(item.key, item.value)
        switch item.name {
        case "dcmp-url": setPollURL(item.value)
        case "dls-mode-secure":
            let leaves = item.value == "0" && isSecure
            flow?.leavesSecureMode = leaves
        default: if hasChanged, items.catalogue[item.name]?.restarts == true { flow?.isRestartDue = true }
        }
    }

    /// What the phone tells of an item; some it does not keep among its settings.
    private mutating func read(_ key: ItemKey) -> [Item] {
        if key.name.hasPrefix("file-deployment-") {
            return fileList().filter { $0.name == key.name && (key.index == nil || $0.index == key.index) }
        }
        return items.read(key, firmware: firmware).map(filled)
    }

    /// Puts the value in of an item that the phone knows from elsewhere than its settings.
    private func filled(_ item: Item) -> Item {
        guard item.status == nil else { return item }
        let value: String
        switch item.name {
        case "device-type", "related-device-type": value = configuration.deviceType
        case "software-type", "related-software-type": value = configuration.softwareType
        case "software-version", "related-software-version": value = firmware.version
        case "contact-me-uri": value = configuration.contactURI
        case "mac-addr": value = macText
        case "part-number": value = configuration.partNumber
        case "configuration-changed-flag": value = hasChanged ? "true" : "false"
        case "dls-mode-secure": value = isSecure ? "1" : "0"
        case "bootstrapping-tan": value = security.tan ?? ""
        case "dcmp-url": value = pollURL ?? ""
        case "wbm-server-certificate-info":
            value = items["wbm-server-certificate"].map { "PKCS#12, \($0.utf8.count) characters of base64" } ?? ""
        default: return item
        }
        return Item(key: item.key, value: value)
    }

    /// Starts again, with factory settings if the two items say so and the password is right.
    mutating func restartAsTold(_ told: [Item]) {
        guard let type = told.value("restart-type") else {
            return told.isEmpty ? restart(.restart) : reply(.restart, .failed)
        }
        guard type == "FactoryReset", told.value("restart-password") == "124816" else {
            return reply(.restart, .failed)
        }
        items.reset()
        files = [:]
        security = .defaultMode
        session = nil
        changedItems = []
        hasChanged = true
        writeFactoryNumbers()
        restart(.factoryReset)
        // The phone tells of its new settings as if somebody had changed them (guide, page 32).
        pending.append(.localChanges)
    }

    // MARK: People

    mutating func userActed(_ action: UserAction) {
        switch action {
        case .change(let changes):
            for item in changes where items.problem(writing: item, firmware: firmware) == nil {
                items.store(item.key, item.value)
                if !changedItems.contains(item.key) { changedItems.append(item.key) }
            }
            hasChanged = true
            if !changedItems.isEmpty { set(.localChanges, after: configuration.timings.localChanges) }
        case .plugSidecar(let modules): wish(.plugged(modules: modules))
        case .logOn(let number, let password): logOn(number: number, password: password)
        case .logOff(let changed): logOff(changed: changed)
        case .typePIN(let pin): typed(pin)
        }
    }
}
