import DeviceActors
import Provisioning

/// A workpoint in the words of the HTTP interface.
struct WorkpointDescription: Sendable, Hashable {
    let record: WorkpointRecord

    /// Writes it as one JSON object.
    func write(to json: inout JSONText) {
        func known(_ text: String) -> String? { text.isEmpty ? nil : text }
        func moment(_ time: Timestamp) -> String? {
            time == .zero ? nil : ISO8601.text(nanoseconds: time.rawValue)
        }
        json.object { json in
            json.field("mac", record.mac.description)
            json.field("label", known(record.label))
            json.field("device", record.cstaDevice)
            json.field("e164", known(record.e164))
            json.field("basicE164", known(record.basicE164))
            json.field("deviceType", known(record.deviceType))
            json.field("softwareType", known(record.softwareType))
            json.field("firmware", known(record.softwareVersion))
            json.field("address", known(record.lastAddress))
            json.field("contactURI", known(record.contactURI))
            json.field("addedAt", moment(record.addedAt))
            json.field("lastSeen", moment(record.lastSeen))
            json.field("lastStartUp", moment(record.lastStartUp))
            json.field("itemsReadAt", moment(record.itemsReadAt))
            json.field("itemsAreStale", record.itemsAreStale)
            json.field("mobility") { json in
                json.object { json in
                    json.field("enabled", record.isMobile)
                    json.field("state", Self.mobility[record.mobilityState] ?? "unknown")
                }
            }
            json.field("mode", record.security.name)
            json.field("policy", record.policy.rawValue)
            json.field("certificate", record.certificateFingerprint)
            json.field("pinFailures", record.pinFailures)
            json.field("contactFailures", record.contactFailures)
        }
    }

    private static let mobility = [0: "loggedOn", 1: "loggedOff", 2: "interim"]
}

extension SecurityState {
    /// Its name in the interface for operators.
    var name: String {
        switch self {
        case .defaultMode: "default"
        case .bootstrapSent: "bootstrapSent"
        case .awaitingSecureStartUp: "awaitingSecureStartUp"
        case .awaitingTAN: "awaitingTAN"
        case .secure: "secure"
        }
    }
}
