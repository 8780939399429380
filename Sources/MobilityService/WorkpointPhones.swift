import DeviceActors
import ExtensionMobility
import Logging
import Provisioning
import WorkpointService

/// Gives workpoints what they are to be by the jobs of provisioning: stored before they are acknowledged, kept until the phone
/// is idle, and read in their history.
///
/// The job of an assignment is known by its idempotency key, so that an assignment that is handed over twice is one job.
public struct WorkpointPhones: PhoneConfigurator {
    private let provisioning: ProvisioningService
    private let logger: Logger

    /// Phones of this provisioning service.
    public init(_ provisioning: ProvisioningService, logger: Logger) {
        self.provisioning = provisioning
        self.logger = logger
    }

    /// Hands in a job that writes the items of an assignment.
    public func assign(_ assignment: PhoneAssignment) async -> Bool {
        let device = assignment.device
        guard device.kind == .workpoint, let address = device.address else {
            refuse(assignment, "it is no workpoint with a hardware address")
            return false
        }
        guard !assignment.items.isEmpty else { return true }
        var options = JobOptions()
        options.idempotencyKey = MobilityJobKey(device: device.name, revision: assignment.revision).text
        do {
            // Stored now, or before; a key that was used for other items stands for the same revision all the same.
            _ = try await provisioning.submit(.writeItems(assignment.items), to: address, options: options)
            return true
        } catch {
            refuse(assignment, "\(error)")
            return false
        }
    }

    /// The address the phone was last heard from.
    public func address(of device: MobilityDevice) async -> NetworkAddress? {
        guard let record = await record(of: device) else { return nil }
        return NetworkAddress(record.lastAddress)
    }

    /// The items that the phone has told, if that is not out of date. Those that phones never tell, such as passwords, are
    /// not among them.
    public func settings(of device: MobilityDevice) async -> [Item]? {
        guard let record = await record(of: device), !record.itemsAreStale,
            let items = try? await provisioning.items(of: record.mac)
        else { return nil }
        return items.filter { $0.status == nil && !$0.isSecret && !$0.value.isEmpty }
    }

    /// Has it told from now on when the job of an assignment is applied, until the observation is cancelled.
    public func observe(_ applied: @escaping @Sendable (MobilityName, UInt64) async -> Void) -> NoticeObservation {
        provisioning.observe { [provisioning, logger] notice in
            guard case .job(let notice) = notice, notice.state.isFinal else { return }
            // Ends of jobs are rare enough for a task each.
            Task {
                guard let text = try? await provisioning.job(notice.job)?.options.idempotencyKey,
                    let key = MobilityJobKey(text)
                else { return }
                if notice.state == .applied { return await applied(key.device, key.revision) }
                logger.warning(
                    "a phone has not taken what it was assigned",
                    metadata: ["device": "\(key.device)", "job": "\(notice.job)", "state": "\(notice.state.name)"])
            }
        }
    }

    private func record(of device: MobilityDevice) async -> WorkpointRecord? {
        guard let address = device.address else { return nil }
        return try? await provisioning.workpoint(address)
    }

    private func refuse(_ assignment: PhoneAssignment, _ why: String) {
        logger.warning(
            "an assignment cannot be handed over; it is tried again",
            metadata: ["device": "\(assignment.device.name)", "error": "\(why)"])
    }
}

/// The idempotency key of the job that puts an assignment into effect.
struct MobilityJobKey: Hashable {
    private static let prefix = "mobility:"

    let device: MobilityName
    let revision: UInt64

    init(device: MobilityName, revision: UInt64) {
        self.device = device
        self.revision = revision
    }

    /// Reads a key; `nil` for that of another job.
    init?(_ text: String) {
        guard text.hasPrefix(Self.prefix), let colon = text.lastIndex(of: ":"),
            let revision = UInt64(text[text.index(after: colon)...])
        else { return nil }
        let start = text.index(text.startIndex, offsetBy: Self.prefix.count)
        guard start <= colon else { return nil }
        device = MobilityName(String(text[start..<colon]))
        self.revision = revision
    }

    /// The key.
    var text: String { "\(Self.prefix)\(device.key):\(revision)" }
}
