import DeviceActors

/// What the demonstration shows of provisioning: from time to time a write is handed in for a phone that is in a call, and what
/// becomes of it is told, from the events of that job alone.
struct DemoStory: Sendable {
    /// A phone as the story sees it.
    struct Phone: Sendable, Hashable {
        /// Its hardware address.
        var mac: MACAddress
        /// Its number.
        var number: String
        /// Whether CSTA shows it in a call.
        var isBusy: Bool
    }

    /// A write to be handed in.
    struct Write: Sendable, Hashable {
        /// The phone.
        var phone: Phone
        /// The label that its first key is to have.
        var label: String
    }

    private struct Chapter: Sendable {
        var write: Write
        var job: String
        var since: UInt64
    }

    private let pause: UInt64
    private var chapter: Chapter?
    private var earliest: UInt64 = 0
    private var lastPhone: MACAddress?
    private var count = 0

    /// - Parameter pause: the least time from the end of one write to the next, nanoseconds.
    init(pause: UInt64 = 5_000_000_000) {
        self.pause = pause
    }

    /// Looks for a phone that is in a call; the same not twice in a row if there is another.
    ///
    /// - Returns: the write to hand in; `nil` while one is open, and when nobody is in a call.
    mutating func look(at phones: [Phone], time: UInt64) -> Write? {
        guard chapter == nil, time >= earliest else { return nil }
        let busy = phones.filter(\.isBusy)
        guard let phone = busy.first(where: { $0.mac != lastPhone }) ?? busy.first else { return nil }
        count += 1
        lastPhone = phone.mac
        earliest = time + pause
        return Write(phone: phone, label: "Demo \(count)")
    }

    /// The write was accepted.
    ///
    /// - Parameter job: the job's identifier.
    /// - Returns: what is to be told.
    mutating func accepted(_ write: Write, as job: String, at time: UInt64) -> String {
        chapter = Chapter(write: write, job: job, since: time)
        return
            "\(write.phone.number) is in a call; its first key is to be called \"\(write.label)\" (job \(job.suffix(8)))"
    }

    /// Something happened to a job.
    ///
    /// - Returns: what is to be told; `nil` for nothing.
    mutating func happened(_ progress: JobProgressRecord, at time: UInt64) -> String? {
        guard let chapter, progress.id == chapter.job else { return nil }
        let number = chapter.write.phone.number
        switch progress.event {
        case "heldForCall": return "\(number) is left alone as long as CSTA shows its call"
        case "busy": return "\(number) itself says that it is busy; the write keeps its place"
        case "applied":
            end(at: time)
            let tenths = (time - min(time, chapter.since)) / 100_000_000
            let after = "\(tenths / 10).\(tenths % 10) s after it was handed in"
            return "\(number): the call is over; \"\(chapter.write.label)\" is applied, \(after)"
        case "failed", "expired", "cancelled":
            end(at: time)
            return "\(number): the write has ended \(progress.state)\(progress.failure.map { ", \($0)" } ?? "")"
        default: return nil
        }
    }

    /// Events are missing: what became of the write is not known. There will be another.
    mutating func lostEvents(at time: UInt64) { end(at: time) }

    private mutating func end(at time: UInt64) {
        chapter = nil
        earliest = time + pause
    }
}
