import ECMA323
import Logging
import NIOCore
import Simulation
import TestSupport
import Testing
import Transport

@testable import CSTAGateway

@Suite("Reloading a running gateway", .serialized, .timeLimit(.minutes(3)))
struct ReloadTests {
    private let listener = LiveHarness.listener

    private func names(_ harness: LiveHarness) -> [String] { harness.gateway.boundAddresses.map(\.listener) }

    /// Demands that a reload is refused, and gives the reasons.
    private func refused(
        _ configuration: GatewayConfiguration, by harness: LiveHarness
    ) async throws -> [GatewayReloadError.Reason] {
        do {
            try await harness.gateway.reload(configuration)
        } catch {
            return error.reasons
        }
        Issue.record("the reload was not refused")
        return []
    }

    @Test("A listener that comes serves, one that goes tells its clients, and one that stays is left alone")
    func listeners() async throws {
        let harness = try await LiveHarness(listeners: [listener("stays", nil), listener("goes", nil)])
        let staying = try await harness.connect("stays")
        try await harness.open(staying, as: "all")
        let going = try await harness.connect("goes")
        try await harness.open(going, as: "all")
        let port = try harness.port("stays")
        var configuration = harness.configuration
        configuration.clientListeners = [listener("comes", nil), listener("stays", nil)]
        let report = try await harness.gateway.reload(configuration)
        #expect(report.listenersAdded == ["comes"] && report.listenersRemoved == ["goes"])
        #expect(report.listenersChanged.isEmpty && report.certificatesChanged.isEmpty)
        #expect(report.inForce.clientListeners.map(\.name) == ["comes", "stays"])

        let told = try await going.next(CSTA.ApplicationSessionTerminated.self, within: LiveHarness.patience)
        #expect(told.sessionTermReason == .serverTermReason("the listener is closed"))
        #expect(try await going.closed() == .remoteClosed)
        #expect(names(harness) == ["comes", "stays"])
        #expect(try harness.port("stays") == port)
        let new = try await harness.connect("comes")
        try await harness.open(new, as: "all")
        for client in [new, staying] { _ = try await client.monitor("1001", within: LiveHarness.patience) }
        try await harness.stop()
    }

    @Test("Other settings hold for new clients; another address is another listener")
    func changed() async throws {
        let harness = try await LiveHarness(listeners: [listener("settings", nil), listener("address", nil)])
        let old = try await harness.connect("settings")
        try await harness.open(old, as: "all")
        let moved = try await harness.connect("address")
        try await harness.open(moved, as: "all")
        let ports = (try harness.port("settings"), try harness.port("address"))
        var configuration = harness.configuration
        configuration.clientListeners[0].sessionlessApplication = "watch"
        configuration.clientListeners[0].maximumConnections = 2
        configuration.clientListeners[1].host = "localhost"
        let report = try await harness.gateway.reload(configuration)
        #expect(report.listenersChanged == ["settings", "address"])
        #expect(try await moved.closed() == .remoteClosed)
        #expect(try harness.port("settings") == ports.0)
        #expect(try harness.port("address") != ports.1)
        _ = try await old.monitor("1004", within: LiveHarness.patience)

        // No session is needed any more, but this application may see less.
        let new = try await harness.connect("settings")
        _ = try await new.monitor("1001", within: LiveHarness.patience)
        let third = try await RawPeer(port: ports.0, on: harness.peers)
        #expect(try await third.closed().isEmpty)
        try await harness.stop()
    }

    @Test("A listener that only has another name keeps its socket and its clients")
    func renamed() async throws {
        let harness = try await LiveHarness(listeners: [listener("first", nil)])
        // A port that is asked for by its number, so that it can be recognised.
        let port = try harness.port("first")
        var configuration = harness.configuration
        configuration.clientListeners = []
        try await harness.gateway.reload(configuration)
        #expect(names(harness).isEmpty)
        configuration.clientListeners = [listener("before", nil)]
        configuration.clientListeners[0].port = port
        try await harness.gateway.reload(configuration)
        let client = try await harness.connect("before")
        try await harness.open(client, as: "all")
        configuration.clientListeners[0].name = "after"
        let report = try await harness.gateway.reload(configuration)
        #expect(report.listenersAdded == ["after"] && report.listenersRemoved == ["before"])
        #expect(names(harness) == ["after"])
        #expect(try harness.port("after") == port)
        _ = try await client.monitor("1001", within: LiveHarness.patience)
        try await harness.stop()
    }

