import Transport

extension TLSServerConfiguration {
    /// Reads the `tls` section of a client listener.
    init(from section: ConfigurationSection) {
        self.init(
            certificateChainPath: section.requiredFile("certificate"),
            privateKeyPath: section.requiredFile("privateKey"),
            minimumVersion: section.choice("minimumVersion", TLSProtocolVersion.choices, default: .tls12))
        let roots = section.file("clientTrustRoots")
        let policy = section.choice("clientCertificates", ["none": 0, "optional": 1, "required": 2], default: 0)
        switch (policy, roots) {
        case (1, let roots?): clientCertificates = .optional(trustRootsPath: roots)
        case (2, let roots?): clientCertificates = .required(trustRootsPath: roots)
        case (0, nil): break
        case (0, _):
            section.report("is of no use while clientCertificates is none", for: "clientTrustRoots")
        default:
            if !section.has("clientTrustRoots") {
                section.report("clientCertificates needs the authorities to trust", for: "clientTrustRoots")
            }
        }
    }
}

extension TLSClientConfiguration {
    /// Reads the `tls` section of a link.
    init(from section: ConfigurationSection) {
        self.init(
            trustRootsPath: section.file("trustRoots"),
            verification: section.choice(
                "verification", ["full": Verification.full, "withoutHostname": .withoutHostname, "none": .none],
                default: .full),
            serverName: section.string("serverName"),
            minimumVersion: section.choice("minimumVersion", TLSProtocolVersion.choices, default: .tls12),
            certificateChainPath: section.file("certificate"), privateKeyPath: section.file("privateKey"))
        if (certificateChainPath == nil) != (privateKeyPath == nil) {
            let missing = privateKeyPath == nil ? "privateKey" : "certificate"
            if !section.has(missing) { section.report("certificate and privateKey go together", for: missing) }
        }
    }
}

extension TLSProtocolVersion {
    /// The versions by the names the configuration uses.
    static var choices: KeyValuePairs<String, TLSProtocolVersion> {
        ["1.0": .tls10, "1.1": .tls11, "1.2": .tls12, "1.3": .tls13]
    }
}

extension ConfigurationSection {
    /// Tries out TLS material that was named without fault; what is wrong with it is a problem of this section.
    func checkTLS(_ check: () throws -> Void) {
        let prefix = path.description
        guard !reader.problems.contains(where: { $0.path.hasPrefix(prefix) }) else { return }
        do {
            try check()
        } catch {
            reader.report("\(error)", at: path, origin: .line(line))
        }
    }

    /// A duration, or `never`, which is `nil`.
    func durationOrNever(_ key: String, in range: ClosedRange<Duration>, default standard: Duration?) -> Duration? {
        guard let scalar = scalar(key) else { return standard }
        if scalar.text == "never" { return nil }
        return optionalDuration(key, in: range) ?? standard
    }
}
