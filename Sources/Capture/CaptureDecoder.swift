import ECMA323

/// Reads a capture that comes in pieces, and tells each message in it with time, direction, invoke identifier and faults.
///
/// The input may be pcap or pcapng (TCP streams are put together again), a byte stream of CSTA frames, or XML documents
/// one after the other. It keeps what is unfinished: a message for each direction, and segments that came early.
public struct CaptureDecoder: ~Copyable {
    /// What to look at.
    public struct Options: Hashable, Sendable {
        /// Only connections with one of these ports; empty for all.
        public var ports: Set<UInt16> = []
        /// How messages follow each other; nil to find out.
        public var framing: Framing?

        /// Looks at everything.
        public init() {}
    }

    /// What was passed over, in numbers.
    public struct Summary: Hashable, Sendable {
        /// Messages told.
        public var messages = 0
        /// Messages among them with an error.
        public var faulty = 0
        /// Messages among them with a warning and no error.
        public var doubtful = 0
        /// Parts that could not be read.
        public var troubles = 0
        /// Packets that are no TCP.
        public var otherPackets = 0
        /// Streams that hold no CSTA.
        public var foreignStreams = 0
        /// Streams that are encrypted.
        public var encryptedStreams = 0
    }

    /// One connection: both directions, each under its sender's number.
    private struct Connection {
        var ends: [Endpoint]
        var streams = [StreamReassembler(), StreamReassembler()]
        var decoders: [StreamDecoder]
        var dialogue = Dialogue()
    }

    private struct Pair: Hashable {
        var low: Endpoint
        var high: Endpoint
    }

    private enum Input: Sendable {
        case undecided([UInt8])
        case packets(PacketReader)
        case stream(StreamDecoder)
    }

    private let options: Options
    private var inspector = MessageInspector()
    private var input = Input.undecided([])
    private var connections: [Pair: Connection] = [:]
    private var isBroken = false
    /// What was passed over so far.
    public private(set) var summary = Summary()

    /// Makes a decoder that waits for the first piece.
    public init(options: Options = Options()) { self.options = options }

    /// Takes the next piece of the input.
    /// - Parameter tell: gets each message and each trouble, in the order in which the input shows them to be complete.
    public mutating func feed(_ piece: [UInt8], _ tell: (CaptureRecord) -> Void) {
        switch input {
        case .undecided(let before):
            let bytes = before + piece
            guard let isCapture = PacketReader.recognises(bytes[...]) else {
                input = .undecided(bytes)
                return
            }
            input = isCapture ? .packets(PacketReader()) : .stream(StreamDecoder(framing: options.framing))
            feed(bytes, tell)
        case .packets(var reader):
            guard !isBroken else { return }
            input = .undecided([])
            reader.feed(piece)
            read(&reader, tell)
            input = .packets(reader)
        case .stream(var decoder):
            input = .undecided([])
            let cuts = decoder.feed(piece[...])
            input = .stream(decoder)
            for cut in cuts { self.tell(cut, tell) }
        }
    }

    /// The input has ended: tells what is left.
    public mutating func finish(_ tell: (CaptureRecord) -> Void) {
        switch input {
        case .undecided(let bytes):
            // Too short for a capture.
            var decoder = StreamDecoder(framing: options.framing)
            for cut in decoder.feed(bytes[...]) + decoder.finish() { self.tell(cut, tell) }
            tellForeign(decoder, bytes.count, tell)
        case .packets(let reader):
            for (pair, connection) in connections.sorted(by: { "\($0.key)" < "\($1.key)" }) {
                var connection = connection
                for side in 0...1 { finish(side, of: &connection, tell) }
                connections[pair] = connection
            }
            do throws(CaptureError) { if !isBroken { try reader.finish() } } catch { trouble("\(error)", tell) }
        case .stream(var decoder):
            for cut in decoder.finish() { self.tell(cut, tell) }
            tellForeign(decoder, decoder.foreignBytes, tell)
        }
    }

    private mutating func tellForeign(_ decoder: borrowing StreamDecoder, _ count: Int, _ tell: (CaptureRecord) -> Void)
    {
        switch decoder.foreign {
        case .encrypted?: trouble("this is TLS; its messages cannot be read", count: count, tell)
        case .foreign?: trouble("\(CaptureError.unknownFormat)", count: count, tell)
        case nil: break
        }
    }

    // MARK: Packets

    private mutating func read(_ reader: inout PacketReader, _ tell: (CaptureRecord) -> Void) {
        do throws(CaptureError) {
            while let packet = try reader.next() { take(packet, tell) }
        } catch {
            isBroken = true
            trouble("\(error)", tell)
        }
    }

