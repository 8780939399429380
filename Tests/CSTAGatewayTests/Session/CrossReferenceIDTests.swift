import Testing

@testable import CSTAGateway

@Suite("Cross-reference identifiers")
struct CrossReferenceIDTests {
    @Test("Identifiers are numbers of nineteen digits below two to the sixty-third, and never repeat")
    func unique() throws {
        var random = SplitMix(seed: 3)
        var ids = CrossReferenceIDs()
        var seen: Set<String> = []
        for _ in 0..<5_000 {
            let idFound = ids.next(using: &random)
            let id = try #require(idFound)
            #expect(id.utf8.count == MonitorTable.identifierLength)
            #expect(Int64(id) != nil)
            #expect(seen.insert(id).inserted)
        }
    }

    @Test("Identifiers do not repeat even when the random source does")
    func stuckSource() {
        struct Stuck: RandomNumberGenerator { func next() -> UInt64 { 0 } }
        var random = Stuck()
        var ids = CrossReferenceIDs()
        let first = ids.next(using: &random)
        let second = ids.next(using: &random)
        #expect(first != second)
    }

    @Test("Two sessions get different identifiers")
    func unguessable() {
        var random = SplitMix(seed: 9)
        var one = CrossReferenceIDs()
        var other = CrossReferenceIDs()
        let mine = (0..<100).map { _ in one.next(using: &random) }
        let theirs = (0..<100).map { _ in other.next(using: &random) }
        #expect(Set(mine).isDisjoint(with: Set(theirs)))
    }

    @Test("A million monitors do not use the identifiers up")
    func lasting() throws {
        var random = SplitMix(seed: 3)
        var ids = CrossReferenceIDs(issued: 1 << 20)
        var seen: Set<String> = []
        for _ in 0..<100 {
            let idFound = ids.next(using: &random)
            let id = try #require(idFound)
            #expect(id.utf8.count == MonitorTable.identifierLength && Int64(id) != nil)
            #expect(seen.insert(id).inserted)
        }
        var last = CrossReferenceIDs(issued: 1 << 40 - 2)
        let (one, none) = (last.next(using: &random), last.next(using: &random))
        #expect(one.flatMap { Int64($0) } != nil && none == nil)
    }
}
