import Credentials
import DeviceActors
import ExtensionMobility
import Provisioning
import Testing

@Suite("Import and export")
struct ExchangeTests {
    private func users(_ table: String) throws -> [MobilityUser] {
        try MobilityTables.users(table) { text in
            guard let hash = PasswordHash.words.first(where: { $0.value == text })?.key else {
                throw PasswordHash.Failure.derivationFailed
            }
            return hash
        }.map { change in
            guard case .user(let user) = change else { throw MobilityError(.unknown) }
            return user
        }
    }

    @Test("Users come back from the table they were written to, with and without the hashes of their PINs")
    func userTable() throws {
        var known = Bench.contents.users
        known[0].maximumLoginMinutes = 480
        known[1].isLocked = true
        known[2].id = "O'Neil, \"Carl\""
        #expect(try users(MobilityTables.table(of: known, withHashes: true)) == known)
        let bare = MobilityTables.table(of: known, withHashes: false)
        #expect(!bare.contains("scrypt"))
        #expect(try users(bare).map(\.pin) == [nil, nil, nil, nil])
    }

    @Test("Devices come back from the table they were written to")
    func deviceTable() throws {
        var known = Bench.contents.devices
        known[0].hardwareAddress = MACAddress(0x1A_E800_A9F3)
        known[1].kind = .configurationFile
        known[2].logoutProfile = "Lobby, ground floor"
        known[3].cstaDevice = "N<2001>"
        #expect(try MobilityTables.devices(MobilityTables.table(of: known)) == known.map(MobilityChange.device))
    }

    @Test("A table of another program is read: other order, line ends, quotes, an empty line, a byte order mark")
    func foreignTable() throws {
        let table = "\u{FEFF}PIN,id,\"profiles\"\n12345,john,A|B\n\n,\"a \"\"b\"\"\nc\",\n"
        let read = try users(table)
        #expect(read.map(\.id.text) == ["john", "a \"b\"\nc"])
        #expect(read[0].pin == .johnsPIN)
        #expect(read[0].profiles == ["A", "B"])
    }

    @Test(
        "What is wrong with a table is told with its line, and no secret",
        arguments: [
            ("", 1), ("pin\n1", 1), ("id,id\na,b", 1), ("id,colour\na,red", 1), ("id,pin\na", 2),
            ("id,locked\na,true\nb,perhaps", 3), ("id,maximumminutes\na,many", 2), ("id,authority\na,king", 2),
            ("id\n\"a", 2), ("id\na\"b", 2), ("id,pin\na,9876543", 2), ("id,pin\na,$scrypt$9876543", 2),
        ])
    func mistakes(table: String, line: Int) {
        do {
            _ = try users(table)
            Issue.record("read though wrong")
        } catch {
            #expect((error as? MobilityImportError)?.line == line)
            #expect(!"\(error)".contains("9876543"))
        }
    }

    @Test("An archive holds every record, and what it gives makes the same directory")
    func archive() throws {
        var contents = Bench.contents
        contents.modelDefaults = [ModelDefault(model: "M", profile: "Lobby")]
        let archive = MobilityArchive(contents)
        let read = try MobilityArchive(json: archive.json())
        #expect(read == archive)
        var directory = MobilityDirectory(MobilityContents(), decoy: .decoy)
        guard case .store(let ticket) = try directory.change(read.changes, at: .zero) else {
            Issue.record("nothing to store")
            return
        }
        #expect(ticket.changes.count == 3 + 4 + 9 + 5 + 1)
        for broken in ["", "[]", "{}", "{\"version\":2}"] {
            #expect(throws: MobilityImportError.self) { try MobilityArchive(json: broken.utf8) }
        }
    }
}
