/// The cookie by which a phone shows to which flow its replies belong (guide, pages 13 and 28).
enum SessionCookie {
    /// The name that Unify's own service uses.
    static let name = "JSESSIONID"

    /// The sessions that the `Cookie` headers of a request name. Some firmware sends the cookie back with its attributes
    /// (`JSESSIONID=…; path=/`), which do no harm here.
    static func sessions(in headers: [String]) -> [String] {
        headers.flatMap { header in
            header.split { $0 == ";" || $0 == "," }.compactMap { pair -> String? in
                let parts = pair.split(separator: "=", maxSplits: 1)
                guard parts.count == 2, parts[0].trimmed == name else { return nil }
                var value = parts[1].trimmed
                if value.count > 1, value.first == "\"", value.last == "\"" {
                    value = String(value.dropFirst().dropLast())
                }
                return value.isEmpty ? nil : value
            }
        }
    }

    /// The header that gives a session to a phone, for the folder of the path it posts to.
    static func header(_ session: String, target: String, isSecure: Bool) -> PhoneHTTPAnswer.Header {
        let path = target.prefix { $0 != "?" }
        let folder = path.lastIndex(of: "/").map { path[..<$0] } ?? ""
        return PhoneHTTPAnswer.Header(
            name: "Set-Cookie",
            value: "\(name)=\(session); Path=\(folder.isEmpty ? "/" : String(folder))\(isSecure ? "; Secure" : "")")
    }

    /// A name that nobody can guess: 32 hexadecimal digits.
    static func makeSession(using random: inout some RandomNumberGenerator) -> String {
        (0..<2).map { _ in
            let digits = String(UInt64.random(in: 0...UInt64.max, using: &random), radix: 16, uppercase: true)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }
}

extension Substring {
    fileprivate var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
