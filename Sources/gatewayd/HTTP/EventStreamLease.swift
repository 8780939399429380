import Synchronization

/// A stream's place among the streams, given back once: at its end, or when its answer is thrown away before it began, since the
/// client was gone by then.
final class EventStreamLease: Sendable {
    /// The stream.
    let stream: EventStream
    private let streams: EventStreams
    private let isGivenBack = Atomic(false)

    /// Takes a place.
    ///
    /// - Returns: `nil` when there is none left; the stream has been closed then.
    static func take(_ stream: EventStream, among streams: EventStreams) async -> EventStreamLease? {
        guard streams.open(stream.reader) else {
            await stream.close()
            return nil
        }
        return EventStreamLease(stream, streams)
    }

    private init(_ stream: EventStream, _ streams: EventStreams) {
        self.stream = stream
        self.streams = streams
    }

    deinit {
        guard !isGivenBack.load(ordering: .relaxed) else { return }
        streams.close(stream.reader)
        let stream = stream
        Task { await stream.close() }
    }

    /// Gives the place back.
    func giveBack() async {
        guard !isGivenBack.exchange(true, ordering: .relaxed) else { return }
        streams.close(stream.reader)
        await stream.close()
    }
}
