import CLoad
import Foundation
import Harness

// A write to a connection that is gone is an error to report, not a reason to end.
signal(SIGPIPE, SIG_IGN)

do {
    let options = try Options(Array(CommandLine.arguments.dropFirst()))
    if let role = options.role {
        try await Roles.run(role, options)
    } else {
        try Coordinator(options).run()
    }
} catch {
    FileHandle.standardError.write(Data("gateway-bench: \(error)\n".utf8))
    exit(2)
}
