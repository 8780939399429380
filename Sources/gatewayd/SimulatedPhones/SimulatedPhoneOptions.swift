import ArgumentParser
import DeviceActors
import Foundation
import Simulation

/// What commands that simulate workpoints can be told about them.
struct SimulatedPhoneOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The provisioning service: its listener of Default Mode.", valueName: "host:port"),
        transform: Self.place)
    var service: ServiceAddress?

    @Option(
        help: ArgumentHelp(
            """
            Their firmware: V1, V2R2, V3R1, V3R3 (the default), or a version such as "V3 R3.24.0". Given several times: in \
            turn.
            """, valueName: "version"),
        transform: Self.profile)
    var firmware: [FirmwareProfile] = []

    @Option(name: .customLong("first-mac"), help: "The hardware address of the first phone.", transform: Self.mac)
    var firstMAC = MACAddress(0x001A_E800_0001)

    @Option(help: "The address of this machine at which the service finds the phones.")
    var contactHost = "127.0.0.1"

    @Option(help: "The port they listen on for contact-me; 0 lets the system choose.")
    var contactPort = 8_085

    @Option(help: "The least time between two contact-me requests that a phone heeds.")
    var contactGap = "300s"

    @Option(help: "How long a phone takes to start at most: they start spread over this time.")
    var startWithin = "5s"

    @Option(
        help: """
            The file whose first line is the PIN that is typed when a phone asks for it; GATEWAYD_PIN when not given. Without \
            either nobody types anything.
            """)
    var pinFile: String?

    @Option(
        help: """
            The folder in which phones in Secure Mode keep their certificates; those that have one there begin in Secure \
            Mode. Without it a phone that was raised to Secure Mode has forgotten that in the next run.
            """)
    var certificates: String?

    @Flag(help: "Print each line as JSON.")
    var json = false

    func validate() throws {
        guard (0...65_535).contains(contactPort) else {
            throw ValidationError("--contact-port must be from 0 to 65535")
        }
        for (name, text) in [("--contact-gap", contactGap), ("--start-within", startWithin)]
        where ConfigurationUnits.duration(text) == nil {
            throw ValidationError("\(name) must be a duration such as 30s")
        }
    }

    /// The plan for phones at the service.
    ///
    /// - Throws: a validation error when there is no `--service`, or the system's error for the file with the PIN.
    func plan(
        count: Int, firstNumber: Int, environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws -> SimulatedPhones.Plan {
        guard let service else { throw ValidationError("give --service host:port") }
        guard firstMAC.value + UInt64(count) <= 1 << 48 else {
            throw ValidationError("--first-mac leaves no room for \(count) phones")
        }
        var plan = SimulatedPhones.Plan(service: service)
        plan.count = count
        plan.firstNumber = firstNumber
        plan.firstMAC = firstMAC
        if !firmware.isEmpty { plan.firmware = firmware }
        plan.contactHost = contactHost
        plan.contactPort = contactPort
        plan.contactGap = ConfigurationUnits.duration(contactGap) ?? plan.contactGap
        plan.startWithin = ConfigurationUnits.duration(startWithin) ?? plan.startWithin
        plan.pin = try pinFile.map(Self.firstLine) ?? environment["GATEWAYD_PIN"]
        plan.certificates = certificates.map(PhoneCertificates.init)
        return plan
    }

    private static func firstLine(of path: String) throws -> String {
        String(try String(contentsOfFile: path, encoding: .utf8).prefix { !$0.isNewline })
    }

    private static func place(_ text: String) throws -> ServiceAddress {
        guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
            (1...65_535).contains(port)
        else { throw ValidationError("give a host and a port, such as 127.0.0.1:18443") }
        // An IPv6 address has brackets here and none where it is used.
        let host = text[..<colon].trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
        guard !host.isEmpty else { throw ValidationError("give a host and a port, such as 127.0.0.1:18443") }
        return ServiceAddress(host: host, port: port)
    }

    private static func profile(_ text: String) throws -> FirmwareProfile {
        let generations = ["V1": FirmwareProfile.v1, "V2R2": .v2r2, "V3R1": .v3r1, "V3R3": .v3r3]
        guard let profile = generations[text.uppercased()] ?? FirmwareProfile(text) else {
            throw ValidationError("give V1, V2R2, V3R1, V3R3, or a version such as \"V3 R3.24.0\"")
        }
        return profile
    }

    private static func mac(_ text: String) throws -> MACAddress {
        guard let mac = MACAddress(text) else { throw ValidationError("give an address such as 00:1a:e8:00:00:01") }
        return mac
    }
}
