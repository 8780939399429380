import ExtensionMobility
import MobilityService
import Transport

/// The `extensionMobility` section: users that log in at any phone.
struct MobilityConfiguration: Sendable, Equatable {
    /// The plain HTTP listener.
    struct Listener: Sendable, Equatable {
        /// The address to listen on.
        var host = "0.0.0.0"
        /// The port; 0 lets the system choose.
        var port = 8_080
    }

    /// HTTP, which carries passwords and PINs in the clear.
    var http: Listener?
    /// HTTPS.
    var https: WorkpointsConfiguration.Listener?
    /// Host and port that phones reach this service by; `nil`: whatever they have asked for.
    var publicHost: String?
    /// How answers are written.
    var form = MobilityAnswerWriter.Form.current
    /// What is allowed.
    var policy = MobilityPolicy()
}

extension MobilityConfiguration {
    /// Reads the section.
    ///
    /// - Parameter hasStore: whether there is a store of workpoint provisioning, in which all of this is kept.
    init(from section: ConfigurationSection, hasStore: Bool) {
        self.init()
        if !hasStore { section.report("needs the section workpoints, in whose store everything is kept", for: "http") }
        http = section.optionalSection("http") { section in
            var listener = Listener()
            listener.host = section.string("host") ?? listener.host
            listener.port = section.integer("port", in: 0...65_535, default: listener.port)
            return listener
        }
        https = section.optionalSection("https") { section in
            let listener = WorkpointsConfiguration.Listener(from: section, port: 8_443)
            section.checkTLS { try section.reader.files.check(Self.tls(listener)) }
            return listener
        }
        if http == nil, https == nil { section.report("give http, https or both", for: "http") }
        publicHost = section.string("publicHost")
        form = section.choice("answerForm", ["current": .current, "4.1": .plain41], default: form)
        policy.multipleLogins = section.choice(
            "multipleLogins",
            ["notAllowed": .notAllowed, "allowed": .allowed, "logOutOthers": .logOutOthers],
            default: policy.multipleLogins)
        let longest = Duration.seconds(MobilityPolicy.longestMaximum * 60)
        policy.maximumLoginMinutes = section.optionalDuration("maximumLoginTime", in: .seconds(60)...longest).map {
            Int($0.components.seconds / 60)
        }
        policy.maximumConcurrentRequests = section.integer(
            "maximumConcurrentRequests", in: 1...10_000, default: policy.maximumConcurrentRequests)
        policy.remembersLastUser = section.boolean("rememberLastUser", default: policy.remembersLastUser)
        policy.allowsProxy = section.boolean("allowProxy", default: policy.allowsProxy)
        guard let text = section.string("trustedAddresses") else { return }
        do {
            policy.trustedAddresses = try TrustedAddresses(text)
        } catch {
            section.report("\(error)", for: "trustedAddresses")
        }
        // Names are looked up by nobody here; one that is never resolved would trust nobody.
        if let host = policy.trustedAddresses?.hosts.first {
            section.report("'\(host)' is a name; give its address", for: "trustedAddresses")
        }
    }

    /// What the TLS side of a listener is.
    private static func tls(_ side: WorkpointsConfiguration.Listener) -> TLSServerConfiguration {
        TLSServerConfiguration(
            certificateChainPath: side.certificate, privateKeyPath: side.privateKey,
            minimumVersion: side.minimumVersion, ciphers: side.isLegacy ? .legacy : .modern)
    }

    /// The listeners.
    ///
    /// - Throws: what is wrong with a certificate.
    func listeners() throws -> [MobilityListenerConfiguration] {
        var listeners: [MobilityListenerConfiguration] = []
        if let http { listeners.append(MobilityListenerConfiguration(host: http.host, port: http.port)) }
        if let https {
            listeners.append(
                MobilityListenerConfiguration(
                    host: https.host, port: https.port, tls: try TLSServer(Self.tls(https))))
        }
        return listeners
    }
}
