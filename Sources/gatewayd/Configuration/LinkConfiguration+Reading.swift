import CSTAGateway
import ECMA323
import Transport

extension LinkConfiguration {
    /// Reads one element of `links`.
    init(from section: ConfigurationSection, names: inout UniqueNames) {
        let name = names.take(section)
        let isSimulated = section.boolean("simulated", default: false)
        if isSimulated {
            for key in ["host", "port", "tls"] where section.has(key) {
                section.report("a link to the simulated switch has none", for: key)
            }
            self.init(name: name, endpoint: .inProcess)
        } else {
            let host = section.requiredString("host")
            let port = section.integer("port", in: 1...65_535, default: 8_800)
            let tls = section.optionalSection("tls") { section in
                let configuration = TLSClientConfiguration(from: section)
                section.checkTLS { try section.reader.files.check(configuration) }
                return configuration
            }
            self.init(name: name, endpoint: .network(host: host, port: port, tls: tls))
        }
        session = section.section("session") { LinkConfiguration.session(from: $0) }
        edition = section.choice("edition", Edition.choices, default: edition)
        identities = section.list("identities") { section, _ in ConfiguredDevice(from: section) }
        if let listed = section.texts("devices") {
            devices = .listed(DeviceList.expand(listed, section: section, key: "devices"))
        }
        lossLimit = section.duration("lossLimit", in: .seconds(2)...(.seconds(600)), default: lossLimit)
        requestTimeout = section.duration(
            "requestTimeout", in: .milliseconds(100)...(.seconds(120)), default: requestTimeout)
        maximumOutstanding = section.integer("maximumOutstanding", in: 1...9_000, default: maximumOutstanding)
        monitorRate = section.number("monitorRate", in: 1...100_000, default: monitorRate)
        monitorsInFlight = section.integer("monitorsInFlight", in: 1...1_000, default: monitorsInFlight)
        fetchesFeatures = section.boolean("fetchesFeatures", default: fetchesFeatures)
        featureWait = section.duration("featureWait", in: .zero...(.seconds(600)), default: featureWait)
        readSize = section.byteCount("readSize", in: 4_096...(8 << 20), default: readSize)
        section.section("reconnect") { section in
            firstReconnect = section.duration(
                "first", in: .milliseconds(10)...(.seconds(60)), default: firstReconnect)
            longestReconnect = section.duration(
                "longest", in: .milliseconds(10)...(.seconds(3_600)), default: longestReconnect)
            if longestReconnect < firstReconnect { section.report("must not be shorter than first", for: "longest") }
        }
    }

    private static func session(from section: ConfigurationSection) -> Session {
        let manner = section.choice(
            "manner", ["none": 0, "systemRegister": 1, "application": 2], default: 0)
        let applicationID = section.string("applicationID")
        let user = section.string("user")
        let password = section.secret("password")
        let form = section.choice(
            "form",
            [
                "none": LinkCredentials.Form.none, "sessionLoginInfo": .sessionLoginInfo,
                "userPassword": .userPassword,
            ], default: user == nil ? .none : .sessionLoginInfo)
        let duration = section.duration("duration", in: .seconds(10)...(.seconds(86_400)), default: .seconds(180))
        guard manner == 2 else {
            for (key, value) in [("applicationID", applicationID), ("user", user), ("password", password)]
            where value != nil {
                section.report("only manner: application takes one", for: key)
            }
            return manner == 1 ? .systemRegister : .none
        }
        if user != nil, password == nil { section.report("user needs password or passwordFile", for: "password") }
        if user == nil, password != nil { section.report("password needs user", for: "user") }
        let credentials = LinkCredentials(
            applicationID: applicationID ?? "gatewayd", userName: user ?? "", password: password ?? "", form: form)
        return .application(credentials, seconds: Int(duration.components.seconds))
    }
}

extension ConfiguredDevice {
    /// Reads one element of `identities`.
    init(from section: ConfigurationSection) {
        self.init(
            deviceID: section.requiredString("device"), e164: section.string("e164"),
            macAddress: section.string("mac"), name: section.string("name"))
        if let e164, !e164.hasPrefix("+") || e164.dropFirst().contains(where: { !$0.isASCII || !$0.isNumber }) {
            section.report("expected + and digits, such as +49301234567, found \(e164)", for: "e164")
        }
        if let macAddress {
            let digits = macAddress.filter { $0 != ":" && $0 != "-" && $0 != "." }
            if digits.count != 12 || !digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) {
                section.report("expected twelve hexadecimal digits, found \(macAddress)", for: "mac")
            }
        }
    }
}

/// Lists of devices as the configuration writes them: single identifiers, and ranges such as `1000-1099`.
enum DeviceList {
    /// The longest list a configuration may make.
    static let maximumCount = 200_000

    /// The devices of a list; reports ranges that are none and devices that come twice.
    static func expand(
        _ entries: [ConfigurationSection.Scalar], section: ConfigurationSection, key: String
    ) -> [ConfiguredDevice] {
        var seen: Set<String> = []
        var devices: [ConfiguredDevice] = []
        for (index, entry) in entries.enumerated() {
            func report(_ message: String) {
                section.reader.report(
                    message, at: section.path.appending(key).appending(index), origin: entry.origin)
            }
            guard let names = identifiers(entry.text), devices.count + names.count <= maximumCount else {
                report("\(entry.text) is neither a device nor a range of at most \(maximumCount), such as 1000-1099")
                continue
            }
            for name in names {
                if seen.insert(name).inserted {
                    devices.append(ConfiguredDevice(deviceID: name))
                } else {
                    report("the device \(name) is in the list already")
                }
            }
        }
        return devices
    }

    /// `1000-1002` → 1000, 1001, 1002; anything that is not two numbers around a dash is one identifier; `nil` for a
    /// range the wrong way round, of two lengths, or too long.
    static func identifiers(_ text: String) -> [String]? {
        guard !text.isEmpty else { return nil }
        let ends = text.split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, ends.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }) else {
            return [text]
        }
        guard ends[0].count == ends[1].count, let first = Int(ends[0]), let last = Int(ends[1]), first <= last,
            last - first < maximumCount
        else { return nil }
        return (first...last).map { number in
            let digits = String(number)
            return String(repeating: "0", count: ends[0].count - digits.count) + digits
        }
    }
}

extension Edition {
    /// The editions by the names the configuration and the command line use.
    static var choices: KeyValuePairs<String, Edition> {
        ["ed1": .ed1, "ed2": .ed2, "ed3": .ed3, "ed4": .ed4, "ed5": .ed5, "ed6": .ed6]
    }
}
