import NIOCore
import Synchronization

/// The heart of one event stream: wakes it, and cuts the connection of a reader that has not taken a write
/// for two beats, so that a stalled reader holds its place for a bounded time.
final class StreamPulse: Sendable {
    private let channel: any Channel
    private let reader: any StreamReader
    private let beats = Atomic<UInt64>(0)
    /// The beat at which the write that is under way began, plus one; 0 when none is.
    private let writing = Atomic<UInt64>(0)

    init(channel: any Channel, reader: any StreamReader) {
        self.channel = channel
        self.reader = reader
    }

    /// Begins to beat; the answer stops it.
    func start(every interval: Duration) -> RepeatedTask {
        let amount = TimeAmount(interval)
        return channel.eventLoop.scheduleRepeatedTask(initialDelay: amount, delay: amount) { [self] _ in beat() }
    }

    /// One beat.
    func beat() {
        let now = beats.wrappingAdd(1, ordering: .relaxed).newValue
        let began = writing.load(ordering: .relaxed)
        if began != 0, now >= began + 1 {
            channel.close(mode: .all, promise: nil)
        } else {
            reader.tick()
        }
    }

    /// Notes that a write begins or has ended.
    func note(writing isWriting: Bool) {
        writing.store(isWriting ? beats.load(ordering: .relaxed) + 1 : 0, ordering: .relaxed)
    }
}
