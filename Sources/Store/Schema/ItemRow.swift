import DeviceActors
import GRDB
import Provisioning

/// What is known of a phone's items.
enum ItemRow {
    static func write(
        _ items: [Item], of mac: MACAddress, at time: Timestamp, _ db: Database, _ box: SecretBox
    ) throws {
        let statement = try db.cachedStatement(
            sql: "INSERT OR REPLACE INTO item (mac, name, idx, value, status, at) VALUES (?, ?, ?, ?, ?, ?)")
        for item in items {
            let value = try box.seal(item.value, isSecret: box.isSecret(item), at: place(mac, item.key))
            try statement.execute(arguments: [
                mac.column, item.name, item.key.column, value, item.status?.wire, time.column,
            ])
        }
    }

    static func items(of mac: MACAddress, _ db: Database, _ box: SecretBox) throws -> [Item] {
        let rows = try Row.fetchCursor(
            db, sql: "SELECT name, idx, value, status FROM item WHERE mac = ? ORDER BY name, idx",
            arguments: [mac.column])
        var items: [Item] = []
        while let row = try rows.next() {
            let key = ItemKey(name: row["name"], column: row["idx"])
            let status: String? = row["status"]
            items.append(
                Item(
                    key: key, value: try box.open(row["value"], at: place(mac, key)),
                    status: status.map(ItemStatus.init(wire:))
                ))
        }
        return items
    }

    private static func place(_ mac: MACAddress, _ key: ItemKey) -> Place {
        Place("item", mac.description, key.name, String(key.column))
    }
}
