import ECMA323
import Logging
import NIOCore
import NIOPosix
import Transport

/// A session with a gateway, or a switch, and everything known of the devices it monitors (JTAPI `Provider`).
///
/// ```swift
/// let provider = try await Provider.connect(
///     ProviderConfiguration(gateways: [GatewayEndpoint(host: "cti.example")],
///                           login: SessionLogin(user: "crm", password: secret)))
/// try await provider.monitor("2001")
/// for await case .change(let change) in provider.updates(of: "2001") { … }
/// ```
///
/// When the connection is lost the provider goes out of service, tries its gateways one after the other, starts its
/// monitors again, reads the state of the devices, tells what is different, reports the ``Outage``, and is in service again.
/// Sequences of changes go on meanwhile. Methods may be called from anywhere.
public final class Provider: Sendable {
    /// Makes one connection to the gateway at that place of the list: a wire on the loop that is not open yet.
    public typealias Dial = @Sendable (_ gateway: Int, _ eventLoop: any EventLoop) -> EventLoopFuture<Wire>

    let shell: ProviderShell
    /// How it behaves.
    public let configuration: ProviderConfiguration

    private var eventLoop: any EventLoop { shell.eventLoop }

    /// A provider over TCP or TLS that has not been started.
    ///
    /// - Parameters:
    ///   - eventLoop: where it lives; one of NIO's singleton group when not given.
    /// - Throws: ``ProviderError/invalidTLS(_:)`` when a file for TLS is not what it should be.
    public convenience init(
        _ configuration: ProviderConfiguration, on eventLoop: (any EventLoop)? = nil,
        logger: Logger = Logger(label: "CSTAClient")
    ) throws(ProviderError) {
        var connectors: [ConnectorConfiguration] = []
        for gateway in configuration.gateways {
            do {
                connectors.append(
                    ConnectorConfiguration(
                        host: gateway.host, port: gateway.port, tls: try gateway.tls.map { try TLSClient($0) },
                        connectTimeout: configuration.connectTimeout))
            } catch {
                throw .invalidTLS("\(error)")
            }
        }
        let settings = connectors
        let counters = TransportCounters()
        self.init(configuration, on: eventLoop ?? MultiThreadedEventLoopGroup.singleton.any(), logger: logger) {
            SocketDialler.dial(settings[$0], on: $1, counters: counters)
        }
    }

    /// A provider over anything that makes wires, for instance memory.
    public init(
        _ configuration: ProviderConfiguration, on eventLoop: any EventLoop,
        logger: Logger = Logger(label: "CSTAClient"), dial: @escaping Dial
    ) {
        precondition(!configuration.gateways.isEmpty, "a provider needs a gateway")
        self.configuration = configuration
        shell = ProviderShell(configuration, eventLoop: eventLoop, logger: logger, dial: dial)
    }

    /// Makes a provider and waits until it is in service.
    ///
    /// - Throws: ``ProviderError/outOfService(_:)`` when no gateway can be reached, the session is refused, or the gateway
    ///   has had no switch for ``ProviderConfiguration/requestTimeout``; then the provider is shut down. Use
    ///   ``start()`` for one that goes on trying.
    public static func connect(
        _ configuration: ProviderConfiguration, on eventLoop: (any EventLoop)? = nil,
        logger: Logger = Logger(label: "CSTAClient")
    ) async throws(ProviderError) -> Provider {
        let provider = try Provider(configuration, on: eventLoop, logger: logger)
        try await provider.connect()
        return provider
    }

    /// Begins to connect, and waits until the provider is in service.
    ///
    /// - Throws: ``ProviderError/outOfService(_:)`` when every gateway was tried in vain; then the provider is shut down.
    public func connect() async throws(ProviderError) {
        let reason = await withCheckedContinuation { (continuation: CheckedContinuation<OutOfServiceReason?, Never>) in
            onLoop { $0.start { continuation.resume(returning: $0) } }
        }
        guard let reason else { return }
        await shutDown()
        throw .outOfService(reason)
    }

    /// Begins to connect, and goes on trying until it is shut down.
    public func start() { onLoop { $0.start(nil) } }

    /// Ends the session and the connection, and all sequences.
    public func shutDown() async {
        let shell = shell
        // The promise is never failed.
        try? await eventLoop.flatSubmit { shell.shutDown() }.get()
    }

    // MARK: State

    /// Everything that is known, at one moment.
    public func snapshot() async -> ProviderSnapshot {
        await onLoop { $0.machine.model.snapshot }
    }

