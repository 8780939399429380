import Synchronization

/// Numbers noted from anywhere.
final class Log: Sendable {
    private let noted = Mutex<[UInt64]>([])

    func append(_ value: UInt64) { noted.withLock { $0.append(value) } }

    var values: [UInt64] { noted.withLock { $0 } }
}
