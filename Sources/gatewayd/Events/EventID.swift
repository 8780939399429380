/// The place of an event in what this run of the gateway has told: the `id` of a server-sent event.
///
/// The epoch differs from run to run, so that a number of an earlier run is not taken for one of this.
struct EventID: Sendable, Hashable, CustomStringConvertible {
    /// Which run of the gateway.
    var epoch: String
    /// The number of the event; it rises by one from event to event.
    var sequence: UInt64

    init(epoch: String, sequence: UInt64) {
        self.epoch = epoch
        self.sequence = sequence
    }

    /// Reads what ``description`` gave; `nil` for anything else.
    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...32).contains(parts[0].utf8.count), let sequence = UInt64(parts[1]) else {
            return nil
        }
        self.init(epoch: String(parts[0]), sequence: sequence)
    }

    var description: String { "\(epoch)-\(sequence)" }
}
