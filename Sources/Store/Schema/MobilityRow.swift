import DeviceActors
import ExtensionMobility
import GRDB
import Provisioning

/// What Extension Mobility keeps: a document for each application, user, profile, device and model, by its kind and the name
/// in lower case; and a row for what has become of each device.
enum MobilityRow {
    private enum Kind: String {
        case application, user, profile, device, model
    }

    static func write(_ change: MobilityChange, _ db: Database, _ box: SecretBox) throws {
        switch change {
        // A password of an application is long; its hash gives nothing away.
        case .application(let record): try write(record, .application, record.name, isSecret: false, db, box)
        // A PIN is short: whoever has its hash has it.
        case .user(let record):
            try write(record, .user, record.id, isSecret: record.pin != nil || record.password != nil, db, box)
        case .profile(let record): try write(record, .profile, record.name, isSecret: record.hasSecrets, db, box)
        case .device(let record): try write(record, .device, record.name, isSecret: false, db, box)
        case .modelDefault(let record): try write(record, .model, record.model, isSecret: false, db, box)
        case .removeApplication(let name): try remove(.application, name, db)
        case .removeUser(let name): try remove(.user, name, db)
        case .removeProfile(let name): try remove(.profile, name, db)
        case .removeModelDefault(let name): try remove(.model, name, db)
        case .removeDevice(let name):
            try remove(.device, name, db)
            try db.cachedStatement(sql: "DELETE FROM mobilityAssignment WHERE device = ?").execute(arguments: [name.key]
            )
        case .assignment(let record):
            try db.cachedStatement(
                sql: """
                    INSERT INTO mobilityAssignment (device, record, handedOver, inService) VALUES (?, ?, 0, 0)
                    ON CONFLICT (device) DO UPDATE SET record = excluded.record
                    """
            ).execute(arguments: [record.device.key, try Document.encode(record)])
        case .progress(let name, let handedOver, let inService):
            try db.cachedStatement(sql: "UPDATE mobilityAssignment SET handedOver = ?, inService = ? WHERE device = ?")
                .execute(arguments: [Int64(clamping: handedOver), Int64(clamping: inService), name.key])
        }
    }

    /// All that is kept.
    ///
    /// - Throws: ``ProvisioningStoreError``; but what has become of a device, if it cannot be read, is only told to be so.
    static func contents(_ db: Database, _ box: SecretBox) throws -> MobilityContents {
        var contents = MobilityContents()
        for change in try records(db, box) {
            switch change {
            case .application(let record): contents.applications.append(record)
            case .user(let record): contents.users.append(record)
            case .profile(let record): contents.profiles.append(record)
            case .device(let record): contents.devices.append(record)
            case .modelDefault(let record): contents.modelDefaults.append(record)
            default: break
            }
        }
        for row in try Row.fetchAll(db, sql: "SELECT * FROM mobilityAssignment ORDER BY device") {
            do {
                var assignment = try Document.decode(row["record"], as: DeviceAssignment.self)
                assignment.handedOver = UInt64(clamping: row["handedOver"] as Int64)
                assignment.inService = UInt64(clamping: row["inService"] as Int64)
                contents.assignments.append(assignment)
            } catch {
                contents.unreadableAssignments.append(MobilityName(row["device"]))
            }
        }
        return contents
    }

    /// Reads what may hold secrets under one key, and writes it under another.
    static func reseal(_ db: Database, from old: SecretBox, to new: SecretBox) throws {
        for change in try records(db, old) { try write(change, db, new) }
    }

    /// Every document, as the change that would write it.
    private static func records(_ db: Database, _ box: SecretBox) throws -> [MobilityChange] {
        try Row.fetchAll(db, sql: "SELECT kind, name, record FROM mobilityRecord ORDER BY kind, name").map { row in
            let (kind, name): (String, String) = (row["kind"], row["name"])
            let text = try box.open(row["record"], at: place(kind, name))
            switch Kind(rawValue: kind) {
            case .application: return .application(try Document.decode(text))
            case .user: return .user(try Document.decode(text))
            case .profile: return .profile(try Document.decode(text))
            case .device: return .device(try Document.decode(text))
            case .model: return .modelDefault(try Document.decode(text))
            case nil: throw ProvisioningStoreError.unusable("a record is of a kind that this version does not know")
            }
        }
    }

    private static func write(
        _ record: some Encodable, _ kind: Kind, _ name: MobilityName, isSecret: Bool, _ db: Database, _ box: SecretBox
    ) throws {
        let value = try box.seal(
            Document.encode(record), isSecret: isSecret, at: place(kind.rawValue, name.key))
        try db.cachedStatement(sql: "INSERT OR REPLACE INTO mobilityRecord (kind, name, record) VALUES (?, ?, ?)")
            .execute(arguments: [kind.rawValue, name.key, value])
    }

    private static func remove(_ kind: Kind, _ name: MobilityName, _ db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM mobilityRecord WHERE kind = ? AND name = ?")
            .execute(arguments: [kind.rawValue, name.key])
    }

    private static func place(_ kind: String, _ name: String) -> Place { Place("mobilityRecord", kind, name) }
}
