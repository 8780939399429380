import Testing

@testable import CatalogueGenerator
@testable import ECMA323

/// Every message of the catalogue with something wrong in it, one thing at a time.
@Suite("What is wrong in a message is told with its place")
struct MutationTests {
    /// A written message with the places of the root's children.
    private struct Specimen {
        let message: any CSTAMessage
        let fields: [Catalogue.Field]
        let bytes: [UInt8]
        let children: [(name: String, range: Range<Int>)]

        var name: String { message.kind.name }

        /// The message with a child replaced.
        func replacing(_ child: Int, with text: String) -> [UInt8] {
            Array(bytes[..<children[child].range.lowerBound]) + Array(text.utf8)
                + Array(bytes[children[child].range.upperBound...])
        }
    }

    private func specimens() throws -> [Specimen] {
        let catalogue = try CatalogueFile.catalogue()
        var scanner = Scanner(limits: .roomy)
        var source = SampleSource(.full, seed: 5)
        return try source.everyMessage().compactMap { message in
            guard case .structure(let fields)? = catalogue.definition(of: message.kind.name)?.content else {
                return nil
            }
            let bytes = MessageEncoder(edition: .ed6).encode(message)
            let children = try bytes.withUnsafeBytes { buffer in
                let table = try scanner.index(buffer)
                return table.elements.indices.filter { table.elements[$0].parent == 0 }.map {
                    (table.string(table.elements[$0].localName, in: buffer), table.elements[$0].whole.bounds)
                }
            }
            return Specimen(message: message, fields: fields, bytes: bytes, children: children)
        }
    }

    @Test("Without a mandatory member a message is refused, and the member is named")
    func missing() throws {
        var decoder = MessageDecoder(limits: .roomy)
        var count = 0
        for specimen in try specimens() {
            for field in specimen.fields where Self.isStrict(field, in: specimen.message.kind) {
                let child = try #require(specimen.children.firstIndex { $0.name == field.name })
                let error = #expect(throws: MessageError.self) {
                    try decoder.decode(specimen.replacing(child, with: ""))
                }
                #expect(error?.problem == .missingElement)
                #expect(error?.path == "\(specimen.name)/\(field.name)")
                #expect(error?.expected == field.name && error?.found == "nothing")
                count += 1
            }
        }
        #expect(count > 250)
    }

    @Test("A value that is none of the type's is refused, with what was expected and what was found")
    func badValues() throws {
        let catalogue = try CatalogueFile.catalogue()
        var decoder = MessageDecoder(limits: .roomy)
        var count = 0
        for specimen in try specimens() {
            for field in specimen.fields {
                let expected: String
                switch (field.shape, field.type, catalogue.definition(of: field.type)?.content) {
                case (.list, _, _), (.repeated, _, _): continue
                case (_, "Bool", _): expected = "true or false"
                case (_, "Int", _): expected = "a decimal number of at most 64 bits"
                case (_, "Double", _): expected = "a number"
                case (_, "Octets", _): expected = "pairs of hexadecimal digits"
                case (_, _, .enumeration(let words)?): expected = "one of \(words[0].name)"
                default: continue
                }
                let child = try #require(specimen.children.firstIndex { $0.name == field.name })
                let wrong = specimen.replacing(child, with: "<\(field.name)>one?</\(field.name)>")
                let error = #expect(throws: MessageError.self) { try decoder.decode(wrong) }
                #expect(error?.problem == .badValue)
                #expect(error?.path == "\(specimen.name)/\(field.name)")
                #expect(error?.expected.hasPrefix(expected) == true, "\(error?.description ?? "")")
                #expect(error?.found == "“one?”")
                #expect(error?.offset == specimen.children[child].range.lowerBound)
                count += 1
            }
        }
        #expect(count > 350)
    }

    @Test("Members in the wrong order are read all the same, and the one that came too early is named")
    func order() throws {
        var decoder = MessageDecoder(limits: .roomy)
        var count = 0
        for specimen in try specimens() {
            for (first, second) in zip(specimen.children.indices, specimen.children.indices.dropFirst())
            where specimen.children[first].name != specimen.children[second].name {
                let (left, right) = (specimen.children[first], specimen.children[second])
                let swapped =
                    specimen.bytes[..<left.range.lowerBound] + specimen.bytes[right.range]
                    + specimen.bytes[left.range] + specimen.bytes[right.range.upperBound...]
                let decoded = try decoder.decode(Array(swapped))
                #expect(decoded.issues.map(\.problem) == [.wrongOrder], "\(specimen.name)/\(right.name)")
                #expect(decoded.issues.first?.path == "\(specimen.name)/\(right.name)")
                #expect(specimen.message.equals(decoded.message), "\(specimen.name)/\(right.name)")
                count += 1
            }
        }
        #expect(count > 1000)
    }

    @Test("A vendor's element among the members is passed over and named")
    func foreign() throws {
        var decoder = MessageDecoder(limits: .roomy)
        for specimen in try specimens() {
            guard let last = specimen.children.last else { continue }
            var bytes = specimen.bytes
            bytes.insert(contentsOf: "<vendorHint>1</vendorHint>".utf8, at: last.range.upperBound)
            let decoded = try decoder.decode(bytes)
            #expect(decoded.issues.map(\.problem) == [.unknownElement], "\(specimen.name)")
            #expect(decoded.issues.first?.path == "\(specimen.name)/vendorHint")
            #expect(specimen.message.equals(decoded.message), "\(specimen.name)")
        }
    }

    /// Whether the message cannot be read without the member.
    private static func isStrict(_ field: Catalogue.Field, in kind: MessageKind) -> Bool {
        if field.type == "CrossReference", kind.role == .event { return false }
        return switch field.shape {
        case .mandatory, .list(_, false): field.valueIfAbsent == nil
        default: false
        }
    }
}
