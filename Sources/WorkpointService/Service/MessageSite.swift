import Crypto
import DeviceActors
import NIOCore
import NIOHTTP1
import Provisioning
import Synchronization

/// What stands behind the listeners for messages: reads them, finds the phone, and has it answer.
final class MessageSite: PhoneHTTPSite {
    private let configuration: PhoneListenerConfiguration
    private let surroundings: WorkpointSurroundings
    private let sessions: PhoneSessions
    private let reader: WorkpointMessageReader
    private let requests: RequestGauge

    init(
        _ configuration: PhoneListenerConfiguration, _ surroundings: WorkpointSurroundings, sessions: PhoneSessions,
        messageLimits: MessageLimits, requests: RequestGauge
    ) {
        self.configuration = configuration
        self.surroundings = surroundings
        self.sessions = sessions
        self.reader = WorkpointMessageReader(limits: messageLimits)
        self.requests = requests
    }

    func refusal(of head: HTTPRequestHead) -> PhoneHTTPAnswer? {
        guard configuration.paths.contains(String(head.uri.prefix { $0 != "?" })) else { return .empty(.notFound) }
        guard head.method == .POST else {
            return .empty(.methodNotAllowed, headers: [.init(name: "Allow", value: "POST")])
        }
        return nil
    }

    func answer(_ request: PhoneHTTPRequest, on loop: any EventLoop) -> EventLoopFuture<PhoneHTTPAnswer> {
        let promise = loop.makePromise(of: PhoneHTTPAnswer.self)
        surroundings.registry.work.run {
            let answer = await self.requests.during { isOverloaded in
                await self.answer(request, isOverloaded: isOverloaded)
            }
            promise.succeed(answer)
        }
        return promise.futureResult
    }

    func connectionClosed(_ connection: PhoneConnection) {
        for mac in sessions.connectionClosed(connection.number) where surroundings.registry.isLoaded(mac) {
            surroundings.registry.dispatch(mac) { await $0.connectionClosed(connection.number) }
        }
    }

    private func answer(_ request: PhoneHTTPRequest, isOverloaded: Bool) async -> PhoneHTTPAnswer {
        let message: WorkpointMessage
        do {
            message = try reader.workpointMessage(request.body)
        } catch {
            surroundings.counters.add(.malformedRequests)
            return answer(to: error)
        }
        guard !isOverloaded else { return overload(message) }
        switch sessions.route(message, request, at: surroundings.clock.now) {
        case .opening(let mac):
            surroundings.counters.add(.flows)
            return await answer(message, request, of: mac, newSession: PhoneSessions.makeSession())
        case .reply(let mac, _): return await answer(message, request, of: mac, newSession: nil)
        case .cleanUp(let reason): return text(.cleanUp(nonce: message.nonce, reason: reason))
        }
    }

    /// Has a phone answer.
    ///
    /// - Parameter newSession: the name of the session, when the message begins a flow.
    private func answer(
        _ message: WorkpointMessage, _ request: PhoneHTTPRequest, of mac: MACAddress, newSession: String?
    ) async -> PhoneHTTPAnswer {
        let arrival = request.connection.certificateFingerprint.map(Arrival.secureMode) ?? .defaultMode
        let phoneRequest = PhoneRequest(
            message: message, connection: request.connection.number, arrival: arrival,
            remoteAddress: request.connection.remoteAddress, bodyDigest: Array(SHA256.hash(data: request.body)))
        do {
            let answer = try await surroundings.registry.use(mac) { workpoint async throws(ProvisioningStoreError) in
                try await workpoint.receive(phoneRequest) {
                    guard let newSession else { return }
                    sessions.begin(mac, message, request, session: newSession, at: surroundings.clock.now)
                }
            }
            // Without an actor: the service is being stopped, and the phone comes again.
            guard let answer else { return overload(message) }
            switch answer.body {
            case .refuse(let status): return .empty(HTTPResponseStatus(statusCode: status), closes: true)
            case .message(let message, let legacyText):
                var page = text(message, legacyText: legacyText)
                if let newSession, !answer.isTurnedAway {
                    let isSecure = configuration.tls != nil
                    page.headers.append(SessionCookie.header(newSession, target: request.target, isSecure: isSecure))
                }
                return page
            }
        } catch {
            // The phone waits and sends the same request again; nothing of this one has happened.
            return overload(message)
        }
    }

    private func overload(_ message: WorkpointMessage) -> PhoneHTTPAnswer {
        surroundings.counters.add(.overloads)
        return text(.cleanUp(nonce: message.nonce, reason: .overload))
    }

    /// What a message that cannot be read is answered with: `CleanUp` where its nonce is known, else no message at all.
    private func answer(to error: WorkpointMessageError) -> PhoneHTTPAnswer {
        if case .tooLarge(.bytes) = error.reason { return .empty(.payloadTooLarge, closes: true) }
        guard let nonce = error.nonce else { return .empty(.badRequest, closes: true) }
        var answer = text(.cleanUp(nonce: nonce, reason: .invalidMessage))
        answer.closes = true
        return answer
    }

    private func text(_ message: ServiceMessage, legacyText: Bool = false) -> PhoneHTTPAnswer {
        PhoneHTTPAnswer(
            status: .ok, headers: [.init(name: "Content-Type", value: "text/xml")],
            body: WorkpointMessageWriter(legacyText: legacyText).bytes(message))
    }
}

/// The sessions of phones, for the listeners of one mode.
final class PhoneSessions: Sendable {
    private let directory: Mutex<FlowDirectory>

    init(maximum: Int) {
        directory = Mutex(FlowDirectory(maximumSessions: maximum))
    }

    /// How many there are.
    var count: Int { directory.withLock { $0.count } }

    func route(_ message: WorkpointMessage, _ request: PhoneHTTPRequest, at time: Timestamp) -> FlowDirectory.Route {
        let presented = SessionCookie.sessions(in: request.cookies)
        return directory.withLock {
            $0.route(message, presented: presented, connection: request.connection.number, at: time)
        }
    }

    func begin(
        _ mac: MACAddress, _ message: WorkpointMessage, _ request: PhoneHTTPRequest, session: String,
        at time: Timestamp
    ) {
        directory.withLock {
            $0.begin(mac, message, connection: request.connection.number, session: session, at: time)
        }
    }

    static func makeSession() -> String {
        var random = SystemRandomNumberGenerator()
        return SessionCookie.makeSession(using: &random)
    }

    func connectionClosed(_ connection: UInt64) -> [MACAddress] {
        directory.withLock { $0.connectionClosed(connection) }
    }

    func forget(_ mac: MACAddress) {
        directory.withLock { $0.forget(mac) }
    }
}

/// Counts the requests that are being worked on.
final class RequestGauge: Sendable {
    private let maximum: Int
    private let running = Atomic<Int>(0)

    init(maximum: Int) {
        self.maximum = max(1, maximum)
    }

    /// How many there are.
    var count: Int { running.load(ordering: .relaxed) }

    /// Counts one more while `body` runs, and tells it whether that is too many.
    func during<Value>(_ body: (Bool) async -> Value) async -> Value {
        let count = running.add(1, ordering: .relaxed).newValue
        defer { running.subtract(1, ordering: .relaxed) }
        return await body(count > maximum)
    }
}
