import DeviceActors

/// One change to what must outlive the process.
public enum StoreChange: Sendable, Hashable {
    /// Writes a phone's record.
    case workpoint(WorkpointRecord)
    /// Forgets a phone, its items and nonces; its jobs stay as history.
    case removeWorkpoint(MACAddress)
    /// Writes a job, new or changed, with its history and results.
    case job(Job)
    /// What the phone told: with `complete`, all its items, and what is not among them is gone.
    case items(MACAddress, [Item], complete: Bool, at: Timestamp)
    /// A nonce that began a flow, for the defence against replays.
    case nonce(MACAddress, String, at: Timestamp)
    /// A mobile user's data, by the user's number and item. What was stored of items of the same names, of any index, is
    /// replaced: an archive may have become shorter.
    case userData(user: String, [Item], at: Timestamp)
    /// Forgets what is stored of a mobile user: the items of these names, or everything.
    case removeUserData(user: String, names: [String]?)
    /// A phone's PIN for bootstrapping; `nil` forgets it.
    case pin(MACAddress, String?)
    /// A client certificate issued for a phone: PEM certificate and private key.
    case certificate(MACAddress, certificate: String, privateKey: String, at: Timestamp)
    /// Forgets a phone's client certificate and its private key.
    case removeCertificate(MACAddress)
}

/// What provisioning keeps; the target `Store` does it with SQLite.
///
/// When a method returns, what it wrote survives the end of the process and a power failure. Values of secret items, PINs
/// and private keys are encrypted at rest.
public protocol ProvisioningStore: Sendable {
    /// Makes the changes, all or none, in their order.
    func apply(_ changes: [StoreChange]) async throws(ProvisioningStoreError)
    /// Accepts a job, unless its phone and idempotency key name one already: then that one is answered, and nothing stored.
    func accept(_ job: Job) async throws(ProvisioningStoreError) -> AcceptedJob
    /// The phone of this address.
    func workpoint(_ mac: MACAddress) async throws(ProvisioningStoreError) -> WorkpointRecord?
    /// The phones after `mac` in the order of their addresses.
    func workpoints(after mac: MACAddress?, limit: Int) async throws(ProvisioningStoreError) -> [WorkpointRecord]
    /// The phones whose number, own number, CSTA device or label is this text, in the order of their addresses; at most a
    /// hundred.
    func workpoints(named text: String) async throws(ProvisioningStoreError) -> [WorkpointRecord]
    /// How many phones there are.
    func workpointCount() async throws(ProvisioningStoreError) -> Int
    /// The jobs of a phone that are not final, in the order in which they are to be done.
    func openJobs(of mac: MACAddress) async throws(ProvisioningStoreError) -> [Job]
    /// The phones that have jobs that are not final.
    func workpointsWithOpenJobs() async throws(ProvisioningStoreError) -> [MACAddress]
    /// How many jobs are not final.
    func openJobCount() async throws(ProvisioningStoreError) -> Int
    /// A job.
    func job(_ id: JobID) async throws(ProvisioningStoreError) -> Job?
    /// Jobs, newest first, of one phone or all, before `id`.
    func jobs(of mac: MACAddress?, state: String?, before id: JobID?, limit: Int) async throws(ProvisioningStoreError)
        -> [Job]
    /// The jobs that wait for this one.
    func jobs(after id: JobID) async throws(ProvisioningStoreError) -> [Job]
    /// What is known of a phone's items, by name and index.
    func items(of mac: MACAddress) async throws(ProvisioningStoreError) -> [Item]
    /// The nonces that began flows of a phone since a time, newest first, at most so many.
    func nonces(of mac: MACAddress, since: Timestamp, limit: Int) async throws(ProvisioningStoreError) -> [String]
    /// A mobile user's data.
    func userData(of user: String) async throws(ProvisioningStoreError) -> [Item]
    /// The mobile users of whom something is stored, after `user` in the order of their numbers.
    func users(after user: String?, limit: Int) async throws(ProvisioningStoreError) -> [StoredUser]
    /// A phone's PIN.
    func pin(of mac: MACAddress) async throws(ProvisioningStoreError) -> String?
    /// The certificate issued to a phone: PEM certificate and private key.
    func certificate(of mac: MACAddress) async throws(ProvisioningStoreError) -> (
        certificate: String, privateKey: String
    )?
    /// Forgets what is older than a time: final jobs and nonces. Gives how many jobs went.
    func prune(before: Timestamp) async throws(ProvisioningStoreError) -> Int
}

/// A mobile user of whom something is stored.
public struct StoredUser: Sendable, Hashable {
    /// The user's number, as phones tell it: `e164`.
    public var number: String
    /// How many items are stored.
    public var itemCount: Int
    /// When the latest of them was stored.
    public var changedAt: Timestamp

    /// A user.
    public init(number: String, itemCount: Int, changedAt: Timestamp) {
        self.number = number
        self.itemCount = itemCount
        self.changedAt = changedAt
    }
}

/// What became of a job that was handed in.
public enum AcceptedJob: Sendable, Hashable {
    /// It is stored.
    case stored(Job)
    /// The same request came before; this is its job.
    case known(Job)
    /// The key was used before for a request that asks for something else.
    case conflict(Job)
}

/// Why the store did not do what it was asked.
public enum ProvisioningStoreError: Error, Sendable, Hashable {
    /// The disk is full, the file cannot be written, the database is locked by somebody else.
    case unavailable(String)
    /// More changes wait to be written than the store lets wait; the same may succeed a moment later.
    case overloaded
    /// The file is damaged, or was written by a newer version.
    case unusable(String)
    /// A secret cannot be read: the key is not the one it was encrypted with.
    case wrongKey
    /// A secret was to be written, and the store has no key to encrypt it with.
    case secretWithoutKey
}

extension ProvisioningStoreError: CustomStringConvertible {
    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case .unavailable(let why): "the store cannot be read or written now: \(why)"
        case .overloaded: "too many changes wait to be written to the store; try again in a moment"
        case .unusable(let why): "the store cannot be used: \(why)"
        case .wrongKey:
            "the store's secrets were encrypted with another key than the one given; give the key it was last used with"
        case .secretWithoutKey:
            "this would write a secret, and the store has no key to encrypt it with; configure a key"
        }
    }
}
