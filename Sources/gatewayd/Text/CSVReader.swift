/// Reads comma-separated values as RFC 4180 has them: fields in quotation marks may hold commas, line ends and doubled
/// quotation marks; lines end with LF or CRLF.
struct CSVReader: Sequence, IteratorProtocol {
    /// A line of the table.
    struct Record: Hashable {
        /// The line of the text it begins on, from 1.
        var line: Int
        /// Its fields.
        var fields: [String]
    }

    private var rest: Substring.UnicodeScalarView
    /// The line of the text that is next.
    private(set) var line = 1
    /// Whether the text ended within quotation marks.
    private(set) var isUnterminated = false

    /// Reads a text; a byte order mark at its beginning is skipped.
    init(_ text: String) {
        rest = Substring(text).unicodeScalars
        if rest.first == "\u{FEFF}" { rest.removeFirst() }
    }

    /// The next line; `nil` at the end.
    mutating func next() -> Record? {
        guard !rest.isEmpty else { return nil }
        var record = Record(line: line, fields: [])
        var field = String.UnicodeScalarView()
        var isQuoted = false
        while let scalar = rest.popFirst() {
            switch (scalar, isQuoted) {
            case ("\"", true):
                if rest.first == "\"" { field.append(rest.removeFirst()) } else { isQuoted = false }
            case ("\"", false) where field.isEmpty:
                isQuoted = true
            case (",", false):
                record.fields.append(String(field))
                field = .init()
            case ("\r", false) where rest.first == "\n": continue
            case ("\n", false):
                line += 1
                record.fields.append(String(field))
                return record
            default:
                if scalar == "\n" { line += 1 }
                field.append(scalar)
            }
        }
        isUnterminated = isQuoted
        record.fields.append(String(field))
        return record
    }
}

extension String {
    /// Without blanks at both ends.
    func trimmingBlanks() -> String { self[...].trimmingSpaces() }
}
