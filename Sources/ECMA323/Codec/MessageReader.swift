/// Reads typed values out of the element table of one message.
///
/// Members are found by local name, in any order and in any namespace; what deviates is noted in `issues`.
public struct MessageReader {
    /// The message.
    let bytes: UnsafeRawBufferPointer
    /// Its elements.
    let table: ElementTable
    /// What was tolerated.
    var issues: [DecodingIssue] = []
    /// Which elements have been read, so that the rest can be noted.
    private var isTaken: ContiguousArray<Bool>
    /// The last namespace index that turned out to be the root's, besides the root's own.
    private var sameNamespace: Int32

    /// Starts on a message that has been indexed; the bytes must outlive the reader.
    init(_ table: ElementTable, bytes: UnsafeRawBufferPointer) {
        self.table = table
        self.bytes = bytes
        isTaken = ContiguousArray(repeating: false, count: table.elements.count)
        sameNamespace = table.elements[0].namespace
    }

    /// A walk over the members of one element.
    struct Members {
        /// The element whose members these are.
        let parent: Int
        /// The child that should come next, -1 after the last.
        var next: Int32
    }

    /// Begins to read the members of an element.
    mutating func members(of element: Int) -> Members {
        let entry = table.elements[element]
        if entry.flags.contains(.hasText) { note(.strayText, element) }
        return Members(parent: element, next: entry.firstChild)
    }

    /// Ends the members of an element: notes what nobody asked for.
    mutating func finish(_ members: Members) {
        var child = table.elements[members.parent].firstChild
        while child >= 0 {
            if !isTaken[Int(child)] {
                note(hasTakenTwin(child, in: members) ? .repeatedElement : .unknownElement, Int(child))
            }
            child = table.elements[Int(child)].nextSibling
        }
    }

    private func hasTakenTwin(_ child: Int32, in members: Members) -> Bool {
        let name = bytes(table.elements[Int(child)].localName)
        var other = table.elements[members.parent].firstChild
        while other >= 0 {
            if isTaken[Int(other)], name.elementsEqual(bytes(table.elements[Int(other)].localName)) { return true }
            other = table.elements[Int(other)].nextSibling
        }
        return false
    }

    /// Finds the next child of that name that has not been read, looking ahead first and then back.
    @inline(never)
    mutating func take(_ name: StaticString, _ members: inout Members) -> Int? {
        var child = members.next
        while child >= 0 {
            if !isTaken[Int(child)], isNamed(name, child) {
                members.next = table.elements[Int(child)].nextSibling
                return taken(child)
            }
            child = table.elements[Int(child)].nextSibling
        }
        child = table.elements[members.parent].firstChild
        while child >= 0, child != members.next {
            if !isTaken[Int(child)], isNamed(name, child) {
                note(.wrongOrder, Int(child))
                return taken(child)
            }
            child = table.elements[Int(child)].nextSibling
        }
        return nil
    }

    /// Marks a flag as read.
    mutating func takeFlag(_ element: Int) { _ = taken(Int32(truncatingIfNeeded: element)) }

    private mutating func taken(_ child: Int32) -> Int {
        isTaken[Int(child)] = true
        let namespace = table.elements[Int(child)].namespace
        if namespace != sameNamespace { checkNamespace(of: Int(child)) }
        return Int(child)
    }

    /// Elements in another namespace than the root's are read all the same, and noted.
    private mutating func checkNamespace(of element: Int) {
        let namespace = table.elements[element].namespace
        if table.namespaceURI(namespace, in: bytes) == table.namespaceURI(ofElement: 0, in: bytes) {
            sameNamespace = namespace
        } else {
            note(namespace < 0 ? .noNamespace : .wrongNamespace, element)
        }
    }

    @inline(__always)
    private func isNamed(_ name: StaticString, _ element: Int32) -> Bool {
        let range = table.elements[Int(element)].localName
        return range.count == name.utf8CodeUnitCount && name.matches(bytes(range))
    }

    /// The bytes of a range.
    func bytes(_ range: ByteRange) -> UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[range.bounds]) }
}

// MARK: - Members

extension MessageReader {
    /// Reads a mandatory member.
    @inline(never)
    mutating func required<Value: CSTAValue>(
        _ name: StaticString, _ members: inout Members
    ) throws(MessageError) -> Value {
        guard let element = take(name, &members) else { throw missing(name, in: members.parent) }
        return try value(element)
    }

    /// Reads a mandatory member that has a usual value.
    @inline(never)
    mutating func required<Value: CSTAValue>(
        _ name: StaticString, absent usual: Value, isNoted: Bool, _ members: inout Members
    ) throws(MessageError) -> Value {
        guard let element = take(name, &members) else {
            if isNoted { note(.missingElement, members.parent) }
            return usual
        }
        return try value(element)
    }

    /// Reads a member that may be absent.
    @inline(never)
    mutating func optional<Value: CSTAValue>(
        _ name: StaticString, _ members: inout Members
    ) throws(MessageError) -> Value? {
        guard let element = take(name, &members) else { return nil }
        return try Value.read(element, from: &self)
    }

    /// Reads a member that may be absent and has had two names.
    @inline(never)
    mutating func optional<Value: CSTAValue>(
        _ name: StaticString, until third: StaticString, _ members: inout Members
    ) throws(MessageError) -> Value? {
        guard let element = take(name, &members) ?? take(third, &members) else { return nil }
        return try Value.read(element, from: &self)
    }

