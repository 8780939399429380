import ECMA323

/// The events of one round of calls as one session's monitors report them, encoded and framed, with the places where
/// every round differs.
public struct FloodRecording: Sendable {
    /// One event.
    struct Entry: Sendable {
        /// Where its frame is.
        var frame: Range<Int>
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

    /// All frames, one after the other.
    private var storage: [UInt8] = []
    /// The call numbers of the round, by pair.
    private var callDigits: [UInt8] = []
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
        callDigits = Array(repeating: 0, count: pairs * digits)
        begin(round: 0)
    }

    /// The recording for somebody who monitors every telephone of a switch, which need not exist. `nil` when there is
    /// none.
    public init?(
        of configuration: SimulatedSwitchConfiguration, edition: Edition,
        flood: FloodConfiguration = FloodConfiguration()
    ) {
        var model = SwitchModel(configuration: configuration)
        let (session, _) = model.openSession(at: .zero)
        for number in model.telephoneNumbers {
            let start = CSTA.MonitorStart(monitorObject: .deviceObject(CSTA.DeviceID(number)))
            _ = model.handle(start, invokeID: .first, edition: edition, from: session, at: .zero)
        }
        self.init(model: model, session: session, configuration: flood)
    }

    /// How many events a round has.
    public var count: Int { entries.count }

    /// The text of an event as it stands now: in the round begun last.
    public subscript(event: Int) -> [UInt8] { Array(storage[entries[event].frame.dropFirst(FrameHeader.size)]) }

    /// Gives the calls the numbers that they have in a round; rounds are counted from 0.
    public mutating func begin(round: UInt64) {
        for pair in 0..<pairs {
            var rest = Self.firstCall + round * UInt64(pairs) + UInt64(pair)
            for place in stride(from: (pair + 1) * digits - 1, through: pair * digits, by: -1) {
                callDigits[place] = Self.digit(rest % base)
                rest /= base
            }
        }
        for entry in entries {
            for position in entry.callIDs {
                for place in 0..<digits { storage[position + place] = callDigits[entry.pair * digits + place] }
            }
        }
    }

    /// Lends the frames of successive events, one behind the other.
    func withFrames(_ events: Range<Int>, _ body: (UnsafeRawBufferPointer) -> Void) {
        guard let first = events.first, let last = events.last else { return }
        storage.withUnsafeBytes {
            body(UnsafeRawBufferPointer(rebasing: $0[entries[first].frame.lowerBound..<entries[last].frame.upperBound]))
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
        // An event of the simulated switch is some thousand bytes at most.
        guard let header = try? FrameHeader.word(payloadLength: text.count, invokeID: .event) else { return }
        let frame = storage.count
        withUnsafeBytes(of: header.bigEndian) { storage += $0 }
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
        entries.append(Entry(frame: frame..<storage.count, pair: pair, callIDs: callIDs, stamp: stamp))
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
