import ECMA323

/// The events a stream can be filtered by.
enum EventKinds {
    /// The CSTA events, by their names on the wire, jobs and workpoints; sorted.
    static let names: [String] =
        (MessageKind.allCases.filter { $0.role == .event }.map(\.name) + EventRecord.provisioningKinds).sorted()
}
