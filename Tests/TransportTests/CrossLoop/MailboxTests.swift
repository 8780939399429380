import ECMA323
import NIOCore
import NIOEmbedded
import Testing

@testable import Transport

@Suite("Mailboxes between loops")
struct MailboxTests {
    private final class Log: @unchecked Sendable {
        var batches: [[String]] = []
        var fullness: [Bool] = []
    }

    private func mailbox(
        _ a: EmbeddedEventLoop, _ b: EmbeddedEventLoop, capacity: Int, _ log: Log
    ) -> BatchMailbox<Range<Int>> {
        let mailbox = BatchMailbox<Range<Int>>(from: a, to: b, capacity: capacity) { batch in
            batch.withBytes { bytes in
                log.batches.append(batch.items.map { String(decoding: bytes[$0], as: UTF8.self) })
            }
        }
        mailbox.fullnessDidChange = { log.fullness.append($0) }
        return mailbox
    }

    private func put(_ text: String, _ mailbox: BatchMailbox<Range<Int>>) {
        mailbox.append(Array(text.utf8).withUnsafeBytes { mailbox.stage($0) })
    }

    @Test("What is put in during one turn travels as one batch, in order")
    func oneBatchPerTurn() {
        let (a, b, log) = (EmbeddedEventLoop(), EmbeddedEventLoop(), Log())
        let mailbox = mailbox(a, b, capacity: 1_000_000, log)
        for text in ["one", "two", "three"] { put(text, mailbox) }
        a.run()
        put("four", mailbox)
        a.run()
        b.run()
        #expect(log.batches == [["one", "two", "three"], ["four"]])
        #expect(log.fullness.isEmpty)
    }

    @Test("Nothing travels before the turn is over")
    func waitsForTurn() {
        let (a, b, log) = (EmbeddedEventLoop(), EmbeddedEventLoop(), Log())
        let mailbox = mailbox(a, b, capacity: 1_000_000, log)
        put("early", mailbox)
        b.run()
        #expect(log.batches.isEmpty)
    }

    @Test("When full it says so once, loses nothing, and says when there is room")
    func fullness() {
        let (a, b, log) = (EmbeddedEventLoop(), EmbeddedEventLoop(), Log())
        let mailbox = mailbox(a, b, capacity: 1_000, log)
        for index in 0..<30 {
            put(String(repeating: "\(index % 10)", count: 100), mailbox)
            a.run()
        }
        #expect(mailbox.isFull)
        #expect(log.fullness == [true])
        b.run()
        a.run()
        #expect(log.batches.count == 30)
        #expect(log.batches.enumerated().allSatisfy { $1 == [String(repeating: "\($0 % 10)", count: 100)] })
        #expect(log.fullness == [true, false])
        #expect(!mailbox.isFull)
    }

    @Test("Bytes staged for nobody are gone at the end of the turn")
    func stagedForNobody() {
        let (a, b, log) = (EmbeddedEventLoop(), EmbeddedEventLoop(), Log())
        let mailbox = mailbox(a, b, capacity: 1_000, log)
        for _ in 0..<3 {
            let place = Array("unwanted".utf8).withUnsafeBytes { mailbox.stage($0) }
            #expect(place == 0..<8)
            a.run()
        }
        b.run()
        #expect(log.batches.isEmpty)
    }

    @Test("A batch whose storage is used again brings only its own items")
    func storageReuse() {
        let (a, b, log) = (EmbeddedEventLoop(), EmbeddedEventLoop(), Log())
        let mailbox = mailbox(a, b, capacity: 1_000_000, log)
        for index in 0..<10 {
            put("item \(index)", mailbox)
            a.run()
            if index % 3 == 0 { b.run() }
        }
        b.run()
        #expect(log.batches == (0..<10).map { ["item \($0)"] })
    }

    @Test("Events for wires of another loop cost one hop and one write each, with each receiver's own part in place")
    func wires() {
        let (a, b) = (EmbeddedEventLoop(), EmbeddedEventLoop())
        let source = InMemoryPair(loop: a)
        let receivers = (0..<10).map { _ in InMemoryPair(loop: b) }
        let mailbox = WireMailbox(from: a, to: b)
        source.nearDelegate.onMessage = { _, message in
            let head = Array("<\(message.text) id=".utf8).withUnsafeBytes { mailbox.stage($0) }
            let tail = Array("/>".utf8).withUnsafeBytes { mailbox.stage($0) }
            for (index, pair) in receivers.enumerated() {
                Array("\(index)".utf8).withUnsafeBytes {
                    mailbox.send(to: pair.near, .event, head: head, middle: $0, tail: tail)
                }
            }
        }
        for event in ["a", "b", "c"] { source.far.send(Message(9999, event)) }
        a.run()
        b.run()
        for (index, pair) in receivers.enumerated() {
            let expected = ["a", "b", "c"].map { Message(9999, "<\($0) id=\(index)/>") }
            #expect(pair.farDelegate.messages == expected)
            #expect(pair.near.counters.writes == 1)
        }
    }
}
