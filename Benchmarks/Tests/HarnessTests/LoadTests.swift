import CLoad
import Foundation
import Testing

/// The C loops over a socket pair, without any server in between.
@Suite("Load")
struct LoadTests {
    /// What a thread works on; each is used by one thread at a time.
    private struct Shared: @unchecked Sendable {
        let region: UnsafeMutablePointer<load_region>
    }

    @Test("Every message is counted once and stamped ones are timed", arguments: [LOAD_CSTA, LOAD_NATS])
    func countsEveryMessage(format: load_protocol) throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "load-test-\(UUID())").path
        let shared = Shared(region: try #require(load_region_map(path, true)))
        defer {
            load_region_unmap(shared.region)
            unlink(path)
        }
        var pair: [Int32] = [0, 0]
        try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &pair) == 0)
        let ends = pair
        defer { ends.forEach { close($0) } }

        let receiver = Thread {
            _ = load_receive(shared.region, [ends[1]], 1, format, "<t>")
        }
        receiver.start()
        while !load_are_receivers_ready(shared.region) { usleep(100) }

        // Paced, so that every message carries the time it was due.
        load_set_pace(shared.region, 200_000, 64)
        load_set_recording(shared.region, true)
        load_set_phase(shared.region, LOAD_RUN.rawValue)
        let sender = Thread {
            let (bytes, messages) = LoadTests.ring(format)
            var ring = bytes
            _ = ring.withUnsafeMutableBufferPointer {
                load_send(shared.region, ends[0], $0.baseAddress, messages, messages.count, nil, nil)
            }
        }
        sender.start()
        while load_get_sent(shared.region) < 2_000 { usleep(100) }
        load_set_phase(shared.region, LOAD_IDLE.rawValue)
        while !isSettled(shared.region) { usleep(1_000) }

        var slots = [UInt64](repeating: 0, count: Int(LOAD_HISTOGRAM_SLOTS))
        load_copy_histogram(shared.region, &slots)
        #expect(load_least_received(shared.region) == load_get_sent(shared.region))
        #expect(slots.reduce(0, +) == load_get_sent(shared.region))
        #expect(!load_did_receiver_fail(shared.region))
        load_set_phase(shared.region, LOAD_STOP.rawValue)
        while receiver.isExecuting || sender.isExecuting { usleep(1_000) }
    }

    @Test("Bytes that are no frame end the receiver with an error")
    func refusesGarbage() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "load-test-\(UUID())").path
        let shared = Shared(region: try #require(load_region_map(path, true)))
        defer {
            load_region_unmap(shared.region)
            unlink(path)
        }
        var pair: [Int32] = [0, 0]
        try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &pair) == 0)
        defer { pair.forEach { close($0) } }
        try #require(write(pair[0], "\0\0\0\u{7}9999", 8) == 8)
        #expect(load_receive(shared.region, [pair[1]], 1, LOAD_CSTA, "<t>") == EPROTO)
        #expect(load_did_receiver_fail(shared.region))
    }

    /// Sent and received no longer move and are equal.
    private func isSettled(_ region: UnsafeMutablePointer<load_region>) -> Bool {
        let sent = load_get_sent(region)
        usleep(2_000)
        return sent == load_get_sent(region) && load_total_received(region) == sent
    }

    private static func ring(_ format: load_protocol) -> ([UInt8], [load_message]) {
        var bytes: [UInt8] = []
        var messages: [load_message] = []
        for index in 0..<7 {
            let body = Array("<a>\(String(repeating: "x", count: index))<t>0000000000000000</t></a>".utf8)
            let head: [UInt8]
            switch format {
            case LOAD_CSTA: head = [0, 0, 0, UInt8(body.count + 8)] + Array("9999".utf8)
            default: head = Array("MSG a 1 \(body.count)\r\n".utf8)
            }
            let tail = format == LOAD_CSTA ? [] : Array("\r\n".utf8)
            messages.append(
                load_message(
                    offset: UInt32(bytes.count), length: UInt32(head.count + body.count + tail.count),
                    stamp: UInt32(head.count + 3 + index + 3)))
            bytes += head + body + tail
        }
        return (bytes, messages)
    }
}
