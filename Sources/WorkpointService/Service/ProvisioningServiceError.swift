import DeviceActors
import FoundationEssentials
import Provisioning

/// Why the provisioning service did not do what it was asked.
public enum ProvisioningServiceError: Error, Sendable, Hashable, CustomStringConvertible {
    /// No phone of this address is known.
    case unknownWorkpoint(MACAddress)
    /// The task would not do what it says.
    case task(JobTaskError)
    /// A priority outside -100 to 100.
    case priority(Int)
    /// The job would have expired already.
    case expired
    /// The job it is to come after is not known.
    case unknownPredecessor(JobID)
    /// The phone has as many open jobs as it may have.
    case tooManyJobs(limit: Int)
    /// There are as many open jobs as there may be, of all phones.
    case tooManyJobsInAll(limit: Int)
    /// There are as many phones as there may be.
    case tooManyWorkpoints(limit: Int)
    /// A text that is no PIN.
    case pin(PIN.Problem)
    /// A certificate that cannot be used.
    case certificate(DeviceAuthorityError)
    /// A certificate that is not valid, or not for long enough to be given to a phone: the end of its validity.
    case certificateEnds(Timestamp)
    /// No text that can be a mobile user's number.
    case user(String)
    /// An item that is no mobile user's to have been set: why.
    case userItem(String)
    /// The store did not do what it was asked.
    case store(ProvisioningStoreError)
    /// The service has been stopped.
    case stopped

    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case .unknownWorkpoint(let mac): "no phone with the hardware address \(mac) is known; add it first"
        case .task(let error): "\(error)"
        case .priority(let priority): "the priority \(priority) is not between -100 and 100"
        case .expired: "the job would have expired already"
        case .unknownPredecessor(let id): "the job \(id), after which this one is to come, is not known"
        case .tooManyJobs(let limit): "the phone has \(limit) open jobs, which is as many as it may have"
        case .tooManyJobsInAll(let limit):
            "there are \(limit) open jobs, which is as many as there may be; some must end before"
        case .tooManyWorkpoints(let limit): "there are \(limit) phones, which is as many as there may be"
        case .pin(let problem): "\(problem)"
        case .certificate(let error): "\(error)"
        case .certificateEnds(let end):
            "the certificate is valid until \(end.date.formatted(.iso8601)); phones get none that is valid for less than "
                + "30 days"
        case .user(let text): "\"\(text)\" is no number of a mobile user; give 1 to 64 characters"
        case .userItem(let why): "\(why)"
        case .store(let error): "\(error)"
        case .stopped: "the provisioning service has been stopped"
        }
    }
}

extension Timestamp {
    /// The same time as Foundation has it, to the second.
    fileprivate var date: Date { Date(timeIntervalSince1970: Double(rawValue / 1_000_000_000)) }
}
