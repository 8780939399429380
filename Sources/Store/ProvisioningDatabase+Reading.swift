import DeviceActors
import Foundation
import GRDB
import Provisioning

extension ProvisioningDatabase {
    /// The phone of this address.
    public func workpoint(_ mac: MACAddress) async throws(ProvisioningStoreError) -> WorkpointRecord? {
        try await read { db in
            try String.fetchOne(db, sql: "SELECT record FROM workpoint WHERE mac = ?", arguments: [mac.column])
                .map { try Document.decode($0) }
        }
    }

    /// The phones after `mac` in the order of their addresses.
    public func workpoints(after mac: MACAddress?, limit: Int) async throws(ProvisioningStoreError) -> [WorkpointRecord]
    {
        try await read { db in
            try String.fetchAll(
                db, sql: "SELECT record FROM workpoint WHERE mac > ? ORDER BY mac LIMIT ?",
                arguments: [mac?.column ?? -1, max(0, limit)]
            ).map { try Document.decode($0) }
        }
    }

    /// The phones whose number, own number, CSTA device or label is this text, in the order of their addresses; at most a
    /// hundred.
    public func workpoints(named text: String) async throws(ProvisioningStoreError) -> [WorkpointRecord] {
        guard !text.isEmpty else { return [] }
        return try await read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT record FROM workpoint WHERE e164 = ?1 OR basicE164 = ?1 OR cstaDevice = ?1 OR label = ?1
                    ORDER BY mac LIMIT 100
                    """, arguments: [text]
            ).map { try Document.decode($0) }
        }
    }

    /// How many phones there are.
    public func workpointCount() async throws(ProvisioningStoreError) -> Int {
        try await read { db in try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM workpoint") ?? 0 }
    }

    /// The jobs of a phone that are not final, in the order in which they are to be done.
    public func openJobs(of mac: MACAddress) async throws(ProvisioningStoreError) -> [Job] {
        try await jobs("WHERE mac = ? AND isOpen = 1 ORDER BY priority DESC, id", [mac.column])
    }

    /// The phones that have jobs that are not final.
    public func workpointsWithOpenJobs() async throws(ProvisioningStoreError) -> [MACAddress] {
        try await read { db in
            try Int64.fetchAll(db, sql: "SELECT DISTINCT mac FROM job WHERE isOpen = 1 ORDER BY mac")
                .map(MACAddress.init(column:))
        }
    }

    /// How many jobs are not final.
    public func openJobCount() async throws(ProvisioningStoreError) -> Int {
        try await read { db in try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM job WHERE isOpen = 1") ?? 0 }
    }

    /// A job.
    public func job(_ id: JobID) async throws(ProvisioningStoreError) -> Job? {
        try await jobs("WHERE id = ?", [id.column]).first
    }

    /// Jobs, newest first, of one phone or all, before `id`.
    public func jobs(
        of mac: MACAddress?, state: String?, before id: JobID?, limit: Int
    ) async throws(ProvisioningStoreError) -> [Job] {
        var conditions: [String] = []
        var arguments: StatementArguments = []
        if let mac {
            conditions.append("mac = ?")
            arguments += [mac.column]
        }
        if let state {
            conditions.append("state = ?")
            arguments += [state]
        }
        if let id {
            conditions.append("id < ?")
            arguments += [id.column]
        }
        arguments += [max(0, limit)]
        let filter = conditions.isEmpty ? "" : "WHERE \(conditions.joined(separator: " AND "))"
        return try await jobs("\(filter) ORDER BY id DESC LIMIT ?", arguments)
    }

    /// The jobs that wait for this one.
    public func jobs(after id: JobID) async throws(ProvisioningStoreError) -> [Job] {
        try await jobs("WHERE isOpen = 1 AND predecessor = ? ORDER BY id", [id.column])
    }

    /// What is known of a phone's items, by name and index.
    public func items(of mac: MACAddress) async throws(ProvisioningStoreError) -> [Item] {
        let secrets = secrets
        return try await read { db in try ItemRow.items(of: mac, db, secrets) }
    }

    /// The nonces that began flows of a phone since a time, newest first, at most so many.
    public func nonces(
        of mac: MACAddress, since time: Timestamp, limit: Int
    ) async throws(ProvisioningStoreError) -> [String] {
        try await read { db in
            try String.fetchAll(
                db, sql: "SELECT nonce FROM nonce WHERE mac = ? AND at >= ? ORDER BY at DESC, sequence DESC LIMIT ?",
                arguments: [mac.column, time.column, max(0, limit)])
        }
    }

    /// A mobile user's data.
    public func userData(of user: String) async throws(ProvisioningStoreError) -> [Item] {
        let secrets = secrets
        return try await read { db in try UserDataRow.items(of: user, db, secrets) }
    }

    /// The mobile users of whom something is stored, after `user` in the order of their numbers.
    public func users(after user: String?, limit: Int) async throws(ProvisioningStoreError) -> [StoredUser] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: "SELECT user, COUNT(*), MAX(at) FROM userData WHERE user > ? GROUP BY user ORDER BY user LIMIT ?",
                arguments: [user ?? "", max(0, limit)]
            ).map { StoredUser(number: $0[0], itemCount: $0[1], changedAt: Timestamp(column: $0[2])) }
        }
    }

    /// A phone's PIN.
    public func pin(of mac: MACAddress) async throws(ProvisioningStoreError) -> String? {
        let secrets = secrets
        return try await read { db in
            try Row.fetchOne(db, sql: "SELECT pin FROM pin WHERE mac = ?", arguments: [mac.column])
                .map { try secrets.open($0["pin"], at: Place("pin", mac.description)) }
        }
    }

    /// The certificate issued to a phone: PEM certificate and private key.
    public func certificate(
        of mac: MACAddress
    ) async throws(ProvisioningStoreError) -> (certificate: String, privateKey: String)? {
        let secrets = secrets
        return try await read { db in
            let row = try Row.fetchOne(
                db, sql: "SELECT certificate, privateKey FROM certificate WHERE mac = ?", arguments: [mac.column])
            return try row.map { row in
                (row["certificate"], try secrets.open(row["privateKey"], at: Place("certificate", mac.description)))
            }
        }
    }

    /// - Parameter filter: what follows the table's name in the statement.
    private func jobs(
        _ filter: String, _ arguments: StatementArguments
    ) async throws(ProvisioningStoreError) -> [Job] {
        let secrets = secrets
        return try await read { db in
            try Row.fetchAll(db, sql: "SELECT \(JobRow.columns) FROM job \(filter)", arguments: arguments)
                .map { try JobRow.job($0, secrets) }
        }
    }
}