    @Test("A reload that cannot be carried out wholly changes nothing, and says everything that is wrong")
    func refusal() async throws {
        let authority = try TestAuthority()
        let pair = try authority.issue("localhost")
        let tls = TLSServerConfiguration(certificateChainPath: pair.certificatePath, privateKeyPath: pair.keyPath)
        let harness = try await LiveHarness(listeners: [listener("plain", nil), listener("secure", tls)])
        let client = try await harness.connect("plain")
        try await harness.open(client, as: "all")
        let monitor = try await client.monitor("1001", within: LiveHarness.patience)
        let before = harness.gateway.boundAddresses
        let shown = harness.gateway.state.withLock { $0.listeners[1].tls?.identity }

        // The certificate that can be renewed is, on the disk; another one is missing.
        _ = try authority.issue("localhost")
        var configuration = harness.configuration
        var missing = tls
        missing.certificateChainPath = "/nowhere/certificate.pem"
        var taken = listener("taken", nil)
        taken.port = try harness.port("plain")
        configuration.clientListeners += [listener("fine", nil), listener("broken", missing), taken]
        configuration.links.append(LinkConfiguration(name: "memory", endpoint: .inProcess))
        configuration.applications = []
        let reasons = try await refused(configuration, by: harness)
        try #require(reasons.count == 3)
        #expect(reasons[0] == .configuration(.needsRestart("the list of in-process links (memory)")))
        #expect(reasons[1].description.hasPrefix("client listener broken: "))
        #expect(reasons[1].description.contains("/nowhere/certificate.pem"))
        #expect(reasons[2].description.hasPrefix("client listener taken cannot listen: "))

        #expect(harness.gateway.boundAddresses == before)
        #expect(harness.gateway.state.withLock { $0.listeners[1].tls?.identity } == shown)
        #expect(harness.configuration.applications.count == Harness.applications.count)
        try await harness.call()
        let event = try await client.next(CSTA.DeliveredEvent.self, within: LiveHarness.patience)
        #expect(event.monitorCrossRefID == monitor)

        configuration = harness.configuration
        configuration.links.append(configuration.links[0])
        configuration.clientListeners[0].sessionlessApplication = "nobody"
        #expect(
            try await refused(configuration, by: harness) == [
                .configuration(.duplicateName("switch", what: "link")),
                .configuration(.unknownApplication("nobody", listener: "plain")),
            ])
        harness.gateway.state.withLock { $0.isReloading = true }
        #expect(try await refused(harness.configuration, by: harness) == [.isReloading])
        harness.gateway.state.withLock { $0.isReloading = false }

