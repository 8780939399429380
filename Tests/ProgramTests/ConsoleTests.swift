import ECMA323
import Foundation
import NIOPosix
import Simulation
import Testing
import Transport

@Suite(
    "The console in a browser", .serialized, .timeLimit(.minutes(2)),
    .enabled(if: Browser.driver != nil, Browser.missing))
struct ConsoleTests {
    /// A demonstration that runs, as its greeting describes it.
    private struct Demonstration: Sendable {
        let http: String
        let token: String
        let port: Int
    }

    /// Runs a demonstration while `body` looks at it.
    private func withDemonstration(
        phones: Int = 20, callsPerSecond: String = "0", _ body: (Demonstration) async throws -> Void
    ) async throws {
        let arguments = [
            "demo", "--phones", "\(phones)", "--calls-per-second", callsPerSecond, "--seed", "7", "--port", "0",
            "--http-port", "0", "--service-port", "0", "--secure-port", "0", "--contact-port", "0", "--quiet",
        ]
        try await RunningProgram.with(arguments) { program in
            let client = try await program.errors.next { $0.contains("CSTA") }
            let http = try await program.errors.next { $0.contains("HTTP") }
            let token = try await program.errors.next { $0.contains("token") }
            try await body(
                Demonstration(
                    http: try #require(
                        http.split(separator: " ").first { $0.hasPrefix("http://") }.map { page in
                            page.split(separator: "/").prefix(2).joined(separator: "//")
                        }), token: try #require(token.split(separator: " ").last.map(String.init)),
                    port: try #require(client.split(separator: ":").last.flatMap { Int($0) })))
        }
    }

    private func signIn(_ browser: Browser, to demonstration: Demonstration) async throws {
        try await browser.open("\(demonstration.http)/console")
        try await browser.wait(until: "document.querySelector('#sign-in').open")
        try await browser.type(demonstration.token)
        try await browser.press(.enter)
        try await browser.wait(until: "!document.querySelector('#sign-in').open")
        try await browser.wait(until: "document.querySelector('#live').classList.contains('on')")
    }

    // Before the token is typed in the page asks without one; the browser itself complains of the 401.
    private static let shown = "[...document.querySelectorAll('#list .row:not([hidden])')]"

    @Test("It asks for the token, takes no wrong one, and keeps the right one to this tab")
    func signingIn() async throws {
        try await withDemonstration { demonstration in
            try await Browser.with { browser in
                try await browser.open("\(demonstration.http)/console")
                try await browser.wait(until: "document.querySelector('#sign-in').open")
                try await browser.type("0123456789abcdef0123456789abcdef")
                try await browser.press(.enter)
                try await browser.wait(
                    until: "document.querySelector('#sign-in-problem').textContent.includes('not right')")
                #expect(try await browser.value("sessionStorage.getItem('gatewayd.token')") == nil)
                // The browser itself complains of each 401.
                #expect(try await browser.complaints().allSatisfy { $0.contains("401") })
                try await signIn(browser, to: demonstration)
                try await browser.wait(until: "document.querySelector('#count').textContent === '20'")
                #expect(try await browser.text("JSON.stringify(localStorage)").contains(demonstration.token) == false)
                #expect(try await browser.text("document.cookie").isEmpty)
                try await browser.click("#sign-out")
                try await browser.wait(until: "document.querySelector('#sign-in').open")
                #expect(try await browser.value("sessionStorage.getItem('gatewayd.token')") == nil)
            }
        }
    }

    @Test("A thousand phones are in the list, a few dozen in the document, and calls move them as they happen")
    func thousand() async throws {
        try await withDemonstration(phones: 1_000, callsPerSecond: "20") { demonstration in
            try await Browser.with { browser in
                try await signIn(browser, to: demonstration)
                try await browser.wait(until: "document.querySelector('#count').textContent === '1,000'")
                #expect(try await browser.value("\(Self.shown).length < 60") as? Bool == true)
                try await browser.wait(
                    until: "Number(document.querySelector('#chips [data-chip=talking] .n').textContent) > 5")
                try await browser.wait(until: "/[1-9].*\\/s in/.test(document.querySelector('#rate-now').textContent)")
                // The keyboard alone: search, into the list, to its end, open.
                try await browser.type("/1999")
                try await browser.wait(until: "document.querySelector('#count').textContent === '1 of 1,000'")
                try await browser.press(.escape)
                try await browser.press(.escape)
                try await browser.press(.end)
                try await browser.press(.enter)
                try await browser.wait(until: "document.querySelector('#detail h2')?.textContent === '2000'")
                #expect(
                    try await browser.value(
                        "document.querySelector('#list [aria-selected=true]').getAttribute('aria-posinset') === '1000'")
                        as? Bool == true)
                for tab in ["2", "3", "4"] {
                    try await browser.type(tab)
                    try await browser.wait(
                        until: "document.querySelector('[role=tab][aria-selected=true]').id !== 'tab-phones'")
                }
                #expect(try await browser.text("\(Self.shown)[0].textContent").contains("simulated"))
                #expect(try await browser.complaints().allSatisfy { $0.contains("401") })
            }
        }
    }

