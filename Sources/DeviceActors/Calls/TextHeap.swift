/// Where a text lies in a ``TextHeap``.
struct TextRef: Sendable {
    var offset: UInt32 = 0
    var count: UInt32 = 0

    static let empty = TextRef()

    var isEmpty: Bool { count == 0 }
}

/// The identifiers of one phone's calls, of any length, one after the other in one array.
///
/// Storing a text allocates nothing while the array has capacity. A replaced text leaves a hole unless the new one
/// fits into it; ``holes`` says how many bytes are lost, so that the owner can move what is alive to a new heap.
struct TextHeap: Sendable {
    private var bytes: ContiguousArray<UInt8> = []
    private(set) var holes = 0

    var count: Int { bytes.count }

    /// Stores a text.
    mutating func store(_ text: UnsafeRawBufferPointer) -> TextRef {
        guard !text.isEmpty else { return .empty }
        let ref = TextRef(offset: UInt32(bytes.count), count: UInt32(text.count))
        bytes.append(contentsOf: text)
        return ref
    }

    /// Makes `ref` stand for another text. An equal text costs one comparison.
    mutating func replace(_ ref: inout TextRef, with text: UnsafeRawBufferPointer) {
        if equals(ref, text) { return }
        if text.count <= Int(ref.count) {
            bytes.withUnsafeMutableBytes { heap in
                UnsafeMutableRawBufferPointer(rebasing: heap[Int(ref.offset)..<Int(ref.offset) + text.count])
                    .copyMemory(from: text)
            }
            holes += Int(ref.count) - text.count
            ref.count = UInt32(text.count)
        } else {
            holes += Int(ref.count)
            ref = store(text)
        }
    }

    /// Makes `ref` stand for another text if there is one, and says whether that changed anything.
    mutating func note(_ text: UnsafeRawBufferPointer, in ref: inout TextRef) -> Bool {
        guard !text.isEmpty, !equals(ref, text) else { return false }
        replace(&ref, with: text)
        return true
    }

    /// Gives up a text.
    mutating func release(_ ref: inout TextRef) {
        holes += Int(ref.count)
        ref = .empty
    }

    /// Forgets everything after the first `count` bytes and keeps the capacity.
    mutating func truncate(to count: Int) {
        bytes.removeSubrange(count...)
        holes = 0
    }

    /// Calls `body` with the bytes of a text.
    @inline(__always)
    func withText<R>(_ ref: TextRef, _ body: (UnsafeRawBufferPointer) -> R) -> R {
        bytes.withUnsafeBytes { heap in
            body(UnsafeRawBufferPointer(rebasing: heap[Int(ref.offset)..<Int(ref.offset + ref.count)]))
        }
    }

    func equals(_ ref: TextRef, _ text: UnsafeRawBufferPointer) -> Bool {
        Int(ref.count) == text.count && withText(ref) { equalBytes($0, text) }
    }

    /// Whether the text names the same device; see ``DeviceNumber/same(_:_:)``.
    func sameDevice(_ ref: TextRef, _ text: UnsafeRawBufferPointer) -> Bool {
        withText(ref) { DeviceNumber.same($0, text) }
    }

    func string(_ ref: TextRef) -> String {
        withText(ref) { String(decoding: $0, as: UTF8.self) }
    }
}
