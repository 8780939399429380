import DeviceActors

/// The automatic logouts that are pending, the next one first.
struct DeadlineList: Sendable {
    private struct Entry: Sendable {
        var at: Timestamp
        var device: MobilityName
    }

    /// In descending order, so that the next one goes without moving the others.
    private var entries: [Entry] = []

    /// How many there are.
    var count: Int { entries.count }
    /// When the next one is due.
    var next: Timestamp? { entries.last?.at }

    /// The devices whose time has come, the earliest first.
    func due(at now: Timestamp) -> some Sequence<MobilityName> {
        entries.reversed().lazy.prefix { $0.at <= now }.map(\.device)
    }

    mutating func insert(_ device: MobilityName, at time: Timestamp) {
        entries.insert(Entry(at: time, device: device), at: place(of: device, at: time))
    }

    mutating func remove(_ device: MobilityName, at time: Timestamp) {
        let place = place(of: device, at: time)
        guard entries.indices.contains(place), entries[place].device == device, entries[place].at == time else {
            return
        }
        entries.remove(at: place)
    }

    /// Where a device with this time is, or belongs.
    private func place(of device: MobilityName, at time: Timestamp) -> Int {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            let entry = entries[middle]
            if (entry.at, entry.device) > (time, device) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
