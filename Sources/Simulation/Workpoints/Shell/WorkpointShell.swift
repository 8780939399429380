import DeviceActors
import NIOCore
import Provisioning

/// One simulated phone on its event loop: does what the ``SimulatedWorkpoint`` wants done, and tells it what came of it.
final class WorkpointShell: @unchecked Sendable {
    /// The phone's hardware address.
    let mac: MACAddress
    /// Everything of it happens here.
    let loop: any EventLoop
    private let clock: @Sendable () -> Timestamp
    private let files: any FileFetching
    private let observer: WorkpointFleet.Observer
    private let writer: PhoneMessageWriter
    private var phone: SimulatedWorkpoint
    private var connection: ServiceConnection?
    private var alarm: Scheduled<Void>?
    /// The contact-me request that is being told.
    private var contactAnswer: Int?
    private var isStopped = false

    init(
        _ configuration: SimulatedWorkpointConfiguration, loop: any EventLoop, files: any FileFetching,
        clock: @escaping @Sendable () -> Timestamp, observer: @escaping WorkpointFleet.Observer
    ) {
        mac = configuration.mac
        self.loop = loop
        self.files = files
        self.clock = clock
        self.observer = observer
        writer = PhoneMessageWriter(configuration.faults)
        phone = SimulatedWorkpoint(configuration)
    }

    /// Tells the phone something, from any thread.
    func tell(_ input: SimulatedWorkpoint.Input) {
        loop.execute { self.take(input) }
    }

    /// The phone as it is now.
    func current() -> EventLoopFuture<SimulatedWorkpoint> { loop.submit { self.phone } }

    /// Asks the phone to contact the service; gives the HTTP status it answers.
    func contact(_ request: SimulatedWorkpoint.ContactMe) -> EventLoopFuture<Int?> {
        loop.submit {
            self.contactAnswer = nil
            self.take(.contactMe(request))
            return self.contactAnswer
        }
    }

    /// Pulls the plug for good.
    func stop() -> EventLoopFuture<Void> {
        loop.submit {
            self.take(.powerOff)
            self.isStopped = true
            self.alarm?.cancel()
            self.closeConnection()
        }
    }

    private func take(_ input: SimulatedWorkpoint.Input) {
        loop.assertInEventLoop()
        guard !isStopped else { return }
        for action in phone.handle(input, at: clock()) { perform(action) }
        setAlarm()
    }

    private func perform(_ action: SimulatedWorkpoint.Action) {
        switch action {
        case .post(let post): send(post)
        case .close: closeConnection()
        case .answerContactMe(let status): contactAnswer = status
        case .poll(let url):
            PlainHTTP.status(ofGetting: url, on: loop).whenComplete { self.take(.polled(status: try? $0.get())) }
        case .fetch(let fetch):
            files.fetch(fetch, on: loop).whenComplete { result in
                self.take(.fetched(fetch.number, isGood: (try? result.get()) ?? false))
            }
        case .report(let report): observer(mac, report)
        }
    }

    private func send(_ post: SimulatedWorkpoint.Post) {
        let number = post.number
        if post.opensConnection || connection == nil {
            closeConnection()
            do {
                connection = try ServiceConnection(
                    to: post.service, credentials: post.credentials, isOld: phone.configuration.speaksOldTLS, on: loop)
            } catch {
                // The certificates it was given are of no use.
                connection = nil
                loop.execute { self.take(.lost(number)) }
                return
            }
        }
        guard let connection else { return }
        let answer = connection.post(
            writer.bytes(post.message), cookie: post.cookie, decodesReferences: phone.firmware.decodesReferences)
        // In a turn of its own: a connection that is known to be lost says so at once, in the middle of what is being done.
        answer.whenComplete { result in
            self.loop.execute { self.answered(connection, number, result) }
        }
    }

    private func answered(
        _ connection: ServiceConnection, _ number: UInt64, _ result: Result<SimulatedWorkpoint.Answer, any Error>
    ) {
        // An answer on a connection that was closed meanwhile concerns nobody.
        guard self.connection === connection else { return }
        switch result {
        case .success(let answer): take(.answer(answer, to: number))
        case .failure:
            closeConnection()
            take(.lost(number))
        }
    }

    private func closeConnection() {
        // Forgotten first: closing tells whoever awaits an answer.
        let closing = connection
        connection = nil
        closing?.close()
    }

    private func setAlarm() {
        alarm?.cancel()
        alarm = nil
        guard let deadline = phone.nextDeadline else { return }
        let now = clock()
        let wait = deadline > now ? deadline.rawValue - now.rawValue : 0
        alarm = loop.scheduleTask(in: .nanoseconds(Int64(clamping: wait))) { self.take(.time) }
    }
}
