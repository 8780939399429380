/// Puts one direction of a TCP connection together again, from segments in the order they were captured.
///
/// What came twice is taken once, what came early waits, and what the capture has missed is told as a gap: as soon as the
/// other side has acknowledged it, or when more waits than any window holds.
public struct StreamReassembler: Sendable {
    /// What becomes of a segment.
    public enum Output: Hashable, Sendable {
        /// The next bytes of the stream.
        case bytes(ArraySlice<UInt8>)
        /// So many bytes are not in the capture.
        case gap(Int)
        /// Another connection between the same ports begins.
        case restart
    }

    /// So many bytes wait at most for those before them.
    public static let maximumWaiting = 4 << 20

    /// The number of the next byte; nil before the first segment.
    private var next: UInt32?
    /// What came early, in the order of the stream.
    private var waiting: [(sequence: UInt32, bytes: ArraySlice<UInt8>)] = []
    private var waitingBytes = 0

    /// Makes a stream of which nothing has been seen.
    public init() {}

    /// Takes a segment of this direction.
    public mutating func add(_ segment: Segment) -> [Output] {
        var output: [Output] = []
        let first = segment.isOpening ? segment.sequence &+ 1 : segment.sequence
        if segment.isOpening, let next, next != first {
            // The opening segment may come again.
            if Self.distance(from: next, to: first) >= 0 || Self.distance(from: first, to: next) > 1 << 20 {
                output += finish()
                output.append(.restart)
                self = StreamReassembler()
            }
        }
        if next == nil { next = first }
        guard !segment.payload.isEmpty else { return output }
        insert(first, segment.payload)
        deliver(&output)
        if waitingBytes > Self.maximumWaiting { skip(&output) }
        return output
    }

    /// The other side has all bytes before this one: those that are missing will not come any more.
    public mutating func acknowledge(_ number: UInt32) -> [Output] {
        var output: [Output] = []
        while let next, let early = waiting.first, Self.distance(from: early.sequence, to: number) > 0,
            Self.distance(from: next, to: early.sequence) > 0
        {
            skip(&output)
        }
        return output
    }

    /// Nothing more comes: gives what still waits.
    public mutating func finish() -> [Output] {
        var output: [Output] = []
        while !waiting.isEmpty { skip(&output) }
        return output
    }

    /// How many bytes from one number to another, which wrap around; negative backwards.
    private static func distance(from: UInt32, to: UInt32) -> Int { Int(Int32(bitPattern: to &- from)) }

    private mutating func insert(_ sequence: UInt32, _ bytes: ArraySlice<UInt8>) {
        let position = waiting.firstIndex { Self.distance(from: sequence, to: $0.sequence) > 0 } ?? waiting.count
        waiting.insert((sequence, bytes), at: position)
        waitingBytes += bytes.count
    }

    /// Gives everything that joins on to what has been given.
    private mutating func deliver(_ output: inout [Output]) {
        while let next, let first = waiting.first {
            let known = Self.distance(from: first.sequence, to: next)
            guard known >= 0 else { return }
            waiting.removeFirst()
            waitingBytes -= first.bytes.count
            guard known < first.bytes.count else { continue }
            let news = first.bytes.dropFirst(known)
            output.append(.bytes(news))
            self.next = next &+ UInt32(truncatingIfNeeded: news.count)
        }
    }

    /// Gives up what lies before the first segment that waits.
    private mutating func skip(_ output: inout [Output]) {
        guard let next, let first = waiting.first else { return }
        let missing = Self.distance(from: next, to: first.sequence)
        if missing > 0 {
            output.append(.gap(missing))
            self.next = first.sequence
        }
        deliver(&output)
    }
}
