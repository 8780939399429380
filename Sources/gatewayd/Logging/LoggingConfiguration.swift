import Logging

/// The `logging` section.
struct LoggingConfiguration: Sendable, Hashable {
    /// What is logged: this level and above.
    var level: Logger.Level = .info
    /// How a line looks.
    var format: LogFormat = .text
    /// Whether telephone numbers are hidden.
    var redaction: NumberRedaction = .on

    /// Makes every logger of the process write as configured. To be called once.
    func bootstrap() {
        LoggingSystem.bootstrap { label in
            LineLogHandler(label: label, level: level, format: format, redaction: redaction)
        }
    }
}

extension LoggingConfiguration {
    /// Reads the section.
    init(from section: ConfigurationSection) {
        self.init()
        level = section.choice(
            "level",
            [
                "trace": .trace, "debug": .debug, "info": .info, "notice": .notice, "warning": .warning,
                "error": .error, "critical": .critical,
            ], default: level)
        format = section.choice("format", ["text": .text, "json": .json], default: format)
        redaction.isOn = section.boolean("redactNumbers", default: redaction.isOn)
    }
}
