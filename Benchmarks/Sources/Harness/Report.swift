import Foundation

/// Everything one run measured.
public struct Report: Codable, Sendable {
    /// When the run began, ISO 8601, UTC.
    public var startedAt: String
    /// Whether it was a smoke run, whose numbers mean nothing but that everything works.
    public var isSmoke: Bool
    /// The machine.
    public var machine: MachineFacts
    /// The rows.
    public var measurements: [Measurement] = []
    /// The marks.
    public var marks: [Mark] = []
    /// What needs saying, in plain words.
    public var notes: [String] = []
    /// What must not happen and did; with any of these the run has failed, whatever its numbers.
    public var failures: [String] = []

    /// An empty report that begins now, on this machine.
    public init(isSmoke: Bool) {
        startedAt = ISO8601DateFormatter().string(from: Date())
        self.isSmoke = isSmoke
        machine = .current()
    }

    /// The first number of a row, 0 when there is no such row.
    public func amount(_ group: Measurement.Group, of subject: String, by name: String) -> Double {
        let row = measurements.first { $0.group == group && $0.subject == subject && $0.name == name }
        return row?.values.first?.amount ?? 0
    }

    /// The report as JSON with sorted keys, ending in a line feed.
    public func json() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        var data = try encoder.encode(self)
        data.append(UInt8(ascii: "\n"))
        return data
    }
}
