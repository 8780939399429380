import CByteScan
import Synchronization

/// Reads messages: the quick way into an ``EventHead``, or whole into an ``ElementTable``.
///
/// A message is XML 1.0 (fifth edition, any `1.x` version number) with namespaces, in UTF-8, with or without byte-order
/// mark. A declaration that names ISO-8859-1 or US-ASCII is accepted while the message is all ASCII. Refused are
/// document types, entities other than the five, other encodings, and on the network processing instructions. Names of
/// namespaces need not be URIs.
///
/// Both check the message completely. A scanner owns the memory it works in and is used by one thread at a time.
/// Make one per connection (or one for all connections of a trusted kind on an event loop) and keep it: it learns the
/// shapes of the messages it sees and then only compares, see ``Statistics``. What it has learned is never
/// forgotten, so do not let a hostile peer share the scanner of a busy one.
public struct Scanner: ~Copyable {
    /// What the scanner has done so far.
    public struct Statistics: Hashable, Sendable {
        /// Messages whose markup was one seen before, so that only their texts had to be checked.
        public var shapeHits: UInt64 = 0
        /// Messages parsed in full, accepted or not, ``Scanner/index(_:slack:)`` included.
        public var fullParses: UInt64 = 0
        /// Shapes learned.
        public var shapesLearned: UInt64 = 0
        /// Messages refused.
        public var refused: UInt64 = 0
    }

    /// What a message may cost.
    public let limits: ScanLimits
    /// Whether ``scan(_:slack:)`` learns shapes.
    public let learnsShapes: Bool
    /// What the scanner has done so far.
    public private(set) var statistics = Statistics()

    var parser: MarkupParser
    var trie: ShapeTrie
    private var head: HeadScratch
    private var tables = TableSink()
    private let names = HeadNames.shared
    /// Messages that came without enough readable bytes after them are copied here.
    private var scratch: UnsafeMutablePointer<UInt8>
    private var scratchCapacity = 0

    /// Numbers for shapes, unique in the process so that verdicts about a shape can be kept anywhere.
    private static let lastShape = Atomic<UInt32>(0)

    /// Makes a scanner.
    /// - Parameters:
    ///   - limits: what a message may cost.
    ///   - learnsShapes: whether to remember the markup of messages, up to about a megabyte.
    public init(limits: ScanLimits = .network, learnsShapes: Bool = true) {
        self.init(limits: limits, learnsShapes: learnsShapes, capacity: ShapeTrie.Capacity())
    }

    init(limits: ScanLimits, learnsShapes: Bool, capacity: ShapeTrie.Capacity) {
        self.limits = limits
        self.learnsShapes = learnsShapes
        trie = ShapeTrie(capacity: capacity)
        head = HeadScratch()
        parser = MarkupParser(limits: limits)
        scratch = .allocate(capacity: Int(CBS_SLACK))
    }

    deinit {
        scratch.deallocate()
    }

    /// Checks a message completely and finds what is needed to route it. Allocates nothing, unless it learns a shape.
    /// - Parameters:
    ///   - message: the message, UTF-8, without frame header.
    ///   - slack: how many bytes after the message may be read (their values do not matter); with fewer than 16 the
    ///     message is copied first.
    /// - Throws: ``ScanError`` if the message is not well-formed, dangerous or over a limit.
    public mutating func scan(_ message: UnsafeRawBufferPointer, slack: Int = 0) throws(ScanError) -> EventHead {
        let base = try readable(message, slack: slack)
        let count = message.count
        if learnsShapes, count <= limits.maximumBytes {
            head.clear()
            if let match = trie.match(MarkupInput(base, count: count), fields: head.fields) {
                statistics.shapeHits &+= 1
                return makeHead(
                    base, kind: match.shape.kind, edition: match.shape.edition,
                    namespace: match.shape.namespace.moved(by: match.rootStart), shape: match.shape.identifier,
                    hasReferences: match.hasReferences)
            }
        }
        return try parse(base, count: count)
    }

    /// Reads a whole message into a table of its elements.
    /// - Parameters:
    ///   - message: the message, UTF-8, without frame header.
    ///   - slack: how many bytes after the message may be read (their values do not matter); with fewer than 16 the
    ///     message is copied first.
    /// - Throws: ``ScanError`` if the message is not well-formed, dangerous or over a limit.
    public mutating func index(
        _ message: UnsafeRawBufferPointer, slack: Int = 0
    ) throws(ScanError) -> ElementTable {
        var table = ElementTable()
        try index(message, slack: slack, into: &table)
        return table
    }

    /// The same in the memory of a table that is not needed any more. After an error the table holds what it held.
    mutating func index(
        _ message: UnsafeRawBufferPointer, slack: Int, into table: inout ElementTable
    ) throws(ScanError) {
        let base = try readable(message, slack: slack)
        statistics.fullParses &+= 1
        tables.begin(base)
        do throws(ScanError) {
            try parser.parse(base, count: message.count, into: &tables)
        } catch {
            statistics.refused &+= 1
            throw error
        }
        tables.copy(into: &table)
    }

