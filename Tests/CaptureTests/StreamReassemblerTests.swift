import Testing

@testable import Capture

@Suite("Putting TCP streams together")
struct StreamReassemblerTests {
    private let text = Array("The quick brown fox jumps over the lazy dog".utf8)

    private func segment(_ range: Range<Int>, base: UInt32 = 100, isOpening: Bool = false) -> Segment {
        Segment(
            source: PacketBuilder.client, destination: PacketBuilder.server,
            sequence: base &+ UInt32(range.lowerBound), isOpening: isOpening, isEnding: false, payload: text[range])
    }

    /// The bytes of all outputs, with each gap as so many question marks.
    private func string(_ outputs: [StreamReassembler.Output]) -> String {
        outputs.map { output in
            switch output {
            case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
            case .gap(let count): String(repeating: "?", count: count)
            case .restart: "|"
            }
        }.joined()
    }

    @Test(
        "Segments that come twice, overlap or come early give the stream once, in order",
        arguments: [100, 0xFFFF_FFF8 as UInt32])
    func order(base: UInt32) {
        var stream = StreamReassembler()
        var outputs = stream.add(segment(0..<0, base: base &- 1, isOpening: true))
        for range in [0..<5, 0..<5, 3..<9, 20..<30, 15..<20, 9..<16, 9..<30, 40..<43, 30..<41] {
            outputs += stream.add(segment(range, base: base))
        }
        #expect(string(outputs) == String(decoding: text, as: UTF8.self))
        #expect(stream.finish().isEmpty)
    }

    @Test("Any order of the segments gives the same stream")
    func permutations() {
        let ranges = stride(from: 0, to: text.count, by: 7).map { $0..<min($0 + 9, text.count) }
        for rotation in ranges.indices {
            var stream = StreamReassembler()
            var outputs = stream.add(segment(0..<0, base: 99, isOpening: true))
            let order = Array(ranges[rotation...] + ranges[..<rotation])
            for range in order.reversed() { outputs += stream.add(segment(range)) }
            #expect(string(outputs) == String(decoding: text, as: UTF8.self))
        }
    }

    @Test("What the capture has missed is told when the other side has acknowledged it, not before")
    func gap() {
        var stream = StreamReassembler()
        var outputs = stream.add(segment(0..<10))
        outputs += stream.add(segment(14..<20))
        outputs += stream.acknowledge(110)
        #expect(string(outputs) == "The quick ")
        outputs += stream.acknowledge(120)
        #expect(string(outputs) == "The quick ????n fox ")
        outputs += stream.add(segment(10..<14))
        outputs += stream.add(segment(20..<26))
        #expect(string(outputs) == "The quick ????n fox jumps ")
    }

    @Test("At the end everything that waits is told, with its gaps")
    func end() {
        var stream = StreamReassembler()
        var outputs = stream.add(segment(0..<4))
        outputs += stream.add(segment(10..<16))
        outputs += stream.add(segment(20..<26))
        outputs += stream.finish()
        #expect(string(outputs) == "The ??????brown ????jumps ")
    }

    @Test("Ports that are used again begin a new stream")
    func restart() {
        var stream = StreamReassembler()
        var outputs = stream.add(segment(0..<0, base: 99, isOpening: true))
        outputs += stream.add(segment(0..<4))
        outputs += stream.add(segment(0..<0, base: 99, isOpening: true))
        #expect(string(outputs) == "The ")
        outputs += stream.add(segment(0..<0, base: 5_000_000, isOpening: true))
        outputs += stream.add(segment(0..<4, base: 5_000_001))
        #expect(string(outputs) == "The |The ")
    }

    @Test("No more waits than the bound allows")
    func bound() {
        var stream = StreamReassembler()
        _ = stream.add(segment(0..<4))
        let large = [UInt8](repeating: 1, count: 1 << 20)
        var gaps = 0
        for index in 1...6 {
            let segment = Segment(
                source: PacketBuilder.client, destination: PacketBuilder.server,
                sequence: 1000 &+ UInt32(index * (1 << 20)), isOpening: false, isEnding: false, payload: large[...])
            for case .gap in stream.add(segment) { gaps += 1 }
        }
        #expect(gaps == 1)
    }
}
