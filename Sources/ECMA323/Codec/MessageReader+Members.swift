/// Members by their names: mandatory ones, optional ones, lists, choices.
extension MessageReader {
    /// Reads a mandatory member.
    @inline(never)
    mutating func required<Value: CSTAValue>(
        _ name: StaticString, _ members: inout Members
    ) throws(MessageError) -> Value {
        guard let element = take(name, &members) else { throw missing(name, in: members.parent) }
        return try value(element)
    }

    /// Reads a mandatory member that has had two names.
    @inline(never)
    mutating func required<Value: CSTAValue>(
        _ name: StaticString, until third: StaticString, _ members: inout Members
    ) throws(MessageError) -> Value {
        guard let element = take(name, &members) ?? take(third, &members) else {
            throw missing(name, in: members.parent)
        }
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

    /// Reads a member that may be absent. Mostly it is, and most of those that are need no call: the key of a literal is
    /// known when this is compiled.
    @inline(__always)
    mutating func optional<Value: CSTAValue>(
        _ name: StaticString, _ members: inout Members
    ) throws(MessageError) -> Value? {
        guard members.mayHave(name.nameKey) else { return nil }
        return try present(name, &members)
    }

    @inline(never)
    private mutating func present<Value: CSTAValue>(
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
    @inline(__always)
    mutating func optionalList<Value: CSTAValue>(
        _ name: StaticString, item: StaticString, _ members: inout Members
    ) throws(MessageError) -> [Value]? {
        guard members.mayHave(name.nameKey) else { return nil }
        return try presentList(name, item: item, &members)
    }

    @inline(never)
    private mutating func presentList<Value: CSTAValue>(
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
        startOver(at: name, &members)
        while let element = take(name, &members) {
            if let value = try Value.read(element, from: &self) { values.append(value) }
        }
        return values
    }

    /// Goes back to the first member of that name, so that those of a list keep their order wherever they stand.
    private mutating func startOver(at name: StaticString, _ members: inout Members) {
        let key = name.nameKey
        guard members.mayHave(key) else { return }
        var child = table.elements[members.parent].firstChild
        while child >= 0, child != members.next {
            if isUntaken(child, name, key) {
                if members.isOrdered { note(.wrongOrder, Int(child)) }
                members.next = child
                return
            }
            child = table.elements[Int(child)].nextSibling
        }
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
        // No `??` here: it copies a value that may be large.
        if let value = try Value.read(element, from: &self) { return value }
        if let usual = Value.emptyValue { return usual }
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
        if table.elements[element].flags.contains(.hasText) { note(.strayText, element) }
        let first = table.elements[element].firstChild
        var child = first
        while child >= 0 {
            let next = table.elements[Int(child)].nextSibling
            for position in names.indices where isNamed(names[position], child) {
                var members = Members(parent: element, next: next, untaken: child == first && next < 0 ? 1 : 2)
                let taken = take(child, &members)
                finish(members)
                return (position, taken)
            }
            child = next
        }
        finish(Members(parent: element, next: -1, untaken: 1))
        return nil
    }
}
