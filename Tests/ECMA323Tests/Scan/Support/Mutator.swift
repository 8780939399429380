/// Makes small changes to documents, the kind that turn good XML into nearly good XML.
struct Mutator {
    private var generator: SeededGenerator
    private static let tokens: [[UInt8]] =
        [
            "<", ">", "/", "&", ";", "]]>", "<!--", "-->", "<![CDATA[", "<?x", "?>", "\"", "'", "=", " ", "\n", "\r",
            ":", "xmlns",
            "xmlns:p='u'", "p:", "&amp;", "&#38;", "&#x0;", "&b;", "</", "/>", "<a/>", "\u{0}", "\u{1}", "\u{E9}",
            "\u{FFFE}",
            "\u{FFFF}", "\u{1F600}", "xml:lang=''", "-", "--", "]", "]]", "#", "x", "!",
        ].map { Array($0.utf8) } + [
            [0x80], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xFF], [0xF4, 0x90, 0x80, 0x80],
        ]

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    /// A changed copy: one to three insertions, deletions, replacements, copies, swaps or cuts.
    mutating func mutate(_ document: [UInt8]) -> [UInt8] {
        var result = document
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
            guard result.count > 4 else { break }
            let position = Int.random(in: 0..<result.count, using: &generator)
            switch Int.random(in: 0..<8, using: &generator) {
            case 0: result[position] = UInt8.random(in: 0...255, using: &generator)
            case 1: result.remove(at: position)
            case 2: result.insert(contentsOf: Self.tokens.randomElement(using: &generator)!, at: position)
            case 3:
                let end = min(result.count, position + Int.random(in: 1...12, using: &generator))
                result.removeSubrange(position..<end)
            case 4:
                let end = min(result.count, position + Int.random(in: 1...30, using: &generator))
                result.insert(
                    contentsOf: Array(result[position..<end]), at: Int.random(in: 0...result.count, using: &generator))
            case 5: result.swapAt(position, Int.random(in: 0..<result.count, using: &generator))
            case 6: result[position] ^= 1 << UInt8.random(in: 0...7, using: &generator)
            default:
                let token = Self.tokens.randomElement(using: &generator)!
                let end = min(result.count, position + token.count)
                result.replaceSubrange(position..<end, with: token)
            }
        }
        if Int.random(in: 0..<40, using: &generator) == 0 {
            result.removeLast(Int.random(in: 0..<result.count, using: &generator))
        }
        return result
    }
}
