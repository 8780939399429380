import DeviceActors
import ECMA323
import Testing

@testable import CSTAGateway

@Suite("What goes from a link to the sessions of a loop")
struct DeliveryPlanTests {
    private func key(_ slot: UInt32, _ monitor: UInt32, generation: UInt32 = 0) -> MonitorKey {
        MonitorKey(session: SessionKey(slot: slot, generation: generation), monitor: monitor)
    }

    /// What each session gets, as "slot/generation: frame>monitor …".
    private func contents(_ plan: borrowing DeliveryPlan) -> [String] {
        var lines: [String] = []
        plan.forEachSession { key, deliveries in
            let list = deliveries.map { "\($0.frame)>\($0.monitor)" }.joined(separator: " ")
            lines.append("\(key.slot)/\(key.generation): \(list)")
        }
        return lines
    }

    @Test("Deliveries come out session by session, each session's in the order in which they were put in")
    func grouped() {
        var plan = DeliveryPlan()
        for (frame, slot, monitor) in [(0, 40, 1), (0, 2, 7), (1, 40, 2), (2, 2, 7), (2, 40, 1)]
            as [(UInt32, UInt32, UInt32)]
        {
            let isAdded = plan.add(frame, length: 100, to: key(slot, monitor, generation: 3))
            #expect(isAdded)
        }
        let lines = contents(plan)
        #expect(lines == ["40/3: 0>1 1>2 2>1", "2/3: 0>7 2>7"])
        let bytes = plan.outputBytes
        #expect(bytes == 500)
        plan.clear()
        let isEmpty = plan.isEmpty
        #expect(isEmpty)
        _ = plan.add(9, length: 1, to: key(2, 5, generation: 4))
        let later = contents(plan)
        #expect(later == ["2/4: 9>5"])
    }

    @Test("A session in a slot that an ended one has deliveries for must wait for the next plan")
    func reusedSlot() {
        var plan = DeliveryPlan()
        let first = plan.add(0, length: 1, to: key(1, 1, generation: 1))
        let second = plan.add(0, length: 1, to: key(1, 1, generation: 2))
        #expect(first)
        #expect(!second)
        let lines = contents(plan)
        #expect(lines == ["1/1: 0>1"])
    }

    @Test("A frame for a monitor is the event with the monitor's identifier, under a good header")
    func frame() throws {
        var frames = EventFrames()
        let identifier = Array("1234567890123456789".utf8)
        let events = [("<a><x>", "</x></a>"), ("", "!"), (String(repeating: "b", count: 40_000), "")]
        for (before, after) in events {
            _ = Array(before.utf8).withUnsafeBytes { before in
                Array(after.utf8).withUnsafeBytes { frames.append(before, $0) }
            }
        }
        for (index, (before, after)) in events.enumerated() {
            let frame = frames[UInt32(index)]
            var bytes = [UInt8](repeating: 0, count: frame.length)
            bytes.withUnsafeMutableBytes { target in
                identifier.withUnsafeBytes {
                    frames.write(frame, identifier: $0.baseAddress!, to: target.baseAddress!)
                }
            }
            let expected = try FrameHeader.frame(
                Array((before + "1234567890123456789" + after).utf8), invokeID: .event)
            #expect(bytes == expected)
        }
    }

    @Test("An event that fits no frame with our identifier in it is known to be too long")
    func tooLong() {
        var frames = EventFrames()
        let most = FrameHeader.maximumPayload - MonitorTable.identifierLength
        for length in [most, most + 1] {
            let text = [UInt8](repeating: 0x20, count: length)
            _ = text.withUnsafeBytes { frames.append($0, UnsafeRawBufferPointer(start: nil, count: 0)) }
        }
        let fits = (frames[0].fits, frames[1].fits)
        #expect(fits == (true, false))
    }

    @Test("A phone keeps all of a monitor's name: loop, edition, session and place")
    func subscriber() {
        for (slot, generation, place, loop) in [
            (0, 0, 0, 0), (UInt32.max, 1, 2, 65_535), (3, UInt32.max, 4, 5), (6, 7, UInt32.max, 8),
        ] {
            let monitor = MonitorSubscription(
                key: key(slot, place, generation: generation), loop: loop, edition: .ed6)
            #expect(monitor.subscriber.key == monitor.key)
            #expect(monitor.subscriber.loop == loop)
            #expect(monitor.subscriber.edition == Int(Edition.ed6.rawValue))
        }
    }
}
