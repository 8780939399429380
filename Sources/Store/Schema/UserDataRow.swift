import DeviceActors
import GRDB
import Provisioning

/// What a mobile user takes along. Phone books and call lists are nobody's business, so all of it counts as secret.
enum UserDataRow {
    /// Writes what is given; of a name that is given, everything that was there before goes, since its parts by index
    /// are one whole.
    static func write(
        _ items: [Item], of user: String, at time: Timestamp, _ db: Database, _ box: SecretBox
    ) throws {
        for name in Set(items.map(\.name)) { try remove(name, of: user, db) }
        let statement = try db.cachedStatement(
            sql: "INSERT OR REPLACE INTO userData (user, name, idx, value, at) VALUES (?, ?, ?, ?, ?)")
        for item in items {
            let value = try box.seal(item.value, isSecret: !item.value.isEmpty, at: place(user, item.key))
            try statement.execute(arguments: [user, item.name, item.key.column, value, time.column])
        }
    }

    /// Forgets the items of a name, of any index.
    static func remove(_ name: String, of user: String, _ db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM userData WHERE user = ? AND name = ?").execute(arguments: [user, name])
    }

    static func items(of user: String, _ db: Database, _ box: SecretBox) throws -> [Item] {
        let rows = try Row.fetchCursor(
            db, sql: "SELECT name, idx, value FROM userData WHERE user = ? ORDER BY name, idx", arguments: [user])
        var items: [Item] = []
        while let row = try rows.next() {
            let key = ItemKey(name: row["name"], column: row["idx"])
            items.append(Item(key: key, value: try box.open(row["value"], at: place(user, key))))
        }
        return items
    }

    private static func place(_ user: String, _ key: ItemKey) -> Place {
        Place("userData", user, key.name, String(key.column))
    }
}
