import DeviceActors
import Provisioning
import WorkpointService

/// What operators and provisioning services can do with workpoints, over HTTP and so on the command line. The tests put
/// their own in its place.
protocol WorkpointOperations: Sendable {
    /// The workpoints after `mac` in the order of their addresses.
    func workpoints(after mac: MACAddress?, limit: Int) async throws -> [WorkpointRecord]

    /// The workpoint with this hardware address, number, CSTA device or label.
    func workpoint(named identity: String) async throws -> WorkpointRecord?

    /// The workpoint that belongs to a phone of a switch.
    func workpoint(of identities: PhoneIdentities) async throws -> WorkpointRecord?

    /// The phone of a switch that belongs to a workpoint.
    func phone(of workpoint: WorkpointRecord) async -> Phone?

    /// Adds a workpoint, or changes the one there is.
    ///
    /// - Returns: the record, and whether it is new.
    func save(_ entry: WorkpointEntry) async throws -> (record: WorkpointRecord, isNew: Bool)

    /// Forgets a workpoint; its open jobs fail.
    ///
    /// - Returns: whether there was one.
    func remove(_ mac: MACAddress) async throws -> Bool

    /// Lets a workpoint in on the default port again, whatever became of its certificate.
    func returnToDefaultMode(_ mac: MACAddress) async throws -> WorkpointRecord?

    /// What is known of a workpoint's items.
    func items(of mac: MACAddress) async throws -> [Item]

    /// Accepts a job; it is stored when this returns.
    func submit(_ task: JobTask, to mac: MACAddress, options: JobOptions) async throws -> AcceptedJob

    /// Takes a job back.
    ///
    /// - Returns: the job as it is now; `nil` when there is none. One that is final stays what it is.
    func cancel(_ id: JobID) async throws -> Job?

    /// A job.
    func job(_ id: JobID) async throws -> Job?

    /// Jobs, newest first, of one workpoint or all, older than `id`.
    func jobs(of mac: MACAddress?, state: String?, before id: JobID?, limit: Int) async throws -> [Job]

    /// What there is of a workpoint's client certificate.
    func certificate(of mac: MACAddress) async throws -> WorkpointCertificate

    /// Has the next bootstrapping of a workpoint use a certificate that was made elsewhere.
    func bringCertificate(_ certificatePEM: String, keyPEM: String, for mac: MACAddress) async throws

    /// Has the next bootstrapping of a workpoint bring a new certificate.
    func rekey(_ mac: MACAddress) async throws

    /// Has a workpoint's certificate count no more.
    func revokeCertificate(of mac: MACAddress) async throws

    /// The mobile users of whom something is stored, after `user` in the order of their numbers.
    func users(after user: String?, limit: Int) async throws -> [StoredUser]

    /// What is stored of a mobile user; empty when nothing is.
    func userData(of user: String) async throws -> [Item]

    /// Sets a mobile user's settings, in place of those there were.
    func setSettings(_ items: [Item], of user: String) async throws

    /// Forgets everything that is stored of a mobile user.
    ///
    /// - Returns: whether there was anything.
    func removeUser(_ user: String) async throws -> Bool

    /// Lets what happens to workpoints and jobs flow into `mailbox` from now on, until the answer is closed. Of the filter,
    /// the workpoints and the kinds count.
    func subscribe(_ mailbox: EventMailbox, filter: EventFilter) async -> any EventSubscription
}
