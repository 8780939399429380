import ECMA323
import Testing

@Suite("Editions and their namespaces")
struct EditionTests {
    @Test("The namespace an edition writes is read as that edition", arguments: Edition.allCases)
    func ownNamespace(edition: Edition) {
        #expect(Edition(namespace: edition.namespace) == edition)
    }

    @Test(
        "Both spellings of the host, and versions that a vendor adds, are understood",
        arguments: [
            ("http://www.ecma.ch/standards/ecma-323/csta/ed2", Edition.ed2),
            ("http://www.ecma-international.org/standards/ecma-323/csta/ed2", .ed2),
            ("http://www.ecma-international.org/standards/ecma-323/csta/ed3/priv7", .ed3),
            ("http://www.ecma-international.org/standards/ecma-323/csta/ed6/", .ed6),
            ("http://www.ecma.ch/standards/ecma-323/csta", .ed1),
        ])
    func otherSpellings(namespace: String, edition: Edition) {
        #expect(Edition(namespace: namespace) == edition)
    }

    @Test(
        "A namespace of something else is no edition",
        arguments: [
            "", "3.0", "http://www.avaya.com/csta", "http://www.ecma-international.org/standards/ecma-354/appl_session",
            "http://www.ecma-international.org/standards/ecma-323/csta/ed7",
            "http://www.ecma-international.org/standards/ecma-323/csta/ed33",
            "http://www.ecma-international.org/standards/ecma-323/csta/ed",
            "http://www.ecma-international.org/standards/ecma-323/cstaX",
        ])
    func foreign(namespace: String) {
        #expect(Edition(namespace: namespace) == nil)
    }

    @Test("Later editions are greater")
    func order() {
        #expect(Edition.allCases == Edition.allCases.sorted())
        #expect(Edition.ed3 < .ed4)
    }
}
