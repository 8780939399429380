import ECMA323

/// The events a stream can be filtered by.
enum EventKinds {
    /// Names on the wire, sorted.
    static let names: [String] = MessageKind.allCases.filter { $0.role == .event }.map(\.name).sorted()
}
