import Provisioning

/// What Extension Mobility keeps; the target `Store` does it in the database of provisioning.
///
/// When a method returns, what it wrote survives the end of the process and a power failure. Profiles with secrets and what
/// users' passwords and PINs are checked by are encrypted at rest.
public protocol MobilityStore: Sendable {
    /// All that is kept.
    func mobilityContents() async throws(ProvisioningStoreError) -> MobilityContents
    /// Makes the changes, all or none, in their order.
    func apply(mobility changes: [MobilityChange]) async throws(ProvisioningStoreError)
}

extension MobilityError {
    /// What a failure of the store is to an application: ``MobilityErrorCode/busy`` when the same may succeed a moment later,
    /// else ``MobilityErrorCode/database``.
    public init(_ error: ProvisioningStoreError) {
        self.init(error == .overloaded ? .busy : .database)
    }
}
