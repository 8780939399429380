/// Jobs, as the HTTP interface describes them, for people.
enum JobPrinter {
    /// One line for each job.
    static func table(_ jobs: [[String: Any]]) -> String {
        var table = TextTable(["JOB", "PHONE", "KIND", "STATE", "CREATED"])
        for job in jobs {
            table.add([
                text(job["id"]), text(job["phone"]), text(job["kind"]), state(job), text(job["createdAt"]),
            ])
        }
        return table.text
    }

    /// Everything about one job.
    static func whole(_ job: [String: Any]) -> String {
        var lines = [
            "job      \(text(job["id"]))", "phone    \(text(job["phone"]))", "kind     \(text(job["kind"]))",
            "state    \(state(job))",
        ]
        for (label, name) in [("expires  ", "expiresAt"), ("after    ", "after"), ("key      ", "idempotencyKey")] {
            if let value = job[name] { lines.append(label + text(value)) }
        }
        lines += items("items", job["items"])
        lines += items("results", job["results"])
        lines.append("history")
        for entry in job["history"] as? [[String: Any]] ?? [] {
            lines.append("  \(text(entry["at"]))  \(text(entry["event"]))  \(text(entry["detail"], default: ""))")
        }
        if let omitted = job["omittedHistory"] { lines.append("  (\(omitted) entries left out)") }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The state with what it waits for or why it failed.
    static func state(_ job: [String: Any]) -> String {
        let state = text(job["state"])
        if let reason = job["waitsFor"] ?? job["failure"] { return "\(state) (\(reason))" }
        return state
    }

    /// Items, one a line.
    static func items(_ heading: String, _ value: Any?) -> [String] {
        guard let items = value as? [[String: Any]], !items.isEmpty else { return [] }
        return [heading]
            + items.map { item in
                let index = item["index"].map { "[\($0)]" } ?? ""
                let value = item["isSecret"] == nil ? item["value"].map { " = \($0)" } ?? "" : " = (secret)"
                let status = item["status"].map { "  ! \($0)" } ?? ""
                return "  \(text(item["name"]))\(index)\(value)\(status)"
            }
    }

    private static func text(_ value: Any?, default standard: String = "-") -> String {
        value.map { "\($0)" } ?? standard
    }
}
