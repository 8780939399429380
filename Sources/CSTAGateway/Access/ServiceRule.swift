import ECMA323

/// What the access check has to know about a service: its group, which of its elements name the device that is acted
/// for, and which name a device that may be called because of it.
///
/// The element names are those of ECMA-323, from its catalogue. A service that the standard does not have gets
/// ``fallback``: each element that could hold a device is taken for both, so that an unknown service can reach no number
/// that is not allowed.
struct ServiceRule: Sendable {
    /// The family the service belongs to.
    let group: ServiceGroup
    /// Elements that hold the device acted for, as device identifier or connection identifier.
    let subjects: [StaticString]
    /// Elements that hold devices which may be called because of the request.
    let destinations: [StaticString]

    /// The rule of a service.
    static func rule(for kind: MessageKind) -> ServiceRule {
        table[kind] ?? fallback
    }

    /// Whether the table has the service.
    static func isTabled(_ kind: MessageKind) -> Bool { table[kind] != nil }

    /// Whether the name is that of a service of the standard.
    static func isService(_ name: String) -> Bool {
        let kind = MessageKind(name: name)
        return isTabled(kind) || kind.role == .request
    }

    /// Whether the connections of the service are those of one phone, by the standard: one that it holds, one that it
    /// is active in.
    static func takesConnectionsOfOnePhone(_ kind: MessageKind) -> Bool {
        switch kind {
        case .alternateCall, .conferenceCall, .reconnectCall, .transferCall: true
        default: false
        }
    }

    /// The element that holds digits which a connection may be dialling with; nil for services that have none.
    static func digits(of kind: MessageKind) -> StaticString? {
        switch kind {
        case .generateDigits: "charactersToSend"
        case .dialDigits: "diallingSequence"
        default: nil
        }
    }

    /// The rule of a service that is not in the table.
    static let fallback = ServiceRule(group: .other, subjects: [], destinations: [])
}
