import CByteScan

/// Start tags with attributes or prefixes.
extension MarkupParser {
    /// Any start tag or empty-element tag. Opens the element unless it is empty.
    /// - Returns: the position after it, and how many elements are open then.
    @inline(__always)
    mutating func startTag<Sink: MarkupSink & ~Copyable>(
        _ tag: UnsafePointer<UInt8>, depth: Int, into sink: inout Sink
    ) throws(ScanError) -> (cursor: UnsafePointer<UInt8>, depth: Int) {
        let input = input
        let (base, end) = (input.base, input.end)
        let (local, nameEnd) = try input.qualifiedName(tag + 1)
        let outerCount = bindingCount
        let outerDefault = defaultBinding
        attributeCount = 0
        var isEmpty = false
        var cursor = nameEnd
        while true {
            let next = input.skipSpace(cursor)
            guard next < end else { throw input.truncated() }
            if next.pointee == UInt8(ascii: ">") {
                cursor = next + 1
                break
            }
            if next.pointee == UInt8(ascii: "/") {
                guard next + 1 < end else { throw input.truncated() }
                guard next[1] == UInt8(ascii: ">") else { throw input.error(.badMarkup, next) }
                isEmpty = true
                cursor = next + 2
                break
            }
            guard next > cursor else { throw input.error(cursor == nameEnd ? .badName : .badMarkup, next) }
            cursor = try attribute(next)
        }
        guard depth < limits.maximumDepth else { throw input.error(.tooDeep, tag) }
        if attributeCount > 0 { try resolveAttributes(tag) }
        var namespace = defaultNamespace
        var binding = defaultBinding
        if local > tag + 1 {
            let prefix = ByteRange(tag + 1 - base, local - 1 - base)
            binding = try self.binding(for: prefix)
            namespace = binding < 0 ? 0 : bindings[Int(binding)].number
        }
        for index in 0..<attributeCount { sink.attribute(attributes[index]) }
        if depth == 0 { sink.root(namespace: binding < 0 ? .none : bindings[Int(binding)].uri) }
        let name = ByteRange(tag + 1 - base, nameEnd - base)
        sink.start(
            StartTag(
                tag: ByteRange(tag - base, cursor - base), qualifiedName: name,
                localBytes: local, localLength: nameEnd - local, depth: depth, isEmpty: isEmpty, namespace: namespace))
        if isEmpty {
            bindingCount = outerCount
            defaultBinding = outerDefault
        } else {
            open[depth] = OpenElement(
                nameStart: name.lower, nameLength: name.upper - name.lower,
                bindingCount: Int32(truncatingIfNeeded: outerCount), defaultBinding: outerDefault)
        }
        return (cursor, isEmpty ? depth : depth + 1)
    }

    /// One attribute: name, `=`, quoted value. Records it, and its binding if it declares a namespace.
    private mutating func attribute(_ position: UnsafePointer<UInt8>) throws(ScanError) -> UnsafePointer<UInt8> {
        let input = input
        let (base, end) = (input.base, input.end)
        var local = position
        var nameEnd = position + 5
        var valueStart = position + Self.defaultDeclarationLength
        var quote = UInt8(ascii: "\"")
        // The one attribute that nearly every message has, recognised by comparison.
        let declaresDefault =
            valueStart < end
            && cbs_equal(position, Self.defaultDeclaration.utf8Start, Self.defaultDeclarationLength) != 0
        if !declaresDefault { (local, nameEnd, valueStart, quote) = try input.attributeName(position) }
        var cursor = valueStart
        var needsDecoding = false
        while true {
            cursor = cbs_value_end(cursor, end, quote)
            guard cursor < end else { throw input.truncated() }
            let byte = cursor.pointee
            if byte == quote { break }
            switch byte {
            case UInt8(ascii: "<"): throw input.error(.badAttribute, cursor)
            case UInt8(ascii: "&"):
                needsDecoding = true
                cursor = try input.reference(cursor)
            case 0x09, 0x0A, 0x0D:
                needsDecoding = true
                cursor += 1
            default: cursor = try input.character(cursor)
            }
        }
        guard attributeCount < limits.maximumAttributes else { throw input.error(.tooManyAttributes, position) }
        let name = ByteRange(position - base, nameEnd - base)
        var token = AttributeToken(
            qualifiedName: name, localStart: UInt32(truncatingIfNeeded: local - base),
            value: ByteRange(valueStart - base, cursor - base), namespace: -1,
            isNamespaceDeclaration: declaresDefault, isDefaultDeclaration: declaresDefault,
            needsDecoding: needsDecoding)
        if !declaresDefault, name.count >= 5, MarkupInput.hasPrefix("xmlns", at: position) {
            token.isDefaultDeclaration = name.count == 5
            token.isNamespaceDeclaration = token.isDefaultDeclaration || local - position == 6
        }
        if token.isNamespaceDeclaration { try declare(token) }
        attributes[attributeCount] = token
        attributeCount += 1
        return cursor + 1
    }

    /// The usual beginning of a declaration of the default namespace, followed by blanks that do not belong to it: the
    /// comparison reads 16 bytes.
    private static var defaultDeclaration: StaticString { "xmlns=\"          " }

    private static var defaultDeclarationLength: Int { 7 }

    /// Binds the prefixes of the attributes and makes sure that no two have the same expanded name.
    private mutating func resolveAttributes(_ tag: UnsafePointer<UInt8>) throws(ScanError) {
        for index in 0..<attributeCount {
            let token = attributes[index]
            guard !token.isNamespaceDeclaration, token.localStart > token.qualifiedName.lower else { continue }
            let binding = try binding(for: token.prefix)
            attributes[index].namespace = binding < 0 ? 0 : bindings[Int(binding)].number
        }
        guard attributeCount > 1 else { return }
        for later in 1..<attributeCount {
            for earlier in 0..<later where isSame(attributes[earlier], attributes[later]) {
                throw ScanError(.duplicateAttribute, at: Int(attributes[later].qualifiedName.lower))
            }
        }
        comparisons += attributeCount * (attributeCount - 1) / 2
    }

    private func isSame(_ one: AttributeToken, _ other: AttributeToken) -> Bool {
        if input.equal(one.qualifiedName, other.qualifiedName) { return true }
        // Different prefixes can stand for the same namespace.
        guard one.namespace >= 0, other.namespace >= 0, one.namespace != other.namespace,
            input.equal(one.localName, other.localName)
        else { return false }
        return equalURI(number: one.namespace, number: other.namespace)
    }
}
