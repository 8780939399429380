import CSTAGateway
import DeviceActors
import Foundation
import Logging
import NIOCore
import Provisioning
import ServiceLifecycle
import Store
import Transport
import WorkpointService

/// Workpoint provisioning as a part of the running program: its store, its listeners, its view of the phones' calls.
struct WorkpointsHost: Service {
    /// For the HTTP interface.
    let operations: LiveWorkpoints
    /// For Extension Mobility, which gives phones their jobs.
    let service: ProvisioningService
    /// For Extension Mobility, whose records are in the same database.
    let store: ProvisioningDatabase
    private let logger: Logger
    private let onListening: @Sendable ([WorkpointAddress]) -> Void
    private let servers: [TLSServer]

    /// Opens the store and reads the certificates.
    ///
    /// - Throws: what is wrong with the file, the key or a certificate.
    init(
        _ configuration: WorkpointsConfiguration, registry: PhoneRegistry, group: any EventLoopGroup, logger: Logger,
        onListening: @escaping @Sendable ([WorkpointAddress]) -> Void
    ) throws {
        let made = try configuration.service()
        store = try ProvisioningDatabase(try configuration.storeConfiguration())
        let calls = RegistryCalls(registry: registry, clock: EventLoopClock(group.any()))
        service = ProvisioningService(made.configuration, store: store, calls: calls, group: group, logger: logger)
        operations = LiveWorkpoints(service: service, calls: calls)
        servers = made.servers
        self.logger = logger
        self.onListening = onListening
    }

    func run() async throws {
        do {
            try await service.start()
            onListening(service.addresses.map { WorkpointAddress(role: $0.role, address: $0.address) })
            logger.info("workpoint provisioning started")
            try await gracefulShutdown()
        } catch is CancellationError {
            // Told to stop at once: what follows is the same, only that nobody waits for it long.
        } catch {
            await stop()
            throw error
        }
        await stop()
        logger.info("workpoint provisioning stopped")
    }

    /// Reads the certificates of the listeners again, for connections from now on.
    ///
    /// - Throws: ``Transport/TLSMaterialError`` naming the first file that is wrong; those before it are in force.
    func reloadCertificates() throws {
        for server in servers { try server.reload() }
    }

    /// Treats phones otherwise from now on.
    func apply(_ policy: WorkpointPolicy) async {
        await service.setPolicy(policy)
    }

    /// What is counted, for `/metrics`.
    func metrics() -> [Prometheus.Family] {
        Self.metrics(service.status, service.counters, refusedItems: store.counters.refusedItems)
    }

    /// The families of one reading; pure, for tests.
    static func metrics(
        _ status: ProvisioningStatus, _ counters: ProvisioningCounters, refusedItems: UInt64
    ) -> [Prometheus.Family] {
        let gauges: [(String, String, Int)] = [
            ("workpoints", "Workpoints known to provisioning", status.workpoints),
            ("workpoint_jobs_open", "Jobs of workpoints that are not final", status.openJobs),
            ("workpoints_active", "Workpoints that something is going on with", status.activeWorkpoints),
            ("workpoint_sessions", "Sessions of workpoints", status.sessions),
            ("workpoint_requests_in_work", "Requests of workpoints being worked on", status.requests),
            ("workpoint_contacts_waiting", "Workpoints that wait to be contacted", status.waitingContacts),
            ("workpoint_connections_open", "Connections of workpoints", status.connections),
        ]
        let refused = Prometheus.Family(
            name: "gatewayd_workpoint_items_refused_total",
            help: "Items of workpoints that were not stored because a phone had as many as are kept", kind: .counter,
            samples: [.init(refusedItems)])
        return gauges.map { name, help, value in
            Prometheus.Family(name: "gatewayd_\(name)", help: help, kind: .gauge, samples: [.init(value)])
        } + [refused]
            + ProvisioningCounter.allCases.map { counter in
                Prometheus.Family(
                    name: "gatewayd_workpoint_\(counter.metricName)_total", help: counter.help, kind: .counter,
                    samples: [.init(counters[counter])])
            }
    }

    private func stop() async {
        await service.stop()
        do { try store.close() } catch { logger.error("the store cannot be closed", metadata: ["error": "\(error)"]) }
    }
}

