import ECMA323

/// Cuts frames out of a stream. After something that is no frame it goes on at the next header that looks like one.
struct FrameCutter: Sendable {
    /// So many bytes are needed to tell a header by what follows it.
    static let telling = FrameHeader.size + 1

    private var buffer: [UInt8] = []
    /// Where in the stream the buffer begins.
    private var offset: Int
    /// Why the bytes at hand belong to no frame, while the next header is being looked for.
    private var lost: String?
    private var skipped = 0

    init(offset: Int) { self.offset = offset }

    /// Whether a frame begins here: a header, and what may begin an XML document behind it.
    static func isHeader(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count >= telling else { return false }
        let start = bytes[bytes.startIndex + FrameHeader.size]
        guard start == UInt8(ascii: "<") || start == 0xEF || start == 0x20 || (0x09...0x0D).contains(start) else {
            return false
        }
        return bytes.withUnsafeBytes { (try? FrameHeader.parse($0)) != nil }
    }

    mutating func feed(_ piece: ArraySlice<UInt8>) -> [Cut] {
        buffer.append(contentsOf: piece)
        var cuts: [Cut] = []
        var position = 0
        defer {
            buffer.removeFirst(position)
            offset += position
        }
        while true {
            if lost != nil, !find(&position, &cuts) { return cuts }
            let rest = buffer[position...]
            guard rest.count >= FrameHeader.size else { return cuts }
            do throws(FrameError) {
                let (length, invokeID) = try Self.header(rest)
                guard rest.count >= length else { return cuts }
                let message = Array(rest.prefix(length).dropFirst(FrameHeader.size))
                cuts.append(
                    .message(CutMessage(invokeID: invokeID.description, bytes: message, offset: offset + position)))
                position += length
            } catch {
                lost = error.description
                // The header that was wrong is not looked at again.
                skipped = 1
                position += 1
            }
        }
    }

    /// Bytes are missing here: what was begun is lost, and the next frame has to be found.
    mutating func interrupt() -> [Cut] {
        let cuts = finish(reason: "the rest of this message is missing")
        lost = ""
        return cuts
    }

    /// The stream has ended.
    mutating func finish(reason: String = "the stream ends inside this message") -> [Cut] {
        let count = skipped + buffer.count
        let reason = lost.map { $0.isEmpty ? "no message begins here" : $0 } ?? reason
        defer {
            offset += buffer.count
            buffer = []
            skipped = 0
            lost = nil
        }
        return count == 0 ? [] : [.skipped(count, at: offset - skipped, reason: reason)]
    }

    /// Looks for the next header; true when it is at `position`.
    private mutating func find(_ position: inout Int, _ cuts: inout [Cut]) -> Bool {
        while buffer.count - position >= Self.telling {
            if Self.isHeader(buffer[position...]) {
                if skipped > 0 {
                    let reason = lost.map { $0.isEmpty ? "the beginning of this message is missing" : $0 } ?? ""
                    cuts.append(.skipped(skipped, at: offset + position - skipped, reason: reason))
                }
                lost = nil
                skipped = 0
                return true
            }
            position += 1
            skipped += 1
        }
        return false
    }

    private static func header(
        _ bytes: ArraySlice<UInt8>
    ) throws(FrameError) -> (length: Int, invokeID: InvokeID) {
        let result: Result<(length: Int, invokeID: InvokeID), FrameError> = bytes.withUnsafeBytes { buffer in
            do throws(FrameError) { return .success(try FrameHeader.parse(buffer)) } catch { return .failure(error) }
        }
        return try result.get()
    }
}
