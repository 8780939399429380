import XMLDocuments

/// An element of a small document, with its text and its children.
struct XMLNode {
    /// The name without prefix.
    var name: String
    /// The attribute that is asked for, by name; empty for most.
    var attributes: [String: String] = [:]
    /// The text, without that of children and without white space around it.
    var text = ""
    /// The elements within, in their order.
    var children: [XMLNode] = []

    /// The first child of that name.
    subscript(name: String) -> XMLNode? { children.first { $0.name == name } }

    /// Reads a whole document.
    ///
    /// - Parameter attributes: the names of those that are kept.
    /// - Throws: ``MobilityError`` with ``MobilityErrorCode/parsing``.
    static func read(
        _ document: some Sequence<UInt8>, attributes: [String] = [], limits: MobilityMessageLimits
    ) throws(MobilityError) -> XMLNode {
        // Some clients begin with an empty line, before which an XML declaration may not stand.
        let bytes = Array(document.drop(while: isSpace))
        let builder = Builder(attributes: attributes, limits: limits)
        let refusal = bytes.withUnsafeBytes { bytes -> XMLRefusal? in
            do throws(XMLRefusal) {
                try XMLEvents.read(
                    bytes, maximumBytes: limits.bytes, maximumAttributes: limits.attributes, into: builder)
                return nil
            } catch {
                return error
            }
        }
        switch refusal {
        case nil: break
        case .notWellFormed(let line): throw MobilityError(.parsing, "not well-formed XML, line \(line)")
        case .documentType: throw MobilityError(.parsing, "a document type declaration is not allowed")
        case .encoding: throw MobilityError(.parsing, "the character set is not read; send UTF-8")
        case .tooLarge, .tooManyAttributes, .stopped: throw MobilityError(.parsing, "the message is too large")
        }
        guard let root = builder.root else { throw MobilityError(.parsing, "the message is empty") }
        return root
    }

    private final class Builder: XMLReceiver {
        private let attributes: [String]
        private let limits: MobilityMessageLimits
        private var open: [XMLNode] = []
        private var texts: [[UInt8]] = []
        private var elements = 0
        private(set) var root: XMLNode?

        init(attributes: [String], limits: MobilityMessageLimits) {
            self.attributes = attributes
            self.limits = limits
        }

        func start(_ element: XMLElement) -> Bool {
            elements += 1
            guard open.count < limits.depth, elements <= limits.elements else { return false }
            var node = XMLNode(name: element.name)
            for name in attributes { node.attributes[name] = element[name] }
            open.append(node)
            texts.append([])
            return true
        }

        func characters(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
            guard let last = texts.indices.last else { return true }
            guard texts[last].count + bytes.count <= limits.textBytes else { return false }
            texts[last].append(contentsOf: bytes)
            return true
        }

        func end() -> Bool {
            guard var node = open.popLast(), let text = texts.popLast() else { return false }
            node.text = Self.trimmed(text)
            if open.isEmpty {
                root = node
            } else {
                open[open.count - 1].children.append(node)
            }
            return true
        }

        private static func trimmed(_ text: [UInt8]) -> String {
            guard let first = text.firstIndex(where: { !XMLNode.isSpace($0) }),
                let last = text.lastIndex(where: { !XMLNode.isSpace($0) })
            else { return "" }
            return String(decoding: text[first...last], as: UTF8.self)
        }
    }

    /// White space of XML (XML 1.0, production 3).
    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
}

/// What a message may be at most; beyond it a message is refused, so that a hostile peer costs little.
public struct MobilityMessageLimits: Hashable, Sendable {
    /// The whole message, bytes.
    public var bytes = 1 << 18
    /// Elements within elements, the root counted.
    public var depth = 8
    /// Elements: about as many devices or users may be asked for at once.
    public var elements = 2_000
    /// Attributes of one element.
    public var attributes = 16
    /// The text of one element, bytes of UTF-8.
    public var textBytes = 2_048

    /// The usual: 256 KiB, some 2,000 names.
    public init() {}
}
