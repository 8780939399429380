import CSTAGateway
import Transport

extension ClientListenerConfiguration {
    /// Reads one element of `clients`.
    init(from section: ConfigurationSection, names: inout UniqueNames, applications: Set<String>) {
        let name = names.take(section)
        let tls = section.optionalSection("tls") { section in
            let configuration = TLSServerConfiguration(from: section)
            section.checkTLS { try section.reader.files.check(configuration) }
            return configuration
        }
        self.init(
            name: name, host: section.string("host") ?? "0.0.0.0",
            port: section.integer("port", in: 0...65_535, default: tls == nil ? 8_800 : 8_801), tls: tls)
        sessionlessApplication = section.string("sessionlessApplication")
        if let application = sessionlessApplication, !applications.contains(application) {
            let hint = NearestName.of(application, in: applications).map { "; did you mean \($0)?" } ?? ""
            section.report("there is no application \(application)\(hint)", for: "sessionlessApplication")
        }
        maximumConnections = section.integer("maximumConnections", in: 1...1_000_000, default: maximumConnections)
        maximumConnectionsPerAddress = section.integer(
            "maximumConnectionsPerAddress", in: 1...1_000_000, default: maximumConnectionsPerAddress)
        firstFrameDeadline = section.duration(
            "firstFrameDeadline", in: .milliseconds(100)...(.seconds(600)), default: firstFrameDeadline)
        idleTimeout = section.durationOrNever(
            "idleTimeout", in: .seconds(1)...(.seconds(86_400)), default: idleTimeout)
        statusInterval = section.durationOrNever(
            "statusInterval", in: .seconds(1)...(.seconds(3_600)), default: statusInterval)
        section.section("outbox") { section in
            outboxSoftLimit = section.byteCount("softLimit", in: 65_536...(1 << 30), default: outboxSoftLimit)
            outboxHardLimit = section.byteCount("hardLimit", in: 65_536...(1 << 30), default: outboxHardLimit)
            outboxMaximumAge = section.duration(
                "maximumAge", in: .milliseconds(100)...(.seconds(600)), default: outboxMaximumAge)
            if outboxHardLimit < outboxSoftLimit { section.report("must not be below softLimit", for: "hardLimit") }
        }
        section.section("session") { section in
            let range: ClosedRange<Duration> = .seconds(5)...(.seconds(86_400))
            let standard = section.duration(
                "defaultDuration", in: range, default: .seconds(defaultSessionSeconds))
            let longest = section.duration("maximumDuration", in: range, default: .seconds(maximumSessionSeconds))
            defaultSessionSeconds = Int(standard.components.seconds)
            maximumSessionSeconds = Int(longest.components.seconds)
            if longest < standard { section.report("must not be shorter than defaultDuration", for: "maximumDuration") }
        }
    }
}
