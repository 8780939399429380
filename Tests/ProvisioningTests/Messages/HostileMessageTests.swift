import Provisioning
import Testing

@Suite("Hostile messages")
struct HostileMessageTests {
    private let reader = WorkpointMessageReader()

    private func refusal(_ document: String) -> WorkpointMessageError.Reason? {
        do {
            _ = try reader.workpointMessage(document.utf8)
            return nil
        } catch {
            return error.reason
        }
    }

    @Test("Entities that grow are refused at the document type, before any is expanded")
    func billionLaughs() {
        var document = "<?xml version='1.0'?><!DOCTYPE lolz [<!ENTITY lol 'lol'>"
        for level in 1...30 {
            let before = level == 1 ? "lol" : "lol\(level - 1)"
            document += "<!ENTITY lol\(level) '" + String(repeating: "&\(before);", count: 10) + "'>"
        }
        document += "]><WorkpointMessage><Message nonce='&lol30;'/></WorkpointMessage>"
        #expect(refusal(document) == .documentType)
    }

    @Test(
        "Nothing is fetched: external entities and document types are refused",
        arguments: [
            "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><WorkpointMessage>&e;</WorkpointMessage>",
            "<!DOCTYPE x SYSTEM 'http://192.0.2.1/x.dtd'><WorkpointMessage/>",
            "<!DOCTYPE WorkpointMessage><WorkpointMessage/>",
            "<!DOCTYPE x [<!ENTITY % p SYSTEM 'ftp://192.0.2.1/p'> %p;]><WorkpointMessage/>",
        ])
    func external(document: String) {
        #expect(refusal(document) == .documentType)
    }

    @Test("Deep nesting is refused at the limit, whichever element it hides in")
    func depth() {
        for element in ["x", "Signature", "Item"] {
            let deep = String(repeating: "<\(element)>", count: 40_000)
            #expect(refusal("<WorkpointMessage>" + deep) == .tooLarge(.depth))
        }
    }

    @Test("A flood of attributes is refused before the parser compares each with all others")
    func attributes() {
        var document = "<WorkpointMessage><Message nonce='1'"
        for place in 0..<80_000 { document += " a\(place)=''" }
        #expect(refusal(document + "/></WorkpointMessage>") == .tooLarge(.attributes))
        var namespaces = "<WorkpointMessage><Message nonce='1'"
        for place in 0..<30_000 { namespaces += " xmlns:a\(place)='u'" }
        #expect(refusal(namespaces + "/></WorkpointMessage>") == .tooLarge(.attributes))
    }

    @Test("Huge values, names and nonces are refused")
    func hugeValues() {
        let huge = String(repeating: "a", count: 600_000)
        #expect(refusal("<WorkpointMessage><Message nonce='\(huge)'/></WorkpointMessage>") == .tooLarge(.nonce))
        let open = "<WorkpointMessage><Message nonce='1'><ItemList>"
        #expect(refusal(open + "<Item name='x'>\(huge)</Item>") == .tooLarge(.value))
        #expect(refusal(open + "<Item name='\(huge)'/>") == .tooLarge(.name))
        #expect(refusal(huge + huge) == .tooLarge(.bytes))
        #expect(refusal(open + String(repeating: "<Item name='x'/>", count: 30_000)) == .tooLarge(.items))
    }

    @Test("Character sets in which markup could hide from the count of attributes are refused")
    func encodings() throws {
        let text = "<?xml version='1.0' encoding='UTF-16'?><WorkpointMessage/>"
        let wide: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        for document in [wide, Array("<?xml version='1.0' encoding='UTF-7'?><WorkpointMessage/>".utf8)] {
            do {
                _ = try reader.workpointMessage(document)
                Issue.record("a character set was read that should not be")
            } catch {
                guard case .encoding = error.reason else {
                    Issue.record("refused, but as \(error)")
                    continue
                }
            }
        }
    }

    @Test("A message cut off at any place is refused, and its nonce is told once it was there")
    func truncation() throws {
        for (document, _) in MessageFixtures.fromPhones {
            let bytes = Array(document.utf8)
            for end in 0..<bytes.count {
                do {
                    _ = try reader.workpointMessage(bytes[..<end])
                    Issue.record("read although only \(end) of \(bytes.count) bytes were there")
                } catch {
                    guard case .notWellFormed = error.reason else {
                        Issue.record("refused, but as \(error)")
                        continue
                    }
                    let isKnown = String(decoding: bytes[..<end], as: UTF8.self).contains("<ReasonForContact")
                    #expect(!isKnown || error.nonce != nil)
                }
            }
        }
    }

    @Test("Ten thousand damaged messages are each read or refused, and what is read can be written and read again")
    func mutations() throws {
        var random = SplitMix(seed: 323)
        let documents =
            MessageFixtures.fromPhones.map(\.document) + MessageFixtures.fromServices.map(\.document)
        let alphabet = Array("<>/=\"'& \n;!?[]-:xnonce0\0".utf8) + [0x80, 0xC3, 0xFF]
        let writer = WorkpointMessageWriter()
        var read = 0
        var refused = 0
        for _ in 0..<10_000 {
            var bytes = Array(documents.randomElement(using: &random)!.utf8)
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[place] = alphabet.randomElement(using: &random)!
                case 1: bytes.insert(alphabet.randomElement(using: &random)!, at: place)
                case 2: bytes.remove(at: place)
                default:
                    let other = Int.random(in: 0..<bytes.count, using: &random)
                    let piece = bytes[min(place, other)..<min(max(place, other), min(place, other) + 80)]
                    bytes.insert(contentsOf: piece, at: Int.random(in: 0..<bytes.count, using: &random))
                }
            }
            do {
                let message = try reader.workpointMessage(bytes)
                #expect(try reader.workpointMessage(writer.bytes(message)) == message)
                read += 1
            } catch {
                refused += 1
            }
            do {
                let message = try reader.serviceMessage(bytes)
                #expect(try reader.serviceMessage(writer.bytes(message)) == message)
                read += 1
            } catch {
                refused += 1
            }
        }
        // Both happen, or the mutations test nothing.
        #expect(read > 500)
        #expect(refused > 10_000)
    }
}
