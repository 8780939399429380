import DeviceActors
import Foundation
import NIOCore
import Provisioning
import Simulation
import Synchronization

/// Simulated workpoints at a provisioning service, and the people at them, who type the PIN when a phone asks for it.
final class SimulatedPhones: Sendable {
    /// What is to be simulated.
    struct Plan: Sendable {
        /// How many phones there are.
        var count = 1
        /// The number of the first; the others follow.
        var firstNumber = 1_001
        /// The hardware address of the first; the others follow.
        var firstMAC = MACAddress(0x001A_E800_0001)
        /// The service's listener of Default Mode.
        var service: ServiceAddress
        /// Their firmware, in turn.
        var firmware = [FirmwareProfile.v3r3]
        /// The address they listen on for contact-me; all of them on one port.
        var contactHost = "127.0.0.1"
        /// The port for it; 0 lets the system choose.
        var contactPort = 0
        /// The least time between two contact-me requests that a phone heeds.
        var contactGap = Duration.seconds(300)
        /// How long a phone takes to start at most.
        var startWithin = Duration.seconds(5)
        /// What people type when a phone asks for the PIN; `nil`: they do not know it.
        var pin: String?
        /// Where certificates are kept from one run to the next.
        var certificates: PhoneCertificates?
        /// Nonces and pauses follow from it. Another one each time: a nonce of an earlier run would count as a replay.
        var seed = UInt64.random(in: .min ... .max)

        /// Phones that a service provisions.
        init(service: ServiceAddress) {
            self.service = service
        }
    }

    private let plan: Plan
    private let report: @Sendable (PhoneReportRecord) -> Void
    private let running = Mutex<WorkpointFleet?>(nil)

    private init(_ plan: Plan, report: @escaping @Sendable (PhoneReportRecord) -> Void) {
        self.plan = plan
        self.report = report
    }

    /// Opens the phones' listener and makes the phones, which are still without power.
    ///
    /// - Parameter report: told what the phones do, on their event loops.
    /// - Throws: the system's error when the port cannot be had, and what is wrong with a certificate that was kept.
    static func start(
        _ plan: Plan, on group: any EventLoopGroup, report: @escaping @Sendable (PhoneReportRecord) -> Void
    ) async throws -> SimulatedPhones {
        let phones = SimulatedPhones(plan, report: report)
        let fleet = try await WorkpointFleet.start(
            host: plan.contactHost, port: plan.contactPort, on: group,
            clock: { Timestamp(rawValue: ISO8601.now()) },
            observer: { phones.observed($1, of: $0) }
        ) { contactURI in
            try (0..<plan.count).map { try plan.configuration($0, contactURI: contactURI) }
        }
        phones.running.withLock { $0 = fleet }
        return phones
    }

    /// The port they listen on for contact-me.
    var contactPort: Int { running.withLock { $0?.contactAddress.port } ?? 0 }

    /// Plugs all of them in.
    func powerOn() {
        running.withLock { $0 }?.tellAll(.powerOn)
    }

    /// From now on they are the telephones of a switch with their numbers. Called on the switch's event loop.
    func follow(_ simulatedSwitch: SimulatedSwitch) {
        running.withLock { $0 }?.follow(simulatedSwitch)
    }

    /// Keeps what is to be kept, and pulls every plug.
    func stop() async {
        guard let fleet = running.withLock({ $0.take() }) else { return }
        if plan.certificates != nil { for mac in fleet.addresses { await keepCertificate(of: mac, in: fleet) } }
        await fleet.stop()
    }

    private func observed(_ event: SimulatedWorkpoint.Report, of mac: MACAddress) {
        report(PhoneReportRecord(time: ISO8601.now(), number: plan.number(of: mac), mac: mac, report: event))
        guard let fleet = running.withLock({ $0 }) else { return }
        switch event {
        case .asksForPIN: if let pin = plan.pin { fleet.tell(mac, .user(.typePIN(pin))) }
        case .securityChanged: if plan.certificates != nil { Task { await keepCertificate(of: mac, in: fleet) } }
        default: break
        }
    }

    private func keepCertificate(of mac: MACAddress, in fleet: WorkpointFleet) async {
        guard let folder = plan.certificates, let phone = try? await fleet.phone(mac) else { return }
        do {
            try folder.keep(phone.credentials, of: mac)
        } catch {
            Terminal.write("the certificate of \(mac) cannot be kept: \(error)\n", to: STDERR_FILENO)
        }
    }
}

extension SimulatedPhones.Plan {
    /// One of the phones.
    fileprivate func configuration(
        _ place: Int, contactURI: (MACAddress) -> String
    ) throws -> SimulatedWorkpointConfiguration {
        let mac = MACAddress(firstMAC.value + UInt64(place))
        var configuration = SimulatedWorkpointConfiguration(
            mac: mac, number: number(of: mac), contactURI: contactURI(mac), service: service,
            seed: seed &+ UInt64(place), secureModeData: ProjectSecureModeReading())
        configuration.firmware = firmware[place % firmware.count]
        configuration.timings.boot = .zero...startWithin
        configuration.timings.contactGap = contactGap
        configuration.credentials = try certificates?.credentials(of: mac)
        return configuration
    }

    /// The number of a phone.
    fileprivate func number(of mac: MACAddress) -> String {
        String(firstNumber + Int(mac.value - firstMAC.value))
    }
}
