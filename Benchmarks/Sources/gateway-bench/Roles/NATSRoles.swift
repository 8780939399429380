import CLoad

/// Publishes the events to a nats-server.
enum NATSPublisherRole {
    static func run(_ options: Options) throws {
        let region = try LoadRegion(path: options.parameter("region"))
        let connection = try NATSConnection(port: options.number("port"))
        try connection.settle()
        let ring = EventRing.nats(try CallTraffic(phones: options.number("phones")).payloads())
        load_sender_ready(region.base)
        try ring.replay(on: connection.socket, region, answer: NATSKeepAlive())
    }
}

/// Subscribers of a nats-server, all in this process.
enum NATSReceiversRole {
    static func run(_ options: Options) throws {
        let region = try LoadRegion(path: options.parameter("region"))
        let port = try options.number("port")
        let connections = try (0..<options.number("count")).map { _ in
            let connection = try NATSConnection(port: port)
            try connection.subscribe()
            return connection.socket
        }
        try Receivers.run(connections, LOAD_NATS, region)
    }
}

/// Hands connected sockets to the C loop.
enum Receivers {
    static func run(_ sockets: [BlockingSocket], _ format: load_protocol, _ region: LoadRegion) throws {
        let descriptors = sockets.map(\.descriptor)
        let code = load_receive(region.base, descriptors, descriptors.count, format, EventRing.stampTag)
        guard code == 0 || load_get_phase(region.base) == LOAD_STOP.rawValue else {
            throw SocketError(action: "receive events", code: code)
        }
    }
}

/// Answers the server's PING.
private final class NATSKeepAlive: RequestAnswerer {
    override func answer(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
        let text = String(decoding: bytes, as: UTF8.self)
        let pings = text.split(separator: "\r\n").filter { $0 == "PING" }.count
        return Array(String(repeating: "PONG\r\n", count: pings).utf8)
    }
}
