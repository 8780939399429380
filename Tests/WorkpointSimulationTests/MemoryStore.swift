import DeviceActors
import Provisioning

/// What a service has stored durably: it outlives the service, and nothing else does.
struct MemoryStore {
    private(set) var records: [MACAddress: WorkpointRecord] = [:]
    private(set) var openJobs: [MACAddress: [JobID: Job]] = [:]
    /// How many jobs are not final.
    private(set) var openJobCount = 0
    /// How jobs ended.
    private(set) var ended: [JobID: JobState] = [:]
    private var nonces: [MACAddress: [String]] = [:]
    private var userData: [String: [Item]] = [:]

    /// Makes the changes; gives the jobs that ended by them.
    mutating func apply(_ changes: [StoreChange]) -> [Job] {
        var final: [Job] = []
        for change in changes {
            switch change {
            case .workpoint(let record): records[record.mac] = record
            case .removeWorkpoint(let mac):
                records[mac] = nil
                nonces[mac] = nil
            case .job(let job):
                guard job.state.isFinal else {
                    if openJobs[job.workpoint, default: [:]].updateValue(job, forKey: job.id) == nil {
                        openJobCount += 1
                    }
                    continue
                }
                if openJobs[job.workpoint]?.removeValue(forKey: job.id) != nil { openJobCount -= 1 }
                if ended.updateValue(job.state, forKey: job.id) == nil { final.append(job) }
            case .nonce(let mac, let nonce, _):
                nonces[mac, default: []].append(nonce)
                if nonces[mac]!.count > 2_000 { nonces[mac]!.removeFirst(1_000) }
            case .userData(let user, let items, _):
                let names = Set(items.map(\.key.name))
                userData[user] = (userData[user] ?? []).filter { !names.contains($0.name) } + items
            case .items, .removeUserData, .pin, .certificate, .removeCertificate: break
            }
        }
        return final
    }

    /// The jobs of a phone that are not final.
    func jobs(of mac: MACAddress) -> [Job] { openJobs[mac].map { Array($0.values) } ?? [] }

    /// The nonces of a phone, newest first.
    func nonces(of mac: MACAddress, limit: Int) -> [String] { (nonces[mac] ?? []).suffix(limit).reversed() }

    func userData(of user: String) -> [Item] { userData[user] ?? [] }

}
