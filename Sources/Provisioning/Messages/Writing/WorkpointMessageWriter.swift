import XMLDocuments

/// Writes the messages of the Workpoint Interface: UTF-8, the root's attributes as in the guide's examples, no XML
/// declaration and no white space between elements.
public struct WorkpointMessageWriter: Sendable {
    /// Whether `<` and `>` are left out of texts and `&` becomes `+`: firmware V1 does not decode what they must be
    /// written as. See ``FirmwareVersion/decodesReferences``.
    public var legacyText: Bool

    /// A writer.
    public init(legacyText: Bool = false) {
        self.legacyText = legacyText
    }

    /// A service's message. Items without value are written as empty elements; without items there is no `ItemList`.
    public func bytes(_ message: ServiceMessage) -> [UInt8] {
        var text = XMLText(legacy: legacyText, capacity: capacity(for: message.items))
        text.markup("<DLSMessage\(Self.namespaces)><Message nonce=\"")
        text.attribute(message.nonce)
        text.markup("\"><Action>\(message.action.rawValue)</Action>")
        if !message.items.isEmpty { write(message.items, to: &text) }
        text.markup("</Message></DLSMessage>")
        return text.bytes
    }

    /// A phone's message. A reply has an `ItemList` even when it is empty, except a reply that is not `accepted`
    /// (guide, pages 46 and 60).
    public func bytes(_ message: WorkpointMessage) -> [UInt8] {
        var text = XMLText(legacy: legacyText, capacity: capacity(for: message.items))
        text.markup("<WorkpointMessage\(Self.namespaces)><Message nonce=\"")
        text.attribute(message.nonce)
        text.markup("\" maxItems=\"\(message.maxItems ?? -1)\"")
        if let fragment = message.fragment { text.markup(" fragment=\"\(fragment.rawValue)\"") }
        text.markup("><ReasonForContact")
        if let status = message.status { text.markup(" status=\"\(status.rawValue)\"") }
        if let action = message.action { text.markup(" action=\"\(action.rawValue)\"") }
        text.markup(">\(message.reason.rawValue)</ReasonForContact>")
        if !message.items.isEmpty || message.status == .accepted { write(message.items, to: &text) }
        text.markup("</Message></WorkpointMessage>")
        return text.bytes
    }

    /// An `ItemList` that stands alone.
    public func bytes(_ items: [Item]) -> [UInt8] {
        var text = XMLText(legacy: legacyText, capacity: capacity(for: items))
        write(items, to: &text)
        return text.bytes
    }

    /// How many bytes an item takes in a message.
    public func size(_ item: Item) -> Int {
        var text = XMLText(legacy: legacyText, capacity: item.value.utf8.count + 64)
        write(item, to: &text)
        return text.bytes.count
    }

    /// How many bytes a message takes at most beside its items: either message, with a nonce of 128 bytes that all must be
    /// escaped.
    public static let sizeWithoutItems = 1_200

    private static let namespaces =
        " xsi:schemaLocation=\"http://www.siemens.com/DLS\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
        + " xmlns=\"http://www.siemens.com/DLS\""

    private func capacity(for items: [Item]) -> Int {
        items.reduce(Self.sizeWithoutItems) { $0 + $1.name.utf8.count + $1.value.utf8.count + 48 }
    }

    private func write(_ items: [Item], to text: inout XMLText) {
        guard !items.isEmpty else {
            text.markup("<ItemList/>")
            return
        }
        text.markup("<ItemList>")
        for item in items { write(item, to: &text) }
        text.markup("</ItemList>")
    }

    private func write(_ item: Item, to text: inout XMLText) {
        text.markup("<Item name=\"")
        text.attribute(item.name)
        if let index = item.index { text.markup("\" index=\"\(index)") }
        if let status = item.status {
            text.markup("\" status=\"")
            text.attribute(status.wire)
        }
        guard !item.value.isEmpty else {
            text.markup("\"/>")
            return
        }
        text.markup("\">")
        text.content(item.value)
        text.markup("</Item>")
    }
}
