import Testing
import WorkpointService

@testable import gatewayd

@Suite("Simulated workpoints in the configuration")
struct SimulatedWorkpointsTests {
    private func fault(_ change: (inout WorkpointsConfiguration) -> Void) -> String? {
        var simulation = SimulationConfiguration()
        simulation.workpoints = 4
        var service = WorkpointsConfiguration()
        service.defaultMode = .init(port: 0)
        service.networks = ["10.0.0.0/8", "127.0.0.0/8"].compactMap(IPNetwork.init)
        change(&service)
        return simulation.fault(with: service)
    }

    @Test("They need a listener of Default Mode, and a service that may contact this machine")
    func needs() {
        #expect(fault { _ in } == nil)
        #expect(fault { $0.defaultMode = nil } == "needs workpoints with defaultMode")
        #expect(fault { $0.networks = IPNetwork.private }?.contains("127.0.0.0/8") == true)
        #expect(SimulationConfiguration().fault(with: nil) == nil, "without any of them nothing is needed")
    }
}
