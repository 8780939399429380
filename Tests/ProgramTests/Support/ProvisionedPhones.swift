import DeviceActors
import Foundation
import NIOCore
import NIOPosix
import Provisioning
import Simulation
import Synchronization
import TestSupport
import Testing

/// Simulated workpoints in the test's own process, which outlive the gateway that provisions them, behind a port that stays
/// when the gateway is started again.
final class ProvisionedPhones: Sendable {
    /// Their numbers, from 1001 on.
    let numbers: [String]
    private let forwarder: Relay
    private let fleet: WorkpointFleet
    private let stored: Stored

    private final class Stored: Sendable {
        let values = Mutex<[MACAddress: [String]]>([:])
    }

    private init(numbers: [String], forwarder: Relay, fleet: WorkpointFleet, stored: Stored) {
        self.numbers = numbers
        self.forwarder = forwarder
        self.fleet = fleet
        self.stored = stored
    }

    /// Lets `body` work with phones that have no power yet. They are quick to answer and try again at once.
    ///
    /// - Parameter reported: told that a phone did something, on its event loop.
    static func with(
        _ count: Int, reported: @escaping @Sendable () -> Void = {},
        _ body: (ProvisionedPhones) async throws -> Void
    ) async throws {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let forwarder = try await Relay.open(on: group)
        let stored = Stored()
        let numbers = (0..<count).map { String(1_001 + $0) }
        let fleet = try await WorkpointFleet.start(
            on: group, clock: { Timestamp(rawValue: UInt64(Date().timeIntervalSince1970 * 1e9)) },
            observer: { mac, report in
                if case .stored(let items) = report {
                    stored.values.withLock { $0[mac, default: []] += items.map(\.value) }
                }
                reported()
            }
        ) { contactURI in
            numbers.indices.map { place in
                let mac = mac(place)
                var phone = SimulatedWorkpointConfiguration(
                    mac: mac, number: numbers[place], contactURI: contactURI(mac),
                    service: ServiceAddress(host: "127.0.0.1", port: forwarder.port), seed: UInt64(place),
                    secureModeData: ProjectSecureModeReading())
                phone.firmware = FirmwareProfile.generations[place % FirmwareProfile.generations.count]
                phone.retransmitsReplies = place.isMultiple(of: 2)
                phone.timings.boot = .zero ... .zero
                phone.timings.think = .zero ... .milliseconds(20)
                phone.timings.solicited = .zero ... .milliseconds(20)
                phone.timings.contactGap = .zero
                phone.timings.reconnect = .milliseconds(10)...(.milliseconds(100))
                phone.timings.pause = .milliseconds(200)
                phone.timings.overload = .milliseconds(10)...(.milliseconds(50))
                return phone
            }
        }
        let phones = ProvisionedPhones(numbers: numbers, forwarder: forwarder, fleet: fleet, stored: stored)
        let result: Result<Void, any Error>
        do { result = .success(try await body(phones)) } catch { result = .failure(error) }
        await fleet.stop()
        await forwarder.close()
        try await group.shutdownGracefully()
        try result.get()
    }

    private static func mac(_ place: Int) -> MACAddress { MACAddress(0x001A_E800_0001 + UInt64(place)) }

    /// The gateway is here now, or nowhere.
    func lead(to port: Int?) { forwarder.lead(to: port) }

    /// Has a gateway know them before they come.
    func enter(in gateway: ProvisioningGateway) async throws {
        for (place, number) in numbers.enumerated() {
            try await gateway.say(#"{"mac":"\#(Self.mac(place))","e164":"\#(number)"}"#)
        }
    }

    /// Plugs all of them in.
    func powerOn() { fleet.tellAll(.powerOn) }

    /// What a phone has stored because the service wrote it, in order; the same several times in a row counts once.
    func stored(at place: Int) -> [String] {
        stored.values.withLock { $0[Self.mac(place)] ?? [] }.reduce(into: []) { list, value in
            if list.last != value { list.append(value) }
        }
    }

    /// What a phone has now.
    func value(_ item: String, at place: Int) async throws -> String? {
        try await fleet.phone(Self.mac(place))?.value(item)
    }
}
