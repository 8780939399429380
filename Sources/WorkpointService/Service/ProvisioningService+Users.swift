import DeviceActors
import Provisioning

// What is stored of mobile users: their settings, which come from operators, and their archives (`userdata-…`), which
// phones hand in when users log off.

extension ProvisioningService {
    /// The mobile users of whom something is stored, after `user` in the order of their numbers.
    public func users(after user: String?, limit: Int) async throws(ProvisioningServiceError) -> [StoredUser] {
        try await asking { () async throws(ProvisioningStoreError) in
            try await surroundings.store.users(after: user, limit: limit)
        }
    }

    /// What is stored of a mobile user, archives included; empty when nothing is.
    public func userData(of user: String) async throws(ProvisioningServiceError) -> [Item] {
        try await asking { () async throws(ProvisioningStoreError) in try await surroundings.store.userData(of: user) }
    }

    /// Sets the settings that a mobile user gets at every phone, in place of those there were; archives stay as they are.
    ///
    /// - Throws: ``ProvisioningServiceError/user(_:)``, ``ProvisioningServiceError/userItem(_:)`` for items that are not an
    ///   operator's to set, ``ProvisioningServiceError/task(_:)`` for items that could not be written to a phone.
    public func setSettings(_ items: [Item], of user: String) async throws(ProvisioningServiceError) {
        guard (1...64).contains(user.utf8.count), !user.contains(where: \.isWhitespace) else { throw .user(user) }
        do { try JobTask.writeItems(items).check() } catch { throw .task(error) }
        if let archive = items.first(where: \.isUserArchive) {
            throw .userItem("\(archive.name) is an archive; phones hand those in when the user logs off")
        }
        if items.contains(where: { $0.name == Item.mobilityState }) {
            throw .userItem("\(Item.mobilityState) is set when the user logs on and off, not by operators")
        }
        let given = Set(items.map(\.name))
        let obsolete = Set(try await userData(of: user).filter { !$0.isUserArchive }.map(\.name)).subtracting(given)
        try await asking { () async throws(ProvisioningStoreError) in
            try await surroundings.store.apply([
                .removeUserData(user: user, names: obsolete.sorted()),
                .userData(user: user, items, at: surroundings.clock.now),
            ])
        }
    }

    /// Forgets everything that is stored of a mobile user.
    ///
    /// - Returns: whether there was anything.
    public func removeUser(_ user: String) async throws(ProvisioningServiceError) -> Bool {
        guard try await !userData(of: user).isEmpty else { return false }
        try await asking { () async throws(ProvisioningStoreError) in
            try await surroundings.store.apply([.removeUserData(user: user, names: nil)])
        }
        return true
    }
}
