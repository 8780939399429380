import ECMA323

// Connections that name a call and no device.
extension AccessPolicy {
    /// Decides on the connections that name no device, once it is known which phones are in their calls.
    ///
    /// Which phone of the call the switch will take is then the switch's choice, so each phone it could take counts:
    ///
    /// - To look at a call (monitor, snapshot) the right to one phone in it is enough: its call is watched as that
    ///   phone has it.
    /// - To act upon a call, control of every known phone in it is needed. An application that controls fewer names the
    ///   device in the connection.
    /// - The two connections of AlternateCall, ConferenceCall, ReconnectCall and TransferCall are at one phone by the
    ///   standard, so only the phones that are in all calls named count.
    /// - ClearCall takes every phone out of the call, also when its connection names a device: control of every known
    ///   phone is needed either way. To take one phone out there is ClearConnection.
    ///
    /// - Parameters:
    ///   - kind: the request's kind.
    ///   - subjects: the devices and calls it is about; ``refusal(of:named:subjects:resolve:)`` has allowed it.
    ///   - calls: for each call of ``RequestSubjects/openCalls(of:)`` the devices in it, all on one link.
    ///   - resolve: the gateway's identifier for a device as the client wrote it; nil when it knows none.
    /// - Returns: nil when it is allowed, else why not.
    func refusal(
        of kind: MessageKind,
        subjects: RequestSubjects,
        inCalls calls: [String: Set<String>],
        resolve: (String) -> String?
    ) -> AccessRefusal? {
        let rule = ServiceRule.rule(for: kind)
        for subject in subjects.subjects where subject.isOpen(in: kind) {
            let callID = subject.callID ?? ""
            var meant = calls[callID] ?? []
            guard !meant.isEmpty else {
                // A named device was judged before; nobody else is known to be in its call.
                if subject.device != nil { continue }
                return .unknownCall(role: subject.role, callID: callID)
            }
            if rule.group.observes {
                guard meant.contains(where: maySee) else { return .device(role: subject.role, device: "") }
                continue
            }
            if ServiceRule.takesConnectionsOfOnePhone(kind) {
                for other in subjects.subjects {
                    let there = other.device.flatMap(resolve).map { [$0] } ?? calls[other.callID ?? ""] ?? []
                    meant.formIntersection(there)
                }
            }
            // No phone is in all the calls: whoever is in this one, it is none the application has named.
            guard !meant.isEmpty else { return .device(role: subject.role, device: "") }
            if let denied = meant.sorted().first(where: { !mayControl($0) }) {
                return .device(role: subject.role, device: denied)
            }
        }
        return nil
    }
}

extension RequestSubjects.Reference {
    /// Whether the phones in the call have to be known before a decision.
    func isOpen(in kind: MessageKind) -> Bool {
        device == nil || (kind == .clearCall && callID?.isEmpty == false)
    }
}

extension RequestSubjects {
    /// The calls whose phones have to be known before a decision, each once; empty for nearly every request.
    func openCalls(of kind: MessageKind) -> [String] {
        var calls: [String] = []
        for subject in subjects where subject.isOpen(in: kind) {
            let callID = subject.callID ?? ""
            if !calls.contains(callID) { calls.append(callID) }
        }
        return calls
    }
}
