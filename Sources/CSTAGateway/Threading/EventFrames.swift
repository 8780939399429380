import ECMA323

/// The events of one batch as the frames that clients get, complete but for the cross-reference identifier.
///
/// Each event is here once for each edition, one frame behind the other; every identifier has the same length
/// (``MonitorTable/identifierLength``), so that a frame for one monitor is a copy with the identifier written over.
struct EventFrames: ~Copyable {
    /// One frame.
    struct Frame: BitwiseCopyable {
        /// Where it begins.
        var offset: Int
        /// Bytes of it, header included.
        var length: Int
        /// Where in it the identifier is.
        var identifier: Int

        /// Whether it can be sent: a frame's length has 16 bits.
        var fits: Bool { length <= FrameHeader.maximumFrameLength }
    }

    private var bytes: UnsafeMutableRawPointer
    private var capacity = 0
    /// Bytes of all frames.
    private(set) var byteCount = 0
    private var frames: ContiguousArray<Frame> = []

    init() {
        bytes = .allocate(byteCount: 0, alignment: 16)
    }

    deinit {
        bytes.deallocate()
    }

    /// How many frames there are.
    var count: Int { frames.count }

    /// The frame at this position.
    @inline(__always)
    subscript(index: UInt32) -> Frame { frames[Int(index)] }

    /// Adds an event, given as what it has before and after the identifier, and says at which position it is.
    mutating func append(_ before: UnsafeRawBufferPointer, _ after: UnsafeRawBufferPointer) -> UInt32 {
        let payload = before.count + MonitorTable.identifierLength + after.count
        let frame = Frame(
            offset: byteCount, length: FrameHeader.size + payload, identifier: FrameHeader.size + before.count)
        reserve(frame.length)
        let target = UnsafeMutableRawBufferPointer(start: bytes + frame.offset, count: frame.length)
        // One that does not fit gets no header; the wire refuses and counts it.
        try? FrameHeader.write(payloadLength: payload, invokeID: .event, into: target)
        UnsafeMutableRawBufferPointer(rebasing: target[FrameHeader.size...]).copyMemory(from: before)
        UnsafeMutableRawBufferPointer(rebasing: target[(frame.length - after.count)...]).copyMemory(from: after)
        byteCount += frame.length
        frames.append(frame)
        return UInt32(frames.count - 1)
    }

    /// Writes a frame for one monitor.
    ///
    /// - Parameter identifier: ``MonitorTable/identifierLength`` bytes.
    @inline(__always)
    func write(_ frame: Frame, identifier: UnsafeRawPointer, to target: UnsafeMutableRawPointer) {
        target.copyMemory(from: bytes + frame.offset, byteCount: frame.length)
        (target + frame.identifier).copyMemory(from: identifier, byteCount: MonitorTable.identifierLength)
    }

    /// The bytes of a frame after its header; where the identifier belongs they mean nothing.
    func payload(_ frame: Frame) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(
            start: bytes + frame.offset + FrameHeader.size, count: frame.length - FrameHeader.size)
    }

    /// Forgets all frames and keeps the memory.
    mutating func removeAll() {
        byteCount = 0
        frames.removeAll(keepingCapacity: true)
    }

    private mutating func reserve(_ count: Int) {
        guard byteCount + count > capacity else { return }
        let larger = max(65_536, capacity * 2, byteCount + count)
        let moved = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 16)
        moved.copyMemory(from: bytes, byteCount: byteCount)
        bytes.deallocate()
        bytes = moved
        capacity = larger
    }
}
