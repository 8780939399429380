import NIOCore
import Testing

@testable import Transport

@Suite("Dialling once", .timeLimit(.minutes(1)))
struct DiallerTests {
    @Test("A refused connection is always told as refused, never as one that a peer has closed")
    func refused() async throws {
        let listener = try await Listener.local(ProbeSource())
        let configuration = ConnectorConfiguration(host: "127.0.0.1", port: listener.port)
        await listener.close()
        for _ in 0..<100 {
            let reason = await #expect(throws: CloseReason.self) {
                _ = try await SocketDialler.dial(
                    configuration, on: testGroup.next(), counters: TransportCounters()
                ).get()
            }
            #expect(reason?.kind == .connectFailed)
        }
    }
}
