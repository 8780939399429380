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
