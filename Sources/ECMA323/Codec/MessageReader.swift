import CByteScan

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
    private var isTaken: ElementSet
    /// The last namespace index that turned out to be the root's, besides the root's own.
    private var sameNamespace: Int32

    /// Starts on a message that has been indexed; the bytes must outlive the reader.
    init(_ table: ElementTable, bytes: UnsafeRawBufferPointer) {
        self.table = table
        self.bytes = bytes
        isTaken = ElementSet(capacity: table.elements.count)
        sameNamespace = table.elements[0].namespace
    }

    /// A hostile message may be full of oddities; so many tell enough.
    static var maximumIssues: Int { 64 }

    /// A walk over the members of one element.
    struct Members {
        /// The element whose members these are.
        let parent: Int
        /// The child that should come next, -1 after the last.
        var next: Int32
        /// How many children nobody has asked for yet.
        var untaken = 0
        /// Whether members that come in another order than they are asked for are worth a note.
        var isOrdered = true
        /// One bit for each child, chosen by its name: most of the members that are absent need no search.
        var names: UInt64 = 0

        /// Whether a child of that name may be left.
        @inline(__always) func mayHave(_ nameKey: UInt32) -> Bool {
            names & Self.bit(of: nameKey) != 0 && untaken > 0
        }

        @inline(__always) static func bit(of nameKey: UInt32) -> UInt64 { 1 << UInt64(nameKey & 63) }
    }

    /// Begins to read the members of an element.
    mutating func members(of element: Int, inAnyOrder: Bool = false) -> Members {
        if table.elements[element].flags.contains(.hasText) { note(.strayText, element) }
        var members = Members(parent: element, next: table.elements[element].firstChild, isOrdered: !inAnyOrder)
        var child = members.next
        while child >= 0 {
            members.untaken += 1
            members.names |= Members.bit(of: table.elements[Int(child)].nameKey)
            child = table.elements[Int(child)].nextSibling
        }
        return members
    }

    /// Ends the members of an element: notes what nobody asked for.
    mutating func finish(_ members: Members) {
        guard members.untaken > 0 else { return }
        var child = table.elements[members.parent].firstChild
        // A twin is looked for among all children: not for ever, where there are very many that nobody asked for.
        while child >= 0, issues.count < Self.maximumIssues {
            if !isTaken.contains(child) {
                note(hasTakenTwin(child, in: members) ? .repeatedElement : .unknownElement, Int(child))
            }
            child = table.elements[Int(child)].nextSibling
        }
    }

    private func hasTakenTwin(_ child: Int32, in members: Members) -> Bool {
        let name = bytes(table.elements[Int(child)].localName)
        var other = table.elements[members.parent].firstChild
        while other >= 0 {
            if isTaken.contains(other), name.elementsEqual(bytes(table.elements[Int(other)].localName)) { return true }
            other = table.elements[Int(other)].nextSibling
        }
        return false
    }

    /// Finds the next child of that name that has not been read, looking ahead first and then back.
    @inline(never)
    mutating func take(_ name: StaticString, _ members: inout Members) -> Int? {
        let key = name.nameKey
        guard members.mayHave(key) else { return nil }
        var child = members.next
        while child >= 0, !isUntaken(child, name, key) { child = table.elements[Int(child)].nextSibling }
        if child >= 0 {
            members.next = table.elements[Int(child)].nextSibling
            return take(child, &members)
        }
        child = table.elements[members.parent].firstChild
        while child >= 0, child != members.next, !isUntaken(child, name, key) {
            child = table.elements[Int(child)].nextSibling
        }
        guard child >= 0, child != members.next else { return nil }
        if members.isOrdered { note(.wrongOrder, Int(child)) }
        return take(child, &members)
    }

    /// Marks a member that is a flag as read.
    mutating func takeFlag(_ element: Int, _ members: inout Members) {
        _ = take(Int32(truncatingIfNeeded: element), &members)
    }

    @inline(__always)
    func isUntaken(_ element: Int32, _ name: StaticString, _ key: UInt32) -> Bool {
        table.elements[Int(element)].nameKey == key && !isTaken.contains(element) && isNamed(name, element)
    }

    @inline(__always)
    mutating func take(_ child: Int32, _ members: inout Members) -> Int {
        isTaken.insert(child)
        members.untaken -= 1
        if table.elements[Int(child)].namespace != sameNamespace { checkNamespace(of: Int(child)) }
        return Int(child)
    }

    /// Elements in another namespace than the root's are read all the same, and noted.
    @inline(never)
    private mutating func checkNamespace(of element: Int) {
        let namespace = table.elements[element].namespace
        if table.namespaceURI(namespace, in: bytes) == table.namespaceURI(ofElement: 0, in: bytes) {
            sameNamespace = namespace
        } else {
            note(namespace < 0 ? .noNamespace : .wrongNamespace, element)
        }
    }

    @inline(__always)
    func isNamed(_ name: StaticString, _ element: Int32) -> Bool {
        let range = table.elements[Int(element)].localName
        return range.count == name.utf8CodeUnitCount && name.matches(bytes(range))
    }

    /// The bytes of a range.
    func bytes(_ range: ByteRange) -> UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[range.bounds]) }
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
        var lower = 0
        var upper = bytes.count
        while lower < upper, bytes[lower] <= 0x20 { lower += 1 }
        while upper > lower, bytes[upper - 1] <= 0x20 { upper -= 1 }
        return UnsafeRawBufferPointer(rebasing: bytes[lower..<upper])
    }
}

// MARK: - What is wrong

extension MessageReader {
    /// Notes an oddity.
    mutating func note(_ problem: DecodingIssue.Problem, _ element: Int) {
        guard issues.count < Self.maximumIssues else { return }
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
        isTaken.insert(0)
        return try value(0)
    }

    /// Reads the root element as a parameter of that type.
    mutating func parameter<Value: CSTAValue>(
        _ type: Value.Type
    ) throws(MessageError) -> CSTA.Parameter<Value> {
        try root(CSTA.Parameter<Value>.self)
    }

    /// Which element the root is.
    var rootKind: MessageKind { MessageKind(name: bytes(table.elements[0].localName)) }
}
