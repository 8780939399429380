import ExtensionMobility
import Testing

/// Requests as they were seen, and attacks as they were published.
@Suite("Logging in at the phone")
struct PhoneLoginTests {
    private static let phone = NetworkAddress("10.1.2.3")!
    private static let stranger = NetworkAddress("10.66.66.66")!

    private struct Visit {
        var bench: Bench
        var desk = PhoneLoginDesk()
        var random = SplitMix(seed: 42)
        /// What checking a PIN gives, if not whether it is right.
        var verdict: PasswordVerdict?

        init(_ policy: MobilityPolicy = MobilityPolicy(), _ change: (inout MobilityContents) -> Void = { _ in }) {
            bench = Bench(policy, change)
        }

        /// Asks, goes through all the steps, and gives the page.
        mutating func get(
            _ query: String, from address: NetworkAddress = PhoneLoginTests.phone, known: NetworkAddress? = nil,
            language: String? = nil
        ) -> PhoneObject {
            let request = PhoneServiceRequest(
                query: query.utf8, acceptCharset: nil, acceptLanguage: language,
                origin: RequestOrigin(address: address),
                address: "http://gateway:8080/emapp/EMAppServlet")
            var step = desk.begin(request, phoneAddress: known, in: bench.directory, at: bench.now)
            if case .check(let attempt) = step {
                step = desk.checked(
                    attempt, verdict: verdict ?? Bench.verdict(attempt.check), in: &bench.directory, at: bench.now,
                    using: &random)
            }
            switch step {
            case .page(let page): return page
            case .check:
                Issue.record("checked twice")
                return PhoneObject(title: "", .text(""))
            case .decide(let operation, let caller):
                switch bench.directory.decide(operation, by: caller, from: request.origin, at: bench.now) {
                case .answer(let answer): return desk.page(for: answer, to: request)
                case .store(let ticket): return desk.page(for: bench.finish(ticket), to: request)
                case .wait:
                    Issue.record("waited for nobody")
                    return PhoneObject(title: "", .text(""))
                }
            }
        }
    }

    private func text(_ page: PhoneObject) -> String? { if case .text(let text) = page.content { text } else { nil } }

    private func fields(_ page: PhoneObject) -> [String]? {
        if case .input(_, let fields) = page.content { fields.map(\.parameter) } else { nil }
    }

    @Test("A phone without a user gets the form, with the last user's name where that is remembered")
    func loginForm() {
        var visit = Visit()
        let page = visit.get("device=SEP000000000001&EMCC=true")
        #expect(fields(page) == ["userid", "seq"])
        guard case .input(let url, _) = page.content else { return }
        #expect(url == "http://gateway:8080/emapp/EMAppServlet?device=SEP000000000001&loginType=UID")
        visit.bench.ask(.login("john", at: 1))
        visit.bench.ask(.logout(at: 1))
        guard case .input(_, let again) = visit.get("device=SEP000000000001").content else { return }
        #expect(again.first?.value == "John")
    }

    @Test("User and PIN log in; headsets and other parameters of phones do not disturb")
    func login() {
        var visit = Visit()
        let page = visit.get("device=SEP000000000001&userid=MARY%40example.com&headsetbasedem=true&seq=54321")
        #expect(text(page) == "Login successful")
        #expect(visit.bench.login(at: 1)?.user == "mary@example.com")
        #expect(visit.bench.told.first?.cause == .request("mary@example.com"))
    }

    @Test(
        "A user of several profiles chooses; the PIN is in no address, and a choice counts once, for that phone alone")
    func menu() throws {
        var visit = Visit()
        let page = visit.get("device=SEP000000000001&userid=john&seq=12345")
        guard case .menu(let entries) = page.content else {
            Issue.record("no menu")
            return
        }
        #expect(entries.map(\.name) == ["JohnDesk", "JohnTravel"])
        #expect(entries.allSatisfy { !$0.url.contains("12345") && $0.url.count <= 256 })
        let query = try #require(entries[1].url.split(separator: "?").last.map(String.init))
        #expect(text(visit.get(query, from: Self.stranger)) == "Please try to login again (201)")
        #expect(text(visit.get(query.replacing("0001&", with: "0002&"))) == "Please try to login again (201)")
        #expect(text(visit.get(query)) == "Login successful")
        #expect(visit.bench.login(at: 1)?.profile == "JohnTravel")
        visit.bench.ask(.logout(at: 1))
        #expect(text(visit.get(query)) == "Please try to login again (201)")
    }

    @Test("A choice that takes too long, or that names a profile that is not the user's, logs nobody in")
    func badChoices() throws {
        var visit = Visit()
        func choice() -> String? {
            guard case .menu(let entries) = visit.get("device=SEP000000000001&userid=john&seq=12345").content else {
                return nil
            }
            return entries[0].url.split(separator: "?").last.map(String.init)
        }
        let late = try #require(choice())
        visit.bench.pass(.seconds(60))
        #expect(text(visit.get(late)) == "Please try to login again (201)")
        let foreign = try #require(choice()).replacing("JohnDesk", with: "Carl")
        #expect(text(visit.get(foreign)) == "Login is unavailable(10)")
        #expect(visit.bench.login(at: 1) == nil)
    }

