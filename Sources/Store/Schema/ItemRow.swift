import DeviceActors
import GRDB
import Provisioning

/// What is known of a phone's items.
enum ItemRow {
    /// Writes what is given, all of it without bounds. A phone that has as many items as are kept, or as many bytes of them, gets no new ones; those
    /// it has are still brought up to date.
    ///
    /// - Returns: how many were not written.
    @discardableResult
    static func write(
        _ items: [Item], of mac: MACAddress, at time: Timestamp, _ db: Database, _ box: SecretBox,
        _ bounds: StoreBounds? = nil
    ) throws -> Int {
        var room = try bounds.map { try Room(for: items, of: mac, $0, db) }
        var refused = 0
        let statement = try db.cachedStatement(
            sql: "INSERT OR REPLACE INTO item (mac, name, idx, value, status, at) VALUES (?, ?, ?, ?, ?, ?)")
        for item in items {
            guard try room?.take(item, of: mac, db) ?? true else {
                refused += 1
                continue
            }
            let value = try box.seal(item.value, isSecret: box.isSecret(item), at: place(mac, item.key))
            try statement.execute(arguments: [
                mac.column, item.name, item.key.column, value, item.status?.wire, time.column,
            ])
        }
        return refused
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

/// How much may be added to a phone's items.
private struct Room {
    private var items: Int
    private var bytes: Int
    /// Whether there is room for all, so that nobody need look which of them are there already.
    private let isAmple: Bool

    init(for newcomers: [Item], of mac: MACAddress, _ bounds: StoreBounds, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: "SELECT COUNT(*), COALESCE(SUM(LENGTH(CAST(value AS BLOB))), 0) FROM item WHERE mac = ?")
        let row = try Row.fetchOne(statement, arguments: [mac.column])
        items = bounds.items - (row?[0] ?? 0)
        bytes = bounds.itemBytes - (row?[1] ?? 0)
        isAmple = newcomers.count <= items && newcomers.reduce(0) { $0 + $1.value.utf8.count } <= bytes
    }

    /// Takes room for an item, whose earlier value gives its own back; `false` when there is not enough.
    mutating func take(_ item: Item, of mac: MACAddress, _ db: Database) throws -> Bool {
        if isAmple { return true }
        let statement = try db.cachedStatement(
            sql: "SELECT LENGTH(CAST(value AS BLOB)) FROM item WHERE mac = ? AND name = ? AND idx = ?")
        let earlier = try Int.fetchOne(statement, arguments: [mac.column, item.name, item.key.column])
        let growth = item.value.utf8.count - (earlier ?? 0)
        guard earlier != nil || items > 0, growth <= max(0, bytes) else { return false }
        bytes -= growth
        if earlier == nil { items -= 1 }
        return true
    }
}
