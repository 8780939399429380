import DeviceActors
import Provisioning
import Synchronization

/// Something that happened, for those who watch.
public enum ProvisioningNotice: Sendable, Hashable {
    /// Something happened to a job.
    case job(JobNotice)
    /// Something an operator should know of a phone.
    case alarm(MACAddress, WorkpointAlarm, at: Timestamp)
    /// A phone that was not known registered itself.
    case registered(MACAddress, at: Timestamp)
    /// A phone contacted the service and was let in; with `startUp`, it has started.
    case contacted(MACAddress, ReasonForContact, at: Timestamp)
    /// An operator had a phone forgotten.
    case removed(MACAddress, at: Timestamp)

    /// The phone it is about.
    public var workpoint: MACAddress {
        switch self {
        case .job(let notice): notice.workpoint
        case .alarm(let mac, _, _), .registered(let mac, _), .contacted(let mac, _, _), .removed(let mac, _): mac
        }
    }
}

/// Takes notices. Called from within the work on a phone, in the order of what happened to that phone: it must be quick and
/// never wait. One that passes them on to a slow reader has a bounded queue of its own, and tells its reader what was lost.
public typealias NoticeSink = @Sendable (ProvisioningNotice) -> Void

/// Takes notices as ``NoticeSink`` does, each with the names by which the phone is known to switches.
public typealias NamedNoticeSink = @Sendable (ProvisioningNotice, CallNames) -> Void

/// Those who watch.
final class NoticeBoard: Sendable {
    private struct State {
        var sinks: [UInt64: NamedNoticeSink] = [:]
        var last: UInt64 = 0
    }

    private let state = Mutex(State())

    func add(_ sink: @escaping NamedNoticeSink) -> NoticeObservation {
        let number = state.withLock { state in
            state.last += 1
            state.sinks[state.last] = sink
            return state.last
        }
        return NoticeObservation { [weak self] in
            self?.state.withLock { _ = $0.sinks.removeValue(forKey: number) }
        }
    }

    func post(_ notice: ProvisioningNotice, _ names: CallNames) {
        let sinks = state.withLock { $0.sinks }
        for sink in sinks.values { sink(notice, names) }
    }
}

/// A watch over what happens; ends when it is cancelled or given up.
public final class NoticeObservation: Sendable {
    private let end: @Sendable () -> Void

    init(end: @escaping @Sendable () -> Void) {
        self.end = end
    }

    deinit { end() }

    /// Lets nothing come any more.
    public func cancel() { end() }
}
