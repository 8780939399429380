import CByteScan

/// Start tags with attributes or prefixes.
extension MarkupParser {
    /// Any start tag or empty-element tag; gives the position after it. Opens the element unless it is empty.
    @inline(never)
    mutating func startTag<Sink: MarkupSink>(
        _ tag: UnsafePointer<UInt8>, depth: inout Int, into sink: inout Sink
    ) throws(ScanError) -> UnsafePointer<UInt8> {
        let (local, nameEnd) = try qualifiedName(tag + 1)
        let outerCount = bindingCount
        let outerDefault = defaultBinding
        attributeCount = 0
        var isEmpty = false
        var cursor = nameEnd
        while true {
            let next = skipSpace(cursor)
            guard next < end else { throw truncated() }
            if next.pointee == UInt8(ascii: ">") {
                cursor = next + 1
                break
            }
            if next.pointee == UInt8(ascii: "/") {
                guard next + 1 < end else { throw truncated() }
                guard next[1] == UInt8(ascii: ">") else { throw error(.badMarkup, next) }
                isEmpty = true
                cursor = next + 2
                break
            }
            guard next > cursor else { throw error(cursor == nameEnd ? .badName : .badMarkup, next) }
            cursor = try attribute(next)
        }
        guard depth < limits.maximumDepth else { throw error(.tooDeep, tag) }
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
                localStart: UInt32(truncatingIfNeeded: local - base), depth: depth, isEmpty: isEmpty,
                namespace: namespace))
        if isEmpty {
            bindingCount = outerCount
            defaultBinding = outerDefault
        } else {
            open[depth] = OpenElement(
                nameStart: name.lower, nameLength: name.upper - name.lower,
                bindingCount: Int32(truncatingIfNeeded: outerCount), defaultBinding: outerDefault)
            depth += 1
        }
        return cursor
    }

    /// One attribute: name, `=`, quoted value. Records it, and its binding if it declares a namespace.
    private mutating func attribute(_ position: UnsafePointer<UInt8>) throws(ScanError) -> UnsafePointer<UInt8> {
        let (local, nameEnd) = try qualifiedName(position)
        var cursor = skipSpace(nameEnd)
        guard cursor < end else { throw truncated() }
        guard cursor.pointee == UInt8(ascii: "=") else { throw error(.badAttribute, cursor) }
        cursor = skipSpace(cursor + 1)
        guard cursor < end else { throw truncated() }
        let quote = cursor.pointee
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw error(.badAttribute, cursor) }
        let valueStart = cursor + 1
        cursor = valueStart
        while true {
            cursor = cbs_value_end(cursor, end, quote)
            guard cursor < end else { throw truncated() }
            let byte = cursor.pointee
            if byte == quote { break }
            switch byte {
            case UInt8(ascii: "<"): throw error(.badAttribute, cursor)
            case UInt8(ascii: "&"): cursor = try reference(cursor)
            default: cursor = try character(cursor)
            }
        }
        guard attributeCount < limits.maximumAttributes else { throw error(.tooManyAttributes, position) }
        let name = ByteRange(position - base, nameEnd - base)
        var token = AttributeToken(
            qualifiedName: name, localStart: UInt32(truncatingIfNeeded: local - base),
            value: ByteRange(valueStart - base, cursor - base), namespace: -1, isNamespaceDeclaration: false,
            isDefaultDeclaration: false, needsDecoding: cbs_needs_decoding(valueStart, cursor) != 0)
        if name.count >= 5, Self.hasPrefix("xmlns", at: position) {
            token.isDefaultDeclaration = name.count == 5
            token.isNamespaceDeclaration = token.isDefaultDeclaration || local - position == 6
            if token.isNamespaceDeclaration { try declare(token) }
        }
        attributes[attributeCount] = token
        attributeCount += 1
        return cursor + 1
    }

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
        if equal(one.qualifiedName, other.qualifiedName) { return true }
        // Different prefixes can stand for the same namespace.
        guard one.namespace >= 0, other.namespace >= 0, one.namespace != other.namespace,
            equal(one.localName, other.localName)
        else { return false }
        return equalURI(number: one.namespace, number: other.namespace)
    }

    /// Whether the bytes of two ranges are the same.
    func equal(_ one: ByteRange, _ other: ByteRange) -> Bool {
        one.count == other.count && cbs_equal(base + Int(one.lower), base + Int(other.lower), one.count) != 0
    }
}
