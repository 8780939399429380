import Provisioning

extension SimulatedWorkpoint {
    /// What a phone wants done.
    public enum Action: Sendable {
        /// Send a message to the service and tell the answer, or that there is none.
        case post(Post)
        /// Close the connection to the service. What is under way on it counts as lost, without being told.
        case close
        /// Answer the contact-me request just told.
        case answerContactMe(status: Int)
        /// Ask this address whether there are jobs, and tell the answer.
        case poll(url: String)
        /// Fetch a file and tell how that went.
        case fetch(FileFetch)
        /// For whoever watches.
        case report(Report)
    }

    /// A message to the service.
    public struct Post: Sendable {
        /// Its number; the phone knows the answer by it.
        public var number: UInt64
        /// What is sent.
        public var message: WorkpointMessage
        /// Where to.
        public var service: ServiceAddress
        /// The certificates to be used; `nil`: Default Mode, no certificate is shown and none verified.
        public var credentials: SecureCredentials?
        /// The value of `Cookie`.
        public var cookie: String?
        /// Whether a connection must be made first.
        public var opensConnection: Bool
    }

    /// What a phone needs for Secure Mode.
    public struct SecureCredentials: Hashable, Sendable {
        /// `dls-client-certificate` as it came: base64 PKCS#12, or PEM.
        public var clientCertificate: String
        /// `dls-server-ca`, by index.
        public var authorities: [String]
        /// `dls-secure-port`.
        public var port: Int

        /// Names what a phone has.
        public init(clientCertificate: String, authorities: [String], port: Int) {
            self.clientCertificate = clientCertificate
            self.authorities = authorities
            self.port = port
        }
    }

    /// A file to be fetched.
    public struct FileFetch: Hashable, Sendable {
        /// Its number; the phone knows the result by it.
        public var number: UInt64
        /// `file-name`, or the last part of the address.
        public var name: String
        /// `file-type`.
        public var type: String
        /// Where it is.
        public var source: FileSource
    }

    /// What a phone tells whoever watches it. No part of the protocol.
    public enum Report: Sendable, Hashable {
        /// A flow began.
        case flowBegan(ReasonForContact)
        /// A flow ended with the service's CleanUp.
        case flowEnded(ReasonForContact)
        /// A request got no answer; which try it was. It is sent again, or the flow is broken.
        case unanswered(ReasonForContact, attempt: Int)
        /// A flow broke off.
        case flowBroken(ReasonForContact, String)
        /// An action was refused because of a call.
        case busy(ServiceAction)
        /// An action of the service reached the phone and is carried out.
        case performing(ServiceAction)
        /// Items were stored because the service wrote them.
        case stored([Item])
        /// A file was stored, or could not be.
        case fileStored(name: String, type: String, isGood: Bool)
        /// The phone starts again; with another firmware, with factory settings, or as it is.
        case restarting(RestartCause)
        /// An answer was thrown away: its nonce was not the one sent.
        case foreignNonce
        /// The phone asks for the PIN.
        case asksForPIN(retriesLeft: Int)
        /// It is in Secure Mode now, or in Default Mode again.
        case securityChanged(isSecure: Bool)
    }

    /// Why a phone starts again.
    public enum RestartCause: Hashable, Sendable {
        /// The service said so.
        case restart
        /// The service said so, with the two items for the factory settings.
        case factoryReset
        /// It has fetched firmware.
        case firmware(String)
        /// A setting asks for it.
        case setting
        /// Somebody pulled the plug, or it crashed.
        case power
    }
}
