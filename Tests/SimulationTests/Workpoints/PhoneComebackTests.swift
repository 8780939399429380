import DeviceActors
import Provisioning
import Testing

@testable import Simulation

@Suite("A simulated phone that is to come back")
struct PhoneComebackTests {
    private static let sendSolicited = [Item("send-solicited", "true")]

    /// A phone in a call that has refused a write and been told to come back.
    private func owing(firmware: FirmwareProfile = .v3r3) throws -> PhoneBench {
        var bench = try PhoneBench(firmware: firmware)
        bench.tell(.callBegan)
        try bench.contact()
        #expect(try bench.answer(.writeItems, [Item("sip-name", "x")])?.status == .busy)
        try bench.cleanUp(Self.sendSolicited)
        #expect(bench.post == nil)
        return bench
    }

    @Test("The 24 steps of the guide: two jobs refused, one read done, and both written when the call has ended")
    func guide() throws {
        var bench = try owing()
        try bench.contact()
        try bench.cleanUp()
        try bench.contact()
        #expect(try bench.answer(.writeItems, [Item("realm", "y")])?.status == .busy)
        try bench.cleanUp(Self.sendSolicited)
        bench.tell(.callEnded)
        #expect(try bench.message().reason == .solicited)
        #expect(try bench.answer(.writeItems, [Item("sip-name", "x")])?.status == .accepted)
        try bench.cleanUp(Self.sendSolicited)
        #expect(try bench.message().reason == .solicited)
        #expect(try bench.answer(.writeItems, [Item("realm", "y")])?.status == .accepted)
        try bench.cleanUp()
        #expect(bench.post == nil)
        #expect(!bench.phone.owesSolicited)
        #expect(bench.phone.value("sip-name") == "x")
        #expect(bench.phone.value("realm") == "y")
    }

    @Test("Firmware before V3R3 never comes back by itself")
    func oldFirmware() throws {
        for firmware in [FirmwareProfile.v1, .v2r2, .v3r1] {
            var bench = try owing(firmware: firmware)
            bench.tell(.callEnded)
            bench.wait(10_000)
            #expect(bench.post == nil)
        }
    }

    @Test("The end of one of two calls brings nothing")
    func twoCalls() throws {
        var bench = try owing()
        bench.tell(.callBegan)
        bench.tell(.callEnded)
        #expect(bench.post == nil)
        bench.tell(.callEnded)
        #expect(bench.post != nil)
    }

    @Test("A restart makes the phone forget that it was to come back")
    func restart() throws {
        var bench = try owing()
        bench.tell(.powerCycle)
        #expect(try bench.message().reason == .startUp)
        try bench.cleanUp()
        bench.wait(10_000)
        #expect(bench.post == nil)
    }

    @Test("A service that takes a request and never answers counts as lost, and is asked again")
    func silence() throws {
        var bench = try PhoneBench(started: false)
        let first = try #require(bench.post)
        bench.wait(59)
        #expect(bench.post?.number == first.number)
        bench.wait(1)
        #expect(bench.reports.last == .unanswered(.startUp, attempt: 1))
        bench.wait(15)
        #expect(bench.post?.number != first.number)
        #expect(try bench.message() == first.message)
        // What comes of the first one after all concerns nobody.
        bench.tell(.lost(first.number))
        try bench.cleanUp()
        #expect(bench.reports.last == .flowEnded(.startUp))
        bench.wait(10_000)
        #expect(bench.post == nil)
    }

    @Test("Lost connections do not make it forget: it tries again, and again after a long pause")
    func lostConnections() throws {
        var bench = try owing()
        bench.tell(.callEnded)
        for _ in 1..<4 {
            try bench.lose()
            bench.wait(15)
        }
        try bench.lose()
        #expect(bench.phone.owesSolicited)
        bench.wait(300)
        #expect(bench.post == nil)
        bench.wait(301)
        #expect(try bench.message().reason == .solicited)
        try bench.cleanUp()
        #expect(!bench.phone.owesSolicited)
    }
}
