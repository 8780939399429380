import Logging

/// How a line of the log looks.
enum LogFormat: String, Sendable, CaseIterable {
    /// For people: time, level, logger, message, `key=value`.
    case text
    /// For machines: one JSON object a line.
    case json

    /// One whole line without its newline. Nothing that was logged can begin a new line or forge a field.
    func line(
        time: UInt64, level: Logger.Level, label: String, message: String, metadata: [(key: String, value: String)]
    ) -> String {
        switch self {
        case .text:
            var line = "\(ISO8601.text(nanoseconds: time)) \(Self.padded(level)) \(label): \(Self.oneLine(message))"
            for (key, value) in metadata { line += " \(Self.oneLine(key))=\(Self.quotedIfNeeded(value))" }
            return line
        case .json:
            return jsonObject { json in
                json.field("time", ISO8601.text(nanoseconds: time))
                json.field("level", level.rawValue)
                json.field("logger", label)
                json.field("message", message)
                for (key, value) in metadata { json.field(Self.reserved.contains(key) ? key + "_" : key, value) }
            }
        }
    }

    /// The names every JSON line has; metadata of the same name gets an underscore, so that no name comes twice.
    private static let reserved: Set<String> = ["time", "level", "logger", "message"]

    private static func padded(_ level: Logger.Level) -> String {
        let name = level.rawValue.uppercased()
        return name + String(repeating: " ", count: max(0, 8 - name.count))
    }

    private static func oneLine(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else { return text }
        var quoted = ""
        JSONText.appendQuoted(text, to: &quoted)
        return String(quoted.dropFirst().dropLast())
    }

    private static func quotedIfNeeded(_ value: String) -> String {
        let plain = !value.isEmpty && value.unicodeScalars.allSatisfy { $0.value > 0x20 && $0 != "\"" && $0 != "=" }
        if plain, !value.unicodeScalars.contains(where: { $0.value == 0x7F }) { return value }
        var quoted = ""
        JSONText.appendQuoted(value, to: &quoted)
        return quoted
    }
}
