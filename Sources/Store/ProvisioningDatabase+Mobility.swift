import ExtensionMobility
import GRDB
import Provisioning

extension ProvisioningDatabase: MobilityStore {
    /// All that Extension Mobility keeps.
    public func mobilityContents() async throws(ProvisioningStoreError) -> MobilityContents {
        let secrets = secrets
        return try await read { db in try MobilityRow.contents(db, secrets) }
    }

    /// Makes changes of Extension Mobility, all or none, in their order.
    public func apply(mobility changes: [MobilityChange]) async throws(ProvisioningStoreError) {
        guard !changes.isEmpty else { return }
        let secrets = secrets
        try await queue.submit { db in
            for change in changes { try MobilityRow.write(change, db, secrets) }
        }
    }
}
