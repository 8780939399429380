extension BootstrapMaterial {
    /// What bootstrapping writes to a phone, besides its own certificate.
    public struct Service: Hashable, Sendable {
        /// The certificates, PEM, of the authorities that vouch for the service's own, one in each: `dls-server-ca`.
        public var authoritiesPEM: [String]
        /// The port of Secure Mode: `dls-secure-port`. 0: the one that the service listens on in fact.
        public var securePort: Int
        /// How often the user may type a wrong PIN: `max-pin-retries`.
        public var maximumPINRetries: Int
        /// Whether the client certificate is written as PEM rather than as PKCS #12 in base64; the guide does not say.
        public var writesPEM = false
        /// How PKCS #12 is encrypted.
        public var encryption = PKCS12.Encryption.tripleDES

        /// A service.
        ///
        /// - Parameter authoritiesPEM: as in a file of trusted certificates: several, one after the other, with any text
        ///   between them.
        public init(authoritiesPEM: String, securePort: Int = 18_444, maximumPINRetries: Int = 3) {
            self.authoritiesPEM = Self.certificates(in: authoritiesPEM)
            self.securePort = securePort
            self.maximumPINRetries = maximumPINRetries
        }

        private static func certificates(in text: String) -> [String] {
            var certificates: [String] = []
            var lines: [Substring]?
            for line in text.split(whereSeparator: \.isNewline) {
                if line.hasPrefix("-----BEGIN CERTIFICATE-----") { lines = [] }
                lines?.append(line)
                if line.hasPrefix("-----END CERTIFICATE-----"), let whole = lines {
                    certificates.append(whole.joined(separator: "\n"))
                    lines = nil
                }
            }
            return certificates
        }
    }

    /// The items that raise a phone to Secure Mode without PIN (guide, page 64).
    public static func withoutPIN(
        _ certificate: IssuedCertificate, service: Service
    ) throws(PKCS12Error) -> BootstrapMaterial {
        BootstrapMaterial(
            items: [Item("goto-secure-mode", "nopin")] + (try credentials(certificate, service)),
            certificateFingerprint: certificate.fingerprint, tan: nil)
    }

    /// The items that raise a phone to Secure Mode when its user types the PIN (guide, page 67).
    ///
    /// - Parameter random: gives the salt; in operation the system's generator.
    public static func withPIN(
        _ pin: PIN, _ certificate: IssuedCertificate, service: Service, codec: some SecureModeDataCodec,
        using random: inout some RandomNumberGenerator
    ) throws -> BootstrapMaterial {
        let sealed = try codec.seal(credentials(certificate, service), pin: pin, using: &random)
        return BootstrapMaterial(
            items: [
                Item("goto-secure-mode", "pin"), Item("secure-mode-data", sealed),
                Item("max-pin-retries", String(service.maximumPINRetries)),
            ],
            certificateFingerprint: certificate.fingerprint, tan: pin.tan)
    }

    /// The credentials. After the authorities, counted from 0, comes an empty one, as the guide's example has it, so that
    /// an earlier one in that place goes.
    private static func credentials(
        _ certificate: IssuedCertificate, _ service: Service
    ) throws(PKCS12Error) -> [Item] {
        let value = service.writesPEM ? certificate.pem : try certificate.pkcs12Base64(service.encryption)
        var items = [Item("dls-client-certificate", value)]
        for (place, authority) in service.authoritiesPEM.enumerated() {
            items.append(Item("dls-server-ca", index: place, authority))
        }
        items.append(Item("dls-server-ca", index: service.authoritiesPEM.count))
        items.append(Item("dls-secure-port", String(service.securePort)))
        return items
    }
}
