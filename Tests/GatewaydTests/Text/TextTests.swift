import Foundation
import Testing

@testable import gatewayd

@Suite("Comma-separated values")
struct CSVReaderTests {
    private func read(_ text: String) -> [[String]] { CSVReader(text).map(\.fields) }

    @Test("Fields in quotation marks hold commas, line ends and quotation marks")
    func quoting() {
        #expect(read("a,\"b,c\",\"d\"\"e\"\r\n\"f\ng\",,h\n") == [["a", "b,c", "d\"e"], ["f\ng", "", "h"]])
    }

    @Test("A last line without an end counts, a byte order mark does not")
    func edges() {
        #expect(read("\u{FEFF}a,b\nc,") == [["a", "b"], ["c", ""]])
        #expect(read("").isEmpty)
    }

    @Test("Lines are counted as they stand in the file, and an open quotation mark is noticed")
    func lines() {
        var reader = CSVReader("a\n\"b\nc\"\nd\n\"e")
        #expect(reader.next()?.line == 1)
        #expect(reader.next()?.line == 2)
        #expect(reader.next()?.line == 4)
        #expect(!reader.isUnterminated)
        #expect(reader.next()?.line == 5)
        #expect(reader.isUnterminated)
        #expect(reader.next() == nil)
    }
}

@Suite("Moments as text")
struct MomentTests {
    @Test("What is written can be read again", arguments: [0, 1_772_352_930_250_000_000, 951_782_400_000_000_000])
    func roundTrip(nanoseconds: UInt64) {
        #expect(ISO8601.nanoseconds(ISO8601.text(nanoseconds: nanoseconds)) == nanoseconds)
    }

    @Test("Offsets and fractions count")
    func forms() {
        #expect(ISO8601.nanoseconds("1970-01-01t01:00:01.000000001+01:00") == 1_000_000_001)
        #expect(ISO8601.nanoseconds("1969-12-31T23:00:00-02:30") == 5_400_000_000_000)
    }

    @Test(
        "Anything else is no moment",
        arguments: [
            "", "2026-03-01", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-03-01T24:00:00Z",
            "2026-03-01T00:00:00", "2026-03-01T00:00:00.Z", "1969-12-31T23:59:59Z", "2026-03-01T00:00:00Z ",
        ])
    func noMoment(text: String) {
        #expect(ISO8601.nanoseconds(text) == nil)
    }
}

@Suite("Operators' commands")
struct OperatorsArgumentsTests {
    @Test("An item is a name, perhaps an index, perhaps a value that may be empty or hold equals signs")
    func items() {
        #expect(ItemArgument(argument: "e164").map { [$0.name, $0.value ?? "-"] } == ["e164", "-"])
        #expect(
            ItemArgument(argument: "a[2]=x=y").map { [$0.name, "\($0.index ?? -1)", $0.value ?? "-"] } == [
                "a", "2", "x=y",
            ])
        #expect(ItemArgument(argument: "a=")?.value == "")
        for wrong in ["", "=x", "[1]", "a[", "a[x]", "a[-1]=2", "a[1]b"] {
            #expect(ItemArgument(argument: wrong) == nil)
        }
    }

    @Test("Columns are as wide as their widest text")
    func table() {
        var table = TextTable(["A", "LONG", "LAST"])
        table.add(["xyz", "b", "c"])
        #expect(table.text == "A    LONG  LAST\nxyz  b     c\n")
    }

    @Test("Nothing in a path or query can be taken for its structure")
    func encoding() {
        #expect(InterfaceClient.pathPart("+49/1?a=b") == "%2B49%2F1%3Fa%3Db")
        #expect(InterfaceClient.query(["a": nil, "b": "x&y"]) == "?b=x%26y")
        #expect(InterfaceClient.query(["a": nil]) == "")
    }

    @Test("A job is shown with what it waits for and without secrets")
    func job() {
        let job: [String: Any] = [
            "id": "1", "phone": "p", "kind": "write", "state": "waiting", "waitsFor": "idle",
            "items": [["name": "sip-pwd", "isSecret": true], ["name": "a", "index": 2, "value": "x"]],
            "history": [["at": "t", "event": "busy"]],
        ]
        let text = JobPrinter.whole(job)
        #expect(text.contains("state    waiting (idle)"))
        #expect(text.contains("  sip-pwd = (secret)\n  a[2] = x\n"))
        #expect(text.contains("  t  busy"))
    }
}
