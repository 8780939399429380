/// The fetching of one file over FTP as the phone's side of the control connection: passive, binary (RFC 959, and RFC 2428
/// for `EPSV`). A value without I/O.
struct FTPRetrieval: Sendable {
    /// What is to be done.
    enum Action: Hashable, Sendable {
        /// Send this line; its end is not in it.
        case command(String)
        /// Connect to this port of the server; the file comes over that. Always the server's own address: what a reply to
        /// `PASV` says of another one is not followed.
        case connect(port: Int)
        /// It is over; whether the file came whole.
        case end(isGood: Bool)
    }

    private enum Stage {
        case greeting, user, password, type, extendedPassive, passive, connecting, retrieving, ended
    }

    private let user: String
    private let password: String
    private let path: String
    private var stage = Stage.greeting
    /// Whether the server has said that it has sent everything.
    private var isSent = false
    /// How many bytes came, once the data connection has ended.
    private var received: Int?

    /// Fetches a file of a folder; `nil` when something of it cannot be said in a line.
    init?(user: String, password: String, folder: String, name: String) {
        let isWhole = folder.isEmpty || folder.hasSuffix("/")
        path = isWhole ? folder + name : "\(folder)/\(name)"
        self.user = user
        self.password = password
        guard !name.isEmpty, ![user, password, path].contains(where: { $0.utf8.contains { $0 < 0x20 || $0 == 0x7F } })
        else { return nil }
    }

    /// The server said something.
    mutating func replied(_ reply: FTPReply) -> [Action] {
        if stage == .ended { return [] }
        // More is to come: a server that is not ready yet, or one that begins to send.
        if reply.code / 100 == 1 { return [] }
        switch (stage, reply.code) {
        case (.greeting, 220): return go(.user, "USER \(user)")
        case (.user, 331): return go(.password, "PASS \(password)")
        case (.user, 230), (.password, 230), (.password, 202): return go(.type, "TYPE I")
        case (.type, 200): return go(.extendedPassive, "EPSV")
        case (.extendedPassive, 229): return connect(Self.extendedPort(reply.text))
        // A server that does not know `EPSV`.
        case (.extendedPassive, 500...522): return go(.passive, "PASV")
        case (.passive, 227): return connect(Self.port(reply.text))
        case (.retrieving, 226), (.retrieving, 250):
            isSent = true
            return settle()
        default: return end(isGood: false)
        }
    }

    /// The data connection is there.
    mutating func connected() -> [Action] {
        guard stage == .connecting else { return [] }
        return go(.retrieving, "RETR \(path)")
    }

    /// The data connection has ended after so many bytes.
    mutating func dataEnded(_ bytes: Int) -> [Action] {
        guard stage == .connecting || stage == .retrieving else { return [] }
        received = bytes
        return stage == .retrieving ? settle() : end(isGood: false)
    }

    /// A connection could not be made, or the control connection is gone, or there is no time left.
    mutating func lost() -> [Action] { end(isGood: false) }

    private mutating func go(_ stage: Stage, _ command: String) -> [Action] {
        self.stage = stage
        return [.command(command)]
    }

    private mutating func connect(_ port: Int?) -> [Action] {
        guard let port else { return end(isGood: false) }
        stage = .connecting
        return [.connect(port: port)]
    }

    private mutating func settle() -> [Action] {
        guard isSent, let received else { return [] }
        return end(isGood: received > 0)
    }

    private mutating func end(isGood: Bool) -> [Action] {
        guard stage != .ended else { return [] }
        stage = .ended
        return [.command("QUIT"), .end(isGood: isGood)]
    }

    /// The port in `Entering Extended Passive Mode (|||6446|)`.
    private static func extendedPort(_ text: String) -> Int? {
        guard let open = text.lastIndex(of: "("), let mark = text[open...].dropFirst().first else { return nil }
        let fields = text[open...].dropFirst(2).split(separator: mark, omittingEmptySubsequences: false)
        guard fields.count >= 3, let port = Int(fields[2]) else { return nil }
        return (1...65_535).contains(port) ? port : nil
    }

    /// The port in `Entering Passive Mode (192,168,1,150,25,46)`, with brackets or without.
    private static func port(_ text: String) -> Int? {
        let numbers =
            text.split { !$0.isNumber && $0 != "," }.last { $0.filter { $0 == "," }.count == 5 }?
            .split(separator: ",").compactMap { Int($0) } ?? []
        guard numbers.count == 6, numbers.allSatisfy((0...255).contains) else { return nil }
        let port = numbers[4] << 8 | numbers[5]
        return port > 0 ? port : nil
    }
}
