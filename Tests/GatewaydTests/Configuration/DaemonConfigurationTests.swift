import CSTAGateway
import Credentials
import ECMA323
import Foundation
import Testing
import Transport

@testable import gatewayd

@Suite("The whole configuration")
struct DaemonConfigurationTests {
    private static let hash =
        "$scrypt$ln=15,r=8,p=1$G8SSFTNjmC0jPNpA9Panjg$kfAbDzSsuWSeZViJHVBgn4bQikXLozydu/r03S6bLhE"
    private static let phones = "/etc/gatewayd/certificates/phone-authority"
    private static let files = [
        "/etc/gatewayd/secrets/store-key": "0123456789abcdef0123456789abcdef\n",
        "/etc/gatewayd/certificates/gateway-authority.pem": "pem",
        "\(phones).pem": WorkpointsConfigurationTests.authority.certificatePEM,
        "\(phones).key": WorkpointsConfigurationTests.authority.keyPEM,
        "/etc/gatewayd/secrets/http-token": "0123456789abcdef0123456789abcdef\n",
        "/etc/gatewayd/secrets/pbx-password": "pbx secret\n",
        "/etc/gatewayd/certificates/pbx-authority.pem": "pem", "/etc/gatewayd/certificates/gateway.pem": "pem",
        "/etc/gatewayd/certificates/gateway.key": "pem", "/etc/gatewayd/certificates/client-authority.pem": "pem",
    ]

    private func read(
        _ yaml: String, environment: [String: String] = [:], files: FakeFiles = FakeFiles(texts: files)
    ) throws(ConfigurationError) -> DaemonConfiguration {
        try DaemonConfiguration.read(yaml: yaml, file: "test.yaml", environment: environment, files: files)
    }

    private func problems(_ yaml: String, files: FakeFiles = FakeFiles(texts: files)) -> [String] {
        do {
            _ = try read(yaml, files: files)
            return []
        } catch {
            return error.problems.map(\.description)
        }
    }

    /// Adds what every configuration needs, after the lines under test.
    private func withRest(_ yaml: String) -> String {
        var text = yaml + "\n"
        if !yaml.contains("links:") { text += "links: [{name: l, simulated: true}]\n" }
        if !yaml.contains("http:") { text += "http: {enabled: false}\n" }
        return text
    }

    private static var example: String {
        get throws {
            let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().deletingLastPathComponent()
            return try String(contentsOf: root.appendingPathComponent("Examples/gatewayd.yaml"), encoding: .utf8)
        }
    }

    @Test("The example is read without a fault and means what it says")
    func example() throws {
        let configuration = try read(try Self.example)
        let gateway = configuration.gateway
        #expect(gateway.domainName == "office" && configuration.logging.format == .json)
        #expect(configuration.http.token == BearerToken("0123456789abcdef0123456789abcdef"))

        let pbx = gateway.links[0]
        let tls = TLSClientConfiguration(trustRootsPath: "/etc/gatewayd/certificates/pbx-authority.pem")
        #expect(pbx.endpoint == .network(host: "pbx.example.com", port: 8_801, tls: tls))
        let credentials = LinkCredentials(
            applicationID: "gatewayd", userName: "cti", password: "pbx secret", form: .sessionLoginInfo)
        #expect(pbx.session == .application(credentials, seconds: 180))
        #expect(pbx.devices == .discovered && pbx.monitorRate == 200 && pbx.edition == .ed3)
        #expect(pbx.identities.first?.e164 == "+49301234001")
        guard case .listed(let devices) = gateway.links[1].devices else {
            Issue.record("the branch's devices are listed")
            return
        }
        #expect(devices.count == 101 && devices[0].deviceID == "2000" && devices[100].deviceID == "2500")
        #expect(gateway.links[1].session == .systemRegister && gateway.links[1].edition == .ed4)

        let listener = gateway.clientListeners[0]
        #expect(listener.tls?.minimumVersion == .tls12 && listener.maximumConnectionsPerAddress == 20)
        let roots = "/etc/gatewayd/certificates/client-authority.pem"
        #expect(listener.tls?.clientCertificates == .optional(trustRootsPath: roots))
        #expect(gateway.clientListeners[1].sessionlessApplication == "wallboard")

        let crm = gateway.applications[0]
        #expect(crm.credentials == [.password(userName: "crm", hash: try PasswordHash(Self.hash))])
        #expect(crm.monitors.contains("1500") && crm.monitors.contains("2001") && !crm.controls.contains("2001"))
        #expect(crm.destinations.allows("0123", isKnownDevice: false))
        #expect(!crm.destinations.allows("0900123", isKnownDevice: false))
        #expect(!crm.destinations.allows("00491", isKnownDevice: false))
        #expect(gateway.applications[1].credentials == [.certificateName("recorder.example.com")])
        #expect(gateway.applications[2].controls.isEmpty)
        try gateway.validate()

        let workpoints = try #require(configuration.workpoints)
        #expect(workpoints.store == "/var/lib/gatewayd/workpoints.sqlite" && workpoints.key?.count == 32)
        #expect(workpoints.defaultMode?.port == 18_443 && workpoints.secureMode?.port == 18_444)
        #expect(workpoints.poll?.port == 8_087 && workpoints.networks.count == 1)
        #expect(workpoints.policy.safetyTimeout == .seconds(1_800))
    }

