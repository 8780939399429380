import ECMA323
import NIOCore
import Transport

/// Where a gateway, or a switch, is reached.
public struct GatewayEndpoint: Sendable, Equatable {
    /// A name or an address.
    public var host: String
    /// The TCP port.
    public var port: Int
    /// How to verify the gateway, and what to show it; nil for plain TCP.
    public var tls: TLSClientConfiguration?

    /// Names a gateway.
    public init(host: String, port: Int = 8_800, tls: TLSClientConfiguration? = nil) {
        self.host = host
        self.port = port
        self.tls = tls
    }
}

/// What opens an application session (ECMA-354).
public struct SessionLogin: Sendable, Hashable {
    /// The user name.
    public var user: String
    /// The password; may be empty when a certificate proves who the application is.
    public var password: String

    /// Names a user.
    public init(user: String, password: String) {
        self.user = user
        self.password = password
    }

    /// The login inside `applicationSpecificInfo`, in the form that is seen most.
    var applicationSpecificInfo: CSTA.AnyContent {
        let xml =
            "<SessionLoginInfo xmlns=\"http://www.avaya.com/csta\"><userName>\(Self.escaped(user))</userName>"
            + "<password>\(Self.escaped(password))</password></SessionLoginInfo>"
        return CSTA.AnyContent(xml: xml)
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

/// How a ``Provider`` behaves.
public struct ProviderConfiguration: Sendable {
    /// The gateways to try, the preferred one first.
    public var gateways: [GatewayEndpoint]
    /// Opens an application session; nil for a switching function that is used without one.
    public var login: SessionLogin?
    /// What the application calls itself.
    public var applicationID = "CSTAClient"
    /// The edition of ECMA-323 that requests are written in and that is asked for.
    public var edition = Edition.ed4
    /// How many seconds the session may live without its timer being reset; the provider resets it by itself.
    public var sessionSeconds = 180
    /// How long a connection may take to be made, and again how long the TLS handshake may take.
    public var connectTimeout = TimeAmount.seconds(5)
    /// How long the answer to a request may take.
    public var requestTimeout = TimeAmount.seconds(5)
    /// The gateway is asked for its status when nothing has come for so long; if it does not answer within
    /// ``requestTimeout`` the connection counts as lost.
    public var heartbeat = TimeAmount.seconds(5)
    /// The waits between rounds of attempts to connect. In a round every gateway is tried once.
    public var backoff = Backoff()
    /// How many requests of the application may wait for their answers.
    public var maximumRequests = 256
    /// How many requests of the provider's own may be under way while it reads the state of the devices.
    public var synchronizationWindow = 32
    /// Whether do-not-disturb and forwarding of each address are asked for when its monitor is started.
    public var readsFeatures = true
    /// How many changes wait for a reader of a sequence. A reader that falls further behind is told how many he has lost.
    public var bufferedChanges = 4_096
    /// The seed for the jitter of the waits; nil for a random one.
    public var seed: UInt64?

    /// Sets gateways and user.
    public init(gateways: [GatewayEndpoint], login: SessionLogin? = nil) {
        self.gateways = gateways
        self.login = login
    }
}
