import DeviceActors
import Provisioning
import Testing

@testable import Simulation

@Suite("A simulated phone's flows")
struct PhoneFlowTests {
    @Test("A start tells the basic items, and a read of all items everything but secrets and certificates")
    func startUp() throws {
        var bench = try PhoneBench(started: false)
        let first = try bench.message()
        #expect(first.reason == .startUp)
        #expect(first.items.value("mac-addr") == "00:01:E3:25:E1:CB")
        #expect(first.items.value("e164") == "49897223290")
        #expect(first.items.value("software-version") == "V3 R3.24.0")
        #expect(first.items.value("configuration-changed-flag") == "false")
        let reply = try #require(try bench.answer(.readAllItems))
        #expect(reply.reason == .replyTo)
        #expect(reply.action == .readAllItems)
        #expect(reply.status == .accepted)
        #expect(reply.fragment == .final)
        #expect(reply.items.count > 250)
        #expect(reply.items.value("reg-port") == "5060")
        #expect(!reply.items.contains { ["admin-pwd", "sip-pwd", "wbm-server-certificate"].contains($0.name) })
        try bench.cleanUp()
        #expect(!bench.phone.hasFlow)
        #expect(bench.reports.last == .flowEnded(.startUp))
    }

    @Test("One nonce serves a flow, or every message has its own, as configured")
    func nonces() throws {
        for policy in SimulatedWorkpointConfiguration.NoncePolicy.allCases {
            var bench = try PhoneBench(started: false) { $0.nonces = policy }
            let first = try bench.message().nonce
            let second = try #require(try bench.answer(.readItems, [Item("e164")])).nonce
            try bench.cleanUp()
            try bench.contact()
            let other = try bench.message().nonce
            #expect((first == second) == (policy == .perFlow))
            #expect(other != first)
            #expect(first.count == 32)
        }
    }

    @Test("An answer with another nonce is thrown away and ends the flow")
    func foreignNonce() throws {
        var bench = try PhoneBench()
        try bench.contact()
        #expect(try bench.answer(.writeItems, [Item("sip-name", "x")], nonce: "ABC") == nil)
        #expect(bench.reports.suffix(2) == [.foreignNonce, .flowBroken(.solicited, "foreign nonce")])
        #expect(bench.phone.value("sip-name") == nil)
    }

    @Test("An unreadable answer makes the phone end the flow with clean-up")
    func unreadable() throws {
        var bench = try PhoneBench()
        try bench.contact()
        let number = try #require(bench.post).number
        bench.tell(.answer(.init(.unreadable("line 1")), to: number))
        let last = try bench.message()
        #expect(last.reason == .cleanUp)
        #expect(last.items.value("cleanup-reason") == "invalid XML")
        try bench.cleanUp()
        #expect(!bench.phone.hasFlow)
    }

    @Test("Old firmware cannot read a chunked answer, V3 can")
    func chunked() throws {
        for (firmware, isRead) in zip(FirmwareProfile.generations, [false, false, true, true]) {
            var bench = try PhoneBench(firmware: firmware, started: false)
            let post = try #require(bench.post)
            let message = ServiceMessage(nonce: post.message.nonce, action: .readAllItems)
            bench.tell(.answer(.init(.message(message), isChunked: true), to: post.number))
            #expect(try bench.message().reason == (isRead ? .replyTo : .cleanUp), "\(firmware.version)")
        }
    }

