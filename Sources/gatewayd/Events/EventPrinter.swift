import Foundation

/// Prints events to standard output, and everything that is not an event to standard error.
struct EventPrinter: Sendable {
    private let json: Bool
    private let line: EventLine

    /// - Parameter json: one JSON object a line instead of text for people.
    init(json: Bool) {
        self.json = json
        let isTerminal = isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
        line = EventLine(usesColour: isTerminal && !json)
    }

    /// Prints an event.
    ///
    /// - Returns: whether anybody still reads the output.
    @discardableResult
    func print(_ event: EventRecord) -> Bool {
        Terminal.print(json ? event.json : line.text(event))
    }

    /// Says that events are missing here.
    func lost(_ reason: String) {
        if json {
            Terminal.print(
                jsonObject { json in
                    json.field("kind", "gap")
                    json.field("reason", reason)
                })
        } else {
            note("-- \(reason)")
        }
    }

    /// Tells something that is no event.
    func note(_ text: String) {
        Terminal.write(text + "\n", to: STDERR_FILENO)
    }
}
