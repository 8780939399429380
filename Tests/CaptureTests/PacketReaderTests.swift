import Testing

@testable import Capture

@Suite("Reading capture files")
struct PacketReaderTests {
    private func packets(_ file: [UInt8], piece: Int = .max) throws -> [Packet] {
        var reader = PacketReader()
        var packets: [Packet] = []
        var rest = file[...]
        while !rest.isEmpty {
            reader.feed(rest.prefix(piece))
            rest = rest.dropFirst(piece)
            while let packet = try reader.next() {
                // A slice of the reader's buffer is the same packet as a slice of another one.
                packets.append(
                    Packet(
                        time: packet.time, linkType: packet.linkType, bytes: Array(packet.bytes)[...],
                        originalLength: packet.originalLength))
            }
        }
        try reader.finish()
        return packets
    }

    private func expected(_ times: [UInt64]) -> [Packet] {
        times.map { Packet(time: $0, linkType: 1, bytes: [1, 2, 3], originalLength: 3) }
    }

    @Test(
        "pcap is read in either byte order, with microseconds or nanoseconds", arguments: [false, true], [false, true])
    func pcap(isBigEndian: Bool, isNanoseconds: Bool) throws {
        let times: [UInt64] = [1_700_000_000_123_456_000, 1_700_000_001_000_001_000]
        let file = PacketBuilder.pcap(
            times.map { ($0, [1, 2, 3]) }, isBigEndian: isBigEndian, isNanoseconds: isNanoseconds)
        #expect(try packets(file) == expected(times))
        #expect(try packets(file, piece: 1) == expected(times))
    }

    @Test(
        "pcapng is read in either byte order, with the clock that the interface has", arguments: [false, true],
        [
            (6 as UInt8, 1_700_000_000_123_456 as UInt64, 1_700_000_000_123_456_000 as UInt64), (9, 5, 5),
            (0x81, 3, 1_500_000_000),
        ])
    func pcapng(isBigEndian: Bool, clock: (resolution: UInt8, units: UInt64, time: UInt64)) throws {
        let file = PacketBuilder.pcapng(
            [(clock.units, [1, 2, 3])], resolution: clock.resolution, isBigEndian: isBigEndian)
        #expect(try packets(file) == expected([clock.time]))
        #expect(try packets(file + file, piece: 7) == expected([clock.time, clock.time]))
    }

    @Test("A file that ends inside a packet says so, and gives what was before")
    func truncated() throws {
        let file = PacketBuilder.pcap([(1000, [1, 2, 3]), (2000, [4, 5, 6])]).dropLast()
        var reader = PacketReader()
        reader.feed(file)
        #expect(try reader.next()?.time == 1000)
        #expect(try reader.next() == nil)
        #expect(throws: CaptureError.truncated) { try reader.finish() }
    }

    @Test("A damaged length does not make the reader wait for ever")
    func damage() {
        var file = PacketBuilder.pcap([(1000, [1, 2, 3])])
        file[24 + 8 + 3] = 0x7F
        #expect(throws: CaptureError.impossibleLength(0x7F00_0003)) { try packets(file) }
        var block = PacketBuilder.pcapng([(1, [1, 2, 3])], resolution: 6)
        block[7] = 0x7F
        #expect(throws: CaptureError.impossibleLength(0x7F00_001C)) { try packets(block) }
    }

    @Test("Captures are told from other files by their first bytes")
    func recognition() {
        #expect(PacketReader.recognises(PacketBuilder.pcap([])[...]) == true)
        #expect(PacketReader.recognises(PacketBuilder.pcapng([], resolution: 6)[...]) == true)
        #expect(PacketReader.recognises(Array("<?xml".utf8)[...]) == false)
        #expect(PacketReader.recognises([0xD4, 0xC3]) == nil)
    }
}

@Suite("Finding TCP in packets")
struct SegmentParserTests {
    private let payload = Array("hello".utf8)

    private func tcp(_ from: Endpoint, _ to: Endpoint) -> [UInt8] {
        PacketBuilder.tcp(from, to, sequence: 7, acknowledged: 9, options: [1, 1, 1, 1], payload)
    }

