#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension CSTAFlags {
    /// Reads the flags, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var flags = Self()
        flags.bits = Bits(try reader.flags(element, names: memberNames))
        return flags
    }

    /// Writes the flags that are there, in order.
    public func writeContent(to writer: inout MessageWriter) { writer.flags(bits.wide, names: Self.memberNames) }
}

extension MessageReader {
    /// Reads flags by their names, in any order.
    mutating func flags(_ element: Int, names: StaticString) throws(MessageError) -> WideFlagBits {
        var flags = WideFlagBits()
        var members = members(of: element)
        var last = -1
        var isOrdered = true
        // Goes on behind the last flag, where the next one is to be expected.
        var walk = FlagNames(names)
        var child = members.next
        while child >= 0 {
            let name = bytes(table.elements[Int(child)].localName)
            if let position = walk.find(name, in: names), flags[position] == nil {
                takeFlag(Int(child), &members)
                if position < last { isOrdered = false }
                last = position
                flags[position] = try Bool.read(Int(child), from: &self)
            }
            child = table.elements[Int(child)].nextSibling
        }
        if !isOrdered { note(.wrongOrder, element) }
        finish(members)
        return flags
    }

    /// Reads an optional set of capabilities.
    mutating func capabilities(
        _ name: StaticString, _ names: StaticString, _ members: inout Members
    ) throws(MessageError) -> CSTA.Capabilities? {
        guard let element = take(name, &members) else { return nil }
        let bits = try flags(element, names: names)
        var capabilities = CSTA.Capabilities()
        guard !bits.isEmpty else { return capabilities }
        var walk = FlagNames(names)
        var position = 0
        while let entry = walk.next() {
            if let value = bits[position] { capabilities[String(decoding: entry.bytes, as: UTF8.self)] = value }
            position += 1
        }
        return capabilities
    }
}

extension MessageWriter {
    /// Writes flags by their names, in order.
    mutating func flags(_ flags: WideFlagBits, names: StaticString) {
        guard !flags.isEmpty else { return }
        var walk = FlagNames(names)
        var position = 0
        while let entry = walk.next() {
            if let value = flags[position] { flag(entry, value) }
            position += 1
        }
    }

    /// Writes an optional set of capabilities, in the order of the standard.
    mutating func capabilities(
        _ name: StaticString, since first: Edition = .ed1, _ names: StaticString, _ value: CSTA.Capabilities?
    ) {
        guard let value else { return }
        guard edition >= first else {
            omit()
            return
        }
        element(name) { writer in
            var walk = FlagNames(names)
            var written = 0
            while written < value.flags.count, let entry = walk.next() {
                guard let flag = value[String(decoding: entry.bytes, as: UTF8.self)] else { continue }
                writer.flag(entry, flag)
                written += 1
            }
            for _ in written..<value.flags.count { writer.omit() }
        }
    }

    private mutating func flag(_ entry: FlagNames.Entry, _ value: Bool) {
        guard entry.isIn(edition) else {
            omit()
            return
        }
        raw("<")
        raw(entry.bytes)
        raw(value ? ">true</" : ">false</")
        raw(entry.bytes)
        raw(">")
    }
}

/// A walk over the names of a set of flags, as `CSTAFlags.memberNames` lists them.
struct FlagNames: IteratorProtocol {
    /// A name and the editions that have it.
    struct Entry {
        /// The wire name.
        var bytes: UnsafeRawBufferPointer
        /// The first edition that has it.
        var since = Edition.ed1
        /// The last edition that has it.
        var until = Edition.ed6

        /// Whether an edition has it.
        func isIn(_ edition: Edition) -> Bool { since <= edition && edition <= until }
    }

    private let list: UnsafeRawBufferPointer
    private var cursor = 0
    /// Position of the name at the cursor.
    private var position = 0

    init(_ list: StaticString) { self.list = list.bytes }

    mutating func next() -> Entry? {
        guard cursor < list.count else { return nil }
        let end = entryEnd
        var entry = Entry(bytes: UnsafeRawBufferPointer(rebasing: list[cursor..<end]))
        if let mark = entry.bytes.firstIndex(of: UInt8(ascii: "@")) {
            let edition = Edition(rawValue: list[end - 1] &- 0x30) ?? .ed6
            if entry.bytes[mark + 1] == UInt8(ascii: "-") { entry.until = edition } else { entry.since = edition }
            entry.bytes = UnsafeRawBufferPointer(rebasing: entry.bytes[..<mark])
        }
        skip(to: end)
        return entry
    }

    /// The position of a name, looked for from the cursor on and then from the beginning. The cursor is behind it then;
    /// if there is no such name, it stays.
    mutating func find(_ name: UnsafeRawBufferPointer, in names: StaticString) -> Int? {
        let start = self
        while cursor < list.count {
            let end = entryEnd
            if isNamed(name, before: end) {
                skip(to: end)
                return position - 1
            }
            skip(to: end)
        }
        self = Self(names)
        while cursor < start.cursor {
            let end = entryEnd
            if isNamed(name, before: end) {
                skip(to: end)
                return position - 1
            }
            skip(to: end)
        }
        self = start
        return nil
    }

    /// Whether the entry at the cursor, which ends at `end`, is that name with or without editions.
    private func isNamed(_ name: UnsafeRawBufferPointer, before end: Int) -> Bool {
        let nameEnd = cursor + name.count
        guard nameEnd == end || nameEnd < end && list[nameEnd] == UInt8(ascii: "@") else { return false }
        return memcmp(list.baseAddress! + cursor, name.baseAddress!, name.count) == 0
    }

    /// Where the entry at the cursor ends.
    private var entryEnd: Int {
        guard let space = memchr(list.baseAddress! + cursor, 0x20, list.count - cursor) else { return list.count }
        return UnsafeRawPointer(space) - list.baseAddress!
    }

    private mutating func skip(to end: Int) {
        cursor = end + 1
        position += 1
    }
}
