import CSTAGateway

/// What one reader gets of all events. Asked anew for each batch, so that a reload of the rules and an ended monitor count at
/// once.
struct EventSelection: Sendable {
    /// What whoever listens may do at this moment; `nil` when its application is gone.
    var caller: @Sendable () -> AccessPolicy?
    /// The filters of this moment; an event that passes any of them is wanted.
    var filters: @Sendable () -> [EventFilter]

    /// One moment of it.
    struct Moment: Sendable {
        let caller: AccessPolicy
        let filters: [EventFilter]
        private let seesEverything: Bool

        init(caller: AccessPolicy, filters: [EventFilter]) {
            self.caller = caller
            self.filters = filters
            seesEverything = caller.application.monitors == .all
        }

        /// Whether the reader gets this event.
        func selects(_ facts: EventFacts) -> Bool {
            if facts.workpoint != nil {
                guard caller.may(.provisioning) else { return false }
            } else if !seesEverything {
                guard caller.maySee(facts.phone) else { return false }
            }
            return filters.contains { $0.passes(facts) }
        }
    }

    /// The selection of this moment; `nil` when the reader may not listen any more.
    var now: Moment? {
        guard let caller = caller(), caller.mayUse(.monitorStart) else { return nil }
        return Moment(caller: caller, filters: filters())
    }
}

extension EventFilter {
    /// Whether an event passes.
    func passes(_ facts: EventFacts) -> Bool {
        guard kinds.isEmpty || kinds.contains(facts.kind) else { return false }
        if let callID, facts.callID != callID { return false }
        if let link, facts.link != link { return false }
        if isForAllPhones { return true }
        if let workpoint = facts.workpoint { return workpoints.contains(workpoint) }
        return phones.contains(facts.phone)
    }
}
