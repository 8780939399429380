/// A right over the gateway itself, which no CSTA service gives.
public enum AdministrationRight: String, CaseIterable, Hashable, Sendable {
    /// To see how the gateway does: links, sessions, metrics, message traces.
    case status
    /// To provision workpoints: add and change them, give them jobs, read their items.
    case provisioning
}
