import Foundation
import Testing

@testable import gatewayd

@Suite("The screen of gatewayd top")
struct TopScreenTests {
    private static let now = Date(timeIntervalSince1970: 1_772_352_000)

    private static func reading() throws -> TopReading {
        var reading = TopReading()
        let answers: [(TopView, String)] = [
            (
                .phones,
                """
                {"phones":[
                {"deviceID":"1001","name":"Ann","link":"pbx","busy":{"condition":"busy","since":"2026-03-01T07:59:00Z"},
                 "calls":[{"callID":"7","localConnectionInfo":"connected","parties":["1002"]}],"anomalies":0},
                {"deviceID":"1010","link":"pbx","busy":{"condition":"idle","since":"2026-03-01T07:55:00Z"},"calls":[]},
                {"deviceID":"999","name":"\\u001b[2J","link":"pbx","busy":{"condition":"unknown"},"calls":[]}],
                "total":3}
                """
            ),
            (
                .links,
                """
                {"links":[{"name":"pbx","phase":"inService","isInService":true,"devices":3,"monitoredDevices":3,
                "eventsPerSecond":12.34,"outstandingRequests":0,"losses":1}]}
                """
            ),
            (
                .calls,
                #"{"calls":[{"callID":"7","callingDevice":"1001","calledDevice":"1002","parties":[]}],"total":1}"#
            ),
            (.sessions, #"{"sessions":[{"id":"4","peer":"127.0.0.1:5","monitors":3,"pendingBytes":0}],"total":1}"#),
        ]
        for (view, text) in answers {
            let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
            reading.add(object, to: view, now: now)
        }
        return reading
    }

    private static func screen() throws -> TopScreen {
        var screen = TopScreen()
        (screen.width, screen.height) = (100, 12)
        screen.update(try reading())
        return screen
    }

    private static func press(_ keys: String, _ screen: inout TopScreen) {
        for character in keys { _ = screen.press(.character(character)) }
    }

    @Test("The summary counts phones, links, calls, sessions and the rate of events; what is not told is a dash")
    func summary() throws {
        let lines = try Self.screen().lines()
        #expect(lines[0].contains("phones: 1 idle, 1 busy, 1 unknown"))
        #expect(
            lines[1] == "links: 1 of 1 in service  calls: 1  sessions: 1  jobs waiting: -  events/s: 12.3")
        #expect(lines[2].hasPrefix("[phones]"))
        #expect(lines.count == 12)
    }

    @Test("Phones are listed by number, with what they do, with whom and for how long")
    func phones() throws {
        let screen = try Self.screen()
        #expect(screen.rows.map { $0.cells[0] } == ["999", "1001", "1010"])
        #expect(screen.rows[1].cells == ["1001", "Ann", "connected", "1002", "1m00s", "pbx", "0"])
        #expect(screen.lines()[3].hasPrefix("PHONE ▲"))
    }

    @Test("What came over the wire does not steer the terminal")
    func controls() throws {
        #expect(try Self.screen().lines().allSatisfy { !$0.unicodeScalars.contains("\u{1B}") })
    }

    @Test("Keys choose the list, sort it, and turn it round; what is not known comes last")
    func sorting() throws {
        var screen = try Self.screen()
        Self.press("oooo", &screen)
        #expect(screen.rows.map { $0.cells[4] } == ["1m00s", "5m00s", "-"])
        Self.press("r", &screen)
        #expect(screen.rows.map { $0.cells[4] } == ["-", "5m00s", "1m00s"])
        #expect(screen.lines()[3].contains("SINCE ▼"))
        Self.press("l", &screen)
        #expect(screen.view == .links && screen.rows[0].cells.prefix(5) == ["pbx", "inService", "3", "3", "12.3"])
        _ = screen.press(.tab)
        #expect(screen.view == .jobs && screen.lines().contains("the gateway does not tell"))
    }

    @Test("A filter looks into every column, shows what is typed, and goes with escape")
    func filter() throws {
        var screen = try Self.screen()
        Self.press("/an", &screen)
        #expect(screen.isTyping && screen.lines()[2].hasSuffix("filter: an_"))
        #expect(screen.rows.map { $0.cells[0] } == ["1001"])
        #expect(screen.press(.character("q")) == .none, "a letter of the filter")
        _ = screen.press(.backspace)
        _ = screen.press(.enter)
        #expect(!screen.isTyping && screen.filter == "an")
        _ = screen.press(.escape)
        #expect(screen.rows.count == 3)
        #expect(screen.press(.character("q")) == .quit)
    }

    @Test("The list scrolls, and not beyond its ends")
    func scrolling() throws {
        var screen = try Self.screen()
        screen.height = 7
        #expect(screen.lines().last?.hasPrefix("1-2 of 3") == true)
        _ = screen.press(.down)
        #expect(screen.lines().last?.hasPrefix("2-3 of 3") == true)
        _ = screen.press(.pageDown)
        #expect(screen.lines().last?.hasPrefix("2-3 of 3") == true)
        _ = screen.press(.home)
        _ = screen.press(.up)
        #expect(screen.lines().last?.hasPrefix("1-2 of 3") == true)
        #expect(screen.lines().count == 7)
    }

    @Test("A gateway that is not reached is said so, over what was known; a paused screen stays as it is")
    func failure() throws {
        var screen = try Self.screen()
        var failed = TopReading()
        failed.failure = "nobody listens there"
        screen.update(failed)
        #expect(screen.lines()[0].contains("NOT REACHED: nobody listens there") && screen.rows.count == 3)
        Self.press(" ", &screen)
        screen.update(TopReading())
        #expect(screen.isPaused && screen.rows.count == 3)
        Self.press(" ", &screen)
        screen.update(TopReading())
        #expect(screen.rows.isEmpty)
    }

    @Test("No line is wider than the terminal, however narrow")
    func width() throws {
        var screen = try Self.screen()
        for width in [1, 10, 40, 200] {
            screen.width = width
            #expect(screen.lines().allSatisfy { $0.count <= width })
        }
    }

    @Test("Keys are found in what terminals send")
    func keys() {
        var reader = TopKeyReader()
        #expect(
            reader.read(Array("a\u{1B}[A\u{1B}OB\u{1B}[5~\u{1B}[6~".utf8)) == [
                .character("a"), .up, .down, .pageUp, .pageDown,
            ])
        #expect(reader.read([0x1B]) == [.escape])
        #expect(reader.read([0x0D, 0x7F, 0x09]) == [.enter, .backspace, .tab])
        #expect(reader.read(Array("\u{1B}[1~\u{1B}[F".utf8)) == [.home, .end])
    }
}
