import ECMA323
import Logging
import NIOCore
import Transport

/// A CSTA client that does what a script tells it: sends requests, and waits for responses and events.
///
/// It lives on its wire's event loop. The asynchronous methods may be called from anywhere; those without `async` on the
/// loop only, which suits tests under an `EmbeddedEventLoop`. Nothing here sleeps: every wait ends with what is waited
/// for, with the end of the connection, or at the deadline the caller gives.
public final class ScriptedClient: WireDelegate, @unchecked Sendable {
    /// A message that came.
    public struct Received: Sendable {
        /// Its place among all messages that came, from 1.
        public var sequence: Int
        /// The frame's invoke identifier.
        public var invokeID: InvokeID
        /// The message.
        public var message: any CSTAMessage
        /// The edition of its namespace.
        public var edition: Edition?
        /// What was odd about it.
        public var issues: [DecodingIssue]
        /// Its text, if the client keeps texts.
        public var text: [UInt8]
    }

    /// Why a wait ended without what was waited for.
    public enum Failure: Error, Sendable, CustomStringConvertible {
        /// The connection ended.
        case closed(CloseReason)
        /// The deadline passed.
        case deadline(waitingFor: String)
        /// Another message came in answer.
        case unexpected(MessageKind)

        /// What happened, in words.
        public var description: String {
            switch self {
            case .closed(let reason): "the connection ended: \(reason)"
            case .deadline(let what): "nothing came in time while waiting for \(what)"
            case .unexpected(let kind): "the answer is a \(kind.name)"
            }
        }
    }

    /// How a client behaves.
    public struct Options: Sendable {
        /// The edition of its requests.
        public var edition: Edition = .ed4
        /// Answers SystemStatus, MonitorStop and other requests of the switching function by itself.
        public var answersRequests = true
        /// Keeps the text of everything that comes.
        public var keepsTexts = false

        /// The fourth edition, answering by itself.
        public init(edition: Edition = .ed4) { self.edition = edition }
    }

    private struct Waiter {
        var id: UInt64
        var matches: (Received) -> Bool
        var promise: EventLoopPromise<Received>
        var alarm: Scheduled<Void>
    }

    /// The loop everything happens on.
    public let eventLoop: any EventLoop
    let options: Options
    private var wire: Wire?
    private var decoder = MessageDecoder()
    private var nextInvokeID = InvokeID.first
    private var nextWaiter: UInt64 = 0
    private var waiters: [Waiter] = []
    private var pending: [InvokeID: (promise: EventLoopPromise<Received>, alarm: Scheduled<Void>)] = [:]
    private var received = 0
    /// Events and requests that came and nobody has taken, oldest first.
    public private(set) var inbox: [Received] = []
    /// Texts that could not be read.
    public private(set) var unreadable: [(invokeID: InvokeID, error: any Error, text: [UInt8])] = []
    /// Why the connection ended.
    public private(set) var closeReason: CloseReason?
    private var closePromises: [EventLoopPromise<CloseReason>] = []

    /// A client that has no wire yet: open one with it as the delegate.
    public init(eventLoop: any EventLoop, options: Options = Options()) {
        self.eventLoop = eventLoop
        self.options = options
    }

    /// Connects to a switching function over TCP or TLS.
    ///
    /// - Throws: a `CloseReason` that says why not.
    public static func connect(
        _ configuration: ConnectorConfiguration, options: Options = Options(), on eventLoop: any EventLoop
    ) async throws -> ScriptedClient {
        let client = ScriptedClient(eventLoop: eventLoop, options: options)
        try await SocketDialler.dial(configuration, on: eventLoop, counters: TransportCounters())
            .map { wire in wire.open(with: client) }.get()
        return client
    }

    // MARK: On the loop

    /// Sends a request and gives its answer, positive or negative.
    public func request(_ message: any CSTAMessage, within time: TimeAmount) -> EventLoopFuture<Received> {
        let promise = eventLoop.makePromise(of: Received.self)
        let invokeID = takeInvokeID()
        let box = NIOLoopBound(self, eventLoop: eventLoop)
        let alarm = eventLoop.scheduleTask(in: time) {
            let late = box.value.pending.removeValue(forKey: invokeID)
            late?.promise.fail(Failure.deadline(waitingFor: "the answer to \(message.kind.name)"))
        }
        pending[invokeID] = (promise, alarm)
        if !send(message, invokeID: invokeID) { fail(invokeID) }
        return promise.futureResult
    }

    /// Sends a message and waits for nothing.
    /// - Returns: whether there is a connection.
    @discardableResult
    public func send(_ message: any CSTAMessage, invokeID: InvokeID) -> Bool {
        sendText(MessageEncoder(edition: options.edition).encode(message), invokeID: invokeID)
    }

