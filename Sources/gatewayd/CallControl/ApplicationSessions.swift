import CSTAGateway
import ECMA323
import NIOCore
import Synchronization
import Transport

/// The sessions that applications have with the gateway because their tokens are used over HTTP: one for each, made when it
/// is first needed.
final class ApplicationSessions: CallControl {
    private struct State {
        var sessions: [String: InProcessSession] = [:]
        var isStopped = false
    }

    private let gateway: Gateway
    private let group: any EventLoopGroup
    private let state = Mutex(State())

    /// - Parameter group: the gateway's event loops.
    init(gateway: Gateway, group: any EventLoopGroup) {
        self.gateway = gateway
        self.group = group
    }

    func request(
        _ message: any CSTAMessage, as application: String
    ) async throws(CallControlError) -> any CSTAMessage {
        guard let session = session(of: application) else { throw .stopping }
        do {
            return try await session.eventLoop.flatSubmit { session.request(message) }.get()
        } catch let error as CallControlError {
            throw error
        } catch {
            // The event loops are gone.
            throw .stopping
        }
    }

    func stop() async {
        let sessions = state.withLock { state in
            state.isStopped = true
            defer { state.sessions = [:] }
            return Array(state.sessions.values)
        }
        for session in sessions { try? await session.eventLoop.submit { session.close() }.get() }
    }

    private func session(of application: String) -> InProcessSession? {
        state.withLock { state in
            guard !state.isStopped else { return nil }
            if let session = state.sessions[application] { return session }
            let session = InProcessSession(eventLoop: group.any()) { [weak self] session in
                self?.forget(session, of: application)
            }
            state.sessions[application] = session
            // Under the lock, so that the opening is on its way to the loop before anybody's request.
            session.eventLoop.execute { [gateway] in
                session.open { gateway.delegate(for: $0, as: Self.listener(for: application)) }
            }
            return session
        }
    }

    private func forget(_ session: InProcessSession, of application: String) {
        state.withLock { state in
            if state.sessions[application] === session { state.sessions[application] = nil }
        }
    }

    /// How the gateway treats the session: it is the application from the beginning, and may be silent for ever.
    private static func listener(for application: String) -> ClientListenerConfiguration {
        var listener = ClientListenerConfiguration(name: "http")
        listener.sessionlessApplication = application
        listener.idleTimeout = nil
        listener.statusInterval = nil
        return listener
    }
}
