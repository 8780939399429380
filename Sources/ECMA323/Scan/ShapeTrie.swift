import CByteScan

/// The literal markup of messages seen before, so that the next one like them need not be parsed.
///
/// A message of a known shape is a sequence of literals with holes between them, the texts of its leaf elements:
///
/// ```
/// <DeliveredEvent xmlns="…"><monitorCrossRefID> ▢ </monitorCrossRefID><connection><callID> ▢ </callID>…
/// ```
///
/// Literals are compared 16 bytes at a time, and what stands in a hole gets every check the parser makes of text
/// (references, `]]>`, characters, UTF-8). Both together give exactly the parser's verdict and ranges: the literals
/// come from a message the parser accepted, and text without `<` cannot change how they nest. Whatever does not match
/// goes to the parser, which has the last word.
///
/// Shapes of one prolog and root name share their beginnings in a trie. It grows up to fixed limits and is frozen
/// then, so a peer that never repeats itself costs bounded memory; memory is taken only once something is learned.
struct ShapeTrie: ~Copyable {
    /// A literal and the hole or end of message after it. 16 bytes, so that finding one takes a shift and an addition.
    struct Node {
        var literalStart: UInt32
        /// First node after the hole, -1 for none yet; at the end of the message an index into `shapes`.
        var next: Int32
        /// Next alternative, never longer than this one; -1 for none.
        var nextSibling: Int32
        var literalLength: UInt16
        /// Raw value of the ``HeadField`` in the hole after the literal, ``HeadField/none`` for another hole, or
        /// ``end``.
        var field: UInt8

        /// Instead of a field: the message ends with the literal.
        static let end: UInt8 = 0xFE
        static let longestLiteral = Int(UInt16.max)
    }

    /// What all messages of a shape have in common.
    struct Shape {
        var identifier: UInt32
        var kind: MessageKind
        var edition: Edition?
        /// The root's namespace, counted from the root's `<`.
        var namespace: ByteRange
    }

    /// Limits of growth.
    struct Capacity {
        var nodes = 8192
        var literalBytes = 512 << 10
        var shapes = 2048
        /// Alternatives after the same beginning.
        var siblings = 16
        /// Different prologs (XML declarations, in practice).
        var prologs = 6
        var prologBytes = 256
    }

    /// What stands before the root element.
    struct Prolog {
        var start: UInt32
        var length: UInt32
        /// The declaration names an encoding in which only ASCII means the same.
        var requiresASCII: Bool
    }

    /// Where the shapes begin whose roots begin with the same bytes.
    struct Root {
        var key: UInt64
        var node: Int32
    }

    let capacity: Capacity
    /// Shapes learned.
    var shapeCount: Int { shapes.count }
    /// Whether something could not be learned for lack of room.
    private(set) var isFull = false

    private var nodes: GrowingBuffer<Node>
    private var literals: GrowingBuffer<UInt8>
    private var shapes: GrowingBuffer<Shape>
    private var prologs: GrowingBuffer<Prolog>
    /// Open addressing from the key of a root's first bytes to the first node.
    private var roots: GrowingBuffer<Root>
    private static var rootSlots: Int { 1024 }

    init(capacity: Capacity = Capacity()) {
        self.capacity = capacity
        nodes = GrowingBuffer()
        literals = GrowingBuffer(padding: Int(CBS_SLACK))
        shapes = GrowingBuffer()
        prologs = GrowingBuffer()
        roots = GrowingBuffer()
    }

    // MARK: Matching

