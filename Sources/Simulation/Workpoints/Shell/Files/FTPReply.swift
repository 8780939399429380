/// A server's reply on the control connection (RFC 959, section 4.2).
struct FTPReply: Hashable, Sendable {
    /// Three digits.
    var code: Int
    /// What its last line says after the code.
    var text: String
}

/// Puts replies together from the bytes of a control connection.
struct FTPReplyReader: Sendable {
    /// What came is no FTP.
    struct NotFTP: Error {}

    /// The longest line, and the most bytes of a reply of many lines.
    private static let longestLine = 2_048, longestReply = 65_536

    private var line: [UInt8] = []
    /// The code of a reply of many lines that has not ended.
    private var openCode: Int?
    private var openBytes = 0

    /// Takes bytes, and gives the replies that are complete with them.
    ///
    /// - Throws: ``NotFTP``.
    mutating func take(_ bytes: some Sequence<UInt8>) throws(NotFTP) -> [FTPReply] {
        var replies: [FTPReply] = []
        for byte in bytes {
            guard byte == UInt8(ascii: "\n") else {
                line.append(byte)
                if line.count > Self.longestLine { throw NotFTP() }
                continue
            }
            if line.last == UInt8(ascii: "\r") { line.removeLast() }
            let text = String(decoding: line, as: UTF8.self)
            line.removeAll(keepingCapacity: true)
            if let reply = try end(of: text) { replies.append(reply) }
        }
        return replies
    }

    /// A line is complete; the reply when it was the last of one.
    private mutating func end(of line: String) throws(NotFTP) -> FTPReply? {
        let digits = line.prefix(3)
        let code = digits.utf8.count == 3 && digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
        let mark = line.dropFirst(3).first
        if let openCode {
            openBytes += line.utf8.count
            guard openBytes <= Self.longestReply else { throw NotFTP() }
            // Lines in between may begin with anything, also with another code.
            guard code == openCode, mark != "-" else { return nil }
            self.openCode = nil
            return FTPReply(code: openCode, text: String(line.dropFirst(4)))
        }
        guard let code, mark == nil || mark == " " || mark == "-" else { throw NotFTP() }
        guard mark == "-" else { return FTPReply(code: code, text: String(line.dropFirst(4))) }
        openCode = code
        openBytes = line.utf8.count
        return nil
    }
}
