import Transport

/// A command cannot do what it was asked to; the text tells why.
struct CommandError: Error, CustomStringConvertible, Equatable {
    let description: String

    init(_ description: String) {
        self.description = description
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
        self.init("\(peer.host):\(peer.port): \(why)")
    }
}
