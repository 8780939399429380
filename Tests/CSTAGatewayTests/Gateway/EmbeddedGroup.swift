import Dispatch
import NIOCore
import NIOEmbedded

/// Several embedded event loops as a group: the test decides which of them turns, and when.
final class EmbeddedGroup: EventLoopGroup {
    let loops: [EmbeddedEventLoop]

    init(count: Int) {
        loops = (0..<count).map { _ in EmbeddedEventLoop() }
    }

    /// Lets time pass on all of them, and what is due happen.
    func advance(_ time: TimeAmount) {
        for loop in loops { loop.advanceTime(by: time) }
        for _ in 0..<4 { for loop in loops { loop.run() } }
    }

    func next() -> any EventLoop { loops[0] }

    func makeIterator() -> EventLoopIterator { EventLoopIterator(loops) }

    func shutdownGracefully(queue: DispatchQueue, _ callback: @escaping @Sendable ((any Error)?) -> Void) {
        queue.async { callback(nil) }
    }
}
