import CByteScan

/// Learning shapes.
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
