import NIOCore

/// A range of addresses of the Internet Protocol, such as `10.0.0.0/8` or `fd00::/8`.
public struct IPNetwork: Hashable, Sendable, CustomStringConvertible {
    /// The address: 4 or 16 bytes.
    private let bytes: [UInt8]
    /// How many bits count.
    private let prefix: Int
    /// As it was written.
    public let description: String

    /// Reads an address with the number of bits that count, or an address alone, which means only that one; `nil` for
    /// anything else, also when bits beyond those that count are set.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let address = try? SocketAddress(ipAddress: String(parts[0]), port: 0), let bytes = address.networkBytes
        else { return nil }
        var prefix = bytes.count * 8
        if parts.count == 2 {
            guard let number = Int(parts[1]), (0...prefix).contains(number), parts[1].allSatisfy(\.isNumber) else {
                return nil
            }
            prefix = number
        }
        self.bytes = bytes
        self.prefix = prefix
        description = text
        for bit in prefix..<bytes.count * 8 where bytes[bit / 8] & 0x80 >> UInt8(bit % 8) != 0 { return nil }
    }

    /// Whether an address is in it. An IPv4 address that is written as an IPv6 one (`::ffff:10.1.2.3`) counts as what it is.
    public func contains(_ address: SocketAddress) -> Bool {
        guard let other = address.networkBytes, other.count == bytes.count else { return false }
        let whole = prefix / 8
        guard other.prefix(whole) == bytes.prefix(whole) else { return false }
        let rest = prefix % 8
        return rest == 0 || (other[whole] ^ bytes[whole]) >> UInt8(8 - rest) == 0
    }

    /// The networks that nobody outside can reach (RFC 1918, RFC 4193): where phones usually are.
    public static let `private`: [IPNetwork] =
        ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7"].compactMap(IPNetwork.init)
}

extension SocketAddress {
    /// The address's bytes, four or sixteen; `nil` when it is none of the Internet Protocol.
    fileprivate var networkBytes: [UInt8]? {
        switch self {
        case .v4(let address): return withUnsafeBytes(of: address.address.sin_addr) { Array($0) }
        case .v6(let address):
            let bytes = withUnsafeBytes(of: address.address.sin6_addr) { Array($0) }
            let isMapped = bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
            return isMapped ? Array(bytes.suffix(4)) : bytes
        case .unixDomainSocket: return nil
        }
    }
}
