import ECMA323
import Testing

@Suite("Invoke identifiers")
struct InvokeIDTests {
    @Test("Every identifier survives its four digits")
    func roundTrip() throws {
        for value in UInt16(0)...9999 {
            let identifier = try #require(InvokeID(rawValue: value))
            #expect(InvokeID(digits: identifier.digits) == identifier)
            #expect(identifier.description.utf8.count == 4)
            #expect(UInt16(identifier.description) == value)
        }
    }

    @Test("Numbers above 9999 are no identifiers")
    func tooLarge() {
        #expect(InvokeID(rawValue: 10_000) == nil)
        #expect(InvokeID(rawValue: .max) == nil)
    }

    @Test("A byte that is no digit is refused in each of the four places")
    func nonDigits() {
        for shift in [UInt32(0), 8, 16, 24] {
            for byte in UInt32(0)...255 where !(0x30...0x39).contains(byte) {
                let digits = UInt32(0x3030_3030) & ~(0xFF << shift) | byte << shift
                #expect(InvokeID(digits: digits) == nil)
            }
        }
    }

    @Test("Requests count from 0000 to 9998 and start again, never reaching the events' 9999")
    func counting() throws {
        var identifier = InvokeID.first
        for expected in UInt16(0)...9998 {
            #expect(identifier.rawValue == expected)
            #expect(!identifier.isEvent)
            identifier = identifier.next()
        }
        #expect(identifier == .first)
        #expect(InvokeID.event.isEvent)
        #expect(InvokeID.event.next() == .first)
        #expect(InvokeID.first < InvokeID.event)
    }
}