    /// Sends any bytes as the text of a frame.
    /// - Returns: whether there is a connection.
    @discardableResult
    public func sendText(_ text: [UInt8], invokeID: InvokeID) -> Bool {
        eventLoop.assertInEventLoop()
        guard let wire else { return false }
        return text.withUnsafeBytes { wire.send(invokeID, $0) } == .queued
    }

    /// The next untaken event or request that matches, which takes it. Others before it stay where they are.
    public func first(
        within time: TimeAmount, _ what: String, where matches: @escaping (Received) -> Bool
    ) -> EventLoopFuture<Received> {
        eventLoop.assertInEventLoop()
        if let place = inbox.firstIndex(where: matches) {
            return eventLoop.makeSucceededFuture(inbox.remove(at: place))
        }
        let promise = eventLoop.makePromise(of: Received.self)
        if let closeReason {
            promise.fail(Failure.closed(closeReason))
            return promise.futureResult
        }
        nextWaiter += 1
        let id = nextWaiter
        let box = NIOLoopBound(self, eventLoop: eventLoop)
        let alarm = eventLoop.scheduleTask(in: time) {
            let client = box.value
            guard let place = client.waiters.firstIndex(where: { $0.id == id }) else { return }
            client.waiters.remove(at: place).promise.fail(Failure.deadline(waitingFor: what))
        }
        waiters.append(Waiter(id: id, matches: matches, promise: promise, alarm: alarm))
        return promise.futureResult
    }

    /// Takes everything that came so far.
    public func takeInbox() -> [Received] {
        eventLoop.assertInEventLoop()
        defer { inbox.removeAll() }
        return inbox
    }

    /// Closes the connection.
    public func disconnect(_ reason: CloseReason = .local) {
        eventLoop.assertInEventLoop()
        wire?.close(reason)
    }

    /// Stops or resumes reading, as a slow client does.
    public func setReading(_ reads: Bool) {
        eventLoop.assertInEventLoop()
        if reads { wire?.resumeReading() } else { wire?.pauseReading() }
    }

    /// Ends when the connection does.
    public func whenClosed() -> EventLoopFuture<CloseReason> {
        if let closeReason { return eventLoop.makeSucceededFuture(closeReason) }
        let promise = eventLoop.makePromise(of: CloseReason.self)
        closePromises.append(promise)
        return promise.futureResult
    }

    // MARK: The wire's delegate

    /// The wire is open.
    public func wireDidConnect(_ wire: Wire) { self.wire = wire }

    /// Messages came.
    public func wire(_ wire: Wire, didReceive batch: borrowing FrameBatch) {
        batch.forEach { invokeID, payload, _ in
            do {
                let decoded = try decoder.decode(payload)
                received += 1
                take(
                    Received(
                        sequence: received, invokeID: invokeID, message: decoded.message, edition: decoded.edition,
                        issues: decoded.issues, text: options.keepsTexts ? Array(payload) : []))
            } catch {
                unreadable.append((invokeID, error, Array(payload)))
            }
        }
    }

    /// The connection ended.
    public func wireDidClose(_ wire: Wire, reason: CloseReason) {
        self.wire = nil
        closeReason = reason
        for invokeID in Array(pending.keys) { fail(invokeID) }
        for waiter in waiters {
            waiter.alarm.cancel()
            waiter.promise.fail(Failure.closed(reason))
        }
        waiters.removeAll()
        for promise in closePromises { promise.succeed(reason) }
        closePromises.removeAll()
    }

    private func take(_ message: Received) {
        switch message.message.kind.role {
        case .response, .error:
            guard let (promise, alarm) = pending.removeValue(forKey: message.invokeID) else { break }
            alarm.cancel()
            return promise.succeed(message)
        case .request:
            if options.answersRequests, let answer = Self.answer(to: message.message) {
                send(answer, invokeID: message.invokeID)
            }
        default: break
        }
        if let place = waiters.firstIndex(where: { $0.matches(message) }) {
            let waiter = waiters.remove(at: place)
            waiter.alarm.cancel()
            waiter.promise.succeed(message)
        } else {
            inbox.append(message)
        }
    }

    private func fail(_ invokeID: InvokeID) {
        guard let (promise, alarm) = pending.removeValue(forKey: invokeID) else { return }
        alarm.cancel()
        promise.fail(Failure.closed(closeReason ?? .local))
    }

    private func takeInvokeID() -> InvokeID {
        repeat { nextInvokeID = nextInvokeID.next() } while pending[nextInvokeID] != nil
        return nextInvokeID
    }

    private static func answer(to request: any CSTAMessage) -> (any CSTAMessage)? {
        switch request.kind {
        case .systemStatus: CSTA.SystemStatusResponse()
        case .requestSystemStatus: CSTA.RequestSystemStatusResponse(systemStatus: .normal)
        case .monitorStop: CSTA.MonitorStopResponse()
        case .swFunctionDevicesChanged: CSTA.SwFunctionDevicesChangedResponse()
        case .swFunctionCapsChanged: CSTA.SwFunctionCapsChangedResponse()
        default: nil
        }
    }
}
