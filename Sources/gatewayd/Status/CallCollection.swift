import DeviceActors

/// Puts the calls of a gateway together from the snapshots of its phones. A value.
struct CallCollection {
    private var calls: [CallCursor: CallDescription] = [:]
    /// The connections of our phones in each call, so that what others were told of them is left out.
    private var connections: [CallCursor: Set<String>] = [:]
    private var others: [CallCursor: [CallDescription.Party]] = [:]

    /// Adds what a phone knows.
    mutating func add(_ phone: PhoneSnapshot, link: String) {
        for call in phone.calls {
            let key = CallCursor(link: link, callID: call.callID)
            var description =
                calls[key]
                ?? CallDescription(link: link, callID: call.callID, since: call.startedAt.rawValue, parties: [])
            description.since = min(description.since, call.startedAt.rawValue)
            description.callingDevice = description.callingDevice ?? Self.known(call.callingDevice)
            description.calledDevice = description.calledDevice ?? Self.known(call.calledDevice)
            let device = phone.identities?.deviceID ?? call.connectionDevice
            description.parties.append(
                .init(
                    device: device, name: phone.identities?.name, state: call.state.wireName,
                    direction: PhoneDescription.name(of: call.direction), since: call.since.rawValue, isPhone: true))
            calls[key] = description
            connections[key, default: []].formUnion([device, call.connectionDevice])
            for party in call.parties {
                guard let name = Self.known(party.device) ?? Self.known(party.connectionDevice) else { continue }
                others[key, default: []].append(
                    .init(
                        device: name, state: party.state.wireName, since: party.since.rawValue,
                        isPhone: false))
            }
        }
    }

    /// The calls after `cursor`, in order.
    ///
    /// - Parameter canonical: the identifier of the phone of ours that a number names; `nil` for others.
    func page(after cursor: CallCursor?, limit: Int, canonical: (String) -> String?) -> CallPage {
        let keys = calls.keys.sorted()
        let rest = cursor.map { cursor in keys[keys.partitioningIndex { $0 > cursor }...] } ?? keys[...]
        let page = rest.prefix(limit)
        let described = page.compactMap { key in
            calls[key].map { call in
                var call = call
                var seen = connections[key] ?? []
                for party in others[key] ?? [] {
                    if let phone = canonical(party.device), seen.contains(phone) { continue }
                    if seen.insert(party.device).inserted { call.parties.append(party) }
                }
                return call
            }
        }
        return CallPage(calls: described, next: rest.count > limit ? page.last : nil, total: keys.count)
    }

    private static func known(_ text: String) -> String? { text.isEmpty ? nil : text }
}
