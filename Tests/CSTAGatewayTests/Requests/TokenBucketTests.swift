import Testing

@testable import CSTAGateway

@Suite("The token bucket")
struct TokenBucketTests {
    @Test("The burst is there at once, then tokens come at the rate")
    func rate() {
        var bucket = TokenBucket(rate: 10, burst: 3)
        for _ in 0..<3 { #expect(bucket.take(at: 0) == true) }
        #expect(bucket.take(at: 0) == false)
        #expect(bucket.delay(at: 0) == 100_000_000)
        #expect(bucket.take(at: 99_000_000) == false)
        #expect(bucket.take(at: 100_000_001) == true)
        #expect(bucket.take(at: 100_000_002) == false)
    }

    @Test("A long pause gives no more than the burst")
    func burst() {
        var bucket = TokenBucket(rate: 1_000, burst: 2)
        #expect(bucket.take(at: 0) == true)
        let later: UInt64 = 3_600_000_000_000
        #expect(bucket.take(at: later) == true)
        #expect(bucket.take(at: later) == true)
        #expect(bucket.take(at: later) == false)
    }

    @Test("A clock that steps back makes no tokens and takes none")
    func backwards() {
        var bucket = TokenBucket(rate: 1, burst: 1)
        #expect(bucket.take(at: 5_000_000_000) == true)
        #expect(bucket.take(at: 1_000_000_000) == false)
        #expect(bucket.take(at: 5_500_000_000) == false)
        #expect(bucket.take(at: 6_000_000_001) == true)
    }
}
