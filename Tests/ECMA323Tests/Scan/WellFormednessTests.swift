import ECMA323
import Testing

@Suite("Well-formedness")
struct WellFormednessTests {
    /// A document and the slug of its fault, empty for none.
    struct Case: CustomTestStringConvertible, Sendable {
        var document: String
        var slug: String
        var testDescription: String { "\(document.prefix(40)) → \(slug.isEmpty ? "accepted" : slug)" }

        init(_ document: String, _ slug: String = "") {
            self.document = document
            self.slug = slug
        }
    }

    private func check(_ item: Case, _ limits: ScanLimits = .network) {
        let document = Array(item.document.utf8)
        #expect(fault(document, limits)?.slug ?? "" == item.slug, "\(item.document)")
        if limits == .conformance {
            #expect(Oracle.accepts(document) == item.slug.isEmpty, "libxml2 on \(item.document)")
        }
    }

    static let tagsCases: [Case] = [
        Case("<a/>"), Case("<a></a>"), Case("<a ></a >"), Case("<a\n/>"), Case("<_/>"), Case("<a-b.c_1/>"),
        Case("<\u{E9}l\u{E9}ment/>"), Case("<a\u{B7}/>"), Case("<\u{10000}/>"), Case(" \n<a/>\n "),
        Case("<a><b/><b></b></a>"),
        Case("<aVeryLongNameThatNeedsMoreThanSixteenBytes></aVeryLongNameThatNeedsMoreThanSixteenBytes>"),
        Case("", "empty-message"), Case(" ", "empty-message"), Case(" \t\r\n \n ", "empty-message"),
        Case("<", "truncated"), Case("<a", "truncated"), Case("<a>", "truncated"), Case("<a><", "truncated"),
        Case("<a></", "truncated"), Case("<a></a", "truncated"), Case("<a/", "truncated"), Case("<a><b/>", "truncated"),
        Case("<a>text", "truncated"), Case("<a b", "truncated"), Case("<a b=", "truncated"),
        Case("<a b='c", "truncated"),
        Case("<a></b>", "mismatched-end-tag"), Case("<a><b></a></b>", "mismatched-end-tag"),
        Case("<a></ab>", "mismatched-end-tag"), Case("<ab></a>", "mismatched-end-tag"),
        Case("<a></A>", "mismatched-end-tag"), Case("<a></ a>", "mismatched-end-tag"),
        Case(
            "<aVeryLongNameThatNeedsMoreThanSixteenBytes></aVeryLongNameThatNeedsMoreThanSixteenBytez>",
            "mismatched-end-tag"),
        Case("<a></a b='c'>", "bad-markup"), Case("<a/ >", "bad-markup"), Case("</a>", "bad-markup"),
        Case("<1/>", "bad-name"), Case("<-a/>", "bad-name"), Case("<a><></></a>", "bad-name"),
        Case("< a/>", "bad-name"),
        Case("<a><.b/></a>", "bad-name"), Case("<a;/>", "bad-name"), Case("<\u{B7}/>", "bad-name"),
        Case("<a\u{D7}/>", "bad-name"), Case("<a<b/></a>", "bad-name"),
        Case("a", "content-outside-root"), Case("a<a/>", "content-outside-root"), Case("<a/>b", "content-outside-root"),
        Case("<a/><b/>", "content-outside-root"), Case("<a></a>&lt;", "content-outside-root"),
        Case("<a/></a>", "bad-markup"),
    ]

    @Test("Tags nest, and names are names", arguments: tagsCases)
    func tags(_ item: Case) { check(item, .conformance) }

    static let attributesCases: [Case] = [
        Case("<a b='c'/>"), Case("<a b=\"c\"></a>"), Case("<a b = 'c' d='e'/>"), Case("<a b=''/>"),
        Case("<a b='\"' c=\"'\"/>"), Case("<a b='&lt;&#65;'/>"), Case("<a b='>'/>"), Case("<a b='x\ny'/>"),
        Case("<a \u{E9}='\u{E9}'/>"),
        Case("<a b/>", "bad-attribute"), Case("<a b c='d'/>", "bad-attribute"), Case("<a b=c/>", "bad-attribute"),
        Case("<a b='<'/>", "bad-attribute"), Case("<a b='c'd='e'/>", "bad-markup"), Case("<a 'b'/>", "bad-name"),
        Case("<a b='1' b='2'/>", "duplicate-attribute"), Case("<a b='1' c='' b='1'/>", "duplicate-attribute"),
        Case("<a b='&'/>", "undefined-entity"), Case("<a b='&c;'/>", "undefined-entity"),
        Case("<a b='\u{1}'/>", "forbidden-character"), Case("<a b='\u{FFFF}'/>", "forbidden-character"),
        Case("<a =''/>", "bad-name"), Case("<a b=''", "truncated"), Case("<a b='' /", "truncated"),
    ]

    @Test("Attributes are quoted, apart, and unique", arguments: attributesCases)
    func attributes(_ item: Case) { check(item, .conformance) }

