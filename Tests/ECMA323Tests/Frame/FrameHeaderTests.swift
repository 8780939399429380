import ECMA323
import Testing

@Suite("Frame headers")
struct FrameHeaderTests {
    private func parse(_ bytes: [UInt8]) throws -> (length: Int, invokeID: InvokeID) {
        try bytes.withUnsafeBytes { try FrameHeader.parse($0) }
    }

    @Test("The length counts the header, big endian, and the identifier is four ASCII digits")
    func layout() throws {
        let frame = try FrameHeader.frame(Array("<a/>".utf8), invokeID: try #require(InvokeID(rawValue: 42)))
        #expect(frame == [0, 0, 0, 12] + Array("0042<a/>".utf8))
        let header = try parse(frame)
        #expect(header.length == 12)
        #expect(header.invokeID.rawValue == 42)
    }

    @Test("The longest message fits, one byte more does not")
    func longest() throws {
        let payload = [UInt8](repeating: 0x20, count: FrameHeader.maximumPayload)
        let frame = try FrameHeader.frame(payload, invokeID: .event)
        #expect(frame.count == FrameHeader.maximumFrameLength)
        #expect(try parse(frame).length == 65_535)
        #expect(throws: FrameError.payloadTooLong(65_528)) {
            try FrameHeader.frame(payload + [0x20], invokeID: .event)
        }
    }

    @Test("Writing into memory gives the same eight bytes as a whole frame")
    func writing() throws {
        var bytes = [UInt8](repeating: 0xFF, count: 9)
        try bytes.withUnsafeMutableBytes {
            try FrameHeader.write(payloadLength: 300, invokeID: .event, into: $0)
        }
        #expect(bytes == [0, 0, 1, 52] + Array("9999".utf8) + [0xFF])
    }

    @Test("A format indicator written as ASCII digits is accepted")
    func asciiIndicator() throws {
        #expect(try parse([0x30, 0x30, 0, 8] + Array("0001".utf8)).length == 8)
    }

    @Test("Any other format indicator is refused", arguments: [UInt16(1), 0x0100, 0x3130, 0x3031, 0x3C3F, 0xFFFF])
    func otherIndicators(_ indicator: UInt16) {
        let bytes = [UInt8(indicator >> 8), UInt8(indicator & 0xFF), 0, 8] + Array("0001".utf8)
        #expect(throws: FrameError.unsupportedFormatIndicator(indicator)) { try parse(bytes) }
    }

    @Test("A length below the header's own eight bytes is refused")
    func shortLengths() throws {
        for length in UInt8(0)..<8 {
            #expect(throws: FrameError.lengthBelowHeader(Int(length))) {
                try parse([0, 0, 0, length] + Array("0001".utf8))
            }
        }
        #expect(try parse([0, 0, 0, 8] + Array("0001".utf8)).length == 8)
    }

    @Test("An identifier that is not four digits is refused with its bytes")
    func nonDigits() {
        #expect(throws: FrameError.nonDigitInvokeID(0x3030_3041)) { try parse([0, 0, 0, 8] + Array("000A".utf8)) }
        #expect(throws: FrameError.nonDigitInvokeID(0x2031_3233)) { try parse([0, 0, 0, 8] + Array(" 123".utf8)) }
        #expect(throws: FrameError.nonDigitInvokeID(0x2D30_3031)) { try parse([0, 0, 0, 8] + Array("-001".utf8)) }
    }

    @Test("Errors name what came")
    func descriptions() {
        #expect(FrameError.unsupportedFormatIndicator(0x3C3F).description.contains("3C3F"))
        #expect(FrameError.lengthBelowHeader(7).description.contains("7"))
        #expect(FrameError.payloadTooLong(70_000).description.contains("70000"))
        #expect(FrameError.nonDigitInvokeID(0x4142_4344).description.contains("41424344"))
    }
}
