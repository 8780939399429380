/// Decides which device of a link is monitored or snapshotted next: at a bounded rate, a bounded number in flight,
/// refusals tried again with growing delays.
///
/// A value without a clock or I/O. Devices are known by their index in the link. A device passes through
///
/// ```
///   idle ─▶ startQueued ─▶ starting ─▶ snapshotQueued ─▶ snapshotting ─▶ settled
///                ▲             │ refused      ▲                │ failed      │
///                └── waiting ◀─┘              └──── waiting ◀──┘             │
///                                             ▲                              │
///                                             └────── needs healing ─────────┘
/// ```
///
/// After a snapshot the device's features are asked for, when nothing of the above is left to be sent. A link waits for their
/// answers before it comes into service, but not for ever.
public struct MonitorPump: Sendable {
    /// What to send for a device.
    public enum Step: Hashable, Sendable {
        /// Send MonitorStart for the device of this index.
        case startMonitor(Int)
        /// Send SnapshotDevice for the device of this index.
        case snapshot(Int)
        /// Ask for a feature of the device of this index.
        case feature(Feature, Int)
    }

    /// A feature that a snapshot does not tell.
    public enum Feature: UInt8, Hashable, Sendable, CaseIterable {
        /// Do-not-disturb.
        case doNotDisturb
        /// The forwardings.
        case forwarding
    }

    private enum Stage: UInt8 {
        case idle, startQueued, starting, snapshotQueued, snapshotting, settled, waiting
    }

    private struct Device {
        var stage = Stage.idle
        var isMonitored = false
        var needsAnother = false
        var hasSettledOnce = false
        var refusals: UInt8 = 0
        var retryAt: UInt64 = 0
        var features = FeatureRequests()
    }

    /// The features of one device that are to be asked for, and those that have been; bits by raw value.
    private struct FeatureRequests {
        var queued: UInt8 = 0
        var asked: UInt8 = 0
    }

    private let maximumInFlight: Int
    private let firstRetry: UInt64
    private let longestRetry: UInt64
    private var bucket: TokenBucket
    private var devices: [Device] = []
    private var queue: [Int] = []
    private var head = 0
    private var waiting: [Int] = []
    /// When the first of those waiting is due; kept, since it is asked for with every answer.
    private var nextRetry = UInt64.max
    private var inFlight = 0
    private var unsettled = 0
    private let features: [Feature]
    private let featureWait: UInt64
    /// Features asked for and not answered.
    private var featuresInFlight = 0
    /// When the features are waited for no longer; nil while other things are.
    private var featureDeadline: UInt64?
    private var unsupported: Set<Feature> = []
    private var featureQueue: [(feature: Feature, index: Int)] = []
    private var featureHead = 0

    /// - Parameters:
    ///   - rate: requests per second.
    ///   - burst: requests at once after a pause.
    ///   - maximumInFlight: unanswered requests at once.
    ///   - firstRetry: the wait after a first refusal, in nanoseconds; it doubles with each further one.
    ///   - longestRetry: the longest wait, in nanoseconds.
    ///   - features: what is asked for after a snapshot.
    ///   - featureWait: how long ``isReady(at:)`` waits for them once every device is settled, in nanoseconds.
    public init(
        rate: Double,
        burst: Double,
        maximumInFlight: Int,
        firstRetry: UInt64 = 1_000_000_000,
        longestRetry: UInt64 = 60_000_000_000,
        features: [Feature] = [],
        featureWait: UInt64 = 30_000_000_000
    ) {
        self.features = features
        self.featureWait = featureWait
        bucket = TokenBucket(rate: rate, burst: burst)
        self.maximumInFlight = max(1, maximumInFlight)
        self.firstRetry = firstRetry
        self.longestRetry = longestRetry
    }

    /// Whether every device has had its first answer: monitored and snapshotted, or refused for the time being.
    public var isSettled: Bool { unsettled == 0 }

