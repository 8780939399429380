import CSTAGateway
import ECMA323

/// A traced message as JSON: its frame, and its XML as nested fields.
///
/// An element with children is an object, one with text a text, one that comes several times an array; attributes have an `@`
/// before their names, and text beside children or attributes is `#text`.
struct TracedMessageText {
    /// Hides numbers as the log does.
    let redaction: NumberRedaction

    /// Texts that are no numbers of people although they have digits. Everything else may be one, private data too.
    private static let plain: Set<String> = [
        "callID", "monitorCrossRefID", "sysStatRegisterID", "serviceCrossRefID", "timestamp", "monitorType", "cause",
        "localConnectionInfo", "servCrossRefID", "crossRefIdentifier", "segmentID", "lastSegment",
    ]

    /// The JSON object of a message. `kind` and `message` are left out of one that cannot be read.
    func json(_ message: TracedMessage) -> String {
        let tree = tree(of: message.bytes)
        return jsonObject { json in
            json.field("sequence", message.sequence)
            json.field("time", message.time.text)
            json.field("link", message.link)
            json.field("direction", message.direction.rawValue)
            json.field("invokeID", message.invokeID)
            json.field("bytes", message.bytes.count)
            if let tree {
                json.field("kind", tree.name)
                json.field("message") { tree.write(to: &$0) }
            }
        }
    }

    /// One element.
    private struct Node {
        var name: String
        var text: String
        var attributes: [(name: String, value: String)]
        var children: [Node]

        func write(to json: inout JSONText) {
            guard !children.isEmpty || !attributes.isEmpty else { return json.value(text) }
            json.object { json in
                for attribute in attributes { json.field("@\(attribute.name)", attribute.value) }
                if !text.isEmpty { json.field("#text", text) }
                var order: [String] = []
                var groups: [String: [Node]] = [:]
                for child in children {
                    if groups[child.name] == nil { order.append(child.name) }
                    groups[child.name, default: []].append(child)
                }
                for name in order {
                    let group = groups[name] ?? []
                    json.field(name) { json in
                        if group.count == 1 {
                            group[0].write(to: &json)
                        } else {
                            json.array { json in group.forEach { $0.write(to: &json) } }
                        }
                    }
                }
            }
        }
    }

    private func tree(of bytes: [UInt8]) -> Node? {
        bytes.withUnsafeBytes { bytes in
            var scanner = Scanner()
            guard let table = try? scanner.index(bytes) else { return nil }
            return node(0, of: table, in: bytes)
        }
    }

    /// The scanner has bounded how deep elements are nested.
    private func node(_ index: Int, of table: ElementTable, in bytes: UnsafeRawBufferPointer) -> Node {
        let element = table.elements[index]
        let name = table.string(element.localName, in: bytes)
        var children: [Node] = []
        var child = element.firstChild
        while child >= 0 {
            children.append(node(Int(child), of: table, in: bytes))
            child = table.elements[Int(child)].nextSibling
        }
        let hasText = children.isEmpty || element.flags.contains(.hasText)
        return Node(
            name: name, text: hasText ? shown(table.text(of: index, in: bytes), as: name) : "",
            attributes: element.attributes.compactMap { place in
                let attribute = table.attributes[Int(place)]
                guard !attribute.isNamespaceDeclaration else { return nil }
                let name = table.string(attribute.localName, in: bytes)
                return (name, shown(table.value(of: Int(place), in: bytes), as: name))
            },
            children: children)
    }

    private func shown(_ text: String, as name: String) -> String {
        Self.plain.contains(name) ? text : redaction(text)
    }
}
