import Testing

@testable import CSTAGateway

@Suite("The index of upstream monitors")
struct UpstreamMonitorIndexTests {
    private func find(_ text: String, in index: borrowing UpstreamMonitorIndex) -> Int? {
        Array(text.utf8).withUnsafeBytes { index.find($0) }
    }

    @Test("What was entered is found, and nothing else")
    func find() {
        var index = UpstreamMonitorIndex(seed: 1)
        #expect(find("1", in: index) == nil)
        index.insert(Array("1".utf8), value: 10)
        index.insert(Array("12345678".utf8), value: 20)
        index.insert(Array("123456789".utf8), value: 30)
        #expect(find("1", in: index) == 10)
        #expect(find("12345678", in: index) == 20)
        #expect(find("123456789", in: index) == 30)
        #expect(find("12345679", in: index) == nil)
        #expect(find("", in: index) == nil)
        #expect(index.count == 3)
    }

    @Test("An identifier entered twice belongs to the later device")
    func replace() {
        var index = UpstreamMonitorIndex(seed: 1)
        index.insert(Array("a".utf8), value: 1)
        index.insert(Array("a".utf8), value: 2)
        #expect(find("a", in: index) == 2)
        #expect(index.count == 1)
    }

    @Test("It agrees with a dictionary through a long random history")
    func history() {
        var random = SplitMix(seed: 42)
        var index = UpstreamMonitorIndex(seed: random.next())
        var model: [String: Int] = [:]
        for step in 0..<20_000 {
            let key = "monitor-\(random.next() % 500)"
            if random.next() % 3 == 0 {
                index.remove(Array(key.utf8))
                model[key] = nil
            } else {
                index.insert(Array(key.utf8), value: step)
                model[key] = step
            }
        }
        for number in 0..<500 { #expect(find("monitor-\(number)", in: index) == model["monitor-\(number)"]) }
        #expect(index.count == model.count)
        index.removeAll()
        #expect(index.count == 0)
        #expect(find("monitor-1", in: index) == nil)
    }
}
