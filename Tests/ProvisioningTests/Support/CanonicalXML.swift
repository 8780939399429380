import CLibXML2

/// What a document says, by libxml2's tree and not by the reader under test: a line for each element with its depth, local
/// name, attributes in alphabetical order and trimmed text. Left out are namespaces, comments, `maxItems="-1"`, which says
/// no more than its absence, and an `ItemList` without items likewise.
func canonicalLines(_ document: [UInt8]) -> [String]? {
    let tree = document.withUnsafeBytes { bytes in
        xmlReadMemory(
            bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil, nil,
            Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue))
    }
    guard let tree else { return nil }
    defer { xmlFreeDoc(tree) }
    var lines: [String] = []

    func visit(_ node: xmlNodePtr, _ depth: Int) {
        var attributes: [String] = []
        var attribute = node.pointee.properties
        while let current = attribute {
            let name = String(cString: current.pointee.name)
            var text = ""
            var piece = current.pointee.children
            while let known = piece {
                text += String(cString: known.pointee.content)
                piece = known.pointee.next
            }
            if name != "schemaLocation", (name, text) != ("maxItems", "-1") { attributes.append("\(name)=\(text)") }
            attribute = current.pointee.next
        }
        var text = ""
        var children: [xmlNodePtr] = []
        var child = node.pointee.children
        while let current = child {
            if current.pointee.type == XML_ELEMENT_NODE {
                children.append(current)
            } else if current.pointee.type == XML_TEXT_NODE || current.pointee.type == XML_CDATA_SECTION_NODE {
                text += String(cString: current.pointee.content)
            }
            child = current.pointee.next
        }
        let name = String(cString: node.pointee.name)
        if name == "ItemList", children.isEmpty { return }
        let trimmed = text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()
        lines.append("\(depth) \(name) \(attributes.sorted()) \(String(trimmed))")
        for child in children { visit(child, depth + 1) }
    }

    if let root = xmlDocGetRootElement(tree) { visit(root, 0) }
    return lines
}
