import CSTAGateway
import Testing

@testable import gatewayd

@Suite("What a reload changes")
struct ReloadReportTests {
    private func configuration(_ applications: [ApplicationConfiguration]) -> DaemonConfiguration {
        var configuration = DaemonConfiguration()
        configuration.gateway.applications = applications
        configuration.gateway.links = [LinkConfiguration(name: "pbx", endpoint: .inProcess)]
        return configuration
    }

    private func report(from old: DaemonConfiguration, to new: DaemonConfiguration) -> ReloadReport {
        ReloadReport(from: old, to: new, gateway: GatewayReloadReport(from: old.gateway, to: new.gateway))
    }

    @Test("Applications that come, go and change are named")
    func applications() {
        let (a, b) = (ApplicationConfiguration(name: "a"), ApplicationConfiguration(name: "b"))
        let changed = ApplicationConfiguration(name: "a", monitors: .all)
        let report = report(from: configuration([a, b]), to: configuration([changed, .init(name: "c")]))
        #expect(
            report.applied == [
                "certificates read again", "application a changed", "application b removed", "application c added",
            ])
        #expect(report.needRestart.isEmpty)
        #expect(report.inForce.gateway.applications.map(\.name) == ["a", "c"])
    }

    @Test("Settings that only a restart can change are named and keep their old value")
    func restart() {
        var new = configuration([])
        new.http.port = 1
        new.logging.level = .debug
        new.gateway.limits.maximumMonitors = 1
        new.gateway.links[0].monitorRate = 7
        let report = report(from: configuration([]), to: new)
        #expect(report.needRestart == ["http", "logging", "limits", "links: pbx"])
        #expect(report.inForce.http.port == 8_080)
    }

    @Test("Listeners and links that come, go and change are named, and so are changed certificates")
    func listenersAndLinks() {
        var (old, new) = (configuration([]), configuration([]))
        old.gateway.clientListeners = [.init(name: "goes"), .init(name: "changes"), .init(name: "stays")]
        new.gateway.clientListeners = [.init(name: "changes", port: 1), .init(name: "stays"), .init(name: "comes")]
        let endpoint = LinkConfiguration.Endpoint.network(host: "pbx", port: 8_800, tls: nil)
        old.gateway.links.append(LinkConfiguration(name: "gone", endpoint: endpoint))
        new.gateway.links.append(LinkConfiguration(name: "new", endpoint: endpoint))
        var gateway = GatewayReloadReport(from: old.gateway, to: new.gateway)
        gateway.certificatesChanged = ["link pbx"]
        let report = ReloadReport(from: old, to: new, gateway: gateway)
        #expect(
            report.applied == [
                "certificates read again", "certificate of link pbx changed", "client listener comes added",
                "client listener goes removed", "client listener changes changed", "link new added",
                "link gone removed",
            ])
        #expect(report.needRestart.isEmpty)
        #expect(report.inForce.gateway.clientListeners == new.gateway.clientListeners)
        #expect(report.inForce.gateway.links.map(\.name) == ["pbx", "new"])
    }
}
