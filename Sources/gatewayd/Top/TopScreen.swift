/// The screen of `gatewayd top`: what it shows, how it is sorted and filtered, and what keys make of it. A pure value; a
/// reading and keys go in, lines of text come out.
struct TopScreen: Sendable {
    /// What a key asks for beyond another screen.
    enum Action: Sendable, Hashable {
        case none
        case quit
    }

    private(set) var view = TopView.phones
    /// Only lines that contain it in any column, whatever the case of letters.
    private(set) var filter = ""
    /// Whether keys go into the filter.
    private(set) var isTyping = false
    private(set) var isPaused = false
    private var sortColumn: [TopView: Int] = [:]
    private var isReversed: Set<TopView> = []
    private var firstRow = 0
    private var reading = TopReading()
    var width = 80
    var height = 24

    /// Takes in what the gateway says now. While the screen is paused it stays as it is.
    mutating func update(_ reading: TopReading) {
        guard !isPaused else { return }
        // What was known stays on the screen, under the failure.
        if let failure = reading.failure { self.reading.failure = failure } else { self.reading = reading }
        clamp()
    }

    // MARK: Keys

    /// Does what a key asks for.
    mutating func press(_ key: TopKey) -> Action {
        defer { clamp() }
        if isTyping { return type(key) }
        switch key {
        case .character("q"): return .quit
        case .character("/"): isTyping = true
        case .character("o"): sortColumn[view] = (column + 1) % view.columns.count
        case .character("r"): if isReversed.remove(view) == nil { isReversed.insert(view) }
        case .character(" "): isPaused.toggle()
        case .escape: filter = ""
        case .tab: show(Self.after(view))
        case .up: firstRow -= 1
        case .down: firstRow += 1
        case .pageUp: firstRow -= rowsShown
        case .pageDown: firstRow += rowsShown
        case .home: firstRow = 0
        case .end: firstRow = Int.max / 2
        case .character(let character):
            if let view = TopView.allCases.first(where: { $0.key == character }) { show(view) }
        case .enter, .backspace: break
        }
        return .none
    }

    private mutating func type(_ key: TopKey) -> Action {
        switch key {
        case .character(let character): filter.append(character)
        case .backspace: if !filter.isEmpty { filter.removeLast() }
        case .enter: isTyping = false
        case .escape: (isTyping, filter) = (false, "")
        default: break
        }
        firstRow = 0
        return .none
    }

    private mutating func show(_ view: TopView) {
        self.view = view
        firstRow = 0
    }

    private static func after(_ view: TopView) -> TopView {
        let all = TopView.allCases
        return all[((all.firstIndex(of: view) ?? 0) + 1) % all.count]
    }

    private mutating func clamp() { firstRow = max(0, min(firstRow, rows.count - rowsShown)) }

    // MARK: Lines

    /// Lines above the list: two of summary, the views, the headings; and one below it.
    private var rowsShown: Int { max(1, height - 5) }

    private var column: Int { sortColumn[view] ?? 0 }

    /// The rows that pass the filter, in order.
    var rows: [TopRow] {
        let all = reading.rows[view] ?? []
        let wanted = filter.lowercased()
        let passing = all.filter { row in
            wanted.isEmpty || row.cells.contains { $0.lowercased().contains(wanted) }
        }
        let sorted = passing.sorted { left, right in
            let order = Self.order(left.cells[column], right.cells[column])
            return order == 0 ? Self.order(left.cells[0], right.cells[0]) < 0 : order < 0
        }
        return isReversed.contains(view) ? sorted.reversed() : sorted
    }

    /// Numbers by value, and before texts; what is not known comes last.
    private static func order(_ left: String, _ right: String) -> Int {
        if left == right { return 0 }
        if left == "-" || right == "-" { return left == "-" ? 1 : -1 }
        switch (Double(left) ?? seconds(left), Double(right) ?? seconds(right)) {
        case (let left?, let right?) where left != right: return left < right ? -1 : 1
        case (_?, nil): return -1
        case (nil, _?): return 1
        default: return left < right ? -1 : 1
        }
    }

    /// An age as it is shown, in seconds; nil for another text.
    private static func seconds(_ text: String) -> Double? {
        var total = 0.0
        var digits = ""
        for character in text {
            if character.isNumber {
                digits.append(character)
                continue
            }
            guard let value = Double(digits), let unit = ["s": 1.0, "m": 60, "h": 3_600][character] else { return nil }
            total += value * unit
            digits = ""
        }
        return digits.isEmpty && !text.isEmpty ? total : nil
    }

    /// The screen: `height` lines of at most `width` characters.
    func lines() -> [String] {
        let rows = rows
        let shown = rows[min(firstRow, rows.count)...].prefix(rowsShown)
        var lines = [summary, load, tabs]
        lines += table(Array(shown))
        while lines.count < height - 1 { lines.append("") }
        lines.append(footer(rows.count))
        return lines.prefix(height).map { Self.cut($0, width) }
    }

    private var summary: String {
        let phones = ["idle", "busy", "unknown"].map { "\(reading.conditions[$0] ?? 0) \($0)" }.joined(separator: ", ")
        let state = isPaused ? "  paused" : ""
        let failure = reading.failure.map { "  NOT REACHED: \($0)" } ?? ""
        return "gatewayd top  \(reading.time)\(state)\(failure)  phones: \(phones)"
    }

    private var load: String {
        func total(_ view: TopView) -> String { reading.totals[view].map { "\($0)" } ?? "-" }
        let rate = reading.eventRate.map { "\(($0 * 10).rounded() / 10)" } ?? "-"
        return "links: \(reading.linksInService) of \(total(.links)) in service  calls: \(total(.calls))  "
            + "sessions: \(total(.sessions))  jobs waiting: \(total(.jobs))  events/s: \(rate)"
    }

    private var tabs: String {
        TopView.allCases.map { $0 == view ? "[\($0.rawValue)]" : " \($0.rawValue) " }.joined(separator: " ")
            + (filter.isEmpty && !isTyping ? "" : "  filter: \(filter)\(isTyping ? "_" : "")")
    }

    private func table(_ rows: [TopRow]) -> [String] {
        var heading = view.columns
        heading[column] += isReversed.contains(view) ? " ▼" : " ▲"
        guard reading.rows[view] != nil else { return [heading.joined(separator: "  "), "the gateway does not tell"] }
        var table = TextTable(heading)
        for row in rows { table.add(row.cells) }
        return table.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    private func footer(_ count: Int) -> String {
        let last = min(count, firstRow + rowsShown)
        let keys = "p c s l j: list  o: sort by  r: reverse  /: filter  space: pause  q: quit"
        return "\(count == 0 ? 0 : firstRow + 1)-\(last) of \(count)   \(keys)"
    }

    private static func cut(_ line: String, _ width: Int) -> String {
        line.count <= width ? line : String(line.prefix(max(0, width - 1))) + "…"
    }
}
