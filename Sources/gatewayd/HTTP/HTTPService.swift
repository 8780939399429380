import Dispatch
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle

/// The HTTP interface as a service: one port, all routes, ended gracefully.
struct HTTPService: Service {
    let configuration: HTTPConfiguration
    let view: any GatewayView
    let workpoints: (any WorkpointOperations)?
    let calls: (any CallControl)?
    let status: (any StatusView)?
    let redaction: NumberRedaction
    let logger: Logger
    private let streams: EventStreams
    let events: LiveEvents
    private let ledger = IdempotencyLedger(now: Self.monotonicNow)
    private let group: any EventLoopGroup
    private let onListening: @Sendable (SocketAddress) -> Void

    /// - Parameters:
    ///   - workpoints: what operators can do with workpoints; `nil` when they are not provisioned here.
    ///   - calls: carries out call control; `nil` when there is none here.
    ///   - status: what is told of the gateway itself; `nil` for nothing.
    ///   - redaction: hides numbers in traces as in the log.
    ///   - group: the event loops to run on.
    ///   - onListening: told the address once connections are accepted; with port 0 the only way to learn it.
    init(
        configuration: HTTPConfiguration, view: any GatewayView, workpoints: (any WorkpointOperations)? = nil,
        calls: (any CallControl)? = nil, status: (any StatusView)? = nil, redaction: NumberRedaction = .on,
        group: any EventLoopGroup, logger: Logger,
        onListening: @escaping @Sendable (SocketAddress) -> Void = { _ in }
    ) {
        self.configuration = configuration
        self.view = view
        self.workpoints = workpoints
        self.calls = calls
        self.status = status
        self.redaction = redaction
        self.group = group
        self.logger = logger
        self.onListening = onListening
        streams = EventStreams(maximum: configuration.maximumEventStreams)
        var random = SystemRandomNumberGenerator()
        events = LiveEvents(
            view: view, configuration: configuration, epoch: String(random.next() as UInt32, radix: 36),
            now: Self.monotonicNow)
    }

    func run() async throws {
        let application = makeApplication()
        let events = events
        let ticker = group.any().scheduleRepeatedTask(initialDelay: Self.tick, delay: Self.tick) { _ in
            Task { await events.tick() }
        }
        try await withGracefulShutdownHandler {
            try await application.run()
        } onGracefulShutdown: {
            // Streams have no end of their own; the server waits for them before it is done.
            streams.stop()
        }
        ticker.cancel()
        await events.hub.stop()
        await calls?.stop()
    }

    /// How often is looked for what nobody wants any more.
    private static let tick = TimeAmount.seconds(5)

    private static let monotonicNow: @Sendable () -> UInt64 = { DispatchTime.now().uptimeNanoseconds }

    /// The application with every route, also for tests.
    func makeApplication() -> Application<RouterResponder<GatewayRequestContext>> {
        let router = makeRouter()
        let channel = HTTP1Channel.Configuration(
            idleTimeout: TimeAmount(configuration.idleTimeout),
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: 8_192, maxHeaderListSize: 16_384, maxHeaderFieldCount: 64))
        var serverLogger = logger
        // One line for each connection and request is the reverse proxy's business, not ours.
        serverLogger.logLevel = max(logger.logLevel, .warning)
        return Application(
            router: router, server: .http1(configuration: channel),
            configuration: ApplicationConfiguration(
                address: .hostname(configuration.host, port: configuration.port), serverName: nil,
                availableConnectionsDelegate: MaximumAvailableConnections(configuration.maximumConnections)),
            onServerRunning: { channel in
                if let address = channel.localAddress { onListening(address) }
            },
            eventLoopGroupProvider: .shared(group), logger: serverLogger)
    }

    /// Every route.
    func makeRouter() -> Router<GatewayRequestContext> {
        let router = Router(context: GatewayRequestContext.self, options: .autoGenerateHeadEndpoints)
        router.middlewares.add(AnswerMiddleware())
        router.middlewares.add(RequestLimitsMiddleware())
        router.middlewares.add(CallerMiddleware(view: view, requiresToken: configuration.token != nil))
        PhoneRoutes(view: view).add(to: router)
        EventRoutes(view: view, events: events, streams: streams, configuration: configuration).add(to: router)
        MonitorRoutes(view: view, events: events).add(to: router)
        StatusRoutes(view: view, streams: streams).add(to: router)
        if let status {
            ConsoleRoutes().add(to: router)
            AccessRoutes(hasProvisioning: workpoints != nil, hasCallControl: calls != nil).add(to: router)
            GatewayStatusRoutes(status: status).add(to: router)
            TraceRoutes(
                view: view, status: status, streams: streams, configuration: configuration, redaction: redaction
            )
            .add(to: router)
        }
        if let workpoints {
            let routes = WorkpointRoutes(view: view, workpoints: workpoints)
            routes.add(to: router)
            JobRoutes(routes: routes).add(to: router)
            CertificateRoutes(routes: routes).add(to: router)
            UserRoutes(workpoints: workpoints).add(to: router)
        }
        if let calls {
            CallRoutes(view: view, calls: calls, ledger: ledger).add(to: router)
            FeatureRoutes(view: view, calls: calls).add(to: router)
        }
        InterfaceRoutes().add(to: router)
        return router
    }
}
