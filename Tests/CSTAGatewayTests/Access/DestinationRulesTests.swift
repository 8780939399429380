import Testing

@testable import CSTAGateway

@Suite("Destination rules")
struct DestinationRulesTests {
    @Test("Without rules everything is denied")
    func denyAll() {
        #expect(!DestinationRules.denyAll.allows("1001", isKnownDevice: true))
        #expect(!DestinationRules.denyAll.allows("004989123", isKnownDevice: false))
    }

    @Test("A known device is allowed when no pattern speaks of it and known devices are allowed")
    func knownDevices() throws {
        let rules = try DestinationRules(allow: [], deny: ["1999"])
        #expect(rules.allows("1001", isKnownDevice: true))
        #expect(!rules.allows("1001", isKnownDevice: false))
        #expect(!rules.allows("1999", isKnownDevice: true))
    }

    @Test(
        "The longest pattern decides, and of two equal ones the denying one",
        arguments: [
            ("0049891234", true), ("0900123", false), ("00441234", false), ("01234", true), ("110", true),
            ("1101", false), ("0190", false),
        ])
    func longest(number: String, allowed: Bool) throws {
        let rules = try DestinationRules(
            allow: ["0*", "0049*", "110", "0190*"], deny: ["00*", "0900*", "0190*"], allowsKnownDevices: false)
        #expect(rules.allows(number, isKnownDevice: false) == allowed)
    }

    @Test(
        "Another spelling of a number does not pass the rules",
        arguments: [
            "0900 123", "(0900)123", "0900-123", "tel:0900123", "TEL:0900123", "sip:0900123@switch.example",
            "N<0900123>Alice;displayNumber=1000", "0900123;phone-context=local", "sips:0900.123@x",
        ])
    func spellings(number: String) throws {
        let rules = try DestinationRules(allow: ["*"], deny: ["0900*"])
        #expect(!rules.allows(number, isKnownDevice: false))
    }

    @Test(
        "A number with pauses or control characters is refused whatever the rules",
        arguments: ["1,0900123", "1\n0900", "10!0900", "N<>", "tel:", "1\u{0}2", "１０００"])
    func pauses(number: String) throws {
        let rules = try DestinationRules(allow: ["*"])
        #expect(!rules.allows(number, isKnownDevice: true))
    }

    @Test("A call without a number, where anything may be dialled next, needs leave for everything")
    func empty() throws {
        #expect(try DestinationRules(allow: ["*"]).allows("", isKnownDevice: false))
        #expect(!(try DestinationRules(allow: ["0*"]).allows("", isKnownDevice: true)))
        #expect(!(try DestinationRules(allow: ["*"], deny: ["0900*"]).allows("", isKnownDevice: false)))
    }

    @Test("An address at another host is no number of the switch, unless a pattern names the host")
    func hosts() throws {
        let inner = try DestinationRules(allow: ["2*", "0*"])
        #expect(!inner.allows("sip:2001@evil.example", isKnownDevice: true))
        #expect(!inner.allows("sip:0891@evil.example;user=phone", isKnownDevice: false))
        #expect(!inner.allows("2001;x=y@evil.example", isKnownDevice: true))
        #expect(inner.allows("sip:2001@pbx.example", isKnownDevice: true, isOwnAddress: true))
        let named = try DestinationRules(allow: ["2*@PBX.example", "*@b.example"], deny: ["2999"])
        #expect(named.allows("sip:2001@pbx.example:5060", isKnownDevice: false))
        #expect(!named.allows("sip:2001@pbx.example.evil", isKnownDevice: false))
        #expect(!named.allows("sip:2001@pbx.example;maddr=evil", isKnownDevice: false))
        #expect(!named.allows("sip:2999@b.example", isKnownDevice: false))
        #expect(!named.allows("2001", isKnownDevice: false))
        #expect(try DestinationRules(allow: ["*"]).allows("sip:1@anywhere", isKnownDevice: false))
    }

    @Test("A plus sign is part of the number")
    func plus() throws {
        let rules = try DestinationRules(allow: ["+4989*"], allowsKnownDevices: false)
        #expect(rules.allows("+49 89 1234", isKnownDevice: false))
        #expect(!rules.allows("49891234", isKnownDevice: false))
    }

    @Test("A pattern that no number can match is refused")
    func badPattern() {
        #expect(throws: PatternError.badCharacter("12,3")) { try DestinationRules(allow: ["12,3"]) }
        #expect(throws: PatternError.empty) { try DestinationRules(allow: [], deny: [""]) }
    }

    @Test("Letters that only say how to dial do not carry a number past a rule")
    func modifiers() throws {
        let rules = try DestinationRules(allow: ["*"], deny: ["0900*"])
        for number in ["0W900123", "0p900123", "P0900123", "t0900", "0900W1"] {
            #expect(!rules.allows(number, isKnownDevice: false), "\(number)")
            #expect(try !DestinationRules(allow: ["0*", "P*"]).allows(number, isKnownDevice: true), "\(number)")
        }
        #expect(rules.allows("T12", isKnownDevice: true, isOwnAddress: true), "a device of that name")
        for name in ["sip:pat@example.com", "bob1", "#A12"] {
            #expect(rules.allows(name, isKnownDevice: false), "\(name)")
        }
        #expect(try DestinationRules(allow: ["*"]).allows("0W900123", isKnownDevice: false))
    }
}
