import Testing

@testable import CSTAGateway

@Suite("The index of calls")
struct CallIndexTests {
    private func set(_ calls: [String], of device: Int, in index: inout CallIndex) {
        index.setCalls(of: device) { body in
            for call in calls { Array(call.utf8).withUnsafeBytes { body($0) } }
        }
    }

    @Test("The devices in a call are found, each once, and those that left it are not")
    func found() {
        var index = CallIndex(seed: 1)
        set(["a", "b"], of: 3, in: &index)
        set(["a"], of: 1, in: &index)
        #expect(index.candidates(forCall: "a") == [1, 3])
        #expect(index.candidates(forCall: "b") == [3])
        #expect(index.candidates(forCall: "c") == [])
        set(["b"], of: 3, in: &index)
        #expect(index.candidates(forCall: "a") == [1])
        set([], of: 1, in: &index)
        #expect(index.candidates(forCall: "a") == [])
        #expect(index.count == 1)
    }

    @Test("Whatever calls come, go and change their names, the index says what a table of all devices says")
    func exact() {
        var random = SplitMix(seed: 5)
        var index = CallIndex(seed: random.next())
        var truth: [[String]] = Array(repeating: [], count: 200)
        let names = (0..<150).map { "call \($0)" }
        for _ in 0..<20_000 {
            let device = Int(random.next() % 200)
            truth[device] = (0..<Int(random.next() % 4)).map { _ in names[Int(random.next() % 150)] }
            set(truth[device], of: device, in: &index)
        }
        for name in names {
            let expected = truth.indices.filter { truth[$0].contains(name) }
            #expect(index.candidates(forCall: name) == expected)
        }
        #expect(index.count == truth.reduce(0) { $0 + $1.count })
        for device in truth.indices { set([], of: device, in: &index) }
        #expect(index.count == 0)
        #expect(names.allSatisfy { index.candidates(forCall: $0).isEmpty })
    }
}
