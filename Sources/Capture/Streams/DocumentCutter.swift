/// Cuts XML documents out of a stream that has nothing else to tell where they end: it counts tags.
///
/// Whether a document is well-formed is not its business; one that is not may take the next one with it.
struct DocumentCutter: Sendable {
    /// Longer documents are given up.
    static let maximumLength = 4 << 20

    private enum State: Hashable, Sendable {
        /// Before the first `<` of a document.
        case between
        /// After a `<`.
        case opened
        /// Inside a start tag; the byte before, and the quote that is open, if any.
        case tag(slash: Bool, quote: UInt8)
        case endTag
        /// Between tags.
        case text
        /// Until `?>`, `-->`, `]]>` or `>`.
        case special(until: [UInt8])
    }

    private var document: [UInt8] = []
    private var state = State.between
    private var depth = 0
    /// Where in the stream the next byte is.
    private var offset: Int
    /// Where the bytes at hand begin in the markup that is being read.
    private var markup = 0

    init(offset: Int) { self.offset = offset }

    mutating func feed(_ piece: ArraySlice<UInt8>) -> [Cut] {
        var cuts: [Cut] = []
        for byte in piece {
            offset += 1
            if state == .between {
                guard byte == UInt8(ascii: "<") else { continue }
                document = []
                depth = 0
            }
            document.append(byte)
            if step(byte) {
                cuts.append(.message(CutMessage(invokeID: nil, bytes: document, offset: offset - document.count)))
                state = .between
            } else if document.count > Self.maximumLength {
                cuts += finish(reason: "no end of this message within \(Self.maximumLength) bytes")
            }
        }
        return cuts
    }

    mutating func interrupt() -> [Cut] { finish(reason: "the rest of this message is missing") }

    mutating func finish(reason: String = "the stream ends inside this message") -> [Cut] {
        guard state != .between else { return [] }
        state = .between
        return [.skipped(document.count, at: offset - document.count, reason: reason)]
    }

    /// Takes a byte into account; true when it ends the document.
    private mutating func step(_ byte: UInt8) -> Bool {
        switch state {
        case .between, .text:
            if byte == UInt8(ascii: "<") {
                state = .opened
                markup = document.count
            }
        case .opened: open(byte)
        case .tag(let slash, let quote):
            if quote != 0 {
                if byte == quote { state = .tag(slash: false, quote: 0) }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                state = .tag(slash: false, quote: byte)
            } else if byte == UInt8(ascii: ">") {
                if !slash { depth += 1 }
                state = .text
                return depth == 0
            } else {
                state = .tag(slash: byte == UInt8(ascii: "/"), quote: 0)
            }
        case .endTag:
            guard byte == UInt8(ascii: ">") else { break }
            depth -= 1
            state = .text
            return depth <= 0
        case .special(let end):
            if byte == UInt8(ascii: ">"), document.dropFirst(markup).reversed().starts(with: end.reversed()) {
                state = .text
            }
        }
        return false
    }

    private mutating func open(_ byte: UInt8) {
        let text = document.dropFirst(markup)
        switch text.first {
        case UInt8(ascii: "?"): state = .special(until: Array("?>".utf8))
        case UInt8(ascii: "/"): state = .endTag
        case UInt8(ascii: "!"):
            // What it is shows two bytes later.
            if text.count < 3, byte != UInt8(ascii: ">") { break }
            let isComment = text.starts(with: "!--".utf8)
            state = .special(until: Array((isComment ? "-->" : text.starts(with: "![".utf8) ? "]]>" : ">").utf8))
            // The dashes that open a comment do not close it.
            if isComment { markup = document.count }
            if text.count < 3 { state = .text }
        default: state = .tag(slash: false, quote: 0)
        }
    }
}
