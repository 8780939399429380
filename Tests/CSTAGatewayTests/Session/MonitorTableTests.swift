import DeviceActors
import ECMA323
import Testing

@testable import CSTAGateway

@Suite("A session's table of monitors")
struct MonitorTableTests {
    private func entry(_ place: UInt32, _ identifier: String) -> MonitorTable.Entry {
        let key = MonitorKey(session: SessionKey(slot: 0, generation: 0), monitor: place)
        return MonitorTable.Entry(
            target: .device(PhoneID(rawValue: place)), link: 0,
            subscription: MonitorSubscription(key: key, loop: 0, edition: .ed3), crossReferenceID: identifier)
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
        var identifiers: [String] = []
        for place in 0..<1_000 as Range<UInt32> {
            #expect(table.nextPlace == place)
            let identifierFound = table.newIdentifier(using: &random)
            let identifier = try #require(identifierFound)
            identifiers.append(identifier)
            table.add(entry(place, identifier))
        }
        let count = table.count
        #expect(count == 1_000)
        for place in identifiers.indices {
            let found = text(table, UInt32(place))
            #expect(found == identifiers[place])
        }
    }

    @Test("A removed monitor's place is never found or used again")
    func remove() throws {
        var table = MonitorTable()
        var random = SplitMix(seed: 1)
        let identifierFound = table.newIdentifier(using: &random)
        let identifier = try #require(identifierFound)
        table.add(entry(0, identifier))
        let removed = table.remove(identifier)
        #expect(removed?.crossReferenceID == identifier)
        let again = table.remove(identifier)
        #expect(again?.crossReferenceID == nil)
        let bytes = text(table, 0)
        #expect(bytes == nil)
        let next = table.nextPlace
        #expect(next == 1)
        let beyond = text(table, 77)
        #expect(beyond == nil)
    }
}
