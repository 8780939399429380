import DeviceActors
import Testing

@testable import Provisioning

@Suite("Finding the phone that a message is from")
struct FlowDirectoryTests {
    private static let one = MACAddress(0x0001_E325_E1CB)
    private static let two = MACAddress(0x0001_E325_E1CC)

    private var directory = FlowDirectory(maximumSessions: 4, lifetime: .seconds(100))
    private var names = 0
    private var sessions = 0

    private static func opening(_ mac: MACAddress, nonce: String = "N") -> WorkpointMessage {
        WorkpointMessage(nonce: nonce, reason: .startUp, items: [Item("mac-addr", mac.description)])
    }

    /// Begins a flow whose session is S1, S2, … in the order of beginning.
    private mutating func begin(
        _ mac: MACAddress, nonce: String = "N", connection: UInt64 = 1, presented: [String] = [], at second: UInt64 = 0
    ) -> FlowDirectory.Route {
        let message = Self.opening(mac, nonce: nonce)
        (names, sessions) = (names + 1, sessions + 1)
        let route = directory.route(message, presented: presented, connection: connection, at: .seconds(second))
        directory.begin(mac, message, connection: connection, session: "S\(sessions)", at: .seconds(second))
        return route
    }

    private mutating func reply(
        nonce: String? = nil, connection: UInt64? = nil, presented: [String] = [], mac: String? = nil,
        at second: UInt64 = 0
    ) -> FlowDirectory.Route {
        // Unless told otherwise, a connection and a nonce of its own.
        names += 1
        let items = mac.map { [Item("mac-addr", $0)] } ?? []
        let message = WorkpointMessage(
            nonce: nonce ?? "reply \(names)", reason: .replyTo, action: .readAllItems, status: .accepted, items: items)
        return directory.route(
            message, presented: presented, connection: connection ?? UInt64(1_000_000 + names), at: .seconds(second))
    }

    @Test("A flow begins with a new session, whatever cookie the phone still has")
    mutating func begins() {
        #expect(begin(Self.one) == .opening(Self.one))
        #expect(begin(Self.one, presented: ["S1"]) == .opening(Self.one))
        #expect(begin(Self.two, presented: ["never given"]) == .opening(Self.two))
        #expect(directory.count == 2)
        #expect(reply(presented: ["S1"]) == .cleanUp(.unexpectedReply))
        #expect(reply(presented: ["S2"]) == .reply(Self.one, session: "S2"))
    }

    @Test("A message that would begin a flow and is turned away leaves the phone's session as it is")
    mutating func turnedAway() {
        _ = begin(Self.one, nonce: "A", connection: 1)
        let route = directory.route(Self.opening(Self.one, nonce: "A"), presented: [], connection: 9, at: .zero)
        #expect(route == .opening(Self.one))
        #expect(directory.count == 1)
        #expect(reply(presented: ["S1"]) == .reply(Self.one, session: "S1"))
        #expect(directory.connectionClosed(9).isEmpty)
    }

    @Test("A flow without an address, or with one that is none, is ended", arguments: [nil, "", "SIP-Client-7"])
    mutating func noAddress(text: String?) {
        let items = text.map { [Item("mac-addr", $0)] } ?? []
        let message = WorkpointMessage(nonce: "N", reason: .solicited, items: items)
        let route = directory.route(message, presented: [], connection: 1, at: .zero)
        #expect(route == .cleanUp(.missingAddress))
        #expect(directory.count == 0)
    }

