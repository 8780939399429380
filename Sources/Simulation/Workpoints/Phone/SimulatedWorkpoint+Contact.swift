import DeviceActors
import Provisioning

extension SimulatedWorkpoint {
    /// Somebody asks for contact. It is acknowledged even when it is then not heeded: within the contact gap, and while
    /// the same is in line already.
    mutating func contacted(_ request: ContactMe) {
        guard power == .on else { return }
        actions.append(.answerContactMe(status: 204))
        guard request.isWanted else { return }
        let gap = items["dls-contact-interval"].flatMap(Int.init).map { Duration.seconds($0) }
        if let lastContactMe, now < lastContactMe + (gap ?? configuration.timings.contactGap) { return }
        if chance.happens(configuration.faults.forgottenContacts) { return }
        lastContactMe = now
        // Whoever asks is there: no sense in waiting any longer.
        cancel(.pause)
        if isSet(.sendAgain), flow?.isEstablished == false { postRequest() }
        wish(.solicited(isSecure ? nil : request.service))
    }

    mutating func callEnded() {
        guard calls > 0 else { return }
        calls -= 1
        guard calls == 0 else { return }
        if owesSolicited { set(.solicited, in: configuration.timings.solicited) }
        installLoadedFirmware()
    }

    /// The time has come to do what `send-solicited` asked for; in a call, the end of that call will bring it about.
    mutating func comeBack() {
        guard owesSolicited, !isBusy else { return }
        wish(.comeBack)
    }

    // MARK: Polling

    /// A poll address was written; an empty one ends polling.
    mutating func setPollURL(_ url: String) {
        pollURL = url.isEmpty ? nil : url
        if pollURL == nil { cancel(.poll) } else { set(.poll, after: configuration.timings.poll) }
    }

    mutating func poll() {
        guard let pollURL else { return }
        set(.poll, after: configuration.timings.poll)
        guard flow == nil else { return }
        let separator = pollURL.hasSuffix("/") ? "" : "/"
        actions.append(.poll(url: "\(pollURL)\(separator)contact-me?device-id=\(macText)"))
    }

    mutating func polled(_ status: Int?) {
        guard power == .on, status == 202 else { return }
        wish(.solicited(nil))
    }

    // MARK: What the phone says of itself

    /// The hardware address as phones write it.
    var macText: String { configuration.mac.description.uppercased() }

    /// The basic items and what the reason adds to them.
    mutating func openingItems(_ opening: PhoneOpening) -> [Item] {
        var list = basicItems(opening)
        switch opening {
        case .startUp, .solicited, .comeBack, .requestUserData, .logOn, .logOff, .plugged, .localChanges: break
        case .status(let reports): list += reports.flatMap(\.items)
        case .pinRetriesExceeded:
            list =
                [Item("cleanup-reason", "password retries exceeded")]
                + (configuration.identifiesCleanUp ? [Item("mac-addr", macText)] : [])
        }
        switch opening {
        case .plugged(let modules): list.append(Item("key-modules", String(modules)))
        case .logOn: list += ["key-modules", "blf-modules", "slk-modules", "km15-modules"].map { Item($0, "0") }
        case .requestUserData:
            list.append(Item("requested-items", ItemCatalogue.userData.joined(separator: ",")))
        case .logOff:
            let names = session?.changedData ?? []
            list.append(Item("modified-items", names.joined(separator: ",")))
        case .localChanges where firmware.attachesLocalChanges:
            let changed = changedItems.flatMap { items.read($0, firmware: firmware) }
            // The first message of a flow is never cut into parts: the service sees from the number that some are missing.
            list += fragments(of: changed)[0].prefix(configuration.attachedItems ?? .max)
        default: break
        }
        if opening == .localChanges { changedItems = [] }
        return list
    }

    private func basicItems(_ opening: PhoneOpening) -> [Item] {
        let model = configuration.deviceType
        let software = configuration.softwareType
        var list = [
            Item("device-type", model), Item("related-device-type", model),
            firmware.attachesLocalChanges
                ? Item("gigabit-ethernet-enabled", "false") : Item("gigabit-ethernet", status: .failed),
            Item("software-type", software), Item("related-software-type", software),
            Item("software-version", firmware.version), Item("related-software-version", firmware.version),
            Item("contact-me-uri", configuration.contactURI), Item("mac-addr", macText),
            Item("configuration-changed-flag", hasChanged || opening == .logOff ? "true" : "false"),
        ]
        if opening == .localChanges, firmware.attachesLocalChanges {
            list += [
                Item("configuration-attached-flag", changedItems.isEmpty ? "false" : "true"),
                Item("configuration-attached-number", String(changedItems.count)),
            ]
        }
        list.append(Item("part-number", configuration.partNumber))
        if firmware.attachesLocalChanges { list.append(Item("backlight-type", "1")) }
        list += [
            Item("sip-mobility-state", items["sip-mobility-state"] ?? "0"), Item("e164", items["e164"] ?? ""),
            Item("user-pwd", items["user-pwd"] ?? ""), Item("user-pwd-unicode", status: .failed),
            Item("basic-e164", items["basic-e164"] ?? ""),
            Item("mobility-enabled", items["mobility-enabled"] ?? "false"),
        ]
        if firmware.isThirdGeneration { list.append(Item("bootstrapping-tan")) }
        return list
    }
}
