import Credentials
import Testing

@Suite("Password hashes")
struct PasswordHashTests {
    @Test("The right password is told from wrong ones")
    func verify() throws {
        var random = SystemRandomNumberGenerator()
        let hash = try PasswordHash.make(password: "open sesame", logarithmicCost: 10, using: &random)
        #expect(hash.verify("open sesame"))
        #expect(!hash.verify("open sesam"))
        #expect(!hash.verify(""))
        #expect(!hash.verify("Open sesame"))
    }

    @Test("A hash survives its text form")
    func text() throws {
        var random = SystemRandomNumberGenerator()
        let hash = try PasswordHash.make(password: "päßword", logarithmicCost: 11, using: &random)
        let read = try PasswordHash(hash.text)
        #expect(read == hash)
        #expect(read.logarithmicCost == 11)
        #expect(read.verify("päßword"))
        #expect(hash.text.hasPrefix("$scrypt$ln=11,r=8,p=1$"))
        #expect(!hash.text.contains("=" + "$"))
    }

    @Test("Two hashes of one password differ")
    func salted() throws {
        var random = SystemRandomNumberGenerator()
        let first = try PasswordHash.make(password: "same", logarithmicCost: 10, using: &random)
        let second = try PasswordHash.make(password: "same", logarithmicCost: 10, using: &random)
        #expect(first != second)
    }

    @Test("The test vector of RFC 7914 is computed right")
    func vector() throws {
        // scrypt("pleaseletmein", "SodiumChloride", 16384, 8, 1, 64), section 12.
        let hash = try PasswordHash(
            "$scrypt$ln=14,r=8,p=1$U29kaXVtQ2hsb3JpZGU$"
                + "cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofLVQylVYT8Pz2LUlwUkKpr55h6F3A1lHkDfzwF7RVdYhw")
        #expect(hash.verify("pleaseletmein"))
        #expect(!hash.verify("pleaseletmeout"))
    }

    @Test(
        "A text that is no hash is refused",
        arguments: [
            "", "secret", "$scrypt$", "$bcrypt$ln=15,r=8,p=1$AAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAA",
            "$scrypt$ln=15,r=8$AAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAA",
            "$scrypt$ln=x,r=8,p=1$AAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAA",
            "$scrypt$ln=15,r=8,p=1$!$AAAAAAAAAAAAAAAAAAAAAAAA", "$scrypt$ln=15,r=8,p=1$AAAAAAAAAAAAAAAA$AAAA",
            "$scrypt$ln=15,ln=15,r=8,p=1$AAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAA",
        ])
    func malformed(text: String) {
        #expect(throws: PasswordHash.Failure.malformed) { try PasswordHash(text) }
    }

    @Test(
        "Parameters that would cost too much, or too little, are refused",
        arguments: [("ln=30,r=8,p=1", "ln"), ("ln=5,r=8,p=1", "ln"), ("ln=20,r=32,p=1", "r"), ("ln=15,r=8,p=99", "p")])
    func costly(parameters: String, name: String) {
        #expect(throws: PasswordHash.Failure.parameterOutOfRange(name)) {
            try PasswordHash("$scrypt$\(parameters)$AAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAA")
        }
    }

    @Test("Bytes are compared as they are")
    func comparison() {
        #expect(constantTimeEqual([1, 2, 3], [1, 2, 3]))
        #expect(!constantTimeEqual([1, 2, 3], [1, 2, 4]))
        #expect(!constantTimeEqual([1, 2, 3], [1, 2]))
        #expect(constantTimeEqual([UInt8](), []))
    }
}
