import NIOCore
import NIOEmbedded
import NIOHTTP1
import Synchronization
import Testing

@testable import WorkpointService

/// A site whose answers a test gives.
private final class ScriptedSite: PhoneHTTPSite {
    struct State {
        var requests: [PhoneHTTPRequest] = []
        var promises: [EventLoopPromise<PhoneHTTPAnswer>] = []
        var closed: [UInt64] = []
    }

    let state = Mutex(State())

    func refusal(of head: HTTPRequestHead) -> PhoneHTTPAnswer? { head.uri == "/no" ? .empty(.notFound) : nil }

    func answer(_ request: PhoneHTTPRequest, on loop: any EventLoop) -> EventLoopFuture<PhoneHTTPAnswer> {
        let promise = loop.makePromise(of: PhoneHTTPAnswer.self)
        state.withLock { state in
            state.requests.append(request)
            state.promises.append(promise)
        }
        return promise.futureResult
    }

    func connectionClosed(_ connection: PhoneConnection) { state.withLock { $0.closed.append(connection.number) } }

    var requests: [PhoneHTTPRequest] { state.withLock { $0.requests } }

    func answer(_ text: String, status: HTTPResponseStatus = .ok, closes: Bool = false) {
        let promise = state.withLock { $0.promises.removeFirst() }
        promise.succeed(PhoneHTTPAnswer(status: status, body: Array(text.utf8), closes: closes))
    }
}

@Suite("One connection of a phone")
struct PhoneHTTPHandlerTests {
    private let site = ScriptedSite()
    private let channel = EmbeddedChannel()
    private let counters = ProvisioningCounters()

    init() throws {
        var place = PhoneHTTPPlace(host: "", port: 0)
        place.limits.maximumBody = 100
        place.limits.maximumHead = 400
        try PhoneListener.addHandlers(to: channel, place, site, counters)
        try channel.connect(to: SocketAddress(ipAddress: "192.168.1.4", port: 4_711)).wait()
    }

    private func receive(_ text: String) throws {
        try channel.writeInbound(ByteBuffer(string: text))
    }

    /// All that was sent since it was last asked.
    private func sent() throws -> String {
        channel.embeddedEventLoop.run()
        var text = ""
        while let bytes = try channel.readOutbound(as: ByteBuffer.self) { text += String(buffer: bytes) }
        return text
    }

    private func pass(_ seconds: Int64) { channel.embeddedEventLoop.advanceTime(by: .seconds(seconds)) }

    @Test("A request that comes in pieces is answered with its length, and the connection stays open")
    func whole() throws {
        try receive("POST /x?y HTTP/1.1\r\nHost: a\r\nCookie: a=b; c=d\r\nContent-")
        try receive("Length: 5\r\n\r\nhe")
        #expect(site.requests.isEmpty)
        try receive("llo")
        #expect(site.requests.map(\.body) == [Array("hello".utf8)])
        #expect(site.requests.first?.target == "/x?y")
        #expect(site.requests.first?.cookies == ["a=b; c=d"])
        #expect(site.requests.first?.connection.remoteAddress == "192.168.1.4")
        #expect(try sent().isEmpty)
        site.answer("grüße")
        #expect(try sent() == "HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\ngrüße")
        #expect(channel.isActive)
        try receive("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n")
        #expect(site.requests.count == 2)
        #expect(site.requests[0].connection == site.requests[1].connection)
    }

    @Test("A request in chunks is understood, and not answered in chunks")
    func chunks() throws {
        try receive("POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")
        #expect(site.requests.first?.body == Array("abcde".utf8))
        site.answer("ok")
        #expect(try sent() == "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
    }

    @Test("Requests that come together are answered one after the other, in their order")
    func pipelined() throws {
        let request = "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n"
        try receive(request + "1" + request + "2")
        #expect(site.requests.map(\.body) == [Array("1".utf8)])
        site.answer("one")
        #expect(try sent().hasSuffix("one"))
        #expect(site.requests.map(\.body) == [Array("1".utf8), Array("2".utf8)])
        site.answer("two")
        #expect(try sent().hasSuffix("two"))
    }

    @Test("A request that is refused by its head is answered at once, its body thrown away, and the connection closed")
    func refused() throws {
        try receive("POST /no HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n")
        #expect(try sent() == "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        #expect(channel.isActive)
        try receive("hello")
        #expect(!channel.isActive)
        #expect(site.requests.isEmpty)
    }

