import NIOCore
import Synchronization
import Transport

/// Where clients come in: a listener, and how those that come in by it are treated.
struct ClientDoor: Sendable {
    /// Tells the sessions of this listener from others.
    let id: UInt64
    /// How clients are treated.
    var configuration: ClientListenerConfiguration
    /// The TLS side; nil for plain TCP.
    var tls: TLSServer?
    /// The listener.
    let listener: Listener

    private static let lastID = Atomic<UInt64>(0)

    /// A number no other listener has.
    static func newID() -> UInt64 { lastID.wrappingAdd(1, ordering: .relaxed).newValue }
}

// Serving clients.
extension Gateway {
    /// Opens a listener.
    ///
    /// - Parameter isAccepting: false leaves clients with the system until the listener is told to accept them.
    func bind(
        _ configuration: ClientListenerConfiguration, tls: TLSServer?, isAccepting: Bool = true
    ) async throws -> ClientDoor {
        let id = ClientDoor.newID()
        let listener = try await Listener.bind(
            configuration.listening(tls), group: environment.group, logger: environment.logger,
            counters: transportCounters, isAccepting: isAccepting, makeDelegate: makeDelegate(configuration, door: id))
        return ClientDoor(id: id, configuration: configuration, tls: tls, listener: listener)
    }

    /// What makes the sessions of a listener.
    func makeDelegate(
        _ configuration: ClientListenerConfiguration, door: UInt64
    ) -> @Sendable (Wire) -> any WireDelegate {
        { [core] wire in Self.makeSession(core, configuration, wire, door) }
    }

    /// Says in the log that clients are served.
    func announce(_ door: ClientDoor) {
        environment.logger.info(
            "serving clients",
            metadata: ["listener": "\(door.configuration.name)", "port": "\(door.listener.port)"])
    }

    /// Serves a client over a wire that did not come in by a listener's socket; to be opened with what is returned. For
    /// clients within the process and for tests.
    ///
    /// - Parameters:
    ///   - wire: the wire; its loop must be one of the gateway's.
    ///   - listener: how the client is to be treated.
    public func delegate(for wire: Wire, as listener: ClientListenerConfiguration) -> any WireDelegate {
        beginRunning()
        return Self.makeSession(core, listener, wire, 0)
    }

    private static func makeSession(
        _ core: GatewayCore, _ listener: ClientListenerConfiguration, _ wire: Wire, _ door: UInt64
    ) -> ApplicationSession {
        guard let loop = core.clientLoops.first(where: { $0.eventLoop === wire.eventLoop }) else {
            preconditionFailure("a client's wire lives on one of the gateway's loops")
        }
        return ApplicationSession(core: core, listener: listener, door: door, wire: wire, loop: loop)
    }

    /// Ends sessions with a word to their clients.
    func terminateSessions(
        because reason: String, where isMeant: @escaping @Sendable (ApplicationSession) -> Bool
    ) async {
        for loop in core.clientLoops {
            try? await loop.eventLoop.submit {
                for session in loop.sessions where isMeant(session) { session.terminate(because: reason) }
            }.get()
        }
    }

    /// Where clients are served: each listener's name with its address and port, once started.
    public var boundAddresses: [BoundAddress] {
        state.withLock { state in
            state.listeners.map { door in
                BoundAddress(
                    listener: door.configuration.name, host: door.configuration.host, port: door.listener.port,
                    isTLS: door.tls != nil)
            }
        }
    }
}

/// An address at which clients are served.
public struct BoundAddress: Sendable, Hashable {
    /// The listener's name.
    public var listener: String
    /// The host it was told to bind.
    public var host: String
    /// The port it got.
    public var port: Int
    /// Whether TLS is spoken.
    public var isTLS: Bool
}
