import NIOCore

/// What a phone may take, in time and bytes. A slow sender is cut off; what it sends in between prolongs nothing.
public struct PhoneHTTPLimits: Sendable, Hashable {
    /// From the connection to the end of the first request's head, the TLS handshake included.
    public var firstHead = Duration.seconds(20)
    /// From an answer to the end of the next request's head. The guide says 10 (page 12), the field at least 30.
    public var idle = Duration.seconds(45)
    /// From a request's head to the end of its body.
    public var body = Duration.seconds(30)
    /// For the phone to take an answer.
    public var writing = Duration.seconds(30)
    /// The largest body, bytes.
    public var maximumBody = 1 << 20
    /// The largest head, bytes.
    public var maximumHead = 16_384

    /// The usual.
    public init() {}
}
