import CLibXML2
import ExtensionMobility
import Testing

@Suite("Pages for phones")
struct PhonePageTests {
    private func text(_ page: PhoneObject, _ charset: PhoneCharset = .utf8) -> String {
        String(decoding: page.bytes(charset), as: UTF8.self)
    }

    @Test("A form is what phones read: title, prompt, address, and each field with its flags")
    func form() {
        let page = PhoneObject(
            title: "Mobility", prompt: "Who?",
            .input(
                url: "http://h/e?a=1&b=2",
                [
                    .init(label: "User", parameter: "userid", kind: .characters, value: "<j>"),
                    .init(label: "PIN", parameter: "seq", kind: .secretDigits),
                ]))
        #expect(
            text(page) == """
                <?xml version="1.0" encoding="utf-8"?>
                <CiscoIPPhoneInput>
                <Title>Mobility</Title>
                <Prompt>Who?</Prompt>
                <URL>http://h/e?a=1&amp;b=2</URL>
                <InputItem>
                <DisplayName>User</DisplayName>
                <QueryStringParam>userid</QueryStringParam>
                <DefaultValue>&lt;j&gt;</DefaultValue>
                <InputFlags>A</InputFlags>
                </InputItem>
                <InputItem>
                <DisplayName>PIN</DisplayName>
                <QueryStringParam>seq</QueryStringParam>
                <DefaultValue></DefaultValue>
                <InputFlags>NP</InputFlags>
                </InputItem>
                </CiscoIPPhoneInput>

                """)
    }

    @Test("What phones cannot take is cut: titles, names, texts, and the number of entries")
    func limits() {
        let entries = (0..<150).map { PhoneObject.Entry(name: String(repeating: "n", count: 80), url: "u\($0)") }
        let menu = text(PhoneObject(title: String(repeating: "t", count: 40), .menu(entries)))
        #expect(menu.components("<MenuItem>") == 100)
        #expect(menu.contains("<Title>\(String(repeating: "t", count: 31))…</Title>"))
        #expect(menu.contains("<Name>\(String(repeating: "n", count: 63))…</Name>"))
        #expect(text(PhoneObject(title: "t", .text(String(repeating: "x", count: 5_000)))).count < 4_200)
    }

    @Test("In ISO 8859-1 a character is a byte or a reference, and a parser reads the same text")
    func latin() throws {
        let page = PhoneObject(title: "Profil wählen – €", .text("x"))
        let bytes = page.bytes(.latin1)
        #expect(bytes.contains(0xE4))
        let parsed = bytes.withUnsafeBytes { bytes in
            xmlReadMemory(
                bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil, nil,
                Int32(XML_PARSE_NONET.rawValue))
        }
        let tree = try #require(parsed)
        defer { xmlFreeDoc(tree) }
        // The white space before the title, the title, and its text.
        let title = try #require(xmlDocGetRootElement(tree)?.pointee.children?.pointee.next)
        let content = try #require(title.pointee.children?.pointee.content)
        #expect(String(cString: content) == "Profil wählen – €")
    }

    @Test(
        "The character set is what the phone likes best",
        arguments: [
            (nil, PhoneCharset.utf8), ("", .utf8), ("utf-8", .utf8), ("iso-8859-1", .latin1),
            ("ISO-8859-1, utf-8;q=0.8", .latin1), ("iso-8859-1;q=0.5,UTF-8;q=0.9,*;q=0.1", .utf8), ("*", .utf8),
            ("shift_jis", .utf8), ("utf-8;q=0, *;q=0.5", .latin1),
        ] as [(String?, PhoneCharset)])
    func charset(header: String?, expected: PhoneCharset) {
        #expect(PhoneCharset(accepting: header) == expected)
    }

    @Test(
        "The language is what the phone likes best",
        arguments: [
            (nil, PhoneLanguage.english), ("de_DE", .german), ("de-AT,en;q=0.7", .german),
            ("fr_CA;q=0.2, en-GB", .english),
            ("ja_JP", .english), ("ja, fr;q=0.1", .french),
        ] as [(String?, PhoneLanguage)])
    func language(header: String?, expected: PhoneLanguage) {
        #expect(PhoneLanguage(accepting: header) == expected)
    }
}

extension String {
    /// How often a text is in it.
    fileprivate func components(_ text: String) -> Int { ranges(of: text).count }
}
