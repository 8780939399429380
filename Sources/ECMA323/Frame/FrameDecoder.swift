/// Cuts a byte stream that arrives in arbitrary pieces into frames.
///
/// A value-type state machine with no I/O:
///
/// ```
///            whole frames in a piece: delivered in place, not copied
///           ┌────────┐
///           ▼        │        piece ends inside a frame
///        between ────┘ ─────────────────────────────────▶ inside (keeps the bytes so far)
///           ▲                                              │
///           └────────── the frame's last byte came ────────┘
///        any state ── impossible header ──▶ failed (every later piece throws the same error)
/// ```
///
/// It never keeps more than one unfinished frame (at most 65,535 bytes), and copies each byte at most once however
/// small the pieces are.
public struct FrameDecoder: Sendable {
    /// A frame with its own copy of the message.
    public struct Frame: Hashable, Sendable {
        /// The invoke identifier of the header.
        public var invokeID: InvokeID
        /// The message, without the header; may be empty.
        public var payload: [UInt8]

        /// Makes a frame.
        public init(invokeID: InvokeID, payload: [UInt8]) {
            self.invokeID = invokeID
            self.payload = payload
        }
    }

    /// The longest frame accepted, header included.
    public let maximumFrameLength: Int
    /// Whole frames delivered so far.
    public private(set) var framesDelivered: UInt64 = 0
    /// Bytes that had to be copied because their frame came in pieces.
    public private(set) var bytesCopied: UInt64 = 0
    /// Why decoding ended, once it has.
    public private(set) var failure: FrameError?

    /// The unfinished frame, header first.
    private var unfinished: [UInt8] = []
    /// Header of the unfinished frame, once all eight bytes are there.
    private var header: Header?

    private typealias Header = (length: Int, invokeID: InvokeID)

    /// Makes a decoder.
    /// - Parameter maximumFrameLength: frames longer than this (header included) end decoding; 8…65 535.
    public init(maximumFrameLength: Int = FrameHeader.maximumFrameLength) {
        precondition((FrameHeader.size...FrameHeader.maximumFrameLength).contains(maximumFrameLength))
        self.maximumFrameLength = maximumFrameLength
    }

    /// Bytes of an unfinished frame held back.
    public var pendingBytes: Int { unfinished.count }

    /// Takes a piece of the stream and delivers every frame it completes, in order.
    /// - Parameters:
    ///   - piece: the next bytes of the stream, any number of them.
    ///   - deliver: gets the invoke identifier, the message (valid during the call only) and the number of readable
    ///     bytes after the message, as ``Scanner/scan(_:slack:)`` wants it.
    /// - Throws: ``FrameError`` when no frame can follow; frames before the fault have been delivered.
    public mutating func feed(
        _ piece: UnsafeRawBufferPointer, deliver: (InvokeID, UnsafeRawBufferPointer, _ slack: Int) -> Void
    ) throws(FrameError) {
        if let failure { throw failure }
        var rest = piece
        if !unfinished.isEmpty {
            rest = try finish(with: rest, deliver: deliver)
        }
        while rest.count >= FrameHeader.size {
            let (length, invokeID) = try admit(Self.parse(rest))
            guard rest.count >= length else { break }
            deliver(invokeID, UnsafeRawBufferPointer(rebasing: rest[FrameHeader.size..<length]), rest.count - length)
            framesDelivered += 1
            rest = UnsafeRawBufferPointer(rebasing: rest[length...])
        }
        if !rest.isEmpty {
            keep(rest)
        }
    }

    /// Takes a piece of the stream and appends every frame it completes to `frames`.
    /// - Throws: ``FrameError`` when no frame can follow; `frames` then holds those before the fault.
    public mutating func feed(_ piece: [UInt8], into frames: inout [Frame]) throws(FrameError) {
        var completed: [Frame] = []
        defer { frames.append(contentsOf: completed) }
        let outcome: Result<Void, FrameError> = piece.withUnsafeBytes { bytes in
            do throws(FrameError) {
                try feed(bytes) { invokeID, payload, _ in
                    completed.append(Frame(invokeID: invokeID, payload: Array(payload)))
                }
                return .success(())
            } catch {
                return .failure(error)
            }
        }
        try outcome.get()
    }

    /// Completes the unfinished frame if `piece` reaches far enough; gives back what follows it.
    private mutating func finish(
        with piece: UnsafeRawBufferPointer, deliver: (InvokeID, UnsafeRawBufferPointer, Int) -> Void
    ) throws(FrameError) -> UnsafeRawBufferPointer {
        var rest = piece
        if header == nil {
            let missing = min(max(0, FrameHeader.size - unfinished.count), rest.count)
            keep(UnsafeRawBufferPointer(rebasing: rest[..<missing]))
            rest = UnsafeRawBufferPointer(rebasing: rest[missing...])
            guard unfinished.count >= FrameHeader.size else { return rest }
            header = try admit(unfinished.withUnsafeBytes { Self.parse($0) })
        }
        guard let (length, invokeID) = header else { return rest }
        let missing = min(length - unfinished.count, rest.count)
        if unfinished.capacity < length { unfinished.reserveCapacity(length) }
        keep(UnsafeRawBufferPointer(rebasing: rest[..<missing]))
        rest = UnsafeRawBufferPointer(rebasing: rest[missing...])
        guard unfinished.count == length else { return rest }
        unfinished.withUnsafeBytes { bytes in
            deliver(invokeID, UnsafeRawBufferPointer(rebasing: bytes[FrameHeader.size...]), 0)
        }
        framesDelivered += 1
        header = nil
        // A fresh array, so that one large frame does not hold its storage for the life of the connection.
        unfinished = []
        return rest
    }

    private mutating func keep(_ bytes: UnsafeRawBufferPointer) {
        unfinished.append(contentsOf: bytes)
        bytesCopied += UInt64(bytes.count)
    }

    private static func parse(_ bytes: UnsafeRawBufferPointer) -> Result<Header, FrameError> {
        do throws(FrameError) {
            return .success(try FrameHeader.parse(bytes))
        } catch {
            return .failure(error)
        }
    }

    /// Applies this decoder's own limit and remembers a failure.
    private mutating func admit(
        _ parsed: Result<Header, FrameError>
    ) throws(FrameError) -> Header {
        let error: FrameError
        switch parsed {
        case .success(let header) where header.length <= maximumFrameLength: return header
        case .success(let header): error = .payloadTooLong(header.length - FrameHeader.size)
        case .failure(let failure): error = failure
        }
        failure = error
        throw error
    }
}
