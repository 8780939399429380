import ECMA323
import Testing

@testable import Capture

@Suite("Cutting messages out of streams")
struct CutterTests {
    private func frame(_ text: String, _ invokeID: UInt16) throws -> [UInt8] {
        try FrameHeader.frame(Array(text.utf8), invokeID: InvokeID(rawValue: invokeID)!)
    }

    /// What a cutter gives, as text: `invoke:message@offset`, or `-count@offset reason`.
    private func texts(_ cuts: [Cut]) -> [String] {
        cuts.map { cut in
            switch cut {
            case .message(let message):
                "\(message.invokeID ?? "-"):\(String(decoding: message.bytes, as: UTF8.self))@\(message.offset)"
            case .skipped(let count, let offset, let reason): "-\(count)@\(offset) \(reason)"
            }
        }
    }

    private func frames(_ bytes: [UInt8], piece: Int = .max) -> [String] {
        var cutter = FrameCutter(offset: 0)
        var cuts: [Cut] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            cuts += cutter.feed(rest.prefix(piece))
            rest = rest.dropFirst(piece)
        }
        return texts(cuts + cutter.finish())
    }

    private func documents(_ text: String, piece: Int = .max) -> [String] {
        var cutter = DocumentCutter(offset: 0)
        var cuts: [Cut] = []
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            cuts += cutter.feed(rest.prefix(piece))
            rest = rest.dropFirst(piece)
        }
        return texts(cuts + cutter.finish())
    }

    @Test("Frames are cut out in pieces of any size, with either form of the header", arguments: [1, 3, 9, 1000])
    func pieces(piece: Int) throws {
        var old = try frame("<c/>", 9999)
        old.replaceSubrange(0..<2, with: "00".utf8)
        let stream = try frame("<a/>", 1) + frame("<b/>", 2) + old
        #expect(frames(stream, piece: piece) == ["0001:<a/>@0", "0002:<b/>@12", "9999:<c/>@24"])
    }

    @Test(
        "After bytes that are no frame the next header is found, and what was passed over is told",
        arguments: [1, 1000])
    func resynchronisation(piece: Int) throws {
        let junk: [UInt8] = [0, 1, 0, 12, 0x30, 0x30, 0x30, 0x31] + Array("<x/>".utf8)
        let stream = try frame("<a/>", 1) + junk + frame("<b/>", 2)
        #expect(
            frames(stream, piece: piece) == [
                "0001:<a/>@0", "-12@12 \(FrameError.unsupportedFormatIndicator(1))", "0002:<b/>@24",
            ])
    }

    @Test("A stream that ends inside a message says so")
    func unfinished() throws {
        let stream = try frame("<a/>", 1) + frame("<b/>", 2).dropLast(3)
        #expect(frames(stream) == ["0001:<a/>@0", "-9@12 the stream ends inside this message"])
    }

    @Test("After a gap the next whole message is found")
    func gap() throws {
        var cutter = FrameCutter(offset: 0)
        var cuts = cutter.feed(try frame("<a/>", 1)[...])
        cuts += cutter.feed(try frame("<b/>", 2).prefix(10))
        cuts += cutter.interrupt()
        cuts += cutter.feed((try Array("lost/></x>".utf8) + frame("<c/>", 3))[...])
        #expect(
            texts(cuts) == [
                "0001:<a/>@0", "-10@12 the rest of this message is missing",
                "-10@22 the beginning of this message is missing", "0003:<c/>@32",
            ])
    }

    @Test("Documents are cut out whatever stands between and in them", arguments: [1, 2, 1000])
    func documents(piece: Int) {
        let first = "<?xml version=\"1.0\"?><!-- <a> --><a x='>/>' y=\"<\"><b/><![CDATA[</a>]]><!----></a>"
        let stream = "POST / HTTP/1.1\r\nHost: h\r\n\r\n\(first)\r\nHTTP/1.1 200 OK\r\n\r\n<c/><d></d >"
        #expect(
            documents(stream, piece: piece) == [
                "-:\(first)@28", "-:<c/>@\(28 + first.utf8.count + 21)",
                "-:<d></d >@\(28 + first.utf8.count + 25)",
            ])
    }

    @Test("A document that does not end is told")
    func unfinishedDocument() {
        #expect(documents("<a/><b><c/>") == ["-:<a/>@0", "-7@4 the stream ends inside this message"])
    }

    @Test("The framing is told from the first bytes")
    func detection() throws {
        #expect(Framing.detect(try frame("<a/>", 1)[...], isWhole: false) == .framing(.frames))
        #expect(Framing.detect(Array(" \n<?xml version".utf8)[...], isWhole: false) == .framing(.xml))
        #expect(Framing.detect(Array("POST / HTTP/1.1".utf8)[...], isWhole: false) == .framing(.xml))
        #expect(Framing.detect(Array("12:30 got <?xml".utf8)[...], isWhole: false) == nil)
        #expect(Framing.detect(Array("12:30 got <?xml".utf8)[...], isWhole: true) == .framing(.xml))
        #expect(
            Framing.detect((Array("ail</x>".utf8) + (try frame("<a/>", 1)))[...], isWhole: false) == .framing(.frames))
        #expect(Framing.detect([0x16, 0x03, 1, 0, 200, 1, 0, 0, 196], isWhole: false) == .nothing(.encrypted))
        #expect(Framing.detect(Array("SSH-2.0-OpenSSH".utf8)[...], isWhole: true) == .nothing(.foreign))
        #expect(Framing.detect([], isWhole: false) == nil)
    }
}