    /// Matches a message against the shapes.
    /// - Parameters:
    ///   - fields: one range per ``HeadField``, all empty; filled in as far as the match goes.
    /// - Returns: the shape, where the root begins, and whether a field holds references; `nil` if no shape matches.
    @inline(__always)
    func match(
        _ input: MarkupInput, fields: UnsafeMutablePointer<ByteRange>
    ) -> (shape: Shape, rootStart: Int, hasReferences: Bool)? {
        let (base, end) = (input.base, input.end)
        let count = end - base
        var cursor = base
        var found = false
        for index in 0..<prologs.count {
            let prolog = prologs[index]
            let length = Int(prolog.length)
            if length < count, cbs_equal(base, literals.base + Int(prolog.start), length) != 0,
                base[length] == UInt8(ascii: "<"), base[length + 1] != UInt8(ascii: "?"),
                base[length + 1] != UInt8(ascii: "!")
            {
                if prolog.requiresASCII, cbs_is_ascii(base, end) == 0 { return nil }
                cursor = base + length
                found = true
                break
            }
        }
        guard found else { return nil }
        let node = rootNode(Self.rootKey(cursor))
        let (shape, hasReferences) = Self.walk(nodes.base, literals.base, from: node, input, at: cursor, fields)
        return shape < 0 ? nil : (shapes[Int(shape)], cursor - base, hasReferences)
    }

    /// Goes from node to node as far as the message has their literals. A function of its own with nothing but values, so
    /// that all of them stay in registers.
    /// - Returns: index of the shape, -1 if there is none, and whether a field holds references.
    @inline(never)
    private static func walk(
        _ nodes: UnsafeMutablePointer<Node>, _ literals: UnsafeMutablePointer<UInt8>, from first: Int32,
        _ input: MarkupInput, at root: UnsafePointer<UInt8>, _ fields: UnsafeMutablePointer<ByteRange>
    ) -> (shape: Int32, hasReferences: Bool) {
        let base = input.base
        var cursor = root
        var index = first
        var hasReferences = false
        while index >= 0 {
            let node = nodes + Int(index)
            let length = Int(node.pointee.literalLength)
            guard length <= input.end - cursor,
                cbs_equal(cursor, literals + Int(node.pointee.literalStart), length) != 0
            else {
                index = node.pointee.nextSibling
                continue
            }
            let field = node.pointee.field
            if field == Node.end {
                if cursor + length == input.end { return (node.pointee.next, hasReferences) }
                index = node.pointee.nextSibling
                continue
            }
            cursor += length
            let stop = cbs_text_end(cursor, input.end)
            var textEnd = stop.position
            if !stop.found {
                guard let text = input.checkedText(textEnd) else { break }
                textEnd = text.end
                if text.sawReference, field != HeadField.none { hasReferences = true }
            }
            if field != HeadField.none {
                fields[Int(field)] = HeadSink.trimmed(ByteRange(cursor - base, textEnd - base), base)
            }
            cursor = textEnd
            index = node.pointee.next
        }
        return (-1, false)
    }

    /// How many bytes from the root's `<` on tell where to look for its shapes; that many may be read of any message.
    private static var rootKeyLength: Int { 8 }

    /// These bytes, mixed: good in the upper 16 bits.
    @inline(__always)
    private static func rootKey(_ root: UnsafePointer<UInt8>) -> UInt64 {
        UnsafeRawPointer(root).loadUnaligned(as: UInt64.self) &* 0x9E37_79B9_7F4A_7C15
    }

    @inline(__always)
    private func rootNode(_ key: UInt64) -> Int32 {
        guard roots.count > 0 else { return -1 }
        var slot = Int(truncatingIfNeeded: key >> 48) & (Self.rootSlots - 1)
        while roots[slot].node >= 0 {
            if roots[slot].key == key { return roots[slot].node }
            slot = (slot + 1) & (Self.rootSlots - 1)
        }
        return -1
    }
}

// MARK: Learning

