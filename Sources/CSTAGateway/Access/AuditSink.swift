import ECMA323
import Logging

/// One decision on a request: who asked for what, and whether it was allowed.
public struct AuditRecord: Sendable, Hashable {
    /// The application that asked.
    public var application: String
    /// Its session identifier's first characters, enough to find it in the logs.
    public var session: String
    /// Its address.
    public var peer: String
    /// The service, as on the wire.
    public var service: String
    /// The devices the request is about.
    public var devices: [String]
    /// The numbers that may be called because of it.
    public var destinations: [String]
    /// Whether it was allowed.
    public var isAllowed: Bool
    /// Why not; empty when it was.
    public var reason: String
}

/// Takes audit records. Called on event loops: it must not block.
public protocol AuditSink: Sendable {
    /// Takes one record.
    func record(_ record: AuditRecord)
}

/// Writes audit records as structured log lines: refusals as notices, the rest as information.
public struct LoggerAuditSink: AuditSink {
    private let logger: Logger

    /// - Parameter logger: where the lines go; its label should tell them from other lines.
    public init(logger: Logger) {
        self.logger = logger
    }

    /// Writes one line.
    public func record(_ record: AuditRecord) {
        logger.log(
            level: record.isAllowed ? .info : .notice,
            "audit",
            metadata: [
                "application": .string(record.application),
                "session": .string(record.session),
                "peer": .string(record.peer),
                "service": .string(record.service),
                "devices": .array(record.devices.map { .string($0) }),
                "destinations": .array(record.destinations.map { .string($0) }),
                "decision": .string(record.isAllowed ? "allowed" : "denied"),
                "reason": .string(record.reason),
            ])
    }
}
