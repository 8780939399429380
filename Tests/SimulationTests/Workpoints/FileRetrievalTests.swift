import Provisioning
import Testing

@testable import Simulation

@Suite("A simulated phone fetches a file over FTP")
struct FileRetrievalTests {
    private static func retrieval() throws -> FTPRetrieval {
        try #require(FTPRetrieval(user: "dls", password: "secret", folder: "/media", name: "ring.wav"))
    }

    /// Goes on to where the data connection is to be made.
    private static func connecting() throws -> FTPRetrieval {
        var retrieval = try retrieval()
        for (code, text) in [(220, ""), (331, ""), (230, ""), (200, ""), (229, "(|||6446|)")] {
            _ = retrieval.replied(FTPReply(code: code, text: text))
        }
        return retrieval
    }

    @Test("User, password, binary, passive, then the file")
    func dialogue() throws {
        var retrieval = try Self.retrieval()
        func reply(_ code: Int, _ text: String = "") -> [FTPRetrieval.Action] {
            retrieval.replied(FTPReply(code: code, text: text))
        }
        #expect(reply(120, "soon").isEmpty)
        #expect(reply(220) == [.command("USER dls")])
        #expect(reply(331) == [.command("PASS secret")])
        #expect(reply(230) == [.command("TYPE I")])
        #expect(reply(200) == [.command("EPSV")])
        #expect(reply(229, "Entering Extended Passive Mode (|||6446|)") == [.connect(port: 6_446)])
        #expect(retrieval.connected() == [.command("RETR /media/ring.wav")])
        #expect(retrieval.replied(FTPReply(code: 150, text: "")).isEmpty)
        #expect(retrieval.dataEnded(9).isEmpty)
        #expect(retrieval.replied(FTPReply(code: 226, text: "")) == [.command("QUIT"), .end(isGood: true)])
        #expect(retrieval.lost().isEmpty)
    }

    @Test(
        "A server without EPSV is asked for PASV",
        arguments: [
            ("Entering Passive Mode (192,168,1,150,25,46).", 6_446), ("=10,0,0,1,0,21", 21),
            ("Entering Passive Mode (1,2,3,4,5)", nil), ("(1,2,3,4,256,1)", nil), ("(1,2,3,4,0,0)", nil), ("", nil),
        ])
    func passive(text: String, port: Int?) throws {
        var retrieval = try Self.retrieval()
        for code in [220, 230, 200] { _ = retrieval.replied(FTPReply(code: code, text: "")) }
        #expect(retrieval.replied(FTPReply(code: 502, text: "")) == [.command("PASV")])
        let actions = retrieval.replied(FTPReply(code: 227, text: text))
        #expect(actions == (port.map { [.connect(port: $0)] } ?? [.command("QUIT"), .end(isGood: false)]))
    }

    @Test("The end of the data may come before or after the server's word, and both are needed")
    func ends() throws {
        let whole = FTPReply(code: 226, text: "")
        var late = try Self.connecting()
        _ = late.connected()
        #expect(late.replied(whole).isEmpty)
        #expect(late.dataEnded(1) == [.command("QUIT"), .end(isGood: true)])
        var empty = try Self.connecting()
        _ = empty.connected()
        _ = empty.dataEnded(0)
        #expect(empty.replied(whole) == [.command("QUIT"), .end(isGood: false)])
        var broken = try Self.connecting()
        _ = broken.connected()
        _ = broken.dataEnded(5)
        #expect(broken.replied(FTPReply(code: 426, text: "")) == [.command("QUIT"), .end(isGood: false)])
        var lost = try Self.connecting()
        #expect(lost.lost() == [.command("QUIT"), .end(isGood: false)])
    }

    @Test("A refusal at any step ends it", arguments: 0...4)
    func refused(step: Int) throws {
        var retrieval = try Self.retrieval()
        for (code, text) in [(220, ""), (331, ""), (230, ""), (200, ""), (229, "(|||1|)")].prefix(step) {
            _ = retrieval.replied(FTPReply(code: code, text: text))
        }
        #expect(retrieval.replied(FTPReply(code: 421, text: "")) == [.command("QUIT"), .end(isGood: false)])
    }

    @Test("What would be two lines to the server is not sent at all")
    func smuggling() {
        #expect(FTPRetrieval(user: "a\r\nDELE x", password: "", folder: "", name: "b") == nil)
        #expect(FTPRetrieval(user: "a", password: "b\n", folder: "", name: "b") == nil)
        #expect(FTPRetrieval(user: "a", password: "", folder: "/\r", name: "b") == nil)
        #expect(FTPRetrieval(user: "a", password: "", folder: "/x/", name: "") == nil)
    }

    @Test("Replies are put together from lines, in whatever pieces they come")
    func replies() throws {
        let bytes = Array("220-Hello\r\n 220 no\r\n331 nor this\r\n220 end\r\n200\r\n150 data\n".utf8)
        for size in [1, 3, bytes.count] {
            var reader = FTPReplyReader()
            var replies: [FTPReply] = []
            for start in stride(from: 0, to: bytes.count, by: size) {
                replies += try reader.take(bytes[start..<min(start + size, bytes.count)])
            }
            #expect(
                replies == [
                    FTPReply(code: 220, text: "end"), FTPReply(code: 200, text: ""), FTPReply(code: 150, text: "data"),
                ])
        }
    }

    @Test(
        "What is no FTP is not waited for",
        arguments: [
            "HTTP/1.1 200 OK\r\n", "22 x\r\n", "220x\r\n", String(repeating: "x", count: 3_000),
            "220-" + String(repeating: "more and more\r\n", count: 6_000),
        ])
    func nonsense(text: String) {
        var reader = FTPReplyReader()
        #expect(throws: FTPReplyReader.NotFTP.self) { _ = try reader.take(text.utf8) }
    }
}
