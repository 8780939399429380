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
    /// A literal and the hole or end of message after it.
    struct Node {
        var literalStart: UInt32
        var literalLength: UInt32
        /// First node after the hole; -1 for none yet.
        var firstChild: Int32
        /// Next alternative, never longer than this one; -1 for none.
        var nextSibling: Int32
        /// Raw value of the ``HeadField`` in the hole after the literal, or ``HeadField/none``.
        var field: UInt8
        /// Index into `shapes` if the message ends with the literal, else -1.
        var shape: Int32
    }

    /// What all messages of a shape have in common.
    struct Shape {
        var identifier: UInt32
        /// Raw value of the ``MessageKind``.
        var kind: UInt16
        /// Raw value of the ``Edition``, 0 for none.
        var edition: UInt8
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

    /// Where the shapes of a root name begin.
    struct Root {
        var fingerprint: UInt64
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
    /// Open addressing from the fingerprint of a root's name to the first node.
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
        _ base: UnsafePointer<UInt8>, count: Int, parser: borrowing MarkupParser,
        fields: UnsafeMutablePointer<ByteRange>
    ) -> (shape: Shape, rootStart: Int, hasReferences: Bool)? {
        let end = base + count
        var cursor = base
        var found = false
        for index in 0..<prologs.count {
            let prolog = prologs[index]
            let length = Int(prolog.length)
            if length < count, cbs_equal_long(base, literals.base + Int(prolog.start), length) != 0,
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
        let rootStart = cursor - base
        let nameEnd = rootNameEnd(cursor + 1, end)
        var node = rootNode(cbs_fingerprint(cursor + 1, nameEnd - cursor - 1))
        var hasReferences = false
        while node >= 0 {
            let candidate = nodes[Int(node)]
            let length = Int(candidate.literalLength)
            guard length <= end - cursor,
                cbs_equal_long(cursor, literals.base + Int(candidate.literalStart), length) != 0
            else {
                node = candidate.nextSibling
                continue
            }
            cursor += length
            if candidate.shape >= 0 {
                guard cursor == end else {
                    cursor -= length
                    node = candidate.nextSibling
                    continue
                }
                return (shapes[Int(candidate.shape)], rootStart, hasReferences)
            }
            var textEnd = cbs_text_end(cursor, end)!
            guard textEnd < end else { return nil }
            if textEnd.pointee != UInt8(ascii: "<") {
                var sawReference = false
                guard let checked = try? parser.text(textEnd, &sawReference) else { return nil }
                if sawReference, candidate.field != HeadField.none { hasReferences = true }
                textEnd = checked
            }
            if candidate.field != HeadField.none {
                let range = ByteRange(cursor - base, textEnd - base)
                fields[Int(candidate.field)] = HeadSink.trimmed(range, base)
            }
            cursor = textEnd
            node = candidate.firstChild
        }
        return nil
    }

    /// End of the root's name as far as it matters for finding it: a plain name, or a prefix and a plain name.
    @inline(__always)
    private func rootNameEnd(_ position: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
        let stop = cbs_name_end(position, end)!
        return stop < end && stop.pointee == UInt8(ascii: ":") ? cbs_name_end(stop + 1, end) : stop
    }

    @inline(__always)
    private func rootNode(_ fingerprint: UInt64) -> Int32 {
        guard roots.count > 0 else { return -1 }
        var slot = Int(truncatingIfNeeded: fingerprint) & (Self.rootSlots - 1)
        while roots[slot].node >= 0 {
            if roots[slot].fingerprint == fingerprint { return roots[slot].node }
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
        let nameEnd = rootNameEnd(base + rootStart + 1, base + count)
        let rootSlot = slot(for: cbs_fingerprint(base + rootStart + 1, nameEnd - base - rootStart - 1))
        guard let rootSlot else { return false }
        var parent: Int32 = -1
        var start = rootStart
        for index in 0...holes.count {
            let isLast = index == holes.count
            let stop = isLast ? count : Int(holes[index].range.lower)
            let first = parent < 0 ? roots[rootSlot].node : nodes[Int(parent)].firstChild
            let field = isLast ? HeadField.none : holes[index].field
            var node = find(first, base + start, stop - start, isLast: isLast, field: field)
            if node < 0 {
                guard siblingCount(first) < capacity.siblings else { return false }
                node = insert(
                    base + start, stop - start, field: field, first: first, parent: parent, rootSlot: rootSlot)
            }
            if isLast {
                nodes[Int(node)].shape = Int32(truncatingIfNeeded: shapes.count)
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
    private mutating func slot(for fingerprint: UInt64) -> Int? {
        if roots.count == 0 {
            for _ in 0..<Self.rootSlots { roots.append(Root(fingerprint: 0, node: -1)) }
        }
        var slot = Int(truncatingIfNeeded: fingerprint) & (Self.rootSlots - 1)
        var steps = 0
        while roots[slot].node >= 0, roots[slot].fingerprint != fingerprint {
            slot = (slot + 1) & (Self.rootSlots - 1)
            steps += 1
            if steps > 32 { return nil }
        }
        roots[slot].fingerprint = fingerprint
        return slot
    }

    private func find(
        _ first: Int32, _ literal: UnsafePointer<UInt8>, _ length: Int, isLast: Bool, field: UInt8
    ) -> Int32 {
        var node = first
        while node >= 0 {
            let candidate = nodes[Int(node)]
            if Int(candidate.literalLength) == length, (candidate.shape >= 0) == isLast, candidate.field == field,
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
                literalStart: UInt32(truncatingIfNeeded: start), literalLength: UInt32(truncatingIfNeeded: length),
                firstChild: -1, nextSibling: next, field: field, shape: -1))
        if previous >= 0 {
            nodes[Int(previous)].nextSibling = new
        } else if parent >= 0 {
            nodes[Int(parent)].firstChild = new
        } else {
            roots[rootSlot].node = new
        }
        return new
    }
}