        // What was refused for the others' sake goes through alone.
        let report = try await harness.gateway.reload(harness.configuration)
        #expect(report.certificatesChanged == ["client listener secure"])
        #expect(harness.gateway.state.withLock { $0.listeners[1].tls?.identity } != shown)
        #expect(try await harness.gateway.reload(harness.configuration).certificatesChanged.isEmpty)
        try await harness.stop()
    }

    @Test("New connections are shown the renewed certificate")
    func certificate() async throws {
        let authority = try TestAuthority()
        let pair = try authority.issue("localhost")
        let tls = TLSServerConfiguration(certificateChainPath: pair.certificatePath, privateKeyPath: pair.keyPath)
        let harness = try await LiveHarness(listeners: [listener("secure", tls)])
        let old = try await harness.connect("secure", tls: try authority.client())
        // Another authority takes over: who trusts it alone can only be served with its certificate.
        let successor = try TestAuthority()
        let next = try successor.issue("localhost")
        var configuration = harness.configuration
        configuration.clientListeners[0].tls = TLSServerConfiguration(
            certificateChainPath: next.certificatePath, privateKeyPath: next.keyPath)
        let report = try await harness.gateway.reload(configuration)
        #expect(report.listenersChanged == ["secure"])
        #expect(report.certificatesChanged == ["client listener secure"])
        let new = try await harness.connect("secure", tls: try successor.client())
        for client in [old, new] { try await harness.open(client, as: "all") }
        try await harness.stop()
    }

    @Test("A link that comes is connected, and one that goes takes its phones and their monitors with it")
    func links() async throws {
        let harness = try await LiveHarness(listeners: [listener("clients", nil)])
        let server = try await SimulatedSwitchServer.start(
            SimulatedSwitchConfiguration(phones: 2, firstNumber: 2_001),
            listening: ListenerConfiguration(host: "127.0.0.1", port: 0), on: harness.peers,
            logger: Logger(label: "other") { _ in SwiftLogNoOpLogHandler() })
        let client = try await harness.connect("clients")
        try await harness.open(client, as: "all")
        _ = try await client.request(
            CSTA.SystemRegister(requestTypes: [.systemStatus: true]), expecting: CSTA.SystemRegisterResponse.self,
            within: LiveHarness.patience)
        func expect(_ status: CSTA.SystemStatusValue) async throws {
            let told = try await client.next(CSTA.SystemStatus.self, within: LiveHarness.patience)
            #expect(told.systemStatus == status)
        }
        try await expect(.normal)
        let here = try await client.monitor("1001", within: LiveHarness.patience)
        for _ in 0..<2 {
            var configuration = harness.configuration
            var link = LinkConfiguration(
                name: "other", endpoint: .network(host: "127.0.0.1", port: server.port, tls: nil))
            link.edition = .ed4
            link.lossLimit = .seconds(600)
            configuration.links.append(link)
            var report = try await harness.gateway.reload(configuration)
            #expect(report.linksAdded == ["other"] && report.linksRemoved.isEmpty && report.linksKept.isEmpty)
            try await expect(.partiallyDisabled)
            try await expect(.normal)
            let there = try await client.monitor("2001", within: LiveHarness.patience)
            _ = try await server.onSwitch { $0.perform(.doNotDisturb("2001", true)) }
            let event = try await client.next(CSTA.DoNotDisturbEvent.self, within: LiveHarness.patience)
            #expect(event.monitorCrossRefID == there)

            // What differs in a link that stays is kept until a restart, and said.
            configuration.links[1].requestTimeout = .seconds(7)
            report = try await harness.gateway.reload(configuration)
            #expect(report.linksKept == ["other"])
            #expect(report.inForce.links[1].requestTimeout == link.requestTimeout)

            configuration.links.removeLast()
            report = try await harness.gateway.reload(configuration)
            #expect(report.linksRemoved == ["other"] && report.linksAdded.isEmpty)
            let stop = try await client.next(CSTA.MonitorStop.self, within: LiveHarness.patience)
            #expect(stop.monitorCrossRefID == there)
            #expect(harness.gateway.registry.phone(deviceID: "2001") == nil)
            #expect(await harness.gateway.status().links.map(\.name) == ["switch"])
            #expect(harness.gateway.condition == .normal)
            #expect(
                try await client.refusal(
                    of: CSTA.MonitorStart(monitorObject: .deviceObject("2001")), within: LiveHarness.patience)
                    == .operation(.invalidDeviceID))
            #expect(try await client.untaken().isEmpty)
            _ = try await server.onSwitch { $0.perform(.doNotDisturb("2001", false)) }
        }
        try await harness.call()
        let event = try await client.next(CSTA.DeliveredEvent.self, within: LiveHarness.patience)
        #expect(event.monitorCrossRefID == here)
        try await harness.stop { await server.stop() }
    }

    @Test("A stopped gateway has ended its links and sessions, also those that came in by no listener")
    func stopped() async throws {
        let harness = try await LiveHarness(listeners: [listener("clients", nil)])
        let (inside, _) = try await harness.client(on: 1)
        let outside = try await harness.connect("clients")
        try await harness.open(outside, as: "all")
        await harness.gateway.stop()
        let status = await harness.gateway.status()
        #expect(status.sessions.isEmpty)
        #expect(status.links.map(\.phase) == [.disconnected])
        for client in [inside, outside] {
            _ = try await client.next(CSTA.ApplicationSessionTerminated.self, within: LiveHarness.patience)
        }
        let addresses = harness.gateway.boundAddresses
        #expect(addresses.isEmpty)
        try await harness.stop()
    }
}