    /// The provider's state.
    public func state() async -> ProviderState { await onLoop { $0.machine.model.state } }

    /// What the switching function said last of itself; nil when it has said nothing.
    public func systemStatus() async -> CSTA.SystemStatusValue? { await onLoop { $0.machine.model.systemStatus } }

    /// The monitored address of a device; nil when it is not monitored.
    public func address(_ device: String) async -> Address? {
        let name = Party.number(in: device)
        return await onLoop { $0.machine.model.addresses[name] }
    }

    /// A call by its identifier; nil when no monitored device takes part in it.
    public func call(_ callID: String) async -> Call? { await onLoop { $0.machine.model.calls[callID] } }

    /// The calls at a monitored device, oldest first.
    public func calls(at device: String) async -> [Call] {
        let name = Party.number(in: device)
        return await onLoop { $0.machine.model.snapshot.calls(at: name) }
    }

    // MARK: Monitors

    /// Monitors a device, from now until ``stopMonitoring(_:)``, over all reconnections. Waits until its state is known.
    ///
    /// - Parameter time: how long to wait; ``ProviderConfiguration/requestTimeout`` when not given. The device stays wanted
    ///   when the time is up.
    /// - Throws: ``ProviderError/refused(_:_:)`` when the switching function refuses the monitor, or
    ///   ``ProviderError/timedOut(_:)``.
    public func monitor(_ device: String, within time: TimeAmount? = nil) async throws(ProviderError) {
        let limit = time ?? configuration.requestTimeout
        let error = await withCheckedContinuation { (continuation: CheckedContinuation<ProviderError?, Never>) in
            onLoop { $0.monitor(CSTA.DeviceID(device), within: limit) { continuation.resume(returning: $0) } }
        }
        if let error { throw error }
    }

    /// Monitors many devices; see ``monitor(_:within:)``.
    ///
    /// - Returns: the errors of those that could not be monitored.
    @discardableResult
    public func monitor(
        contentsOf devices: some Sequence<String>, within time: TimeAmount? = nil
    ) async -> [String: ProviderError] {
        let limit = time ?? configuration.requestTimeout
        let devices = Array(devices)
        let shell = shell
        let all = eventLoop.flatSubmit { () -> EventLoopFuture<[(String, ProviderError?)]> in
            let futures = devices.map { device -> EventLoopFuture<(String, ProviderError?)> in
                let promise = shell.eventLoop.makePromise(of: (String, ProviderError?).self)
                shell.monitor(CSTA.DeviceID(device), within: limit) { promise.succeed((device, $0)) }
                return promise.futureResult
            }
            return EventLoopFuture.whenAllSucceed(futures, on: shell.eventLoop)
        }
        // The promises are never failed.
        let results = (try? await all.get()) ?? []
        return Dictionary(results.compactMap { device, error in error.map { (device, $0) } }) { first, _ in first }
    }

    /// Does not monitor a device any more.
    public func stopMonitoring(_ device: String) async {
        let name = Party.number(in: device)
        await onLoop { $0.unmonitor(name) }
    }

    // MARK: Requests

    /// Makes any request, for services that have no method of their own.
    ///
    /// - Parameter time: how long the answer may take; ``ProviderConfiguration/requestTimeout`` when not given.
    /// - Throws: ``ProviderError``; ``ProviderError/refused(_:_:)`` with the standard's error when it is refused.
    public func request<Response: CSTAMessage>(
        _ message: some CSTAMessage, expecting type: Response.Type, within time: TimeAmount? = nil
    ) async throws(ProviderError) -> Response {
        let result = await withCheckedContinuation { continuation in
            onLoop { $0.request(message, within: time) { continuation.resume(returning: $0) } }
        }
        let answer = try result.get()
        if let response = answer as? Response { return response }
        if let error = answer as? CSTA.CSTAErrorCode { throw .refused(message.kind, error) }
        throw .unexpectedAnswer(answer.kind, to: message.kind)
    }

    // MARK: The loop

    private func onLoop(_ body: @escaping @Sendable (ProviderShell) -> Void) {
        let shell = shell
        if eventLoop.inEventLoop { body(shell) } else { eventLoop.execute { body(shell) } }
    }

    func onLoop<Value: Sendable>(_ body: @escaping @Sendable (ProviderShell) -> Value) async -> Value {
        await withCheckedContinuation { continuation in
            onLoop { continuation.resume(returning: body($0)) }
        }
    }
}
