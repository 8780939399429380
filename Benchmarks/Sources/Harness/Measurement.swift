/// One row of the report: one subject (ours or a peer) doing one case of one group.
public struct Measurement: Codable, Sendable, Hashable {
    /// The groups, in the order they are shown.
    public enum Group: String, Codable, Sendable, CaseIterable {
        case parse
        case fanOut
        case latency
        case memory
        case queries
        case provisioning

        /// The heading in the table.
        public var title: String {
            switch self {
            case .parse: "Parse, one core"
            case .fanOut: "Fan-out over loopback"
            case .latency: "Latency at half load"
            case .memory: "Memory per phone"
            case .queries: "Busy queries while events flow"
            case .provisioning: "Provisioning of phones over TLS"
            }
        }
    }

    /// A number with its unit.
    public struct Value: Codable, Sendable, Hashable {
        /// What it is, for example `messages/s`.
        public var unit: String
        /// How much.
        public var amount: Double

        /// A number with its unit.
        public init(_ amount: Double, _ unit: String) {
            self.unit = unit
            self.amount = amount
        }
    }

    /// The group it belongs to.
    public var group: Group
    /// What was done, for example `4,000 different messages`.
    public var subject: String
    /// Who did it, for example `libxml2 2.9.14 SAX push`.
    public var name: String
    /// The numbers, most important first.
    public var values: [Value]
    /// Repetitions behind each number (the numbers are medians).
    public var repetitions: Int
    /// Half the range of the first number, as a part of its median.
    public var spread: Double

    /// One row.
    public init(
        _ group: Group, of subject: String, by name: String, _ values: [Value], repetitions: Int = 1,
        spread: Double = 0
    ) {
        self.group = group
        self.subject = subject
        self.name = name
        self.values = values
        self.repetitions = repetitions
        self.spread = spread
    }
}
