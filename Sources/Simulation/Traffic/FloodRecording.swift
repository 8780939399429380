import ECMA323

/// The events of one round of calls as one session's monitors report them, encoded, with the places where every round
/// differs.
struct FloodRecording: Sendable {
    /// One encoded event.
    struct Entry: Sendable {
        var text: Range<Int>
        /// Which pair of telephones it is about.
        var pair: Int
        /// Where the digits of the call identifiers are.
        var callIDs: [Int]
        /// Where the time stamp is.
        var stamp: Int?
    }

    /// Call numbers of a flood have ten decimal digits, however many rounds there are, and are far from those of real
    /// calls.
    static let firstCall: UInt64 = 5_000_000_000

    /// How call numbers are spelt: digits at the end of the identifier, and their base.
    private let digits: Int
    private let base: UInt64

    /// All texts, one after the other.
    private(set) var storage: [UInt8] = []
    /// The events in the order of sending: the same step of every pair, then the next step.
    private(set) var entries: [Entry] = []
    private(set) var pairs = 0

    /// Plays one call between every two monitored telephones in a copy of the switch and records what the session is
    /// told. `nil` when it monitors nothing that can call.
    init?(model: SwitchModel, session: SessionID, configuration: FloodConfiguration) {
        let isHexadecimal = model.configuration.identifiers == .openScape
        digits = isHexadecimal ? 16 : 10
        base = isHexadecimal ? 16 : 10
        let phones = model.monitoredTelephones(of: session)
        guard let first = phones.first else { return nil }
        var couples: [(String, String)] = stride(from: 0, to: phones.count - 1, by: 2).map {
            (phones[$0], phones[$0 + 1])
        }
        if couples.isEmpty {
            guard let other = model.telephoneNumbers.first(where: { $0 != first }) else { return nil }
            couples = [(first, other)]
        }
        couples = Array(couples.prefix(max(1, configuration.maximumPairs)))
        pairs = couples.count
        let stamp = CSTA.CorrelatorData.string(.init(Array(repeating: 0, count: 8)))
        var steps: [[(pair: Int, text: [UInt8])]] = []
        var copy = model.silentCopy()
        for (pair, couple) in couples.enumerated() {
            copy.engine.countCalls(from: Self.firstCall + UInt64(pair))
            let outputs = copy.playRound(
                couple.0, couple.1, correlatorData: configuration.stampsTime ? stamp : nil)
            for (step, text) in Self.encode(outputs, for: session).enumerated() {
                while steps.count <= step { steps.append([]) }
                steps[step].append((pair, text))
            }
        }
        for (pair, text) in steps.joined() {
            append(
                text, pair: pair,
                call: model.configuration.identifiers.callID(.init(rawValue: Self.firstCall + UInt64(pair))))
        }
        if entries.isEmpty { return nil }
    }

    /// Writes a call number into an event.
    mutating func setCall(_ call: UInt64, of entry: Int) {
        for position in entries[entry].callIDs {
            var rest = call
            for place in stride(from: position + digits - 1, through: position, by: -1) {
                storage[place] = Self.digit(rest % base)
                rest /= base
            }
        }
    }

    /// Writes a time stamp into an event.
    mutating func setStamp(_ nanoseconds: UInt64, of entry: Int) {
        guard let position = entries[entry].stamp else { return }
        var rest = nanoseconds
        for digit in stride(from: position + 15, through: position, by: -1) {
            storage[digit] = Self.digit(rest & 0xF)
            rest >>= 4
        }
    }

    private static func digit(_ value: UInt64) -> UInt8 { UInt8(value < 10 ? 0x30 + value : 0x41 + value - 10) }

    private mutating func append(_ text: [UInt8], pair: Int, call: String) {
        let start = storage.count
        var callIDs: [Int] = []
        var from = 0
        while let found = MarkupDamage.firstRange(of: Array("<callID>\(call)<".utf8), in: text, from: from) {
            callIDs.append(start + found.upperBound - 1 - digits)
            from = found.upperBound
        }
        let zeros = Array("<string>0000000000000000".utf8)
        let stamp = MarkupDamage.firstRange(of: zeros, in: text).map { start + $0.upperBound - 16 }
        storage += text
        entries.append(Entry(text: start..<storage.count, pair: pair, callIDs: callIDs, stamp: stamp))
    }

    private static func encode(_ outputs: [SwitchOutput], for session: SessionID) -> [[UInt8]] {
        outputs.compactMap { output in
            guard output.session == session, case .send(let message, .event, let edition) = output.action else {
                return nil
            }
            return MessageEncoder(edition: edition).encode(message)
        }
    }
}

extension SwitchModel {
    /// The telephones a session monitors, in the order of its monitors.
    func monitoredTelephones(of session: SessionID) -> [String] {
        var seen: Set<DeviceIndex> = []
        return monitors.monitors(of: session).compactMap { monitor in
            guard case .device(let device) = monitor.object, !monitor.isCallType,
                engine[device].setup.category == .station, seen.insert(device).inserted
            else { return nil }
            return engine[device].setup.number
        }
    }

    /// The same switch with the same monitors and no calls.
    func silentCopy() -> SwitchModel {
        var copy = self
        copy.engine = CallEngine(
            devices: configuration.devices, timings: configuration.timings, outsidePrefix: configuration.outsidePrefix,
            firstCall: configuration.firstCall)
        return copy
    }

    /// One call between two telephones from beginning to end.
    fileprivate mutating func playRound(
        _ a: String, _ b: String, correlatorData: CSTA.CorrelatorData?
    ) -> [SwitchOutput] {
        var outputs: [SwitchOutput] = []
        if let device = engine.deviceByNumber[a] {
            _ = try? engine.makeCall(from: device, to: b, correlatorData: correlatorData)
        }
        for action in [HumanAction.answer(b), .hold(b), .retrieve(b), .hangUp(a)] {
            outputs += perform(action, at: now).outputs
        }
        return outputs
    }
}