    @Test("A configuration of nothing but a link has safe defaults")
    func smallest() throws {
        let configuration = try read(withRest(""))
        #expect(configuration.gateway.clientListeners.isEmpty && configuration.gateway.applications.isEmpty)
        #expect(configuration.logging.redaction == .on)
        #expect(configuration.gateway.links[0].lossLimit == .seconds(10))
    }

    @Test("An application gets nothing that is not granted")
    func defaultDeny() throws {
        let application = try read(withRest("applications: [{name: a}]")).gateway.applications[0]
        #expect(application.credentials.isEmpty && application.monitors.isEmpty && application.controls.isEmpty)
        #expect(!application.destinations.allows("1001", isKnownDevice: true))
        #expect(!application.services.contains("MakeCall", in: .callControl))
    }

    @Test(
        "Each contradiction is named with its line",
        arguments: [
            ("links: []", "line 1: links: at least one link to a switch is needed"),
            ("links: [{name: l}]", "line 1: links[0].host: is missing"),
            ("links: [{host: h}]", "line 1: links[0].name: is missing"),
            (
                "links:\n- {name: l, host: h}\n- {name: l, host: h}",
                "line 3: links[1].name: the name l is taken by an earlier entry; names are unique"
            ),
            (
                "links:\n- name: l\n  simulated: true\n  host: h",
                "line 4: links[0].host: a link to the simulated switch has none"
            ),
            (
                "links:\n- name: a\n  simulated: true\n- name: b\n  simulated: true",
                "line 1: links: only one link can be to the simulated switch"
            ),
            (
                "links:\n- name: l\n  host: h\n  session: {user: u}",
                "line 4: links[0].session.user: only manner: application takes one"
            ),
            (
                "links:\n- name: l\n  host: h\n  session: {manner: application, user: u}",
                "line 4: links[0].session.password: user needs password or passwordFile"
            ),
            (
                "links:\n- name: l\n  host: h\n  devices:\n  - \"1010-1000\"",
                "line 5: links[0].devices[0]: 1010-1000 is neither a device nor a range of at most 200000, such as 1000-1099"
            ),
            (
                "links:\n- name: l\n  host: h\n  devices: [\"1000-1002\", \"1001\"]",
                "line 4: links[0].devices[1]: the device 1001 is in the list already"
            ),
            (
                "links:\n- name: l\n  host: h\n  identities: [{device: \"1\", e164: \"49301\"}]",
                "line 4: links[0].identities[0].e164: expected + and digits, such as +49301234567, found 49301"
            ),
            (
                "links:\n- name: l\n  host: h\n  identities: [{device: \"1\", mac: \"00:11\"}]",
                "line 4: links[0].identities[0].mac: expected twelve hexadecimal digits, found 00:11"
            ),
            (
                "links:\n- name: l\n  host: h\n  reconnect: {first: 10s, longest: 1s}",
                "line 4: links[0].reconnect.longest: must not be shorter than first"
            ),
            (
                "links:\n- name: l\n  host: h\n  edition: ed9",
                "line 4: links[0].edition: expected one of ed1, ed2, ed3, ed4, ed5, ed6, found \"ed9\"; did you mean ed1?"
            ),
            (
                "links:\n- name: l\n  host: h\n  tls:\n    certificate: certificates/gateway.pem",
                "line 4: links[0].tls.privateKey: certificate and privateKey go together"
            ),
            (
                "clients:\n- name: c\n  sessionlessApplication: wallbord\napplications: [{name: wallboard}]",
                "line 3: clients[0].sessionlessApplication: there is no application wallbord; did you mean wallboard?"
            ),
            (
                "clients:\n- name: c\n  tls:\n    certificate: none.pem\n    privateKey: certificates/gateway.key",
                "line 4: clients[0].tls.certificate: cannot read the file /etc/gatewayd/none.pem"
            ),
            (
                "clients:\n- name: c\n  tls: {certificate: certificates/gateway.pem}",
                "line 3: clients[0].tls.privateKey: is missing"
            ),
            (
                "clients:\n- name: c\n  tls:\n    certificate: certificates/gateway.pem\n"
                    + "    privateKey: certificates/gateway.key\n    clientCertificates: required",
                "line 3: clients[0].tls.clientTrustRoots: clientCertificates needs the authorities to trust"
            ),
            (
                "clients:\n- name: c\n  outbox: {softLimit: 2MiB, hardLimit: 1MiB}",
                "line 3: clients[0].outbox.hardLimit: must not be below softLimit"
            ),
            (
                "clients:\n- name: c\n  idleTimeout: always",
                "line 3: clients[0].idleTimeout: expected a duration such as 250ms, 10s, 5m or 2h, found \"always\""
            ),
            (
                "applications:\n- name: a\n  passwordHash: secret",
                "line 3: applications[0].passwordHash: not a scrypt password hash; make one with 'gatewayd hash-password'"
            ),
            (
                "applications:\n- name: a\n  user: u",
                "line 3: applications[0].user: user needs passwordHash or passwordHashFile"
            ),
            (
                "applications:\n- name: a\n  monitor: [\"1*0\"]",
                "line 3: applications[0].monitor: '*' may only end a pattern: '1*0'"
            ),
            (
                "applications:\n- name: a\n  certificates: {fingerprints: [abc]}",
                "line 3: applications[0].certificates.fingerprints: expected the 64 hexadecimal digits of a SHA-256 "
                    + "fingerprint"
            ),
            (
                "applications:\n- name: http",
                "line 2: applications[0].name: the name http is that of the bearer of http.token; take another"
            ),
            (
                "applications:\n- name: a\n  token: short",
                "line 3: applications[0].token: must have at least 16 characters"
            ),
            (
                "applications:\n- name: a\n  tokenHashes: [abc]",
                "line 3: applications[0].tokenHashes: expected the 64 hexadecimal digits of a token's SHA-256"
            ),
            (
                "applications:\n- name: a\n  administration: [everything]",
                "line 3: applications[0].administration: \"everything\" is none of the rights: status, provisioning"
            ),
            (
                "applications:\n- {name: a, token: 0123456789abcdef}\n- {name: b, token: 0123456789abcdef}",
                "line 1: applications: b has the same token as a"
            ),
            (
                "applications:\n- name: a\n  destinations: {deny: [\"1,2\"]}",
                "line 3: applications[0].destinations.deny: '1,2' holds a character that no dialled number has"
            ),
        ])
    func contradictions(yaml: String, problem: String) {
        #expect(problems(withRest(yaml)) == [problem])
    }

