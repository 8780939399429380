import CLoad
import Harness
import Testing

@Suite("Latency histogram")
struct LatencyHistogramTests {
    @Test("A latency is reported never too low and at most 1.6 % too high")
    func slotWidth() {
        var value: UInt64 = 1
        while value < 1 << 40 {
            for candidate in [value - 1, value, value + value / 3] {
                let reported = load_histogram_value(load_histogram_slot(candidate))
                #expect(reported >= candidate)
                #expect(Double(reported - candidate) <= Double(candidate) * 0.016)
            }
            value *= 2
        }
    }

    @Test("Slots grow with the latency and none is skipped at a power of two")
    func slotsAreInOrder() {
        for power in 6..<30 {
            let edge = UInt64(1) << power
            #expect(load_histogram_slot(edge) == load_histogram_slot(edge - 1) + 1)
        }
    }

    @Test("A latency beyond the last slot is counted in the last slot")
    func overflow() {
        #expect(load_histogram_slot(.max) == Int(LOAD_HISTOGRAM_SLOTS) - 1)
    }

    @Test("The fraction asked for is at or below the value answered")
    func percentiles() {
        var histogram = LatencyHistogram()
        for value in 1...1_000 { histogram.record(nanoseconds: UInt64(value * 1_000)) }
        #expect(histogram.count == 1_000)
        for (fraction, exact) in [(0.5, 500_000.0), (0.99, 990_000), (0.999, 999_000), (1, 1_000_000)] {
            let value = Double(histogram.value(at: fraction))
            #expect(value >= exact && value <= exact * 1.016)
        }
        #expect(LatencyHistogram().value(at: 0.99) == 0)
    }

    @Test("Adding histograms adds their counts")
    func adding() {
        var first = LatencyHistogram()
        var second = LatencyHistogram()
        first.record(nanoseconds: 10)
        second.record(nanoseconds: 10)
        second.record(nanoseconds: 5_000)
        first.add(second)
        #expect(first.count == 3)
        #expect(first.value(at: 0.5) == 10)
    }
}
