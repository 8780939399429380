import CSTAGateway
import DeviceActors
import Provisioning

/// What the HTTP interface tells about one phone.
struct PhoneDescription: Sendable, Hashable {
    /// One call at the phone.
    struct Call: Sendable, Hashable {
        /// The switch's identifier of the call.
        var callID: String
        /// The state of the phone's own connection, as the standard names it.
        var state: String
        /// `incoming`, `outgoing`, or `nil` when that is not known.
        var direction: String?
        /// The other parties, as far as known.
        var parties: [String] = []
        /// When the connection took its state, nanoseconds since 1970.
        var since: UInt64?
        /// Why it took that state.
        var cause: String?
    }

    /// One forwarding rule at the phone.
    struct Forwarding: Sendable, Hashable {
        /// When calls are forwarded, as the standard names it.
        var kind: String
        var isActive: Bool
        var destination: String?
    }

    /// The number of the phone in this gateway, the cursor of the list; `nil` when no switch knows it.
    var number: UInt32?
    /// The device identifier the switch uses; empty when no switch knows it.
    var deviceID: String
    var e164: String?
    var mac: String?
    var name: String?
    /// The link to the switch the phone belongs to.
    var link: String?
    /// Whether the phone can be used: `inService`, `outOfService`, `linkLost` and so on.
    var service: String
    /// `idle`, `busy`, or `unknown` when the gateway cannot know: neither busy nor safe to disturb.
    var condition: String
    /// What the phone is doing, or why that is not known.
    var reason: String
    /// Since when the condition has been what it is, nanoseconds since 1970.
    var since: UInt64?
    var calls: [Call] = []
    /// `nil` while the switch has not told.
    var doNotDisturb: Bool?
    /// `nil` while the switch has not told: not the same as no forwarding.
    var forwarding: [Forwarding]?
    /// Events that did not fit the phone's state.
    var anomalies: UInt64 = 0
    /// The number of the newest event of a flow that is in the description, where a flow was given; not told to clients.
    var mark: UInt64 = 0
    /// What provisioning knows of it.
    var workpoint: WorkpointDescription?

    /// Whether the phone can be used, with limits or without.
    var isInService: Bool { service == "inService" || service == "partiallyInService" }

    /// Whether whoever asks may know of it: by the devices its application may monitor or control, and, where no switch
    /// knows it, by its right to provision.
    func isVisible(to caller: AccessPolicy) -> Bool {
        deviceID.isEmpty ? caller.may(.provisioning) : caller.maySee(deviceID)
    }

    /// The phone as whoever asks may know it.
    func told(to caller: AccessPolicy) -> PhoneDescription {
        var phone = self
        if !caller.may(.provisioning) { phone.workpoint = nil }
        return phone
    }

    /// Writes the phone as one JSON object.
    func write(to json: inout JSONText) {
        json.object { json in
            json.field("deviceID", deviceID.isEmpty ? nil : deviceID)
            json.field("e164", e164)
            json.field("mac", mac)
            json.field("name", name)
            json.field("link", link)
            json.field("service", service)
            json.field("busy") { json in
                json.object { json in
                    json.field("condition", condition)
                    json.field("reason", reason)
                    json.field("since", since.map(ISO8601.text))
                }
            }
            json.field("calls") { json in json.array { json in calls.forEach { Self.write($0, to: &json) } } }
            json.field("features") { json in
                json.object { json in
                    json.field("doNotDisturb", doNotDisturb)
                    if let forwarding {
                        json.field("forwarding") { json in
                            json.array { json in forwarding.forEach { Self.write($0, to: &json) } }
                        }
                    }
                }
            }
            json.field("anomalies", anomalies)
            if let workpoint { json.field("workpoint") { workpoint.write(to: &$0) } }
        }
    }

    private static func write(_ call: Call, to json: inout JSONText) {
        json.object { json in
            json.field("callID", call.callID)
            json.field("localConnectionInfo", call.state)
            json.field("direction", call.direction)
            json.field("parties") { json in json.array { json in call.parties.forEach { json.value($0) } } }
            json.field("since", call.since.map(ISO8601.text))
            json.field("cause", call.cause)
        }
    }

    private static func write(_ rule: Forwarding, to json: inout JSONText) {
        json.object { json in
            json.field("type", rule.kind)
            json.field("isActive", rule.isActive)
            json.field("destination", rule.destination)
        }
    }
}

extension PhoneDescription {
    /// A workpoint that no switch knows.
    init(alone record: WorkpointRecord) {
        self.init(
            deviceID: "", e164: record.e164.isEmpty ? nil : record.e164, mac: record.mac.description,
            name: record.label.isEmpty ? nil : record.label, service: "noSwitch",
            condition: BusyStatus.Condition.unknown.rawValue, reason: "noSwitch",
            workpoint: WorkpointDescription(record: record))
    }
}