    @Test("Each code of the phone's service, by its condition")
    func codes() {
        var visit = Visit { $0.users[3].pin = .johnsPIN }
        #expect(text(visit.get("device=SEP000000000001&userid=john&seq=1"))?.contains("(201)") == true)
        #expect(text(visit.get("device=SEP000000000001&userid=&seq="))?.contains("(202)") == true)
        #expect(text(visit.get("device=SEP000000000001&userid=john"))?.contains("(202)") == true)
        #expect(text(visit.get("device=SEP000000000001&userid=dave&seq=12345")) == "Login is unavailable(205)")
        #expect(text(visit.get("userid=john&seq=12345")) == "Login is unavailable(207)")
        #expect(text(visit.get("device=SEP000000000001&loginType=XY")) == "Login is unavailable(215)")
        #expect(
            text(visit.get("device=SEP000000000001&loginType=DN&userid=2002&seq=1")) == "Login is unavailable(216)")
        visit.verdict = .unavailable
        #expect(text(visit.get("device=SEP000000000001&userid=john&seq=12345")) == "Login is unavailable(204)")
        let request = PhoneServiceRequest(
            query: "".utf8, acceptCharset: nil, acceptLanguage: "de", origin: .office, address: "")
        #expect(text(visit.desk.page(for: .unavailable, to: request)) == "Anmeldung nicht möglich(208)")
        #expect(text(visit.desk.page(for: .notStarted, to: request)) == "Anmeldung nicht möglich(210)")
    }

    @Test("Codes of the API are shown by their number")
    func serviceCodes() {
        var visit = Visit()
        #expect(text(visit.get("device=SEP000000000009&userid=john&seq=12345")) == "Login is unavailable(11)")
        #expect(
            text(visit.get("device=SEP000000000003&userid=mary%40example.com&seq=54321")) == "Login is unavailable(22)")
        visit.bench.ask(.login("mary@example.com", at: 1))
        #expect(
            text(visit.get("device=SEP000000000002&userid=mary%40example.com&seq=54321")) == "Login is unavailable(25)")
        #expect(text(visit.get("device=SEP000000000002&doLogout=true")) == "Logout is unavailable(19)")
    }

    @Test("Whether a user exists, has a PIN, or guesses too often cannot be told from the page")
    func noOracle() {
        var visit = Visit()
        let wrong = visit.get("device=SEP000000000001&userid=john&seq=0")
        #expect(visit.get("device=SEP000000000001&userid=nobody&seq=12345") == wrong)
        #expect(visit.get("device=SEP000000000001&userid=carl&seq=12345") == wrong)
        for guess in 1...5 { #expect(visit.get("device=SEP000000000001&userid=john&seq=\(guess)") == wrong) }
        #expect(visit.get("device=SEP000000000001&userid=john&seq=12345") == wrong)
    }

    @Test("A right PIN and a wrong one cannot be told apart at a device that does not exist")
    func fakeDevice() {
        var visit = Visit()
        let right = visit.get("device=SEPFAKE&userid=john&seq=12345")
        #expect(visit.get("device=SEPFAKE&userid=john&seq=99999") == right)
        // Nor has it cost a try.
        #expect(visit.bench.directory.assignment(of: "SEPFAKE") == nil)
        for _ in 0..<9 { _ = visit.get("device=SEPFAKE&userid=mary%40example.com&seq=1") }
        #expect(text(visit.get("device=SEP000000000001&userid=mary%40example.com&seq=54321")) == "Login successful")
    }

    @Test("A phone logs itself out by its address; a stranger needs the user's PIN, and is not told who that is")
    func logout() {
        var visit = Visit()
        visit.bench.ask(.login("john", at: 1))
        let query = "device=SEP000000000001&doLogout=true"
        let form = visit.get(query, from: Self.stranger, known: Self.phone)
        #expect(fields(form) == ["seq"])
        #expect(!String(decoding: form.bytes(.utf8), as: UTF8.self).lowercased().contains("john"))
        #expect(fields(visit.get(query, known: nil)) == ["seq"])
        #expect(
            text(visit.get(query + "&seq=99999", from: Self.stranger, known: Self.phone))
                == "Please try to login again (201)")
        #expect(visit.bench.login(at: 1) != nil)
        let page = visit.get("device=SEP000000000001", known: Self.phone)
        #expect(text(page) == "John is logged in.")
        #expect(page.softKeys.first?.url.hasSuffix("?device=SEP000000000001&doLogout=true") == true)
        #expect(text(visit.get(query, known: Self.phone)) == "Logout successful")
        #expect(visit.bench.login(at: 1) == nil)
        visit.bench.ask(.login("john", at: 1))
        #expect(text(visit.get(query + "&seq=12345", from: Self.stranger)) == "Logout successful")
    }

    @Test("Another user's PIN does not log the user out")
    func foreignPIN() {
        var visit = Visit()
        visit.bench.ask(.login("john", at: 1))
        let page = visit.get(
            "device=SEP000000000001&doLogout=true&userid=mary%40example.com&seq=54321", from: Self.stranger)
        #expect(text(page) == "Please try to login again (201)")
        #expect(visit.bench.login(at: 1)?.user == "John")
    }
}
