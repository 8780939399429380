import Credentials
import Testing

@Suite("The login throttle")
struct LoginThrottleTests {
    private let second: UInt64 = 1_000_000_000

    @Test("The first failures cost nothing, each further one twice the wait before")
    func doubling() {
        var throttle = LoginThrottle(freeAttempts: 2)
        for _ in 0..<2 { throttle.failed("a", at: 0) }
        #expect(throttle.permits("a", at: 0))
        throttle.failed("a", at: 0)
        #expect(!throttle.permits("a", at: second - 1))
        #expect(throttle.permits("a", at: second))
        throttle.failed("a", at: second)
        #expect(!throttle.permits("a", at: 3 * second - 1))
        #expect(throttle.permits("a", at: 3 * second))
    }

    @Test("Another key is not concerned")
    func otherKey() {
        var throttle = LoginThrottle(freeAttempts: 0)
        throttle.failed("a", at: 0)
        #expect(!throttle.permits("a", at: 0))
        #expect(throttle.permits("b", at: 0))
    }

    @Test("A success forgives the failures before")
    func success() {
        var throttle = LoginThrottle(freeAttempts: 1)
        throttle.failed("a", at: 0)
        throttle.succeeded("a")
        throttle.failed("a", at: 0)
        #expect(throttle.permits("a", at: 0))
    }

    @Test("The wait has an upper bound however many failures there are")
    func bounded() {
        var throttle = LoginThrottle(freeAttempts: 0, firstDelay: second, longestDelay: 60 * second)
        for _ in 0..<200 { throttle.failed("a", at: 0) }
        #expect(!throttle.permits("a", at: 60 * second - 1))
        #expect(throttle.permits("a", at: 60 * second))
    }

    @Test("A full table forgets the key that has been quiet longest")
    func capacity() {
        var throttle = LoginThrottle(freeAttempts: 0, capacity: 2)
        throttle.failed("old", at: 1)
        throttle.failed("new", at: 2)
        throttle.failed("newest", at: 3)
        #expect(throttle.permits("old", at: 3))
        #expect(!throttle.permits("new", at: 3))
        #expect(!throttle.permits("newest", at: 3))
    }
}
