/// Columns of text for a terminal.
struct TextTable {
    private var rows: [[String]]

    /// A table with a heading.
    init(_ heading: [String]) {
        rows = [heading]
    }

    /// Adds a line.
    mutating func add(_ row: [String]) {
        rows.append(row)
    }

    /// The lines, each column as wide as its widest text; the last one as it is.
    var text: String {
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let cells = row.indices.map { column in
                column == row.count - 1
                    ? row[column] : row[column] + String(repeating: " ", count: widths[column] - row[column].count)
            }
            return cells.joined(separator: "  ") + "\n"
        }.joined()
    }
}
