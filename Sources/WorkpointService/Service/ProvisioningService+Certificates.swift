import DeviceActors
import Provisioning

/// What there is of a phone's client certificate.
public struct WorkpointCertificate: Sendable, Hashable {
    /// The one that the next bootstrapping gives to the phone, PEM; `nil` when one is to be issued for it then.
    public var stored: Stored?
    /// SHA-256 of the one that the phone must show, in hexadecimal; `nil` when it has been given none.
    public var inUse: String?

    /// What there is.
    public init(stored: Stored?, inUse: String?) {
        self.stored = stored
        self.inUse = inUse
    }

    /// A certificate in the store; its private key does not leave it.
    public struct Stored: Sendable, Hashable {
        /// The certificate, PEM.
        public var certificatePEM: String
        /// Its SHA-256, in hexadecimal.
        public var fingerprint: String
        /// The end of its validity.
        public var notValidAfter: Timestamp

        /// What is told of a certificate.
        public init(_ certificate: IssuedCertificate) {
            certificatePEM = certificate.certificatePEM
            fingerprint = certificate.fingerprint
            notValidAfter = certificate.notValidAfter
        }
    }
}

extension ProvisioningService {
    /// What there is of a phone's client certificate.
    ///
    /// - Throws: ``ProvisioningServiceError/unknownWorkpoint(_:)``.
    public func certificate(of mac: MACAddress) async throws(ProvisioningServiceError) -> WorkpointCertificate {
        guard let record = try await workpoint(mac) else { throw .unknownWorkpoint(mac) }
        let texts = try await asking { () async throws(ProvisioningStoreError) in
            try await surroundings.store.certificate(of: mac)
        }
        var known = WorkpointCertificate(stored: nil, inUse: record.certificateFingerprint)
        if let texts {
            do {
                let issued = try IssuedCertificate(certificatePEM: texts.certificate, keyPEM: texts.privateKey)
                known.stored = WorkpointCertificate.Stored(issued)
            } catch {
                throw .certificate(error)
            }
        }
        return known
    }

    /// Uses a client certificate that was made elsewhere for a phone; the next bootstrapping gives it to the phone. The
    /// listener of Secure Mode lets the phone in with it only if its authority is the configured one.
    ///
    /// - Throws: ``ProvisioningServiceError/certificate(_:)`` when the texts are no certificate and its key in PEM,
    ///   ``ProvisioningServiceError/certificateEnds(_:)`` when phones are not given it any more.
    public func bringCertificate(
        _ certificatePEM: String, keyPEM: String, for mac: MACAddress
    ) async throws(ProvisioningServiceError) {
        let certificate: IssuedCertificate
        do {
            certificate = try IssuedCertificate(certificatePEM: certificatePEM, keyPEM: keyPEM)
        } catch {
            throw .certificate(error)
        }
        guard certificate.notValidAfter > surroundings.clock.now + BootstrapDesk.leastValidity else {
            throw .certificateEnds(certificate.notValidAfter)
        }
        let isKnown = try await using(mac) { workpoint async throws(ProvisioningStoreError) in
            try await workpoint.bring(certificate)
        }
        guard isKnown else { throw .unknownWorkpoint(mac) }
    }

    /// Forgets the client certificate and key that are stored for a phone: its next bootstrapping brings a new one. The one
    /// that the phone has counts until then.
    ///
    /// - Returns: the record.
    /// - Throws: ``ProvisioningServiceError/unknownWorkpoint(_:)``.
    public func rekey(_ mac: MACAddress) async throws(ProvisioningServiceError) -> WorkpointRecord {
        try await forgetCertificate(of: mac, isRevoked: false)
    }

    /// Has a phone's client certificate count no more, at once, and forgets it. A phone in Secure Mode is refused on both
    /// ports from then on, until ``returnToDefaultMode(_:)``.
    ///
    /// - Returns: the record.
    /// - Throws: ``ProvisioningServiceError/unknownWorkpoint(_:)``.
    public func revokeCertificate(of mac: MACAddress) async throws(ProvisioningServiceError) -> WorkpointRecord {
        let record = try await forgetCertificate(of: mac, isRevoked: true)
        forgetSessions(of: mac)
        return record
    }

    private func forgetCertificate(
        of mac: MACAddress, isRevoked: Bool
    ) async throws(ProvisioningServiceError) -> WorkpointRecord {
        let record = try await using(mac) { workpoint async throws(ProvisioningStoreError) in
            try await workpoint.forgetCertificate(isRevoked: isRevoked)
        }
        guard let record else { throw .unknownWorkpoint(mac) }
        return record
    }
}
