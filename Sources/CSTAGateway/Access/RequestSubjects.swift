import ECMA323

/// Which devices a request is about, taken from its elements without regard to its type, so that typed and opaque
/// requests are judged alike.
///
/// Every occurrence of an element counts, not only the first: a request that names two destinations needs leave for
/// both, whichever of them the switch would take.
struct RequestSubjects: Hashable, Sendable {
    /// A device or a connection, with the element that named it.
    struct Reference: Hashable, Sendable {
        /// The local name of the root's child that held it.
        let role: String
        /// The call, when a connection was named.
        let callID: String?
        /// The device; nil when only a call was named.
        let device: String?
    }

    /// What the request acts for.
    private(set) var subjects: [Reference] = []
    /// What may be called because of it.
    private(set) var destinations: [Reference] = []
    /// The digits that the request would dial where the connection is still dialling; nil for services without any.
    private(set) var digits: String?
    /// Whether an element that names a device or holds digits could be read in two ways; such a request must not be judged by one
    /// reading and carried out by the other.
    private(set) var isAmbiguous = false
    /// Whether the service is unknown and yet seems to carry a destination.
    private(set) var hasUnknownDestination = false

    /// Takes the devices out of a request.
    ///
    /// - Parameters:
    ///   - kind: the request's kind.
    ///   - table: its elements.
    ///   - bytes: the bytes the table was made from.
    init(kind: MessageKind, table: ElementTable, bytes: UnsafeRawBufferPointer) {
        guard !table.elements.isEmpty else { return }
        let reader = Reader(table: table, bytes: bytes)
        guard ServiceRule.isTabled(kind) else {
            reader.walk(0) { name, text in
                if Self.soundsLikeDestination(name) { hasUnknownDestination = true }
                if Self.soundsLikeDevice(name) {
                    subjects.append(Reference(role: name, callID: nil, device: text))
                } else if name.lowercased().hasSuffix("callid") {
                    subjects.append(Reference(role: name, callID: text, device: nil))
                }
            }
            return
        }
        let rule = ServiceRule.rule(for: kind)
        let digitsName = ServiceRule.digits(of: kind)
        for child in reader.children(of: 0) {
            if let digitsName, table.isNamed(digitsName, element: child, in: bytes) {
                isAmbiguous = isAmbiguous || digits != nil || !reader.children(of: child).isEmpty
                digits = reader.text(child)
            }
            if rule.subjects.contains(where: { table.isNamed($0, element: child, in: bytes) }) {
                isAmbiguous = !reader.collect(child, role: reader.name(child), into: &subjects) || isAmbiguous
            }
            if rule.destinations.contains(where: { table.isNamed($0, element: child, in: bytes) }) {
                let role = reader.name(child)
                let before = destinations.count
                isAmbiguous = !reader.collect(child, role: role, into: &destinations) || isAmbiguous
                // No number is a destination too: the phone waits for whatever is dialled next.
                if destinations.count == before, Self.makesCalls(role) {
                    destinations.append(Reference(role: role, callID: nil, device: ""))
                }
            }
        }
        // Digits that are not where they belong would go by unseen.
        if digitsName != nil, digits == nil { isAmbiguous = true }
    }

    /// Elsewhere an empty element clears something, such as the number calls are forwarded to.
    private static func makesCalls(_ role: String) -> Bool {
        role == "calledDirectoryNumber" || role == "consultedDevice"
    }

    private static func soundsLikeDevice(_ name: String) -> Bool {
        let name = name.lowercased()
        return name.hasSuffix("device") || name.hasSuffix("deviceid") || name.hasSuffix("deviceobject")
    }

    private static func soundsLikeDestination(_ name: String) -> Bool {
        let name = name.lowercased()
        return ["dest", "number", "called", "target", "forward", "dial", "route", "transfer"].contains {
            name.contains($0)
        }
    }
}

/// Reads references out of an element table.
private struct Reader {
    let table: ElementTable
    let bytes: UnsafeRawBufferPointer

    func name(_ element: Int) -> String { table.string(table.elements[element].localName, in: bytes) }

    func children(of element: Int) -> [Int] {
        var result: [Int] = []
        var child = table.elements[element].firstChild
        while child >= 0 {
            result.append(Int(child))
            child = table.elements[Int(child)].nextSibling
        }
        return result
    }

    /// A connection identifier, a device identifier, or a list of either.
    ///
    /// Text counts wherever it stands, and an element counts as a connection only when it holds nothing else.
    ///
    /// - Returns: false when the element can be read in two ways.
    func collect(_ element: Int, role: String, into references: inout [RequestSubjects.Reference]) -> Bool {
        let direct = text(element)
        if !direct.isEmpty {
            references.append(RequestSubjects.Reference(role: role, callID: nil, device: direct))
        }
        let children = children(of: element)
        guard !children.isEmpty else { return true }
        let calls = children.filter { table.isNamed("callID", element: $0, in: bytes) }
        let devices = children.filter { table.isNamed("deviceID", element: $0, in: bytes) }
        guard calls.count + devices.count == children.count else {
            var isPlain = direct.isEmpty
            for child in children { isPlain = collect(child, role: role, into: &references) && isPlain }
            return isPlain
        }
        let callID = calls.first.map(text)
        let named = devices.map(text).filter { !$0.isEmpty }
        for device in named {
            references.append(RequestSubjects.Reference(role: role, callID: callID, device: device))
        }
        if named.isEmpty { references.append(RequestSubjects.Reference(role: role, callID: callID, device: nil)) }
        return direct.isEmpty && calls.count < 2 && devices.count < 2
            && children.allSatisfy { table.elements[$0].firstChild < 0 }
    }

    /// Every element with text directly in it, private data left out. A call's identifier is passed over where a device
    /// beside it says whose connection it is.
    func walk(_ element: Int, _ visit: (String, String) -> Void) {
        let device = table.child("deviceID", of: element, in: bytes)
        let namesDevice = device.map { !text($0).isEmpty } ?? false
        for child in children(of: element) where !table.isNamed("extensions", element: child, in: bytes) {
            if namesDevice, table.isNamed("callID", element: child, in: bytes) { continue }
            let text = text(child)
            if !text.isEmpty { visit(name(child), text) }
            walk(child, visit)
        }
    }

    func text(_ element: Int) -> String {
        let text = table.text(of: element, in: bytes)
        return text.trimmingWhitespace()
    }
}

extension String {
    /// The text without white space at its ends.
    func trimmingWhitespace() -> String {
        guard let first = first, let last = last, first.isWhitespace || last.isWhitespace else { return self }
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
