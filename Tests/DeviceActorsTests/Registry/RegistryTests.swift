import Testing

@testable import DeviceActors

@Suite("Phone registry")
struct RegistryTests {
    private let shard = ShardTable.register(TestExecutor.shared)

    private func registry() throws -> PhoneRegistry {
        let registry = PhoneRegistry()
        _ = try registry.add(
            PhoneIdentities(
                deviceID: "2001", e164: E164Number("+49 89 7007-2001"), mac: MACAddress("00:1A:E8:00:20:01"),
                name: "SEP001AE8002001"), shard: shard)
        _ = try registry.add(PhoneIdentities(deviceID: "N<2002>Bob;displayNumber=2002"), shard: shard)
        _ = try registry.add(PhoneIdentities(deviceID: "sip:2003@a.example"), shard: shard)
        _ = try registry.add(PhoneIdentities(deviceID: "sip:2003@b.example"), shard: shard)
        return registry
    }

    @Test(
        "A phone is found by every one of its names",
        arguments: [
            ("2001", 0), ("+49897007 2001", 0), ("4989-7007-2001", 0), ("tel:+498970072001", 0), ("001ae8002001", 0),
            ("00-1A-E8-00-20-01", 0), ("001a.e800.2001", 0), ("SEP001AE8002001", 0), ("sip:2001@somewhere", 0),
            ("N<2001>Alice;displayNumber=2001", 0), ("2002", 1), ("N<2002>Bob;displayNumber=2002", 1), ("tel:2002", 1),
            ("sip:2003@a.example", 2), ("sip:2003@b.example", 3),
        ] as [(String, UInt32)])
    func found(name: String, id: UInt32) throws {
        let registry = try registry()
        #expect(registry.phone(named: name)?.id == PhoneID(rawValue: id))
    }

    @Test("What is no phone's name finds nothing", arguments: ["", "2004", "200", "20011", "N<>", "sip:", "tel:", "+"])
    func notFound(name: String) throws {
        #expect(try registry().phone(named: name) == nil)
        #expect(try registry().phones(named: name).isEmpty)
    }

    @Test("A number that two phones share finds neither of them alone")
    func ambiguous() throws {
        let registry = try registry()
        #expect(registry.phone(named: "2003") == nil)
        #expect(registry.phones(named: "2003").map(\.id.rawValue) == [2, 3])
    }

    @Test("Lines of one telephone share its hardware address")
    func sharedMAC() throws {
        let registry = try registry()
        _ = try registry.add(
            PhoneIdentities(deviceID: "2901", mac: MACAddress("00:1A:E8:00:20:01")), shard: shard)
        #expect(registry.phones(named: "001ae8002001").map(\.id.rawValue) == [0, 4])
    }

