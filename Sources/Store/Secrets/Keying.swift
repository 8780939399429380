import DeviceActors
import Foundation
import GRDB
import Provisioning

/// Finds out, at opening, under which key a database's secrets are, and brings them under the one of the configuration.
struct Keying {
    private let configuration: StoreConfiguration

    init(_ configuration: StoreConfiguration) {
        self.configuration = configuration
    }

    /// The encryption to be used from now on.
    ///
    /// - Throws: ``ProvisioningStoreError/wrongKey`` when none of the keys given is the database's;
    ///   ``ProvisioningStoreError/secretWithoutKey`` when the key was taken away.
    func prepare(_ db: Database) throws -> SecretBox {
        let salt = try setting("salt", db) ?? makeSalt(db)
        let present = try setting("keyName", db)
        let wanted = SecretBox(configuration, key: configuration.key, salt: salt)
        guard present != wanted.keyName else { return wanted }
        let before = SecretBox(configuration, key: present == nil ? nil : configuration.previousKey, salt: salt)
        guard present == before.keyName else { throw ProvisioningStoreError.wrongKey }
        try reseal(db, from: before, to: wanted)
        if let name = wanted.keyName {
            try set("keyName", name, db)
        } else {
            try db.execute(sql: "DELETE FROM setting WHERE name = 'keyName'")
        }
        try set("mustSweep", [1], db)
        return wanted
    }

    /// Writes the file anew if values were brought under another key, so that what SQLite leaves in the gaps of its pages
    /// holds nothing of what was there before. Not within a transaction; done again at the next opening if it was cut off.
    func sweep(_ db: Database) throws {
        guard try setting("mustSweep", db) != nil else { return }
        try db.execute(sql: "VACUUM")
        try db.execute(sql: "DELETE FROM setting WHERE name = 'mustSweep'")
        try db.checkpoint(.truncate)
    }

    /// Reads everything that may hold secrets, and writes it again.
    private func reseal(_ db: Database, from old: SecretBox, to new: SecretBox) throws {
        for id in try Data.fetchAll(db, sql: "SELECT id FROM job") {
            let row = try Row.fetchOne(db, sql: "SELECT \(JobRow.columns) FROM job WHERE id = ?", arguments: [id])
            if let row { try JobRow.write(JobRow.job(row, old), db, new) }
        }
        try resealItems(db, from: old, to: new)
        try resealUserData(db, from: old, to: new)
        try MobilityRow.reseal(db, from: old, to: new)
        for row in try Row.fetchAll(db, sql: "SELECT mac, pin FROM pin") {
            let place = Place("pin", MACAddress(column: row["mac"]).description)
            let value = try new.seal(old.open(row["pin"], at: place), isSecret: true, at: place)
            try db.execute(sql: "UPDATE pin SET pin = ? WHERE mac = ?", arguments: [value, row["mac"] as Int64])
        }
        for row in try Row.fetchAll(db, sql: "SELECT mac, privateKey FROM certificate") {
            let place = Place("certificate", MACAddress(column: row["mac"]).description)
            let value = try new.seal(old.open(row["privateKey"], at: place), isSecret: true, at: place)
            try db.execute(
                sql: "UPDATE certificate SET privateKey = ? WHERE mac = ?", arguments: [value, row["mac"] as Int64])
        }
    }

    private func resealItems(_ db: Database, from old: SecretBox, to new: SecretBox) throws {
        for mac in try Int64.fetchAll(db, sql: "SELECT DISTINCT mac FROM item").map(MACAddress.init(column:)) {
            var byTime: [Int64: [Item]] = [:]
            let times = try Int64.fetchAll(
                db, sql: "SELECT at FROM item WHERE mac = ? ORDER BY name, idx", arguments: [mac.column])
            for (time, item) in zip(times, try ItemRow.items(of: mac, db, old)) {
                byTime[time, default: []].append(item)
            }
            for (time, items) in byTime {
                try ItemRow.write(items, of: mac, at: Timestamp(column: time), db, new)
            }
        }
    }

    private func resealUserData(_ db: Database, from old: SecretBox, to new: SecretBox) throws {
        for user in try String.fetchAll(db, sql: "SELECT DISTINCT user FROM userData") {
            let times = try Int64.fetchAll(
                db, sql: "SELECT at FROM userData WHERE user = ? ORDER BY name, idx", arguments: [user])
            // Parts of one name are of one time; each name is written as a whole.
            var byName: [String: (time: Int64, items: [Item])] = [:]
            for (time, item) in zip(times, try UserDataRow.items(of: user, db, old)) {
                byName[item.name, default: (time, [])].items.append(item)
            }
            for (time, items) in byName.values {
                try UserDataRow.write(items, of: user, at: Timestamp(column: time), db, new)
            }
        }
    }

    private func makeSalt(_ db: Database) throws -> [UInt8] {
        var random = SystemRandomNumberGenerator()
        let salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &random) }
        try set("salt", salt, db)
        return salt
    }

    private func setting(_ name: String, _ db: Database) throws -> [UInt8]? {
        try Data.fetchOne(db, sql: "SELECT value FROM setting WHERE name = ?", arguments: [name]).map(Array.init)
    }

    private func set(_ name: String, _ value: [UInt8], _ db: Database) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", arguments: [name, Data(value)])
    }
}
