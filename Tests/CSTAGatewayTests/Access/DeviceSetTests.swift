import Testing

@testable import CSTAGateway

@Suite("Device sets")
struct DeviceSetTests {
    @Test("An empty set holds no device, not even the empty one")
    func empty() {
        let set = DeviceSet()
        #expect(set.isEmpty)
        #expect(!set.contains("1000"))
        #expect(!set.contains(""))
    }

    @Test(
        "A pattern holds exactly the devices it describes",
        arguments: [
            ("1000", "1000", true), ("1000", "10000", false), ("1000", "100", false),
            ("1000-1999", "1000", true), ("1000-1999", "1999", true), ("1000-1999", "1500", true),
            ("1000-1999", "2000", false), ("1000-1999", "15000", false), ("1000-1999", "01500", false),
            ("1000-1999", "15x0", false), ("0100-0199", "0150", true), ("0100-0199", "150", false),
            ("10*", "10", true), ("10*", "1099", true), ("10*", "110", false), ("*", "anything", true),
            ("sales-desk", "sales-desk", true), ("sales-desk", "sales", false),
        ])
    func patterns(pattern: String, device: String, isIn: Bool) throws {
        #expect(try DeviceSet(patterns: [pattern]).contains(device) == isIn)
    }

    @Test("Several patterns hold what any of them holds")
    func union() throws {
        let set = try DeviceSet(patterns: ["1000", "20*", "300-399"])
        #expect(set.contains("1000") && set.contains("2099") && set.contains("350"))
        #expect(!set.contains("1001"))
        #expect(!set.isEmpty)
    }

    @Test(
        "A pattern that makes no sense is refused",
        arguments: [
            ("", PatternError.empty), ("1*0", .misplacedWildcard("1*0")), ("*1*", .misplacedWildcard("*1*")),
            ("2000-1000", .badRange("2000-1000")), ("100-1000", .badRange("100-1000")),
        ])
    func refused(pattern: String, error: PatternError) {
        #expect(throws: error) { try DeviceSet(patterns: [pattern]) }
    }
}
