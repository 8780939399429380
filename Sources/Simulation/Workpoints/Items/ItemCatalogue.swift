import Provisioning

/// The items a simulated phone has.
public struct ItemCatalogue: Sendable {
    /// The items in the order in which the phone lists them.
    public let definitions: [ItemDefinition]
    private let places: [String: Int]

    /// A catalogue of these items.
    public init(_ definitions: [ItemDefinition]) {
        self.definitions = definitions
        places = Dictionary(definitions.enumerated().map { ($1.name, $0) }) { first, _ in first }
    }

    /// What is known of an item; `nil`: no such item.
    public subscript(name: String) -> ItemDefinition? { places[name].map { definitions[$0] } }

    /// What every phone must have for the protocol to work: who it is, Secure Mode, mobility.
    public static let minimal = ItemCatalogue(identity + provisioning + mobility + [sipName])

    /// The settings of an OpenStage 60, as far as sources tell them: some 300 values.
    public static let standard = ItemCatalogue(identity + provisioning + mobility + [sipName] + settings)

    private static let sipName = ItemDefinition("sip-name", .text(255))

    private static let identity: [ItemDefinition] = [
        .init("device-type", .text(64), access: .readOnly),
        .init("related-device-type", .text(64), access: .readOnly),
        .init("software-type", .text(64), access: .readOnly),
        .init("related-software-type", .text(64), access: .readOnly),
        .init("software-version", .text(64), access: .readOnly),
        .init("related-software-version", .text(64), access: .readOnly),
        .init("contact-me-uri", .text(255), access: .readOnly),
        .init("mac-addr", .text(17), access: .readOnly),
        .init("part-number", .text(64), access: .readOnly),
        .init("configuration-changed-flag", .boolean, access: .readOnly),
        .init("e164", .text(32)),
        .init("basic-e164", .text(32)),
        .init("user-pwd", .text(24), "000000"),
        .init("user-pwd-unicode", .text(24)),
        .init("admin-pwd", .text(24), "123456", access: .writeOnly),
        .init("backlight-type", .enumeration(0...2), "1", access: .readOnly, since: FirmwareVersion([2, 2])),
    ]

    private static let provisioning: [ItemDefinition] = [
        .init("dls-mode-secure", .enumeration(0...1)),
        .init("dls-secure-port", .integer(1...65_535), isHidden: true),
        .init("dls-client-certificate", .base64(65_536), access: .writeOnly, isHidden: true),
        .init("dls-server-ca", .text(16_384), access: .writeOnly, indexes: 0...7, isHidden: true),
        .init("goto-secure-mode", .text(8), access: .writeOnly, isHidden: true),
        .init("secure-mode-data", .base64(262_144), access: .writeOnly, isHidden: true),
        .init("max-pin-retries", .integer(0...99), access: .writeOnly, isHidden: true),
        .init("bootstrapping-tan", .text(3), access: .readOnly),
        .init("dls-contact-interval", .integer(0...3_600)),
        .init("dls-chunk-size", .integer(256...32_768), "5492"),
        .init("dcmp-url", .text(255)),
        .init("send-solicited", .boolean, access: .otherAction, isHidden: true),
        .init("cleanup-reason", .text(255), access: .otherAction, isHidden: true),
        .init("restart-password", .text(16), access: .otherAction, isHidden: true),
        .init("restart-type", .text(32), access: .otherAction, isHidden: true),
        .init("file-server", .address, access: .otherAction, isHidden: true),
        .init("file-port", .integer(1...65_535), access: .otherAction, isHidden: true),
        .init("file-username", .text(64), access: .otherAction, isHidden: true),
        .init("file-pwd", .text(64), access: .otherAction, isHidden: true),
        .init("file-path", .text(255), access: .otherAction, isHidden: true),
        .init("file-name", .text(255), access: .otherAction, isHidden: true),
        .init("file-type", .text(32), access: .otherAction, isHidden: true),
        .init("file-action", .text(16), access: .otherAction, isHidden: true),
        .init("file-priority", .text(16), access: .otherAction, isHidden: true),
        .init("file-sw-type", .text(64), access: .otherAction, isHidden: true),
        .init("file-sw-version", .text(64), access: .otherAction, isHidden: true),
        .init("file-https-base-url", .text(1_024), access: .otherAction, isHidden: true),
    ]

    private static let mobility: [ItemDefinition] =
        [
            .init("mobility-enabled", .boolean, "false"),
            .init("sip-mobility-state", .enumeration(0...2), "0"),
            .init("mobility-password-on-logoff", .boolean, "false"),
        ] + userData.map { ItemDefinition($0, .base64(32_768), indexes: 1...1_000, isHidden: true) }

    /// A mobile user's data, as the phone asks for it after a logon.
    static let userData = [
        "userdata-vu1", "userdata-call-log", "userdata-ring-tone", "userdata-phonebook", "userdata-call-group",
        "userdata-voice-record", "userdata-picture", "userdata-ring-tone-mp3", "userdata-screensaver", "userdata-ldap",
    ]
}
