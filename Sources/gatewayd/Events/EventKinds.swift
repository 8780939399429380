/// The events a stream can be filtered by.
enum EventKinds {
    /// Names on the wire, sorted.
    static let names: [String] = []
}
