import CAllocationCount
import ECMA323
import Testing

/// In debug builds the standard library's generic functions ask for memory of their own, so these tests call few.
@Suite("Memory requests", .enabled(if: allocation_count_is_available(), "counting needs the GNU C library"))
struct AllocationTests {
    /// A message in memory that stays, with readable bytes after it, as it stands in a read buffer.
    private final class Message {
        let bytes: UnsafeRawBufferPointer

        init(_ text: String) {
            let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: text.utf8.count + 16, alignment: 16)
            memory.initializeMemory(as: UInt8.self, repeating: 0)
            memory.copyBytes(from: Array(text.utf8))
            bytes = UnsafeRawBufferPointer(rebasing: memory.dropLast(16))
        }

        deinit { bytes.deallocate() }
    }

    /// How often memory is asked for when a message is scanned.
    private func requests(_ message: Message, _ scanner: inout Scanner) -> Int {
        let before = allocation_count()
        let head = try? scanner.scan(message.bytes, slack: 16)
        let number = allocation_count() - before
        #expect(head != nil)
        return Int(number)
    }

    @Test("A full parse for the head asks for none, whatever the message has in it", arguments: [0, 1, 2, 3])
    func parse(_ sample: Int) throws {
        let message = Message(SampleMessages.all[sample])
        var scanner = Scanner(learnsShapes: false)
        // The first time, the program's look-up tables are made.
        _ = requests(message, &scanner)
        #expect(requests(message, &scanner) == 0)
        #expect(scanner.statistics.fullParses == 2)
    }

    @Test("A message of a known shape asks for none, and one that teaches a shape does")
    func shapes() throws {
        var scanner = Scanner()
        #expect(requests(Message(SampleMessages.delivered()), &scanner) > 0)
        for number in 0..<8 {
            let message = Message(
                SampleMessages.delivered(
                    crossReference: "\(number * 12_345)", call: "&lt;\(number)", alerting: "\u{E9}\(number)"))
            #expect(requests(message, &scanner) == 0, "message \(number)")
        }
        #expect(scanner.statistics.shapeHits == 8)
    }

    @Test("A scanner that may not learn any more asks for none for a message of a new shape")
    func full() throws {
        var scanner = Scanner()
        var number = 0
        func next() -> Message {
            number += 1
            return Message("<MonitorStop x='\(number)'><monitorCrossRefID>1</monitorCrossRefID></MonitorStop>")
        }
        // Alternatives after the same beginning are limited.
        var learned: UInt64
        repeat {
            learned = scanner.statistics.shapesLearned
            _ = requests(next(), &scanner)
        } while scanner.statistics.shapesLearned > learned && number < 1000
        #expect(number < 1000)
        for _ in 0..<3 { #expect(requests(next(), &scanner) == 0) }
    }
}
