import Glibc

/// What a socket call or the other side did wrong.
struct SocketError: Error, CustomStringConvertible {
    /// The call, in plain words.
    var action: String
    /// `errno`, or 0 when the other side closed or sent something unexpected.
    var code: Int32

    var description: String {
        code == 0 ? "\(action): the other side closed the connection" : "\(action): \(String(cString: strerror(code)))"
    }
}

/// A blocking IPv4 loopback socket: enough for the hand-shake before the C loops take the descriptor over.
struct BlockingSocket {
    /// The descriptor; whoever holds the socket closes it.
    let descriptor: Int32

    /// Connects to a loopback port.
    static func connect(port: Int) throws -> BlockingSocket {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw SocketError(action: "open a socket", code: errno) }
        var address = loopback(port: port)
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else {
            let code = errno
            Glibc.close(descriptor)
            throw SocketError(action: "connect to port \(port)", code: code)
        }
        let connected = BlockingSocket(descriptor: descriptor)
        connected.disableDelay()
        return connected
    }

    /// Writes all of `bytes`.
    func write(_ bytes: [UInt8]) throws {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { send(descriptor, $0.baseAddress! + done, $0.count - done, noSignal) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw SocketError(action: "write", code: errno) }
            done += count
        }
    }

    /// Reads what is there, at least one byte.
    func readSome() throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &bytes, bytes.count, 0)
        guard count > 0 else { throw SocketError(action: "read", code: count == 0 ? 0 : errno) }
        return Array(bytes[..<count])
    }

    /// Reads exactly `count` bytes.
    func read(_ count: Int) throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var done = 0
        while done < count {
            let got = bytes.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress! + done, count - done, 0) }
            if got < 0 && errno == EINTR { continue }
            guard got > 0 else { throw SocketError(action: "read", code: got == 0 ? 0 : errno) }
            done += got
        }
        return bytes
    }

    /// Closes the descriptor.
    func close() {
        _ = Glibc.close(descriptor)
    }

    private func disableDelay() {
        var on: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
    }

    private static func loopback(port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port)).bigEndian
        address.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
        return address
    }
}

private let noSignal = Int32(MSG_NOSIGNAL)
