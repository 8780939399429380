/// Finds what somebody who misspelt a name most likely meant.
enum NearestName {
    /// The name nearest to `word`, if it is near enough to be worth telling.
    static func of(_ word: String, in names: some Sequence<String>) -> String? {
        var best: (distance: Int, name: String)?
        for name in names.sorted() {
            let distance = self.distance(Array(word.lowercased()), Array(name.lowercased()))
            if distance < (best?.distance ?? Int.max) { best = (distance, name) }
        }
        guard let best, best.distance <= max(1, word.count / 3) else { return nil }
        return best.name
    }

    /// The number of single letters to insert, delete or change.
    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
        var row = Array(0...right.count)
        for (i, a) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in right.enumerated() {
                let change = diagonal + (a == b ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = Swift.min(change, row[j] + 1, row[j + 1] + 1)
            }
        }
        return row[right.count]
    }
}
