import CLoad

/// Messages with what surrounds them on the wire, one behind the other, ready to be replayed by the C sender.
struct EventRing {
    /// The element whose text is the time a message was due.
    static let stampTag = "<correlatorData><string>"

    /// All frames.
    private(set) var bytes: [UInt8] = []
    /// Where each is, and where its stamp is.
    private(set) var messages: [load_message] = []

    /// Frames for a NATS publisher.
    static func nats(_ payloads: [[UInt8]]) -> EventRing {
        var ring = EventRing()
        for payload in payloads {
            let head = Array("PUB \(NATSConnection.subject) \(payload.count)\r\n".utf8)
            ring.append(head: head, payload, tail: Array("\r\n".utf8))
        }
        return ring
    }

    private mutating func append(head: [UInt8], _ payload: [UInt8], tail: [UInt8]) {
        let tag = Array(Self.stampTag.utf8)
        var stamp = 0
        if let found = payload.indices.first(where: { payload[$0...].starts(with: tag) }) {
            stamp = head.count + found + tag.count
        }
        messages.append(
            load_message(
                offset: UInt32(bytes.count), length: UInt32(head.count + payload.count + tail.count),
                stamp: UInt32(stamp)))
        bytes += head
        bytes += payload
        bytes += tail
    }

    /// Replays the ring on a socket until the run ends; `answer` gets what arrives and says what to answer.
    func replay(on socket: BlockingSocket, _ region: LoadRegion, answer: RequestAnswerer? = nil) throws {
        var bytes = bytes
        let context = answer.map { Unmanaged.passUnretained($0).toOpaque() }
        let code = bytes.withUnsafeMutableBufferPointer { ring in
            messages.withUnsafeBufferPointer { messages in
                load_send(
                    region.base, socket.descriptor, ring.baseAddress, messages.baseAddress, messages.count,
                    answer == nil ? nil : answerRequests, context)
            }
        }
        guard code == 0 || load_get_phase(region.base) == LOAD_STOP.rawValue else {
            throw SocketError(action: "send events", code: code)
        }
    }
}

/// Answers what the other side asks of a sender in the middle of a run.
class RequestAnswerer {
    /// Takes bytes as they arrive (a request may be split over calls) and answers what to send back.
    func answer(_ bytes: UnsafeRawBufferPointer) -> [UInt8] { [] }
}

private func answerRequests(
    _ context: UnsafeMutableRawPointer?, _ bytes: UnsafePointer<UInt8>?, _ count: Int,
    _ answer: UnsafeMutablePointer<UInt8>?, _ capacity: Int
) -> Int {
    guard let context, let answer else { return 0 }
    let answerer = Unmanaged<RequestAnswerer>.fromOpaque(context).takeUnretainedValue()
    let reply = answerer.answer(UnsafeRawBufferPointer(start: bytes, count: count))
    guard reply.count <= capacity else { return 0 }
    for (index, byte) in reply.enumerated() { answer[index] = byte }
    return reply.count
}