    static let textCases: [Case] = [
        Case("<a>&lt;&gt;&amp;&apos;&quot;</a>"), Case("<a>&#0065;&#x41;&#x10FFFF;&#9;&#xD;</a>"), Case("<a>]]</a>"),
        Case("<a>]] ></a>"), Case("<a>]></a>"), Case("<a>> '\"</a>"), Case("<a>\u{E9}\u{4E2D}\u{1F600}\u{FFFD}</a>"),
        Case("<a>\u{7F}\u{80}</a>"), Case("<a>tab\tline\r\n</a>"),
        Case("<a>&</a>", "undefined-entity"), Case("<a>& b;</a>", "undefined-entity"),
        Case("<a>&lt</a>", "undefined-entity"), Case("<a>&LT;</a>", "undefined-entity"),
        Case("<a>&nbsp;</a>", "undefined-entity"), Case("<a>&verylongentityname;</a>", "undefined-entity"),
        Case("<a>&;</a>", "undefined-entity"),
        Case("<a>&#;</a>", "bad-character-reference"), Case("<a>&#x;</a>", "bad-character-reference"),
        Case("<a>&#0;</a>", "bad-character-reference"), Case("<a>&#8;</a>", "bad-character-reference"),
        Case("<a>&#xD800;</a>", "bad-character-reference"), Case("<a>&#xFFFE;</a>", "bad-character-reference"),
        Case("<a>&#x110000;</a>", "bad-character-reference"), Case("<a>&#X41;</a>", "bad-character-reference"),
        Case("<a>&#4F;</a>", "bad-character-reference"),
        Case("<a>&#99999999999999999999;</a>", "bad-character-reference"),
        Case("<a>&#-65;</a>", "bad-character-reference"), Case("<a>&#65 ;</a>", "bad-character-reference"),
        Case("<a>]]></a>", "cdata-end-in-text"), Case("<a>x]]]></a>", "cdata-end-in-text"),
        Case("<a>\u{0}</a>", "forbidden-character"), Case("<a>\u{8}</a>", "forbidden-character"),
        Case("<a>\u{1F}</a>", "forbidden-character"), Case("<a>\u{FFFE}</a>", "forbidden-character"),
        Case("<a>a sixteen byte run, then \u{B}</a>", "forbidden-character"),
    ]

    @Test("Text holds XML characters and the five entities only", arguments: textCases)
    func text(_ item: Case) { check(item, .conformance) }

    static let markupCases: [Case] = [
        Case("<!-- c --><a/><!-- d -->"), Case("<a><!----></a>"), Case("<a><!-- - -x --></a>"),
        Case("<a><!--<b>&--></a>"),
        Case("<a><![CDATA[]]></a>"), Case("<a><![CDATA[<&]]]]></a>"), Case("<a>x<![CDATA[y]]>z</a>"),
        Case("<a><?p?></a>"), Case("<a><?p q??></a>"), Case("<?p?><a/><?xml-stylesheet x?>"), Case("<a><?xmlx y?></a>"),
        Case("<a><!-- -- --></a>", "bad-comment"), Case("<a><!-- ---></a>", "bad-comment"),
        Case("<a><!--></a>", "truncated"),
        Case("<a><!--->--></a>"), Case("<a><!-- \u{1} --></a>", "forbidden-character"),
        Case("<a><!-- </a>", "truncated"), Case("<a><!-x--></a>", "bad-markup"), Case("<!", "truncated"),
        Case("<![CDATA[]]><a/>", "bad-cdata"), Case("<a/><![CDATA[]]>", "bad-cdata"),
        Case("<a><![CDATA[ </a>", "truncated"),
        Case("<a><![cdata[]]></a>", "bad-markup"), Case("<a><![CDATA[\u{2}]]></a>", "forbidden-character"),
        Case("<a><!ENTITY b 'c'></a>", "bad-markup"),
        Case("<a><?></a>", "bad-name"), Case("<a><? p?></a>", "bad-name"),
        Case("<a><?p</a>", "bad-processing-instruction"),
        Case("<a><?p x</a>", "truncated"), Case("<a><?p:q?></a>", "bad-processing-instruction"),
        Case("<a><?p?x?></a>", "bad-processing-instruction"),
        Case("<a><?xml version='1.0'?></a>", "bad-xml-declaration"),
        Case(" <?xml version='1.0'?><a/>", "bad-xml-declaration"),
    ]

    @Test("Comments, CDATA sections and instructions follow their grammar", arguments: markupCases)
    func markup(_ item: Case) { check(item, .conformance) }

    static let networkCases: [Case] = [
        Case("<a><?p?></a>", "processing-instruction"), Case("<?p?><a/>", "processing-instruction"),
        Case("<a/><?p?>", "processing-instruction"), Case("<?xml-stylesheet href='x'?><a/>", "processing-instruction"),
        Case("<!DOCTYPE a><a/>", "doctype"), Case("<?xml version='1.0'?>\n<!-- --><!DOCTYPE a []><a/>", "doctype"),
    ]

    @Test("On the network, instructions and document types are refused", arguments: networkCases)
    func network(_ item: Case) { check(item, .network) }

    @Test("Bytes that are not UTF-8 are refused wherever they stand")
    func utf8() {
        let bad: [[UInt8]] = [
            [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
            [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF], [0xE9],
        ]
        let places: [(String, String)] = [
            ("<a>", "</a>"), ("<a b='", "'/>"), ("<a><!--", "--></a>"), ("<a><![CDATA[", "]]></a>"), ("<a", "/>"),
            ("<", "/>"),
            ("<a>more than sixteen bytes before it", "and more than sixteen after it</a>"),
        ]
        for (before, after) in places {
            for bytes in bad {
                let document = Array(before.utf8) + bytes + Array(after.utf8)
                #expect(fault(document, .conformance)?.slug == "bad-utf8", "\(bytes) in \(before)…\(after)")
                #expect(!Oracle.accepts(document))
            }
        }
    }

    @Test("The offset of a fault points at it")
    func offsets() {
        #expect(fault(Array("<a>&b;</a>".utf8))?.offset == 3)
        #expect(fault(Array("<a><b></c></a>".utf8))?.offset == 6)
        #expect(fault(Array("<a x='1' x='2'/>".utf8))?.offset == 9)
        #expect(fault(Array("<a>".utf8))?.offset == 3)
        #expect(fault(Array("<a>&b;</a>".utf8))?.description.contains("byte 3") == true)
    }
}
