/// A look at a document before its parser sees it.
enum TagScan {
    /// Whether no tag has more quoted values than that.
    ///
    /// What looks like a tag in a comment or a CDATA section is counted too, and a tag that is not well-formed in some way;
    /// never is a tag of the parser's missed, since `<` can stand in none but as its first character.
    static func attributesAreAtMost(_ limit: Int, in document: UnsafeRawBufferPointer) -> Bool {
        var isInTag = false
        var quote: UInt8?
        var values = 0
        for byte in document {
            switch byte {
            case UInt8(ascii: "<"):
                isInTag = true
                quote = nil
                values = 0
            case UInt8(ascii: ">") where isInTag && quote == nil: isInTag = false
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                guard isInTag else { continue }
                if quote == nil {
                    quote = byte
                    values += 1
                    if values > limit { return false }
                } else if quote == byte {
                    quote = nil
                }
            default: break
            }
        }
        return true
    }
}