    /// Whether every device is settled, and the features have been answered or waited for long enough.
    public mutating func isReady(at now: UInt64) -> Bool {
        guard isSettled else {
            featureDeadline = nil
            return false
        }
        let isWaiting = featuresInFlight > 0 || featureHead < featureQueue.count
        let deadline = featureDeadline ?? now + featureWait
        featureDeadline = isWaiting && now < deadline ? deadline : nil
        return featureDeadline == nil
    }

    /// Whether nothing is under way or due for the device: it is monitored, and its state is not in doubt.
    public func isSettled(_ index: Int) -> Bool {
        devices.indices.contains(index) && devices[index].stage == .settled
    }

    /// How many devices are known.
    public var count: Int { devices.count }

    /// How many devices the switch monitors for us.
    public var monitored: Int { devices.count { $0.isMonitored } }

    /// How many devices wait for another try after a refusal.
    public var refused: Int { waiting.count }

    /// Begins anew for devices `0..<count`: the monitors from before are void.
    public mutating func restart(count: Int) {
        devices = Array(repeating: Device(), count: count)
        queue = Array(0..<count)
        head = 0
        waiting = []
        nextRetry = .max
        forgetFeatures()
        inFlight = 0
        unsettled = count
        for index in 0..<count { devices[index].stage = .startQueued }
    }

    /// Forgets everything in flight: the link is gone.
    public mutating func stop() {
        for index in devices.indices { devices[index] = Device() }
        queue = []
        head = 0
        waiting = []
        nextRetry = .max
        forgetFeatures()
        unsupported = []
        inFlight = 0
        unsettled = 0
    }

    /// One device more, found after the start.
    public mutating func add() {
        devices.append(Device(stage: .startQueued))
        queue.append(devices.count - 1)
        unsettled += 1
    }

    /// Asks for a fresh snapshot of a device: its state is in doubt.
    public mutating func heal(_ index: Int) {
        guard devices.indices.contains(index) else { return }
        switch devices[index].stage {
        case .settled:
            devices[index].stage = .snapshotQueued
            queue.append(index)
        case .snapshotting:
            // The answer under way may be older than the doubt.
            devices[index].needsAnother = true
        default:
            break
        }
    }

    /// Asks for a fresh snapshot of every monitored device.
    public mutating func healAll() {
        for index in devices.indices { heal(index) }
    }

    /// The next request to send, or nil when there is none to be sent now.
    public mutating func next(at now: UInt64) -> Step? {
        requeueWaiting(at: now)
        guard inFlight < maximumInFlight else { return nil }
        guard head < queue.count else { return nextFeature(at: now) }
        guard bucket.take(at: now) else { return nil }
        let index = queue[head]
        head += 1
        if head > 1_024, head * 2 > queue.count {
            queue.removeFirst(head)
            head = 0
        }
        inFlight += 1
        if devices[index].stage == .startQueued {
            devices[index].stage = .starting
            return .startMonitor(index)
        }
        devices[index].stage = .snapshotting
        return .snapshot(index)
    }

    /// When ``next(at:)`` is worth calling again, in nanoseconds from now; nil while only answers can change that.
    public mutating func delay(at now: UInt64) -> UInt64? {
        let hasMore = head < queue.count || featureHead < featureQueue.count
        if hasMore, inFlight < maximumInFlight { return bucket.delay(at: now) }
        let next = min(nextRetry, featureDeadline ?? .max)
        guard next != .max else { return nil }
        return next > now ? next - now : 0
    }

    /// The switch monitors the device now.
    public mutating func monitorStarted(_ index: Int) {
        guard answered(index, .starting) else { return }
        devices[index].isMonitored = true
        devices[index].stage = .snapshotQueued
        queue.append(index)
    }

    /// The device's snapshot has arrived.
    public mutating func snapshotTaken(_ index: Int) {
        guard answered(index, .snapshotting) else { return }
        devices[index].refusals = 0
        settle(index)
        queueFeatures(index)
        if !devices[index].isMonitored {
            devices[index].stage = .startQueued
            queue.append(index)
        } else if devices[index].needsAnother {
            devices[index].needsAnother = false
            heal(index)
        }
    }

