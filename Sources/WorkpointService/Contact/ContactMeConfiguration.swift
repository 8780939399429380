/// How phones are asked to contact the service.
public struct ContactMeConfiguration: Sendable, Hashable {
    /// Where phones may be. An address outside, also one that a name leads to, is never connected to.
    public var networks: [IPNetwork] = IPNetwork.private
    /// The ports that phones may listen on; all when empty. The guide knows 8085 only (page 12).
    public var ports: Set<Int> = [ContactURI.usualPort]
    /// `dls_ip_addr`: where the phone shall answer to, when that is not where it is configured to; `nil` to leave it out.
    public var serviceAddress: String?
    /// `dls_ip_port`.
    public var servicePort: Int?
    /// How long a connection may take to come about.
    public var connectTimeout = Duration.seconds(5)
    /// How long all of it may take.
    public var timeout = Duration.seconds(10)
    /// How many phones are asked at once.
    public var maximumConcurrent = 64
    /// How many phones are asked in a second.
    public var maximumRate = 100.0
    /// How many may wait to be asked; one more counts as unreachable, and is asked again after a pause.
    public var maximumWaiting = 50_000

    /// The usual.
    public init() {}

    /// The form that is sent (guide, page 14).
    var form: String {
        var form = "ContactMe=true"
        if let serviceAddress { form += "&dls_ip_addr=\(Self.escaped(serviceAddress))" }
        if let servicePort { form += "&dls_ip_port=\(servicePort)" }
        return form
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            let scalar = UnicodeScalar(byte)
            if byte < 0x80,
                Character(scalar).isLetter || Character(scalar).isNumber || "-._~".contains(Character(scalar))
            {
                result.unicodeScalars.append(scalar)
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.count < 2 ? "0" : "") + digits
            }
        }
        return result
    }
}
