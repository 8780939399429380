import CByteScan

/// Reads messages: the quick way into an ``EventHead``, or whole into an ``ElementTable``.
///
/// Both check the message completely. A scanner owns the memory it works in and is used by one thread at a time;
/// make one per connection or event loop and keep it.
public struct Scanner: ~Copyable {
    /// What a message may cost.
    public let limits: ScanLimits

    var parser: MarkupParser
    /// Messages that came without enough readable bytes after them are copied here.
    private var scratch: UnsafeMutablePointer<UInt8>
    private var scratchCapacity = 0

    /// Makes a scanner.
    public init(limits: ScanLimits = .network) {
        self.limits = limits
        parser = MarkupParser(limits: limits)
        scratch = .allocate(capacity: Int(CBS_SLACK))
    }

    deinit {
        scratch.deallocate()
    }

    /// Reads a whole message into a table of its elements.
    /// - Parameters:
    ///   - message: the message, UTF-8, without frame header.
    ///   - slack: how many bytes after the message may be read (their values do not matter); with fewer than 16 the
    ///     message is copied first.
    /// - Throws: ``ScanError`` if the message is not well-formed, dangerous or over a limit.
    public mutating func index(_ message: UnsafeRawBufferPointer, slack: Int = 0) throws(ScanError) -> ElementTable {
        let base = try readable(message, slack: slack)
        var sink = TableSink(base: base, count: message.count)
        try parser.parse(base, count: message.count, into: &sink)
        return sink.table
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
        if let base = message.baseAddress { UnsafeMutableRawPointer(scratch).copyMemory(from: base, byteCount: message.count) }
        (scratch + message.count).initialize(repeating: 0, count: Int(CBS_SLACK))
        return UnsafePointer(scratch)
    }
}
