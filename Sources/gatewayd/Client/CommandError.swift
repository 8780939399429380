import ArgumentParser
import CSTAClient
import Foundation

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

    /// Tells why a provider did not do what it was asked to.
    ///
    /// - Parameter gateway: where it connects, when that is what went wrong.
    init(_ error: ProviderError, connectingTo gateway: GatewayEndpoint? = nil) {
        switch error {
        case .outOfService(.connectionLost(let why)):
            let place = gateway.map { "\($0.host):\($0.port): " } ?? ""
            self.init(place + Self.explain(why), .unreachable)
        case .outOfService(.sessionRefused(let why)): self.init("the session was refused: \(why)")
        case .outOfService, .timedOut, .connectionLost: self.init("\(error)", .unreachable)
        default: self.init("\(error)")
        }
    }

    /// What to look at in the cases everybody meets.
    private static func explain(_ text: String) -> String {
        if text.contains("Connection refused") { return "nobody listens there (connection refused)" }
        if text.contains("CERTIFICATE_VERIFY_FAILED") { return "its certificate is not trusted; see --trust-roots" }
        if text.contains("WRONG_VERSION_NUMBER") { return "it does not speak TLS there" }
        return text
    }
}
