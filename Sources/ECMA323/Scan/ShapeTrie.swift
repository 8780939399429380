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
/// Shapes whose roots begin with the same bytes share their beginnings in a trie. It grows up to fixed limits and is frozen
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
    var isFull = false

    var nodes: GrowingBuffer<Node>
    var literals: GrowingBuffer<UInt8>
    var shapes: GrowingBuffer<Shape>
    var prologs: GrowingBuffer<Prolog>
    /// Open addressing from the key of a root's first bytes to the first node.
    var roots: GrowingBuffer<Root>
    static var rootSlots: Int { 1024 }

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
    static var rootKeyLength: Int { 8 }

    /// These bytes, mixed: good in the upper 16 bits.
    @inline(__always)
    static func rootKey(_ root: UnsafePointer<UInt8>) -> UInt64 {
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
