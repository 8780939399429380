import CLoad
import CPeerParsers
import ECMA323
import Harness

/// Messages a second on one core: the product's scanner and decoder beside libxml2, expat and pugixml, on the same bytes
/// and in the same run. What is compared is processor time, so that other work on the machine disturbs little.
struct ParseBenchmark {
    let isSmoke: Bool

    /// Runs all corpora and adds rows and marks to the report.
    func run(into report: inout Report) throws {
        let corpora = Corpus.all()
        for corpus in corpora { try run(corpus, into: &report) }
        addMarks(corpora, to: &report)
    }

    private func run(_ corpus: Corpus, into report: inout Report) throws {
        var subjects: [any ParseSubject] = [
            ScanSubject(learnsShapes: false), ScanSubject(learnsShapes: true), DecodeSubject(),
            LibXML2Subject(), ExpatSubject(), PugixmlSubject(),
        ]
        var samples = [Sample](repeating: Sample(), count: subjects.count)
        let repetitions = isSmoke ? 1 : 9
        let budget: UInt64 = isSmoke ? 20_000_000 : 120_000_000
        try corpus.bytes.withUnsafeBytes { bytes in
            // One pass first: shapes are learned, caches filled, and every parser must take every message.
            for index in subjects.indices {
                for message in corpus.messages { try subjects[index].parse(bytes, message) }
            }
            // Repetitions go round all subjects, so that a slow moment of the machine strikes all alike.
            for _ in 0..<repetitions {
                for index in subjects.indices {
                    samples[index].add(try rate(&subjects[index], corpus, bytes, budget: budget))
                }
            }
        }
        for (subject, sample) in zip(subjects, samples) {
            report.measurements.append(
                Measurement(
                    .parse, of: corpus.name, by: subject.name,
                    [
                        .init(sample.median, "messages/s"),
                        .init(sample.median * corpus.averageBytes / 1e6, "MB/s"),
                        .init(1e9 / sample.median, "ns each"),
                    ],
                    repetitions: repetitions, spread: sample.spread))
        }
    }

    /// Messages for each second of processor time.
    private func rate(
        _ subject: inout some ParseSubject, _ corpus: Corpus, _ bytes: UnsafeRawBufferPointer, budget: UInt64
    ) throws -> Double {
        var parsed = 0
        var spent: UInt64 = 0
        let rounds = max(1, 4_000 / corpus.messages.count)
        while spent < budget {
            let start = load_thread_cpu()
            for _ in 0..<rounds {
                for message in corpus.messages { try subject.parse(bytes, message) }
            }
            spent += load_thread_cpu() - start
            parsed += rounds * corpus.messages.count
        }
        let overhead = subject.copies ? copyCost(corpus, bytes) * Double(parsed) : 0
        return Double(parsed) * 1e9 / max(1, Double(spent) - overhead)
    }

    /// Nanoseconds to copy an average message, for a parser that must be given a copy: it is not charged for that.
    private func copyCost(_ corpus: Corpus, _ bytes: UnsafeRawBufferPointer) -> Double {
        let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 64)
        defer { scratch.deallocate() }
        let rounds = max(1, 20_000 / corpus.messages.count)
        let start = load_thread_cpu()
        for _ in 0..<rounds {
            for message in corpus.messages {
                scratch.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[message]))
            }
        }
        return Double(load_thread_cpu() - start) / Double(rounds * corpus.messages.count)
    }

    private func addMarks(_ corpora: [Corpus], to report: inout Report) {
        /// The smallest ratio over the corpora: a mark counts as reached when all of them reach it.
        func worst(_ subject: String, _ peer: String) -> Double {
            corpora.map {
                report.amount(.parse, of: $0.name, by: subject) / report.amount(.parse, of: $0.name, by: peer)
            }.min() ?? 0
        }
        let full = ScanSubject.name(learnsShapes: false)
        let shapes = ScanSubject.name(learnsShapes: true)
        report.marks += [
            Mark(
                "full parse against libxml2 push, worst corpus", .atLeast, 5,
                measured: worst(full, LibXML2Subject.title), unit: "×"),
            Mark(
                "full parse against pugixml, worst corpus", .atLeast, 1,
                measured: worst(full, PugixmlSubject.title), unit: "×"),
            Mark(
                "repeated shapes against libxml2 push, worst corpus", .atLeast, 15,
                measured: worst(shapes, LibXML2Subject.title), unit: "×"),
        ]
    }
}
