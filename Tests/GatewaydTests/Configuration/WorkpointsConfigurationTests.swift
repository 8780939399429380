import DeviceActors
import Foundation
import Provisioning
import Store
import Testing
import Transport
import WorkpointService

@testable import gatewayd

@Suite("The configuration of workpoint provisioning")
struct WorkpointsConfigurationTests {
    /// An authority that phones could get certificates from: the reader looks whether it can issue any.
    static let authority = {
        var random = SystemRandomNumberGenerator()
        return try! DeviceAuthority.makeSelfSigned(
            commonName: "phones", now: .seconds(UInt64(Date().timeIntervalSince1970)), using: &random)
    }()

    private static let folder = "/etc/gatewayd"
    static let files = [
        "\(folder)/secrets/store-key": "a key of thirty-two characters, or more\n",
        "\(folder)/tls.pem": "pem", "\(folder)/tls.key": "pem", "\(folder)/roots.pem": "pem",
        "\(folder)/phones.pem": authority.certificatePEM, "\(folder)/phones.key": authority.keyPEM,
    ]

    private func read(
        _ yaml: String, environment: [String: String] = [:], files: FakeFiles = FakeFiles(texts: files)
    ) throws(ConfigurationError) -> WorkpointsConfiguration? {
        try DaemonConfiguration.read(
            yaml: yaml + "\nlinks: [{name: l, simulated: true}]\nhttp: {enabled: false}\n", file: "test.yaml",
            environment: environment, files: files
        ).workpoints
    }

    private func problems(_ yaml: String, files: FakeFiles = FakeFiles(texts: files)) -> [String] {
        do {
            _ = try read(yaml, files: files)
            return []
        } catch {
            return error.problems.map(\.description)
        }
    }

    /// A section that is complete, with other lines after it.
    private static func section(_ lines: String = "") -> String {
        "workpoints:\n  store: phones.sqlite\n  defaultMode: {certificate: tls.pem, privateKey: tls.key}\n" + lines
    }

    @Test(
        "Without the section nothing is provisioned; with as little as possible, in Default Mode with the usual treatment"
    )
    func smallest() throws {
        #expect(try read("") == nil)
        let configuration = try #require(try read(Self.section()))
        #expect(configuration.store == "/etc/gatewayd/phones.sqlite" && configuration.key == nil)
        #expect(configuration.defaultMode?.port == 18_443 && configuration.defaultMode?.host == "0.0.0.0")
        #expect(configuration.defaultMode?.minimumVersion == .tls12)
        #expect(configuration.secureMode == nil && configuration.poll == nil)
        #expect(configuration.policy == WorkpointPolicy())
        #expect(configuration.networks == IPNetwork.private && configuration.contactPorts == [8_085])
        var usual = WorkpointsConfiguration()
        usual.store = configuration.store
        usual.defaultMode = configuration.defaultMode
        #expect(configuration == usual)
    }

    private static let everything = """
        workpoints:
          store: phones.sqlite
          keyFile: secrets/store-key
          previousKey: the key before this one, thirty-two characters
          defaultMode: {host: 10.0.0.1, port: 1, certificate: tls.pem, privateKey: tls.key, legacy: true}
          secureMode: {host: 10.0.0.2, port: 2, certificate: tls.pem, privateKey: tls.key, minimumVersion: "1.3"}
          poll: {host: 10.0.0.3, port: 3}
          authority: {certificate: phones.pem, privateKey: phones.key, serverAuthorities: roots.pem}
          paths: [/a, /b]
          networks: [10.1.0.0/16, "fd00::/8"]
          contactPorts: [8085, 8086]
          unknownPhones: refuse
          nextJob: sameFlow
          lenientNonces: true
          nonceWindow: 2d
          pollURL: http://10.0.0.3:3/contact-me
          itemGroups:
            - {items: [ldap-server-address, ldap-server-port]}
          contactGap: 61s
          contactTimeout: 62s
          contactBackoff: 63s
          maximumBackoff: 64s
          contactAttempts: 65
          replyTimeout: 66s
          busyRetry: 67s
          safetyTimeout: 68s
          fileTimeout: 69s
          restartTimeout: 70s
          softwareGap: 71s
          bootstrapTimeout: 72s
          maximumPINRetries: 73
          maximumSends: 74
          idleTimeout: 75s
          maximumConnections: 76
          maximumRequests: 77
          maximumContacts: 78
          maximumOpenJobs: 79
          maximumOpenJobsInAll: 80
          maximumItems: 8100
          history: 82d

        """

