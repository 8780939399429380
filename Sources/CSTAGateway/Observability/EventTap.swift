import DeviceActors
import ECMA323
import Synchronization

/// An event as an observer inside the process gets it: a plain value, made only for taps whose filter wants it.
public struct TappedEvent: Sendable, Hashable {
    /// Position in the tap's own count of events; a gap in it is a loss, and reported as one too.
    public var sequence: UInt64
    /// When the gateway received it.
    public var time: Timestamp
    /// The link it came from.
    public var link: String
    /// The gateway's number for the phone.
    public var phone: PhoneID
    /// The phone's device identifier.
    public var deviceID: String
    /// What happened.
    public var kind: MessageKind
    /// The call; empty when the event is not about one.
    public var callID: String
    /// The device of the connection the event names; empty when it names none.
    public var connectionDevice: String
    /// The state of the phone's own connection afterwards, when the event says so.
    public var localState: LocalConnectionState?
    /// Why.
    public var cause: EventCause?
    /// The device that did it or to which it happened; empty when not known.
    public var subjectDevice: String
    /// The calling device; empty when not known.
    public var callingDevice: String
    /// The called device; empty when not known.
    public var calledDevice: String
    /// The device that redirected the call last; empty when none did.
    public var lastRedirectionDevice: String
    /// The other device of the event: a new destination, a transferred-to device, an added party; empty when none.
    public var otherDevice: String
    /// Whether the gateway made the event up to tell what was missed.
    public var isSynthetic: Bool
}

/// A bounded window on the gateway's events for an observer inside the process.
///
/// Events are put in from the links' event loops without ever waiting; one observer takes them out with ``next()``.
/// When the observer is too slow the oldest events are dropped, and a gap of known size is put in their place.
public final class EventTap: Sendable {
    /// What comes out of a tap.
    public enum Element: Sendable, Hashable {
        /// An event.
        case event(TappedEvent)
        /// So many events were dropped here because the observer was too slow.
        case gap(lost: UInt64)
    }

    /// Which events a tap wants. What is nil or empty wants all.
    public struct Filter: Sendable, Hashable {
        /// The phones.
        public var phones: Set<PhoneID>?
        /// The kinds.
        public var kinds: Set<MessageKind>?

        /// A filter; without arguments it wants everything.
        public init(phones: Set<PhoneID>? = nil, kinds: Set<MessageKind>? = nil) {
            self.phones = phones
            self.kinds = kinds
        }

        /// Whether it wants an event of this phone and kind.
        public func wants(_ phone: PhoneID, _ kind: MessageKind) -> Bool {
            (phones?.contains(phone) ?? true) && (kinds?.contains(kind) ?? true)
        }
    }

    private struct State {
        var ring: [TappedEvent] = []
        var start = 0
        var lost: UInt64 = 0
        var sequence: UInt64 = 0
        var waiter: CheckedContinuation<Element?, Never>?
        var isFinished = false
    }

    private let capacity: Int
    private let filter: Filter
    private let state = Mutex(State())
    private let onLoss: @Sendable (Int) -> Void
    private let onFinish = Mutex<(@Sendable (EventTap) -> Void)?>(nil)

    init(capacity: Int, filter: Filter, onLoss: @escaping @Sendable (Int) -> Void) {
        self.capacity = max(1, capacity)
        self.filter = filter
        self.onLoss = onLoss
    }

    /// The next event or gap; waits for one. Nil when the tap was closed or the task cancelled. One caller at a time.
    public func next() async -> Element? {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let ready: Element?? = state.withLock { state in
                    if let element = Self.take(&state) { return element }
                    if state.isFinished || Task.isCancelled { return .some(nil) }
                    state.waiter?.resume(returning: nil)
                    state.waiter = continuation
                    return nil
                }
                if let ready { continuation.resume(returning: ready) }
            }
        } onCancel: {
            state.withLock { state in
                state.waiter?.resume(returning: nil)
                state.waiter = nil
            }
        }
    }

    /// The number of the newest event that was put in; in a turn of a phone's event loop, all of its events so far have been.
    public var position: UInt64 { state.withLock { $0.sequence } }

    /// Closes the tap: what is in it can still be taken, then ``next()`` gives nil.
    public func close() {
        state.withLock { state in
            state.isFinished = true
            state.waiter?.resume(returning: nil)
            state.waiter = nil
        }
        let detach = onFinish.withLock { handler in
            defer { handler = nil }
            return handler
        }
        detach?(self)
    }

    func whenClosed(_ handler: @escaping @Sendable (EventTap) -> Void) {
        onFinish.withLock { $0 = handler }
    }

    func wants(_ phone: PhoneID, _ kind: MessageKind) -> Bool { filter.wants(phone, kind) }

    func put(_ event: TappedEvent) {
        let lostOne = state.withLock { state -> Bool in
            guard !state.isFinished else { return false }
            var event = event
            state.sequence += 1
            event.sequence = state.sequence
            if let waiter = state.waiter {
                state.waiter = nil
                waiter.resume(returning: .event(event))
                return false
            }
            if state.ring.count - state.start >= capacity {
                state.start += 1
                state.lost += 1
                state.ring.append(event)
                Self.compact(&state)
                return true
            }
            state.ring.append(event)
            return false
        }
        if lostOne { onLoss(1) }
    }

    private static func take(_ state: inout State) -> Element?? {
        if state.lost > 0 {
            defer { state.lost = 0 }
            return .some(.gap(lost: state.lost))
        }
        guard state.start < state.ring.count else { return nil }
        defer {
            state.start += 1
            compact(&state)
        }
        return .some(.event(state.ring[state.start]))
    }

    /// Gives back the space of what has been taken, seldom enough to cost nothing.
    private static func compact(_ state: inout State) {
        guard state.start > 64, state.start * 2 > state.ring.count else { return }
        state.ring.removeFirst(state.start)
        state.start = 0
    }
}

/// The taps there are. The links ask ``isEmpty`` once per event, which is one atomic load.
final class EventTaps: Sendable {
    private let taps = Mutex<[EventTap]>([])
    private let count = Atomic<Int>(0)

    var isEmpty: Bool { count.load(ordering: .relaxed) == 0 }

    func add(_ tap: EventTap) {
        taps.withLock { taps in
            taps.append(tap)
            count.store(taps.count, ordering: .relaxed)
        }
        tap.whenClosed { [weak self] tap in self?.remove(tap) }
    }

    func closeAll() {
        for tap in taps.withLock({ $0 }) { tap.close() }
    }

    /// The taps that want an event of this phone and kind.
    func interested(in phone: PhoneID, _ kind: MessageKind) -> [EventTap] {
        taps.withLock { $0.filter { $0.wants(phone, kind) } }
    }

    private func remove(_ tap: EventTap) {
        taps.withLock { taps in
            taps.removeAll { $0 === tap }
            count.store(taps.count, ordering: .relaxed)
        }
    }
}
