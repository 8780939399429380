import Provisioning
import ServiceLifecycle

/// Tells the ``DemoStory`` while the demonstration runs.
struct DemoStoryService: Service {
    let workpoints: any WorkpointOperations
    /// Prints a line.
    let tell: @Sendable (String) -> Void

    /// How many of the phones the story looks at.
    private static let maximumPhones = 100
    /// How often it looks.
    private static let interval = Duration.seconds(1)

    func run() async throws {
        let mailbox = EventMailbox(capacity: 1_024)
        var jobs = EventFilter()
        jobs.kinds = [JobProgressRecord.kind]
        let subscription = await workpoints.subscribe(mailbox, filter: jobs)
        await withGracefulShutdownHandler {
            await withTaskGroup(of: Void.self) { group in
                group.addTask {
                    while (try? await Task.sleep(for: Self.interval)) != nil { mailbox.tick() }
                }
                await tellStory(of: mailbox)
                group.cancelAll()
            }
        } onGracefulShutdown: {
            mailbox.finish()
        }
        await subscription.close()
    }

    private func tellStory(of mailbox: EventMailbox) async {
        var story = DemoStory()
        while true {
            switch await mailbox.next() {
            case .events(let events):
                for event in events {
                    if let job = event.job, let line = story.happened(job, at: event.time) { tell(line) }
                }
            case .gap: story.lostEvents(at: ISO8601.now())
            case .quiet:
                guard let write = story.look(at: await phones(), time: ISO8601.now()) else { continue }
                let items = [Item("key-label-unicode", index: 1, write.label)]
                // What happens to it waits in the mailbox until the story knows the job.
                let accepted = try? await workpoints.submit(
                    .writeItems(items), to: write.phone.mac, options: JobOptions())
                guard case .stored(let job)? = accepted else { continue }
                tell(story.accepted(write, as: job.id.description, at: job.createdAt.rawValue))
            case .finished: return
            }
        }
    }

    private func phones() async -> [DemoStory.Phone] {
        var phones: [DemoStory.Phone] = []
        for record in (try? await workpoints.workpoints(after: nil, limit: Self.maximumPhones)) ?? [] {
            guard let phone = await workpoints.phone(of: record) else { continue }
            phones.append(DemoStory.Phone(mac: record.mac, number: record.e164, isBusy: phone.busy.isBusy))
        }
        return phones
    }
}
