import Credentials
import DeviceActors
import ExtensionMobility
import Foundation
import GRDB
import Provisioning
import Testing

@testable import Store

@Suite("What Extension Mobility keeps in the store", .timeLimit(.minutes(1)))
struct MobilityTests {
    let files: TemporaryStore
    private static let secret = "Geheimnis4711"
    private static let hash = try! PasswordHash(
        "$scrypt$ln=10,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")

    init() throws { files = try TemporaryStore() }

    private static var profile: DeviceProfile {
        var profile = DeviceProfile(name: "John's desk", model: "OpenStage 60")
        profile.lines = [DeviceProfile.Line(number: "2001", password: secret)]
        profile.settings = [Item("ssh-password", secret), Item("default-domain", "example.com")]
        return profile
    }

    private static var contents: MobilityContents {
        var contents = MobilityContents()
        contents.applications = [MobilityApplication(name: "Proxy", password: hash, hasProxyRights: true)]
        contents.users = [MobilityUser(id: "John", pin: hash, profiles: ["John's desk"], maximumLoginMinutes: 60)]
        contents.profiles = [profile]
        contents.devices = [MobilityDevice(name: "SEP003094C25B15", model: "OpenStage 60", isEnabled: nil)]
        contents.modelDefaults = [ModelDefault(model: "OpenStage 60", profile: "John's desk")]
        var assignment = DeviceAssignment(device: "SEP003094C25B15")
        assignment.login = MobilityLogin(
            user: "John", profile: "John's desk", since: .seconds(5), endsAt: .seconds(3_605), isMismatched: true)
        assignment.revision = 3
        assignment.handedOver = 2
        assignment.inService = 1
        assignment.touched = [ItemKey("e164"), ItemKey("select-dial", 2)]
        contents.assignments = [assignment]
        return contents
    }

    /// What writes all of the contents.
    private static var changes: [MobilityChange] {
        MobilityArchive(contents).changes + contents.assignments.map(MobilityChange.assignment)
            + [.progress("sep003094c25b15", handedOver: 2, inService: 1)]
    }

    @Test("Everything comes back as it was written, also after the store is opened again")
    func roundTrip() async throws {
        let store = try files.open()
        try await store.apply(mobility: Self.changes)
        #expect(try await store.mobilityContents() == Self.contents)
        try store.close()
        #expect(try await files.open().mobilityContents() == Self.contents)
    }

    @Test("A login that is written keeps the progress that was stored before")
    func progress() async throws {
        let store = try files.open()
        try await store.apply(mobility: Self.changes)
        var assignment = Self.contents.assignments[0]
        assignment.revision = 4
        assignment.handedOver = 0
        assignment.login = nil
        try await store.apply(mobility: [.assignment(assignment)])
        let read = try #require(try await store.mobilityContents().assignments.first)
        #expect(read.revision == 4)
        #expect(read.handedOver == 2)
        #expect(read.inService == 1)
        #expect(read.login == nil)
    }

    @Test("What is removed is gone, whatever the letter case")
    func removal() async throws {
        let store = try files.open()
        try await store.apply(mobility: Self.changes)
        try await store.apply(mobility: [
            .removeApplication("PROXY"), .removeUser("JOHN"), .removeProfile("john's DESK"),
            .removeDevice("sep003094c25b15"), .removeModelDefault("openstage 60"),
        ])
        #expect(try await store.mobilityContents() == MobilityContents())
    }

    @Test("Passwords of lines and the hashes of PINs are not in the files, and come under a new key with the rest")
    func secrets() async throws {
        let store = try files.open()
        try await store.apply(mobility: Self.changes.filter { if case .application = $0 { false } else { true } })
        try store.close()
        for secret in [Self.secret, "scrypt"] { #expect(try files.bytes().range(of: Data(secret.utf8)) == nil) }
        let changed = try files.open(key: .second) { $0.previousKey = .first }
        #expect(try await changed.mobilityContents().profiles == [Self.profile])
        #expect(try await changed.mobilityContents().users == Self.contents.users)
        try changed.close()
        for secret in [Self.secret, "scrypt"] { #expect(try files.bytes().range(of: Data(secret.utf8)) == nil) }
    }

    @Test("Without a key, records with secrets are refused, and nothing of the same change is written")
    func withoutKey() async throws {
        let store = try files.open(key: nil)
        await #expect(throws: ProvisioningStoreError.secretWithoutKey) {
            try await store.apply(mobility: [.device(Self.contents.devices[0]), .profile(Self.profile)])
        }
        await #expect(throws: ProvisioningStoreError.secretWithoutKey) {
            try await store.apply(mobility: [.user(Self.contents.users[0])])
        }
        #expect(try await store.mobilityContents() == MobilityContents())
        try await store.apply(mobility: [.profile(DeviceProfile(name: "plain"))])
    }

    @Test("A login that cannot be read is told by its device, and the others are read")
    func unreadable() async throws {
        let store = try files.open()
        try await store.apply(mobility: Self.changes + [.assignment(DeviceAssignment(device: "Other"))])
        try store.close()
        let raw = try DatabaseQueue(path: files.path)
        try await raw.write {
            try $0.execute(sql: "UPDATE mobilityAssignment SET record = '{}' WHERE device = 'sep003094c25b15'")
        }
        try raw.close()
        let contents = try await files.open().mobilityContents()
        #expect(contents.unreadableAssignments == ["SEP003094C25B15"])
        #expect(contents.assignments.map(\.device) == ["Other"])
    }

    @Test("A database of version 1 gets the tables, and keeps what it has")
    func migration() async throws {
        let old = try DatabasePool(path: files.path)
        try Schema.migrator.migrate(old, upTo: "1")
        try old.close()
        let store = try files.open()
        try await store.apply(mobility: Self.changes)
        #expect(try await store.mobilityContents() == Self.contents)
    }
}