    @Test("Long replies come in parts, asked for with GetNextFragment, each within both limits")
    func fragments() throws {
        var bench = try PhoneBench(started: false) {
            $0.fragmentItems = 40
            $0.fragmentBytes = 4_000
        }
        var reply = try #require(try bench.answer(.readAllItems))
        var items: [Item] = []
        var count = 1
        while reply.fragment == .next {
            #expect(reply.items.count <= 40)
            #expect(reply.action == .readAllItems)
            items += reply.items
            reply = try #require(try bench.answer(.getNextFragment))
            count += 1
        }
        items += reply.items
        #expect(reply.fragment == .final)
        #expect(count > 6)
        #expect(
            items == bench.phone.items.all(firmware: .v3r3).map { item in items.first { $0.key == item.key } ?? item })
        let beyond = try #require(try bench.answer(.getNextFragment))
        #expect(beyond.status == .failed)
    }

    @Test("A message with more items than the phone takes is not accepted")
    func tooManyItems() throws {
        var bench = try PhoneBench { $0.maximumItems = 2 }
        try bench.contact()
        #expect(try bench.message().maxItems == 2)
        let three = (1...3).map { Item("key-label-unicode", index: $0, "x") }
        #expect(try bench.answer(.writeItems, three)?.status == .failed)
        #expect(try bench.answer(.writeItems, Array(three.prefix(2)))?.status == .accepted)
    }

    @Test("The cookie is sent back in the flow only, kept, sent with attributes, or ignored, as configured")
    func cookies() throws {
        let expected: [(SimulatedWorkpointConfiguration.CookieManner, String?, String?)] = [
            (.flow, "JSESSIONID=1A", nil), (.keep, "JSESSIONID=1A", "JSESSIONID=1A"),
            (.withAttributes, "JSESSIONID=1A; Path=/DeploymentService; Secure", nil), (.none, nil, nil),
        ]
        for (manner, inFlow, inNext) in expected {
            var bench = try PhoneBench(started: false) { $0.cookies = manner }
            #expect(bench.post?.cookie == nil)
            try bench.answer(
                .readItems, [Item("e164")], cookies: ["JSESSIONID=1A; Path=/DeploymentService; Secure"])
            #expect(bench.post?.cookie == inFlow)
            try bench.cleanUp()
            try bench.contact()
            #expect(bench.post?.cookie == inNext, "\(manner)")
        }
    }

    @Test("Overload makes the phone send the same request again after a while, a reply too")
    func overload() throws {
        var bench = try PhoneBench(started: false)
        let first = try bench.message()
        try bench.cleanUp([Item("cleanup-reason", "overload")])
        #expect(bench.post == nil)
        bench.wait(5)
        #expect(try bench.message() == first)
        let reply = try #require(try bench.answer(.readItems, [Item("e164")]))
        try bench.cleanUp([Item("cleanup-reason", "overload")])
        bench.wait(5)
        #expect(try bench.message() == reply)
        #expect(bench.post?.opensConnection == true)
    }

    @Test("A first message without an answer is sent again some times, then after a long pause")
    func reconnect() throws {
        var bench = try PhoneBench(started: false)
        let first = try bench.message()
        for _ in 1..<4 {
            try bench.lose()
            #expect(bench.post == nil)
            bench.wait(15)
            #expect(try bench.message() == first)
        }
        try bench.lose()
        bench.wait(15)
        #expect(bench.post == nil)
        bench.wait(600)
        #expect(try bench.message().reason == .startUp)
    }

    @Test("A reply whose answer is lost ends the flow, or is sent once more where the phone does that")
    func lostReply() throws {
        for again in [false, true] {
            var bench = try PhoneBench { $0.retransmitsReplies = again }
            try bench.contact()
            let reply = try #require(try bench.answer(.readItems, [Item("e164")]))
            try bench.lose()
            bench.wait(15)
            #expect(bench.post?.message == (again ? reply : nil))
            if again { try bench.lose() }
            #expect(!bench.phone.hasFlow)
        }
    }

    @Test("Contact-me is acknowledged, heeded once in the contact gap, and may name another service")
    func contactMe() throws {
        var bench = try PhoneBench()
        _ = bench.takeActions()
        bench.tell(.contactMe(.init(service: ServiceAddress(host: "10.0.0.9", port: 9_443))))
        guard case .answerContactMe(status: 204) = bench.takeActions().first else {
            Issue.record("no answer to contact-me")
            return
        }
        #expect(bench.post?.service == ServiceAddress(host: "10.0.0.9", port: 9_443))
        try bench.cleanUp()
        bench.wait(299)
        bench.tell(.contactMe(.init()))
        #expect(bench.post == nil)
        bench.wait(2)
        bench.tell(.contactMe(.init(isWanted: false)))
        #expect(bench.post == nil)
        bench.tell(.contactMe(.init()))
        #expect(try bench.message().reason == .solicited)
    }

    @Test("Polls follow the address the service wrote, wait after every contact, and 202 brings the phone in")
    func polling() throws {
        var bench = try PhoneBench(started: false)
        try bench.answer(.writeItems, [Item("dcmp-url", "http://dcmp:8080/dcmp")])
        try bench.cleanUp()
        bench.wait(59)
        _ = bench.takeActions()
        bench.wait(2)
        guard case .poll(let url)? = bench.takeActions().first else {
            Issue.record("no poll")
            return
        }
        #expect(url == "http://dcmp:8080/dcmp/contact-me?device-id=00:01:E3:25:E1:CB")
        bench.tell(.polled(status: 200))
        #expect(bench.post == nil)
        bench.tell(.polled(status: 202))
        #expect(try bench.message().reason == .solicited)
        try bench.cleanUp()
        bench.tell(.powerCycle)
        try bench.cleanUp()
        bench.wait(1_000)
        #expect(bench.takeActions().allSatisfy { if case .poll = $0 { false } else { true } })
    }

    @Test("A dropped, repeated or crashed flow happens at the step it was asked for")
    func faults() throws {
        var dropped = try PhoneBench(started: false) { $0.faults.dropsAtAnswer = 2 }
        try dropped.answer(.readItems, [Item("e164")])
        #expect(try dropped.answer(.writeItems, [Item("sip-name", "x")]) == nil)
        #expect(dropped.phone.value("sip-name") == nil)
        #expect(dropped.reports.contains(.flowBroken(.startUp, "dropped on purpose")))

        var repeated = try PhoneBench(started: false) { $0.faults.repeatedRequests = 1 }
        let request = try repeated.message()
        #expect(try repeated.answer(.writeItems, [Item("sip-name", "x")]) == request)
        #expect(repeated.post?.opensConnection == true)

        var crashed = try PhoneBench(started: false) { $0.faults.crashes = 1 }
        #expect(try crashed.answer(.readItems, [Item("e164")])?.reason == .startUp)
        #expect(crashed.reports.contains(.restarting(.power)))
    }
}
