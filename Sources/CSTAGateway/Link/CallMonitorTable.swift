import DeviceActors
import ECMA323

/// The call-type monitors of one link: which calls they follow, and which reports of an event they have had already.
///
/// An event is reported once by each phone in the call, since each has a monitor of its own upstream, yet a monitor
/// that follows the call gets it once. For every signature (kind, call, connection) it is counted how often each phone
/// has reported it: a report is news exactly when it raises the highest of those counts. It does not matter which
/// phone comes first, and an event that happens again (held, retrieved, held) is news again.
///
/// A value without I/O. It costs nothing while it is empty.
struct CallMonitorTable {
    /// One report of an event by a phone.
    struct Report: Hashable {
        /// The kind of the event.
        let kind: MessageKind
        /// The call it is about.
        let callID: String
        /// The device of the connection it names.
        let connectionDevice: String
        /// The phone whose monitor reported it.
        let phone: PhoneID
    }

    private struct Signature: Hashable {
        let kind: MessageKind
        let connectionDevice: String
    }

    private struct Monitor {
        var filter: MonitorFilterSet
        /// The device whose calls are followed; nil when one call is.
        let device: PhoneID?
        var calls: Set<String>
    }

    private struct Call {
        var monitors: Set<MonitorSubscription> = []
        var phones: Set<PhoneID> = []
        var highest: [Signature: Int] = [:]
        var reported: [Signature: [PhoneID: Int]] = [:]
    }

    private var monitors: [MonitorSubscription: Monitor] = [:]
    /// The monitors of the calls at a device.
    private var monitorsOfDevice: [PhoneID: Set<MonitorSubscription>] = [:]
    private var calls: [String: Call] = [:]
    /// How many followed calls have an identifier of this hash.
    private var followedHashes: [UInt64: Int] = [:]
    private let hashing: SeededHash
    private var isNews = false

    /// - Parameter seed: makes the places of calls unpredictable, so that a hostile peer cannot pile them up.
    init(seed: UInt64) {
        hashing = SeededHash(seed: seed)
    }

    /// Whether there is no such monitor.
    var isEmpty: Bool { monitors.isEmpty }

    /// How many monitors follow the calls at this device.
    func count(of device: PhoneID) -> Int { monitorsOfDevice[device]?.count ?? 0 }

    /// How many monitors follow this call.
    func count(ofCall callID: String) -> Int { calls[callID]?.monitors.count ?? 0 }

    /// Whether an event of this phone about this call may be for any monitor. Makes no text of the identifier; rarely true
    /// without reason.
    ///
    /// - Parameter callID: the identifier's bytes, without references in it.
    func concerns(_ phone: PhoneID, _ callID: UnsafeRawBufferPointer) -> Bool {
        if !followedHashes.isEmpty, followedHashes[hashing.hash(callID)] != nil { return true }
        return !monitorsOfDevice.isEmpty && monitorsOfDevice[phone] != nil
    }

    /// Calls followed.
    var followedCalls: Int { calls.count }

    /// Adds a monitor: of the calls at a device, or (with nil) of a call that ``follow(_:for:at:)`` will name.
    mutating func add(_ subscription: MonitorSubscription, filter: MonitorFilterSet, device: PhoneID?) {
        monitors[subscription] = Monitor(filter: filter, device: device, calls: [])
        if let device { monitorsOfDevice[device, default: []].insert(subscription) }
    }

    /// Lets a monitor follow a call that is at these phones.
    mutating func follow(_ callID: String, for subscription: MonitorSubscription, at phones: [PhoneID]) {
        guard monitors[subscription] != nil else { return }
        join(callID, subscription)
        calls[callID]?.phones.formUnion(phones)
    }

    private mutating func join(_ callID: String, _ id: MonitorSubscription) {
        monitors[id]?.calls.insert(callID)
        if calls[callID] == nil {
            calls[callID] = Call()
            followedHashes[hashing.hash(callID), default: 0] += 1
        }
        calls[callID]?.monitors.insert(id)
    }

    /// Nobody follows the call any more.
    private mutating func drop(_ callID: String) {
        guard let place = calls.index(forKey: callID) else { return }
        // Of the identifier as it was entered: texts can be equal without being the same bytes.
        let hash = hashing.hash(calls[place].key)
        calls.remove(at: place)
        guard let count = followedHashes[hash] else { return }
        followedHashes[hash] = count > 1 ? count - 1 : nil
    }

