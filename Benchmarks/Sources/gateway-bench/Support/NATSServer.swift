import Foundation

/// A `nats-server` on a free loopback port, with the defaults but for limits that would end a saturated connection.
final class NATSServer {
    /// Its process.
    let process: ChildProcess
    /// The port it listens on.
    let port: Int
    /// Its version.
    let version: String
    private let folder: URL

    /// Where the program is, or nil when it is not installed.
    static var program: String? {
        ["/usr/sbin/nats-server", "/usr/bin/nats-server", "/usr/local/bin/nats-server"]
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Starts it and waits until it listens.
    init() throws {
        guard let program = Self.program else { throw RunError("nats-server is not installed") }
        folder = FileManager.default.temporaryDirectory.appending(path: "gatewayd-bench-nats-\(getpid())-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let configuration = """
            listen: "127.0.0.1:-1"
            ports_file_dir: "\(folder.path)"
            max_pending: 268435456
            write_deadline: "30s"
            """
        let file = folder.appending(path: "nats.conf")
        try configuration.write(to: file, atomically: true, encoding: .utf8)
        process = try ChildProcess(name: "nats-server", program: program, arguments: ["-c", file.path], quiet: true)
        let deadline = Date(timeIntervalSinceNow: 10)
        var found: Int?
        while found == nil && Date() < deadline && process.isRunning {
            usleep(20_000)
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
            guard let name = names.first(where: { $0.hasSuffix(".ports") }),
                let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8),
                let match = text.firstMatch(of: /nats:\/\/127\.0\.0\.1:(\d+)/)
            else { continue }
            found = Int(match.1)
        }
        guard let found else {
            process.stop()
            throw RunError("nats-server did not begin to listen")
        }
        port = found
        let probe = try NATSConnection(port: port)
        version = probe.serverVersion
        probe.socket.close()
    }

    /// Ends it and removes its files.
    func stop() {
        process.stop()
        try? FileManager.default.removeItem(at: folder)
    }
}

/// A connection that has said CONNECT: the text protocol, no verbose answers, no headers.
struct NATSConnection {
    /// The subject every message is published on.
    static let subject = "csta.events"
    /// The socket.
    let socket: BlockingSocket
    /// What the server says its version is.
    let serverVersion: String

    /// Connects, reads INFO and sends CONNECT.
    init(port: Int) throws {
        socket = try BlockingSocket.connect(port: port)
        let info = String(decoding: try socket.readSome(), as: UTF8.self)
        guard info.hasPrefix("INFO ") else { throw RunError("not a nats-server: \(info.prefix(40))") }
        serverVersion = info.firstMatch(of: /"version":"([^"]+)"/).map { String($0.1) } ?? "unknown"
        try socket.write(Array("CONNECT {\"verbose\":false,\"pedantic\":false,\"lang\":\"bench\"}\r\n".utf8))
    }

    /// Subscribes and waits until the server has taken it in.
    func subscribe() throws {
        try socket.write(Array("SUB \(Self.subject) 1\r\n".utf8))
        try settle()
    }

    /// Waits until the server has answered a PING, so everything said before has been done.
    func settle() throws {
        try socket.write(Array("PING\r\n".utf8))
        var text = ""
        while !text.contains("PONG\r\n") {
            text += String(decoding: try socket.readSome(), as: UTF8.self)
            if text.hasPrefix("-ERR") { throw RunError("nats-server refuses: \(text)") }
        }
    }
}
