/// A table of comma-separated values with a line of column names (RFC 4180).
struct CSVTable {
    /// Column names, in lower case.
    let columns: [String]
    /// The rows, with the line each begins in; as many values as there are columns.
    let rows: [(line: Int, values: [String])]

    /// Reads a table. A byte order mark, line ends of either kind and empty lines are taken.
    ///
    /// - Throws: ``MobilityImportError``.
    init(_ text: String) throws(MobilityImportError) {
        var records = try Self.records(text)
        guard !records.isEmpty else { throw MobilityImportError(line: 1, "the column names are missing") }
        let head = records.removeFirst()
        columns = head.values.map { $0.lowercased() }
        guard Set(columns).count == columns.count else {
            throw MobilityImportError(line: head.line, "a column is there twice")
        }
        for record in records where record.values.count != head.values.count {
            throw MobilityImportError(
                line: record.line, "\(record.values.count) values where \(head.values.count) are expected")
        }
        rows = records
    }

    /// One line of a table.
    static func line(_ values: [String]) -> String {
        values.map { value in
            let isPlain =
                !value.contains { $0 == "," || $0 == "\"" || $0.isNewline } && value.first != " " && value.last != " "
            return isPlain
                ? value
                : "\"" + value.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
        }.joined(separator: ",") + "\r\n"
    }

    private static func records(_ text: String) throws(MobilityImportError) -> [(line: Int, values: [String])] {
        var records: [(line: Int, values: [String])] = []
        var values: [String] = []
        var value = ""
        var isQuoted = false
        var wasQuoted = false
        var line = 1
        var start = 1
        func isEmptyLine() -> Bool { values.isEmpty && value.isEmpty && !wasQuoted }
        var characters = text.drop { $0 == "\u{FEFF}" }[...]
        while let character = characters.popFirst() {
            if character.isNewline { line += 1 }
            if isQuoted {
                if character != "\"" {
                    value.append(character)
                } else if characters.first == "\"" {
                    value.append(characters.removeFirst())
                } else {
                    isQuoted = false
                }
            } else if character == "\"", value.isEmpty, !wasQuoted {
                (isQuoted, wasQuoted) = (true, true)
            } else if character == "," {
                values.append(value)
                (value, wasQuoted) = ("", false)
            } else if character.isNewline {
                if !isEmptyLine() { records.append((start, values + [value])) }
                (values, value, wasQuoted, start) = ([], "", false, line)
            } else if wasQuoted || character == "\"" {
                throw MobilityImportError(line: line, "a quotation mark stands within a value")
            } else {
                value.append(character)
            }
        }
        guard !isQuoted else { throw MobilityImportError(line: start, "a quoted value does not end") }
        if !isEmptyLine() { records.append((start, values + [value])) }
        return records
    }
}

/// Why a file cannot be imported.
public struct MobilityImportError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The line where it was noticed; `nil` when it is not known.
    public var line: Int?
    /// What is wrong.
    public var text: String

    init(line: Int? = nil, _ text: String) {
        self.line = line
        self.text = text
    }

    /// Line and text.
    public var description: String { line.map { "line \($0): \(text)" } ?? text }
}
