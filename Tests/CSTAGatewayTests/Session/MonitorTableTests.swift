import DeviceActors
import ECMA323
import Testing

@testable import CSTAGateway

@Suite("A session's table of monitors")
struct MonitorTableTests {
    /// Enters a monitor, and gives its place and identifier.
    private func add(
        to table: inout MonitorTable, _ random: inout SplitMix
    ) throws -> (place: UInt32, identifier: String) {
        let found = table.newIdentifier(using: &random)
        let identifier = try #require(found)
        let place = table.nextPlace
        let key = MonitorKey(session: SessionKey(slot: 0, generation: 0), monitor: place)
        table.add(
            MonitorTable.Entry(
                target: .device(PhoneID(rawValue: place)), link: 0,
                subscription: MonitorSubscription(key: key, loop: 0, edition: .ed3), crossReferenceID: identifier))
        return (place, identifier)
    }

    private func text(_ table: borrowing MonitorTable, _ place: UInt32) -> String? {
        table.identifiers[place].map { start in
            let bytes = UnsafeRawBufferPointer(start: start, count: MonitorTable.identifierLength)
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    @Test("Identifiers stay readable while the table grows")
    func grow() throws {
        var table = MonitorTable()
        var random = SplitMix(seed: 1)
        var monitors: [(place: UInt32, identifier: String)] = []
        for _ in 0..<1_000 { monitors.append(try add(to: &table, &random)) }
        let count = table.count
        #expect(count == 1_000)
        #expect(monitors.map(\.place) == Array(0..<1_000))
        for monitor in monitors {
            let found = text(table, monitor.place)
            #expect(found == monitor.identifier)
        }
    }

    @Test("A removed monitor is not found any more, neither by its identifier nor at its place")
    func remove() throws {
        var table = MonitorTable()
        var random = SplitMix(seed: 1)
        let monitor = try add(to: &table, &random)
        let removed = table.remove(monitor.identifier)
        #expect(removed?.crossReferenceID == monitor.identifier)
        let again = table.remove(monitor.identifier)
        #expect(again?.crossReferenceID == nil)
        let bytes = text(table, monitor.place)
        #expect(bytes == nil)
        let entry = table.entry(at: monitor.place)
        #expect(entry?.crossReferenceID == nil)
        let beyond = text(table, 77)
        #expect(beyond == nil)
    }

    @Test("A place stays empty until nothing is on its way to it, and is used again then")
    func reuse() throws {
        var table = MonitorTable()
        var random = SplitMix(seed: 1)
        let keeper = try add(to: &table, &random)
        let ended = try add(to: &table, &random)
        _ = table.remove(ended.identifier)
        let next = try add(to: &table, &random)
        #expect(next.place != ended.place)
        let stray = text(table, ended.place)
        #expect(stray == nil, "what is on its way finds nobody")
        // Told twice, or for a place with a monitor, it changes nothing.
        for place in [ended.place, ended.place, keeper.place, 77] { table.free(place) }
        let reusing = try add(to: &table, &random)
        #expect(reusing.place == ended.place)
        let other = try add(to: &table, &random)
        #expect(other.place == 3)
        for monitor in [keeper, next, reusing, other] {
            let found = text(table, monitor.place)
            #expect(found == monitor.identifier)
        }
        for _ in 0..<5_000 {
            let monitor = try add(to: &table, &random)
            _ = table.remove(monitor.identifier)
            table.free(monitor.place)
        }
        let capacity = table.capacity
        #expect(capacity == 5)
    }

    @Test("With all monitors gone none is found, and each place is used again when it is free")
    func removeAll() throws {
        var table = MonitorTable()
        var random = SplitMix(seed: 1)
        for _ in 0..<10 { _ = try add(to: &table, &random) }
        let removed = table.removeAll()
        #expect(removed.map(\.place) == Array(0..<10))
        for place in 0..<10 as Range<UInt32> {
            let stray = text(table, place)
            #expect(stray == nil)
        }
        for entry in removed { table.free(entry.place) }
        var places: Set<UInt32> = []
        for _ in 0..<10 { places.insert(try add(to: &table, &random).place) }
        #expect(places == Set(0..<10))
    }
}
