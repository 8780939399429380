import DeviceActors
import ECMA323
import Synchronization

/// A message between the gateway and a switch that is about one phone, as a trace shows it.
public struct TracedMessage: Sendable, Hashable {
    /// Which way it went.
    public enum Direction: String, Sendable, Hashable {
        /// From the switch.
        case received
        /// To the switch.
        case sent
        /// To nobody but the clients: the gateway made it up to tell what was missed.
        case synthetic
    }

    /// Its number in the trace, from 1; a jump means that messages did not fit.
    public var sequence: UInt64
    /// When it came or went.
    public var time: Timestamp
    /// The link.
    public var link: String
    /// Which way it went.
    public var direction: Direction
    /// The invoke identifier of its frame; 9999 for events.
    public var invokeID: UInt16
    /// The XML, as it was on the wire.
    public var bytes: [UInt8]
}

/// The messages about one phone from the moment somebody asked until the trace is closed.
///
/// While nobody traces anything a message costs one atomic load. A reader that is too slow misses the newest; it sees that by the
/// numbers, and by ``total`` at the end.
public final class MessageTrace: Sendable {
    /// What the reader gets.
    public enum Element: Sendable, Hashable {
        /// A message.
        case message(TracedMessage)
        /// ``tick()`` was called.
        case tick
    }

    /// The phone.
    public let phone: PhoneID
    /// What there is to read. One reader.
    public let elements: AsyncStream<Element>
    private let continuation: AsyncStream<Element>.Continuation
    private let sequence = Atomic<UInt64>(0)

    /// - Parameters:
    ///   - phone: whose messages.
    ///   - capacity: how many messages wait for the reader; more are missed.
    init(phone: PhoneID, capacity: Int) {
        self.phone = phone
        (elements, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(max(1, capacity)))
    }

    /// How many messages there have been, those included that did not fit.
    public var total: UInt64 { sequence.load(ordering: .relaxed) }

    /// Wakes the reader although nothing came, so that it can show that it lives.
    public func tick() { continuation.yield(.tick) }

    /// Ends the trace: what waits can still be read.
    public func close() { continuation.finish() }

    func whenClosed(_ handler: @escaping @Sendable () -> Void) {
        continuation.onTermination = { _ in handler() }
    }

    func put(_ message: TracedMessage) {
        var message = message
        message.sequence = sequence.wrappingAdd(1, ordering: .relaxed).newValue
        continuation.yield(.message(message))
    }
}

/// The traces there are. The links ask ``isEmpty`` once per message, which is one atomic load.
final class MessageTraces: Sendable {
    /// How many there may be at once.
    static let maximum = 16

    private let traces = Mutex<[MessageTrace]>([])
    private let count = Atomic<Int>(0)

    var isEmpty: Bool { count.load(ordering: .relaxed) == 0 }

    /// Enters a trace; false when there are enough.
    func add(_ trace: MessageTrace) -> Bool {
        let isEntered = traces.withLock { traces in
            guard traces.count < Self.maximum else { return false }
            traces.append(trace)
            count.store(traces.count, ordering: .relaxed)
            return true
        }
        if isEntered {
            trace.whenClosed { [weak self, weak trace] in
                if let trace { self?.remove(trace) }
            }
        }
        return isEntered
    }

    func closeAll() {
        for trace in traces.withLock({ $0 }) { trace.close() }
    }

    /// The traces of a phone.
    func traces(of phone: PhoneID) -> [MessageTrace] {
        traces.withLock { $0.filter { $0.phone == phone } }
    }

    private func remove(_ trace: MessageTrace) {
        traces.withLock { traces in
            traces.removeAll { $0 === trace }
            count.store(traces.count, ordering: .relaxed)
        }
    }
}