    private func isFound(_ packet: Packet, from: Endpoint, to: Endpoint) -> Bool {
        guard case .segment(let segment) = SegmentParser.parse(packet) else { return false }
        return segment.source == from && segment.destination == to && segment.sequence == 7
            && segment.acknowledged == 9 && Array(segment.payload) == payload && segment.missing == 0
            && !segment.isOpening && !segment.isEnding
    }

    @Test("TCP is found in every kind of capture, under both versions of IP", arguments: [false, true])
    func links(isVersion6: Bool) {
        let from = isVersion6 ? PacketBuilder.client6 : PacketBuilder.client
        let to = isVersion6 ? PacketBuilder.server6 : PacketBuilder.server
        let ip = PacketBuilder.ip(from, to, tcp(from, to))
        let type = PacketBuilder.big(UInt16(isVersion6 ? 0x86DD : 0x0800))
        let captures: [(UInt32, [UInt8])] = [
            (1, PacketBuilder.ethernet(ip)), (1, PacketBuilder.ethernet(ip, vlan: true)), (0, [2, 0, 0, 0] + ip),
            (113, [UInt8](repeating: 0, count: 14) + type + ip), (276, type + [UInt8](repeating: 0, count: 18) + ip),
            (101, ip), (12, ip),
        ]
        for (linkType, bytes) in captures {
            #expect(isFound(PacketBuilder.packet(bytes, linkType: linkType), from: from, to: to), "\(linkType)")
        }
    }

    @Test("What is no TCP is passed over, and what cannot be read says why")
    func others() {
        let (from, to) = (PacketBuilder.client, PacketBuilder.server)
        let datagram = PacketBuilder.ip(from, to, next: 17, [1, 2, 3, 4, 0, 8, 0, 0])
        #expect(SegmentParser.parse(PacketBuilder.packet(PacketBuilder.ethernet(datagram))) == .other)
        let arp = [UInt8](repeating: 1, count: 12) + [8, 6] + [UInt8](repeating: 0, count: 46)
        #expect(SegmentParser.parse(PacketBuilder.packet(arp)) == .other)
        let fragment = PacketBuilder.ip(from, to, fragment: 0x2000, tcp(from, to))
        #expect(
            SegmentParser.parse(PacketBuilder.packet(PacketBuilder.ethernet(fragment)))
                == .unreadable("a fragment of an IP packet"))
        #expect(
            SegmentParser.parse(PacketBuilder.packet([1, 2, 3], linkType: 147))
                == .unreadable("captured on a link of type 147, which is not known here"))
        let whole = PacketBuilder.ip(from, to, tcp(from, to))
        let cut = Packet(time: nil, linkType: 101, bytes: whole.prefix(40), originalLength: whole.count)
        #expect(SegmentParser.parse(cut) == .unreadable("cut off in its TCP header"))
        for count in 0..<whole.count - payload.count {
            let part = Packet(time: nil, linkType: 101, bytes: whole.prefix(count), originalLength: whole.count)
            if case .segment = SegmentParser.parse(part) { Issue.record("a segment in \(count) bytes") }
        }
    }

    @Test("A packet that the capture has cut says how much is missing")
    func cut() {
        let (from, to) = (PacketBuilder.client, PacketBuilder.server)
        let whole = PacketBuilder.ip(from, to, tcp(from, to))
        let part = Packet(time: nil, linkType: 101, bytes: whole.dropLast(2), originalLength: whole.count)
        guard case .segment(let segment) = SegmentParser.parse(part) else {
            Issue.record("no segment")
            return
        }
        #expect(segment.missing == 2)
        #expect(segment.payload.count == 3)
    }

    @Test(
        "Addresses are written as RFC 5952 has them",
        arguments: [
            ([10, 0, 0, 1], "10.0.0.1:80"),
            ([0x20, 1, 0xD, 0xB8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], "[2001:db8::1]:80"),
            ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], "[::1]:80"),
            ([0, 1, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 3], "[1:0:0:2::3]:80"),
            ([0, 1, 0, 0, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7], "[1:0:2:3:4:5:6:7]:80"),
        ] as [([UInt8], String)])
    func addresses(address: [UInt8], text: String) {
        #expect(Endpoint(address: address, port: 80).description == text)
    }
}
