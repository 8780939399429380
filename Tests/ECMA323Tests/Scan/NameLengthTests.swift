import ECMA323
import Testing

/// Names and literals are compared in blocks whose number depends on the length: every length and place is tried.
@Suite("Names of every length")
struct NameLengthTests {
    private static let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)

    private static func name(_ length: Int) -> [UInt8] { (0..<length).map { letters[$0 * 7 % letters.count] } }

    @Test("An element is closed by its own name only, whichever byte of it differs", arguments: [0, 1, 5])
    func endTag(_ textLength: Int) throws {
        let text = [UInt8](repeating: 0x31, count: textLength)
        for length in 1...140 {
            let name = Self.name(length)
            for inner in [text, Array("<x>".utf8) + text + Array("</x>".utf8)] {
                let start = Array("<r><".utf8) + name + [0x3E] + inner + Array("</".utf8)
                #expect(fault(start + name + Array("></r>".utf8)) == nil)
                for position in 0..<length {
                    var other = name
                    other[position] ^= 0x20
                    let fault = fault(start + other + Array("></r>".utf8))
                    #expect(
                        fault == ScanError(.mismatchedEndTag, at: start.count - 2), "length \(length), byte \(position)"
                    )
                }
                for other in [name.dropLast() + [], name + [0x61]] {
                    #expect(fault(start + other + Array("></r>".utf8))?.slug == "mismatched-end-tag")
                }
            }
        }
    }

    @Test("Every character that names may have is one at every place, and every other is none")
    func characters() throws {
        let inner = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._".utf8)
        let first = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_".utf8)
        for length in [1, 2, 15, 16, 17, 18, 31, 32, 33, 34, 48] {
            for position in Set([0, 1, length / 2, length - 1]) where position < length {
                for byte in UInt8(0x21)...0x7E where !Array(":>/=\"'".utf8).contains(byte) {
                    var name = Self.name(length)
                    name[position] = byte
                    let message = Array("<r><".utf8) + name + Array(">1</".utf8) + name + Array("></r>".utf8)
                    let isName = (position == 0 ? first : inner).contains(byte)
                    #expect((fault(message) == nil) == isName, "\(String(decoding: name, as: UTF8.self))")
                }
            }
        }
    }

    @Test("An element is found in the table under its name, whatever its length and wherever the message ends")
    func table() {
        var scanner = Scanner()
        let guarded = GuardedBuffer(capacity: 4096)
        for length in 1...70 {
            let name = Self.name(length)
            for ending in ["", "/", ">1</", "></"] {
                let closing = ending.hasPrefix(">") ? name : []
                let message = Array("<".utf8) + name + Array(ending.utf8) + closing + [0x3E]
                let isWhole = ending != ""
                guarded.with(message, slack: 16, filler: 0x3E) { bytes in
                    let table = try? scanner.index(bytes, slack: 16)
                    #expect((table != nil) == isWhole)
                    guard let table else { return }
                    #expect(table.string(table.elements[0].localName, in: bytes).utf8.elementsEqual(name))
                    #expect(Int(table.elements[0].whole.upper) == message.count)
                    #expect(table.text(of: 0, in: bytes) == (ending == ">1</" ? "1" : ""))
                }
            }
        }
    }

    @Test("A known shape is recognised by every byte of its literals, whatever their length")
    func literals() throws {
        for length in 1...150 {
            var learned = Scanner()
            var parser = Scanner(learnsShapes: false)
            let padding = String(decoding: Self.name(length), as: UTF8.self)
            let message = Array("<MonitorStop><a>1</a><b x='\(padding)'>2</b></MonitorStop>".utf8)
            _ = try scan(message, with: &learned)
            let before = learned.statistics.shapeHits
            _ = try scan(message, with: &learned)
            #expect(learned.statistics.shapeHits == before + 1)
            for position in message.indices where message[position] != 0x31 && message[position] != 0x32 {
                var other = message
                other[position] ^= 0x01
                let fault = fault(other, with: &learned)
                #expect(fault == ECMA323Tests.fault(other, with: &parser), "length \(length), byte \(position)")
            }
            #expect(learned.statistics.shapeHits == before + 1)
        }
    }

    @Test("Every kind is found by its name among all of them, and by no other")
    func kinds() throws {
        var scanner = Scanner(learnsShapes: false)
        for kind in MessageKind.allCases where kind != .unknown {
            let name = "\(kind.wireName)"
            #expect(try scan(Array("<\(name)/>".utf8), with: &scanner).kind == kind)
            #expect(try scan(Array("<\(name)>1</\(name)>".utf8), with: &scanner).kind == kind)
            for other in ["\(name)x", "x\(name)", String(name.dropLast()), String(name.dropFirst())] where other != "" {
                let found = try scan(Array("<\(other)>1</\(other)>".utf8), with: &scanner).kind
                #expect(found == MessageKind(name: other), "\(other)")
            }
        }
    }
}
