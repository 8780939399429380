import NIOCore
import NIOSSL
import Synchronization

/// What a TLS listener asks of its clients.
public enum ClientCertificatePolicy: Sendable, Equatable {
    /// None is asked for.
    case notRequested
    /// One may be presented; if it is, it must verify against these trust roots (a PEM file).
    case optional(trustRootsPath: String)
    /// One must be presented and verify against these trust roots (a PEM file).
    case required(trustRootsPath: String)
}

/// Where a TLS listener finds its certificate and what it demands.
public struct TLSServerConfiguration: Sendable, Equatable {
    /// A PEM file: the certificate, then its intermediates.
    public var certificateChainPath: String
    /// A PEM file: the private key of the certificate.
    public var privateKeyPath: String
    /// The oldest version accepted.
    public var minimumVersion: TLSProtocolVersion
    /// Which ciphers are offered.
    public var ciphers: TLSCipherProfile
    /// Whether clients present certificates.
    public var clientCertificates: ClientCertificatePolicy

    /// Names the files; by default TLS 1.2 and newer, modern ciphers, without client certificates.
    public init(
        certificateChainPath: String, privateKeyPath: String, minimumVersion: TLSProtocolVersion = .tls12,
        ciphers: TLSCipherProfile = .modern, clientCertificates: ClientCertificatePolicy = .notRequested
    ) {
        self.certificateChainPath = certificateChainPath
        self.privateKeyPath = privateKeyPath
        self.minimumVersion = minimumVersion
        self.ciphers = ciphers
        self.clientCertificates = clientCertificates
    }
}

/// Which ciphers a TLS listener offers for versions up to TLS 1.2; those of TLS 1.3 are fixed.
public enum TLSCipherProfile: String, Sendable, CaseIterable {
    /// AES and ChaCha20; key exchange by ephemeral keys, or by RSA where the client has nothing better.
    case modern
    /// Also AES with the older modes and Triple DES with key exchange by RSA, for which the certificate's key must be an
    /// RSA key: what telephones of 2008 know. Only on a listener of their own.
    case legacy

    /// As BoringSSL writes it.
    var list: String {
        switch self {
        case .modern: defaultCipherSuites
        case .legacy: defaultCipherSuites + ":RSA+3DES"
        }
    }
}

/// The TLS side of a listener, which can be renewed while it serves.
///
/// Each new connection uses the context of that moment; connections made earlier keep theirs.
public final class TLSServer: Sendable {
    /// Where it reads from and what it demands.
    public let configuration: TLSServerConfiguration

    private struct Material {
        var context: NIOSSLContext
        var identity: CertificateIdentity
    }

    private let material: Mutex<Material>

    /// Reads the files.
    ///
    /// - Throws: ``TLSMaterialError`` naming the file that is wrong.
    public init(_ configuration: TLSServerConfiguration) throws(TLSMaterialError) {
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

    /// The certificate that new connections are shown.
    public var identity: CertificateIdentity { material.withLock { $0.identity } }

    /// The TLS side of one connection; for listeners of other protocols than this target's.
    package func makeHandler() -> NIOSSLServerHandler {
        NIOSSLServerHandler(context: material.withLock { $0.context })
    }

    private static func load(_ configuration: TLSServerConfiguration) throws(TLSMaterialError) -> Material {
        let chain = try TLSFiles.chain(configuration.certificateChainPath)
        let key = try TLSFiles.key(configuration.privateKeyPath)
        var tls = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
        tls.minimumTLSVersion = configuration.minimumVersion.nio
        tls.cipherSuites = configuration.ciphers.list
        tls.shutdownTimeout = .seconds(TLSFiles.shutdownTimeoutSeconds)
        switch configuration.clientCertificates {
        case .notRequested: break
        case .optional(let path):
            tls.certificateVerification = .optionalVerification
            tls.trustRoots = try TLSFiles.roots(path)
            tls.sendCANameList = true
        case .required(let path):
            // A client has no host name to check; its certificate is checked against the trust roots.
            tls.certificateVerification = .noHostnameVerification
            tls.trustRoots = try TLSFiles.roots(path)
            tls.sendCANameList = true
        }
        return Material(context: try TLSFiles.context(tls), identity: try TLSFiles.identity(of: chain))
    }
}
