import ECMA323

/// The whole messages of one read, lent to the receiver for the length of one call.
///
/// The messages lie in the read buffer itself; nothing is copied. Only a message that arrived in several reads was put
/// together in a buffer of its own, and there is at most one of those in a batch: the first.
public struct FrameBatch: ~Copyable {
    /// The frame that an earlier read began, header included, or an empty range.
    @usableFromInline let carried: UnsafeRawBufferPointer
    /// Readable bytes after `carried`.
    @usableFromInline let carriedSlack: Int
    /// Whole frames back to back, headers included.
    @usableFromInline let frames: UnsafeRawBufferPointer
    /// Readable bytes after the last of `frames`.
    @usableFromInline let slack: Int
    /// How many messages there are.
    public let count: Int

    init(
        carried: UnsafeRawBufferPointer, carriedSlack: Int, frames: UnsafeRawBufferPointer, slack: Int, count: Int
    ) {
        self.carried = carried
        self.carriedSlack = carriedSlack
        self.frames = frames
        self.slack = slack
        self.count = count
    }

    /// Bytes of all frames together, headers included.
    public var byteCount: Int { carried.count + frames.count }

    /// Calls `body` with each message in the order of arrival.
    ///
    /// - Parameter body: gets the frame's invoke identifier, the payload without its header, and the slack: how many
    ///   bytes after the payload may be read (they mean nothing). The pointers are valid during the call only.
    @inlinable public func forEach<Failure: Error>(
        _ body: (_ invokeID: InvokeID, _ payload: UnsafeRawBufferPointer, _ slack: Int) throws(Failure) -> Void
    ) throws(Failure) {
        try Self.walk(carried, slack: carriedSlack, body)
        try Self.walk(frames, slack: slack, body)
    }

    /// Steps over frames whose headers were checked when the batch was made.
    @inlinable static func walk<Failure: Error>(
        _ frames: UnsafeRawBufferPointer, slack: Int,
        _ body: (InvokeID, UnsafeRawBufferPointer, Int) throws(Failure) -> Void
    ) throws(Failure) {
        var offset = 0
        while offset < frames.count {
            let header = UnsafeRawBufferPointer(rebasing: frames[offset..<(offset + FrameHeader.size)])
            guard let (length, invokeID) = try? FrameHeader.parse(header) else {
                preconditionFailure("a frame batch holds checked frames only")
            }
            let end = offset + length
            let payload = UnsafeRawBufferPointer(rebasing: frames[(offset + FrameHeader.size)..<end])
            try body(invokeID, payload, frames.count - end + slack)
            offset = end
        }
    }
}
