/// Where a text lies in a ``TextHeap``.
struct TextRef: Sendable {
    var offset: UInt32 = 0
    var count: UInt32 = 0

    static let empty = TextRef()

    var isEmpty: Bool { count == 0 }
}

/// A device identifier in a ``TextHeap``, and where in it its number is.
struct DeviceText: Sendable {
    var text = TextRef.empty
    var number = TextRef.empty

    static let empty = DeviceText()

    var isEmpty: Bool { text.isEmpty }
}

/// A device identifier of an event, with its number, found once per event.
struct DeviceView {
    let text: UnsafeRawBufferPointer
    let number: UnsafeRawBufferPointer

    init(_ text: UnsafeRawBufferPointer) {
        self.text = text
        number = DeviceNumber.number(in: text)
    }

    var isEmpty: Bool { text.isEmpty }
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

    // MARK: - Devices

    /// Stores a device identifier.
    mutating func store(_ device: DeviceView) -> DeviceText {
        var stored = DeviceText()
        stored.text = store(device.text)
        stored.number = number(of: device, at: stored.text)
        return stored
    }

    /// Makes `device` another device if there is one, and says whether that changed anything.
    mutating func note(_ new: DeviceView, in device: inout DeviceText) -> Bool {
        guard note(new.text, in: &device.text) else { return false }
        device.number = number(of: new, at: device.text)
        return true
    }

    /// Gives up a device identifier.
    mutating func release(_ device: inout DeviceText) {
        release(&device.text)
        device.number = .empty
    }

    /// Whether the text names the same device; see ``DeviceNumber/same(_:_:)``.
    func isSame(_ known: DeviceText, _ device: DeviceView) -> Bool {
        guard !known.isEmpty, !device.isEmpty else { return false }
        if equals(known.text, device.text) { return true }
        return !device.number.isEmpty && equals(known.number, device.number)
    }

    /// Whether a connection names a party: as the device of its connection or as its number. A party whose connection
    /// was never named is also meant by the number that the event gives beside the connection.
    func isEither(
        _ connectionDevice: DeviceText, _ device: DeviceText, _ connection: DeviceView, or subject: DeviceView
    ) -> Bool {
        if isSame(connectionDevice, connection) { return true }
        if isSame(device, connection) { return true }
        return connectionDevice.isEmpty && isSame(device, subject)
    }

    private func number(of device: DeviceView, at ref: TextRef) -> TextRef {
        guard let whole = device.text.baseAddress, let part = device.number.baseAddress, !device.number.isEmpty else {
            return .empty
        }
        return TextRef(offset: ref.offset + UInt32(part - whole), count: UInt32(device.number.count))
    }

    func string(_ device: DeviceText) -> String { string(device.text) }

    func string(_ ref: TextRef) -> String {
        withText(ref) { String(decoding: $0, as: UTF8.self) }
    }
}
