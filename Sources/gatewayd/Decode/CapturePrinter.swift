import Capture

/// Writes what a capture holds, for people or for programs.
struct CapturePrinter {
    /// One line of JSON for each record.
    var json: Bool
    /// The messages themselves too.
    var showsXML = false
    /// Nothing that is right.
    var showsFaultsOnly = false

    /// Prints a record.
    /// - Returns: whether somebody still reads.
    func print(_ record: CaptureRecord) -> Bool {
        guard let text = text(record) else { return true }
        return Terminal.print(text)
    }

    /// What is printed of a record; nil when nothing is.
    func text(_ record: CaptureRecord) -> String? {
        switch record {
        case .trouble(let trouble): return json ? trouble.json : trouble.line
        case .message(let message):
            if showsFaultsOnly, message.inspection.isValid { return nil }
            return json ? message.json(withXML: showsXML) : message.lines(withXML: showsXML)
        }
    }
}

extension CapturedMessage {
    /// For people: a line about the message, and one for each finding.
    func lines(withXML: Bool) -> String {
        var words = CaptureText.place(time, source, destination)
        words.append(invokeID ?? "----")
        words.append(inspection.name.isEmpty ? "(not XML)" : inspection.name)
        if let edition = inspection.edition { words.append(edition.name) }
        if let answers {
            words.append("answers \(answers)" + (after.map { " after \(CaptureText.milliseconds($0))" } ?? ""))
        }
        var lines = [Terminal.printable(words.joined(separator: "  "))]
        lines += inspection.findings.map { "    " + Terminal.printable($0.sentence) }
        if withXML {
            let text = String(decoding: bytes, as: UTF8.self)
            lines += text.split(separator: "\n").map { "    | " + Terminal.printable(String($0)) }
        }
        return lines.joined(separator: "\n")
    }

    /// For programs: fields always in this order, absent ones left out.
    func json(withXML: Bool) -> String {
        jsonObject { json in
            json.field("time", time.map { ISO8601.text(nanoseconds: $0) })
            json.field("from", source?.description)
            json.field("to", destination?.description)
            json.field("invokeID", invokeID)
            json.field("message", inspection.name.isEmpty ? nil : inspection.name)
            json.field("role", inspection.kind == .unknown ? nil : "\(inspection.kind.role)")
            json.field("edition", inspection.edition?.rawValue)
            json.field("answers", answers)
            json.field("afterMilliseconds", after.map { Double($0) / 1_000_000 })
            json.field("offset", offset)
            json.field("bytes", bytes.count)
            json.field("isValid", inspection.isValid)
            if !inspection.findings.isEmpty {
                json.field("findings") { json in
                    json.array { json in
                        for finding in inspection.findings { json.object { finding.write(to: &$0) } }
                    }
                }
            }
            json.field("xml", withXML ? String(decoding: bytes, as: UTF8.self) : nil)
        }
    }
}

extension CaptureTrouble {
    /// For people.
    var line: String {
        var words = CaptureText.place(time, source, destination)
        words.append("!!")
        if let count { words.append(count == 1 ? "1 byte" : "\(count) bytes") }
        if let offset { words.append("at \(offset)") }
        words.append(text)
        return Terminal.printable(words.joined(separator: "  "))
    }

    /// For programs.
    var json: String {
        jsonObject { json in
            json.field("time", time.map { ISO8601.text(nanoseconds: $0) })
            json.field("from", source?.description)
            json.field("to", destination?.description)
            json.field("trouble", text)
            json.field("offset", offset)
            json.field("bytes", count)
        }
    }
}

extension Finding {
    /// For people.
    var sentence: String {
        var place = [path, line.map { "line \($0)" }, offset.map { "byte \($0)" }].compactMap { $0 }
            .joined(separator: ", ")
        if !place.isEmpty { place = " at \(place)" }
        var text = "\(severity.rawValue)\(place): \(self.text)"
        if let expected { text += "; expected \(expected)" }
        if let found { text += ", found \(found)" }
        return text
    }

    func write(to json: inout JSONText) {
        json.field("severity", severity.rawValue)
        json.field("problem", problem)
        json.field("path", path)
        json.field("line", line)
        json.field("offset", offset)
        json.field("expected", expected)
        json.field("found", found)
        json.field("text", text)
    }
}

extension CaptureDecoder.Summary {
    /// One line: what was seen, and what was not.
    var text: String {
        func number(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }
        var text = number(messages, "message", "messages")
        if messages > 0 { text += ": \(faulty) with errors, \(doubtful) with warnings" }
        if troubles > 0 { text += "; " + number(troubles, "part", "parts") + " could not be read" }
        var others: [String] = []
        if foreignStreams > 0 { others.append(number(foreignStreams, "stream", "streams") + " without CSTA") }
        if encryptedStreams > 0 { others.append(number(encryptedStreams, "stream", "streams") + " in TLS") }
        if otherPackets > 0 { others.append(number(otherPackets, "packet", "packets") + " without TCP") }
        return others.isEmpty ? text : text + "; passed over: " + others.joined(separator: ", ")
    }
}

/// How places and durations are written.
private enum CaptureText {
    static func place(_ time: UInt64?, _ source: Endpoint?, _ destination: Endpoint?) -> [String] {
        var words: [String] = []
        if let time { words.append(ISO8601.timeOfDay(nanoseconds: time)) }
        if let source, let destination { words.append("\(source) > \(destination)") }
        return words
    }

    static func milliseconds(_ nanoseconds: UInt64) -> String {
        let (whole, rest) = (nanoseconds / 1_000_000, nanoseconds / 1_000 % 1_000)
        let digits = String(rest)
        return "\(whole).\(String(repeating: "0", count: 3 - digits.count))\(digits) ms"
    }
}