    /// The request under way for the device was refused or not answered.
    ///
    /// - Returns: how often it has been refused in a row.
    @discardableResult
    public mutating func refused(_ index: Int, at now: UInt64) -> Int {
        guard answered(index, .starting) || answered(index, .snapshotting) else { return 0 }
        let refusals = devices[index].refusals
        devices[index].refusals = min(refusals + 1, 63)
        let wait = refusals > 30 ? longestRetry : min(longestRetry, firstRetry << UInt64(refusals))
        devices[index].retryAt = now + wait
        nextRetry = min(nextRetry, now + wait)
        settle(index)
        devices[index].stage = .waiting
        waiting.append(index)
        return Int(devices[index].refusals)
    }

    /// The switch ended its monitor of the device by itself: it is started again.
    public mutating func monitorEnded(_ index: Int) {
        guard devices.indices.contains(index), devices[index].isMonitored else { return }
        devices[index].isMonitored = false
        switch devices[index].stage {
        case .settled:
            devices[index].stage = .startQueued
            queue.append(index)
        case .snapshotQueued:
            // It is in the queue already; what is sent when its turn comes is decided by the stage.
            devices[index].stage = .startQueued
        default:
            // Under way or waiting: seen when that ends.
            break
        }
    }

    // MARK: Features

    /// A feature's request has been answered, or will not be.
    public mutating func featureAnswered(_ feature: Feature, _ index: Int) {
        guard devices.indices.contains(index), devices[index].features.asked & feature.bit != 0 else { return }
        devices[index].features.asked &= ~feature.bit
        inFlight -= 1
        featuresInFlight -= 1
    }

    /// The switch does not know the service: it is not asked again on this connection.
    public mutating func featureUnsupported(_ feature: Feature) {
        unsupported.insert(feature)
    }

    private mutating func queueFeatures(_ index: Int) {
        for feature in features where !unsupported.contains(feature) {
            let requests = devices[index].features
            // One that is under way is answered after the snapshot was, so it will be no older.
            guard (requests.queued | requests.asked) & feature.bit == 0 else { continue }
            devices[index].features.queued |= feature.bit
            featureQueue.append((feature, index))
        }
    }

    private mutating func nextFeature(at now: UInt64) -> Step? {
        while featureHead < featureQueue.count {
            let (feature, index) = featureQueue[featureHead]
            let isWanted = !unsupported.contains(feature)
            if isWanted, !bucket.take(at: now) { return nil }
            featureHead += 1
            devices[index].features.queued &= ~feature.bit
            if featureHead == featureQueue.count || featureHead > 1_024, featureHead * 2 > featureQueue.count {
                featureQueue.removeFirst(featureHead)
                featureHead = 0
            }
            guard isWanted else { continue }
            devices[index].features.asked |= feature.bit
            inFlight += 1
            featuresInFlight += 1
            return .feature(feature, index)
        }
        return nil
    }

    private mutating func forgetFeatures() {
        featureQueue = []
        featureHead = 0
        featuresInFlight = 0
        featureDeadline = nil
    }

    // MARK: Steps

    private mutating func answered(_ index: Int, _ stage: Stage) -> Bool {
        guard devices.indices.contains(index), devices[index].stage == stage else { return false }
        inFlight -= 1
        return true
    }

    private mutating func settle(_ index: Int) {
        devices[index].stage = .settled
        if !devices[index].hasSettledOnce {
            devices[index].hasSettledOnce = true
            unsettled -= 1
        }
    }

    private mutating func requeueWaiting(at now: UInt64) {
        guard now >= nextRetry else { return }
        let due = waiting.filter { devices[$0].retryAt <= now }
        waiting.removeAll { devices[$0].retryAt <= now }
        nextRetry = waiting.reduce(.max) { min($0, devices[$1].retryAt) }
        for index in due {
            devices[index].stage = devices[index].isMonitored ? .snapshotQueued : .startQueued
            queue.append(index)
        }
    }
}

extension MonitorPump.Feature {
    fileprivate var bit: UInt8 { 1 << rawValue }
}
