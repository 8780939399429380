import ECMA323
import Testing

/// The scanner against libxml2, against itself with shapes learned, and against the edge of readable memory.
@Suite("Differential tests")
struct DifferentialTests {
    /// What libxml2 lets through and the scanner does not.
    ///
    /// Its reading of the XML declaration is lax (version "1.", missing spaces, other encodings than UTF-8), and
    /// document types are refused here on purpose.
    private static let stricter: Set<String> = [
        "bad-xml-declaration", "unsupported-encoding", "doctype", "utf16-or-utf32",
    ]

    private static func disagreement(_ document: [UInt8], _ fault: ScanError?) -> String? {
        let accepted = Oracle.accepts(document)
        if accepted == (fault == nil) { return nil }
        if accepted, let fault, stricter.contains(fault.slug) { return nil }
        let text = String(decoding: document, as: UTF8.self).debugDescription
        return
            "libxml2 \(accepted ? "accepts" : "refuses"), the scanner says \(fault?.description ?? "nothing"): \(text)"
    }

    private static var seeds: [[UInt8]] {
        SampleMessages.all.map { Array($0.utf8) } + Corpus.examples.map(\.bytes).filter { $0.count < 3000 }
    }

    @Test("Mutated messages get libxml2's verdict, and the same verdict and ranges in every way to read them")
    func mutations() throws {
        var mutator = Mutator(seed: 20_260_101)
        let seeds = Self.seeds
        // One scanner sees everything and so has many shapes learned, of mutated messages too.
        var learned = Scanner(limits: .conformance)
        var parser = Scanner(limits: .conformance, learnsShapes: false)
        var tables = Scanner(limits: .conformance, learnsShapes: false)
        let guarded = GuardedBuffer(capacity: 1 << 16)
        var accepted = 0
        for seed in seeds { _ = try? scan(seed, with: &learned) }
        let rounds = 40_000
        for round in 0..<rounds {
            let document = mutator.mutate(seeds[round % seeds.count])
            let parsed = outcome { () throws(ScanError) in try scan(document, with: &parser) }
            if case .success = parsed { accepted += 1 }
            let fault = parsed.fault
            if let problem = Self.disagreement(document, fault) {
                Issue.record("round \(round): \(problem)")
                return
            }
            let matched = outcome { () throws(ScanError) in try scan(document, with: &learned) }
            let filler: UInt8 = [0x00, 0x3C, 0x3E, 0x2F, 0x61, 0x80][round % 6]
            let atEdge = guarded.with(document, slack: 16, filler: filler) { bytes in
                outcome { () throws(ScanError) in try parser.scan(bytes, slack: 16) }
            }
            let atEdgeLearned = guarded.with(document, slack: 16, filler: filler) { bytes in
                outcome { () throws(ScanError) in try learned.scan(bytes, slack: 16) }
            }
            let noSlack = guarded.with(document, slack: 0, filler: 0) { bytes in
                outcome { () throws(ScanError) in try learned.scan(bytes, slack: 0) }
            }
            for other in [matched, atEdge, atEdgeLearned, noSlack] where other != parsed {
                Issue.record(
                    "round \(round): \(other) instead of \(parsed) for \(String(decoding: document, as: UTF8.self))")
                return
            }
            let table = outcome { () throws(ScanError) in try index(document, with: &tables) }
            #expect(table.fault == fault, "round \(round)")
        }
        // The comparison means something only if both verdicts and both ways happen often.
        #expect(accepted > rounds / 20)
        #expect(accepted < rounds * 19 / 20)
        #expect(learned.statistics.shapeHits > UInt64(rounds / 40))
        #expect(learned.statistics.shapesLearned > 50)
    }