    @Test("A reply is found by its cookie, over any connection and with any nonce")
    mutating func cookie() {
        _ = begin(Self.one, connection: 1)
        _ = begin(Self.two, connection: 2)
        #expect(
            reply(connection: 2, presented: ["gone", "S1"]) == .reply(Self.one, session: "S1"))
    }

    @Test("Without a cookie a reply is found by its connection, also the one that the last reply came over")
    mutating func connection() {
        _ = begin(Self.one, connection: 1)
        #expect(reply(connection: 1) == .reply(Self.one, session: "S1"))
        #expect(reply(connection: 7, presented: ["S1"]) == .reply(Self.one, session: "S1"))
        #expect(reply(connection: 7) == .reply(Self.one, session: "S1"))
        #expect(reply(connection: 1) == .cleanUp(.unexpectedReply))
    }

    @Test("Without cookie and connection a reply is found by its nonce, unless two phones have that")
    mutating func nonce() {
        _ = begin(Self.one, nonce: "A", connection: 1)
        #expect(reply(nonce: "A", connection: 5) == .reply(Self.one, session: "S1"))
        _ = begin(Self.two, nonce: "A", connection: 2)
        #expect(reply(nonce: "A", connection: 6) == .cleanUp(.unexpectedReply))
    }

    @Test("Of several phones over one connection the nonce tells which is meant")
    mutating func sharedConnection() {
        _ = begin(Self.one, nonce: "A", connection: 1)
        _ = begin(Self.two, nonce: "B", connection: 1)
        #expect(reply(nonce: "B", connection: 1) == .reply(Self.two, session: "S2"))
        #expect(reply(nonce: "C", connection: 1) == .cleanUp(.unexpectedReply))
    }

    @Test("A reply that names another phone than its flow's is not let in")
    mutating func otherAddress() {
        _ = begin(Self.one)
        #expect(reply(presented: ["S1"], mac: Self.two.description) == .cleanUp(.unexpectedReply))
        #expect(
            reply(presented: ["S1"], mac: "00:01:E3:25:E1:CB") == .reply(Self.one, session: "S1"))
    }

    @Test("A closed connection tells the phones that used it, and finds nothing any more")
    mutating func closed() {
        _ = begin(Self.one, nonce: "A", connection: 1)
        _ = begin(Self.two, nonce: "B", connection: 1)
        #expect(directory.connectionClosed(1) == [Self.one, Self.two])
        #expect(directory.connectionClosed(1).isEmpty)
        #expect(reply(connection: 1) == .cleanUp(.unexpectedReply))
        #expect(reply(connection: 2, presented: ["S2"]) == .reply(Self.two, session: "S2"))
    }

    @Test("A session ends unused after its lifetime, and use keeps it alive")
    mutating func lifetime() {
        _ = begin(Self.one, at: 0)
        _ = begin(Self.two, connection: 2, at: 0)
        #expect(reply(presented: ["S1"], at: 90) == .reply(Self.one, session: "S1"))
        #expect(reply(presented: ["S2"], at: 101) == .cleanUp(.unexpectedReply))
        #expect(reply(presented: ["S1"], at: 180) == .reply(Self.one, session: "S1"))
        #expect(directory.count == 1)
    }

    @Test("When there are too many sessions, the one unused for longest gives way")
    mutating func bound() {
        for number in 1...4 { _ = begin(MACAddress(UInt64(number)), connection: UInt64(number)) }
        _ = reply(presented: ["S1"])
        _ = begin(MACAddress(5), connection: 5)
        #expect(directory.count == 4)
        #expect(reply(presented: ["S2"]) == .cleanUp(.unexpectedReply))
        #expect(reply(presented: ["S1"]) == .reply(MACAddress(1), session: "S1"))
    }

    @Test("Ten thousand flows of a few phones leave no more than their sessions behind")
    mutating func turnover() {
        for number in 0..<10_000 {
            _ = begin(MACAddress(UInt64(number % 3)), nonce: "N\(number)", connection: UInt64(number))
            _ = reply(presented: ["S\(sessions)"])
        }
        #expect(directory.count == 3)
        for number in 0..<9_990 { #expect(directory.connectionClosed(UInt64(number)).isEmpty) }
    }

    @Test("A phone that is forgotten has no session")
    mutating func forgotten() {
        _ = begin(Self.one)
        directory.forget(Self.one)
        #expect(reply(presented: ["S1"]) == .cleanUp(.unexpectedReply))
    }
}
