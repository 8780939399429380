import ECMA323

/// Messages one behind the other in one buffer, each with readable bytes after it, as in a read buffer.
struct Corpus {
    /// Bytes between messages, and after the last.
    static let slack = 64

    /// Its name in the report.
    let name: String
    /// All bytes.
    let bytes: [UInt8]
    /// Where each message is in them.
    let messages: [Range<Int>]

    private init(_ name: String, _ payloads: [[UInt8]]) {
        self.name = name
        var bytes: [UInt8] = []
        var messages: [Range<Int>] = []
        for payload in payloads {
            messages.append(bytes.count..<bytes.count + payload.count)
            bytes += payload
            bytes += [UInt8](repeating: 0, count: Self.slack)
        }
        self.bytes = bytes
        self.messages = messages
    }

    /// Bytes of an average message.
    var averageBytes: Double {
        Double(messages.reduce(0) { $0 + $1.count }) / Double(messages.count)
    }

    /// The three corpora, written by the product's own encoder.
    static func all() -> [Corpus] {
        let encoder = MessageEncoder(edition: CallTraffic.edition)
        let one = encoder.encode(SampleCall(number: 1, phone: 1).delivered())
        let different = (0..<4_000).map { number in
            encoder.encode(SampleCall(number: number * number % 1_000_003, phone: number % 997).delivered())
        }
        let mixed = (0..<4_000).map { number in
            // 13 is prime to 32, so that neighbours differ in kind and in shape.
            let variant = number * 13 % 32
            let call = SampleCall(number: number * 7, phone: number % 997, optionalFields: variant / 4)
            switch variant % 4 {
            case 0: return encoder.encode(call.delivered())
            case 1: return encoder.encode(call.established())
            case 2: return encoder.encode(call.held())
            default: return encoder.encode(call.connectionCleared())
            }
        }
        return [
            Corpus("one DeliveredEvent repeated", [one]),
            Corpus("4,000 different DeliveredEvents", different),
            Corpus("4 kinds x 8 shapes, 4,000 messages", mixed),
        ]
    }
}
