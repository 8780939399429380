import Provisioning

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Keeps a second process from using the same database: two gateways would each do every job.
final class FileLock: Sendable {
    private let descriptor: Int32

    /// Takes the lock, or says that somebody else has it.
    ///
    /// - Throws: ``ProvisioningStoreError/unavailable(_:)``.
    init(_ path: String) throws(ProvisioningStoreError) {
        descriptor = try Self.openOwnerOnly(path)
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw .unavailable("another process uses it (it holds \(path))")
        }
    }

    deinit { close(descriptor) }

    /// Lets others have it.
    func release() { flock(descriptor, LOCK_UN) }

    /// Makes a file if it is not there, and sees to it that only its owner can read and write it.
    ///
    /// - Throws: ``ProvisioningStoreError/unavailable(_:)``.
    static func secure(_ path: String) throws(ProvisioningStoreError) {
        close(try openOwnerOnly(path))
    }

    private static func openOwnerOnly(_ path: String) throws(ProvisioningStoreError) -> Int32 {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw .unavailable("\(path) cannot be opened: \(String(cString: strerror(errno)))")
        }
        var status = stat()
        let isOwners = fstat(descriptor, &status) == 0 && status.st_mode & 0o077 == 0
        guard isOwners || fchmod(descriptor, 0o600) == 0 else {
            let why = String(cString: strerror(errno))
            close(descriptor)
            throw .unavailable("\(path) is open to others, and that cannot be changed: \(why)")
        }
        return descriptor
    }
}
