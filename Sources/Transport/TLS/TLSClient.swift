import NIOCore
import NIOSSL
import Synchronization

/// How a connector verifies the server and what it shows of itself.
public struct TLSClientConfiguration: Sendable, Equatable {
    /// How the server's certificate is judged.
    public enum Verification: Sendable, Equatable {
        /// Signed by a trust root, and made out to the server's name.
        case full
        /// Signed by a trust root, whatever its name: for switches with factory certificates of an own authority.
        case withoutHostname
        /// Not at all: encryption without knowing to whom. Only for tests and first contact.
        case none
    }

    /// A PEM file of trust roots; nil for the system's.
    public var trustRootsPath: String?
    /// How the server's certificate is judged.
    public var verification: Verification
    /// The name to ask for and to check; nil for the host connected to.
    public var serverName: String?
    /// The oldest version accepted.
    public var minimumVersion: TLSProtocolVersion
    /// The newest version offered; nil for the newest known.
    public var maximumVersion: TLSProtocolVersion?
    /// A PEM file: the certificate to present if asked, then its intermediates.
    public var certificateChainPath: String?
    /// A PEM file: the private key of that certificate.
    public var privateKeyPath: String?

    /// Sets what differs from the default: full verification with the system's trust roots, TLS 1.2 and newer.
    public init(
        trustRootsPath: String? = nil, verification: Verification = .full, serverName: String? = nil,
        minimumVersion: TLSProtocolVersion = .tls12, maximumVersion: TLSProtocolVersion? = nil,
        certificateChainPath: String? = nil, privateKeyPath: String? = nil
    ) {
        self.trustRootsPath = trustRootsPath
        self.verification = verification
        self.serverName = serverName
        self.minimumVersion = minimumVersion
        self.maximumVersion = maximumVersion
        self.certificateChainPath = certificateChainPath
        self.privateKeyPath = privateKeyPath
    }
}

/// The TLS side of a connector, which can be renewed; the next connection uses what was read last.
public final class TLSClient: Sendable {
    /// Where it reads from and what it demands.
    public let configuration: TLSClientConfiguration

    private struct Material {
        var context: NIOSSLContext
        var identity: CertificateIdentity?
    }

    private let material: Mutex<Material>

    /// Reads the files.
    ///
    /// - Throws: ``TLSMaterialError`` naming the file that is wrong.
    public init(_ configuration: TLSClientConfiguration) throws(TLSMaterialError) {
        self.configuration = configuration
        self.material = Mutex(try Self.load(configuration))
    }

    /// Reads the files again, for connections made from now on.
    ///
    /// - Throws: ``TLSMaterialError``; then everything stays as it was.
    public func reload() throws(TLSMaterialError) {
        let fresh = try Self.load(configuration)
        material.withLock { $0 = fresh }
    }

    /// Takes over what another one has read: the second step of a renewal whose first one, the reading, may fail.
    ///
    /// - Parameter other: made with the same configuration.
    public func adopt(_ other: TLSClient) {
        let fresh = other.material.withLock { $0 }
        material.withLock { $0 = fresh }
    }

    /// The certificate that the next connection shows; nil when it shows none.
    public var identity: CertificateIdentity? { material.withLock { $0.identity } }

    /// - Parameter host: the host connected to; an IP address is verified but not sent as a server name.
    func makeHandler(host: String) throws -> NIOSSLClientHandler {
        let name = configuration.serverName ?? host
        let isAddress = (try? SocketAddress(ipAddress: name, port: 0)) != nil
        return try NIOSSLClientHandler(
            context: material.withLock { $0.context }, serverHostname: isAddress ? nil : name)
    }

    private static func load(_ configuration: TLSClientConfiguration) throws(TLSMaterialError) -> Material {
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.minimumTLSVersion = configuration.minimumVersion.nio
        tls.maximumTLSVersion = configuration.maximumVersion?.nio
        tls.shutdownTimeout = .seconds(TLSFiles.shutdownTimeoutSeconds)
        switch configuration.verification {
        case .full: tls.certificateVerification = .fullVerification
        case .withoutHostname: tls.certificateVerification = .noHostnameVerification
        case .none: tls.certificateVerification = .none
        }
        if let path = configuration.trustRootsPath { tls.trustRoots = try TLSFiles.roots(path) }
        var identity: CertificateIdentity?
        switch (configuration.certificateChainPath, configuration.privateKeyPath) {
        case (let chain?, let key?):
            let chain = try TLSFiles.chain(chain)
            identity = try TLSFiles.identity(of: chain)
            tls.certificateChain = chain.map { .certificate($0) }
            tls.privateKey = .privateKey(try TLSFiles.key(key))
        case (nil, nil): break
        case (_?, nil): throw .unusable(why: "a certificate is named but no private key")
        case (nil, _?): throw .unusable(why: "a private key is named but no certificate")
        }
        return Material(context: try TLSFiles.context(tls), identity: identity)
    }
}
