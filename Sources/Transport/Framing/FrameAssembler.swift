import ECMA323

/// Cuts a byte stream, read in arbitrary pieces, into whole frames (ECMA-323 "TCP without SOAP").
///
/// A pure value. Whole frames are delivered where they lie in the input. What is left over at the end of a read is
/// copied into a buffer of its own, which grows with the bytes that arrive and not with the length a peer claims, so a
/// lying length costs the peer as many bytes as it costs us.
///
/// ```
///              whole header, length known            last byte there
///  between ───────────────────────────────▶ partial ─────────────────▶ delivered first in the next batch
///     │  bad header                            │ bad header (once its eighth byte is there)
///     └──────────────▶ broken ◀────────────────┘   every further byte is ignored
/// ```
struct FrameAssembler {
    /// Bytes that may be read after a message put together here.
    static let slack = 16
    /// A carry buffer larger than this is given back when its frame is delivered.
    private static let keptCarryCapacity = 8_192

    /// The beginning of a frame that earlier reads left over.
    private var carry: [UInt8] = []
    /// The error that ended the stream.
    private(set) var failure: FrameError?

    /// How many bytes of an unfinished frame are waiting.
    var partialByteCount: Int { carry.count }

    /// Takes one read's bytes, delivers the frames they complete, and keeps the remainder.
    ///
    /// - Parameters:
    ///   - input: what was read.
    ///   - slack: how many bytes after `input` may be read.
    ///   - deliver: called at most once, and only if there is at least one whole frame.
    /// - Returns: the error that broke the stream in this read, after the good frames before it were delivered.
    mutating func consume(
        _ input: UnsafeRawBufferPointer, slack: Int, deliver: (borrowing FrameBatch) -> Void
    ) -> FrameError? {
        guard failure == nil else { return nil }
        var start = 0
        var carriedLength = 0
        if !carry.isEmpty {
            do {
                guard let taken = try completeCarry(from: input) else { return nil }
                start = taken
                carriedLength = carry.count
            } catch {
                return fail(error)
            }
        }
        var end = start
        var count = carriedLength > 0 ? 1 : 0
        var broken: FrameError?
        while input.count - end >= FrameHeader.size {
            do throws(FrameError) {
                let (length, _) = try FrameHeader.parse(UnsafeRawBufferPointer(rebasing: input[end...]))
                guard length <= input.count - end else { break }
                end += length
                count += 1
            } catch {
                broken = error
                break
            }
        }
        if count > 0 {
            deliverBatch(input, start..<end, slack: slack, carriedLength: carriedLength, count: count, deliver)
        }
        if carriedLength > 0 { releaseCarry() }
        if let broken { return fail(broken) }
        carry.append(contentsOf: input[end...])
        return nil
    }

    /// Appends what the unfinished frame lacks.
    ///
    /// - Returns: how many bytes of the input it took, or nil while the frame is still not whole.
    private mutating func completeCarry(from input: UnsafeRawBufferPointer) throws(FrameError) -> Int? {
        var taken = 0
        if carry.count < FrameHeader.size {
            taken = min(FrameHeader.size - carry.count, input.count)
            carry.append(contentsOf: input[..<taken])
            guard carry.count == FrameHeader.size else { return nil }
        }
        let header = carry.withUnsafeBytes { bytes -> Result<Int, FrameError> in
            do throws(FrameError) { return .success(try FrameHeader.parse(bytes).length) } catch {
                return .failure(error)
            }
        }
        let missing = try header.get() - carry.count
        guard missing <= input.count - taken else {
            carry.append(contentsOf: input[taken...])
            return nil
        }
        carry.append(contentsOf: input[taken..<(taken + missing)])
        return taken + missing
    }

    private mutating func deliverBatch(
        _ input: UnsafeRawBufferPointer, _ whole: Range<Int>, slack: Int, carriedLength: Int, count: Int,
        _ deliver: (borrowing FrameBatch) -> Void
    ) {
        let frames = UnsafeRawBufferPointer(rebasing: input[whole])
        let slackAfter = input.count - whole.upperBound + slack
        guard carriedLength > 0 else {
            let none = UnsafeRawBufferPointer(start: nil, count: 0)
            deliver(FrameBatch(carried: none, carriedSlack: 0, frames: frames, slack: slackAfter, count: count))
            return
        }
        carry.append(contentsOf: repeatElement(0, count: Self.slack))
        carry.withUnsafeBytes { bytes in
            let carried = UnsafeRawBufferPointer(rebasing: bytes[..<carriedLength])
            deliver(
                FrameBatch(
                    carried: carried, carriedSlack: bytes.count - carriedLength, frames: frames, slack: slackAfter,
                    count: count))
        }
    }

    private mutating func releaseCarry() {
        if carry.capacity > Self.keptCarryCapacity { carry = [] } else { carry.removeAll(keepingCapacity: true) }
    }

    private mutating func fail(_ error: FrameError) -> FrameError {
        failure = error
        carry = []
        return error
    }
}
