import Provisioning
import Store
import Transport
import WorkpointService

/// The `workpoints` section: the provisioning service of desk phones.
struct WorkpointsConfiguration: Sendable, Equatable {
    /// An HTTPS listener for phones.
    struct Listener: Sendable, Equatable {
        /// The address to listen on.
        var host = "0.0.0.0"
        /// The port; 0 lets the system choose.
        var port: Int
        /// A PEM file with the certificate, and its intermediates.
        var certificate = ""
        /// A PEM file with its private key.
        var privateKey = ""
        /// The oldest version of TLS.
        var minimumVersion: TLSProtocolVersion = .tls12
        /// TLS 1.0 and RSA key exchange, for old firmware.
        var isLegacy = false
    }

    /// The plain HTTP listener for polls.
    struct Poll: Sendable, Equatable {
        /// The address to listen on.
        var host = "0.0.0.0"
        /// The port; 0 lets the system choose.
        var port = 8_087
    }

    /// What a listener is for.
    typealias Role = PhoneListenerConfiguration.Role

    /// The database file.
    var store = ""
    /// The key that secrets are encrypted with; `nil`: none are stored.
    var key: String?
    /// The key used before, when it is being changed.
    var previousKey: String?
    /// Default Mode.
    var defaultMode: Listener?
    /// Secure Mode.
    var secureMode: Listener?
    /// Polls.
    var poll: Poll?
    /// PEM files of the authority that issues certificates to phones.
    var authorityCertificate: String?
    /// Its private key.
    var authorityKey: String?
    /// PEM file of the authorities that phones in Secure Mode are to trust; the issuing one when not given.
    var serverAuthorities: String?
    /// The paths phones post to.
    var paths = ["/DeploymentService/LoginService"]
    /// The networks phones may be in; contact-me goes nowhere else.
    var networks = IPNetwork.private
    /// The ports phones may listen on for contact-me.
    var contactPorts = [8_085]
    /// How phones are treated.
    var policy = WorkpointPolicy()
    /// How long a connection may be without a request.
    var idleTimeout: Duration = .seconds(45)
    /// How many connections there are at once.
    var maximumConnections = 10_000
    /// How many requests are in work at once; above, phones are told to come again.
    var maximumRequests = 512
    /// How many jobs of one phone may be open; more are refused.
    var maximumOpenJobs = 1_000
    /// How many jobs may be open in all; more are refused.
    var maximumOpenJobsInAll = 200_000
    /// How many items are kept of one phone.
    var maximumItems = 20_000
    /// How many contact-me requests are on their way at once.
    var maximumContacts = 64
    /// How long jobs that are done, and nonces, are kept.
    var history: Duration = .seconds(90 * 86_400)
}

extension WorkpointsConfiguration {
    /// Reads the section.
    init(from section: ConfigurationSection) {
        self.init()
        store = section.requiredString("store")
        if !store.isEmpty { store = section.reader.files.resolve(store) }
        key = section.secret("key")
        previousKey = section.secret("previousKey")
        for (name, text) in [("key", key), ("previousKey", previousKey)] {
            guard let text else { continue }
            do { _ = try StoreKey(text) } catch { section.report("\(error)", for: name) }
        }
        if previousKey != nil, key == nil { section.report("is of no use without key", for: "previousKey") }
        defaultMode = section.optionalSection("defaultMode") { Listener(from: $0, port: 18_443) }
        secureMode = section.optionalSection("secureMode") { Listener(from: $0, port: 18_444) }
        poll = section.optionalSection("poll") { section in
            var poll = Poll()
            poll.host = section.string("host") ?? poll.host
            poll.port = section.integer("port", in: 0...65_535, default: poll.port)
            return poll
        }
        section.section("authority") { section in
            authorityCertificate = section.file("certificate")
            authorityKey = section.file("privateKey")
            serverAuthorities = section.file("serverAuthorities")
            if (authorityCertificate == nil) != (authorityKey == nil) {
                let missing = authorityKey == nil ? "privateKey" : "certificate"
                if !section.has(missing) { section.report("certificate and privateKey go together", for: missing) }
            }
        }
        if defaultMode == nil, secureMode == nil {
            section.report(
                "give defaultMode, secureMode or both: without a listener no phone gets in", for: "defaultMode")
        }
        if secureMode != nil, authorityCertificate == nil {
            section.report("Secure Mode needs the authority that issues certificates to phones", for: "authority")
        }
        if secureMode != nil, key == nil {
            section.report("Secure Mode needs key or keyFile: private keys of phones are stored", for: "key")
        }
        paths = section.strings("paths", default: paths)
        for path in paths where !path.hasPrefix("/") { section.report("\(path) must begin with a slash", for: "paths") }
        if section.has("networks") {
            networks = section.strings("networks").compactMap { text in
                let network = IPNetwork(text)
                if network == nil {
                    section.report("\(text) must be a network such as 10.0.0.0/8 or fd00::/8", for: "networks")
                }
                return network
            }
        }
        let ports = section.strings("contactPorts", default: contactPorts.map(String.init))
        contactPorts = ports.compactMap { Int($0) }.filter((1...65_535).contains)
        if contactPorts.count != ports.count { section.report("a port is from 1 to 65535", for: "contactPorts") }
        idleTimeout = section.duration("idleTimeout", in: .seconds(5)...(.seconds(3_600)), default: idleTimeout)
        maximumConnections = section.integer("maximumConnections", in: 1...1_000_000, default: maximumConnections)
        maximumRequests = section.integer("maximumRequests", in: 1...100_000, default: maximumRequests)
        maximumOpenJobs = section.integer("maximumOpenJobs", in: 1...100_000, default: maximumOpenJobs)
        maximumOpenJobsInAll = section.integer(
            "maximumOpenJobsInAll", in: 1...10_000_000, default: maximumOpenJobsInAll)
        maximumItems = section.integer("maximumItems", in: 1_000...1_000_000, default: maximumItems)
        maximumContacts = section.integer("maximumContacts", in: 1...10_000, default: maximumContacts)
        history = section.duration("history", in: .seconds(3_600)...(.seconds(3_650 * 86_400)), default: history)
        policy.readings(from: section)
        for case (let side?, let role) in [(defaultMode, Role.defaultMode), (secureMode, .secureMode)] {
            section.checkTLS { try section.reader.files.check(tls(side, role: role)) }
        }
        section.checkTLS { try checkAuthority(section.reader.files) }
        policy.securePort = secureMode?.port ?? policy.securePort
    }
}

