import Foundation
import Logging
import Synchronization
import Testing

@testable import gatewayd

@Suite("Lines of the log")
struct LogFormatTests {
    /// 2026-03-01T08:15:30.250Z.
    private let time: UInt64 = 1_772_352_930_250_000_000

    @Test("Text has time, level, logger, message and fields")
    func text() {
        let line = LogFormat.text.line(
            time: time, level: .info, label: "gateway", message: "link up",
            metadata: [("link", "main"), ("reason", "it came back")])
        #expect(line == "2026-03-01T08:15:30.250Z INFO     gateway: link up link=main reason=\"it came back\"")
    }

    @Test("JSON is one object that a parser reads back")
    func json() throws {
        let line = LogFormat.json.line(
            time: time, level: .warning, label: "gateway", message: "a \"quoted\"\nline \u{2028}",
            metadata: [("message", "of a field"), ("path", "C:\\x\u{7}")])
        let object = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String])
        #expect(object["message"] == "a \"quoted\"\nline \u{2028}")
        #expect(object["message_"] == "of a field")
        #expect(object["path"] == "C:\\x\u{7}")
        #expect(object["level"] == "warning" && object["logger"] == "gateway")
        #expect(!line.contains("\n") && !line.unicodeScalars.contains("\u{2028}"))
    }

    @Test("Nothing that is logged can begin a new line", arguments: LogFormat.allCases)
    func injection(format: LogFormat) {
        let line = format.line(
            time: time, level: .info, label: "l", message: "a\nb\rc", metadata: [("k\n", "v\u{1B}[2J\n\u{85}")])
        #expect(!line.contains { $0 == "\n" || $0 == "\r" || $0 == "\u{1B}" })
    }

    @Test("The handler merges metadata, hides numbers, and writes one line")
    func handler() {
        let lines = Mutex<[String]>([])
        let handler = LineLogHandler(
            label: "test", level: .info, format: .text, redaction: .on,
            output: { line in lines.withLock { $0.append(line) } }, clock: { 1_772_352_930_250_000_000 })
        var logger = Logger(label: "test") { _ in handler }
        logger[metadataKey: "link"] = "main"
        logger.info("phone added", metadata: ["device": "10017", "count": "10017"])
        logger.debug("not shown")
        #expect(
            lines.withLock { $0 } == [
                "2026-03-01T08:15:30.250Z INFO     test: phone added count=10017 device=***17 link=main"
            ])
    }
}

@Suite("Moments as text")
struct ISO8601Tests {
    @Test("The text agrees with Foundation's over four centuries")
    func agreesWithFoundation() {
        let formatter = ISO8601DateFormatter()
        formatter.formatOptions = [.withInternetDateTime, .withFractionalSeconds]
        var seconds: UInt64 = 0
        while seconds < 400 * 366 * 86_400 {
            let expected = formatter.string(from: Date(timeIntervalSince1970: TimeInterval(seconds)))
            #expect(ISO8601.text(nanoseconds: seconds * 1_000_000_000) == expected)
            seconds += 86_400 * 17 + 12_345
        }
    }

    @Test("The time of day is the part people watch")
    func timeOfDay() {
        #expect(ISO8601.timeOfDay(nanoseconds: 1_772_352_930_250_000_000) == "08:15:30.250")
    }
}
