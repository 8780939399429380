/// What is known of the other end of a wire.
public struct PeerInfo: Sendable, Equatable {
    /// The peer's IP address without the port, or a name for a wire that is not a socket.
    public var address: String
    /// The peer's port.
    public var port: Int?
    /// The TLS session, or nil without TLS.
    public var tls: TLSSession?
    /// The verified identity of the peer's certificate, or nil if it presented none.
    public var certificate: CertificateIdentity?

    /// What was negotiated with the peer.
    public struct TLSSession: Sendable, Equatable {
        /// The negotiated version.
        public var version: TLSProtocolVersion

        /// Names a negotiated session.
        public init(version: TLSProtocolVersion) { self.version = version }
    }

    /// Describes a peer.
    public init(
        address: String, port: Int? = nil, tls: TLSSession? = nil, certificate: CertificateIdentity? = nil
    ) {
        self.address = address
        self.port = port
        self.tls = tls
        self.certificate = certificate
    }

    /// The identity of the client certificate, as ``certificate``; reads better where the peer is a client.
    public var clientCertificate: CertificateIdentity? { certificate }
}

extension PeerInfo: CustomStringConvertible {
    /// Address and port as written in logs: `192.0.2.7:4711`, `[2001:db8::7]:4711`.
    public var description: String {
        guard let port else { return address }
        return address.contains(":") ? "[\(address)]:\(port)" : "\(address):\(port)"
    }
}
