/// Splits items into messages that a phone takes: of 50 kB at most, and of no more items than it says (guide, page 69).
///
/// Items that belong together go into one message (page 71). These are, whatever their number, the items of a configured
/// group; and the items that share an index, which describe one key, file, codec or server. Where all items of an index are
/// too many for one message, they are told apart by what they describe: by the first word of their names, all names
/// of programmable keys being one; the parts of a mobile user's archives (`userdata-…`) each stand alone.
///
/// Parts keep the order of the items as far as that allows: what belongs together stands where its first item stood.
public struct ItemSplitter: Sendable {
    /// The largest message, bytes of UTF-8.
    public var maximumBytes: Int
    /// The most items in a message; `nil` for any number.
    public var maximumItems: Int?
    /// Groups of names; items of one group, of any index, go into one message.
    public var groups: [[String]]
    /// Whether items that share an index stay together; not needed for what a phone tells.
    public var keepsIndexesTogether: Bool

    /// The largest message, in bytes; the guide says 50 kB (page 69) and not of how many bytes each.
    public static let usualMaximumBytes = 50_000

    /// A splitter.
    public init(
        maximumBytes: Int = usualMaximumBytes, maximumItems: Int? = nil, groups: [[String]] = [],
        keepsIndexesTogether: Bool = true
    ) {
        self.maximumBytes = maximumBytes
        self.maximumItems = maximumItems
        self.groups = groups
        self.keepsIndexesTogether = keepsIndexesTogether
    }

    /// The items of each message; none for no items.
    ///
    /// The same items and limits always give the same parts. Throws when what belongs together does not fit in one message.
    public func parts(_ items: [Item]) throws(ItemSplitterError) -> [[Item]] {
        var parts: [[Item]] = []
        var part = Bundle()
        for bundle in try bundles(items) {
            if !part.items.isEmpty, !fits(part.size + bundle.size, part.items.count + bundle.items.count) {
                parts.append(part.items)
                part = Bundle()
            }
            part.add(bundle)
        }
        if !part.items.isEmpty { parts.append(part.items) }
        return parts
    }

    /// What goes into one message.
    private struct Bundle {
        var items: [Item] = []
        /// Bytes on the wire.
        var size = 0

        mutating func add(_ item: Item, size: Int) {
            items.append(item)
            self.size += size
        }

        mutating func add(_ other: Bundle) {
            items += other.items
            size += other.size
        }
    }

    /// What bundles are told apart by.
    private enum Tie: Hashable {
        case group(Int)
        case index(Int)
        case family(String, Int)
        case item(ItemKey)
    }

    private func fits(_ size: Int, _ count: Int) -> Bool {
        size + WorkpointMessageWriter.sizeWithoutItems <= maximumBytes && count <= maximumItems ?? .max
    }

    /// Bundles in the order of their first items, each small enough for a message.
    private func bundles(_ items: [Item]) throws(ItemSplitterError) -> [Bundle] {
        let groupOfName = Dictionary(
            groups.enumerated().flatMap { place, names in names.map { ($0, place) } },
            uniquingKeysWith: { first, _ in first })
        let coarse = tied(items) { item in
            if let group = groupOfName[item.name] { return .group(group) }
            if keepsIndexesTogether, let index = item.index { return .index(index) }
            return .item(item.key)
        }
        var bundles: [Bundle] = []
        for (tie, bundle) in coarse {
            if fits(bundle.size, bundle.items.count) {
                bundles.append(bundle)
                continue
            }
            var finer = [(tie, bundle)]
            if case .index(let index) = tie {
                finer = tied(bundle.items) { item in
                    Self.family(item.name).map { .family($0, index) } ?? .item(item.key)
                }
            }
            for (_, bundle) in finer {
                guard fits(bundle.size, bundle.items.count) else {
                    throw ItemSplitterError(
                        keys: bundle.items.map(\.key), bytes: bundle.size + WorkpointMessageWriter.sizeWithoutItems)
                }
                bundles.append(bundle)
            }
        }
        return bundles
    }

    private func tied(_ items: [Item], by tie: (Item) -> Tie) -> [(Tie, Bundle)] {
        // The plain way of writing is never shorter than the legacy one.
        let writer = WorkpointMessageWriter()
        var places: [Tie: Int] = [:]
        var bundles: [(Tie, Bundle)] = []
        for item in items {
            let tie = tie(item)
            let place = places[tie] ?? bundles.count
            if place == bundles.count {
                places[tie] = place
                bundles.append((tie, Bundle()))
            }
            bundles[place].1.add(item, size: writer.size(item))
        }
        return bundles
    }

    /// What an indexed item describes; `nil` when it stands alone.
    private static func family(_ name: String) -> String? {
        let word = String(name.prefix { $0 != "-" })
        if word == "userdata" { return nil }
        return wordsOfKeys.contains(word.lowercased()) ? "function" : word
    }

    /// First words of the items of programmable keys: `function-key-def`, `key-label-unicode`, `stimulus-led-control-uri`…
    private static let wordsOfKeys: Set<String> = [
        "function", "key", "stimulus", "blf", "select", "line", "fpk", "feature", "dtmf",
    ]
}

/// Items that belong together do not fit in a message of the phone.
public struct ItemSplitterError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The items.
    public var keys: [ItemKey]
    /// How large a message of them would be.
    public var bytes: Int

    /// An error.
    public init(keys: [ItemKey], bytes: Int) {
        self.keys = keys
        self.bytes = bytes
    }

    /// One line for people.
    public var description: String {
        let first = keys.first.map { $0.index.map { index in "\(keys[0].name)[\(index)]" } ?? keys[0].name } ?? ""
        return
            "\(first) and what belongs to it (\(keys.count) items, \(bytes) bytes) do not fit in one message of the phone"
    }
}
