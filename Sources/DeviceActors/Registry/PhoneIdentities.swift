/// The names one phone is known by.
public struct PhoneIdentities: Hashable, Sendable {
    /// The CSTA device identifier as the switch names it: a directory number in most cases, but `tel:` and `sip:`
    /// URIs and vendor forms such as `N<2001>;displayNumber=2001` are kept as given. Unique in a registry.
    public var deviceID: String
    /// The full number, if known. Several phones may share it.
    public var e164: E164Number?
    /// The hardware address, if known. A telephone with several lines has one per line that is the same.
    public var mac: MACAddress?
    /// The name of the device in the administration of the switch, such as `SEP0011AABBCCDD`, if known.
    public var name: String?

    /// Puts the names together.
    public init(deviceID: String, e164: E164Number? = nil, mac: MACAddress? = nil, name: String? = nil) {
        self.deviceID = deviceID
        self.e164 = e164
        self.mac = mac
        self.name = name
    }
}
