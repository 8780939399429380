import Synchronization

/// The identities behind a lock: shared by the registry and, for its own name, by each phone.
final class IdentityStore: Sendable {
    private let table = Mutex(IdentityTable())

    func withTable<R: Sendable, E: Error>(_ body: (inout sending IdentityTable) throws(E) -> sending R) throws(E) -> R {
        try table.withLock(body)
    }

    /// Calls `body` with the bytes of a phone's device identifier. Keep it short: it runs under the lock.
    func withDeviceID<R: Sendable>(of id: PhoneID, _ body: (UnsafeRawBufferPointer) -> R) -> R? {
        table.withLock { $0.withDeviceID(of: id, body) }
    }
}
