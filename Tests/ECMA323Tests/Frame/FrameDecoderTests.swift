import ECMA323
import Testing

@Suite("The frame decoder")
struct FrameDecoderTests {
    private func frame(_ text: String, _ invokeID: UInt16) throws -> [UInt8] {
        try FrameHeader.frame(Array(text.utf8), invokeID: try #require(InvokeID(rawValue: invokeID)))
    }

    private func frames(_ pieces: [[UInt8]]) throws -> [FrameDecoder.Frame] {
        var decoder = FrameDecoder()
        var frames: [FrameDecoder.Frame] = []
        for piece in pieces { try decoder.feed(piece, into: &frames) }
        #expect(decoder.pendingBytes == 0)
        #expect(decoder.framesDelivered == UInt64(frames.count))
        return frames
    }

    private func expected(_ texts: [(String, UInt16)]) throws -> [FrameDecoder.Frame] {
        try texts.map {
            FrameDecoder.Frame(invokeID: try #require(InvokeID(rawValue: $0.1)), payload: Array($0.0.utf8))
        }
    }

    private let texts: [(String, UInt16)] = [("<a/>", 1), ("", 2), ("<bcd>text</bcd>", 9999), ("<e/>", 0)]

    @Test("A stream cut in two at any byte gives the same frames")
    func everySplit() throws {
        let stream = try texts.flatMap { try frame($0.0, $0.1) }
        let wanted = try expected(texts)
        for split in 0...stream.count {
            #expect(try frames([Array(stream[..<split]), Array(stream[split...])]) == wanted, "split at \(split)")
        }
    }

    @Test("A stream cut in three at any two bytes gives the same frames")
    func everyTwoSplits() throws {
        let stream = try texts.flatMap { try frame($0.0, $0.1) }
        let wanted = try expected(texts)
        for first in 0...stream.count {
            for second in first...stream.count {
                let pieces = [stream[..<first], stream[first..<second], stream[second...]].map { Array($0) }
                guard try frames(pieces) == wanted else {
                    Issue.record("split at \(first) and \(second)")
                    return
                }
            }
        }
    }

    @Test("Single bytes give the same frames, and each byte is copied once")
    func singleBytes() throws {
        let large = String(repeating: "x", count: FrameHeader.maximumPayload)
        let stream = try frame(large, 7) + frame("<a/>", 8)
        var decoder = FrameDecoder()
        var frames: [FrameDecoder.Frame] = []
        for byte in stream { try decoder.feed([byte], into: &frames) }
        #expect(try frames == expected([(large, 7), ("<a/>", 8)]))
        #expect(decoder.bytesCopied == UInt64(stream.count))
        #expect(decoder.pendingBytes == 0)
    }

    @Test("Whole frames are delivered in place, with what follows them as slack")
    func inPlace() throws {
        let stream = try frame("<a/>", 1) + frame("<bb/>", 2)
        var decoder = FrameDecoder()
        var seen: [(offset: Int, count: Int, slack: Int)] = []
        try stream.withUnsafeBytes { bytes in
            try decoder.feed(bytes) { _, payload, slack in
                seen.append((payload.baseAddress! - bytes.baseAddress!, payload.count, slack))
            }
        }
        #expect(seen.map(\.offset) == [8, 20])
        #expect(seen.map(\.count) == [4, 5])
        #expect(seen.map(\.slack) == [13, 0])
        #expect(decoder.bytesCopied == 0)
    }

    @Test("Frames before a fault are delivered, the fault is thrown, and it stays")
    func fault() throws {
        let stream = try frame("<a/>", 1) + [0, 0, 0, 7] + Array("0002".utf8) + frame("<b/>", 3)
        for split in 0...stream.count {
            var decoder = FrameDecoder()
            var frames: [FrameDecoder.Frame] = []
            var fault: FrameError?
            for piece in [Array(stream[..<split]), Array(stream[split...])] where fault == nil {
                do throws(FrameError) { try decoder.feed(piece, into: &frames) } catch { fault = error }
            }
            #expect(fault == .lengthBelowHeader(7))
            #expect(try frames == expected([("<a/>", 1)]))
            #expect(decoder.failure == .lengthBelowHeader(7))
            #expect(throws: FrameError.lengthBelowHeader(7)) { try decoder.feed([0], into: &frames) }
        }
    }

    @Test("A frame longer than this side allows ends decoding as soon as its header is there")
    func ownLimit() throws {
        var decoder = FrameDecoder(maximumFrameLength: 100)
        var frames: [FrameDecoder.Frame] = []
        try decoder.feed(frame(String(repeating: "x", count: 92), 1), into: &frames)
        #expect(frames.count == 1)
        #expect(throws: FrameError.payloadTooLong(93)) {
            try decoder.feed([0, 0, 0, 101] + Array("0002".utf8), into: &frames)
        }
    }

    @Test("A lying length keeps no more than what came")
    func lyingLength() throws {
        var decoder = FrameDecoder()
        var frames: [FrameDecoder.Frame] = []
        try decoder.feed([0, 0, 0xFF, 0xFF] + Array("0002<a/>".utf8), into: &frames)
        #expect(frames.isEmpty)
        #expect(decoder.pendingBytes == 12)
    }
}
