import NIOSSL

/// Reads PEM files, with errors that name the file.
enum TLSFiles {
    static func chain(_ path: String) throws(TLSMaterialError) -> [NIOSSLCertificate] {
        do {
            let chain = try NIOSSLCertificate.fromPEMFile(path)
            if !chain.isEmpty { return chain }
        } catch {
            throw .certificate(path: path, why: String(describing: error))
        }
        throw .certificate(path: path, why: "the file holds none")
    }

    static func key(_ path: String) throws(TLSMaterialError) -> NIOSSLPrivateKey {
        do {
            return try NIOSSLPrivateKey(file: path, format: .pem)
        } catch {
            throw .privateKey(path: path, why: String(describing: error))
        }
    }

    static func roots(_ path: String) throws(TLSMaterialError) -> NIOSSLTrustRoots {
        do {
            let roots = try NIOSSLCertificate.fromPEMFile(path)
            if !roots.isEmpty { return .certificates(roots) }
        } catch {
            throw .trustRoots(path: path, why: String(describing: error))
        }
        throw .trustRoots(path: path, why: "the file holds none")
    }

    static func context(_ configuration: TLSConfiguration) throws(TLSMaterialError) -> NIOSSLContext {
        do {
            return try NIOSSLContext(configuration: configuration)
        } catch {
            throw .unusable(why: String(describing: error))
        }
    }

    static func identity(of chain: [NIOSSLCertificate]) throws(TLSMaterialError) -> CertificateIdentity {
        do {
            return try CertificateIdentity(chain[0])
        } catch {
            throw .unusable(why: String(describing: error))
        }
    }

    /// How long an orderly TLS close may wait for the peer.
    static let shutdownTimeoutSeconds: Int64 = 1
}
