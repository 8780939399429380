import GRDB
import Provisioning

extension ProvisioningStoreError {
    /// What an error of SQLite, or of ours, means to those who use the store.
    init(_ error: any Error) {
        switch error {
        case let known as ProvisioningStoreError: self = known
        case let error as DatabaseError:
            switch error.resultCode {
            case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT, .SQLITE_SCHEMA: self = .unusable(error.summary)
            default: self = .unavailable(error.summary)
            }
        case is CancellationError: self = .unavailable("the question was taken back")
        default: self = .unavailable("\(error)")
        }
    }
}

extension DatabaseError {
    /// Code and message, without the statement and its values, which may be secret.
    fileprivate var summary: String { "SQLite error \(resultCode.rawValue): \(message ?? "no message")" }
}
