import CSTAGateway
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle
import Simulation
import Synchronization
import Transport

/// The running program: the gateway, its HTTP interface, the embedded simulated switch, and what belongs to a daemon.
struct Daemon: Sendable {
    /// What to run.
    var configuration: DaemonConfiguration
    /// The file it came from, to be read again on SIGHUP.
    var file: ConfigurationFile?
    /// Prints events as they flow, when given.
    var printer: EventPrinter?
    /// Ends by itself after this time, when given.
    var duration: Duration?
    /// What runs along with workpoint provisioning, given what can be done with it.
    var companions: @Sendable (any WorkpointOperations) -> [any Service] = { _ in [] }
    /// Told where everything is served, once it is.
    var onServing: @Sendable (ServedAddresses) -> Void = { _ in }

    /// Runs until SIGTERM, SIGINT, or the end of the given time.
    ///
    /// - Throws: what keeps it from starting: a port that is taken, a certificate that cannot be read.
    func run() async throws {
        AllocatorTuning.keepFreedMemory()
        let logger = Logger(label: "gatewayd")
        let group = MultiThreadedEventLoopGroup(numberOfThreads: configuration.threads)
        do {
            try await run(on: group, logger: logger)
        } catch {
            try? await group.shutdownGracefully()
            throw error
        }
        try await group.shutdownGracefully()
    }

    private func run(on group: MultiThreadedEventLoopGroup, logger: Logger) async throws {
        let configuration = configuration.withOperator()
        let gateway = try Gateway(configuration: configuration.gateway, group: group, logger: logger)
        let announcement = Announcement(
            expectsHTTP: configuration.http.isEnabled, expectsWorkpoints: configuration.workpoints != nil,
            tell: onServing)
        let (listening, listens) = AsyncStream<[WorkpointAddress]>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let workpoints = try configuration.workpoints.map { configuration in
            try WorkpointsHost(configuration, registry: gateway.registry, group: group, logger: logger) { addresses in
                announcement.workpointsServe(addresses)
                listens.yield(addresses)
            }
        }
        var mobility: MobilityHost?
        if let workpoints, let settings = configuration.mobility {
            mobility = try MobilityHost(settings, workpoints: workpoints, group: group, logger: logger)
        }
        var view = LiveGateway(gateway: gateway, metricsSource: GatewayMetrics())
        if let workpoints {
            view.workpoints = workpoints.operations
            view.workpointMetrics = { workpoints.metrics() }
        }
        let recorder = StatisticsRecorder(gateway: gateway)
        let simulated = configuration.gateway.links.first { $0.endpoint == .inProcess }
        let simulation = simulated.map { _ in SimulationHost(configuration.simulation, group: group, logger: logger) }

        // Started in this order, stopped in the reverse one: the event streams and the printer end first, then the
        // gateway says goodbye to its clients.
        var services: [any Service] = [
            GatewayService(gateway: gateway, logger: logger) {
                if let simulation, let simulated { try simulation.attach(to: gateway, link: simulated.name) }
                announcement.gatewayServes(gateway.boundAddresses)
            } onStopped: {
                await simulation?.stop()
            }
        ]
        if let workpoints { services.append(workpoints) }
        if let mobility { services.append(mobility) }
        services.append(StatisticsService(recorder: recorder))
        if configuration.http.isEnabled {
            services.append(
                HTTPService(
                    configuration: configuration.http, view: view, workpoints: workpoints?.operations,
                    calls: ApplicationSessions(gateway: gateway, group: group),
                    status: LiveStatus(gateway: gateway, recorder: recorder),
                    redaction: configuration.logging.redaction, group: group, logger: logger
                ) { address in
                    announcement.httpServes(address)
                })
        }
        if let file {
            services.append(
                ReloadService(
                    file: file, gateway: gateway, workpoints: workpoints, initial: configuration, logger: logger))
        }
        if let printer { services.append(EventPrintingService(view: view, printer: printer)) }
        if let simulation, let settings = configuration.workpoints, configuration.simulation.workpoints > 0 {
            services.append(
                SimulatedPhonesService(
                    simulation: simulation, configuration: configuration.simulation, workpoints: settings, group: group,
                    listening: listening))
        }
        if let workpoints { services += companions(workpoints.operations) }
        var configurations = services.map { ServiceGroupConfiguration.ServiceConfiguration(service: $0) }
        if let duration {
            configurations.append(
                .init(
                    service: DeadlineService(duration: duration),
                    successTerminationBehavior: .gracefullyShutdownGroup))
        }
        var settings = ServiceGroupConfiguration(
            services: configurations, gracefulShutdownSignals: [.sigterm, .sigint], logger: quiet(logger))
        settings.maximumGracefulShutdownDuration = .seconds(10)
        settings.maximumCancellationDuration = .seconds(5)
        try await run(ServiceLifecycle.ServiceGroup(configuration: settings))
    }

    /// Runs the services. Cancellation stops them gracefully too: cut short, the HTTP server would go on closing after the
    /// event loops are gone.
    private func run(_ services: ServiceLifecycle.ServiceGroup) async throws {
        // Not a child, which would be cancelled with us.
        let running = Task { try await services.run() }
        try await withTaskCancellationHandler {
            try await running.value
        } onCancel: {
            Task { await services.triggerGracefulShutdown() }
        }
    }

    /// The group of services tells every step; only what goes wrong is worth a line.
    private func quiet(_ logger: Logger) -> Logger {
        var logger = logger
        logger.logLevel = max(logger.logLevel, .error)
        return logger
    }
}

/// Where the program is reached.
struct ServedAddresses: Sendable, Equatable {
    /// The CSTA listeners.
    var clients: [BoundAddress] = []
    /// The HTTP interface.
    var http: String?
    /// Where phones are provisioned.
    var workpoints: [WorkpointAddress] = []
}

/// Waits until everything that serves has said where.
private final class Announcement: Sendable {
    private struct State {
        var clients: [BoundAddress]?
        var http: String?
        var workpoints: [WorkpointAddress]?
        var isTold = false
    }

    private let state = Mutex(State())
    private let expectsHTTP: Bool
    private let expectsWorkpoints: Bool
    private let tell: @Sendable (ServedAddresses) -> Void

    init(expectsHTTP: Bool, expectsWorkpoints: Bool, tell: @escaping @Sendable (ServedAddresses) -> Void) {
        self.expectsHTTP = expectsHTTP
        self.expectsWorkpoints = expectsWorkpoints
        self.tell = tell
    }

    func gatewayServes(_ addresses: [BoundAddress]) {
        update { $0.clients = addresses }
    }

    func workpointsServe(_ addresses: [WorkpointAddress]) {
        update { $0.workpoints = addresses }
    }

    func httpServes(_ address: SocketAddress) {
        update {
            $0.http = "\(address.ipAddress.map { $0.contains(":") ? "[\($0)]" : $0 } ?? "?"):\(address.port ?? 0)"
        }
    }

    private func update(_ change: (inout State) -> Void) {
        let addresses: ServedAddresses? = state.withLock { state in
            change(&state)
            guard !state.isTold, let clients = state.clients, state.http != nil || !expectsHTTP,
                state.workpoints != nil || !expectsWorkpoints
            else { return nil }
            state.isTold = true
            return ServedAddresses(clients: clients, http: state.http, workpoints: state.workpoints ?? [])
        }
        if let addresses { tell(addresses) }
    }
}
