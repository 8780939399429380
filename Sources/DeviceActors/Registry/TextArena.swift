/// Where a text lies in a ``TextArena``. Zero means "no text".
typealias TextOffset = UInt32

/// Short texts packed one after the other in blocks that never move: one or two length bytes, then the bytes.
struct TextArena {
    private static let blockSize = 65_536

    private var blocks: [ContiguousArray<UInt8>] = []

    /// Copies a text of fewer than 32,768 bytes into the arena.
    mutating func append(_ text: UnsafeRawBufferPointer) -> TextOffset {
        let size = text.count + (text.count < 128 ? 1 : 2)
        if blocks.isEmpty || blocks[blocks.count - 1].count + size > Self.blockSize {
            var block = ContiguousArray<UInt8>()
            block.reserveCapacity(Self.blockSize)
            // Offset zero is taken by "no text".
            if blocks.isEmpty { block.append(0) }
            blocks.append(block)
        }
        let last = blocks.count - 1
        let offset = last * Self.blockSize + blocks[last].count
        if text.count < 128 {
            blocks[last].append(UInt8(text.count))
        } else {
            blocks[last].append(0x80 | UInt8(text.count >> 8))
            blocks[last].append(UInt8(text.count & 0xFF))
        }
        blocks[last].append(contentsOf: text)
        return TextOffset(offset)
    }

    /// Whether there is room for another text of this size under 32-bit offsets.
    func hasRoom(for size: Int) -> Bool {
        blocks.count * Self.blockSize + size + Self.blockSize < Int(UInt32.max)
    }

    /// Calls `body` with the bytes of a text.
    func withText<R>(at offset: TextOffset, _ body: (UnsafeRawBufferPointer) -> R) -> R {
        blocks[Int(offset) / Self.blockSize].withUnsafeBytes { block in
            var start = Int(offset) % Self.blockSize
            var count = Int(block[start])
            start += 1
            if count >= 128 {
                count = (count & 0x7F) << 8 | Int(block[start])
                start += 1
            }
            return body(UnsafeRawBufferPointer(rebasing: block[start..<start + count]))
        }
    }
}
