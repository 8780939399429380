#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// An address of the Internet Protocol, compared by its bytes: `::FFFF:10.0.0.1` is `10.0.0.1`.
public struct NetworkAddress: Hashable, Sendable, CustomStringConvertible {
    /// Four or sixteen.
    public let bytes: [UInt8]

    /// Reads the text of an address; `nil` for anything else. A zone (`%eth0`) does not count.
    public init?(_ text: String) {
        let plain = String(text.prefix { $0 != "%" })
        var four = in_addr()
        var sixteen = in6_addr()
        if inet_pton(AF_INET, plain, &four) == 1 {
            bytes = withUnsafeBytes(of: four) { Array($0) }
        } else if inet_pton(AF_INET6, plain, &sixteen) == 1 {
            let all = withUnsafeBytes(of: sixteen) { Array($0) }
            let isMapped = all.prefix(10).allSatisfy { $0 == 0 } && all[10] == 0xFF && all[11] == 0xFF
            bytes = isMapped ? Array(all.suffix(4)) : all
        } else {
            return nil
        }
    }

    /// Numbers with dots, or groups of hexadecimal digits with colons.
    public var description: String {
        if bytes.count == 4 { return bytes.map { String($0) }.joined(separator: ".") }
        return stride(from: 0, to: 16, by: 2)
            .map { String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16) }.joined(separator: ":")
    }
}

/// The list of trusted addresses: addresses and names of hosts, separated by semicolons, without ranges.
public struct TrustedAddresses: Hashable, Sendable {
    /// Why a list is none.
    public enum Failure: Error, Hashable, Sendable, CustomStringConvertible {
        /// More than ``TrustedAddresses/longest`` characters.
        case tooLong
        /// An entry that is neither an address nor the name of a host.
        case entry(String)

        /// What is wrong and what to do.
        public var description: String {
            switch self {
            case .tooLong: "the list of trusted addresses has more than \(TrustedAddresses.longest) characters"
            case .entry(let text): "'\(text)' is neither an address nor a host name; ranges are not possible"
            }
        }
    }

    /// The most characters of a list.
    public static let longest = 1_024

    private let addresses: Set<NetworkAddress>
    private var resolved: [String: Set<NetworkAddress>] = [:]
    /// The names of hosts, which somebody must look up.
    public let hosts: [String]

    /// Reads a list.
    ///
    /// - Throws: ``Failure``.
    public init(_ text: String) throws(Failure) {
        guard text.count <= Self.longest else { throw .tooLong }
        var addresses: Set<NetworkAddress> = []
        var hosts: [String] = []
        for part in text.split(separator: ";") {
            let entry = String(part.filter { !$0.isWhitespace })
            if entry.isEmpty { continue }
            if let address = NetworkAddress(entry) {
                addresses.insert(address)
            } else if entry.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == ".") }),
                entry.contains(where: \.isLetter)
            {
                hosts.append(entry)
            } else {
                throw .entry(entry)
            }
        }
        self.addresses = addresses
        self.hosts = hosts
    }

    /// Notes which addresses the name of a host has now.
    public mutating func resolve(_ host: String, to addresses: [NetworkAddress]) {
        guard hosts.contains(host) else { return }
        resolved[host] = Set(addresses)
    }

    /// Whether an address is among them.
    public func contains(_ address: NetworkAddress) -> Bool {
        addresses.contains(address) || resolved.values.contains { $0.contains(address) }
    }
}
