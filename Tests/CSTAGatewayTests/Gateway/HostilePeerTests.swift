import ECMA323
import NIOCore
import Simulation
import Testing
import Transport

@testable import CSTAGateway

@Suite("Hostile peers", .serialized, .timeLimit(.minutes(3)))
struct HostilePeerTests {
    /// Runs an attack while calls go on, and demands that a good client hears all there is to hear.
    private func attack(
        applications: [ApplicationConfiguration] = Harness.applications,
        _ body: (LiveHarness) async throws -> Void
    ) async throws {
        let harness = try await LiveHarness(
            listeners: [LiveHarness.listener("clients")], applications: applications)
        let truth = try await harness.watch(try await harness.direct())
        let client = try await harness.connect("clients")
        try await harness.open(client, as: "all")
        let good = try await harness.watch(client)
        let pacer = try await harness.client(on: 1).client
        try await harness.underLoad(pacedBy: pacer) { try await body(harness) }
        try await harness.call()
        try await harness.mark()
        let expected = try await harness.events(of: truth)
        #expect(try await harness.events(of: good) == expected)
        #expect(expected["1001", default: []].count > 8)
        #expect(harness.gateway.counters[.linkLosses] == 0)
        try await harness.stop()
    }

    private func header(_ indicator: UInt16, _ length: UInt16, _ invokeID: String) -> [UInt8] {
        [indicator, length].flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] } + Array(invokeID.utf8)
    }

    private func framingErrors(_ harness: LiveHarness) -> [String: UInt64] {
        let entries = harness.gateway.transportCounters.entries.filter {
            $0.slug == "transport_framing_errors_total"
        }
        return Dictionary(uniqueKeysWithValues: entries.map { ($0.label ?? "", $0.value) })
    }

    @Test("Random bytes close the connection at once and are counted")
    func randomBytes() async throws {
        try await attack { harness in
            var random = SplitMix(seed: 4)
            for _ in 0..<30 {
                let peer = try await RawPeer(port: try harness.port("clients"), on: harness.peers)
                var bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
                bytes[0] |= 1
                await peer.send(bytes)
                #expect(try await peer.closed().isEmpty)
            }
            try await harness.wait { harness.gateway.counters[.framingFailures] == 30 }
            #expect(framingErrors(harness) == ["unsupported-format-indicator": 30])
        }
    }

    @Test("A wrong indicator, a length below the header and an invoke identifier without digits close the stream")
    func wrongHeaders() async throws {
        try await attack { harness in
            let cases: [(bytes: [UInt8], slug: String)] = [
                (header(1, 40, "0001"), "unsupported-format-indicator"),
                (header(0, 7, "0001"), "length-below-header"),
                (header(0, 0, "0001"), "length-below-header"),
                (header(0, 40, "00a1"), "non-digit-invoke-id"),
                (header(0, 40, "    "), "non-digit-invoke-id"),
            ]
            var expected: [String: UInt64] = [:]
            for (bytes, slug) in cases {
                let peer = try await RawPeer(port: try harness.port("clients"), on: harness.peers)
                await peer.send(bytes)
                #expect(try await peer.closed().isEmpty)
                expected[slug, default: 0] += 1
                let soFar = expected
                try await harness.wait { framingErrors(harness) == soFar }
            }
            #expect(harness.gateway.counters[.framingFailures] == UInt64(cases.count))
            #expect(harness.gateway.counters[.malformedRequests] == 0)
        }
    }

    @Test("A request cut after any of its bytes ends as a truncated stream and reaches nobody")
    func cutAnywhere() async throws {
        try await attack { harness in
            let request = CSTA.MonitorStart(monitorObject: .deviceObject("1001"))
            let bytes = try FrameHeader.frame(
                MessageEncoder(edition: .ed4).encode(request), invokeID: InvokeID(rawValue: 1)!)
            let before = harness.gateway.counters[.requestsBeforeSession]
            for count in 1..<bytes.count {
                let peer = try await RawPeer(port: try harness.port("clients"), on: harness.peers)
                await peer.send(Array(bytes[..<count]))
                #expect(try await peer.finish().isEmpty)
            }
            try await harness.wait {
                harness.gateway.transportCounters.closes(.truncated) == UInt64(bytes.count - 1)
            }
            #expect(harness.gateway.counters[.requestsBeforeSession] == before)
            #expect(harness.gateway.counters[.framingFailures] == 0)
            // The uncut one shows that each of the others lacked no more than it was meant to.
            let peer = try await RawPeer(port: try harness.port("clients"), on: harness.peers)
            await peer.send(bytes)
            #expect(try await !peer.finish().isEmpty)
            #expect(harness.gateway.counters[.requestsBeforeSession] == before + 1)
        }
    }

    @Test("A length shorter than the request gets the error for the cut text, then the rest closes the stream")
    func lyingLength() async throws {
        try await attack { harness in
            let text = MessageEncoder(edition: .ed4).encode(CSTA.SnapshotDevice(snapshotObject: "1001"))
            let peer = try await RawPeer(port: try harness.port("clients"), on: harness.peers)
            await peer.send(header(0, 18, "0042") + text)
            let answer = try await peer.closed()
            try #require(answer.count > FrameHeader.size)
            #expect(Array(answer[4..<8]) == Array("0042".utf8))
            var decoder = MessageDecoder()
            let decoded = try Array(answer[8...]).withUnsafeBytes { try decoder.decode($0) }
            #expect(decoded.message is CSTA.CSTAErrorCode)
            try await harness.wait { harness.gateway.counters[.framingFailures] == 1 }
            #expect(harness.gateway.counters[.malformedRequests] == 1)
        }
    }

    @Test("Requests before the session are refused one by one, and the session can still be opened")
    func beforeSession() async throws {
        try await attack { harness in
            let client = try await harness.connect("clients")
            for _ in 0..<50 {
                #expect(
                    try await client.refusal(
                        of: CSTA.SnapshotDevice(snapshotObject: "1001"), within: LiveHarness.patience)
                        == .security(.generic))
            }
            #expect(harness.gateway.counters[.requestsBeforeSession] == 50)
            try await harness.open(client, as: "all")
            _ = try await client.monitor("1001", within: LiveHarness.patience)
            try await client.close()
        }
    }

    @Test("An invoke identifier in use is refused, and the request that uses it is answered all the same")
    func duplicateInvokeIDs() async throws {
        try await attack { harness in
            let client = try await harness.client(on: 1).client
            let invokeID = InvokeID(rawValue: 4_711)!
            try await client.eventLoop.submit {
                for _ in 0..<3 { client.send(CSTA.GetDoNotDisturb(device: "1002"), invokeID: invokeID) }
            }.get()
            var answers: [any CSTAMessage] = []
            for _ in 0..<3 {
                let answer = try await client.next(within: LiveHarness.patience)
                #expect(answer.invokeID == invokeID)
                answers.append(answer.message)
            }
            #expect(answers.compactMap { $0 as? CSTA.CSTAErrorCode } == [.operation(.generic), .operation(.generic)])
            #expect(answers.contains { $0 is CSTA.GetDoNotDisturbResponse })
            #expect(harness.gateway.counters[.duplicateInvokeIDs] == 2)
            // It is free again.
            _ = try await client.request(
                CSTA.GetDoNotDisturb(device: "1002"), expecting: CSTA.GetDoNotDisturbResponse.self,
                within: LiveHarness.patience)
        }
    }

    @Test("A flood of requests is answered in full: what the application may have, and the limit's error for the rest")
    func flood() async throws {
        var limited = Harness.applications[0]
        limited.name = "limited"
        limited.credentials = []
        limited.limits.maximumOutstanding = 8
        // One request in a thousand seconds: what is taken from the burst does not come back.
        limited.limits.requestRate = 0.001
        limited.limits.requestBurst = 100
        var applications = Harness.applications
        applications.append(limited)
        try await attack(applications: applications) { harness in
            var listener = LiveHarness.listener("memory")
            listener.sessionlessApplication = "limited"
            let client = try await harness.sessionless(on: 1, listener: listener)
            func answers(to request: any CSTAMessage, times: Int) async throws -> [any CSTAMessage] {
                try await client.eventLoop.submit {
                    for number in 0..<times { client.send(request, invokeID: InvokeID(rawValue: UInt16(number))!) }
                }.get()
                var answers: [any CSTAMessage] = []
                for _ in 0..<times { answers.append(try await client.next(within: LiveHarness.patience).message) }
                return answers
            }
            let forwarded = try await answers(to: CSTA.GetDoNotDisturb(device: "1002"), times: 30)
            #expect(forwarded.count { $0 is CSTA.GetDoNotDisturbResponse } == 8)
            #expect(
                forwarded.compactMap { $0 as? CSTA.CSTAErrorCode }
                    == Array(repeating: .subscribedResourceAvailability(.outstandingReqLimitExceeded), count: 22))
            let local = try await answers(to: CSTA.RequestSystemStatus(), times: 3_000)
            #expect(local.count { $0 is CSTA.RequestSystemStatusResponse } == 92)
            #expect(
                local.compactMap { $0 as? CSTA.CSTAErrorCode }
                    == Array(repeating: .performanceManagement(.performanceLimitExceeded), count: 2_908))
        }
    }

    @Test("Damaged texts in whole frames harm neither the connection nor the good requests between them")
    func damagedTexts() async throws {
        try await attack { harness in
            let client = try await harness.connect("clients")
            try await harness.open(client, as: "all")
            let text = MessageEncoder(edition: .ed4).encode(CSTA.SnapshotDevice(snapshotObject: "1001"))
            var random = SplitMix(seed: 21)
            for _ in 0..<40 {
                let damaged = (0..<8).map { _ in
                    var copy = text
                    for _ in 0..<Int.random(in: 1...4, using: &random) {
                        copy[Int.random(in: 0..<copy.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
                    }
                    return copy
                }
                try await client.eventLoop.submit {
                    for copy in damaged { client.sendText(copy, invokeID: InvokeID(rawValue: 9_000)!) }
                }.get()
                let answer = try await client.answer(
                    to: CSTA.RequestSystemStatus(), within: LiveHarness.patience)
                #expect(answer.message is CSTA.RequestSystemStatusResponse)
            }
            #expect(harness.gateway.counters[.malformedRequests] > 100)
            // Every damaged text has been answered or was none of ours; no text of the gateway's is damaged.
            let unreadable = try await client.eventLoop.submit { client.unreadable.count }.get()
            #expect(unreadable == 0)
            try await client.close()
        }
    }
}
