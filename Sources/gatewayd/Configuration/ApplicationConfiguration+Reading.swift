import CSTAGateway
import Credentials

extension ApplicationConfiguration {
    /// Reads one element of `applications`. What is not granted stays denied.
    init(from section: ConfigurationSection, names: inout UniqueNames) {
        self.init(name: names.take(section))
        if name == HTTPConfiguration.operatorName {
            section.report("the name \(name) is that of the bearer of http.token; take another", for: "name")
        }
        credentials = Self.credentials(from: section, name: name)
        do {
            services = try ServiceSet(names: section.strings("services"))
        } catch {
            section.report(error.description, for: "services")
        }
        monitors = Self.devices("monitor", in: section)
        controls = Self.devices("control", in: section)
        destinations = section.section("destinations") { DestinationRules(from: $0) }
        for right in section.texts("administration") ?? [] {
            if let right = AdministrationRight(rawValue: right.text) {
                administration.insert(right)
            } else {
                let rights = AdministrationRight.allCases.map(\.rawValue).joined(separator: ", ")
                section.report("\"\(right.text)\" is none of the rights: \(rights)", for: "administration")
            }
        }
        section.section("limits") { section in
            limits.maximumSessions = section.integer(
                "maximumSessions", in: 1...1_000_000, default: limits.maximumSessions)
            limits.maximumMonitorsPerSession = section.integer(
                "maximumMonitorsPerSession", in: 1...1_000_000, default: limits.maximumMonitorsPerSession)
            limits.maximumOutstanding = section.integer(
                "maximumOutstanding", in: 1...9_000, default: limits.maximumOutstanding)
            limits.requestRate = section.number("requestRate", in: 0.1...1_000_000, default: limits.requestRate)
            limits.requestBurst = section.number("requestBurst", in: 1...1_000_000, default: limits.requestBurst)
        }
    }

    private static func credentials(from section: ConfigurationSection, name: String) -> [Credential] {
        var credentials: [Credential] = []
        let user = section.string("user")
        if let text = section.secret("passwordHash") {
            do {
                credentials.append(.password(userName: user ?? name, hash: try PasswordHash(text)))
            } catch {
                section.report(error.description, for: "passwordHash")
            }
        } else if user != nil, !section.has("passwordHash"), !section.has("passwordHashFile") {
            section.report("user needs passwordHash or passwordHashFile", for: "user")
        }
        section.section("certificates") { section in
            for fingerprint in section.strings("fingerprints") {
                let digits = fingerprint.filter { $0 != ":" }.lowercased()
                if digits.count == 64, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) {
                    credentials.append(.certificateFingerprint(digits))
                } else {
                    section.report("expected the 64 hexadecimal digits of a SHA-256 fingerprint", for: "fingerprints")
                }
            }
            credentials += section.strings("names").map { .certificateName($0) }
        }
        return credentials + tokens(from: section)
    }

    /// Secrets that are shown with each request of the HTTP interface: one in place or in a file, others by their hashes.
    private static func tokens(from section: ConfigurationSection) -> [Credential] {
        var credentials: [Credential] = []
        if let text = section.token() { credentials.append(.token(BearerToken(text).digest)) }
        for hash in section.strings("tokenHashes") {
            if let digest = TokenDigest(hexadecimal: hash) {
                credentials.append(.token(digest))
            } else {
                section.report("expected the 64 hexadecimal digits of a token's SHA-256", for: "tokenHashes")
            }
        }
        return credentials
    }

    private static func devices(_ key: String, in section: ConfigurationSection) -> DeviceSet {
        do {
            return try DeviceSet(patterns: section.strings(key))
        } catch {
            section.report(error.description, for: key)
            return DeviceSet()
        }
    }
}

extension DestinationRules {
    /// Reads a section `destinations`. What is not granted stays denied.
    init(from section: ConfigurationSection) {
        self = .denyAll
        let allow = section.strings("allow")
        let deny = section.strings("deny")
        let knowsDevices = section.boolean("knownDevices", default: false)
        do {
            self = try DestinationRules(allow: allow, deny: deny, allowsKnownDevices: knowsDevices)
        } catch {
            section.report("\(error)", for: (try? DestinationRules(allow: allow)) == nil ? "allow" : "deny")
        }
    }
}

extension GatewayLimits {
    /// Reads the `limits` section.
    init(from section: ConfigurationSection) {
        self.init()
        maximumMonitors = section.integer("maximumMonitors", in: 1...100_000_000, default: maximumMonitors)
        maximumMonitorsPerDevice = section.integer(
            "maximumMonitorsPerDevice", in: 1...4_096, default: maximumMonitorsPerDevice)
        mailboxBytes = section.byteCount("mailboxBytes", in: 65_536...(1 << 30), default: mailboxBytes)
        loginThreads = section.integer("loginThreads", in: 1...64, default: loginThreads)
        maximumPendingLogins = section.integer("maximumPendingLogins", in: 1...10_000, default: maximumPendingLogins)
    }
}