/// Where phones are listened to.
struct WorkpointAddress: Sendable, Equatable {
    /// What for.
    var role: PhoneListenerConfiguration.Role
    /// Host and port.
    var address: SocketAddress

    /// Host and port as text.
    var text: String {
        let host = address.ipAddress ?? "?"
        return "\(host.contains(":") ? "[\(host)]" : host):\(address.port ?? 0)"
    }
}

extension ProvisioningCounter {
    /// The name in Prometheus' manner: `contactsFailed` → `contacts_failed`.
    var metricName: String {
        "\(self)".reduce(into: "") { name, character in
            if character.isUppercase, name.last?.isUppercase != true { name.append("_") }
            name.append(contentsOf: character.lowercased())
        }
    }

    /// What it counts, in words: `contactsFailed` → `Contacts failed`.
    var help: String {
        let words = metricName.replacing("_", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst() + ", of workpoint provisioning"
    }
}

extension WorkpointsConfiguration {
    /// The store as its library is told.
    ///
    /// - Throws: what is wrong with the key.
    func storeConfiguration() throws -> StoreConfiguration {
        var configuration = StoreConfiguration(
            path: store, key: try key.map { try StoreKey($0) }, isSecret: { SecretItems.isSecret($0) })
        configuration.previousKey = try previousKey.map { try StoreKey($0) }
        configuration.bounds.items = maximumItems
        return configuration
    }

    /// The service as its library is told, and the TLS sides of its listeners.
    ///
    /// - Throws: what is wrong with a certificate.
    func service() throws -> (configuration: ProvisioningServiceConfiguration, servers: [TLSServer]) {
        var listeners: [PhoneListenerConfiguration] = []
        var servers: [TLSServer] = []
        let sides: [(Listener?, PhoneListenerConfiguration.Role)] = [
            (defaultMode, .defaultMode), (secureMode, .secureMode),
        ]
        for case (let side?, let role) in sides {
            let server = try TLSServer(tls(side, role: role))
            servers.append(server)
            listeners.append(PhoneListenerConfiguration(role, host: side.host, port: side.port, tls: server))
        }
        if let poll { listeners.append(PhoneListenerConfiguration(.polling, host: poll.host, port: poll.port)) }
        for place in listeners.indices {
            listeners[place].limits.idle = idleTimeout
            listeners[place].maximumConnections = maximumConnections
            if listeners[place].role != .polling { listeners[place].paths = Set(paths) }
        }
        var configuration = ProvisioningServiceConfiguration(listeners: listeners)
        configuration.policy = policy
        configuration.limits.maximumRequests = maximumRequests
        configuration.limits.maximumOpenJobs = maximumOpenJobs
        configuration.limits.maximumOpenJobsInAll = maximumOpenJobsInAll
        configuration.retention = history
        configuration.contact.networks = networks
        configuration.contact.maximumConcurrent = maximumContacts
        configuration.contact.ports = Set(contactPorts)
        if let authorityCertificate, let authorityKey {
            let certificate = try String(contentsOfFile: authorityCertificate, encoding: .utf8)
            let authority = try DeviceAuthority(
                certificatePEM: certificate, keyPEM: try String(contentsOfFile: authorityKey, encoding: .utf8))
            let trusted =
                try serverAuthorities.map { try String(contentsOfFile: $0, encoding: .utf8) } ?? certificate
            configuration.secureMode = SecureModeConfiguration(
                authority: authority,
                service: BootstrapMaterial.Service(
                    authoritiesPEM: trusted, securePort: policy.securePort,
                    maximumPINRetries: policy.maximumPINRetries))
        }
        return (configuration, servers)
    }

    /// What a listener's TLS side is.
    func tls(_ side: Listener, role: PhoneListenerConfiguration.Role) -> TLSServerConfiguration {
        TLSServerConfiguration(
            certificateChainPath: side.certificate, privateKeyPath: side.privateKey,
            minimumVersion: side.minimumVersion, ciphers: side.isLegacy ? .legacy : .modern,
            clientCertificates: role == .secureMode
                ? .required(trustRootsPath: authorityCertificate ?? "") : .notRequested)
    }
}
