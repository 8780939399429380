/// One end of a TCP connection.
public struct Endpoint: Hashable, Sendable, CustomStringConvertible {
    /// The address: four bytes, or sixteen.
    public var address: [UInt8]
    /// The port.
    public var port: UInt16

    /// Makes an endpoint.
    public init(address: [UInt8], port: UInt16) {
        self.address = address
        self.port = port
    }

    /// As it is written in configurations: `10.0.0.1:8800`, `[2001:db8::1]:8800`.
    public var description: String { address.count == 4 ? "\(host):\(port)" : "[\(host)]:\(port)" }

    /// The address alone.
    public var host: String {
        if address.count == 4 { return address.map(String.init).joined(separator: ".") }
        let groups = stride(from: 0, to: address.count - 1, by: 2).map {
            UInt16(address[$0]) << 8 | UInt16(address[$0 + 1])
        }
        // The longest run of zeros is left out, the first of several (RFC 5952).
        var longest = 0..<0
        var start = 0
        while start < groups.count {
            let end = groups[start...].firstIndex { $0 != 0 } ?? groups.count
            if end - start > max(1, longest.count) { longest = start..<end }
            start = max(end, start + 1)
        }
        let text = { (part: ArraySlice<UInt16>) in part.map { String($0, radix: 16) }.joined(separator: ":") }
        guard !longest.isEmpty else { return text(groups[...]) }
        return text(groups[..<longest.lowerBound]) + "::" + text(groups[longest.upperBound...])
    }
}

/// A TCP segment.
public struct Segment: Hashable, Sendable {
    /// Who sent it.
    public var source: Endpoint
    /// Who was to get it.
    public var destination: Endpoint
    /// The number of its first byte.
    public var sequence: UInt32
    /// The byte its sender expects next from the other side; nil where it does not say.
    public var acknowledged: UInt32?
    /// Whether it opens the stream.
    public var isOpening: Bool
    /// Whether it ends the stream, in order or by a reset.
    public var isEnding: Bool
    /// What it carries.
    public var payload: ArraySlice<UInt8>
    /// How many more bytes it had on the wire than the capture kept.
    public var missing = 0
}

/// Finds the TCP segment in a packet: Ethernet with VLAN tags, loopback, Linux's cooked captures, and bare IP; IPv4 and
/// IPv6 with their extension headers.
public enum SegmentParser {
    /// What is in a packet.
    public enum Content: Hashable, Sendable {
        /// A segment.
        case segment(Segment)
        /// Something else than TCP.
        case other
        /// Something that should be TCP and cannot be read, and why.
        case unreadable(String)
    }

    /// Looks into a packet.
    public static func parse(_ packet: Packet) -> Content {
        var cursor = ByteCursor(packet.bytes)
        switch network(packet.linkType, &cursor) {
        case .ip: return ip(&cursor, of: packet)
        case .other: return .other
        case .unknown: return .unreadable("captured on a link of type \(packet.linkType), which is not known here")
        case .short: return packet.isCut ? .unreadable("cut off before its addresses") : .other
        }
    }

    private enum Network { case ip, other, unknown, short }

    private static func network(_ linkType: UInt32, _ cursor: inout ByteCursor) -> Network {
        switch linkType {
        case 1:
            guard cursor.skip(12) else { return .short }
            return etherType(&cursor)
        case 0, 108:
            // A protocol family whose number and byte order depend on the system; the IP version tells as much.
            return cursor.skip(4) ? .ip : .short
        case 113:
            guard cursor.skip(14) else { return .short }
            return etherType(&cursor)
        case 276:
            guard let type = cursor.uint16(), cursor.skip(18) else { return .short }
            return isIP(type) ? .ip : .other
        case 12, 14, 101, 228, 229: return .ip
        default: return .unknown
        }
    }