    private mutating func take(_ packet: Packet, _ tell: (CaptureRecord) -> Void) {
        switch SegmentParser.parse(packet) {
        case .other: summary.otherPackets += 1
        case .unreadable(let reason):
            trouble("a packet that cannot be read: \(reason)", time: packet.time, count: packet.bytes.count, tell)
        case .segment(let segment):
            let ports = options.ports
            if !ports.isEmpty, !ports.contains(segment.source.port), !ports.contains(segment.destination.port) {
                return
            }
            take(segment, packet.time, tell)
        }
    }

    private mutating func take(_ segment: Segment, _ time: UInt64?, _ tell: (CaptureRecord) -> Void) {
        let isLow = "\(segment.source)" < "\(segment.destination)"
        let pair =
            isLow
            ? Pair(low: segment.source, high: segment.destination)
            : Pair(low: segment.destination, high: segment.source)
        let side = isLow ? 0 : 1
        var connection = connections.removeValue(forKey: pair) ?? newConnection(pair)
        // What the other side has got will not come any more.
        if let number = segment.acknowledged {
            let outputs = connection.streams[1 - side].acknowledge(number)
            take(outputs, side: 1 - side, of: &connection, time, tell)
        }
        take(connection.streams[side].add(segment), side: side, of: &connection, time, tell)
        connections[pair] = connection
    }

    private func newConnection(_ pair: Pair) -> Connection {
        let decoder = StreamDecoder(framing: options.framing)
        return Connection(ends: [pair.low, pair.high], decoders: [decoder, decoder])
    }

    private mutating func take(
        _ outputs: [StreamReassembler.Output], side: Int, of connection: inout Connection, _ time: UInt64?,
        _ tell: (CaptureRecord) -> Void
    ) {
        for output in outputs {
            switch output {
            case .bytes(let bytes):
                for cut in connection.decoders[side].feed(bytes) { self.tell(cut, side, &connection, time, tell) }
            case .gap(let count):
                let cuts = connection.decoders[side].interrupt()
                if connection.decoders[side].foreign == nil {
                    trouble(
                        "missing in the capture", time: time, ends: (connection.ends[side], connection.ends[1 - side]),
                        count: count, tell)
                }
                for cut in cuts { self.tell(cut, side, &connection, time, tell) }
            case .restart:
                finish(side, of: &connection, tell)
                connection.decoders[side] = StreamDecoder(framing: options.framing)
                connection.dialogue = Dialogue()
            }
        }
    }

    private mutating func finish(_ side: Int, of connection: inout Connection, _ tell: (CaptureRecord) -> Void) {
        take(connection.streams[side].finish(), side: side, of: &connection, nil, tell)
        for cut in connection.decoders[side].finish() { self.tell(cut, side, &connection, nil, tell) }
        switch connection.decoders[side].foreign {
        case .encrypted?: summary.encryptedStreams += 1
        case .foreign?: summary.foreignStreams += 1
        case nil: break
        }
    }

    // MARK: Telling

    private mutating func tell(
        _ cut: Cut, _ side: Int, _ connection: inout Connection, _ time: UInt64?, _ tell: (CaptureRecord) -> Void
    ) {
        let ends = (connection.ends[side], connection.ends[1 - side])
        self.tell(cut, ends, time, tell, answering: &connection.dialogue, side)
    }

    private mutating func tell(_ cut: Cut, _ tell: (CaptureRecord) -> Void) {
        // Both sides may be in one file; which is which cannot be told, and so who answers whom neither.
        var nobody = Dialogue()
        self.tell(cut, nil, nil, tell, answering: &nobody, nil)
    }

    private mutating func tell(
        _ cut: Cut, _ ends: (Endpoint, Endpoint)?, _ time: UInt64?, _ tell: (CaptureRecord) -> Void,
        answering dialogue: inout Dialogue, _ side: Int?
    ) {
        switch cut {
        case .skipped(let count, let offset, let reason):
            trouble(reason, time: time, ends: ends, offset: offset, count: count, tell)
        case .message(let cut):
            var message = CapturedMessage(
                time: time, source: ends?.0, destination: ends?.1, invokeID: cut.invokeID, offset: cut.offset,
                bytes: cut.bytes, inspection: inspector.inspect(cut.bytes))
            if let side, let invokeID = cut.invokeID {
                let noted = dialogue.note(message.inspection, invokeID: invokeID, side: side, time: time)
                message.answers = noted.answers
                message.after = noted.after
                message.inspection.findings += noted.findings
            }
            summary.messages += 1
            let worst = Set(message.inspection.findings.map(\.severity))
            if worst.contains(.error) { summary.faulty += 1 } else if worst.contains(.warning) { summary.doubtful += 1 }
            tell(.message(message))
        }
    }

    private mutating func trouble(
        _ text: String, time: UInt64? = nil, ends: (Endpoint, Endpoint)? = nil, offset: Int? = nil, count: Int? = nil,
        _ tell: (CaptureRecord) -> Void
    ) {
        summary.troubles += 1
        tell(
            .trouble(
                CaptureTrouble(
                    time: time, source: ends?.0, destination: ends?.1, offset: offset, count: count, text: text)))
    }
}
