import Foundation
import Harness
import Testing

@Suite("Report")
struct ReportTests {
    @Test("The median of an even count is the mean of the middle two, and the spread is half the range")
    func sample() {
        let sample = Sample([4, 1, 3, 2])
        #expect(sample.median == 2.5)
        #expect(sample.spread == 0.6)
        #expect(Sample().median == 0)
        #expect(Sample().spread == 0)
    }

    @Test("A mark is missed on the wrong side of its goal and when nothing was measured")
    func marks() {
        #expect(Mark("a", .atLeast, 5, measured: 5, unit: "×").isReached)
        #expect(!Mark("a", .atLeast, 5, measured: 4.99, unit: "×").isReached)
        #expect(Mark("a", .atMost, 5, measured: 4, unit: "ms").isReached)
        #expect(!Mark("a", .atMost, 5, measured: 5.1, unit: "ms").isReached)
        #expect(!Mark("a", .atMost, 5, measured: 0, unit: "ms").isReached)
        #expect(!Mark("a", .atLeast, 5, measured: .nan, unit: "×").isReached)
        #expect(!Mark("a", .atLeast, 5, measured: .infinity, unit: "×").isReached)
    }

    @Test("The table shows every row and says which mark was missed; the JSON can be read back")
    func table() throws {
        var report = Report(isSmoke: true)
        report.measurements.append(
            Measurement(.parse, of: "one message", by: "ours", [.init(2_669_000, "messages/s")], repetitions: 3))
        report.measurements.append(Measurement(.parse, of: "one message", by: "peer", [.init(405_000, "messages/s")]))
        report.marks.append(Mark("fast", .atLeast, 5, measured: 6.59, unit: "×"))
        report.marks.append(Mark("small", .atMost, 200, measured: 201, unit: "B"))
        report.failures.append("two deliveries are missing")
        let table = report.table()
        #expect(table.contains("FAILED: two deliveries are missing"))
        #expect(table.contains("2.67 M messages/s"))
        #expect(table.contains("405 k messages/s"))
        #expect(table.contains("6.59 ×") && table.contains("reached"))
        #expect(table.contains("201 B") && table.contains("MISSED"))
        let copy = try JSONDecoder().decode(Report.self, from: report.json())
        #expect(copy.measurements == report.measurements)
        #expect(copy.marks == report.marks)
        #expect(copy.amount(.parse, of: "one message", by: "peer") == 405_000)
    }
}
