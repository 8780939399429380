/// What names an item: its name, and its index where the item is one of several.
///
/// Names are lower case with hyphens, but for a few (`Canonical-…`, `enable-WBM`), and compared as they are written.
public struct ItemKey: Hashable, Comparable, Sendable, Codable {
    /// The name on the wire.
    public var name: String
    /// Which of several; from 1 for keys, files and codecs, from 0 for `dls-server-ca` and some others. `nil` for one alone.
    public var index: Int?

    /// Names an item.
    public init(_ name: String, _ index: Int? = nil) {
        self.name = name
        self.index = index
    }

    /// By name, then by index; an item without index comes first.
    public static func < (lhs: ItemKey, rhs: ItemKey) -> Bool {
        if lhs.name != rhs.name { return lhs.name < rhs.name }
        return (lhs.index ?? Int.min) < (rhs.index ?? Int.min)
    }
}

/// A setting or fact of a phone: a name, perhaps an index, a value, and in a phone's message perhaps a status.
public struct Item: Hashable, Sendable, Codable {
    /// What names it.
    public var key: ItemKey
    /// The value, without the white space around it; empty where there is none.
    public var value: String
    /// What the phone says of it; `nil` when all is well, and in messages of the service.
    public var status: ItemStatus?

    /// An item with its value.
    public init(_ name: String, index: Int? = nil, _ value: String = "", status: ItemStatus? = nil) {
        self.key = ItemKey(name, index)
        self.value = value
        self.status = status
    }

    /// An item with its value.
    public init(key: ItemKey, value: String, status: ItemStatus? = nil) {
        self.key = key
        self.value = value
        self.status = status
    }

    /// The name on the wire.
    public var name: String { key.name }
    /// Which of several.
    public var index: Int? { key.index }
}

extension Sequence<Item> {
    /// The value of the first item of that name without a problem; `nil` when there is none or it is empty.
    public func value(_ name: String) -> String? {
        first { $0.key.name == name && $0.status == nil && !$0.value.isEmpty }?.value
    }
}
