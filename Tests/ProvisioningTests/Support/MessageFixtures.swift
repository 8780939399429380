import Provisioning

/// Messages as phones and services are known to write them, one for each thing they do.
enum MessageFixtures {
    static let head =
        "xsi:schemaLocation=\"http://www.siemens.com/DLS\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
        + "xmlns=\"http://www.siemens.com/DLS\""

    static func phone(_ message: String) -> String { "<WorkpointMessage \(head)>\n  \(message)\n</WorkpointMessage>" }

    static func service(_ message: String) -> String { "<DLSMessage \(head)>\n  \(message)\n</DLSMessage>" }

    /// What a phone tells first: attributes in odd orders, white space around values, an item without value.
    static let basicItems = """
        <ItemList>
          <Item name="device-type">OpenStage 60</Item>
          <Item status="failed" name="gigabit-ethernet"/>
          <Item name="software-type">Siemens SIP</Item>
          <Item name="software-version">V3 R3.24.0</Item>
          <Item name="contact-me-uri">
        http://192.0.2.33:8085/contact_dls.html/ContactDLS
        </Item>
          <Item name="mac-addr">00:1A:E8:00:A9:F3</Item>
          <Item name="e164">49891234567</Item>
          <Item status="failed" name="user-pwd-unicode"></Item>
        </ItemList>
        """

    static let basicItemsRead: [Item] = [
        Item("device-type", "OpenStage 60"), Item("gigabit-ethernet", status: .failed),
        Item("software-type", "Siemens SIP"), Item("software-version", "V3 R3.24.0"),
        Item("contact-me-uri", "http://192.0.2.33:8085/contact_dls.html/ContactDLS"),
        Item("mac-addr", "00:1A:E8:00:A9:F3"), Item("e164", "49891234567"),
        Item("user-pwd-unicode", status: .failed),
    ]

    static let fromPhones: [(document: String, read: WorkpointMessage)] =
        [
            ("start-up", ReasonForContact.startUp), ("local-changes", .localChanges),
            ("inventory-changes", .inventoryChanges), ("status", .status), ("solicited", .solicited),
        ].map { text, reason in
            (
                phone(
                    "<Message maxItems=\"-1\" nonce=\"BD94\"><ReasonForContact>\(text)</ReasonForContact>\(basicItems)</Message>"
                ),
                WorkpointMessage(nonce: "BD94", reason: reason, items: basicItemsRead)
            )
        } + [
            (
                phone(
                    """
                    <Message nonce="957A" maxItems="20" fragment="final">
                    <ReasonForContact status="busy" action="WriteItems">reply-to</ReasonForContact></Message>
                    """),
                WorkpointMessage(
                    nonce: "957A", maxItems: 20, fragment: .final, reason: .replyTo, action: .writeItems, status: .busy)
            ),
            (
                phone(
                    """
                    <Message fragment="next" nonce="B015"><ReasonForContact action="ReadAllItems" status="accepted">reply-to
                    </ReasonForContact><ItemList><Item index="3" name="key-label-unicode">Empfang &amp; Küche</Item>
                    <!-- more -->
                    <Item name="dls-server-ca" index="0"><![CDATA[a<b]]></Item></ItemList></Message>
                    """),
                WorkpointMessage(
                    nonce: "B015", fragment: .next, reason: .replyTo, action: .readAllItems, status: .accepted,
                    items: [
                        Item("key-label-unicode", index: 3, "Empfang & Küche"), Item("dls-server-ca", index: 0, "a<b"),
                    ])
            ),
            (
                phone(
                    """
                    <Message nonce="9DD3" maxItems="-1" fragment="final">
                    <ReasonForContact status="accepted" action="WriteItems">reply-to</ReasonForContact><ItemList>
                    <Item status="unknown item" name="socketed-headset-mode"></Item>
                    <Item status="Read Only" name="device-type"/>
                    <Item status="melted" name="port1" index="6"/></ItemList></Message>
                    """),
                WorkpointMessage(
                    nonce: "9DD3", fragment: .final, reason: .replyTo, action: .writeItems, status: .accepted,
                    items: [
                        Item("socketed-headset-mode", status: .unknownItem), Item("device-type", status: .readOnly),
                        Item("port1", index: 6, status: .other("melted")),
                    ])
            ),
            (
                phone(
                    """
                    <Message nonce="93"><ReasonForContact>clean-up</ReasonForContact>
                    <ItemList><Item name="cleanup-reason">password retries exceeded</Item></ItemList></Message>
                    """),
                WorkpointMessage(
                    nonce: "93", reason: .cleanUp, items: [Item("cleanup-reason", "password retries exceeded")])
            ),
        ]

    static let fromServices: [(document: String, read: ServiceMessage)] =
        ServiceAction.allCases.map { action in
            (
                service("<Message nonce=\"ab15\"><Action>\(action.rawValue)</Action></Message>"),
                ServiceMessage(nonce: "ab15", action: action)
            )
        } + [
            (
                service(
                    """
                    <Message nonce="7D49"><Action>Restart</Action><ItemList>
                    <Item name="restart-password">124816</Item><Item name="restart-type">FactoryReset</Item>
                    </ItemList></Message>
                    """),
                ServiceMessage(
                    nonce: "7D49", action: .restart,
                    items: [Item("restart-password", "124816"), Item("restart-type", "FactoryReset")])
            ),
            (
                service(
                    """
                    <Message nonce="58"><Action>WriteItems</Action><ItemList>
                    <Item name="goto-secure-mode">nopin</Item><Item name="dls-server-ca" index="0">-----BEGIN
                    CERTIFICATE-----</Item><Item name="dls-server-ca" index="1"></Item></ItemList></Message>
                    """),
                ServiceMessage(
                    nonce: "58", action: .writeItems,
                    items: [
                        Item("goto-secure-mode", "nopin"),
                        Item("dls-server-ca", index: 0, "-----BEGIN\nCERTIFICATE-----"),
                        Item("dls-server-ca", index: 1),
                    ])
            ),
        ]
}
