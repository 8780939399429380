import DeviceActors
import Provisioning

/// A mobile user at a simulated phone, from before the logon until after the logoff.
struct MobilitySession: Hashable, Sendable {
    /// How far it has come.
    enum Stage: Hashable, Sendable {
        case loggingOn
        case fetchingData
        case loggedOn
        case loggingOff
    }

    var stage: Stage
    /// The names of the user's data that have changed since the logon.
    var changedData: [String] = []
}

extension SimulatedWorkpoint {
    mutating func logOn(number: String, password: String) {
        guard configuration.isMobile, session == nil else { return }
        session = MobilitySession(stage: .loggingOn)
        items.store(ItemKey("e164"), number)
        items.store(ItemKey("user-pwd"), password)
        items.store(ItemKey("sip-mobility-state"), "0")
        wish(.logOn)
    }

    mutating func logOff(changed: [Item]) {
        guard session?.stage == .loggedOn else { return }
        for item in changed where ItemCatalogue.userData.contains(item.name) {
            items.store(item.key, item.value)
        }
        let names = ItemCatalogue.userData.filter { name in changed.contains { $0.name == name } }
        session = MobilitySession(stage: .loggingOff, changedData: names)
        wish(.logOff)
    }

    /// The next flow of a logon or logoff, when the one before it has ended.
    mutating func continueSession(after opening: PhoneOpening) {
        switch (opening, session?.stage) {
        case (.logOn, .loggingOn):
            session?.stage = .fetchingData
            pending += [.startUp, .requestUserData]
        case (.requestUserData, .fetchingData): session?.stage = .loggedOn
        case (.logOff, .loggingOff):
            forgetUser()
            wish(.startUp)
        default: break
        }
    }

    /// A restart in the middle: a logon has not happened, a logoff has; who was logged on stays so.
    mutating func endHalfASession() {
        switch session?.stage {
        case .loggingOn, .loggingOff: forgetUser()
        case .fetchingData: session?.stage = .loggedOn
        case .loggedOn, nil: break
        }
    }

    private mutating func forgetUser() {
        session = nil
        for (key, _) in items.values where ItemCatalogue.userData.contains(key.name) { items.store(key, "") }
        items.store(ItemKey("e164"), items["basic-e164"] ?? "")
        items.store(ItemKey("user-pwd"), "")
        items.store(ItemKey("sip-mobility-state"), "1")
    }
}
