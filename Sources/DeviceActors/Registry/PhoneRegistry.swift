import Synchronization

/// All phones of the process, found by their number or by any of their names.
///
/// Read from every thread (lookups hold a lock for well under a microsecond), written rarely. The hot path of an event
/// does not come by here: a link keeps its own table from cross-reference identifier to phone.
public final class PhoneRegistry: Sendable {
    /// The longest device identifier or name in bytes of UTF-8.
    public static let maximumTextLength = 4096

    private struct Phones {
        static let blockSize = 1024
        var blocks: [ContiguousArray<Phone?>] = []
        var live = 0

        subscript(id: PhoneID) -> Phone? {
            let block = Int(id.rawValue) / Self.blockSize
            let place = Int(id.rawValue) % Self.blockSize
            return block < blocks.count && place < blocks[block].count ? blocks[block][place] : nil
        }
    }

    private let identities = IdentityStore()
    private let phones = Mutex(Phones())

    /// Makes an empty registry.
    ///
    /// - Parameter expectedPhones: makes room in the index at once, which saves the time of growing it.
    public init(expectedPhones: Int = 0) {
        identities.withTable { $0.reserve(phones: expectedPhones, namesPerPhone: 2) }
    }

    /// Registers a phone that runs on a shard. It starts out of service, with no calls.
    ///
    /// - Throws: ``RegistryError`` when the device identifier is taken, empty or too long.
    public func add(
        _ names: PhoneIdentities, shard: ShardID, at time: Timestamp = .zero
    ) throws(RegistryError) -> Phone {
        // The phones' lock is held throughout, so that numbers and places stay in step.
        try phones.withLock { (phones) throws(RegistryError) -> Phone in
            let id = try identities.withTable { (table) throws(RegistryError) in try table.add(names) }
            let phone = Phone(id: id, shard: shard, identities: identities, createdAt: time)
            if Int(id.rawValue).isMultiple(of: Phones.blockSize) {
                var block = ContiguousArray<Phone?>()
                block.reserveCapacity(Phones.blockSize)
                phones.blocks.append(block)
            }
            phones.blocks[phones.blocks.count - 1].append(phone)
            phones.live += 1
            return phone
        }
    }

    /// Forgets a phone. Whoever still holds it can use it; it is no longer found.
    ///
    /// - Returns: the phone, or `nil` when there was none.
    @discardableResult
    public func remove(_ id: PhoneID) -> Phone? {
        phones.withLock { phones in
            guard let phone = phones[id] else { return nil }
            phones.blocks[Int(id.rawValue) / Phones.blockSize][Int(id.rawValue) % Phones.blockSize] = nil
            phones.live -= 1
            identities.withTable { $0.remove(id) }
            return phone
        }
    }

    /// Gives a phone other names.
    ///
    /// - Throws: ``RegistryError`` when the phone is unknown, or the device identifier is taken, empty or too long.
    public func rename(_ id: PhoneID, to names: PhoneIdentities) throws(RegistryError) {
        try identities.withTable { (table) throws(RegistryError) in try table.replace(id, with: names) }
    }

    /// How many phones there are.
    public var count: Int { phones.withLock { $0.live } }

    /// All phones in the order of their numbers. A copy: it does not change later.
    public var all: [Phone] {
        phones.withLock { phones in phones.blocks.flatMap { $0.compactMap { $0 } } }
    }

    /// The phone with this number.
    public func phone(_ id: PhoneID) -> Phone? {
        phones.withLock { $0[id] }
    }

    /// The names of a phone.
    public func identities(of id: PhoneID) -> PhoneIdentities? {
        identities.withTable { $0.identities(of: id) }
    }

    /// The phone whose device identifier is this one, byte for byte.
    public func phone(deviceID: UnsafeRawBufferPointer) -> Phone? {
        first(.deviceID(deviceID)).flatMap { phone($0) }
    }

    /// The phone whose device identifier is this one, byte for byte.
    public func phone(deviceID: String) -> Phone? {
        var deviceID = deviceID
        return deviceID.withUTF8 { phone(deviceID: UnsafeRawBufferPointer($0)) }
    }

    /// The one phone that this text means, by any kind of name.
    ///
    /// Tried in turn: the device identifier as given, the number inside it (``DeviceNumber``), the full number, the
    /// device name, the hardware address. The first kind that leads to exactly one phone wins; a name that several
    /// phones share finds none of them, since the answer is also used to decide what somebody may do.
    public func phone(named text: UnsafeRawBufferPointer) -> Phone? {
        guard !text.isEmpty else { return nil }
        let found = identities.withTable { table -> PhoneID? in
            for key in Self.keys(text) {
                var matches: [PhoneID] = []
                table.forEach(key) { id in
                    if !matches.contains(id) { matches.append(id) }
                    return matches.count < 2
                }
                if matches.count == 1 { return matches[0] }
            }
            return nil
        }
        return found.flatMap { phone($0) }
    }

    /// The one phone that this text means; see ``phone(named:)-(UnsafeRawBufferPointer)``.
    public func phone(named text: String) -> Phone? {
        var text = text
        return text.withUTF8 { phone(named: UnsafeRawBufferPointer($0)) }
    }

    /// Every phone that has this text as one of its names, in the order of their numbers.
    public func phones(named text: String) -> [Phone] {
        var text = text
        let ids = text.withUTF8 { bytes in
            identities.withTable { table in
                var ids: Set<PhoneID> = []
                for key in Self.keys(UnsafeRawBufferPointer(bytes)) {
                    table.forEach(key) { id in
                        ids.insert(id)
                        return true
                    }
                }
                return ids
            }
        }
        return ids.sorted().compactMap { phone($0) }
    }

    private func first(_ key: IdentityRecords.Key) -> PhoneID? {
        identities.withTable { table in
            var found: PhoneID?
            table.forEach(key) { id in
                found = id
                return false
            }
            return found
        }
    }

    /// What a text may mean, in the order in which it is tried.
    private static func keys(_ text: UnsafeRawBufferPointer) -> [IdentityRecords.Key] {
        var keys: [IdentityRecords.Key] = [.deviceID(text)]
        let number = DeviceNumber.number(in: text)
        if number.count != text.count { keys.append(.deviceID(number)) }
        keys.append(.number(number))
        if let number = E164Number(bytes: number) { keys.append(.e164(number)) }
        keys.append(.name(text))
        if let mac = MACAddress(bytes: text) { keys.append(.mac(mac)) }
        return keys
    }
}