    @Test("Every key means what it says")
    func everyKey() throws {
        let configuration = try #require(try read(Self.everything))
        var wanted = WorkpointsConfiguration()
        wanted.store = "/etc/gatewayd/phones.sqlite"
        wanted.key = "a key of thirty-two characters, or more"
        wanted.previousKey = "the key before this one, thirty-two characters"
        let (pem, key) = ("/etc/gatewayd/tls.pem", "/etc/gatewayd/tls.key")
        wanted.defaultMode = .init(
            host: "10.0.0.1", port: 1, certificate: pem, privateKey: key, minimumVersion: .tls10, isLegacy: true)
        wanted.secureMode = .init(
            host: "10.0.0.2", port: 2, certificate: pem, privateKey: key, minimumVersion: .tls13)
        wanted.poll = .init(host: "10.0.0.3", port: 3)
        wanted.authorityCertificate = "/etc/gatewayd/phones.pem"
        wanted.authorityKey = "/etc/gatewayd/phones.key"
        wanted.serverAuthorities = "/etc/gatewayd/roots.pem"
        wanted.paths = ["/a", "/b"]
        wanted.networks = [try #require(IPNetwork("10.1.0.0/16")), try #require(IPNetwork("fd00::/8"))]
        wanted.contactPorts = [8_085, 8_086]
        wanted.policy.unknownWorkpoint = .refuse
        wanted.policy.nextJob = .sameFlow
        wanted.policy.isLenient = true
        wanted.policy.nonceWindow = .seconds(2 * 86_400)
        wanted.policy.pollURL = "http://10.0.0.3:3/contact-me"
        wanted.policy.itemGroups = [["ldap-server-address", "ldap-server-port"]]
        wanted.policy.contactGap = .seconds(61)
        wanted.policy.contactTimeout = .seconds(62)
        wanted.policy.contactBackoff = .seconds(63)
        wanted.policy.maximumBackoff = .seconds(64)
        wanted.policy.contactAttempts = 65
        wanted.policy.replyTimeout = .seconds(66)
        wanted.policy.busyRetry = .seconds(67)
        wanted.policy.safetyTimeout = .seconds(68)
        wanted.policy.fileTimeout = .seconds(69)
        wanted.policy.restartTimeout = .seconds(70)
        wanted.policy.softwareGap = .seconds(71)
        wanted.policy.bootstrapTimeout = .seconds(72)
        wanted.policy.maximumPINRetries = 73
        wanted.policy.maximumSends = 74
        wanted.policy.securePort = 2
        wanted.idleTimeout = .seconds(75)
        wanted.maximumConnections = 76
        wanted.maximumRequests = 77
        wanted.maximumContacts = 78
        wanted.maximumOpenJobs = 79
        wanted.maximumOpenJobsInAll = 80
        wanted.maximumItems = 8_100
        wanted.history = .seconds(82 * 86_400)
        #expect(configuration == wanted)
    }

    @Test("Every key is told in the documentation")
    func documentation() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: root.appendingPathComponent("docs/configuration.md"), encoding: .utf8)
        let section = try #require(text.split(separator: "## `workpoints`").last)
        for line in Self.everything.split(separator: "\n").dropFirst() {
            let key = line.drop { $0 == " " }.prefix { $0 != ":" }
            if key.hasPrefix("-") { continue }
            #expect(section.contains("`\(key)`"), "docs/configuration.md does not explain \(key)")
        }
    }

    @Test("What is told to the store and the service is what the file says")
    func limits() throws {
        var configuration = try #require(try read(Self.everything))
        #expect(try configuration.storeConfiguration().bounds.items == 8_100)
        #expect(try configuration.storeConfiguration().previousKey != nil)
        // Certificates of files that exist only here cannot be loaded.
        configuration.defaultMode = nil
        configuration.secureMode = nil
        configuration.authorityCertificate = nil
        let service = try configuration.service().configuration
        #expect(service.listeners.map(\.role) == [.polling] && service.listeners[0].port == 3)
        #expect(service.limits.maximumRequests == 77)
        #expect(service.limits.maximumOpenJobs == 79 && service.limits.maximumOpenJobsInAll == 80)
        #expect(service.retention == .seconds(82 * 86_400))
        #expect(service.contact.maximumConcurrent == 78 && service.contact.ports == [8_085, 8_086])
        #expect(service.listeners[0].limits.idle == .seconds(75) && service.listeners[0].maximumConnections == 76)
    }

    private static let secure = "  secureMode: {certificate: tls.pem, privateKey: tls.key}\n"

    @Test(
        "Each fault is named with its line",
        arguments: [
            ("workpoints: {}", ["line 1: workpoints.store: is missing", Self.noListener(1)]),
            ("workpoints:\n  store: s", [Self.noListener(1)]),
            (Self.section("  key: short"), ["line 4: workpoints.key: \(Self.shortKey)"]),
            (
                Self.section("  previousKey: the key before this one, thirty-two characters"),
                ["line 4: workpoints.previousKey: is of no use without key"]
            ),
            (
                Self.section(Self.secure),
                [
                    "line 1: workpoints.authority: Secure Mode needs the authority that issues certificates to phones",
                    "line 1: workpoints.key: Secure Mode needs key or keyFile: private keys of phones are stored",
                ]
            ),
            (
                Self.section("  authority: {certificate: phones.pem}"),
                ["line 4: workpoints.authority.privateKey: certificate and privateKey go together"]
            ),
            (
                Self.section("  authority: {certificate: tls.pem, privateKey: tls.key}"),
                ["line 1: workpoints: the device authority's certificate is no X.509 certificate in PEM"]
            ),
            (
                Self.section("  poll: {prot: 1}"),
                ["line 4: workpoints.poll.prot: unknown key; known keys here: host, port"]
            ),
            (Self.section("  paths: [login]"), ["line 4: workpoints.paths: login must begin with a slash"]),
            (
                Self.section("  networks: [10.0.0.0/33]"),
                ["line 4: workpoints.networks: 10.0.0.0/33 must be a network such as 10.0.0.0/8 or fd00::/8"]
            ),
            (
                Self.section("  contactPorts: [8085, 0]"),
                ["line 4: workpoints.contactPorts: a port is from 1 to 65535"]
            ),
            (
                Self.section("  contactBackoff: 2h\n  maximumBackoff: 1h"),
                ["line 5: workpoints.maximumBackoff: is shorter than contactBackoff"]
            ),
            (
                Self.section("  pollURL: https://dcmp"),
                ["line 4: workpoints.pollURL: must begin with http://: polls are plain HTTP"]
            ),
            (
                Self.section("  defautMode: {}"),
                ["line 4: workpoints.defautMode: unknown key; did you mean defaultMode?"]
            ),
            (
                "workpoints:\n  store: s\n  defaultMode: {certificate: none.pem}",
                [
                    "line 3: workpoints.defaultMode.certificate: cannot read the file /etc/gatewayd/none.pem",
                    "line 3: workpoints.defaultMode.privateKey: is missing",
                ]
            ),
        ])
    func faults(yaml: String, expected: [String]) {
        #expect(problems(yaml) == expected)
    }

    @Test(
        "A value out of range is named, and nothing of the section is taken",
        arguments: [
            "contactGap: 0s", "contactAttempts: 0", "replyTimeout: 2h", "safetyTimeout: 1s", "bootstrapTimeout: 1s",
            "maximumPINRetries: 101", "maximumSends: 0", "nonceWindow: 1s", "idleTimeout: 1s", "maximumConnections: 0",
            "maximumRequests: 0", "maximumContacts: 0", "maximumOpenJobs: 0", "maximumOpenJobsInAll: 0",
            "maximumItems: 10", "history: 1s", "unknownPhones: ask", "nextJob: never", "lenientNonces: yes",
        ])
    func ranges(line: String) {
        let found = problems(Self.section("  \(line)"))
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("line 4: workpoints.\(line.prefix { $0 != ":" }): ") == true, "\(found)")
    }

    @Test("TLS material that cannot be used is a fault")
    func badMaterial() {
        var files = FakeFiles(texts: Self.files)
        files.tlsFault = "the key does not belong to the certificate"
        #expect(
            problems(Self.section(), files: files)
                == ["line 1: workpoints: the key does not belong to the certificate"])
    }

    @Test("The environment comes before the file, also for sections that the file does not have")
    func environment() throws {
        let configuration = try #require(
            try read(
                Self.section("  contactGap: 60s"),
                environment: [
                    "GATEWAYD_WORKPOINTS_KEY": "thirty-two characters from outside",
                    "GATEWAYD_WORKPOINTS_CONTACT_GAP": "90s", "GATEWAYD_WORKPOINTS_NETWORKS": "10.2.0.0/16, fd01::/16",
                    "GATEWAYD_WORKPOINTS_DEFAULT_MODE_PORT": "18000", "GATEWAYD_WORKPOINTS_POLL_PORT": "8000",
                    "GATEWAYD_WORKPOINTS_MAXIMUM_OPEN_JOBS": "5",
                ]))
        #expect(configuration.key == "thirty-two characters from outside")
        #expect(configuration.policy.contactGap == .seconds(90))
        #expect(configuration.networks == [IPNetwork("10.2.0.0/16")!, IPNetwork("fd01::/16")!])
        #expect(configuration.defaultMode?.port == 18_000 && configuration.poll?.port == 8_000)
        #expect(configuration.maximumOpenJobs == 5)
    }

    @Test("A fault of the environment is named by its variable")
    func environmentFault() {
        do {
            _ = try read(Self.section(), environment: ["GATEWAYD_WORKPOINTS_MAXIMUM_SENDS": "0"])
            Issue.record("0 is out of range")
        } catch {
            #expect(error.problems.count == 1)
            #expect("\(error)".contains("GATEWAYD_WORKPOINTS_MAXIMUM_SENDS"))
        }
    }

    private static func noListener(_ line: Int) -> String {
        "line \(line): workpoints.defaultMode: give defaultMode, secureMode or both: without a listener no phone gets in"
    }

    private static let shortKey = "\(StoreKeyError.tooShort)"
}
