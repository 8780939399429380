import ECMA323
import Testing

@testable import Transport

@Suite("Cutting a byte stream into frames")
struct FrameAssemblerTests {
    /// Feeds pieces and writes down what comes out.
    struct Run {
        var assembler = FrameAssembler()
        var messages: [Message] = []
        var batches = 0
        var leastSlack = Int.max
        var failure: FrameError?

        mutating func feed(_ piece: some Sequence<UInt8>, slack: Int = 0) {
            // A copy of exactly the right size: reading past it would be reading foreign memory.
            let bytes = Array(piece)
            bytes.withUnsafeBytes { input in
                let failure = assembler.consume(input, slack: slack) { batch in
                    batches += 1
                    var seen = 0
                    batch.forEach { invokeID, payload, slack in
                        messages.append(Message(Int(invokeID.rawValue), String(decoding: payload, as: UTF8.self)))
                        leastSlack = min(leastSlack, slack)
                        seen += 1
                    }
                    #expect(seen == batch.count)
                }
                if let failure { self.failure = failure }
            }
        }
    }

    @Test("All frames of one read come in one batch")
    func oneBatch() {
        var run = Run()
        run.feed(assortedMessages.stream)
        #expect(run.batches == 1)
        #expect(run.messages == assortedMessages)
        #expect(run.assembler.partialByteCount == 0)
    }

    @Test("A stream split at any one byte gives the same frames")
    func everySplit() {
        let messages = [Message(1, "<a/>"), Message(9999, ""), Message(2, String(repeating: "x", count: 40))]
        let stream = messages.stream
        for split in 0...stream.count {
            var run = Run()
            run.feed(stream[..<split])
            run.feed(stream[split...])
            #expect(run.messages == messages, "split at \(split)")
            #expect(run.failure == nil)
            #expect(run.assembler.partialByteCount == 0)
        }
    }

    @Test("A stream that comes byte by byte gives the same frames")
    func byteByByte() {
        var run = Run()
        for byte in assortedMessages.stream { run.feed(CollectionOfOne(byte)) }
        #expect(run.messages == assortedMessages)
        #expect(run.batches == assortedMessages.count)
    }

    @Test("Pieces of random lengths give the same frames", arguments: UInt64(0)..<20)
    func randomPieces(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let messages = (0..<60).map { index in
            Message(index, String(repeating: "m", count: Int.random(in: 0...3_000, using: &random)))
        }
        let stream = messages.stream
        var run = Run()
        var start = 0
        while start < stream.count {
            let end = min(stream.count, start + Int.random(in: 1...5_000, using: &random))
            run.feed(stream[start..<end])
            start = end
        }
        #expect(run.messages == messages)
    }

    @Test("A message put together from two reads can be read 16 bytes past its end")
    func slackAfterCarried() {
        let stream = Message(1, "<abc/>").frame
        var run = Run()
        run.feed(stream[..<10])
        run.feed(stream[10...])
        #expect(run.leastSlack >= 16)
    }

    @Test("The slack of a message is all that follows it in the buffer")
    func slackInBuffer() {
        let messages = [Message(1, "one"), Message(2, "second")]
        var run = Run()
        var slacks: [Int] = []
        messages.stream.withUnsafeBytes { input in
            _ = run.assembler.consume(input, slack: 5) { batch in batch.forEach { slacks.append($2) } }
        }
        #expect(slacks == [messages[1].frame.count + 5, 5])
    }

    @Test("The frames before a broken one are delivered, then the stream is over")
    func goodBeforeBad() {
        var run = Run()
        run.feed([Message(1, "good")].stream + [0, 1, 0, 9, 48, 48, 48, 48, 65])
        #expect(run.messages == [Message(1, "good")])
        #expect(run.failure == .unsupportedFormatIndicator(1))
        run.feed(Message(2, "late").frame)
        #expect(run.messages.count == 1)
        #expect(run.assembler.partialByteCount == 0)
    }

    @Test(
        "A header that is wrong is found at its eighth byte, however it was split",
        arguments: [
            ([0x47, 0x45, 0x54, 0x20, 0x2F, 0x20, 0x48, 0x54], FrameError.unsupportedFormatIndicator(0x4745)),
            ([0, 0, 0, 7, 48, 48, 48, 49], .lengthBelowHeader(7)),
            ([0, 0, 0, 9, 48, 48, 58, 49], .nonDigitInvokeID(0x3030_3A31)),
        ] as [([UInt8], FrameError)])
    func badHeader(bytes: [UInt8], expected: FrameError) {
        for split in 0...bytes.count {
            var run = Run()
            run.feed(Message(3, "before").frame + bytes[..<split])
            if split < 8 { #expect(run.failure == nil, "split at \(split)") }
            run.feed(bytes[split...])
            #expect(run.failure == expected, "split at \(split)")
            #expect(run.messages == [Message(3, "before")])
        }
    }

    @Test("A format indicator of two ASCII zeros is taken")
    func asciiIndicator() {
        var frame = Message(12, "<x/>").frame
        frame[0] = 0x30
        frame[1] = 0x30
        var run = Run()
        run.feed(frame[..<5])
        run.feed(frame[5...])
        #expect(run.messages == [Message(12, "<x/>")])
    }

    @Test("A frame that claims the greatest length holds no more memory than has come")
    func lyingLength() {
        var run = Run()
        run.feed([0, 0, 0xFF, 0xFF, 48, 48, 48, 49, 60])
        #expect(run.assembler.partialByteCount == 9)
        #expect(run.messages.isEmpty)
        #expect(run.failure == nil)
    }

    @Test("An empty read changes nothing")
    func emptyRead() {
        var run = Run()
        run.feed(Message(1, "abc").frame[..<9])
        run.feed([])
        run.feed(Message(1, "abc").frame[9...])
        #expect(run.messages == [Message(1, "abc")])
    }
}
