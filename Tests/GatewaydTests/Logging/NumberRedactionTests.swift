import Testing

@testable import gatewayd

@Suite("Hiding numbers")
struct NumberRedactionTests {
    @Test(
        "A number keeps its last digits only",
        arguments: [
            ("1001", "**01"), ("123", "*23"), ("12", "12"), ("4930123456", "*******456"),
            ("+49 30 1234567", "+** ** ****567"), ("(030) 1234-56", "(***) ***4-56"),
            ("sip:1001@example.com", "sip:**01@example.com"), ("N<4930123>Smith", "N<****123>Smith"),
            ("Smith", "Smith"), ("", ""),
        ])
    func hides(number: String, hidden: String) {
        #expect(NumberRedaction.on(number) == hidden)
    }

    @Test("When it is off numbers pass unchanged")
    func off() {
        #expect(NumberRedaction.off("4930123456") == "4930123456")
    }

    @Test("Only metadata that names numbers is hidden")
    func keys() {
        #expect(NumberRedaction.on("10001", key: "called") == "***01")
        #expect(NumberRedaction.on("10001", key: "bytes") == "10001")
        #expect(NumberRedaction.on("no right to '10001' in 2000 ms", key: "reason") == "no right to '***01' in 2000 ms")
    }
}
