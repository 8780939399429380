import Testing

@testable import DeviceActors

@Suite("Entering the phones of a shard")
struct ShardIsolationTests {
    /// Never lets anybody be on it.
    private final class Elsewhere: SerialExecutor {
        func enqueue(_ job: consuming ExecutorJob) {}
        func isIsolatingCurrentContext() -> Bool? { false }
        func checkIsolated() { fatalError("not on this executor") }
    }

    private static let setService = PhoneEntry<ServiceState, PhoneID> { phone, state in
        _ = phone.setService(state, at: .seconds(5))
        return phone.id
    }

    private static func phone(_ deviceID: String, _ executor: any SerialExecutor) throws -> Phone {
        try PhoneRegistry().add(
            PhoneIdentities(deviceID: deviceID), shard: ShardTable.register(executor), at: .seconds(1))
    }

    @Test("With the proof of being on the shard's executor every phone of the shard is entered, and answers")
    func enters() throws {
        let phone = try Self.phone("1", TestExecutor.shared)
        let answer = ShardIsolation.assume(phone.shard) { Self.setService(phone, .inService, on: $0) }
        #expect(answer == phone.id)
        #expect(phone.busy == BusyStatus(reason: .idle, since: .seconds(5)))
    }

    @Test("Who is not on the shard's executor gets no proof")
    func refusesElsewhere() async {
        await #expect(processExitsWith: .failure) {
            let phone = try ShardIsolationTests.phone("1", Elsewhere())
            ShardIsolation.assume(phone.shard) { _ = ShardIsolationTests.setService(phone, .inService, on: $0) }
        }
    }

    @Test("The proof of one shard opens no phone of another")
    func refusesOtherShard() async {
        await #expect(processExitsWith: .failure) {
            let phone = try ShardIsolationTests.phone("1", Elsewhere())
            let here = ShardTable.register(TestExecutor.shared)
            ShardIsolation.assume(here) { _ = ShardIsolationTests.setService(phone, .inService, on: $0) }
        }
    }
}
