/// The identities of all phones and one index over every kind of name.
struct IdentityTable {
    /// Index entries leave 29 bits for a phone, and two of their values are marks.
    static let maximumCount = 1 << 28

    private var records = IdentityRecords()
    private var index = IdentityIndex()

    /// Makes room for this many phones with the given number of names each.
    mutating func reserve(phones: Int, namesPerPhone: Int) {
        guard phones * namesPerPhone > index.capacity * 7 / 8 else { return }
        let records = self.records
        index.rebuild(minimumCount: phones * namesPerPhone) { records.hash(of: $0) }
    }

    /// Enters a phone's names and gives it its identifier.
    mutating func add(_ identities: PhoneIdentities) throws(RegistryError) -> PhoneID {
        guard records.count < Self.maximumCount else { throw .full }
        try check(identities, replacing: nil)
        let record = records.makeRecord(identities)
        let id = records.append(record)
        enter(id)
        return id
    }

    /// Replaces a phone's names.
    mutating func replace(_ id: PhoneID, with identities: PhoneIdentities) throws(RegistryError) {
        guard isLive(id) else { throw .unknownPhone(id) }
        try check(identities, replacing: id)
        leave(id)
        let record = records.makeRecord(identities)
        records.replace(id, with: record)
        enter(id)
    }

    /// Forgets a phone's names. Its identifier is not given out again.
    mutating func remove(_ id: PhoneID) {
        guard isLive(id) else { return }
        leave(id)
        records.replace(id, with: IdentityRecords.Record())
    }

    /// Whether the identifier is that of a phone here.
    func isLive(_ id: PhoneID) -> Bool {
        id.rawValue < records.count && records[id].isLive
    }

    /// A phone's names.
    func identities(of id: PhoneID) -> PhoneIdentities? {
        guard isLive(id) else { return nil }
        let record = records[id]
        func text(_ offset: TextOffset) -> String {
            records.withText(at: offset) { String(decoding: $0, as: UTF8.self) }
        }
        return PhoneIdentities(
            deviceID: text(record.deviceID), e164: E164Number(value: record.e164), mac: record.mac,
            name: record.name == 0 ? nil : text(record.name))
    }

    /// Calls `body` with the bytes of a phone's device identifier.
    func withDeviceID<R>(of id: PhoneID, _ body: (UnsafeRawBufferPointer) -> R) -> R? {
        isLive(id) ? records.withText(at: records[id].deviceID, body) : nil
    }

    /// Calls `body` with each phone that has this name, until it says `false`.
    func forEach(_ key: IdentityRecords.Key, _ body: (PhoneID) -> Bool) {
        index.forEachCandidate(hash: key.hash) { entry in
            records.matches(entry, key) ? body(entry.phone) : true
        }
    }

    private func check(_ identities: PhoneIdentities, replacing id: PhoneID?) throws(RegistryError) {
        var device = identities.deviceID
        guard !device.isEmpty else { throw .emptyDeviceID }
        let longest = max(device.utf8.count, identities.name?.utf8.count ?? 0)
        guard longest <= PhoneRegistry.maximumTextLength else { throw .textTooLong(bytes: longest) }
        guard records.hasRoom(for: 2 * longest + 4) else { throw .full }
        let isTaken = device.withUTF8 { bytes in
            var taken = false
            forEach(.deviceID(UnsafeRawBufferPointer(bytes))) { other in
                taken = other != id
                return !taken
            }
            return taken
        }
        guard !isTaken else { throw .duplicateDeviceID(identities.deviceID) }
    }

    private mutating func enter(_ id: PhoneID) {
        for key in records.keys(of: id) {
            if index.isFull {
                let records = self.records
                index.rebuild(minimumCount: 0) { records.hash(of: $0) }
            }
            index.insert(IdentityEntry(phone: id, kind: key.kind), hash: key.hash)
        }
    }

    private mutating func leave(_ id: PhoneID) {
        for key in records.keys(of: id) {
            index.remove(IdentityEntry(phone: id, kind: key.kind), hash: key.hash)
        }
    }
}