    @Test("An application has a token in place or in a file, further ones by their hashes, and rights over the gateway")
    func tokens() throws {
        let hash = String(repeating: "0a", count: 32)
        let yaml = withRest(
            """
            applications:
            - {name: a, token: 0123456789abcdef, tokenHashes: ["\(hash)"], administration: [status]}
            """)
        let application = try read(yaml).gateway.applications[0]
        let digests = [TokenDigest(of: "0123456789abcdef".utf8), try #require(TokenDigest(hexadecimal: hash))]
        #expect(application.credentials == digests.map { .token($0) })
        #expect(application.administration == [.status])
    }

    @Test("The operator is one of the applications, once, with the token's digest")
    func operatorIsAnApplication() throws {
        let configuration = try read(withRest("http: {token: 0123456789abcdef}")).withOperator().withOperator()
        let operators = configuration.gateway.applications.filter { $0.name == HTTPConfiguration.operatorName }
        #expect(operators.count == 1 && operators[0].administration == [.status, .provisioning])
        #expect(operators[0].credentials == configuration.http.token.map { [.token($0.digest)] })
    }

    @Test("A service that does not exist is named")
    func unknownService() {
        let found = problems(withRest("applications:\n- name: a\n  services: [callControl, makecall]"))
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("line 3: applications[0].services: 'makecall' is neither") == true)
    }