    @Test("A client's session is listed with what it has got, and an operator can end it")
    func sessions() async throws {
        try await withDemonstration(phones: 4) { demonstration in
            let client = try await ScriptedClient.connect(
                ConnectorConfiguration(host: "127.0.0.1", port: demonstration.port),
                on: MultiThreadedEventLoopGroup.singleton.any())
            _ = try await client.monitor("1001", within: patience)
            try await Browser.with { browser in
                try await signIn(browser, to: demonstration)
                try await browser.type("3")
                try await browser.wait(until: "\(Self.shown).length === 1")
                #expect(try await browser.text("\(Self.shown)[0].textContent").contains("demo"))
                try await browser.click("#list .row")
                try await browser.wait(until: "document.querySelector('#detail .danger')")
                _ = try await browser.value("(window.confirm = () => true, 1)")
                try await browser.click("#detail .danger")
                _ = try await client.closed()
                try await browser.wait(
                    until: "document.querySelector('#chips [data-chip=closed] .n').textContent === '1'")
                #expect(try await browser.complaints().allSatisfy { $0.contains("401") })
            }
        }
    }

    @Test("A trace shows what goes to the switch and comes from it, message by message")
    func trace() async throws {
        try await withDemonstration(phones: 4) { demonstration in
            try await Browser.with { browser in
                try await signIn(browser, to: demonstration)
                try await browser.wait(until: "\(Self.shown).length === 4")
                try await browser.click("#list .row[data-key='1001']")
                try await browser.wait(until: "document.querySelector('#trace-button')")
                try await browser.type("t")
                try await browser.wait(until: "document.querySelector('#trace-button').textContent === 'Stop'")
                try await browser.type("d")
                try await browser.type("1002")
                try await browser.press(.enter)
                try await browser.wait(until: "document.querySelectorAll('#trace .received').length >= 2")
                try await browser.wait(
                    until:
                        "[...document.querySelectorAll('#trace li')].some((one) => one.textContent.includes('MakeCallResponse'))"
                )
                try await browser.click("#trace summary")
                try await browser.wait(
                    until: "document.querySelector('#trace details[open] pre').textContent.includes('callID')")
                try await browser.type("t")
                try await browser.wait(until: "document.querySelector('#trace-button').textContent === 'Start'")
                #expect(try await browser.complaints().allSatisfy { $0.contains("401") })
            }
        }
    }

    @Test("A call is dialled, answered, held, retrieved and cleared from the page")
    func callControl() async throws {
        try await withDemonstration(phones: 4) { demonstration in
            try await Browser.with { browser in
                try await signIn(browser, to: demonstration)
                try await browser.wait(until: "\(Self.shown).length === 4")
                try await browser.click("#list .row[data-key='1001']")
                try await browser.wait(until: "document.querySelector('#dial-number')")
                try await browser.type("d")
                try await browser.type("1002")
                try await browser.press(.enter)
                try await browser.wait(until: "document.querySelector('#detail .card b')?.textContent === '1002'")
                try await browser.click("#list .row[data-key='1002']")
                try await browser.wait(until: "document.querySelector('#detail .state')?.textContent === 'ringing'")
                try await press("Answer", in: browser)
                try await browser.wait(until: "document.querySelector('#detail .state')?.textContent === 'talking'")
                try await press("Hold", in: browser)
                try await browser.wait(until: "document.querySelector('#detail .state')?.textContent === 'held'")
                try await press("Retrieve", in: browser)
                try await browser.wait(until: "document.querySelector('#detail .state')?.textContent === 'talking'")
                try await browser.wait(
                    until: "document.querySelector('#chips [data-chip=talking] .n').textContent === '2'")
                try await press("Clear", in: browser)
                try await browser.wait(until: "!document.querySelector('#detail .card')")
                #expect(try await browser.complaints().allSatisfy { $0.contains("401") })
            }
        }
    }

    /// Clicks on a button of the open phone.
    private func press(_ label: String, in browser: Browser) async throws {
        let buttons = "[...document.querySelectorAll('#detail .actions button')]"
        // Found and clicked at once: the page may make the button anew at any moment.
        try await browser.wait(until: "\(buttons).find((one) => one.textContent === '\(label)').click() === undefined")
    }

    private static let images = ProcessInfo.processInfo.environment["GATEWAYD_SCREENSHOTS"]

    @Test(
        "The pictures of the documentation are taken",
        .enabled(if: images != nil, "set GATEWAYD_SCREENSHOTS to a folder"),
        arguments: [false, true])
    func pictures(isDark: Bool) async throws {
        let folder = URL(fileURLWithPath: try #require(Self.images))
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try await withDemonstration(phones: 1_000, callsPerSecond: "10") { demonstration in
            let client = try await ScriptedClient.connect(
                ConnectorConfiguration(host: "127.0.0.1", port: demonstration.port),
                on: MultiThreadedEventLoopGroup.singleton.any())
            for number in 1_001...1_200 { _ = try await client.monitor("\(number)", within: patience) }
            try await Browser.with(isDark: isDark) { browser in
                try await signIn(browser, to: demonstration)
                try await browser.wait(until: "document.querySelector('#count').textContent === '1,000'")
                try await browser.click("#list .row")
                try await browser.type("t")
                // Enough of the past to be worth a picture.
                try await browser.wait(
                    until: "document.querySelector('#trace li') && document.querySelector('#detail .card')")
                try await browser.click("#trace summary")
                try await browser.wait(until: "(window.looks = (window.looks ?? 0) + 1) > 2400")
                let name = isDark ? "console-dark.png" : "console-light.png"
                try await browser.screenshot().write(to: folder.appendingPathComponent(name))
                #expect(try await browser.complaints().allSatisfy { $0.contains("401") })
            }
        }
    }
}
