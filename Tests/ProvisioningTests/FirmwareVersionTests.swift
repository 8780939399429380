import Testing

@testable import Provisioning

@Suite("Firmware versions")
struct FirmwareVersionTests {
    @Test("Both ways of writing a version mean the same")
    func bothWays() throws {
        #expect(FirmwareVersion("V3 R5.12.0") == FirmwareVersion("3.5.12.0"))
        #expect(FirmwareVersion("V1 R4.9.0") == FirmwareVersion([1, 4, 9]))
        #expect(FirmwareVersion("V1 R4.9.0").map(\.hashValue) == FirmwareVersion([1, 4, 9]).hashValue)
    }

    @Test("Versions are compared number by number, not as text")
    func order() throws {
        let old = try #require(FirmwareVersion("V3 R3.9.0"))
        let new = try #require(FirmwareVersion("V3 R3.24.0"))
        #expect(old < new)
        #expect(old >= .sendsSolicited)
        #expect(try #require(FirmwareVersion("V3 R2.99.9")) < .sendsSolicited)
    }

    @Test("What is not a version is none", arguments: ["", "V R", "unknown", "3,4", "V3 R99999999999999999999"])
    func notAVersion(_ text: String) {
        #expect(FirmwareVersion(text) == nil)
    }
}
