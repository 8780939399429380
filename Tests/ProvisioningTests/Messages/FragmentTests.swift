import Provisioning
import Testing

@Suite("Fragments")
struct FragmentTests {
    private let writer = WorkpointMessageWriter()

    private func isKept(_ splitter: ItemSplitter, _ parts: [[Item]]) -> Bool {
        parts.allSatisfy { part in
            let message = ServiceMessage(nonce: String(repeating: "N", count: 128), action: .writeItems, items: part)
            return writer.bytes(message).count <= splitter.maximumBytes && part.count <= splitter.maximumItems ?? .max
        }
    }

    @Test("Items that fit stay in one message, in their order; no items make no message")
    func small() throws {
        let items = (0..<300).map { Item("item-\($0)", "value") }
        #expect(try ItemSplitter().parts(items) == [items])
        #expect(try ItemSplitter().parts([]) == [])
    }

    @Test("Every message keeps the limit of bytes, nothing is lost, and the order stays")
    func bytes() throws {
        let items = (0..<500).map { Item("item-\($0)", String(repeating: "&", count: $0 % 300)) }
        let splitter = ItemSplitter(maximumBytes: 5_000)
        let parts = try splitter.parts(items)
        #expect(isKept(splitter, parts))
        #expect(Array(parts.joined()) == items)
        #expect(parts.count > 80)
        #expect(try splitter.parts(items) == parts)
    }

    @Test("The phone's limit of items is kept")
    func itemCount() throws {
        let items = (0..<10).map { Item("item-\($0)", "v") }
        #expect(try ItemSplitter(maximumItems: 4).parts(items).map(\.count) == [4, 4, 2])
    }

    @Test("All items of a key stay in one message, wherever they stood")
    func families() throws {
        let names = ["function-key-def", "key-label-unicode", "stimulus-led-control-uri", "blf-audible"]
        let items: [Item] = names.flatMap { name in (1...20).map { Item(name, index: $0, "v") } }
        let splitter = ItemSplitter(maximumItems: 10)
        let parts = try splitter.parts(items)
        #expect(isKept(splitter, parts))
        #expect(parts.joined().count == 80)
        for key in 1...20 {
            #expect(parts.filter { $0.contains { $0.index == key } }.count == 1)
        }
    }

    @Test("Where all items of an index are too many, those of one thing stay together")
    func thingsOfAnIndex() throws {
        let key = ["function-key-def", "key-label-unicode", "select-dial"].map { Item($0, index: 1, "k") }
        let codec = ["codec-type", "codec-allowed", "codec-rank"].map { Item($0, index: 1, "c") }
        let mixed = [key[0], codec[0], key[1], codec[1], key[2], codec[2]]
        #expect(try ItemSplitter(maximumItems: 4).parts(mixed) == [key, codec])
    }

    @Test("The parts of archives stand alone, so that many large ones can be written")
    func archives() throws {
        let large = String(repeating: "A", count: 9_000)
        let items: [Item] = ["userdata-picture", "userdata-ldap", "userdata-phonebook"].flatMap { name in
            (1...4).map { Item(name, index: $0, large) }
        }
        let splitter = ItemSplitter(maximumBytes: 20_000)
        let parts = try splitter.parts(items)
        #expect(isKept(splitter, parts))
        #expect(parts.map(\.count) == [2, 2, 2, 2, 2, 2])
    }

    @Test("A configured group stays together, across indexes")
    func groups() throws {
        let items = [
            Item("a", index: 1, "v"), Item("x", "v"), Item("y", "v"), Item("b", "v"), Item("a", index: 2, "v"),
        ]
        let parts = try ItemSplitter(maximumItems: 3, groups: [["a", "b"]]).parts(items)
        #expect(parts == [[items[0], items[3], items[4]], [items[1], items[2]]])
    }