    /// The phones known to be in the calls that a monitor follows.
    func phones(followedBy subscription: MonitorSubscription) -> Set<PhoneID> {
        guard let monitor = monitors[subscription] else { return [] }
        return monitor.calls.reduce(into: []) { $0.formUnion(calls[$1]?.phones ?? []) }
    }

    /// Gives a monitor another filter.
    mutating func setFilter(_ filter: MonitorFilterSet, of subscription: MonitorSubscription) {
        monitors[subscription]?.filter = filter
    }

    /// Takes a monitor away.
    mutating func remove(_ subscription: MonitorSubscription) {
        guard let monitor = monitors.removeValue(forKey: subscription) else { return }
        for callID in monitor.calls { leave(callID, subscription) }
        guard let device = monitor.device else { return }
        monitorsOfDevice[device]?.remove(subscription)
        if monitorsOfDevice[device]?.isEmpty == true { monitorsOfDevice[device] = nil }
    }

    /// Whether any monitor follows the call.
    func follows(_ callID: String) -> Bool { calls[callID] != nil }

    /// Takes a report in: a call that appears at a followed device is followed from now on.
    mutating func note(_ report: Report) {
        for id in monitorsOfDevice[report.phone] ?? [] where monitors[id]?.calls.contains(report.callID) == false {
            join(report.callID, id)
        }
        guard calls[report.callID] != nil else {
            isNews = false
            return
        }
        let signature = Signature(kind: report.kind, connectionDevice: report.connectionDevice)
        let count = (calls[report.callID]?.reported[signature]?[report.phone] ?? 0) + 1
        calls[report.callID]?.reported[signature, default: [:]][report.phone] = count
        isNews = count > calls[report.callID]?.highest[signature] ?? 0
        if isNews { calls[report.callID]?.highest[signature] = count }
    }

    /// Who gets the report that was noted last.
    func receivers(of report: Report) -> Set<MonitorSubscription> {
        guard isNews, let call = calls[report.callID] else { return [] }
        return call.monitors.filter { monitors[$0]?.filter.withholds(report.kind) == false }
    }

    /// A call goes on under another identifier: whoever follows the old one follows the new one too.
    ///
    /// - Parameter phones: the phones that have the call under its new identifier already; others may come.
    mutating func rename(_ old: String, also new: String, at phones: [PhoneID] = []) {
        guard let call = calls[old] else { return }
        for id in call.monitors { join(new, id) }
        calls[new]?.phones.formUnion(phones)
    }

    /// After a report: is the call still at the phone?
    ///
    /// - Parameters:
    ///   - callID: the call.
    ///   - phone: the phone that reported.
    ///   - isThere: whether the phone has a connection in the call.
    ///   - remaining: the phones that have the call now. Asked only when none is known any more, since a phone may
    ///     be in a call without having reported anything of it yet.
    /// - Returns: the monitors that followed nothing but calls which are gone now; they have ended. Monitors of a
    ///   device's calls never end by themselves.
    mutating func settle(
        _ callID: String, at phone: PhoneID, isThere: Bool, remaining: () -> [PhoneID]
    ) -> [MonitorSubscription] {
        guard calls[callID] != nil else { return [] }
        if isThere {
            calls[callID]?.phones.insert(phone)
            return []
        }
        calls[callID]?.phones.remove(phone)
        if calls[callID]?.phones.isEmpty == true { calls[callID]?.phones.formUnion(remaining()) }
        guard let call = calls[callID], call.phones.isEmpty else { return [] }
        drop(callID)
        var ended: [MonitorSubscription] = []
        for id in call.monitors {
            monitors[id]?.calls.remove(callID)
            guard let monitor = monitors[id], monitor.device == nil, monitor.calls.isEmpty else { continue }
            monitors[id] = nil
            ended.append(id)
        }
        return ended
    }

    private mutating func leave(_ callID: String, _ id: MonitorSubscription) {
        calls[callID]?.monitors.remove(id)
        if calls[callID]?.monitors.isEmpty == true { drop(callID) }
    }

    /// The event without `localConnectionInfo`, which means the monitored device and so nothing to a monitor that
    /// follows a call.
    static func withoutLocalState(_ payload: UnsafeRawBufferPointer, _ scanner: inout Scanner) -> [UInt8] {
        guard let table = try? scanner.index(payload),
            let element = table.child("localConnectionInfo", of: 0, in: payload)
        else { return Array(payload) }
        let whole = table.elements[element].whole
        return Array(payload[..<Int(whole.lower)]) + Array(payload[Int(whole.upper)...])
    }
}
