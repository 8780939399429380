import DeviceActors

/// What identifies a job for ever: 128 bits, the first 48 of them its creation time in milliseconds (UUID version 7), so
/// that identifiers sort by age.
public struct JobID: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    /// The upper and lower 64 bits.
    public let high: UInt64, low: UInt64

    /// Puts an identifier together from its halves.
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Makes an identifier from a time and 74 random bits (RFC 9562, section 5.7).
    public init(at time: Timestamp, using random: inout some RandomNumberGenerator) {
        let milliseconds = time.rawValue / 1_000_000
        high = milliseconds << 16 | 0x7000 | UInt64.random(in: 0...0xFFF, using: &random)
        low = 0x8000_0000_0000_0000 | UInt64.random(in: 0...0x3FFF_FFFF_FFFF_FFFF, using: &random)
    }

    /// Reads the 36 characters of a UUID; `nil` for anything else.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 36 else { return nil }
        var halves: (UInt64, UInt64) = (0, 0)
        var digits = 0
        for (place, byte) in bytes.enumerated() {
            if [8, 13, 18, 23].contains(place) {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            guard let digit = Character(UnicodeScalar(byte)).hexDigitValue else { return nil }
            if digits < 16 {
                halves.0 = halves.0 << 4 | UInt64(digit)
            } else {
                halves.1 = halves.1 << 4 | UInt64(digit)
            }
            digits += 1
        }
        (high, low) = halves
    }

    /// By age.
    public static func < (lhs: JobID, rhs: JobID) -> Bool { (lhs.high, lhs.low) < (rhs.high, rhs.low) }

    /// The 36 characters of a UUID, in lower case.
    public var description: String {
        func hex(_ value: UInt64, _ digits: Int) -> String {
            let text = String(value, radix: 16)
            return String(repeating: "0", count: digits - text.count) + text
        }
        return [
            hex(high >> 32, 8), hex(high >> 16 & 0xFFFF, 4), hex(high & 0xFFFF, 4), hex(low >> 48, 4),
            hex(low & 0xFFFF_FFFF_FFFF, 12),
        ].joined(separator: "-")
    }

    /// Reads the text.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let id = JobID(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "no job: \(text)"))
        }
        self = id
    }

    /// Writes the text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// What a provisioning service wants done with a phone.
///
/// The guarantee: a job is in the store before it is acknowledged; jobs of one phone are done in the order of their
/// priority and then of their creation; a job ends applied, failed with a reason, expired, or cancelled; one that writes is
/// applied at least once, and never sent to a phone known to be in a call.
public struct Job: Hashable, Sendable, Codable, Identifiable {
    /// Its name.
    public var id: JobID
    /// Its phone.
    public var workpoint: MACAddress
    /// What is to be done.
    public var task: JobTask
    /// How it is to be treated.
    public var options: JobOptions
    /// How far it has come.
    public var state: JobState
    /// When it was accepted.
    public var createdAt: Timestamp
    /// When its state last changed.
    public var changedAt: Timestamp
    /// What has been sent and accepted so far.
    public var progress = JobProgress()
    /// Every attempt and what became of it, oldest first; bounded by ``maximumHistory``.
    public var history: [JobAttempt] = []
    /// How many entries of the history were left out for the bound.
    public var omittedHistory = 0
    /// What the phone said, item by item: the problems of a write, the values of a read.
    public var results: [Item] = []

    /// The most entries a job's history has; the first and the latest are kept.
    public static let maximumHistory = 200
    /// The longest text of such an entry, characters.
    static let maximumDetail = 300

    /// A job that waits for its turn, or for the job it is to come after.
    public init(
        id: JobID, workpoint: MACAddress, task: JobTask, options: JobOptions = JobOptions(), createdAt: Timestamp
    ) {
        self.id = id
        self.workpoint = workpoint
        self.task = task
        self.options = options
        self.state = .waiting(options.after == nil ? .turn : .otherJob)
        self.createdAt = createdAt
        self.changedAt = createdAt
        self.history = [JobAttempt(at: createdAt, .accepted)]
    }

    /// Adds a line to the history. Beyond ``maximumHistory`` the second oldest goes: the first tells when the job came.
    /// What a phone says in its own words is cut to ``maximumDetail`` characters.
    mutating func note(_ event: JobEvent, _ detail: String = "", at time: Timestamp) {
        if history.count >= Self.maximumHistory {
            history.remove(at: 1)
            omittedHistory += 1
        }
        history.append(JobAttempt(at: time, event, String(detail.prefix(Self.maximumDetail))))
    }
}

/// How a job is to be treated.
public struct JobOptions: Hashable, Sendable, Codable {
    /// Higher goes first; jobs of equal priority go in the order of their creation. From -100 to 100.
    public var priority = 0
    /// When it is no longer wanted; `nil`: never.
    public var expiresAt: Timestamp?
    /// A job (of any phone) that must be applied before; if that one ends otherwise, this one fails.
    public var after: JobID?
    /// A client's own name for the request: the same one again gives the same job.
    public var idempotencyKey: String?
    /// Only to be sent in Secure Mode.
    public var secureModeOnly = false

    /// The usual treatment.
    public init() {}
}
