import DeviceActors
import Logging
import Provisioning
import Synchronization

/// Gets together what raises a phone to Secure Mode: its certificate, which is made when it has none, and its PIN.
final class BootstrapDesk: Sendable {
    private let configuration: SecureModeConfiguration?
    private let logger: Logger
    /// The port that Secure Mode is listened on; 0: none yet.
    private let listeningPort = Atomic<Int>(0)

    /// How long a certificate must still be valid to be given to a phone.
    static let leastValidity = Duration.seconds(30 * 86_400)

    /// - Parameter configuration: `nil` when there is no Secure Mode here.
    init(_ configuration: SecureModeConfiguration?, logger: Logger) {
        self.configuration = configuration
        self.logger = logger
    }

    /// Notes the port that Secure Mode is listened on.
    func listens(on port: Int) { listeningPort.store(port, ordering: .relaxed) }

    /// What bootstrapping writes to a phone; `nil` when the PIN, the certificate or the authority is missing. A certificate
    /// that is made for it is in the store when this returns.
    func material(
        for record: WorkpointRecord, store: any ProvisioningStore, at time: Timestamp
    ) async throws(ProvisioningStoreError) -> BootstrapMaterial? {
        guard let configuration else { return nil }
        let pin: PIN?
        if record.policy == .secureWithPIN {
            pin = try await store.pin(of: record.mac).flatMap { try? PIN($0) }
            if pin == nil { return nil }
        } else {
            pin = nil
        }
        guard let certificate = try await certificate(of: record.mac, configuration, store, at: time) else {
            return nil
        }
        do {
            var service = configuration.service
            if service.securePort == 0 { service.securePort = listeningPort.load(ordering: .relaxed) }
            guard let pin else { return try .withoutPIN(certificate, service: service) }
            var random = SystemRandomNumberGenerator()
            return try .withPIN(
                pin, certificate, service: service, codec: configuration.codec, using: &random)
        } catch {
            tell(error, record.mac)
            return nil
        }
    }

    private func certificate(
        of mac: MACAddress, _ configuration: SecureModeConfiguration, _ store: any ProvisioningStore, at time: Timestamp
    ) async throws(ProvisioningStoreError) -> IssuedCertificate? {
        if let stored = try await store.certificate(of: mac),
            let known = try? IssuedCertificate(certificatePEM: stored.certificate, keyPEM: stored.privateKey),
            known.notValidAfter > time + Self.leastValidity
        {
            return known
        }
        guard let authority = configuration.authority else { return nil }
        let issued: IssuedCertificate
        do {
            var random = SystemRandomNumberGenerator()
            issued = try authority.issue(
                for: mac, kind: configuration.keyKind, now: time, validity: configuration.validity, using: &random)
        } catch {
            tell(error, mac)
            return nil
        }
        try await store.apply([
            .certificate(mac, certificate: issued.certificatePEM, privateKey: issued.keyPEM, at: time)
        ])
        return issued
    }

    private func tell(_ error: any Error, _ mac: MACAddress) {
        logger.error(
            "a workpoint's credentials cannot be made", metadata: ["workpoint": "\(mac)", "error": "\(error)"])
    }
}
