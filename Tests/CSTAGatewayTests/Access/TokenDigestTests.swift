import Testing

@testable import CSTAGateway

@Suite("Tokens")
struct TokenDigestTests {
    @Test("A digest is the SHA-256 of the token, and is read as it is written")
    func writing() {
        let digest = TokenDigest(of: "abc".utf8)
        let text = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        #expect(digest.hexadecimal == text)
        #expect(TokenDigest(hexadecimal: text) == digest)
        #expect(TokenDigest(hexadecimal: text.uppercased()) == digest)
    }

    @Test("What is not 64 hexadecimal digits is no digest", arguments: ["", "ba", String(repeating: "g", count: 64)])
    func faulty(text: String) {
        #expect(TokenDigest(hexadecimal: text) == nil)
    }

    @Test("Digests that differ in one bit are different")
    func comparing() {
        let zero = String(repeating: "0", count: 63)
        #expect(TokenDigest(hexadecimal: zero + "0") != TokenDigest(hexadecimal: zero + "1"))
        #expect(TokenDigest(hexadecimal: "0" + zero) != TokenDigest(hexadecimal: "8" + zero))
    }

    @Test("A token stands for its application as long as the configuration says so")
    func directory() throws {
        let (one, other) = (TokenDigest(of: "one".utf8), TokenDigest(of: "other".utf8))
        let crm = ApplicationConfiguration(name: "crm", credentials: [.token(one), .token(other)], monitors: .all)
        let directory = ApplicationDirectory([crm, ApplicationConfiguration(name: "wallboard")])
        #expect(directory.policy(bearing: one)?.application.name == "crm")
        #expect(directory.policy(bearing: other)?.mayObserve("1001") == true)
        #expect(directory.policy(bearing: TokenDigest(of: "".utf8)) == nil)
        directory.replace(with: [ApplicationConfiguration(name: "crm", credentials: [.token(other)])])
        #expect(directory.policy(bearing: one) == nil)
        #expect(directory.policy(bearing: other)?.mayObserve("1001") == false)
    }
}
