@testable import Capture

/// Makes packets and files for tests.
enum PacketBuilder {
    static let client = Endpoint(address: [10, 0, 0, 5], port: 49_152)
    static let server = Endpoint(address: [10, 0, 0, 1], port: 8800)
    static let client6 = Endpoint(address: [0x20, 1, 0xD, 0xB8] + [UInt8](repeating: 0, count: 11) + [5], port: 5000)
    static let server6 = Endpoint(address: [0x20, 1, 0xD, 0xB8] + [UInt8](repeating: 0, count: 11) + [1], port: 8800)

    /// Flags of TCP.
    static let syn: UInt16 = 2
    static let fin: UInt16 = 1
    static let ack: UInt16 = 16

    static func big(_ value: some FixedWidthInteger) -> [UInt8] { withUnsafeBytes(of: value.bigEndian) { Array($0) } }

    static func little(_ value: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: value.littleEndian) { Array($0) }
    }

    static func tcp(
        _ from: Endpoint, _ to: Endpoint, sequence: UInt32, acknowledged: UInt32 = 0, flags: UInt16 = ack,
        options: [UInt8] = [], _ payload: [UInt8]
    ) -> [UInt8] {
        let header = UInt16(5 + options.count / 4) << 12 | flags
        return big(from.port) + big(to.port) + big(sequence) + big(acknowledged) + big(header) + big(UInt16(1000))
            + [0, 0, 0, 0] + options + payload
    }

    /// An IP packet, version 4 or 6 as the addresses are.
    static func ip(_ from: Endpoint, _ to: Endpoint, next: UInt8 = 6, fragment: UInt16 = 0, _ body: [UInt8]) -> [UInt8]
    {
        if from.address.count == 16 {
            // Hop-by-hop options before TCP.
            let extensions: [UInt8] = [next, 0] + [1, 4, 0, 0, 0, 0]
            return [0x60, 0, 0, 0] + big(UInt16(body.count + 8)) + [0, 64] + from.address + to.address + extensions
                + body
        }
        let options: [UInt8] = [1, 1, 1, 1]
        return [0x46, 0] + big(UInt16(24 + body.count)) + [0, 1] + big(fragment) + [64, next, 0, 0] + from.address
            + to.address + options + body
    }

    static func ethernet(_ ip: [UInt8], vlan: Bool = false) -> [UInt8] {
        let type: UInt16 = ip[0] >> 4 == 6 ? 0x86DD : 0x0800
        let tag: [UInt8] = vlan ? big(UInt16(0x8100)) + [0, 7] : []
        let packet = [UInt8](repeating: 2, count: 12) + tag + big(type) + ip
        // As short as no Ethernet frame may be.
        return packet + [UInt8](repeating: 0xAA, count: max(0, 60 - packet.count))
    }

    static func packet(_ bytes: [UInt8], linkType: UInt32 = 1) -> Packet {
        Packet(time: nil, linkType: linkType, bytes: bytes[...], originalLength: bytes.count)
    }

    /// A pcap file of Ethernet packets, with times in microseconds.
    static func pcap(
        _ packets: [(time: UInt64, bytes: [UInt8])], isBigEndian: Bool = false, isNanoseconds: Bool = false,
        linkType: UInt32 = 1
    ) -> [UInt8] {
        func number(_ value: some FixedWidthInteger) -> [UInt8] { isBigEndian ? big(value) : little(value) }
        var file = number(isNanoseconds ? UInt32(0xA1B2_3C4D) : 0xA1B2_C3D4) + number(UInt16(2)) + number(UInt16(4))
        file += number(UInt64(0)) + number(UInt32(65_535)) + number(linkType)
        for packet in packets {
            let (seconds, rest) = packet.time.quotientAndRemainder(dividingBy: 1_000_000_000)
            file += number(UInt32(seconds)) + number(UInt32(isNanoseconds ? rest : rest / 1000))
            file += number(UInt32(packet.bytes.count)) + number(UInt32(packet.bytes.count)) + packet.bytes
        }
        return file
    }

    /// A pcapng file with one section, and an interface whose clock has that resolution.
    static func pcapng(
        _ packets: [(units: UInt64, bytes: [UInt8])], resolution: UInt8, isBigEndian: Bool = false
    ) -> [UInt8] {
        func number(_ value: some FixedWidthInteger) -> [UInt8] { isBigEndian ? big(value) : little(value) }
        func block(_ type: UInt32, _ body: [UInt8]) -> [UInt8] {
            let padded = body + [UInt8](repeating: 0, count: (4 - body.count % 4) % 4)
            let length = number(UInt32(padded.count + 12))
            return number(type) + length + padded + length
        }
        var file = block(
            0x0A0D_0D0A, number(UInt32(0x1A2B_3C4D)) + number(UInt16(1)) + number(UInt16(0)) + number(Int64(-1)))
        let comment = number(UInt16(1)) + number(UInt16(3)) + Array("lab".utf8) + [0]
        let clock = number(UInt16(9)) + number(UInt16(1)) + [resolution, 0, 0, 0]
        file += block(1, number(UInt16(1)) + [0, 0] + number(UInt32(0)) + comment + clock + number(UInt32(0)))
        // A block of names, which says nothing about packets.
        file += block(4, [0, 0, 0, 0])
        for packet in packets {
            file += block(
                6,
                number(UInt32(0)) + number(UInt32(packet.units >> 32))
                    + number(UInt32(truncatingIfNeeded: packet.units))
                    + number(UInt32(packet.bytes.count)) + number(UInt32(packet.bytes.count)) + packet.bytes)
        }
        return file
    }
}

/// One connection, written down as packets.
struct Recording {
    private(set) var packets: [(time: UInt64, bytes: [UInt8])] = []
    private var next: [Endpoint: UInt32] = [:]
    private var now: UInt64 = 1_700_000_000_000_000_000

    /// Sends bytes; the sequence numbers begin just before they wrap.
    mutating func send(_ payload: [UInt8], from: Endpoint, to: Endpoint, flags: UInt16 = 0, isCaptured: Bool = true) {
        let sequence = next[from] ?? 0xFFFF_FFF0
        let acknowledged = next[to] ?? 0xFFFF_FFF0
        let tcp = PacketBuilder.tcp(
            from, to, sequence: sequence, acknowledged: acknowledged, flags: PacketBuilder.ack | flags, payload)
        now += 1_000_000
        if isCaptured { packets.append((now, PacketBuilder.ethernet(PacketBuilder.ip(from, to, tcp)))) }
        next[from] = sequence &+ UInt32(payload.count) &+ (flags & PacketBuilder.syn != 0 ? 1 : 0)
    }

    /// The last packet is seen again.
    mutating func repeatLast() {
        guard let last = packets.last else { return }
        packets.append(last)
    }

    /// Two packets come in the wrong order.
    mutating func swapLastTwo() { packets.swapAt(packets.count - 1, packets.count - 2) }

    var file: [UInt8] { PacketBuilder.pcap(packets) }
}