    /// The full parse for a head; learns the message's shape.
    @inline(never)
    private mutating func parse(_ base: UnsafePointer<UInt8>, count: Int) throws(ScanError) -> EventHead {
        statistics.fullParses &+= 1
        var sink = HeadSink(base: base, names: names, scratch: head, learns: learnsShapes && !trie.isFull)
        do throws(ScanError) {
            try parser.parse(base, count: count, into: &sink)
        } catch {
            statistics.refused &+= 1
            throw error
        }
        let kind = sink.kind == NameTable.none ? .unknown : MessageKind(rawValue: sink.kind) ?? .unknown
        let edition = head.edition(of: sink.namespace, base)
        var shape: UInt32 = 0
        if learnsShapes, !sink.isUnlearnable, kind != .unknown, !trie.isFull {
            shape = learn(base, count: count, sink: sink, kind: kind, edition: edition)
        }
        return makeHead(
            base, kind: kind, edition: edition, namespace: sink.namespace, shape: shape,
            hasReferences: sink.hasReferences)
    }

    private mutating func learn(
        _ base: UnsafePointer<UInt8>, count: Int, sink: HeadSink, kind: MessageKind, edition: Edition?
    ) -> UInt32 {
        let rootStart = Int(sink.rootStart)
        let identifier = Self.lastShape.add(1, ordering: .relaxed).newValue
        let namespace = sink.namespace.isEmpty ? sink.namespace : sink.namespace.moved(by: -rootStart)
        let learned = trie.learn(
            base, count: count, holes: UnsafeBufferPointer(start: sink.holes, count: sink.holeCount),
            rootStart: rootStart,
            shape: ShapeTrie.Shape(
                identifier: identifier, kind: kind, edition: edition, namespace: namespace),
            requiresASCII: parser.requiresASCII)
        guard learned else { return 0 }
        statistics.shapesLearned &+= 1
        return identifier
    }

    /// Puts the head together from the ranges in the scratch memory.
    @inline(__always)
    private func makeHead(
        _ base: UnsafePointer<UInt8>, kind: MessageKind, edition: Edition?, namespace: ByteRange, shape: UInt32,
        hasReferences: Bool
    ) -> EventHead {
        var result = EventHead()
        result.kind = kind
        result.edition = edition
        result.namespace = namespace
        result.shape = shape
        result.hasReferences = hasReferences
        let fields = head.fields
        result.crossReferenceID = fields[Int(HeadField.crossReferenceID.rawValue)]
        result.callID = fields[Int(HeadField.callID.rawValue)]
        result.connectionDevice = fields[Int(HeadField.connectionDevice.rawValue)]
        result.secondaryCallID = fields[Int(HeadField.secondaryCallID.rawValue)]
        result.subjectDevice = fields[Int(HeadField.subjectDevice.rawValue)]
        result.callingDevice = fields[Int(HeadField.callingDevice.rawValue)]
        result.calledDevice = fields[Int(HeadField.calledDevice.rawValue)]
        result.lastRedirectionDevice = fields[Int(HeadField.lastRedirectionDevice.rawValue)]
        result.otherDevice = fields[Int(HeadField.otherDevice.rawValue)]
        // The Originated event names its subject as the calling device.
        if kind == .originatedEvent, result.subjectDevice.isEmpty { result.subjectDevice = result.callingDevice }
        let state = fields[Int(HeadField.localConnectionInfo.rawValue)]
        if !state.isEmpty {
            let value = names.states.value(base + Int(state.lower), state.count)
            if value != NameTable.none {
                result.localConnectionInfo = LocalConnectionState(rawValue: UInt8(truncatingIfNeeded: value))
            } else if hasReferences {
                result.localConnectionInfo = LocalConnectionState(wireName: Self.decoded(state, base))
            }
            if result.localConnectionInfo == nil { result.hasUnknownValue = true }
        }
        let cause = fields[Int(HeadField.cause.rawValue)]
        if !cause.isEmpty {
            let value = names.causes.value(base + Int(cause.lower), cause.count)
            if value != NameTable.none {
                result.cause = EventCause(rawValue: UInt8(truncatingIfNeeded: value))
            } else if hasReferences {
                result.cause = EventCause(wireName: Self.decoded(cause, base))
            }
            if result.cause == nil { result.hasUnknownValue = true }
        }
        return result
    }

    @inline(never)
    private static func decoded(_ range: ByteRange, _ base: UnsafePointer<UInt8>) -> String {
        XMLText.content(range, in: UnsafeRawBufferPointer(start: base, count: Int(range.upper)))
    }

    /// The message with 16 readable bytes after it: in place if it has them, else copied.
    @inline(__always)
    mutating func readable(_ message: UnsafeRawBufferPointer, slack: Int) throws(ScanError) -> UnsafePointer<UInt8> {
        if slack >= Int(CBS_SLACK), let base = message.baseAddress {
            return base.assumingMemoryBound(to: UInt8.self)
        }
        return try copied(message)
    }

    @inline(never)
    private mutating func copied(_ message: UnsafeRawBufferPointer) throws(ScanError) -> UnsafePointer<UInt8> {
        guard message.count <= limits.maximumBytes else { throw ScanError(.tooLarge, at: limits.maximumBytes) }
        if message.count > scratchCapacity {
            scratch.deallocate()
            scratchCapacity = max(4096, message.count)
            scratch = .allocate(capacity: scratchCapacity + Int(CBS_SLACK))
        }
        if let base = message.baseAddress {
            UnsafeMutableRawPointer(scratch).copyMemory(from: base, byteCount: message.count)
        }
        (scratch + message.count).initialize(repeating: 0, count: Int(CBS_SLACK))
        return UnsafePointer(scratch)
    }
}
