/// The names of all phones, compactly: a record of 24 bytes each in blocks that never move, and the texts in an arena.
struct IdentityRecords {
    /// One phone's names.
    struct Record {
        var e164: UInt64 = 0
        var deviceID: TextOffset = 0
        var name: TextOffset = 0
        var macHigh: UInt32 = 0
        var macLow: UInt16 = 0
        var hasMAC = false
        var isLive = false

        var mac: MACAddress? {
            get { hasMAC ? MACAddress(UInt64(macHigh) << 16 | UInt64(macLow)) : nil }
            set {
                hasMAC = newValue != nil
                macHigh = UInt32(truncatingIfNeeded: (newValue?.value ?? 0) >> 16)
                macLow = UInt16(truncatingIfNeeded: newValue?.value ?? 0)
            }
        }
    }

    /// A name to look up.
    enum Key {
        case deviceID(UnsafeRawBufferPointer)
        case number(UnsafeRawBufferPointer)
        case e164(E164Number)
        case mac(MACAddress)
        case name(UnsafeRawBufferPointer)

        var hash: UInt64 {
            switch self {
            case .deviceID(let text): hashBytes(text, seed: UInt64(IdentityKind.deviceID.rawValue))
            case .number(let text): hashBytes(text, seed: UInt64(IdentityKind.number.rawValue))
            case .e164(let number): hashNumber(number.value, seed: UInt64(IdentityKind.e164.rawValue))
            case .mac(let mac): hashNumber(mac.value, seed: UInt64(IdentityKind.mac.rawValue))
            case .name(let text): hashBytes(text, seed: UInt64(IdentityKind.name.rawValue))
            }
        }
    }

    private static let blockSize = 1024

    private var blocks: [ContiguousArray<Record>] = []
    private var texts = TextArena()
    private(set) var count = 0

    subscript(id: PhoneID) -> Record {
        blocks[Int(id.rawValue) / Self.blockSize][Int(id.rawValue) % Self.blockSize]
    }

    mutating func append(_ record: Record) -> PhoneID {
        if count.isMultiple(of: Self.blockSize) {
            var block = ContiguousArray<Record>()
            block.reserveCapacity(Self.blockSize)
            blocks.append(block)
        }
        blocks[blocks.count - 1].append(record)
        count += 1
        return PhoneID(rawValue: UInt32(count - 1))
    }

    mutating func replace(_ id: PhoneID, with record: Record) {
        blocks[Int(id.rawValue) / Self.blockSize][Int(id.rawValue) % Self.blockSize] = record
    }

    /// Copies the names into a record. Texts must have been checked for their length.
    mutating func makeRecord(_ identities: PhoneIdentities) -> Record {
        var device = identities.deviceID
        var name = identities.name ?? ""
        var record = Record()
        record.e164 = identities.e164?.value ?? 0
        record.deviceID = device.withUTF8 { texts.append(UnsafeRawBufferPointer($0)) }
        record.name = name.isEmpty ? 0 : name.withUTF8 { texts.append(UnsafeRawBufferPointer($0)) }
        record.mac = identities.mac
        record.isLive = true
        return record
    }

    func hasRoom(for size: Int) -> Bool { texts.hasRoom(for: size) }

    func withText<R>(at offset: TextOffset, _ body: (UnsafeRawBufferPointer) -> R) -> R {
        texts.withText(at: offset, body)
    }

    /// The names under which a phone is entered in the index, with their hashes.
    func keys(of id: PhoneID) -> [(kind: IdentityKind, hash: UInt64)] {
        let record = self[id]
        var kinds: [IdentityKind] = [.deviceID]
        withText(at: record.deviceID) { device in
            let number = DeviceNumber.number(in: device)
            if number.count != device.count, !number.isEmpty { kinds.append(.number) }
        }
        if record.e164 != 0 { kinds.append(.e164) }
        if record.hasMAC { kinds.append(.mac) }
        if record.name != 0 { kinds.append(.name) }
        return kinds.map { ($0, hash(of: IdentityEntry(phone: id, kind: $0))) }
    }

    /// The hash of the name that an index entry stands for.
    func hash(of entry: IdentityEntry) -> UInt64 {
        let record = self[entry.phone]
        return switch entry.kind {
        case .deviceID: withText(at: record.deviceID) { Key.deviceID($0).hash }
        case .number: withText(at: record.deviceID) { Key.number(DeviceNumber.number(in: $0)).hash }
        case .e164: hashNumber(record.e164, seed: UInt64(IdentityKind.e164.rawValue))
        case .mac: record.mac.map { Key.mac($0).hash } ?? 0
        case .name: withText(at: record.name) { Key.name($0).hash }
        }
    }

    /// Whether the name that an index entry stands for is this key.
    func matches(_ entry: IdentityEntry, _ key: Key) -> Bool {
        let record = self[entry.phone]
        return switch (entry.kind, key) {
        case (.deviceID, .deviceID(let text)): withText(at: record.deviceID) { equalBytes($0, text) }
        case (.number, .number(let text)):
            withText(at: record.deviceID) { equalBytes(DeviceNumber.number(in: $0), text) }
        case (.e164, .e164(let number)): record.e164 == number.value
        case (.mac, .mac(let mac)): record.mac == mac
        case (.name, .name(let text)): withText(at: record.name) { equalBytes($0, text) }
        default: false
        }
    }
}
