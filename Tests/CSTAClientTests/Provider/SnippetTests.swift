import CSTAClient
import ECMA323
import Foundation
import Simulation
import Synchronization
import Testing

/// The articles of the documentation: their code is compiled, run against a real gateway, and is what stands in the article.
@Suite("The articles' code", .serialized)
struct SnippetTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../..")

    @Test(
        "An article shows the code that is compiled",
        arguments: ["MonitorAPhone", "ClickToDial", "ScreenPop", "Wallboard", "CallRecordingTrigger"])
    func same(name: String) throws {
        let article = try String(
            contentsOf: Self.root.appending(path: "Sources/CSTAClient/CSTAClient.docc/\(name).md"), encoding: .utf8)
        let blocks = article.components(separatedBy: "```swift\n").dropFirst()
        #expect(blocks.count == 1)
        let shown = try #require(blocks.first?.components(separatedBy: "```\n").first)
        #expect(Self.plain(shown) == Self.plain(try Self.code(name)))
    }

    private static func code(_ name: String) throws -> String {
        if name == "ScreenPop" {
            return try String(contentsOf: root.appending(path: "Examples/ScreenPop/ScreenPop.swift"), encoding: .utf8)
        }
        let file = try String(
            contentsOf: root.appending(path: "Tests/CSTAClientTests/Snippets/\(name).swift"), encoding: .utf8)
        let lines = file.components(separatedBy: "\n")
        let begin = try #require(lines.firstIndex { $0.hasSuffix("// snippet.begin") })
        let end = try #require(lines.firstIndex { $0.hasSuffix("// snippet.end") })
        return lines[(begin + 1)..<end].joined(separator: "\n")
    }

    /// The lines without their indentation.
    private static func plain(_ code: String) -> [String] {
        code.components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }

    @Test("Monitoring a phone tells its state and then what happens")
    func monitoring() async throws {
        let network = try await LiveNetwork(phones: 4)
        let provider = try await network.provider()
        let (words, said) = AsyncStream.makeStream(of: String.self)
        let task = Task { try await monitorAPhone("1001", with: provider) { said.yield($0) } }
        var words1 = words.makeAsyncIterator()
        #expect(await words1.next() == "1001 has 0 calls")
        try await network.perform(.dial(from: "1002", to: "1001"))
        while let word = await words1.next(), !word.hasSuffix("1001 is alerting") {}
        task.cancel()
        _ = try? await task.value
        await provider.shutDown()
        try await network.stop()
    }

    @Test("Click to dial makes the phone ring first, and says why it cannot")
    func dialling() async throws {
        let network = try await LiveNetwork(phones: 4)
        let provider = try await network.provider()
        try await provider.monitor("1001")
        let updates = await provider.updates(of: "1001")
        #expect(await dial("1002", from: "1001", with: provider).hasPrefix("1001 calls 1002, call "))
        _ = await updates.changes { change in
            if case .connection(let connection, _) = change.kind { connection.address == "1001" } else { false }
        }
        #expect(await dial("1002", from: "4711", with: provider).hasPrefix("not possible: operation/"))
        await provider.shutDown()
        #expect(await dial("1002", from: "1001", with: provider).hasPrefix("not now: "))
        try await network.stop()
    }

    @Test("The wallboard shows who is free, rings and talks")
    func board() async throws {
        let network = try await LiveNetwork(phones: 4)
        let provider = try await network.provider()
        await provider.monitor(contentsOf: ["1001", "1002"])
        let (boards, shown) = AsyncStream.makeStream(of: [String: String].self)
        let task = Task { await wallboard(with: provider) { shown.yield($0) } }
        var iterator = boards.makeAsyncIterator()
        func wait(for expected: [String: String]) async {
            while let board = await iterator.next(), board != expected {}
        }
        await wait(for: ["1001": "is free", "1002": "is free"])
        try await network.perform(.dial(from: "1001", to: "1002"))
        await wait(for: ["1001": "talks", "1002": "rings"])
        try await network.perform(.answer("1002"), .hold("1001"))
        await wait(for: ["1001": "holds", "1002": "talks"])
        await provider.shutDown()
        await task.value
        try await network.stop()
    }

    @Test("The recorder is added to a call once somebody has answered, and once only")
    func recording() async throws {
        let network = try await LiveNetwork(phones: 4)
        let provider = try await network.provider()
        await provider.monitor(contentsOf: ["1001", "1004"])
        let task = Task { await recordCalls(of: ["1001"], at: "1004", with: provider) }
        let updates = await provider.updates(of: "1004")
        try await network.perform(.dial(from: "1001", to: "1002"), .answer("1002"))
        let joined = await updates.changes { change in
            if case .connection(let connection, _) = change.kind { connection.address == "1004" } else { false }
        }
        #expect(joined.last?.call?.connections.count == 3)
        await provider.shutDown()
        await task.value
        try await network.stop()
    }
}