    @Test("What belongs together and does not fit is named, not torn apart")
    func tooLarge() {
        let items = [Item("small", "v"), Item("big", String(repeating: "v", count: 60_000))]
        #expect {
            try ItemSplitter().parts(items)
        } throws: { error in
            (error as? ItemSplitterError)?.keys == [ItemKey("big")] && (error as? ItemSplitterError)!.bytes > 60_000
        }
        let key = ["function-key-def", "key-label-unicode", "select-dial"].map { Item($0, index: 1, "k") }
        #expect(throws: ItemSplitterError.self) { try ItemSplitter(maximumItems: 2).parts(key) }
        #expect(throws: Never.self) { try ItemSplitter(maximumItems: 2, keepsIndexesTogether: false).parts(key) }
    }

    private func fragment(_ mark: FragmentMark?, nonce: String = "1", _ items: [Item]) -> WorkpointMessage {
        WorkpointMessage(
            nonce: nonce, fragment: mark, reason: .replyTo, action: .readItems, status: .accepted, items: items)
    }

    @Test("A reply in one message is complete at once")
    func whole() throws {
        var assembler = ReplyAssembler()
        for mark in [nil, FragmentMark.final] {
            let message = fragment(mark, [Item("a", "1")])
            #expect(try assembler.add(message) == .complete(message))
        }
    }

    @Test("Fragments are put together; of an item that comes twice the later one counts")
    func assembly() throws {
        var assembler = ReplyAssembler()
        #expect(
            try assembler.add(fragment(.next, nonce: "1", [Item("a", "1"), Item("b", index: 2, "2")])) == .incomplete)
        #expect(assembler.isWaiting)
        #expect(try assembler.add(fragment(.next, nonce: "2", [Item("b", index: 1, "3")])) == .incomplete)
        let last = fragment(.final, nonce: "3", [Item("a", "4"), Item("c")])
        let items = [Item("a", "4"), Item("b", index: 2, "2"), Item("b", index: 1, "3"), Item("c")]
        #expect(try assembler.add(last) == .complete(fragment(.final, nonce: "3", items)))
        #expect(!assembler.isWaiting)
    }

    @Test("A fragment of another reply is refused, and the assembler is empty again")
    func stranger() throws {
        var assembler = ReplyAssembler()
        _ = try assembler.add(fragment(.next, [Item("a", "1")]))
        var other = fragment(.final, [])
        other.action = .writeItems
        #expect(throws: ReplyAssembler.Failure.doesNotFollow) { try assembler.add(other) }
        #expect(try assembler.add(fragment(.final, [])) == .complete(fragment(.final, [])))
    }

    @Test("A reply without end is refused at each of the limits")
    func bounds() throws {
        var few = ReplyAssembler(maximumFragments: 2)
        _ = try few.add(fragment(.next, []))
        _ = try few.add(fragment(.next, []))
        #expect(throws: ReplyAssembler.Failure.tooManyFragments) { try few.add(fragment(.next, [])) }
        var items = ReplyAssembler(maximumItems: 2)
        #expect(throws: ReplyAssembler.Failure.tooManyItems) {
            try items.add(fragment(.next, (0..<3).map { Item("a", index: $0) }))
        }
        var bytes = ReplyAssembler(maximumBytes: 10)
        _ = try bytes.add(fragment(.next, [Item("a", "123456789")]))
        _ = try bytes.add(fragment(.next, [Item("a", "1")]))
        #expect(throws: ReplyAssembler.Failure.tooLarge) { try bytes.add(fragment(.next, [Item("b", "12345678")])) }
    }

    @Test("What a phone tells, split and put together again, is what it told")
    func bothWays() throws {
        let items = (0..<700).map { Item("item-\($0 % 90)", index: $0 / 90, String(repeating: "v", count: $0 % 97)) }
        let parts = try ItemSplitter(maximumBytes: 6_000, keepsIndexesTogether: false).parts(items)
        #expect(parts.count > 5)
        let reader = WorkpointMessageReader()
        var assembler = ReplyAssembler()
        for (place, part) in parts.enumerated() {
            let sent = writer.bytes(fragment(place == parts.count - 1 ? .final : .next, part))
            #expect(sent.count <= 6_000)
            let step = try assembler.add(reader.workpointMessage(sent))
            #expect(step == (place == parts.count - 1 ? .complete(fragment(.final, items)) : .incomplete))
        }
    }
}
