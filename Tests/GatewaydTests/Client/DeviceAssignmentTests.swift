import ArgumentParser
import Testing

@testable import gatewayd

@Suite("Devices on the command line of the simulated switch")
struct DeviceAssignmentTests {
    @Test("A number and those that belong to it are read")
    func read() throws {
        let assignment = try #require(DeviceAssignment(argument: "1900=1001,1002"))
        #expect(assignment.device == "1900" && assignment.others == ["1001", "1002"])
    }

    @Test(
        "Anything else is refused",
        arguments: ["", "1900", "1900=", "=1001", "1900=1001,", "1900=1001,1001", "1900=1900", "a=1001", "1=2=3"])
    func refused(text: String) {
        #expect(DeviceAssignment(argument: text) == nil)
    }

    @Test(
        "Devices that do not fit together are named",
        arguments: [
            (["--hunt-group", "1001=1002"], "two devices 1001"), (["--hunt-group", "1900=2001"], "no phone 2001"),
            (["--hunt-group", "1900=1001", "--hunt-group", "1901=1900"], "no phone 1900"),
            (["--shared-line", "2001=1051"], "no phone 2001"), (["--shared-line", "1001=1002"], "two devices 1002"),
            (["--client-certificates", "optional"], "--client-trust-roots"),
            (["--client-trust-roots", "x.pem"], "--certificate"),
        ])
    func unfit(arguments: [String], complaint: String) throws {
        let error = #expect(throws: (any Error).self) {
            try SimulateCommand.Switch.parse(["--phones", "6"] + arguments)
        }
        let text = SimulateCommand.Switch.message(for: try #require(error))
        #expect(text.contains(complaint), "\(text)")
    }

    @Test("A group of phones on a shared line is accepted")
    func accepted() throws {
        let command = try SimulateCommand.Switch.parse(
            ["--phones", "6", "--shared-line", "1001=1051,1052", "--hunt-group", "1900=1051,1002"])
        #expect(command.huntGroup.first?.others == ["1051", "1002"])
    }
}
