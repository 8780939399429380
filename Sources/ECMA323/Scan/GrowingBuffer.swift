/// Memory for trivial values that grows by doubling and hands out no copies: the scanner's tables live in it.
struct GrowingBuffer<Element: BitwiseCopyable>: ~Copyable {
    private(set) var base: UnsafeMutablePointer<Element>
    private(set) var count = 0
    private var capacity = 0
    /// Elements after the last one that are readable.
    private let padding: Int

    /// Makes an empty buffer, which takes no memory worth speaking of.
    init(padding: Int = 0) {
        self.padding = padding
        base = .allocate(capacity: max(1, padding))
    }

    deinit {
        base.deallocate()
    }

    @inline(__always) subscript(index: Int) -> Element {
        get {
            assert(index >= 0 && index < count)
            return base[index]
        }
        nonmutating _modify { yield &base[index] }
    }

    /// The elements.
    var all: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }

    /// How many elements' memory is worth keeping.
    static var usualCapacity: Int { 1024 }

    /// Forgets the elements and keeps their memory, unless it is unusually much.
    mutating func removeAll() {
        count = 0
        guard capacity > Self.usualCapacity else { return }
        base.deallocate()
        base = .allocate(capacity: max(1, padding))
        capacity = 0
    }

    /// Takes the last element away; there must be one.
    @inline(__always) mutating func removeLast() -> Element {
        assert(count > 0)
        count -= 1
        return base[count]
    }

    @inline(__always) mutating func append(_ element: Element) {
        if count == capacity { reserve(1) }
        (base + count).initialize(to: element)
        count += 1
    }

    /// Appends elements and gives the index of the first.
    mutating func append(_ source: UnsafePointer<Element>, _ number: Int) -> Int {
        reserve(number)
        let start = count
        (base + start).initialize(from: source, count: number)
        count += number
        return start
    }

    @inline(never) private mutating func reserve(_ number: Int) {
        guard count + number > capacity else { return }
        let larger = max(64, max(capacity * 2, count + number))
        let moved = UnsafeMutablePointer<Element>.allocate(capacity: larger + padding)
        moved.moveInitialize(from: base, count: count)
        // The padding is only ever read as bytes that do not matter.
        UnsafeMutableRawPointer(moved + count).initializeMemory(
            as: UInt8.self, repeating: 0, count: (larger + padding - count) * MemoryLayout<Element>.stride)
        base.deallocate()
        base = moved
        capacity = larger
    }
}
