import ECMA323
import Synchronization

/// One device of a switch: its calls, whether it is in use, its features, and who wants to know.
///
/// A phone runs on the executor of its shard, which is the event loop of the link that feeds it. There,
/// `phone.assumeIsolated { $0.apply(…) }` is a function call, and events keep their order. From elsewhere, `await`.
/// Whether the phone is busy can be read from anywhere without waiting: ``busy``.
///
/// An idle phone without subscriptions is 64 bytes: what only some phones have is in ``PhoneDetails``, made when it is
/// needed and given up when it is empty.
public actor Phone {
    /// The most subscriptions of one phone.
    public static let maximumSubscriptions = 4096
    /// The most observers that wait for one phone to become idle.
    public static let maximumIdleObservers = 16

    /// The phone's number in its registry.
    public nonisolated let id: PhoneID
    /// The shard whose executor the phone runs on.
    public nonisolated let shard: ShardID
    /// Whether the phone can be used.
    public internal(set) var service = ServiceState.notSynchronised
    /// What is known of the features while there are no details.
    private var quietFeatures: QuietFeatures = []

    let identities: IdentityStore
    var details: PhoneDetails?
    @usableFromInline var subscriptions: ContiguousArray<Subscription> = []
    /// The call that ended last, by a hash of its identifier; see ``CallModel/EndedCall``.
    private var lastEndedCall: UInt64 = 0
    private nonisolated let busyWord: Atomic<UInt64>

    /// Phones are made by ``PhoneRegistry/add(_:shard:at:)``.
    init(id: PhoneID, shard: ShardID, identities: IdentityStore, createdAt time: Timestamp) {
        self.id = id
        self.shard = shard
        self.identities = identities
        busyWord = Atomic(BusyStatus(reason: .notSynchronised, since: time).word)
    }

    /// The executor of the phone's shard.
    public nonisolated var unownedExecutor: UnownedSerialExecutor { ShardTable.executor(of: shard) }

    /// Whether the phone is in use, why, and since when. One atomic load: may be read from any thread at any time.
    public nonisolated var busy: BusyStatus { BusyStatus(word: busyWord.load(ordering: .acquiring)) }

    // MARK: - Events

    /// Takes a call-control event in. Other kinds of event change nothing here.
    ///
    /// - Parameter time: now.
    public func apply(_ input: CallInput, at time: Timestamp) -> PhoneChange {
        var change = PhoneChange(kind: input.kind)
        guard CallModel.isMoved(by: input.kind) else { return change }
        let details = self.details ?? makeDetails()
        change.call = details.model.apply(input, at: time)
        if !change.call.anomalies.isEmpty { details.count(change.call.anomalies) }
        settle(&change, at: time)
        return change
    }

    /// Makes the phone's calls equal to a snapshot of the device.
    ///
    /// - Returns: the differences as events for clients, in order; see ``CallModel/reconcile(with:at:)``.
    public func reconcile(with snapshot: [SnapshotEntry], at time: Timestamp) -> [CallEvent] {
        if snapshot.isEmpty, details == nil { return [] }
        let details = self.details ?? makeDetails()
        let events = details.model.reconcile(with: snapshot, at: time)
        var change = PhoneChange(kind: .unknown)
        settle(&change, at: time)
        return events
    }

    // MARK: - Features and service

    /// Sets what is known of the phone's features.
    ///
    /// Forwardings that are switched off and lead nowhere are not kept.
    ///
    /// - Returns: whether that is news.
    @discardableResult
    public func setFeatures(_ features: FeatureState) -> Bool {
        let features = features.withoutEmptyForwardings
        guard features != self.features else { return false }
        let details = self.details ?? makeDetails()
        details.features = features
        dropEmptyDetails()
        return true
    }

    /// Do-not-disturb and forwarding, as far as known.
    public var features: FeatureState { details?.features ?? quietFeatures.features }

    /// Says whether the phone can be used.
    ///
    /// - Returns: what that did; the calls stay as they were last known.
    @discardableResult
    public func setService(_ service: ServiceState, at time: Timestamp) -> PhoneChange {
        setService(service, announcedBy: .unknown, at: time)
    }

    func setService(_ service: ServiceState, announcedBy kind: MessageKind, at time: Timestamp) -> PhoneChange {
        var change = PhoneChange(kind: kind)
        change.isServiceChanged = self.service != service
        self.service = service
        settle(&change, at: time)
        return change
    }

    // MARK: - State

    /// The phone as a plain value.
    public func snapshot() -> PhoneSnapshot {
        var anomalies: [CallAnomaly: UInt32] = [:]
        for anomaly in CallAnomaly.allCases {
            guard let counts = details?.anomalies, !counts.isEmpty else { break }
            if counts[Int(anomaly.rawValue)] > 0 { anomalies[anomaly] = counts[Int(anomaly.rawValue)] }
        }
        let id = id
        return PhoneSnapshot(
            id: id, identities: identities.withTable { $0.identities(of: id) }, busy: busy, service: service,
            calls: details?.model.snapshot() ?? [], features: features, anomalies: anomalies,
            subscriptionCount: subscriptions.count)
    }

    /// The state of the phone's own connection in a call; null when it has no such call.
    public func state(ofCall callID: UnsafeRawBufferPointer) -> LocalConnectionState {
        details?.model.state(ofCall: callID) ?? .null
    }

    /// The state of the phone's own connection in a call; null when it has no such call.
    public func state(ofCall callID: String) -> LocalConnectionState {
        details?.model.state(ofCall: callID) ?? .null
    }

    // MARK: - Bookkeeping

    func count(_ anomalies: CallAnomalies) {
        (details ?? makeDetails()).count(anomalies)
    }

    func makeDetails() -> PhoneDetails {
        let model = identities.withDeviceID(of: id) { CallModel(device: $0) } ?? CallModel(device: "")
        let details = PhoneDetails(model: model)
        details.features = quietFeatures.features
        if lastEndedCall != 0 {
            details.model.lastEnded = CallModel.EndedCall(hash: lastEndedCall, time: busy.since)
        }
        self.details = details
        return details
    }

    func dropEmptyDetails() {
        guard let details, details.isEmpty else { return }
        lastEndedCall = details.model.lastEnded.hash
        quietFeatures = QuietFeatures(details.features)
        self.details = nil
    }

    /// Draws the conclusions from a change: the busy state, who is told about it, and what need not be kept.
    private func settle(_ change: inout PhoneChange, at time: Timestamp) {
        let old = busy
        let reason =
            service.unknownReason
            ?? BusyStatus.Reason(dominantState: details?.model.dominantState ?? .null)
        if reason.code != old.reason.code {
            var new = BusyStatus(reason: reason, since: time)
            if new.condition == old.condition {
                new = BusyStatus(reason: reason, since: old.since)
            } else {
                switch new.condition {
                case .idle: change.busy = .becameIdle
                case .busy: change.busy = .becameBusy
                case .unknown: change.busy = .becameUnknown
                }
            }
            busyWord.store(new.word, ordering: .releasing)
        }
        if change.busy == .becameIdle { tellIdleObservers(at: time) }
        dropEmptyDetails()
    }
}
