import AsyncHTTPClient
import Foundation
import Testing

/// Chromium without a window, driven by WebDriver: what is done is done as a user's keyboard and mouse would, and what is looked at
/// is the page's own document.
final class Browser: Sendable {
    /// The driver refused, or a script of the page failed.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Where the driver is installed; nil when it is not.
    static let driver: String? = [
        "/usr/bin/chromedriver", "/usr/local/bin/chromedriver", "/usr/lib/chromium/chromedriver",
    ]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

    /// Why tests in a browser are left out when it is not there.
    static let missing: Comment = "needs Chromium and its driver: apt-get install chromium chromium-driver"

    private let process: ChildProcess
    private let base: String

    private init(process: ChildProcess, base: String) {
        self.process = process
        self.base = base
    }

    /// Runs a browser while `body` looks at pages with it.
    ///
    /// - Parameters:
    ///   - size: of the window, in CSS pixels.
    ///   - isDark: whether the user prefers dark colours.
    static func with<Result>(
        width: Int = 1_440, height: Int = 900, isDark: Bool = false, _ body: (Browser) async throws -> Result
    ) async throws -> Result {
        let path = try #require(driver, missing)
        let output = LineLog()
        let kept = ProcessInfo.processInfo.environment.filter { ["PATH", "HOME", "TMPDIR", "LANG"].contains($0.key) }
        let process = try ChildProcess(
            path, ["--port=0"], environment: kept, input: nil, printed: output.received, complained: { _ in },
            ended: { _ in })
        defer { kill(process.id, SIGKILL) }
        let line = try await output.next { $0.contains("started successfully on port") }
        let digits = line.drop { !$0.isNumber }.prefix { $0.isNumber }
        let driver = "http://127.0.0.1:\(digits)"
        var arguments = [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
            "--no-first-run", "--disable-background-networking", "--window-size=\(width),\(height)",
        ]
        if isDark { arguments.append("--blink-settings=preferredColorScheme=0") }
        let answer = try await send(
            .POST, "\(driver)/session",
            [
                "capabilities": [
                    "alwaysMatch": [
                        "goog:chromeOptions": ["args": arguments], "goog:loggingPrefs": ["browser": "ALL"],
                        "timeouts": ["script": 60_000],
                    ] as [String: Any]
                ]
            ])
        let session = try #require((answer as? [String: Any])?["sessionId"] as? String)
        let browser = Browser(process: process, base: "\(driver)/session/\(session)")
        do {
            let result = try await body(browser)
            _ = try await send(.DELETE, browser.base, nil)
            return result
        } catch {
            for line in (try? await browser.complaints()) ?? [] { Issue.record("the page: \(line)") }
            _ = try? await send(.DELETE, browser.base, nil)
            throw error
        }
    }

    // MARK: Looking

    /// Opens a page.
    func open(_ address: String) async throws {
        _ = try await command(.POST, "url", ["url": address])
    }

    /// The value of an expression of the page.
    func value(_ expression: String) async throws -> Any? {
        try await command(.POST, "execute/sync", ["script": "return (\(expression));", "args": [Any]()])
    }

    /// The text of an expression of the page.
    func text(_ expression: String) async throws -> String {
        try await value(expression) as? String ?? ""
    }

    /// Waits until an expression of the page is true. It is looked at whenever the page could be drawn.
    func wait(until expression: String) async throws {
        let script = """
            const done = arguments[arguments.length - 1];
            const look = () => { try { if (\(expression)) return done(true); } catch { } requestAnimationFrame(look); };
            look();
            """
        do {
            _ = try await command(.POST, "execute/async", ["script": script, "args": [Any]()])
        } catch {
            let page = (try? await text("document.body.innerText")) ?? ""
            throw Failure(description: "never true: \(expression)\n\(error)\n\(page.prefix(3_000))")
        }
    }

    /// What the page has complained of since the last time: errors of scripts, and everything its policy forbade.
    func complaints() async throws -> [String] {
        let entries = try await command(.POST, "se/log", ["type": "browser"]) as? [[String: Any]] ?? []
        return entries.filter { $0["level"] as? String == "SEVERE" }.compactMap { $0["message"] as? String }
    }

    /// The window as a PNG.
    func screenshot() async throws -> Data {
        let text = try await command(.GET, "screenshot", nil) as? String ?? ""
        return try #require(Data(base64Encoded: text))
    }

    // MARK: Doing

    /// Clicks on the first element that a selector finds.
    func click(_ selector: String) async throws {
        _ = try await command(.POST, "element/\(try await element(selector))/click", [String: Any]())
    }

    /// Types into whatever has the focus.
    func type(_ text: String) async throws {
        let strokes = text.flatMap { character -> [[String: Any]] in
            [["type": "keyDown", "value": String(character)], ["type": "keyUp", "value": String(character)]]
        }
        _ = try await command(
            .POST, "actions", ["actions": [["type": "key", "id": "keyboard", "actions": strokes] as [String: Any]]])
    }

    /// Keys that write nothing, as WebDriver names them.
    enum Key: String {
        case enter = "\u{E007}"
        case escape = "\u{E00C}"
        case down = "\u{E015}"
        case end = "\u{E010}"
        case tab = "\u{E004}"
    }

    /// Presses such a key.
    func press(_ key: Key) async throws {
        try await type(key.rawValue)
    }

    private func element(_ selector: String) async throws -> String {
        let found = try await command(.POST, "element", ["using": "css selector", "value": selector]) as? [String: Any]
        return try #require(found?.values.first as? String)
    }

    private func command(_ method: HTTPMethod, _ path: String, _ body: [String: Any]?) async throws -> Any? {
        try await Self.send(method, "\(base)/\(path)", body)
    }

    private static func send(_ method: HTTPMethod, _ address: String, _ body: [String: Any]?) async throws -> Any? {
        var request = HTTPClientRequest(url: address)
        request.method = .RAW(value: method.rawValue)
        if let body {
            request.headers.add(name: "Content-Type", value: "application/json")
            request.body = .bytes(try JSONSerialization.data(withJSONObject: body))
        }
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(90))
        let data = Data((try await response.body.collect(upTo: 64 << 20)).readableBytesView)
        let object = try JSONSerialization.jsonObject(with: data) as? [String: Any]
        let value = object?["value"]
        guard response.status == .ok else {
            let problem = value as? [String: Any]
            throw Failure(description: "\(problem?["error"] ?? response.status): \(problem?["message"] ?? "")")
        }
        return value is NSNull ? nil : value
    }

    /// The methods that WebDriver uses.
    private enum HTTPMethod: String {
        case GET, POST, DELETE
    }
}
