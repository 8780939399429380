import DeviceActors
import Provisioning
import Testing

@testable import gatewayd

@Suite("The story of the demonstration")
struct DemoStoryTests {
    private static let second: UInt64 = 1_000_000_000
    private let phones = (0..<3).map { place in
        DemoStory.Phone(
            mac: MACAddress(UInt64(place) + 1), number: "\(1_001 + place)", isBusy: place > 0)
    }

    private func progress(
        _ event: JobEvent, _ state: JobState = .running, of job: JobID = JobID(high: 1, low: 7)
    ) -> JobProgressRecord {
        JobProgressRecord(
            JobNotice(
                job: job, workpoint: MACAddress(2), attempt: JobAttempt(at: .seconds(1), event), state: state))
    }

    private func begun() throws -> DemoStory {
        var story = DemoStory()
        let found = story.look(at: phones, time: 10 * Self.second)
        let write = try #require(found)
        #expect(write == DemoStory.Write(phone: phones[1], label: "Demo 1"))
        let line = story.accepted(write, as: JobID(high: 1, low: 7).description, at: 10 * Self.second)
        #expect(line == #"1002 is in a call; its first key is to be called "Demo 1" (job 00000007)"#)
        return story
    }

    @Test("Nothing is handed in while nobody is in a call")
    func nobody() {
        var story = DemoStory()
        let write = story.look(at: Array(phones.prefix(1)), time: Self.second)
        #expect(write == nil)
    }

    @Test("One write at a time; the next after a pause, to another phone that is in a call")
    func turns() throws {
        var story = try begun()
        let whileOpen = story.look(at: phones, time: 60 * Self.second)
        _ = story.happened(progress(.applied, .applied), at: 60 * Self.second)
        let tooSoon = story.look(at: phones, time: 64 * Self.second)
        let next = story.look(at: phones, time: 65 * Self.second)
        #expect(whileOpen == nil && tooSoon == nil)
        #expect(next == DemoStory.Write(phone: phones[2], label: "Demo 2"))
    }

    @Test("What becomes of the write is told in the order of its events, with the time it took")
    func telling() throws {
        var story = try begun()
        let lines = [
            story.happened(progress(.accepted), at: 10 * Self.second),
            story.happened(progress(.heldForCall, .waiting(.idle)), at: 10 * Self.second),
            story.happened(progress(.busy, .waiting(.idle)), at: 12 * Self.second),
            story.happened(progress(.applied, .applied), at: 22 * Self.second + 340_000_000),
        ]
        #expect(
            lines == [
                nil, "1002 is left alone as long as CSTA shows its call",
                "1002 itself says that it is busy; the write keeps its place",
                #"1002: the call is over; "Demo 1" is applied, 12.3 s after it was handed in"#,
            ])
    }

    @Test("A write that fails is told too, and others' jobs are not")
    func failing() throws {
        var story = try begun()
        let other = story.happened(
            progress(.failed, .failed(.refused), of: JobID(high: 1, low: 8)), at: 11 * Self.second)
        let line = story.happened(progress(.failed, .failed(.refused)), at: 11 * Self.second)
        #expect(other == nil && line == "1002: the write has ended failed, refused")
        let next = story.look(at: phones, time: 30 * Self.second)
        #expect(next != nil)
    }

    @Test("After a loss of events the story goes on with another write")
    func loss() throws {
        var story = try begun()
        story.lostEvents(at: 20 * Self.second)
        let next = story.look(at: phones, time: 25 * Self.second)
        #expect(next?.label == "Demo 2")
    }
}
