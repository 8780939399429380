import ECMA323

/// The calls of one phone: a value-type state machine that events and snapshots move.
///
/// Each call has one *local* connection, the phone's own, and any number of other parties. The local connection goes
/// through the states of ECMA-269; an arrow carries the event that announces the step when it names the phone's own
/// connection:
///
/// ```
///                        ServiceInitiated             Originated
///                  null ──────────────────▶ initiated ──────────┐
///                   │                           │               ▼
///                   │ Delivered, Offered        │ (prompted) connected ◀──┐
///                   ├──────────────────▶ alerting ──────────▶   │  ▲      │ Retrieved
///                   │                    ▲   │     Established  │  │      │
///                   │ Queued, Bridged    │   ▼                  │  │      │
///                   ├──────────────────▶ queued ────────────────┼──┘      │
///                   │                       Established         │ Held    │
///                   │ Failed                                    ▼         │
///                   └──────────────────▶ fail ◀── any          hold ──────┘
///
///     any ── ConnectionCleared, CallCleared, Diverted, Transfered (at the transferring phone) ──▶ null: the call is gone
///     any ── Transfered, Conferenced (at a phone that stays) ──▶ the same state in the call with the new identifier
/// ```
///
/// An event about another party moves that party. `localConnectionInfo`, when the event has it, is what the local
/// state becomes. What does not fit is counted (``CallAnomaly``) and never stops the model; two things are not
/// believed, because they are what late events look like: going back to initiated or alerting once answered, and any
/// event but a new arrival for a call that ended in the last ``lateEventWindow`` nanoseconds. Whatever is wrong
/// afterwards, ``reconcile(with:at:)`` puts right.
///
/// An empty model allocates nothing but its own device identifier; with some capacity gained, events allocate nothing.
public struct CallModel: Sendable {
    /// The most calls kept for one phone.
    public static let maximumCalls = 64
    /// The most other parties kept for one phone, over all calls.
    public static let maximumParties = 256
    /// The longest identifier kept, in bytes.
    public static let maximumTextLength = 4096
    /// How long after the end of a call its identifier is not believed to belong to a new one, in nanoseconds.
    public static let lateEventWindow: UInt64 = 5_000_000_000

    var heap = TextHeap()
    /// The phone's own device identifier, the first text of the heap.
    let device: DeviceText
    var calls: ContiguousArray<Call> = []
    var parties: ContiguousArray<Party> = []
    /// The state that says most about what the phone is doing; null when it has no call.
    ///
    /// Connected comes before initiated, alerting, hold, queued and fail.
    public private(set) var dominantState = LocalConnectionState.null
    private var nextKey: UInt32 = 0
    /// The call that ended last, so that late events do not bring it back.
    var lastEnded = EndedCall()

    /// A call that ended, by a hash of its identifier.
    struct EndedCall: Equatable, Sendable {
        var hash: UInt64 = 0
        var time = Timestamp.zero
    }

    /// Makes a model without calls.
    ///
    /// - Parameter device: the phone's device identifier as the switch names it.
    public init(device: UnsafeRawBufferPointer) {
        self.device = heap.store(DeviceView(device))
    }

    /// Makes a model without calls; see ``init(device:)-(UnsafeRawBufferPointer)``.
    public init(device: String) {
        var device = device
        self = device.withUTF8 { CallModel(device: UnsafeRawBufferPointer($0)) }
    }

    /// Whether the phone has no call.
    public var isIdle: Bool { dominantState == .null }

    /// How many calls the phone has.
    public var callCount: Int { calls.count }

    /// Takes an event in.
    ///
    /// - Parameter time: now; it becomes the time at which states were entered.
    public mutating func apply(_ input: CallInput, at time: Timestamp) -> CallModelChange {
        guard input.longestText <= Self.maximumTextLength else { return .only(.oversizedIdentifier) }
        let change: CallModelChange
        switch input.kind {
        case .transferedEvent, .conferencedEvent:
            change = join(input, at: time)
        case .callClearedEvent:
            change = clearCall(input, at: time)
        default:
            guard let rule = ConnectionRule.rule(for: input.kind) else { return .none }
            change = move(input, rule, at: time)
        }
        guard change.isChanged else { return change }
        tidy()
        dominantState = .null
        for index in calls.indices where Self.weight(calls[index].state) > Self.weight(dominantState) {
            dominantState = calls[index].state
        }
        return change
    }

    private static func weight(_ state: LocalConnectionState) -> Int {
        switch state {
        case .null: 0
        case .fail: 1
        case .queued: 2
        case .hold: 3
        case .alerting: 4
        case .initiated: 5
        case .connected: 6
        }
    }

    /// Takes an event in that owns its texts.
    public mutating func apply(_ event: CallEvent, at time: Timestamp) -> CallModelChange {
        event.withInput { apply($0, at: time) }
    }

    // MARK: - Finding

    /// Whether an identifier is the phone's own.
    func isOwn(_ device: DeviceView) -> Bool { heap.isSame(self.device, device) }

    /// Whether an identifier is the phone's own.
    func isOwn(_ device: UnsafeRawBufferPointer) -> Bool { isOwn(DeviceView(device)) }

