import ArgumentParser
import Foundation
import NIOPosix
import Simulation

extension SimulateCommand {
    /// `gatewayd simulate phones`: workpoints to test any provisioning service against.
    struct Phones: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Runs simulated workpoints against a provisioning service, over HTTPS.",
            discussion: """
                Each starts, tells the service what it is, and does what it is told: it stores and reads items, fetches \
                files, starts again, goes to Secure Mode. What happens is printed. Their people make no calls; those of a \
                simulated switch do, see simulate switch --workpoints.
                """)

        @Option(help: "How many phones there are.")
        var count = 1

        @Option(help: "The number of the first phone; the others follow.")
        var firstNumber = 1_001

        @OptionGroup var options: SimulatedPhoneOptions

        func validate() throws {
            guard (1...20_000).contains(count) else { throw ValidationError("--count must be from 1 to 20000") }
            guard firstNumber > 0 else { throw ValidationError("--first-number must be at least 1") }
            guard options.service != nil else { throw ValidationError("give --service host:port") }
        }

        func run() async throws {
            let plan = try options.plan(count: count, firstNumber: firstNumber)
            try await SimulatedPhonesRun(plan, json: options.json).run()
        }
    }
}

/// Simulated workpoints for as long as a command runs.
struct SimulatedPhonesRun: Sendable {
    private let plan: SimulatedPhones.Plan
    private let json: Bool

    /// - Parameter json: print what happens as JSON.
    init(_ plan: SimulatedPhones.Plan, json: Bool) {
        self.plan = plan
        self.json = json
    }

    /// Runs the phones until the process is told to stop.
    ///
    /// - Parameter simulatedSwitch: whose telephones they are, if they are any switch's.
    /// - Throws: the exit code, when their port is taken or a certificate cannot be read; why has been told.
    func run(of simulatedSwitch: SimulatedSwitch? = nil) async throws {
        let printer = PhoneReportPrinter(json: json)
        let phones: SimulatedPhones
        do {
            phones = try await SimulatedPhones.start(
                plan, on: MultiThreadedEventLoopGroup.singleton, report: { printer.offer($0) })
        } catch let failure as PhoneCertificates.Failure {
            Terminal.write("\(failure)\n", to: STDERR_FILENO)
            throw ExitCode(EX_DATAERR)
        } catch {
            Terminal.write(
                "cannot listen on \(plan.contactHost):\(plan.contactPort) for contact-me: \(error)\n", to: STDERR_FILENO
            )
            throw ExitCode(EX_UNAVAILABLE)
        }
        if let simulatedSwitch {
            try await simulatedSwitch.eventLoop.submit { phones.follow(simulatedSwitch) }.get()
        }
        phones.powerOn()
        let last = plan.firstNumber + plan.count - 1
        Terminal.write(
            "simulated workpoints \(plan.firstNumber) to \(last) at \(plan.service.host):\(plan.service.port), contact-me "
                + "on \(plan.contactHost):\(phones.contactPort); Ctrl-C stops them\n", to: STDERR_FILENO)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await printer.run() }
            try await Interruption.wait()
            await phones.stop()
            printer.finish()
            try await group.waitForAll()
        }
    }
}