    private static func etherType(_ cursor: inout ByteCursor) -> Network {
        while let type = cursor.uint16() {
            // VLAN tags: 802.1Q, 802.1ad and its forerunner.
            guard type == 0x8100 || type == 0x88A8 || type == 0x9100 else { return isIP(type) ? .ip : .other }
            guard cursor.skip(2) else { return .short }
        }
        return .short
    }

    private static func isIP(_ type: UInt16) -> Bool { type == 0x0800 || type == 0x86DD }

    private static func ip(_ cursor: inout ByteCursor, of packet: Packet) -> Content {
        guard let first = cursor.rest.first else { return .other }
        switch first >> 4 {
        case 4: return version4(&cursor, of: packet)
        case 6: return version6(&cursor, of: packet)
        default: return .other
        }
    }

    private static func version4(_ cursor: inout ByteCursor, of packet: Packet) -> Content {
        let start = cursor.position
        guard let first = cursor.uint8(), cursor.skip(1), let total = cursor.uint16(), cursor.skip(2),
            let fragment = cursor.uint16(), cursor.skip(1), let next = cursor.uint8(), cursor.skip(2),
            let source = cursor.take(4), let destination = cursor.take(4)
        else { return packet.isCut ? .unreadable("cut off before its addresses") : .other }
        guard next == 6 else { return .other }
        guard fragment & 0x3FFF == 0 else { return .unreadable("a fragment of an IP packet") }
        let header = Int(first & 15) * 4
        // Segmentation by the network card leaves the length out.
        let length = total == 0 ? packet.originalLength - (start - packet.bytes.startIndex) : Int(total)
        guard header >= 20, length >= header, cursor.skip(header - 20) else { return .unreadable("a bad IP header") }
        return tcp(&cursor, length - header, Array(source), Array(destination))
    }

    private static func version6(_ cursor: inout ByteCursor, of packet: Packet) -> Content {
        guard cursor.skip(4), let payload = cursor.uint16(), var next = cursor.uint8(), cursor.skip(1),
            let source = cursor.take(16), let destination = cursor.take(16)
        else { return packet.isCut ? .unreadable("cut off before its addresses") : .other }
        var length = payload == 0 ? cursor.remaining : Int(payload)
        // Hop-by-hop options, routing, destination options, authentication; fragments.
        while [0, 43, 60, 51, 44].contains(next) {
            guard next != 44 else { return .unreadable("a fragment of an IP packet") }
            guard let following = cursor.uint8(), let size = cursor.uint8() else {
                return .unreadable("a bad IP header")
            }
            let bytes = next == 51 ? (Int(size) + 2) * 4 : (Int(size) + 1) * 8
            guard cursor.skip(bytes - 2), length >= bytes else { return .unreadable("a bad IP header") }
            length -= bytes
            next = following
        }
        guard next == 6 else { return .other }
        return tcp(&cursor, length, Array(source), Array(destination))
    }

    private static func tcp(
        _ cursor: inout ByteCursor, _ length: Int, _ source: [UInt8], _ destination: [UInt8]
    ) -> Content {
        guard let from = cursor.uint16(), let to = cursor.uint16(), let sequence = cursor.uint32(),
            let acknowledged = cursor.uint32(), let flags = cursor.uint16(), cursor.skip(6)
        else { return .unreadable("cut off in its TCP header") }
        let header = Int(flags >> 12) * 4
        guard header >= 20, length >= header, cursor.skip(header - 20) else { return .unreadable("a bad TCP header") }
        let size = length - header
        // Ethernet pads short packets; a capture may have kept less than there was.
        let payload = cursor.rest.prefix(size)
        return .segment(
            Segment(
                source: Endpoint(address: source, port: from), destination: Endpoint(address: destination, port: to),
                sequence: sequence, acknowledged: flags & 16 != 0 ? acknowledged : nil, isOpening: flags & 2 != 0,
                isEnding: flags & 5 != 0, payload: payload,
                missing: size - payload.count))
    }
}
