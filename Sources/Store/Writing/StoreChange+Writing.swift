import DeviceActors
import GRDB
import Provisioning

extension StoreChange {
    /// Makes the change within the transaction that is open.
    ///
    /// - Returns: how many items were not stored because the phone has as many as are kept.
    @discardableResult
    func write(_ db: Database, _ box: SecretBox, _ bounds: StoreBounds) throws -> Int {
        switch self {
        case .workpoint(let record):
            try Self.write(record, db)
        case .removeWorkpoint(let mac):
            for table in ["workpoint", "item", "nonce", "pin", "certificate"] {
                try db.cachedStatement(sql: "DELETE FROM \(table) WHERE mac = ?").execute(arguments: [mac.column])
            }
        case .job(var job):
            job.results = box.storable(job.results)
            try JobRow.write(job, db, box)
        case .items(let mac, let items, let isComplete, let time):
            if isComplete {
                try db.cachedStatement(sql: "DELETE FROM item WHERE mac = ?").execute(arguments: [mac.column])
            }
            return try ItemRow.write(box.storable(items), of: mac, at: time, db, box, bounds)
        case .nonce(let mac, let nonce, let time):
            try Self.write(nonce: nonce, of: mac, at: time, keeping: bounds.nonces, db)
        case .userData(let user, let items, let time):
            try UserDataRow.write(items, of: user, at: time, db, box)
        case .removeUserData(let user, let names?):
            for name in names { try UserDataRow.remove(name, of: user, db) }
        case .removeUserData(let user, nil):
            try db.cachedStatement(sql: "DELETE FROM userData WHERE user = ?").execute(arguments: [user])
        case .pin(let mac, let pin?):
            try db.cachedStatement(sql: "INSERT OR REPLACE INTO pin (mac, pin) VALUES (?, ?)").execute(arguments: [
                mac.column, try box.seal(pin, isSecret: true, at: Place("pin", mac.description)),
            ])
        case .pin(let mac, nil):
            try db.cachedStatement(sql: "DELETE FROM pin WHERE mac = ?").execute(arguments: [mac.column])
        case .certificate(let mac, let certificate, let privateKey, let time):
            try db.cachedStatement(
                sql: "INSERT OR REPLACE INTO certificate (mac, certificate, privateKey, at) VALUES (?, ?, ?, ?)"
            ).execute(arguments: [
                mac.column, certificate,
                try box.seal(privateKey, isSecret: true, at: Place("certificate", mac.description)), time.column,
            ])
        case .removeCertificate(let mac):
            try db.cachedStatement(sql: "DELETE FROM certificate WHERE mac = ?").execute(arguments: [mac.column])
        }
        return 0
    }

    private static func write(_ record: WorkpointRecord, _ db: Database) throws {
        func name(_ text: String?) -> String? { text.flatMap { $0.isEmpty ? nil : $0 } }
        try db.cachedStatement(
            sql: """
                INSERT INTO workpoint (mac, e164, basicE164, cstaDevice, label, record) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (mac) DO UPDATE SET
                    e164 = excluded.e164, basicE164 = excluded.basicE164, cstaDevice = excluded.cstaDevice,
                    label = excluded.label, record = excluded.record
                """
        ).execute(arguments: [
            record.mac.column, name(record.e164), name(record.basicE164), name(record.cstaDevice), name(record.label),
            try Document.encode(record),
        ])
    }

    private static func write(
        nonce: String, of mac: MACAddress, at time: Timestamp, keeping kept: Int, _ db: Database
    ) throws {
        try db.cachedStatement(sql: "INSERT INTO nonce (mac, at, nonce) VALUES (?, ?, ?)")
            .execute(arguments: [mac.column, time.column, nonce])
        // Once in a while is enough to keep the number bounded.
        guard db.lastInsertedRowID.isMultiple(of: 64) else { return }
        try db.cachedStatement(
            sql: """
                DELETE FROM nonce WHERE sequence IN (
                    SELECT sequence FROM nonce WHERE mac = ? ORDER BY at DESC, sequence DESC LIMIT -1 OFFSET ?)
                """
        ).execute(arguments: [mac.column, kept])
    }
}
