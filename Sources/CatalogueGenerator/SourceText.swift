/// Swift source under construction.
struct SourceText {
    private(set) var text = ""
    private var depth = 0

    init(_ summary: String) {
        text = "// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.\n"
        text += "// swift-format-ignore-file\n// \(summary)\n\n"
    }

    /// One line at the present depth.
    mutating func line(_ content: String = "") {
        text += content.isEmpty ? "\n" : String(repeating: "    ", count: depth) + content + "\n"
    }

    /// A block in braces.
    mutating func block(_ head: String, _ body: (inout SourceText) -> Void) {
        line(head + " {")
        depth += 1
        body(&self)
        depth -= 1
        line("}")
    }

    /// A comma-separated literal, several elements to a line.
    mutating func literal(_ head: String, _ elements: [String], close: String = "]") {
        line(head)
        depth += 1
        var current = ""
        let width = 116 - depth * 4
        for element in elements {
            if current.count + element.count + 2 > width {
                line(current)
                current = ""
            }
            current += (current.isEmpty ? "" : " ") + element + ","
        }
        if !current.isEmpty { line(current) }
        depth -= 1
        line(close)
    }
}
