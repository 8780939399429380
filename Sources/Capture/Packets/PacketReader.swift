/// Reads packets out of a capture file that comes in pieces of any size: pcap with times in microseconds or
/// nanoseconds, and pcapng, both in either byte order.
///
/// It keeps no more than the packet at hand and what has come after it. Formats: the pcap and pcapng Internet drafts.
public struct PacketReader: Sendable {
    /// Longer packets and blocks are taken for damage.
    static let maximumLength = 1 << 24

    private enum Format: Sendable {
        case pcap(isBigEndian: Bool, isNanoseconds: Bool, linkType: UInt32)
        case pcapng
    }

    /// What a pcapng file says about one of its interfaces.
    private struct Interface: Sendable {
        var linkType: UInt32
        /// Units of its time stamps in a second.
        var unitsPerSecond: UInt64 = 1_000_000
        /// Seconds to add to its times.
        var offset: UInt64 = 0
    }

    private var format: Format?
    private var buffer: [UInt8] = []
    private var position = 0
    private var isBigEndian = false
    private var interfaces: [Interface] = []

    /// Makes a reader that waits for the first piece.
    public init() {}

    /// Whether bytes are the beginning of a file it can read; nil when they are too few to tell.
    public static func recognises(_ bytes: ArraySlice<UInt8>) -> Bool? {
        guard bytes.count >= 4 else { return nil }
        var cursor = ByteCursor(bytes)
        let magic = cursor.uint32() ?? 0
        return magic == 0x0A0D_0D0A || pcap(magic) != nil
    }

    /// Takes the next piece of the file.
    public mutating func feed(_ piece: some Sequence<UInt8>) {
        if position > 1 << 20 {
            buffer.removeFirst(position)
            position = 0
        }
        buffer.append(contentsOf: piece)
    }

    /// The next packet; nil when more of the file is needed.
    /// - Throws: ``CaptureError`` when nothing after this place can be read.
    public mutating func next() throws(CaptureError) -> Packet? {
        if format == nil, try !readHeader() { return nil }
        switch format {
        case .pcap(_, let isNanoseconds, let linkType)?: return try record(isNanoseconds, linkType)
        case .pcapng?: return try block()
        case nil: return nil
        }
    }

    /// To be called when the file has ended.
    /// - Throws: ``CaptureError/truncated`` when it should have gone on.
    public func finish() throws(CaptureError) {
        if position < buffer.count { throw .truncated }
    }

    private var cursor: ByteCursor { ByteCursor(buffer[position...], isBigEndian: isBigEndian) }

    private static func pcap(_ magic: UInt32) -> (isBigEndian: Bool, isNanoseconds: Bool)? {
        switch magic {
        case 0xA1B2_C3D4: (true, false)
        case 0xD4C3_B2A1: (false, false)
        case 0xA1B2_3C4D: (true, true)
        case 0x4D3C_B2A1: (false, true)
        default: nil
        }
    }

    private mutating func readHeader() throws(CaptureError) -> Bool {
        var cursor = ByteCursor(buffer[position...])
        guard let magic = cursor.uint32() else { return false }
        if magic == 0x0A0D_0D0A {
            format = .pcapng
            return true
        }
        guard let found = Self.pcap(magic) else { throw .unknownFormat }
        cursor.isBigEndian = found.isBigEndian
        guard cursor.skip(16), let linkType = cursor.uint32() else { return false }
        isBigEndian = found.isBigEndian
        // The upper bits tell about checksums.
        format = .pcap(
            isBigEndian: found.isBigEndian, isNanoseconds: found.isNanoseconds, linkType: linkType & 0x0FFF_FFFF)
        position = cursor.position
        return true
    }

    private mutating func record(_ isNanoseconds: Bool, _ linkType: UInt32) throws(CaptureError) -> Packet? {
        var cursor = cursor
        guard let seconds = cursor.uint32(), let fraction = cursor.uint32(), let length = cursor.uint32(),
            let original = cursor.uint32()
        else { return nil }
        guard length <= Self.maximumLength else { throw .impossibleLength(Int(length)) }
        guard let bytes = cursor.take(Int(length)) else { return nil }
        position = cursor.position
        let nanoseconds = UInt64(fraction) * (isNanoseconds ? 1 : 1000)
        return Packet(
            time: UInt64(seconds) * 1_000_000_000 + nanoseconds, linkType: linkType, bytes: bytes,
            originalLength: Int(original))
    }

