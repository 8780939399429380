import GRDB

/// The tables, version by version.
///
/// A migration that has been released is never changed; what comes later gets one of its own. The shapes of the documents
/// (columns `record`, `task`, `progress`, `results`) are part of the schema: a test holds them against what version 1 wrote,
/// and a change that it shows needs a migration too.
enum Schema {
    /// All migrations, oldest first.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { db in
            try db.execute(sql: version1)
        }
        migrator.registerMigration("2") { db in
            try db.execute(sql: version2)
        }
        return migrator
    }

    /// Extension Mobility. Names of devices and records are in lower case.
    private static let version2 = """
        CREATE TABLE mobilityRecord (
            kind TEXT NOT NULL, name TEXT NOT NULL, record NOT NULL, PRIMARY KEY (kind, name)) WITHOUT ROWID;

        CREATE TABLE mobilityAssignment (
            device TEXT PRIMARY KEY NOT NULL, record TEXT NOT NULL, handedOver INTEGER NOT NULL,
            inService INTEGER NOT NULL) WITHOUT ROWID;
        """

    /// Hardware addresses are their number, times nanoseconds since 1970, an index of -1 stands for none.
    private static let version1 = """
        CREATE TABLE setting (name TEXT PRIMARY KEY NOT NULL, value BLOB NOT NULL) WITHOUT ROWID;

        CREATE TABLE workpoint (
            mac INTEGER PRIMARY KEY NOT NULL, e164 TEXT, basicE164 TEXT, cstaDevice TEXT, label TEXT, record TEXT NOT NULL);
        CREATE INDEX workpointNumber ON workpoint (e164) WHERE e164 IS NOT NULL;
        CREATE INDEX workpointOwnNumber ON workpoint (basicE164) WHERE basicE164 IS NOT NULL;
        CREATE INDEX workpointDevice ON workpoint (cstaDevice) WHERE cstaDevice IS NOT NULL;
        CREATE INDEX workpointLabel ON workpoint (label) WHERE label IS NOT NULL;

        CREATE TABLE item (
            mac INTEGER NOT NULL, name TEXT NOT NULL, idx INTEGER NOT NULL, value NOT NULL, status TEXT, at INTEGER NOT NULL,
            PRIMARY KEY (mac, name, idx)) WITHOUT ROWID;

        CREATE TABLE job (
            id BLOB PRIMARY KEY NOT NULL, mac INTEGER NOT NULL, isOpen INTEGER NOT NULL, state TEXT NOT NULL,
            priority INTEGER NOT NULL, createdAt INTEGER NOT NULL, changedAt INTEGER NOT NULL, predecessor BLOB,
            idempotencyKey TEXT, task NOT NULL, progress TEXT NOT NULL, results NOT NULL) WITHOUT ROWID;
        CREATE INDEX jobOpen ON job (mac, priority DESC, id) WHERE isOpen = 1;
        CREATE INDEX jobOfWorkpoint ON job (mac, id);
        CREATE INDEX jobState ON job (state, id);
        CREATE INDEX jobPredecessor ON job (predecessor) WHERE isOpen = 1 AND predecessor IS NOT NULL;
        CREATE INDEX jobEnded ON job (changedAt) WHERE isOpen = 0;
        CREATE UNIQUE INDEX jobKey ON job (mac, idempotencyKey) WHERE idempotencyKey IS NOT NULL;

        CREATE TABLE nonce (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT, mac INTEGER NOT NULL, at INTEGER NOT NULL, nonce TEXT NOT NULL);
        CREATE INDEX nonceOfWorkpoint ON nonce (mac, at, sequence);
        CREATE INDEX nonceAge ON nonce (at);

        CREATE TABLE userData (
            user TEXT NOT NULL, name TEXT NOT NULL, idx INTEGER NOT NULL, value NOT NULL, at INTEGER NOT NULL,
            PRIMARY KEY (user, name, idx)) WITHOUT ROWID;

        CREATE TABLE pin (mac INTEGER PRIMARY KEY NOT NULL, pin NOT NULL);

        CREATE TABLE certificate (
            mac INTEGER PRIMARY KEY NOT NULL, certificate TEXT NOT NULL, privateKey NOT NULL, at INTEGER NOT NULL);
        """
}
