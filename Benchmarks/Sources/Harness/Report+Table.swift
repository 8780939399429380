/// The report as one table for a terminal.
extension Report {
    /// The table, lines of text without trailing blanks.
    public func table() -> String {
        var rows: [[String]] = []
        for group in Measurement.Group.allCases {
            let members = measurements.filter { $0.group == group }
            guard !members.isEmpty else { continue }
            rows.append([group.title, "", "", ""])
            var subject = ""
            for member in members {
                let numbers = member.values.map { Self.format($0) }.joined(separator: "   ")
                let spread = member.repetitions > 1 ? "±\(Self.round(member.spread * 100, 0)) %" : ""
                rows.append(["  " + (member.subject == subject ? "" : member.subject), member.name, numbers, spread])
                subject = member.subject
            }
        }
        if !marks.isEmpty {
            rows.append(["Marks", "", "", ""])
            for mark in marks {
                let bound = mark.bound == .atLeast ? "at least" : "at most"
                let measured = Self.format(Measurement.Value(mark.measured, mark.unit))
                let goal = Self.format(Measurement.Value(mark.goal, mark.unit))
                rows.append([
                    "  " + mark.name, "\(bound) \(goal)", measured, mark.isReached ? "reached" : "MISSED",
                ])
            }
        }
        let widths = (0..<4).map { column in
            rows.filter { !$0[1].isEmpty }.map { $0[column].count }.max() ?? 0
        }
        var lines = [
            "\(machine.processor), \(machine.cores) cores, \(machine.system)",
            "\(machine.compiler); load \(machine.loadBefore) before, \(machine.loadAfter) after",
        ]
        for row in rows {
            let cells = zip(row, widths).map { $0 + String(repeating: " ", count: max(0, $1 - $0.count)) }
            var line = cells.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            if row[1].isEmpty { lines.append("") }
            lines.append(line)
        }
        lines.append(contentsOf: notes.map { "note: " + $0 })
        lines.append(contentsOf: failures.map { "FAILED: " + $0 })
        return lines.joined(separator: "\n")
    }

    static func format(_ value: Measurement.Value) -> String {
        let amount = value.amount
        let text: String
        switch amount.magnitude {
        case 1_000_000...: text = round(amount / 1_000_000, 2) + " M"
        case 10_000...: text = round(amount / 1_000, 0) + " k"
        case 100...: text = round(amount, 0)
        default: text = round(amount, 2)
        }
        return "\(text) \(value.unit)"
    }

    static func round(_ value: Double, _ digits: Int) -> String {
        guard value.isFinite else { return "-" }
        var scale = 1.0
        for _ in 0..<digits { scale *= 10 }
        let scaled = Int64((value.magnitude * scale).rounded())
        let sign = value < 0 && scaled != 0 ? "-" : ""
        guard digits > 0 else { return sign + String(scaled) }
        let fraction = String(scaled % Int64(scale))
        let zeros = String(repeating: "0", count: digits - fraction.count)
        return "\(sign)\(scaled / Int64(scale)).\(zeros)\(fraction)"
    }
}
