import ArgumentParser
import Foundation

/// Where a phone is to fetch a file from.
struct FileSourceArguments: ParsableArguments {
    @Option(help: "ftp://user@server:port/path (without the file's name), or https://… (with it).")
    var from: String?

    @Option(help: "The file whose first line is the password for the file server.")
    var serverPasswordFile: String?

    func validate() throws {
        guard let from else {
            guard serverPasswordFile == nil else { throw ValidationError("--server-password-file needs --from") }
            return
        }
        guard let url = URL(string: from), url.host != nil, ["ftp", "https"].contains(url.scheme) else {
            throw ValidationError("--from must be an ftp:// or https:// address")
        }
    }

    /// The password; `nil` when none is given.
    func password() throws -> String? {
        guard let serverPasswordFile else { return nil }
        return String(try String(contentsOfFile: serverPasswordFile, encoding: .utf8).prefix { !$0.isNewline })
    }

    /// Writes `ftp` or `https` of the HTTP interface.
    func write(password: String?, to json: inout JSONText) {
        guard let from, let url = URL(string: from) else { return }
        if url.scheme == "ftp" {
            json.field("ftp") { json in
                json.object { json in
                    json.field("server", url.host)
                    json.field("port", url.port)
                    json.field("user", url.user)
                    json.field("password", password)
                    json.field("path", url.path.isEmpty ? nil : url.path)
                }
            }
        } else {
            json.field("https") { json in
                json.object { json in
                    // The user has a field of its own.
                    json.field("url", url.user.map { from.replacing("\($0)@", with: "", maxReplacements: 1) } ?? from)
                    json.field("user", url.user)
                    json.field("password", password)
                }
            }
        }
    }
}
