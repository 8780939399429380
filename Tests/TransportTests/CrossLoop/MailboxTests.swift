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

    /// Texts on their way.
    private final class Texts: MailboxBatch, @unchecked Sendable {
        var texts: [String] = []

        var isEmpty: Bool { texts.isEmpty }
        var byteCount: Int { texts.reduce(0) { $0 + $1.utf8.count } }

        func clear() { texts = [] }
    }

    private func mailbox(
        _ a: EmbeddedEventLoop, _ b: EmbeddedEventLoop, capacity: Int, _ log: Log
    ) -> BatchMailbox<Texts> {
        let mailbox = BatchMailbox<Texts>(from: a, to: b, capacity: capacity) { log.batches.append($0.texts) }
        mailbox.fullnessDidChange = { log.fullness.append($0) }
        return mailbox
    }

    private func put(_ text: String, _ mailbox: BatchMailbox<Texts>) { mailbox.open().texts.append(text) }

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

    @Test("A batch filled for nobody does not travel")
    func filledForNobody() {
        let (a, b, log) = (EmbeddedEventLoop(), EmbeddedEventLoop(), Log())
        let mailbox = mailbox(a, b, capacity: 1_000, log)
        for _ in 0..<3 {
            _ = mailbox.open()
            a.run()
        }
        b.run()
        #expect(log.batches.isEmpty)
    }

    @Test("What is posted in the middle of a turn travels before the rest of it")
    func postedEarly() {
        let (a, b, log) = (EmbeddedEventLoop(), EmbeddedEventLoop(), Log())
        let mailbox = mailbox(a, b, capacity: 1_000, log)
        put("one", mailbox)
        mailbox.post()
        put("two", mailbox)
        b.run()
        #expect(log.batches == [["one"]])
        a.run()
        b.run()
        #expect(log.batches == [["one"], ["two"]])
    }

    @Test("Within one loop a batch is delivered by the call that posts it, and never fills the mailbox")
    func withinOneLoop() {
        let (loop, log) = (EmbeddedEventLoop(), Log())
        let mailbox = mailbox(loop, loop, capacity: 4, log)
        put("one", mailbox)
        put("two", mailbox)
        #expect(log.batches.isEmpty)
        mailbox.post()
        #expect(log.batches == [["one", "two"]])
        put("three", mailbox)
        loop.run()
        #expect(log.batches == [["one", "two"], ["three"]])
        #expect(log.fullness.isEmpty)
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
}
