import DeviceActors
import ECMA323
import Testing

@testable import CSTAGateway

@Suite("Destination rules for digits")
struct DiallingRulesTests {
    private func refusal(
        _ digits: String, told: [String] = [], sent: String = "", isComplete: Bool = true, isSending: Bool = false,
        allow: [String] = ["0*", "9*"], deny: [String] = ["0900*"]
    ) throws -> AccessRefusal? {
        var dialling = Dialling()
        dialling.told = told
        dialling.sent = sent
        dialling.isComplete = isComplete
        dialling.isSending = isSending
        return try DestinationRules(allow: allow, deny: deny).refusal(
            ofDialling: digits, role: "digits", after: dialling, resolveNumber: { $0 == "1002" ? $0 : nil })
    }

    private func denied(_ number: String) -> AccessRefusal { .destination(role: "digits", destination: number) }
    private let unknown = AccessRefusal.unknownDialling(role: "digits")

    @Test("The number that the digits make is judged, not the digits")
    func number() throws {
        #expect(try refusal("0891") == nil)
        #expect(try refusal("0900") == denied("0900"))
        #expect(try refusal("900123") == nil)
        #expect(try refusal("900123", sent: "0") == denied("0900123"))
        #expect(try refusal("0", told: ["090"]) == denied("0900"))
        #expect(try refusal("1", told: ["090"]) == nil)
        #expect(try refusal("2", sent: "100") == nil, "a device of the gateway")
        #expect(try refusal("3", sent: "100") == denied("1003"))
    }

    @Test("Sequences that may be parts or repetitions are judged both ways")
    func readings() throws {
        #expect(try refusal("0", told: ["0", "90"]) == denied("0900"))
        #expect(try refusal("0", told: ["0", "09", "090"]) == denied("0900"))
        #expect(try refusal("1", told: ["0", "9"]) == nil)
        #expect(try refusal("0", told: ["090"], sent: "090") == denied("0900"))
        #expect(try refusal("1", told: ["090"], sent: "090") == nil)
    }

    @Test("What cannot be judged is denied, unless everything may be called")
    func unknownDialling() throws {
        #expect(try refusal("1", isComplete: false) == unknown)
        #expect(try refusal("1", isSending: true) == unknown)
        #expect(try refusal("1", told: ["0"], sent: "9") == unknown, "digits from two sides")
        #expect(try refusal("1", told: ["0,9"]) == unknown)
        for digits in ["1,2", "1w2", "P1", "1;2", "1 2", "+1"] { #expect(try refusal(digits) == unknown) }
        #expect(try refusal("1,2", isComplete: false, allow: ["*"], deny: []) == nil)
        #expect(try refusal("1", isComplete: false, allow: ["*"], deny: ["0900*"]) == unknown)
    }

    @Test("Digits that stand twice, hold elements or are missing are read by nobody")
    func reading() throws {
        func subjects(_ kind: MessageKind, _ body: String) throws -> RequestSubjects {
            let text = "<\(kind.name) xmlns=\"\(Edition.ed3.namespace)\">\(body)</\(kind.name)>"
            var scanner = Scanner()
            return try Array(text.utf8).withUnsafeBytes { bytes in
                RequestSubjects(kind: kind, table: try scanner.index(bytes), bytes: bytes)
            }
        }
        let once = try subjects(.generateDigits, "<charactersToSend>1&#50;</charactersToSend>")
        #expect(once.digits == "12" && !once.isAmbiguous)
        let dial = try subjects(.dialDigits, "<diallingSequence>12</diallingSequence>")
        #expect(dial.digits == "12" && dial.destinations.map(\.device) == ["12"])
        for body in [
            "<charactersToSend>1</charactersToSend><charactersToSend>2</charactersToSend>",
            "<charactersToSend>1<x>2</x></charactersToSend>", "<digits>12</digits>", "",
        ] {
            #expect(try subjects(.generateDigits, body).isAmbiguous, "\(body)")
        }
        #expect(try subjects(.makeCall, "<charactersToSend>1</charactersToSend>").digits == nil)
    }
}
