import ECMA323
import Foundation
import Simulation
import TestSupport
import Testing
import Transport

@Suite("gatewayd run", .serialized, .timeLimit(.minutes(2)))
struct RunCommandTests {
    @Test("SIGHUP brings new certificates and access rules, seen by clients; a faulty file changes nothing")
    func reload() async throws {
        let (before, after) = (try TestAuthority("Before"), try TestAuthority("After"))
        try await RunningProgram.withSwitch(["--phones", "4"]) { _, switchPort in
            let files = try await ConfigurationFiles(switchPort: switchPort)
            try files.write(before.issue("localhost"))
            try files.write(monitor: "1001", control: "1001")
            try await RunningProgram.withGateway(files.path) { gateway, port in
                let old = try await GatewayClient.open(port, before)
                try await old.waitForService()
                let monitor = try await old.client.monitor("1001", within: patience)
                #expect(try await old.client.refusal(of: start("1002"), within: patience) == .notMonitored)

                try files.writeNonsense()
                gateway.signal(SIGHUP)
                try await gateway.errors.next(containing: "configuration not reloaded")
                #expect(try await old.client.refusal(of: start("1002"), within: patience) == .notMonitored)

                try files.write(after.issue("localhost"))
                try files.write(monitor: "1002", control: "1002")
                gateway.signal(SIGHUP)
                try await gateway.errors.next(containing: "configuration reloaded")

                // The monitor that is not allowed any more has ended; the session goes on under the new rules.
                let stopped = try await old.client.next(CSTA.MonitorStop.self, within: patience)
                #expect(stopped.monitorCrossRefID == monitor)
                #expect(try await old.client.refusal(of: start("1001"), within: patience) == .notMonitored)
                _ = try await old.client.monitor("1002", within: patience)
                #expect(
                    try await old.client.refusal(of: call(from: "1001"), within: patience)
                        == .operation(.privilegeViolationCallingDevice))
                _ = try await old.client.request(
                    call(from: "1002"), expecting: CSTA.MakeCallResponse.self, within: patience)

                // New connections meet the new certificate, and only that.
                _ = try await GatewayClient.open(port, after)
                await #expect(throws: CloseReason.self) { try await GatewayClient.open(port, before) }
            }
        }
    }

    @Test("SIGTERM ends sessions and connections in order, and the exit code is 0")
    func termination() async throws {
        let authority = try TestAuthority()
        try await RunningProgram.withSwitch(["--phones", "4"]) { pbx, switchPort in
            let files = try await ConfigurationFiles(switchPort: switchPort)
            try files.write(authority.issue("localhost"))
            try files.write(monitor: "*", control: "*")
            try await RunningProgram.withGateway(files.path) { gateway, port in
                try await pbx.errors.next(containing: "computing function connected")
                let client = try await GatewayClient.open(port, authority)
                try await client.waitForService()
                gateway.signal(SIGTERM)
                _ = try await client.client.next(CSTA.ApplicationSessionTerminated.self, within: patience)
                _ = try await client.client.closed()
                #expect(await gateway.exitCode() == 0)
                try await pbx.errors.next(containing: "computing function gone")
            }
        }
    }

    @Test("A faulty configuration is told line by line and ends with 65; no configuration at all with 64")
    func faulty() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("http: {enabeld: false}\nlinks: []\n", to: "faulty.yaml")
        for command in [["run", "--config", path], ["check-config", path]] {
            let outcome = try await RunningProgram.run(command)
            #expect(outcome.code == EX_DATAERR)
            #expect(outcome.errors.contains("line 1: http.enabeld: unknown key; did you mean enabled?"))
        }
        #expect(try await RunningProgram.run(["run"]).code == EX_USAGE)
    }

    private func start(_ device: String) -> CSTA.MonitorStart {
        CSTA.MonitorStart(monitorObject: .deviceObject(CSTA.DeviceID(device)))
    }

    private func call(from device: String) -> CSTA.MakeCall {
        CSTA.MakeCall(callingDevice: CSTA.DeviceID(device), calledDirectoryNumber: "1003")
    }
}

extension CSTA.CSTAErrorCode {
    /// What the gateway says to an application that may not look at a device.
    fileprivate static let notMonitored = CSTA.CSTAErrorCode.operation(.privilegeViolationSpecifiedDevice)
}
