/// Where the store is and how it treats what it is given.
public struct StoreConfiguration: Sendable {
    /// What becomes of secrets when there is no key.
    public enum WithoutKey: String, Sendable, CaseIterable {
        /// They are not stored: a change that is to keep one fails with
        /// ``Provisioning/ProvisioningStoreError/secretWithoutKey``, and what phones tell of theirs is left out.
        case refuse
        /// They are stored as they are. Only for a machine on which the file is safe.
        case storeInClear
    }

    /// The database file; made when it is not there, with mode 0600. Two files beside it, `-wal` and `-shm`, belong to it,
    /// and a third, `.lock`, keeps a second process out.
    public var path: String
    /// The key for secrets; `nil` when there is none.
    public var key: StoreKey?
    /// The key that was used before, to change it: at opening, secrets under this one are brought under ``key``.
    public var previousKey: StoreKey?
    /// What becomes of secrets when there is no key.
    public var withoutKey = WithoutKey.refuse
    /// Which items are secret, by name.
    public var isSecret: @Sendable (String) -> Bool
    /// The most bytes the database may have; `nil` for as many as the disk has. Beyond, changes fail as on a full disk.
    public var maximumBytes: Int?
    /// How many changes may wait to be written; one more fails with ``Provisioning/ProvisioningStoreError/overloaded``.
    public var maximumWaiting = 20_000
    /// How many changes share a transaction at most.
    public var maximumBatch = 512
    /// How many questions are answered at once.
    public var readers = 4
    /// How long to wait for a lock that another program has on the file (a backup, for instance), in seconds.
    public var lockTimeout = 5.0
    /// What is kept of each phone at most.
    public var bounds = StoreBounds()

    /// A store at this path.
    public init(path: String, key: StoreKey? = nil, isSecret: @escaping @Sendable (String) -> Bool) {
        self.path = path
        self.key = key
        self.isSecret = isSecret
    }
}

/// What is kept of each phone at most, whatever it sends: in Default Mode anybody can speak in its name.
public struct StoreBounds: Sendable, Hashable {
    /// Items, as many as one reading of all items may bring. Further ones are not kept, and counted
    /// (``StoreCounters/refusedItems``).
    public var items = 20_000
    /// Bytes of their values.
    public var itemBytes = 4 << 20
    /// Nonces; a little more are kept for a while.
    public var nonces = 1_000

    /// The usual.
    public init() {}
}
