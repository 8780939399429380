import Foundation

/// Writes whole texts to standard output and standard error without a buffer in between.
enum Terminal {
    /// Prints `line` and a newline to standard output.
    ///
    /// - Returns: whether it could be written; not when whoever reads the output has gone.
    @discardableResult
    static func print(_ line: String) -> Bool {
        write(line + "\n", to: STDOUT_FILENO)
    }

    /// Whether a character steers a terminal instead of being shown.
    static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    }

    /// A text whose control characters have become a visible replacement: what came over the wire must not steer the
    /// terminal.
    static func printable(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        var result = ""
        result.unicodeScalars.append(contentsOf: text.unicodeScalars.map { isControl($0) ? "\u{FFFD}" : $0 })
        return result
    }

    /// Writes all of `text`.
    ///
    /// - Returns: whether all of it could be written.
    @discardableResult
    static func write(_ text: String, to descriptor: Int32) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while !rest.isEmpty {
                let count = Foundation.write(descriptor, rest.baseAddress, rest.count)
                if count < 0, errno == EINTR || errno == EAGAIN { continue }
                guard count > 0 else { return false }
                rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
            }
            return true
        }
    }
}
