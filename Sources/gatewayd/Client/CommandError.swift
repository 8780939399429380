import ArgumentParser
import Foundation
import Simulation
import Transport

/// A command cannot do what it was asked to; the text tells why.
struct CommandError: Error, CustomStringConvertible, Equatable {
    /// Whose fault it is, as scripts want to know it.
    enum Fault: Sendable {
        /// The switching function refused, or there is no such call.
        case refused
        /// Nobody answers: no connection, a lost one, or an answer that does not come.
        case unreachable

        /// What the process ends with.
        var exitCode: ExitCode {
            switch self {
            case .refused: .failure
            case .unreachable: ExitCode(EX_UNAVAILABLE)
            }
        }
    }

    let description: String
    let fault: Fault

    init(_ description: String, _ fault: Fault = .refused) {
        self.description = description
        self.fault = fault
    }

    /// Tells why a connection did not come about, and what to look at in the cases everybody meets.
    init(connectingTo peer: ConnectorConfiguration, _ error: any Error) {
        let text = "\(error)"
        let why =
            if text.contains("Connection refused") {
                "nobody listens there (connection refused)"
            } else if text.contains("CERTIFICATE_VERIFY_FAILED") {
                "its certificate is not trusted; see --trust-roots"
            } else if text.contains("WRONG_VERSION_NUMBER") {
                "it does not speak TLS there"
            } else {
                text
            }
        self.init("\(peer.host):\(peer.port): \(why)", .unreachable)
    }

    /// Tells why a request went without its answer.
    init(asking request: String, _ failure: ScriptedClient.Failure) {
        switch failure {
        case .closed, .deadline: self.init("\(failure)", .unreachable)
        case .unexpected: self.init("\(request): \(failure)")
        }
    }
}
