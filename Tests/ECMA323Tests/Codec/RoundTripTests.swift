import Testing

@testable import ECMA323

@Suite("Typed messages survive writing and reading")
struct RoundTripTests {
    @Test("What is written in the sixth edition is read back as the same value", arguments: SampleSource.Mode.allCases)
    func sixthEdition(mode: SampleSource.Mode) throws {
        var decoder = MessageDecoder(limits: .roomy)
        let encoder = MessageEncoder(edition: .ed6)
        for seed in UInt64(1)...4 {
            var source = SampleSource(mode, seed: seed)
            for message in source.everyMessage() {
                let bytes = encoder.encode(message)
                let decoded = try decoder.decode(bytes)
                #expect(decoded.kind == message.kind)
                #expect(message.equals(decoded.message), "\(message.kind) \(String(decoding: bytes, as: UTF8.self))")
                #expect(decoded.issues.isEmpty, "\(message.kind): \(decoded.issues)")
                if !message.kind.isApplicationSession { #expect(decoded.edition == .ed6) }
            }
        }
    }

    @Test(
        "What an older edition can say comes back unchanged when written again", arguments: [Edition.ed2, .ed3, .ed4])
    func olderEditions(edition: Edition) throws {
        var decoder = MessageDecoder(limits: .roomy)
        let encoder = MessageEncoder(edition: edition)
        for mode in SampleSource.Mode.allCases {
            var source = SampleSource(mode, seed: 7)
            for message in source.everyMessage() {
                let first = encoder.encode(message)
                let decoded = try decoder.decode(first)
                #expect(decoded.issues.isEmpty, "\(message.kind): \(decoded.issues)")
                #expect(encoder.encode(decoded.message) == first, "\(message.kind)")
            }
        }
    }

    @Test("Every root element of the standards is a typed value")
    func everyKind() {
        var source = SampleSource(.minimal)
        let sampled = Set(source.everyMessage().map(\.kind))
        #expect(sampled == Set(MessageKind.allCases).subtracting([.unknown]))
    }
}
