import ECMA323

/// What is known of the digits that were dialled on a connection which is still dialling (local state initiated).
public struct Dialling: Hashable, Sendable {
    /// The sequences that DigitsDialed events told, in order. The standard leaves open whether a later one repeats those
    /// before it.
    public var told: [String] = []
    /// The digits that were sent for clients of the gateway and taken by the switch.
    public var sent = ""
    /// Whether there can be no other digits: the dialling was seen from its beginning and no event of it can be missing.
    public var isComplete = false
    /// Whether digits are on their way to the switch.
    public var isSending = false

    /// Nothing is known.
    public init() {}
}

/// The same as the model stores it.
struct CallDialling: Sendable {
    /// Sequences with ``separator`` between them.
    var told = TextRef.empty
    var sent = TextRef.empty
    var isComplete = false
    /// How many requests with digits are unanswered.
    var sending: UInt16 = 0

    /// A character that no XML text can hold.
    static let separator: UInt8 = 0x1F
}

/// Digits dialled on the phone's own connections.
extension CallModel {
    /// What has been dialled in a call; nil when there is no such call, or its own connection is not dialling.
    public func dialling(inCall callID: String) -> Dialling? {
        var callID = callID
        guard let index = callID.withUTF8({ find(UnsafeRawBufferPointer($0)) }), calls[index].state == .initiated else {
            return nil
        }
        let known = calls[index].dialling
        var dialling = Dialling()
        dialling.told = heap.withText(known.told) { text in
            text.split(separator: CallDialling.separator).map { String(decoding: $0, as: UTF8.self) }
        }
        dialling.sent = heap.string(known.sent)
        dialling.isComplete = known.isComplete
        dialling.isSending = known.sending > 0
        return dialling
    }

    /// Digits go to the switch, to be dialled in a call.
    public mutating func beginSendingDigits(inCall callID: String) {
        withCall(callID) { model, index in model.calls[index].dialling.sending += 1 }
    }

    /// The switch has answered for digits, or never will.
    ///
    /// - Parameters:
    ///   - callID: the call.
    ///   - digits: what was dialled; empty when the switch refused it, nil when that is not known.
    public mutating func endSendingDigits(inCall callID: String, dialled digits: String?) {
        withCall(callID) { model, index in
            guard model.calls[index].dialling.sending > 0 else { return }
            model.calls[index].dialling.sending -= 1
            guard var digits else { return model.calls[index].dialling.isComplete = false }
            digits.withUTF8 { model.append(UnsafeRawBufferPointer($0), to: \.sent, of: index, separated: false) }
        }
    }

    private mutating func withCall(_ callID: String, _ body: (inout CallModel, Int) -> Void) {
        var callID = callID
        guard let index = callID.withUTF8({ find(UnsafeRawBufferPointer($0)) }) else { return }
        body(&self, index)
    }

    /// Takes in what an event about the phone's own connection says of dialling.
    mutating func noteDialling(_ input: CallInput, isNew: Bool, call index: Int) {
        switch input.kind {
        case .serviceInitiatedEvent where isNew && !input.isFromSnapshot:
            calls[index].dialling.isComplete = Self.beginsEmpty(input.cause)
        case .digitsDialedEvent:
            append(input.other, to: \.told, of: index, separated: true)
        default: break
        }
    }

    /// Whether nothing has been dialled when a call begins for this cause. With the others a service may have brought a
    /// number along.
    private static func beginsEmpty(_ cause: EventCause?) -> Bool {
        switch cause {
        case .normal, .newCall, .makeConnection: true
        default: false
        }
    }

    /// Events may be missing from here on.
    mutating func doubtDialling() {
        for index in calls.indices { calls[index].dialling.isComplete = false }
    }

    private mutating func append(
        _ text: UnsafeRawBufferPointer, to part: WritableKeyPath<CallDialling, TextRef>, of index: Int, separated: Bool
    ) {
        guard !text.isEmpty else { return }
        var ref = calls[index].dialling[keyPath: part]
        var whole = heap.withText(ref) { Array($0) }
        if separated, !whole.isEmpty { whole.append(CallDialling.separator) }
        whole.append(contentsOf: text)
        guard whole.count <= Self.maximumTextLength else { return calls[index].dialling.isComplete = false }
        whole.withUnsafeBytes { heap.replace(&ref, with: $0) }
        calls[index].dialling[keyPath: part] = ref
    }
}
