/// How an event looks on a terminal: one line, columns that stay put.
///
///     08:15:30.250  1001   Delivered           call 17    1001 → 1002  connected, newCall
struct EventLine: Sendable {
    /// Whether to colour the event's name; only for terminals.
    var usesColour: Bool

    /// The line for `event`, without a newline.
    func text(_ event: EventRecord) -> String {
        var line = ISO8601.timeOfDay(nanoseconds: event.time) + "  "
        line += Self.padded(event.phone.isEmpty ? "-" : event.phone, 6) + " "
        if let job = event.job { return Self.printable(line + Self.text(job)) }
        if let workpoint = event.workpoint { return Self.printable(line + Self.text(event.kind, workpoint)) }
        line += coloured(Self.padded(Self.shortName(event.kind), 19), event.localState) + " "
        line += Self.padded(event.callID.map { "call \($0)" } ?? "", 10) + " "
        line += [Self.parties(event), Self.outcome(event)].filter { !$0.isEmpty }.joined(separator: "  ")
        return Self.printable(line)
    }

    /// `DeliveredEvent` → `Delivered`.
    static func shortName(_ kind: String) -> String {
        kind.hasSuffix("Event") ? String(kind.dropLast(5)) : kind
    }

    private static func text(_ job: JobProgressRecord) -> String {
        let state =
            job.waitsFor.map { "\(job.state) for \($0)" } ?? job.failure.map { "\(job.state): \($0)" } ?? job.state
        return padded("job \(job.event)", 19) + " " + padded(String(job.id.suffix(8)), 10) + " \(state)"
            + (job.detail.isEmpty ? "" : "  (\(job.detail))")
    }

    /// `workpointAlarm` → `alarm`.
    private static func text(_ kind: String, _ workpoint: WorkpointEventRecord) -> String {
        let prefix = "workpoint"
        let name = kind.hasPrefix(prefix) ? kind.dropFirst(prefix.count).lowercased() : kind
        let rest = [workpoint.reason, workpoint.alarm, workpoint.detail.map { "(\($0))" }].compactMap(\.self)
        return ([padded(name, 19)] + rest).joined(separator: " ")
    }

    private static func parties(_ event: EventRecord) -> String {
        var text = ""
        switch (event.callingDevice, event.calledDevice) {
        case (let calling?, let called?): text = "\(calling) → \(called)"
        case (let calling?, nil): text = "\(calling) →"
        case (nil, let called?): text = "→ \(called)"
        case (nil, nil): text = event.subjectDevice ?? event.connectionDevice ?? ""
        }
        if let other = event.otherDevice { text += text.isEmpty ? "to \(other)" : " (to \(other))" }
        if let last = event.lastRedirectionDevice { text += " (from \(last))" }
        return text
    }

    private static func outcome(_ event: EventRecord) -> String {
        [event.localState, event.cause].compactMap(\.self).joined(separator: ", ")
    }

    private func coloured(_ text: String, _ state: String?) -> String {
        guard usesColour else { return text }
        let code =
            switch state {
            case "alerting", "initiated": "33"
            case "connected": "32"
            case "hold", "queued": "36"
            case "fail": "31"
            default: "0"
            }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    /// What came over the wire must not steer the terminal: control characters other than our own colours become
    /// a visible replacement.
    private static func printable(_ line: String) -> String {
        guard line.unicodeScalars.contains(where: Terminal.isControl) else { return line }
        var text = ""
        var scalars = line.unicodeScalars[...]
        while let scalar = scalars.first {
            if scalar == "\u{1B}", let end = ownColour(scalars) {
                text.unicodeScalars.append(contentsOf: scalars[..<end])
                scalars = scalars[end...]
                continue
            }
            text.unicodeScalars.append(Terminal.isControl(scalar) ? "\u{FFFD}" : scalar)
            scalars = scalars.dropFirst()
        }
        return text
    }

    private static func ownColour(_ scalars: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView.Index? {
        for code in ["0", "31", "32", "33", "36"] {
            let sequence = "\u{1B}[\(code)m".unicodeScalars
            if scalars.starts(with: sequence) { return scalars.index(scalars.startIndex, offsetBy: sequence.count) }
        }
        return nil
    }
}
