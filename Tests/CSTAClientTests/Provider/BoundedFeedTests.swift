import Testing

@testable import CSTAClient

@Suite("The queue of a reader")
struct BoundedFeedTests {
    @Test("What does not fit is counted, told once after what was there, and then things go on")
    func loss() async {
        let feed = BoundedFeed<Int>(capacity: 3)
        feed.offer([1, 2])
        feed.offer([3, 4, 5])
        var seen: [String] = []
        for _ in 0..<4 { seen.append(await Self.words(feed)) }
        feed.offer([6])
        feed.finish()
        for _ in 0..<2 { seen.append(await Self.words(feed)) }
        #expect(seen == ["1", "2", "3", "lost 2", "6", "finished"])
    }

    @Test("While a loss has not been told nothing is taken in, so that the order is kept")
    func order() async {
        let feed = BoundedFeed<Int>(capacity: 1)
        feed.offer([1, 2])
        #expect(await Self.words(feed) == "1")
        feed.offer([3])
        #expect(await Self.words(feed) == "lost 2")
        feed.offer([4])
        #expect(await Self.words(feed) == "4")
    }

    @Test("A reader that waits is woken, and a cancelled one stops waiting")
    func waiting() async {
        let feed = BoundedFeed<Int>(capacity: 1)
        async let word = Self.words(feed)
        feed.offer([7])
        #expect(await word == "7")
        let task = Task { await Self.words(feed) }
        task.cancel()
        #expect(await task.value == "finished")
    }

    private static func words(_ feed: BoundedFeed<Int>) async -> String {
        switch await feed.take() {
        case .element(let number): "\(number)"
        case .lost: "lost \(feed.takeLost())"
        case .finished: "finished"
        }
    }
}
