import Testing

@testable import CSTAGateway

@Suite("The latency histogram")
struct LatencyHistogramTests {
    @Test("A value falls into the bucket whose bound it does not exceed")
    func buckets() {
        let histogram = LatencyHistogram()
        histogram.record(0)
        histogram.record(1_000)
        histogram.record(1_001)
        histogram.record(10_000_000_000)
        histogram.record(10_000_000_001, count: 3)
        let counts = histogram.snapshot.counts
        #expect(counts.first == 2 && counts[1] == 1)
        #expect(counts[LatencyHistogram.bounds.count - 1] == 1 && counts.last == 3)
        #expect(histogram.snapshot.count == 7)
    }

    @Test("Bounds rise from a microsecond to ten seconds")
    func bounds() {
        let bounds = LatencyHistogram.bounds
        #expect(bounds.first == 1_000 && bounds.last == 10_000_000_000 && bounds.count == 22)
        #expect(zip(bounds, bounds.dropFirst()).allSatisfy { $0 < $1 })
    }

    @Test("Percentiles are found within their bucket, and there are none of nothing")
    func percentiles() throws {
        let histogram = LatencyHistogram()
        #expect(histogram.snapshot.percentile(0.5) == nil)
        for _ in 0..<99 { histogram.record(150_000) }
        histogram.record(3_000_000)
        let snapshot = histogram.snapshot
        let median = try #require(snapshot.percentile(0.5))
        #expect(median > 100_000 && median <= 200_000)
        #expect(try #require(snapshot.percentile(0.99)) <= 200_000)
        #expect(try #require(snapshot.percentile(1)) > 2_000_000)
        let far = LatencyHistogram()
        far.record(60_000_000_000)
        #expect(far.snapshot.percentile(0.5) == 10_000_000_000)
    }

    @Test("What was added since an earlier look is told apart")
    func difference() {
        let histogram = LatencyHistogram()
        histogram.record(5_000)
        let before = histogram.snapshot
        histogram.record(5_000_000, count: 2)
        let added = histogram.snapshot.since(before)
        #expect(added.count == 2 && added.sum == 10_000_000)
        #expect(before.adding(added) == histogram.snapshot)
    }
}
