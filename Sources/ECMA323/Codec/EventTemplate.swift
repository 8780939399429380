/// An event ready for fan-out in one edition: what precedes the subscriber's own cross reference identifier, and what
/// follows it.
///
/// Where the event is already as we would write it, the pieces are ranges of its own bytes and nothing is copied.
public struct EventTemplate: Sendable {
    /// How the pieces came about.
    public enum Origin: UInt8, CaseIterable, Sendable {
        /// The event's own bytes.
        case spliced
        /// The event's own bytes with the namespace of another edition.
        case namespaceReplaced
        /// Read into a typed value and written anew.
        case encoded
        /// The event could not be read as what it claims to be; its bytes are passed on with the right namespace.
        case unread
    }

    /// How the pieces came about.
    public let origin: Origin
    /// Bytes that precede the identifier, when they are not the event's own.
    @usableFromInline let head: [UInt8]
    /// Where the head ends in the event's own bytes, when it is the event's own.
    @usableFromInline let headEnd: Int
    /// Bytes that follow the identifier, when they are not the event's own.
    @usableFromInline let tail: [UInt8]
    /// Where the tail begins in the event's own bytes; negative when it is not the event's own.
    @usableFromInline let tailStart: Int

    /// The event's own bytes around the identifier.
    init(splicing crossReference: ByteRange) {
        origin = .spliced
        head = []
        headEnd = Int(crossReference.lower)
        tail = []
        tailStart = Int(crossReference.upper)
    }

    /// A new head before the event's own tail.
    init(origin: Origin, head: [UInt8], tailStart: Int) {
        self.origin = origin
        self.head = head
        headEnd = -1
        tail = []
        self.tailStart = tailStart
    }

    /// A message written anew, with the place of the identifier's text.
    init(encoded bytes: [UInt8], crossReference: Range<Int>) {
        origin = .encoded
        head = Array(bytes[..<crossReference.lowerBound])
        headEnd = -1
        tail = Array(bytes[crossReference.upperBound...])
        tailStart = -1
    }

    /// A message moved to another edition as it is, with the place of the identifier's text.
    init(unread bytes: [UInt8], crossReference: Range<Int>) {
        origin = .unread
        head = Array(bytes[..<crossReference.lowerBound])
        headEnd = -1
        tail = Array(bytes[crossReference.upperBound...])
        tailStart = -1
    }

    /// Gives the two pieces, for the duration of the call.
    /// - Parameter event: the bytes the template was made from.
    @inlinable
    public func withPieces<Result>(
        of event: UnsafeRawBufferPointer,
        _ body: (_ head: UnsafeRawBufferPointer, _ tail: UnsafeRawBufferPointer) throws -> Result
    ) rethrows -> Result {
        try withHead(of: event) { head in try withTail(of: event) { tail in try body(head, tail) } }
    }

    @inlinable
    func withHead<Result>(
        of event: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws -> Result
    ) rethrows -> Result {
        if headEnd >= 0 { return try body(UnsafeRawBufferPointer(rebasing: event[..<headEnd])) }
        return try head.withUnsafeBytes(body)
    }

    @inlinable
    func withTail<Result>(
        of event: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws -> Result
    ) rethrows -> Result {
        if tailStart >= 0 { return try body(UnsafeRawBufferPointer(rebasing: event[tailStart...])) }
        return try tail.withUnsafeBytes(body)
    }

    /// The whole message for one subscriber. The identifier must not need escaping.
    public func message(of event: UnsafeRawBufferPointer, crossReferenceID: String) -> [UInt8] {
        withPieces(of: event) { head, tail in Array(head) + Array(crossReferenceID.utf8) + Array(tail) }
    }
}