    @Test("A body that is too long is refused: when it is announced, and when it was not")
    func tooLong() throws {
        try receive("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 101\r\n\r\n")
        #expect(try sent().hasPrefix("HTTP/1.1 413 "))
        let other = try PhoneHTTPHandlerTests()
        try other.receive("POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
        for _ in 0..<10 { try other.receive("10\r\n0123456789abcdef\r\n") }
        #expect(try other.sent().hasPrefix("HTTP/1.1 413 "))
        try other.receive("0\r\n\r\n")
        #expect(!other.channel.isActive)
        #expect(other.site.requests.isEmpty)
    }

    @Test(
        "What is no HTTP is answered with 400, and the connection closed",
        arguments: ["\u{16}\u{3}\u{1}", "GET\r\n\r\n"])
    func malformed(bytes: String) throws {
        try receive(bytes + "\r\n\r\n")
        #expect(try sent().hasPrefix("HTTP/1.1 400 "))
        #expect(!channel.isActive)
    }

    @Test("A head that is too large is not taken")
    func largeHead() throws {
        _ = try? receive("POST /x HTTP/1.1\r\nHost: a\r\nX: " + String(repeating: "x", count: 500) + "\r\n\r\n")
        _ = try sent()
        #expect(!channel.isActive)
        #expect(site.requests.isEmpty)
    }

    @Test("A sender that drips its head is cut off, however it drips")
    func slowHead() throws {
        for letter in "POST /x HTTP/1.1\r\nX" {
            guard channel.isActive else { break }
            try receive(String(letter))
            pass(2)
        }
        #expect(!channel.isActive)
        #expect(site.requests.isEmpty)
    }

    @Test("A sender that drips its body is told 408 and cut off")
    func slowBody() throws {
        try receive("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 90\r\n\r\n")
        for _ in 0..<20 where channel.isActive {
            try receive("x")
            pass(2)
        }
        #expect(!channel.isActive)
        #expect(try sent().hasPrefix("HTTP/1.1 408 "))
        #expect(counters[.slowRequests] == 1)
    }

    @Test("A connection without requests is closed after a time, not before, and not while an answer is worked on")
    func idle() throws {
        try receive("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n")
        pass(600)
        #expect(channel.isActive)
        site.answer("at last")
        _ = try sent()
        pass(44)
        #expect(channel.isActive)
        pass(2)
        #expect(!channel.isActive)
        #expect(site.state.withLock { $0.closed } == [site.requests[0].connection.number])
    }

    @Test("The connection is closed after the answer when either side wants that", arguments: [true, false])
    func closing(byPeer: Bool) throws {
        try receive("POST /x HTTP/1.1\r\nHost: a\r\n\(byPeer ? "Connection: close\r\n" : "")Content-Length: 0\r\n\r\n")
        site.answer("", closes: !byPeer)
        #expect(try sent() == "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        #expect(!channel.isActive)
    }

    @Test("HTTP 1.0 is understood")
    func oldHTTP() throws {
        try receive("POST /x HTTP/1.0\r\nConnection: keep-alive\r\nContent-Length: 0\r\n\r\n")
        site.answer("")
        #expect(try sent().contains("keep-alive"))
        #expect(channel.isActive)
        try receive("POST /x HTTP/1.0\r\nContent-Length: 0\r\n\r\n")
        site.answer("")
        #expect(try sent().contains("close"))
        #expect(!channel.isActive)
    }

    @Test("Who asks whether to go on is told so")
    func expectation() throws {
        try receive("POST /x HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\n")
        #expect(try sent() == "HTTP/1.1 100 Continue\r\n\r\n")
        try receive("x")
        site.answer("ok")
        #expect(try sent().hasSuffix("ok"))
    }

    @Test("When the service stops, an answer that is worked on goes out, then the connection closes")
    func stopping() throws {
        try receive("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n")
        channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
        #expect(channel.isActive)
        site.answer("last")
        #expect(try sent().hasSuffix("last"))
        #expect(!channel.isActive)
    }

    @Test("A peer that is gone before its answer does no harm")
    func gone() throws {
        try receive("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n")
        channel.close(promise: nil)
        channel.embeddedEventLoop.run()
        site.answer("too late")
        #expect(try sent().isEmpty)
        #expect(site.state.withLock { $0.closed.count } == 1)
    }
}

@Suite("The session cookie")
struct SessionCookieTests {
    @Test(
        "Sessions are found among other cookies, with attributes, blanks and quotation marks",
        arguments: [
            (["JSESSIONID=ABC"], ["ABC"]), (["JSESSIONID=ABC; Path=/DeploymentService; Secure"], ["ABC"]),
            (["a=b; JSESSIONID = \"ABC\" ;c"], ["ABC"]), (["JSESSIONID=A", "JSESSIONID=B"], ["A", "B"]),
            (["JSESSIONID=A,JSESSIONID=B"], ["A", "B"]), (["JSESSIONID="], []), (["jsessionid=A"], []), ([], []),
            ([";;==;"], []),
        ])
    func reading(headers: [String], sessions: [String]) {
        #expect(SessionCookie.sessions(in: headers) == sessions)
    }

    @Test("A session is given for the folder of the path that was posted to")
    func writing() {
        let header = SessionCookie.header("ABC", target: "/DeploymentService/LoginService?x=/y", isSecure: true)
        #expect(header.name == "Set-Cookie")
        #expect(header.value == "JSESSIONID=ABC; Path=/DeploymentService; Secure")
        #expect(SessionCookie.header("ABC", target: "/x", isSecure: false).value == "JSESSIONID=ABC; Path=/")
    }

    @Test("Sessions are 32 hexadecimal digits and never the same")
    func names() {
        var random = SystemRandomNumberGenerator()
        let names = Set((0..<1_000).map { _ in SessionCookie.makeSession(using: &random) })
        #expect(names.count == 1_000)
        #expect(names.allSatisfy { $0.count == 32 && $0.allSatisfy(\.isHexDigit) })
    }
}
