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

    @Test("Applications that come, go and change are named")
    func applications() {
        let (a, b) = (ApplicationConfiguration(name: "a"), ApplicationConfiguration(name: "b"))
        let changed = ApplicationConfiguration(name: "a", monitors: .all)
        let report = ReloadReport(from: configuration([a, b]), to: configuration([changed, .init(name: "c")]))
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
        let report = ReloadReport(from: configuration([]), to: new)
        #expect(report.needRestart == ["http", "logging", "limits", "links: pbx"])
        #expect(report.inForce.http.port == 8_080)
    }
}
