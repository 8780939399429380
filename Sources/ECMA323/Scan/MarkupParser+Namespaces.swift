import CByteScan

/// A prefix, or the default, bound to a namespace name.
struct NamespaceBinding {
    /// Empty for the default namespace.
    var prefix: ByteRange
    /// As written between the quotes.
    var uri: ByteRange
    /// Number of the declaration in document order, from 1; -1 if it unbinds the default namespace.
    var number: Int32
    var needsDecoding: Bool
}

/// Namespace declarations and their scope.
extension MarkupParser {
    private static var xmlURI: StaticString { "http://www.w3.org/XML/1998/namespace" }
    private static var xmlnsURI: StaticString { "http://www.w3.org/2000/xmlns/" }

    /// Puts a declaration into scope, by the rules of Namespaces in XML 1.0, section 3.
    mutating func declare(_ token: AttributeToken) throws(ScanError) {
        let input = input
        let fault = ScanError(.badNamespace, at: Int(token.qualifiedName.lower))
        let prefix = token.localName
        let isXML = input.isValue(token.value, Self.xmlURI, needsDecoding: token.needsDecoding)
        guard !input.isValue(token.value, Self.xmlnsURI, needsDecoding: token.needsDecoding) else { throw fault }
        declarations += 1
        if !token.isDefaultDeclaration {
            guard !input.isValue(prefix, "xmlns"), !token.value.isEmpty else { throw fault }
            if input.isValue(prefix, "xml") {
                // Allowed only with the name it has anyway; it needs no binding.
                guard isXML else { throw fault }
                return
            }
        }
        guard !isXML else { throw fault }
        guard bindingCount < limits.maximumNamespaceBindings else {
            throw ScanError(.tooManyNamespaces, at: Int(token.qualifiedName.lower))
        }
        bindings[bindingCount] = NamespaceBinding(
            prefix: prefix, uri: token.value, number: token.value.isEmpty ? -1 : declarations,
            needsDecoding: token.needsDecoding)
        if token.isDefaultDeclaration { defaultBinding = Int32(truncatingIfNeeded: bindingCount) }
        bindingCount += 1
    }

    /// Index of the innermost binding of a prefix, -1 for the built-in `xml`.
    mutating func binding(for prefix: ByteRange) throws(ScanError) -> Int32 {
        var index = bindingCount - 1
        while index >= 0 {
            comparisons += 1
            if !bindings[index].prefix.isEmpty, input.equal(bindings[index].prefix, prefix) {
                return Int32(truncatingIfNeeded: index)
            }
            index -= 1
        }
        guard input.isValue(prefix, "xml") else { throw ScanError(.undeclaredPrefix, at: Int(prefix.lower)) }
        return -1
    }

    /// Whether two declarations in scope, given by number (0 for `xml`), bind the same namespace name.
    func equalURI(number one: Int32, number other: Int32) -> Bool {
        // No declaration can bind the name of `xml` to another prefix, so it equals itself only.
        guard one > 0, other > 0, let first = binding(number: one), let second = binding(number: other) else {
            return one == other
        }
        if !first.needsDecoding, !second.needsDecoding { return input.equal(first.uri, second.uri) }
        return XMLText.attributeBytes(first.uri, in: input.message)
            == XMLText.attributeBytes(second.uri, in: input.message)
    }

    private func binding(number: Int32) -> NamespaceBinding? {
        for index in 0..<bindingCount where bindings[index].number == number { return bindings[index] }
        return nil
    }
}
