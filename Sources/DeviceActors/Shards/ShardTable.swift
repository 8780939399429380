import Synchronization

/// The process-wide table from shard number to serial executor.
///
/// A phone stores two bytes instead of a reference to its executor, and with a custom `unownedExecutor` Swift also
/// leaves out the storage of a default actor. Reading is one load from a fixed table: an entry is written once,
/// before its number is given to anybody, and never changes or moves afterwards. Executors are kept alive for the
/// life of the process, since phones refer to them without ownership.
public enum ShardTable {
    /// The greatest number of executors a process can register.
    public static let capacity = 4096

    /// The entries. Written under `registrations`' lock before the number is handed out, read without it.
    private nonisolated(unsafe) static let entries =
        UnsafeMutablePointer<UnownedSerialExecutor>.allocate(capacity: capacity)

    private static let registrations = Mutex<[any SerialExecutor]>([])

    /// Registers an executor and gives its number. The same executor always gets the same number.
    ///
    /// - Precondition: fewer than ``capacity`` different executors were registered before.
    public static func register(_ executor: any SerialExecutor) -> ShardID {
        registrations.withLock { known in
            if let index = known.firstIndex(where: { $0 === executor }) {
                return ShardID(rawValue: UInt16(index))
            }
            precondition(known.count < capacity, "more than \(capacity) executors registered as shards")
            (entries + known.count).initialize(to: executor.asUnownedSerialExecutor())
            known.append(executor)
            return ShardID(rawValue: UInt16(known.count - 1))
        }
    }

    /// The executor of a registered shard.
    ///
    /// - Precondition: `shard` came from ``register(_:)``.
    @inline(__always)
    public static func executor(of shard: ShardID) -> UnownedSerialExecutor {
        entries[Int(shard.rawValue)]
    }

    /// Stops the process when the caller does not run on the executor of the shard.
    static func checkIsolated(_ shard: ShardID) {
        let executor = registrations.withLock { $0[Int(shard.rawValue)] }
        executor.preconditionIsolated()
    }

    /// How many executors are registered.
    public static var count: Int {
        registrations.withLock { $0.count }
    }
}
