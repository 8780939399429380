/// Writes one message in one edition, strictly in the order of the standard.
///
/// What the edition does not have is left out and counted in `omissions`. Characters that XML cannot carry become
/// U+FFFD and are counted in `replacements`: a message is never made invalid by what somebody put into a name.
public struct MessageWriter {
    /// The edition to write.
    let edition: Edition
    /// What has been written.
    var bytes: [UInt8]
    /// Values left out because the edition does not have them.
    private(set) var omissions = 0
    /// Characters replaced because XML cannot carry them.
    private(set) var replacements = 0
    /// Values written whose set depends on the edition.
    private(set) var limitedValues = 0
    /// Where the text of the event's own monitor cross reference identifier stands.
    private(set) var crossReference: Range<Int>?

    /// Starts a message; what `bytes` holds is kept.
    init(edition: Edition, bytes: [UInt8] = []) {
        self.edition = edition
        self.bytes = bytes
    }

    /// Writes the XML declaration and the root element.
    mutating func message<Message: CSTAMessage>(_ message: Message) {
        raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?><")
        let kind = message.kind
        raw(kind.wireName)
        raw(" xmlns=\"")
        raw(kind.isApplicationSession ? ApplicationSessionNamespace.uri : edition.wireNamespace)
        raw("\">")
        close(kind.wireName, after: bytes.count) { message.writeContent(to: &$0) }
    }

    /// Writes an element.
    @inline(never)
    mutating func member<Value: CSTAValue>(_ name: StaticString, _ value: Value) {
        open(name)
        value.writeAttributes(to: &self)
        bytes.append(UInt8(ascii: ">"))
        close(name, after: bytes.count) { value.writeContent(to: &$0) }
    }

    /// Writes an element if there is a value.
    @inline(never)
    mutating func member<Value: CSTAValue>(_ name: StaticString, _ value: Value?) {
        guard let value else { return }
        member(name, value)
    }

    /// Writes an element if there is a value and the edition has it.
    @inline(never)
    mutating func member<Value: CSTAValue>(_ name: StaticString, since first: Edition, _ value: Value?) {
        guard let value else { return }
        if edition < first {
            omissions += 1
        } else {
            member(name, value)
        }
    }

    /// Writes an element that has had two names, if there is a value.
    @inline(never)
    mutating func member<Value: CSTAValue>(_ name: StaticString, until third: StaticString, _ value: Value?) {
        member(edition <= .ed3 ? third : name, value)
    }

    /// Writes a list element and its items.
    @inline(never)
    mutating func list<Value: CSTAValue>(_ name: StaticString, item: StaticString, _ values: [Value]) {
        element(name) { writer in
            for value in values { writer.member(item, value) }
        }
    }

    /// Writes a list element and its items, if there is a list and the edition has it.
    @inline(never)
    mutating func list<Value: CSTAValue>(
        _ name: StaticString, item: StaticString, since first: Edition = .ed1, _ values: [Value]?
    ) {
        guard let values else { return }
        if edition < first {
            omissions += 1
        } else {
            list(name, item: item, values)
        }
    }

    /// Writes a list element, or, up to the fourth edition, its first item in its place.
    @inline(never)
    mutating func listOrText<Value: CSTAValue>(_ name: StaticString, item: StaticString, _ values: [Value]) {
        if edition > .ed4 {
            list(name, item: item, values)
        } else if let first = values.first {
            member(name, first)
            omissions += values.count - 1
        }
        limitedValues += 1
    }

    /// Writes elements of the same name.
    @inline(never)
    mutating func repeated<Value: CSTAValue>(_ name: StaticString, _ values: [Value]) {
        for value in values { member(name, value) }
    }

    /// Writes the monitor cross reference identifier and remembers where it stands.
    mutating func crossReference(_ value: String) {
        raw("<monitorCrossRefID>")
        let start = bytes.count
        text(value)
        if crossReference == nil { crossReference = start..<bytes.count }
        raw("</monitorCrossRefID>")
    }

    /// Writes an attribute, if the edition has it.
    mutating func attribute(_ name: StaticString, since first: Edition, _ value: String) {
        if edition < first {
            omissions += 1
            return
        }
        bytes.append(UInt8(ascii: " "))
        raw(name)
        raw("=\"")
        escaped(value, isAttribute: true)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes text, escaped.
    mutating func text(_ value: String) { escaped(value, isAttribute: false) }

    /// Writes bytes as they are.
    mutating func raw(_ literal: StaticString) { bytes.append(contentsOf: literal.bytes) }

    /// Writes bytes as they are.
    mutating func raw(_ buffer: UnsafeRawBufferPointer) { bytes.append(contentsOf: buffer) }

    /// Writes a value of a set that may depend on the edition.
    mutating func enumeration<Value: CSTAEnumeration>(_ value: Value) {
        if Value.isLimitedByEdition { limitedValues += 1 }
        raw(value.value(in: edition).wireBytes)
    }

    /// Counts a value that the edition does not have.
    mutating func omit() { omissions += 1 }

    /// Writes the start of an element's tag, without the closing bracket.
    mutating func open(_ name: StaticString) {
        bytes.append(UInt8(ascii: "<"))
        raw(name)
    }

    /// Writes an element with what the closure writes into it.
    mutating func element(_ name: StaticString, _ content: (inout MessageWriter) -> Void) {
        open(name)
        bytes.append(UInt8(ascii: ">"))
        close(name, after: bytes.count, content)
    }

    /// Writes the content and the end tag, or makes the start tag an empty one.
    private mutating func close(_ name: StaticString, after start: Int, _ content: (inout MessageWriter) -> Void) {
        content(&self)
        if bytes.count == start {
            bytes[start - 1] = UInt8(ascii: "/")
            bytes.append(UInt8(ascii: ">"))
        } else {
            raw("</")
            raw(name)
            bytes.append(UInt8(ascii: ">"))
        }
    }

    private mutating func escaped(_ value: String, isAttribute: Bool) {
        var copy = value
        let replaced = copy.withUTF8 { XMLEscaping.append($0, isAttribute: isAttribute, to: &bytes) }
        replacements += replaced
    }
}
