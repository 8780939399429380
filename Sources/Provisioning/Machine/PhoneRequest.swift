/// How a request arrived.
public enum Arrival: Hashable, Sendable {
    /// Over the Default Mode port: anybody may have sent it.
    case defaultMode
    /// Over the Secure Mode port, with a client certificate that the device authority issued; its SHA-256 in hexadecimal.
    case secureMode(fingerprint: String)
}

/// A phone's request, after the phone it is from was found.
public struct PhoneRequest: Hashable, Sendable {
    /// What it says.
    public var message: WorkpointMessage
    /// The connection it came over; another number for each.
    public var connection: UInt64
    /// How it arrived.
    public var arrival: Arrival
    /// The address it came from.
    public var remoteAddress: String
    /// SHA-256 of the body: equal digests are the same request once more.
    public var bodyDigest: [UInt8]

    /// A request.
    public init(
        message: WorkpointMessage, connection: UInt64, arrival: Arrival, remoteAddress: String, bodyDigest: [UInt8]
    ) {
        self.message = message
        self.connection = connection
        self.arrival = arrival
        self.remoteAddress = remoteAddress
        self.bodyDigest = bodyDigest
    }
}
