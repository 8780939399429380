import Transport

/// Where phones are listened to.
public struct PhoneListenerConfiguration: Sendable {
    /// What the listener is for.
    public enum Role: String, Sendable, CaseIterable {
        /// Messages of phones in Default Mode, without client certificate; by default on port 18443.
        case defaultMode
        /// Messages of phones in Secure Mode, which show a client certificate; by default on port 18444.
        case secureMode
        /// The polls of phones that cannot be contacted: plain HTTP, `GET …/contact-me?device-id=…`.
        case polling
    }

    /// What the listener is for.
    public var role: Role
    /// An address of this machine, or a name that resolves to one.
    public var host: String
    /// The port; 0 lets the system choose.
    public var port: Int
    /// Certificate, oldest TLS version and whom to trust. Needed, except for polling, which has none.
    public var tls: TLSServer?
    /// The paths that messages are posted to. Phones know `/DeploymentService/LoginService` only, and it cannot be changed
    /// at the phone. Not for polling, for which every path that ends with `/contact-me` is right.
    public var paths: Set<String> = [PhoneListenerConfiguration.usualPath]
    /// What a phone may take, in time and bytes.
    public var limits = PhoneHTTPLimits()
    /// Connections at once.
    public var maximumConnections = 10_000

    /// The path of messages, fixed in phones.
    public static let usualPath = "/DeploymentService/LoginService"

    /// A listener.
    public init(_ role: Role, host: String, port: Int, tls: TLSServer? = nil) {
        self.role = role
        self.host = host
        self.port = port
        self.tls = tls
    }

    /// Where to listen, whatever it is for.
    var place: PhoneHTTPPlace {
        PhoneHTTPPlace(host: host, port: port, tls: tls, limits: limits, maximumConnections: maximumConnections)
    }
}