    @Test("A device identifier is given to one phone only, and must be one")
    func refused() throws {
        let registry = try registry()
        #expect(throws: RegistryError.duplicateDeviceID("2001")) {
            try registry.add(PhoneIdentities(deviceID: "2001"), shard: shard)
        }
        #expect(throws: RegistryError.emptyDeviceID) {
            try registry.add(PhoneIdentities(deviceID: ""), shard: shard)
        }
        #expect(throws: RegistryError.textTooLong(bytes: 5000)) {
            try registry.add(PhoneIdentities(deviceID: String(repeating: "1", count: 5000)), shard: shard)
        }
        #expect(registry.count == 4)
    }

    @Test("A removed phone is found no more, and its identifier may be registered again")
    func removed() throws {
        let registry = try registry()
        #expect(registry.remove(PhoneID(rawValue: 0)) != nil)
        #expect(registry.remove(PhoneID(rawValue: 0)) == nil)
        for name in ["2001", "+498970072001", "001ae8002001", "SEP001AE8002001"] {
            #expect(registry.phone(named: name) == nil)
        }
        #expect(registry.count == 3)
        #expect(registry.all.map(\.id.rawValue) == [1, 2, 3])
        let again = try registry.add(PhoneIdentities(deviceID: "2001"), shard: shard)
        #expect(again.id.rawValue == 4, "numbers are never used twice")
        #expect(registry.phone(named: "2001") === again)
    }

    @Test("A renamed phone is found by its new names only")
    func renamed() throws {
        let registry = try registry()
        try registry.rename(PhoneID(rawValue: 0), to: PhoneIdentities(deviceID: "3001", name: "desk"))
        #expect(registry.phone(named: "2001") == nil)
        #expect(registry.phone(named: "SEP001AE8002001") == nil)
        #expect(registry.phone(named: "desk")?.id.rawValue == 0)
        #expect(registry.identities(of: PhoneID(rawValue: 0)) == PhoneIdentities(deviceID: "3001", name: "desk"))
        #expect(throws: RegistryError.duplicateDeviceID("sip:2003@a.example")) {
            try registry.rename(PhoneID(rawValue: 0), to: PhoneIdentities(deviceID: "sip:2003@a.example"))
        }
        #expect(throws: RegistryError.unknownPhone(PhoneID(rawValue: 99))) {
            try registry.rename(PhoneID(rawValue: 99), to: PhoneIdentities(deviceID: "x"))
        }
    }

    @Test("Thousands of phones are each found by each name while some come and go")
    func many() throws {
        let registry = PhoneRegistry(expectedPhones: 100)
        func names(_ number: Int) -> PhoneIdentities {
            PhoneIdentities(
                deviceID: "N<\(30_000 + number)>User \(number)", e164: E164Number("+4989\(1_000_000 + number)"),
                mac: MACAddress(0x001A_E800_0000 + UInt64(number)), name: "device-\(number)")
        }
        var ids: [Int: PhoneID] = [:]
        for number in 0..<5_000 {
            ids[number] = try registry.add(names(number), shard: shard).id
            if number % 7 == 3 { registry.remove(ids.removeValue(forKey: number - 3)!) }
        }
        #expect(registry.count == ids.count)
        for number in 0..<5_000 {
            let texts = [
                names(number).deviceID, String(30_000 + number), names(number).e164!.description,
                names(number).mac!.description, "device-\(number)",
            ]
            for text in texts { #expect(registry.phone(named: text)?.id == ids[number], "\(text)") }
            if let id = ids[number] { #expect(registry.identities(of: id) == names(number)) }
        }
    }

    @Test("The registry is read and written from many threads at once")
    func concurrent() async throws {
        let registry = PhoneRegistry()
        let shard = shard
        try await withThrowingTaskGroup(of: Void.self) { group in
            for worker in 0..<4 {
                group.addTask {
                    for number in 0..<500 {
                        let phone = try registry.add(PhoneIdentities(deviceID: "\(worker)-\(number)"), shard: shard)
                        #expect(registry.phone(named: "\(worker)-\(number)") === phone)
                        if number % 5 == 0 { registry.remove(phone.id) }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(registry.count == 4 * 400)
    }
}

@Suite("Names of devices")
struct DeviceNumberTests {
    @Test(
        "The number inside a device identifier",
        arguments: [
            ("2001", "2001"), ("N<3021061290002>;noa=nk", "3021061290002"),
            ("N<7868772298>Line71001;displayNumber=7868772298;uid=FF", "7868772298"),
            ("tel:+4989123;phone-context=x", "4989123"),
            ("sip:2001@pbx.example:5060;transport=tcp", "2001"), ("SIPS:+4989@x", "4989"),
            ("4750:CM:10.0.0.1:0", "4750"),
            ("+49", "49"), ("+", "+"), ("N<", "N<"), ("N<>", ""), ("", ""), ("sip:", "sip"), ("Nora", "Nora"),
        ])
    func number(device: String, number: String) {
        #expect(DeviceNumber.number(in: device) == number)
    }

    @Test("A hardware address is twelve digits in groups, and nothing else")
    func macAddress() {
        for text in ["001AE8002001", "00:1a:e8:00:20:01", "00-1A-E8-00-20-01", "001a.e800.2001"] {
            #expect(MACAddress(text)?.description == "00:1a:e8:00:20:01")
        }
        for text in [
            "", "001AE800200", "001AE80020011", "0:01AE8002001", "001AE800200G", ":001AE8002001", "001AE8002001:",
        ] {
            #expect(MACAddress(text) == nil, "\(text)")
        }
    }

    @Test("A full number has one to fifteen digits and does not begin with zero")
    func e164() {
        #expect(E164Number("+49 (89) 7007-0")?.description == "+498970070")
        #expect(E164Number("999999999999999")?.description == "+999999999999999")
        for text in ["", "+", "+0123", "1234567890123456", "49+89", "12a"] {
            #expect(E164Number(text) == nil, "\(text)")
        }
    }
}
