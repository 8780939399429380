import Provisioning
import Testing

@Suite("PINs")
struct PINTests {
    @Test("The last three characters are the TAN, what is before is the password")
    func parts() throws {
        let pin = try PIN("abc-4711")
        #expect(pin.password == "abc-4")
        #expect(pin.tan == "711")
    }

    @Test("Seven characters are enough and six are not; what keys cannot type is refused")
    func syntax() throws {
        #expect(try PIN("1234567").password.count == 4)
        #expect(throws: PIN.Problem.tooShort) { try PIN("123456") }
        #expect(throws: PIN.Problem.tooLong) { try PIN(String(repeating: "1", count: 33)) }
        for text in ["1234 567", "1234567é", "1234567\n", "1234567\u{0}"] {
            #expect(throws: PIN.Problem.character) { try PIN(text) }
        }
    }

    @Test("A PIN is not printed, whichever way it gets into a text")
    func notPrinted() throws {
        let pin = try PIN("98761234")
        var dumped = ""
        dump(pin, to: &dumped)
        for text in ["\(pin)", String(describing: pin), String(reflecting: pin), dumped] {
            #expect(!text.contains("9876"))
        }
    }

    @Test("Random PINs are digits, and as many as are wanted")
    func random() throws {
        var random = SplitMix(seed: 7)
        let pins = (0..<100).map { _ in PIN(using: &random) }
        #expect(Set(pins).count == 100)
        for pin in pins { #expect(pin.text.count == 10 && pin.text.allSatisfy(\.isNumber)) }
        #expect(PIN(digits: 1, using: &random).text.count == PIN.minimumLength)
    }
}