    /// The position of a call; nil if there is none of that name.
    func find(_ callID: UnsafeRawBufferPointer) -> Int? {
        // A loop, since a closure would copy the model for every event.
        for index in calls.indices where heap.equals(calls[index].id, callID) { return index }
        return nil
    }

    /// Calls `body` with the identifier of each call, in the order in which they came.
    func forEachCallID(_ body: (UnsafeRawBufferPointer) -> Void) {
        for index in calls.indices { heap.withText(calls[index].id, body) }
    }

    /// The position of a party of a call.
    ///
    /// - Parameter isKnown: the event speaks of a party that must have been there before, so that the only one whose
    ///   connection was never named may be meant.
    func findParty(of call: UInt32, connection: DeviceView, device: DeviceView, isKnown: Bool) -> Int? {
        var unnamed: Int?
        var unnamedCount = 0
        for index in parties.indices where parties[index].call == call {
            let party = parties[index]
            let isMatch: Bool
            if !connection.isEmpty {
                isMatch = heap.isEither(party.connectionDevice, party.device, connection, or: device)
            } else if !device.isEmpty {
                isMatch = heap.isEither(party.connectionDevice, party.device, device, or: device)
            } else {
                isMatch = party.connectionDevice.isEmpty && party.device.isEmpty
            }
            if isMatch { return index }
            if party.connectionDevice.isEmpty {
                unnamed = index
                unnamedCount += 1
            }
        }
        let isNamed = !connection.isEmpty || !device.isEmpty
        return isKnown && isNamed && unnamedCount == 1 ? unnamed : nil
    }

    /// The far parties of a call.
    func parties(of call: Call) -> some Sequence<Party> {
        parties.lazy.filter { $0.call == call.key }
    }

    // MARK: - Storing

    /// Adds a call in a state.
    mutating func addCall(_ callID: UnsafeRawBufferPointer, _ state: LocalConnectionState, at time: Timestamp) -> Int {
        nextKey &+= 1
        calls.append(
            Call(key: nextKey, id: heap.store(callID), state: state, startedAt: time, since: time))
        return calls.count - 1
    }

    /// Takes a call and its parties out.
    mutating func removeCall(at index: Int, time: Timestamp) {
        var call = calls.remove(at: index)
        rememberEnded(call, at: time)
        removeParties(of: call.key)
        heap.release(&call.id)
        heap.release(&call.localDevice)
        heap.release(&call.calling)
        heap.release(&call.called)
        heap.release(&call.lastRedirection)
        heap.release(&call.dialling.told)
        heap.release(&call.dialling.sent)
    }

    mutating func rememberEnded(_ call: Call, at time: Timestamp) {
        guard !call.id.isEmpty else { return }
        lastEnded = EndedCall(hash: heap.withText(call.id) { hashBytes($0, seed: 0) }, time: time)
    }

    mutating func removeParties(of call: UInt32) {
        for index in parties.indices.reversed() where parties[index].call == call { removeParty(at: index) }
    }

    mutating func removeParty(at index: Int) {
        var party = parties.remove(at: index)
        heap.release(&party.connectionDevice)
        heap.release(&party.device)
    }

    /// Whether a call of this name ended so recently that an event for it is a late one.
    func hasJustEnded(_ callID: UnsafeRawBufferPointer, at time: Timestamp) -> Bool {
        guard lastEnded.hash != 0, !callID.isEmpty, hashBytes(callID, seed: 0) == lastEnded.hash else { return false }
        return time.rawValue < lastEnded.time.rawValue + Self.lateEventWindow
    }

    /// Gives the heap back what ended calls and replaced texts took.
    private mutating func tidy() {
        if calls.isEmpty {
            if heap.count > Int(device.text.count) { heap.truncate(to: Int(device.text.count)) }
        } else if heap.holes > 512, heap.holes * 2 > heap.count {
            compact()
        }
    }

    /// Moves the living texts into a new heap.
    private mutating func compact() {
        let old = heap
        var new = TextHeap()
        func move(_ ref: inout TextRef) { ref = old.withText(ref) { new.store($0) } }
        func move(_ device: inout DeviceText) {
            let offset = device.number.offset &- device.text.offset
            move(&device.text)
            if !device.number.isEmpty { device.number.offset = device.text.offset + offset }
        }
        // The device identifier is the first text and so keeps its place.
        var device = self.device
        move(&device)
        for index in calls.indices {
            move(&calls[index].id)
            move(&calls[index].localDevice)
            move(&calls[index].calling)
            move(&calls[index].called)
            move(&calls[index].lastRedirection)
            move(&calls[index].dialling.told)
            move(&calls[index].dialling.sent)
        }
        for index in parties.indices {
            move(&parties[index].connectionDevice)
            move(&parties[index].device)
        }
        heap = new
    }
}

extension CallModel {
    /// Whether events of this kind can move a call model.
    public static func isMoved(by kind: MessageKind) -> Bool {
        switch kind {
        case .transferedEvent, .conferencedEvent, .callClearedEvent: true
        default: ConnectionRule.rule(for: kind) != nil
        }
    }
}