extension ShapeTrie {
    /// Learns the shape of a message that the parser has accepted.
    /// - Parameters:
    ///   - holes: the texts of all leaf elements, in order.
    ///   - rootStart: offset of the root's `<`.
    /// - Returns: false if there was no room.
    mutating func learn(
        _ base: UnsafePointer<UInt8>, count: Int, holes: UnsafeBufferPointer<TextHole>, rootStart: Int, shape: Shape,
        requiresASCII: Bool
    ) -> Bool {
        guard !isFull else { return false }
        guard shapes.count < capacity.shapes, nodes.count + holes.count + 1 <= capacity.nodes,
            literals.count + count <= capacity.literalBytes
        else {
            isFull = true
            return false
        }
        guard knowsProlog(base, rootStart, requiresASCII: requiresASCII) else { return false }
        // The key must not depend on a text.
        guard (holes.isEmpty ? count : Int(holes[0].range.lower)) - rootStart >= Self.rootKeyLength,
            let rootSlot = slot(for: Self.rootKey(base + rootStart))
        else { return false }
        var parent: Int32 = -1
        var start = rootStart
        for index in 0...holes.count {
            let isLast = index == holes.count
            let stop = isLast ? count : Int(holes[index].range.lower)
            let first = parent < 0 ? roots[rootSlot].node : nodes[Int(parent)].next
            let field = isLast ? Node.end : holes[index].field
            guard stop - start <= Node.longestLiteral else { return false }
            var node = find(first, base + start, stop - start, field: field)
            if node < 0 {
                guard siblingCount(first) < capacity.siblings else { return false }
                node = insert(
                    base + start, stop - start, field: field, first: first, parent: parent, rootSlot: rootSlot)
            }
            if isLast {
                nodes[Int(node)].next = Int32(truncatingIfNeeded: shapes.count)
                shapes.append(shape)
            } else {
                start = Int(holes[index].range.upper)
            }
            parent = node
        }
        return true
    }

    private mutating func knowsProlog(_ base: UnsafePointer<UInt8>, _ length: Int, requiresASCII: Bool) -> Bool {
        for index in 0..<prologs.count where Int(prologs[index].length) == length {
            if cbs_equal(base, literals.base + Int(prologs[index].start), length) != 0 { return true }
        }
        guard prologs.count < capacity.prologs, length <= capacity.prologBytes else { return false }
        let start = literals.append(base, length)
        prologs.append(
            Prolog(
                start: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: length),
                requiresASCII: requiresASCII))
        return true
    }

    /// The slot of a root's name, taken into use if it is new; `nil` if the table is crowded.
    private mutating func slot(for key: UInt64) -> Int? {
        if roots.count == 0 {
            for _ in 0..<Self.rootSlots { roots.append(Root(key: 0, node: -1)) }
        }
        var slot = Int(truncatingIfNeeded: key >> 48) & (Self.rootSlots - 1)
        var steps = 0
        while roots[slot].node >= 0, roots[slot].key != key {
            slot = (slot + 1) & (Self.rootSlots - 1)
            steps += 1
            if steps > 32 { return nil }
        }
        roots[slot].key = key
        return slot
    }

    private func find(
        _ first: Int32, _ literal: UnsafePointer<UInt8>, _ length: Int, field: UInt8
    ) -> Int32 {
        var node = first
        while node >= 0 {
            let candidate = nodes[Int(node)]
            if Int(candidate.literalLength) == length, candidate.field == field,
                cbs_equal(literal, literals.base + Int(candidate.literalStart), length) != 0
            {
                return node
            }
            node = candidate.nextSibling
        }
        return -1
    }

    private func siblingCount(_ first: Int32) -> Int {
        var count = 0
        var node = first
        while node >= 0 {
            count += 1
            node = nodes[Int(node)].nextSibling
        }
        return count
    }

    /// Puts a new node among its siblings, longest literal first: a literal that goes on where another one ends in a
    /// hole has to be tried before it.
    private mutating func insert(
        _ literal: UnsafePointer<UInt8>, _ length: Int, field: UInt8, first: Int32, parent: Int32, rootSlot: Int
    ) -> Int32 {
        let start = literals.append(literal, length)
        let new = Int32(truncatingIfNeeded: nodes.count)
        var previous: Int32 = -1
        var next = first
        while next >= 0, Int(nodes[Int(next)].literalLength) > length {
            previous = next
            next = nodes[Int(next)].nextSibling
        }
        nodes.append(
            Node(
                literalStart: UInt32(truncatingIfNeeded: start), next: -1, nextSibling: next,
                literalLength: UInt16(truncatingIfNeeded: length), field: field))
        if previous >= 0 {
            nodes[Int(previous)].nextSibling = new
        } else if parent >= 0 {
            nodes[Int(parent)].next = new
        } else {
            roots[rootSlot].node = new
        }
        return new
    }
}
