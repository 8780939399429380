import ECMA323

/// Why the switch refuses a request: the CSTA error the requester gets.
struct Refusal: Error, Hashable, Sendable {
    let error: CSTA.CSTAErrorCode

    static func operation(_ value: CSTA.OperationErrors) -> Refusal { Refusal(error: .operation(value)) }
    static func state(_ value: CSTA.StateIncompatibilityErrors) -> Refusal {
        Refusal(error: .stateIncompatibility(value))
    }
    static func resource(_ value: CSTA.SystemResourceAvailabilityErrors) -> Refusal {
        Refusal(error: .systemResourceAvailibility(value))
    }
    static func subscribed(_ value: CSTA.SubscribedResourceAvailabilityErrors) -> Refusal {
        Refusal(error: .subscribedResourceAvailability(value))
    }
}