    @Test("Messages of the same shapes with mutated texts are matched exactly as they are parsed")
    func mutatedTexts() throws {
        var generator = SeededGenerator(seed: 7)
        var learned = Scanner()
        var parser = Scanner(learnsShapes: false)
        _ = try scan(Array(SampleMessages.delivered().utf8), with: &learned)
        let pieces = [
            "a", "0123456789abcdefg", "&amp;", "&#233;", "\u{E9}", "\u{1F600}", "]", "]]", ">", " ", "\n", "&", "&x;",
            "\u{B}", "]]>",
        ]
        for round in 0..<4000 {
            var texts: [String] = []
            for _ in 0..<5 {
                var text = ""
                for _ in 0..<Int.random(in: 0...4, using: &generator) {
                    // Mostly good pieces, so that most messages are accepted.
                    let choices = Int.random(in: 0..<30, using: &generator) == 0 ? pieces[...] : pieces[..<8]
                    text += choices.randomElement(using: &generator)!
                }
                texts.append(text)
            }
            let document = Array(
                SampleMessages.delivered(
                    crossReference: texts[0], call: texts[1], device: texts[2], alerting: texts[3], cause: texts[4]
                ).utf8)
            let matched = outcome { () throws(ScanError) in try scan(document, with: &learned) }
            let parsed = outcome { () throws(ScanError) in try scan(document, with: &parser) }
            if matched != parsed {
                Issue.record("round \(round): \(matched) instead of \(parsed)")
                return
            }
        }
        #expect(learned.statistics.shapeHits > 2500)
    }

    @Test("Every beginning of a message is an error, at the edge of memory too")
    func prefixes() throws {
        let guarded = GuardedBuffer(capacity: 1 << 16)
        var learned = Scanner()
        for text in SampleMessages.all { _ = try scan(Array(text.utf8), with: &learned) }
        for text in SampleMessages.all {
            let document = Array(text.utf8)
            for count in 0..<document.count {
                let beginning = Array(document[..<count])
                let inPlace = guarded.with(beginning, slack: 16, filler: document[count]) { bytes in
                    outcome { () throws(ScanError) in try learned.scan(bytes, slack: 16) }
                }
                guard inPlace.fault != nil else {
                    Issue.record("the first \(count) bytes are accepted")
                    return
                }
            }
        }
    }

    @Test(
        "Every example gets libxml2's verdict",
        .enabled(if: Corpus.hasExamples, "set CSTA_EXAMPLES_DIR to a folder of example messages to run"))
    func examples() {
        #expect(!Corpus.examples.isEmpty)
        var scanner = Scanner()
        for example in Corpus.examples {
            let problem = Self.disagreement(example.bytes, fault(example.bytes, .conformance))
            #expect(problem == nil, "\(example.name)")
            #expect(fault(example.bytes, with: &scanner) == fault(example.bytes), "\(example.name)")
        }
    }

    @Test(
        "Every document of the W3C suite without document type in UTF-8 gets libxml2's verdict, all others are refused",
        .enabled(if: Corpus.suiteArchive != nil, "set XML_SUITE_ZIP to the suite's archive to run"))
    func suite() throws {
        let files = try Corpus.unpack(try #require(Corpus.suiteArchive))
        var compared = 0
        var refused = 0
        for file in files {
            let fault = fault(file.bytes, .conformance)
            if Corpus.isWide(file.bytes) || Corpus.hasDocumentType(file.bytes) {
                refused += 1
                // The network's limits refuse them as well.
                #expect(fault != nil, "\(file.name)")
                #expect(ECMA323Tests.fault(file.bytes) != nil, "\(file.name)")
            } else {
                compared += 1
                let problem = Self.disagreement(file.bytes, fault)
                #expect(problem == nil, "\(file.name)")
            }
        }
        #expect(compared > 130)
        #expect(refused > 1300)
    }
}

/// What came of reading a message: the head as ranges, or the fault.
private enum Outcome: Equatable {
    case success([ByteRange])
    case failure(ScanError)

    var fault: ScanError? {
        if case .failure(let error) = self { return error }
        return nil
    }
}

private func outcome(_ body: () throws(ScanError) -> EventHead) -> Outcome {
    do throws(ScanError) { return .success(ranges(try body())) } catch { return .failure(error) }
}

private func outcome(_ body: () throws(ScanError) -> ElementTable) -> Outcome {
    do throws(ScanError) {
        _ = try body()
        return .success([])
    } catch { return .failure(error) }
}