    /// Reads a mandatory list element and its items.
    @inline(never)
    mutating func requiredList<Value: CSTAValue>(
        _ name: StaticString, item: StaticString, orText: Bool = false, _ members: inout Members
    ) throws(MessageError) -> [Value] {
        guard let element = take(name, &members) else { throw missing(name, in: members.parent) }
        return try items(of: element, item, orText: orText)
    }

    /// Reads a list element and its items, if it is there.
    @inline(never)
    mutating func optionalList<Value: CSTAValue>(
        _ name: StaticString, item: StaticString, _ members: inout Members
    ) throws(MessageError) -> [Value]? {
        guard let element = take(name, &members) else { return nil }
        return try items(of: element, item, orText: false)
    }

    /// Reads all members of that name.
    @inline(never)
    mutating func repeated<Value: CSTAValue>(
        _ name: StaticString, _ members: inout Members
    ) throws(MessageError) -> [Value] {
        var values: [Value] = []
        while let element = take(name, &members) {
            if let value = try Value.read(element, from: &self) { values.append(value) }
        }
        return values
    }

    private mutating func items<Value: CSTAValue>(
        of element: Int, _ item: StaticString, orText: Bool
    ) throws(MessageError) -> [Value] {
        if orText, isPlainText(element) { return [try value(element)] }
        var members = members(of: element)
        let values: [Value] = try repeated(item, &members)
        finish(members)
        return values
    }

    /// Reads a value that must be there.
    @inline(never)
    mutating func value<Value: CSTAValue>(_ element: Int) throws(MessageError) -> Value {
        if let value = try Value.read(element, from: &self) ?? Value.emptyValue { return value }
        throw error(.badValue, element, expected: "a value of type \(Value.self)")
    }

    /// Reads the monitor cross reference identifier of an event. Its absence is noted: phones leave it out in SIP.
    mutating func crossReference(_ members: inout Members) -> String {
        guard let element = take("monitorCrossRefID", &members) else {
            note(.missingCrossReference, members.parent)
            return ""
        }
        return text(element)
    }

    /// Reads which of several elements is there.
    /// - Returns: its position among the names and its element; nil when there is none.
    mutating func choice(_ names: [StaticString], of element: Int) -> (position: Int, element: Int)? {
        let members = members(of: element)
        var found: (position: Int, element: Int)?
        var child = table.elements[element].firstChild
        search: while child >= 0 {
            for (position, name) in names.enumerated() where isNamed(name, child) {
                found = (position, taken(child))
                break search
            }
            child = table.elements[Int(child)].nextSibling
        }
        finish(members)
        return found
    }
}

// MARK: - Texts

extension MessageReader {
    /// Whether an element has text and no child elements.
    func isPlainText(_ element: Int) -> Bool {
        table.elements[element].firstChild < 0 && table.elements[element].flags.contains(.hasText)
    }

    /// The text of an element that should have no child elements.
    mutating func text(_ element: Int) -> String {
        noteChildren(of: element)
        return table.text(of: element, in: bytes)
    }

    /// The text of an element without white space around it, as bytes.
    mutating func withToken<Result>(_ element: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        let entry = table.elements[element]
        if entry.firstChild < 0, entry.flags.isDisjoint(with: [.hasReferences, .hasOtherMarkup, .hasCarriageReturn]) {
            return body(Self.trimmed(bytes(entry.content)))
        }
        var copy = text(element)
        return copy.withUTF8 { body(Self.trimmed(UnsafeRawBufferPointer($0))) }
    }

    private mutating func noteChildren(of element: Int) {
        var child = table.elements[element].firstChild
        while child >= 0 {
            note(.unknownElement, Int(child))
            child = table.elements[Int(child)].nextSibling
        }
    }

    private static func trimmed(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        var rest = bytes[...]
        while let first = rest.first, first <= 0x20 { rest = rest.dropFirst() }
        while let last = rest.last, last <= 0x20 { rest = rest.dropLast() }
        return UnsafeRawBufferPointer(rebasing: rest)
    }
}

// MARK: - What is wrong

extension MessageReader {
    /// Notes an oddity.
    mutating func note(_ problem: DecodingIssue.Problem, _ element: Int) {
        // A hostile message may be full of oddities; a few tell enough.
        guard issues.count < 64 else { return }
        let offset = Int(table.elements[element].whole.lower)
        issues.append(DecodingIssue(problem: problem, path: path(of: element), offset: offset))
    }

    /// An error about an element.
    func error(_ problem: MessageError.Problem, _ element: Int, expected: String) -> MessageError {
        let text = table.text(of: element, in: bytes)
        return MessageError(
            problem: problem, path: path(of: element), expected: expected,
            found: text.isEmpty ? "nothing" : "“\(text.prefix(80))”",
            offset: Int(table.elements[element].whole.lower))
    }

    /// An error about a member that is not there.
    func missing(_ name: StaticString, in parent: Int) -> MessageError {
        MessageError(
            problem: .missingElement, path: "\(path(of: parent))/\(name)", expected: "\(name)", found: "nothing",
            offset: Int(table.elements[parent].whole.lower))
    }

    /// Element names from the root down.
    func path(of element: Int) -> String {
        var names: [String] = []
        var current = element
        while current >= 0 {
            names.append(table.string(table.elements[current].localName, in: bytes))
            current = Int(table.elements[current].parent)
        }
        return names.reversed().joined(separator: "/")
    }
}

// MARK: - The root

extension MessageReader {
    /// Reads the root element as a message of that type.
    mutating func root<Message: CSTAMessage>(_ type: Message.Type) throws(MessageError) -> Message {
        isTaken[0] = true
        return try value(0)
    }
}
