import DeviceActors
import Testing

@testable import Provisioning

@Suite("The names of jobs")
struct JobIDSourceTests {
    /// Always the same bits, so that two names of one millisecond would be equal if nothing was done about it.
    private struct Constant: RandomNumberGenerator {
        var bits: UInt64
        mutating func next() -> UInt64 { bits }
    }

    @Test(
        "A later job has the greater name: within a millisecond, and when the clock was set back",
        arguments: [0, 1 << 40, UInt64.max])
    func ascending(bits: UInt64) {
        let source = JobIDSource(random: Constant(bits: bits))
        var last = source.next(at: .seconds(1_000))
        for second in [1_000, 1_000, 1_000, 900, 900, 1_001, 1] as [UInt64] {
            let next = source.next(at: .seconds(second))
            #expect(next > last)
            #expect(JobID(next.description) == next)
            last = next
        }
    }

    @Test("Names are UUIDs of version 7 with the time in front, also those that were counted up")
    func form() {
        let source = JobIDSource(random: Constant(bits: .max))
        let time = Timestamp(rawValue: 1_700_000_000_123_000_000)
        for _ in 0..<3 {
            let text = source.next(at: time).description
            #expect(text.dropFirst(14).first == "7")
            #expect("89ab".contains(text.dropFirst(19).first!))
        }
        #expect(JobIDSource().next(at: time).description.hasPrefix("018bcfe5-687b-7"))
    }

    @Test("No name up to one that is known is given again")
    func advancing() {
        let source = JobIDSource()
        let known = JobIDSource().next(at: .seconds(2_000_000_000))
        source.advance(beyond: known)
        #expect(source.next(at: .seconds(1)) > known)
        source.advance(beyond: JobID(high: 0, low: 0))
        #expect(source.next(at: .seconds(1)) > known)
    }
}