    @Test("TLS material that cannot be used is a fault of its section")
    func badMaterial() {
        var files = FakeFiles(texts: Self.files)
        files.tlsFault = "the key does not belong to the certificate"
        let yaml = withRest(
            "clients:\n- name: c\n  tls: {certificate: certificates/gateway.pem, privateKey: certificates/gateway.key}")
        #expect(problems(yaml, files: files) == ["line 3: clients[0].tls: the key does not belong to the certificate"])
    }

    @Test("A listener may never time out")
    func never() throws {
        let yaml = withRest("clients: [{name: c, idleTimeout: never, statusInterval: never}]")
        let listener = try read(yaml).gateway.clientListeners[0]
        #expect(listener.idleTimeout == nil && listener.statusInterval == nil)
        #expect(try read(withRest("clients: [{name: c}]")).gateway.clientListeners[0].idleTimeout != nil)
    }

    @Test("Secrets come from the environment without being in the file")
    func secretFromEnvironment() throws {
        let yaml = withRest("links: [{name: l, host: h, session: {manner: application, user: u}}]")
        let configuration = try read(yaml, environment: ["GATEWAYD_LINKS_0_SESSION_PASSWORD": "from outside"])
        guard case .application(let credentials, _) = configuration.gateway.links[0].session else {
            Issue.record("the session is an application session")
            return
        }
        #expect(credentials.password == "from outside")
    }

    @Test("Ranges of devices keep their leading zeros")
    func ranges() {
        #expect(DeviceList.identifiers("0099-0101") == ["0099", "0100", "0101"])
        #expect(DeviceList.identifiers("sip:a-b@example.com") == ["sip:a-b@example.com"])
        #expect(DeviceList.identifiers("1-300000") == nil)
        #expect(DeviceList.identifiers("000000-300000") == nil)
        #expect(DeviceList.identifiers("") == nil)
    }

    @Test("The documentation of the configuration names every key of the example")
    func documentation() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: root.appendingPathComponent("docs/configuration.md"), encoding: .utf8)
        for line in try Self.example.split(separator: "\n") {
            let content = line.drop { $0 == " " || $0 == "-" }
            guard !content.hasPrefix("#"), let colon = content.firstIndex(of: ":") else { continue }
            let key = content[..<colon]
            guard key.allSatisfy({ $0.isLetter || $0.isNumber }) else { continue }
            #expect(text.contains("`\(key)`"), "docs/configuration.md does not explain \(key)")
        }
    }
}
