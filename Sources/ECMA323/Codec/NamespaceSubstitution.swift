/// Moves a message to another edition by its namespace declarations alone; everything else stays byte for byte.
struct NamespaceSubstitution {
    /// The edition to move to.
    let edition: Edition

    /// The message with every declaration of an ECMA-323 namespace replaced. A root element without any namespace gets
    /// the declaration it lacks.
    func apply(to table: ElementTable, bytes: UnsafeRawBufferPointer) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 96)
        var cursor = 0
        let root = table.elements[0]
        if root.namespace < 0, root.prefix.isEmpty {
            result.append(contentsOf: bytes[0..<Int(root.qualifiedName.upper)])
            result.append(contentsOf: " xmlns=\"".utf8)
            result.append(contentsOf: edition.wireNamespace.bytes)
            result.append(UInt8(ascii: "\""))
            cursor = Int(root.qualifiedName.upper)
        }
        for attribute in table.attributes where attribute.isNamespaceDeclaration {
            let uri = UnsafeRawBufferPointer(rebasing: bytes[attribute.value.bounds])
            guard Edition(namespace: uri) != nil else { continue }
            result.append(contentsOf: bytes[cursor..<Int(attribute.value.lower)])
            result.append(contentsOf: edition.wireNamespace.bytes)
            cursor = Int(attribute.value.upper)
        }
        result.append(contentsOf: bytes[cursor...])
        return result
    }
}