extension WorkpointsConfiguration {
    /// Looks whether the authority can issue certificates.
    private func checkAuthority(_ files: any ConfigurationFiles) throws {
        guard let authorityCertificate, let authorityKey else { return }
        _ = try DeviceAuthority(
            certificatePEM: try files.text(of: authorityCertificate), keyPEM: try files.text(of: authorityKey))
    }
}

extension WorkpointsConfiguration.Listener {
    /// Reads the section of a listener.
    init(from section: ConfigurationSection, port standard: Int) {
        self.init(port: standard)
        host = section.string("host") ?? host
        port = section.integer("port", in: 0...65_535, default: standard)
        certificate = section.requiredFile("certificate")
        privateKey = section.requiredFile("privateKey")
        isLegacy = section.boolean("legacy", default: false)
        minimumVersion = section.choice(
            "minimumVersion", TLSProtocolVersion.choices, default: isLegacy ? .tls10 : .tls12)
    }
}

extension WorkpointPolicy {
    /// Reads what of the section is about how phones are treated.
    mutating func readings(from section: ConfigurationSection) {
        let hour = Duration.seconds(3_600)
        unknownWorkpoint = section.choice(
            "unknownPhones", ["register": UnknownWorkpoint.register, "refuse": .refuse], default: unknownWorkpoint)
        nextJob = section.choice("nextJob", ["guide": NextJob.guide, "sameFlow": .sameFlow], default: nextJob)
        isLenient = section.boolean("lenientNonces", default: isLenient)
        replyTimeout = section.duration("replyTimeout", in: .seconds(1)...hour, default: replyTimeout)
        contactTimeout = section.duration("contactTimeout", in: .seconds(1)...hour, default: contactTimeout)
        contactGap = section.duration("contactGap", in: .seconds(1)...hour, default: contactGap)
        contactBackoff = section.duration("contactBackoff", in: .seconds(1)...(hour * 24), default: contactBackoff)
        maximumBackoff = section.duration("maximumBackoff", in: .seconds(1)...(hour * 168), default: maximumBackoff)
        if maximumBackoff < contactBackoff { section.report("is shorter than contactBackoff", for: "maximumBackoff") }
        contactAttempts = section.integer("contactAttempts", in: 1...1_000, default: contactAttempts)
        busyRetry = section.duration("busyRetry", in: .seconds(1)...hour, default: busyRetry)
        safetyTimeout = section.duration("safetyTimeout", in: .seconds(10)...(hour * 24), default: safetyTimeout)
        fileTimeout = section.duration("fileTimeout", in: .seconds(10)...(hour * 24), default: fileTimeout)
        restartTimeout = section.duration("restartTimeout", in: .seconds(10)...(hour * 24), default: restartTimeout)
        softwareGap = section.duration("softwareGap", in: .seconds(0)...(hour * 168), default: softwareGap)
        bootstrapTimeout = section.duration(
            "bootstrapTimeout", in: .seconds(60)...(hour * 168), default: bootstrapTimeout)
        maximumPINRetries = section.integer("maximumPINRetries", in: 1...100, default: maximumPINRetries)
        maximumSends = section.integer("maximumSends", in: 1...10_000, default: maximumSends)
        nonceWindow = section.duration("nonceWindow", in: .seconds(60)...(hour * 720), default: nonceWindow)
        pollURL = section.string("pollURL") ?? pollURL
        itemGroups = section.list("itemGroups") { section, _ in section.strings("items") }
        if let pollURL, !pollURL.hasPrefix("http://") {
            section.report("must begin with http://: polls are plain HTTP", for: "pollURL")
        }
    }
}
