import Foundation
import Logging
import Synchronization

/// The log handler of the whole process: one line for each record, numbers hidden as configured.
struct LineLogHandler: LogHandler {
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?

    private let label: String
    private let format: LogFormat
    private let redaction: NumberRedaction
    private let output: @Sendable (String) -> Void
    private let clock: @Sendable () -> UInt64

    /// - Parameters:
    ///   - label: the logger's name.
    ///   - output: takes each line, without its newline.
    ///   - clock: nanoseconds since 1970.
    init(
        label: String, level: Logger.Level, format: LogFormat, redaction: NumberRedaction,
        output: @escaping @Sendable (String) -> Void = LineLogHandler.standardError,
        clock: @escaping @Sendable () -> UInt64 = ISO8601.now
    ) {
        self.label = label
        self.logLevel = level
        self.format = format
        self.redaction = redaction
        self.output = output
        self.clock = clock
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var all = metadata
        if let provided = metadataProvider?.get() { all.merge(provided) { $1 } }
        if let given = event.metadata { all.merge(given) { $1 } }
        if let error = event.error { all["error"] = "\(error)" }
        let fields = all.sorted { $0.key < $1.key }
            .map { (key: $0.key, value: redaction(Self.text($0.value), key: $0.key)) }
        output(
            format.line(
                time: clock(), level: event.level, label: label, message: event.message.description,
                metadata: fields))
    }

    private static func text(_ value: Logger.Metadata.Value) -> String {
        switch value {
        case .string(let text): text
        case .stringConvertible(let value): value.description
        case .array(let values): values.map(text).joined(separator: ",")
        case .dictionary(let values):
            values.sorted { $0.key < $1.key }.map { "\($0.key)=\(text($0.value))" }.joined(separator: ",")
        }
    }

    /// One write for each line, so that lines of two threads never mix; standard output stays free for what a
    /// command prints.
    @Sendable static func standardError(_ line: String) {
        Terminal.write(line + "\n", to: STDERR_FILENO)
    }
}
