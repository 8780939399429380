import Provisioning

/// The values a simulated phone has stored: what differs from the catalogue's factory values.
struct PhoneItems: Sendable {
    let catalogue: ItemCatalogue
    /// How many bytes of values fit; beyond, the phone cannot say what is wrong (`undefined status`).
    let capacity: Int
    private(set) var values: [ItemKey: String] = [:]
    private var size = 0

    init(catalogue: ItemCatalogue, capacity: Int) {
        self.catalogue = catalogue
        self.capacity = capacity
    }

    /// Takes away every value that was stored.
    mutating func reset() {
        values.removeAll()
        size = 0
    }

    /// The value, be it stored or the factory's; `nil`: none.
    subscript(name: String, index: Int? = nil) -> String? {
        values[ItemKey(name, index)] ?? catalogue[name]?.standard
    }

    /// What the phone says to a write of an item; `nil`: it may be stored.
    func problem(writing item: Item, firmware: FirmwareProfile) -> ItemStatus? {
        guard let definition = catalogue[item.name] else { return .unknownItem }
        guard firmware.has(since: definition.since) else { return .notSupported }
        switch definition.access {
        case .readOnly: return .readOnly
        case .otherAction: return .unexpectedItem
        case .readWrite, .writeOnly: break
        }
        if let problem = indexProblem(item.index, definition) { return problem }
        if item.name == "admin-pwd" {
            let isRight =
                firmware.hasNumericAdminPassword
                ? item.value.utf8.count == 6 && item.value.utf8.allSatisfy { (0x30...0x39).contains($0) }
                : (6...24).contains(item.value.count)
            return isRight ? nil : .failed
        }
        if let problem = definition.problem(with: item.value) { return problem }
        let growth = item.value.utf8.count - (values[item.key]?.utf8.count ?? 0)
        return size + growth <= capacity ? nil : .undefinedStatus
    }

    /// Stores a value; an empty one takes the stored one back.
    mutating func store(_ key: ItemKey, _ value: String) {
        size -= values[key]?.utf8.count ?? 0
        if value.isEmpty {
            values[key] = nil
        } else {
            values[key] = value
            size += value.utf8.count
        }
    }

    /// What the phone answers to the reading of an item: mostly one; without an index, every one there is of several.
    func read(_ key: ItemKey, firmware: FirmwareProfile) -> [Item] {
        func problem(_ status: ItemStatus) -> [Item] { [Item(key: key, value: "", status: status)] }
        guard let definition = catalogue[key.name] else { return problem(.unknownItem) }
        guard firmware.has(since: definition.since) else { return problem(.notSupported) }
        switch definition.access {
        case .writeOnly: return problem(.failed)
        case .otherAction: return problem(.unexpectedItem)
        case .readWrite, .readOnly: break
        }
        if definition.indexes != nil, key.index == nil {
            let all = list(definition)
            return all.isEmpty ? problem(.failed) : all
        }
        if let status = indexProblem(key.index, definition) { return problem(status) }
        guard let value = values[key] ?? definition.standard else {
            return key.name.hasSuffix("-unicode") ? problem(.failed) : [Item(key: key, value: "")]
        }
        return [Item(key: key, value: value)]
    }

    /// Every item that `ReadAllItems` tells.
    func all(firmware: FirmwareProfile) -> [Item] {
        var items: [Item] = []
        items.reserveCapacity(catalogue.definitions.count * 2)
        for definition in catalogue.definitions
        where !definition.isHidden && firmware.has(since: definition.since)
            && (definition.access == .readWrite || definition.access == .readOnly)
        {
            if definition.indexes != nil {
                items += list(definition)
            } else if let value = values[ItemKey(definition.name)] ?? definition.standard {
                items.append(Item(definition.name, value))
            } else {
                items.append(Item(definition.name, status: definition.name.hasSuffix("-unicode") ? .failed : nil))
            }
        }
        return items
    }

    /// The indexes of an item that have a value: those that were stored, and of those with a factory value the first 16.
    private func list(_ definition: ItemDefinition) -> [Item] {
        guard let indexes = definition.indexes else { return [] }
        if let standard = definition.standard {
            let stored = values.keys.filter { $0.name == definition.name }.compactMap(\.index)
            return Set(indexes.prefix(indexes.count <= 80 ? 80 : 16)).union(stored).sorted().map {
                Item(definition.name, index: $0, values[ItemKey(definition.name, $0)] ?? standard)
            }
        }
        return values.filter { $0.key.name == definition.name }.sorted { $0.key < $1.key }.map {
            Item(key: $0.key, value: $0.value)
        }
    }

    private func indexProblem(_ index: Int?, _ definition: ItemDefinition) -> ItemStatus? {
        guard let indexes = definition.indexes else { return index == nil ? nil : .invalidIndex }
        guard let index, indexes.contains(index) else { return definition.badIndex }
        return nil
    }
}