    /// Goes through blocks up to the next one with a packet.
    private mutating func block() throws(CaptureError) -> Packet? {
        while true {
            var cursor = cursor
            guard let type = cursor.uint32() else { return nil }
            if type == 0x0A0D_0D0A {
                // A section may be in another byte order than the one before.
                guard let order = cursor.take(4) == nil ? nil : cursor.uint32() else { return nil }
                switch order {
                case 0x1A2B_3C4D: break
                case 0x4D3C_2B1A: isBigEndian.toggle()
                default: throw .unknownFormat
                }
                interfaces = []
                cursor = self.cursor
                _ = cursor.uint32()
            }
            guard let length = cursor.uint32() else { return nil }
            guard length >= 12, length <= Self.maximumLength else { throw .impossibleLength(Int(length)) }
            guard let body = cursor.take(Int(length) - 12), cursor.skip(4) else { return nil }
            position = cursor.position
            if let packet = try content(type, ByteCursor(body, isBigEndian: isBigEndian)) { return packet }
        }
    }

    private mutating func content(_ type: UInt32, _ body: ByteCursor) throws(CaptureError) -> Packet? {
        var body = body
        switch type {
        case 1:
            guard let linkType = body.uint16(), body.skip(6) else { throw .impossibleLength(body.remaining) }
            interfaces.append(Self.options(of: Interface(linkType: UInt32(linkType)), body))
            return nil
        case 6:
            guard let index = body.uint32(), let high = body.uint32(), let low = body.uint32(),
                let length = body.uint32(), let original = body.uint32(), let bytes = body.take(Int(length))
            else { throw .impossibleLength(body.remaining) }
            guard Int(index) < interfaces.count else { throw .unknownInterface(Int(index)) }
            let interface = interfaces[Int(index)]
            return Packet(
                time: Self.nanoseconds(UInt64(high) << 32 | UInt64(low), of: interface), linkType: interface.linkType,
                bytes: bytes, originalLength: Int(original))
        case 3:
            guard let interface = interfaces.first else { throw .unknownInterface(0) }
            guard let original = body.uint32(), let bytes = body.take(min(Int(original), body.remaining)) else {
                throw .impossibleLength(body.remaining)
            }
            return Packet(time: nil, linkType: interface.linkType, bytes: bytes, originalLength: Int(original))
        default: return nil
        }
    }

    private static func options(of interface: Interface, _ body: ByteCursor) -> Interface {
        var interface = interface
        var body = body
        while let code = body.uint16(), let length = body.uint16(), code != 0,
            let value = body.take(Int(length)), body.skip((4 - Int(length) % 4) % 4)
        {
            switch code {
            case 9:
                guard let resolution = value.first else { continue }
                let exponent = Int(resolution & 0x7F)
                if resolution & 0x80 != 0, exponent < 64 {
                    interface.unitsPerSecond = 1 << UInt64(exponent)
                } else if resolution & 0x80 == 0, exponent < 19 {
                    interface.unitsPerSecond = (0..<exponent).reduce(1) { units, _ in units * 10 }
                }
            case 14:
                var number = ByteCursor(value, isBigEndian: body.isBigEndian)
                guard let first = number.uint32(), let second = number.uint32() else { continue }
                interface.offset =
                    body.isBigEndian ? UInt64(first) << 32 | UInt64(second) : UInt64(second) << 32 | UInt64(first)
            default: continue
            }
        }
        return interface
    }

    private static func nanoseconds(_ units: UInt64, of interface: Interface) -> UInt64 {
        let (seconds, fraction) = units.quotientAndRemainder(dividingBy: interface.unitsPerSecond)
        let (high, low) = fraction.multipliedFullWidth(by: 1_000_000_000)
        let nanoseconds = interface.unitsPerSecond.dividingFullWidth((high, low)).quotient
        return (seconds &+ interface.offset) &* 1_000_000_000 &+ nanoseconds
    }
}
