import DeviceActors
import Provisioning
import Synchronization
import Testing

@testable import WorkpointService

@Suite("Calls that begin at the last moment", .timeLimit(.minutes(1)))
struct ServiceLateCallTests {
    private let mac = ServiceBench.mac

    @Test("A write is not sent when a call begins while it is stored that it is sent")
    func duringStoring() async throws {
        try await ServiceBench().run { bench in
            try await bench.register()
            bench.calls.set(.idle, of: mac)
            let accepted = try await bench.service.submit(.writeItems([Item("default-domain", "x")]), to: mac)
            guard case .stored(let job) = accepted else { return }
            await bench.settle()
            let (calls, mac) = (bench.calls, mac)
            bench.store.whenApplied { calls.set(.busy, of: mac) }
            let peer = try await Peer.connect(to: bench.port())
            let answer = try await peer.send(ServiceBench.opening(.solicited))
            #expect(answer.message?.items == [Item("send-solicited", "true")])
            bench.store.whenApplied {}
            let held = try #require(try await bench.service.job(job.id))
            #expect(held.state == .waiting(.idle) && held.progress.unansweredSends == 0)
            calls.set(.idle, of: mac)
            let again = try await peer.send(ServiceBench.opening(.solicited))
            #expect(again.message?.action == .writeItems)
            await peer.close()
        }
    }

    /// Calls that are known by number alone.
    private final class NumberedCalls: PhoneCalls {
        struct Watch: CallWatch {
            func cancel() {}
        }

        let busy: String

        init(busy: String) { self.busy = busy }

        func condition(of names: CallNames) -> BusyStatus.Condition { names.e164 == busy ? .busy : .idle }

        func watch(
            _ names: CallNames, from condition: BusyStatus.Condition,
            _ tell: @escaping @Sendable (BusyStatus.Condition) -> Void
        ) -> any CallWatch { Watch() }
    }

    @Test("A phone's calls are looked for under the number that it has just told")
    func newNumber() async throws {
        let calls = NumberedCalls(busy: "4989722001")
        try await ServiceBench(otherCalls: calls) { $0.policy.pollURL = "http://10.0.0.1/contact-me" }.run { bench in
            // Before this the service knows the hardware address alone, by which nobody is in a call.
            let peer = try await Peer.connect(to: bench.port())
            let first = try await peer.send(ServiceBench.opening())
            #expect(first.message?.action == .readAllItems)
            let second = try await peer.send(ServiceBench.reply(.readAllItems), cookie: first.cookie)
            #expect(second.message?.action == .cleanUp, "the poll address is not written during a call")
            await peer.close()
        }
    }
}
