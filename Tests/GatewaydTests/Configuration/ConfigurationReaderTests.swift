import Testing
import Transport

@testable import gatewayd

/// Files that exist only in a test.
struct FakeFiles: ConfigurationFiles {
    struct Missing: Error {}

    struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    var texts: [String: String] = [:]
    /// What is wrong with all TLS material, if anything.
    var tlsFault: String?

    func resolve(_ path: String) -> String { path.hasPrefix("/") ? path : "/etc/gatewayd/\(path)" }

    func text(of path: String) throws -> String {
        guard let text = texts[path] else { throw Missing() }
        return text
    }

    func check(_ configuration: TLSServerConfiguration) throws {
        if let tlsFault { throw Fault(description: tlsFault) }
    }

    func check(_ configuration: TLSClientConfiguration) throws {
        if let tlsFault { throw Fault(description: tlsFault) }
    }
}

@Suite("Reading configuration")
struct ConfigurationReaderTests {
    struct Values: Equatable {
        var host: String?
        var port = 0
        var timeout: Duration = .zero
        var isOn = false
        var names: [String] = []
        var nested: [String] = []
        var secret: String?
    }

    private func read(
        _ yaml: String, environment: [String: String] = [:], files: [String: String] = [:]
    ) throws(ConfigurationError) -> Values {
        let reader = ConfigurationReader(
            yaml: yaml, file: "test.yaml", environment: environment, files: FakeFiles(texts: files))
        return try reader.read { root in
            var values = Values()
            values.host = root.string("host")
            values.port = root.integer("port", in: 1...65_535, default: 8_800)
            values.timeout = root.duration("idleTimeout", in: .seconds(1)...(.seconds(60)), default: .seconds(10))
            values.isOn = root.boolean("enabled", default: true)
            values.names = root.strings("names")
            values.nested = root.list("clients") { client, _ in
                client.section("tls") { $0.string("certificate") ?? "-" }
            }
            values.secret = root.secret("password")
            return values
        }
    }

    private func problems(
        _ yaml: String, environment: [String: String] = [:], files: [String: String] = [:]
    ) -> [String] {
        do {
            _ = try read(yaml, environment: environment, files: files)
            return []
        } catch {
            return error.problems.map(\.description)
        }
    }

    @Test("An empty document takes every default")
    func emptyDocument() throws {
        let values = try read("")
        #expect(values.port == 8_800 && values.isOn && values.host == nil && values.timeout == .seconds(10))
    }

    @Test("Values of every kind are read")
    func everyKind() throws {
        let yaml = """
            host: "::1"
            port: 5000
            idleTimeout: 250ms
            """
        #expect(
            problems(yaml) == ["line 3: idleTimeout: 250ms is not between 1s and 1m"])
        let values = try read(
            """
            host: "::1"
            port: 5000
            idleTimeout: 1m
            enabled: false
            names: [a, "1001"]
            clients:
              - tls: { certificate: a.pem }
              - {}
            """)
        #expect(values.host == "::1" && values.port == 5_000 && values.timeout == .seconds(60))
        #expect(!values.isOn && values.names == ["a", "1001"] && values.nested == ["a.pem", "-"])
    }

    @Test("An unknown key is an error with its line, its path and the nearest known key")
    func unknownKey() {
        let yaml = """
            host: a
            clients:
              - tls:
                  certficate: a.pem
            """
        #expect(
            problems(yaml) == [
                "line 4: clients[0].tls.certficate: unknown key; did you mean certificate?"
            ])
    }

    @Test("An unknown key that resembles nothing lists the known keys")
    func unknownKeyWithoutHint() {
        let yaml = """
            clients:
              - colour: red
            """
        #expect(problems(yaml) == ["line 2: clients[0].colour: unknown key; known keys here: tls"])
    }

    @Test(
        "A value of the wrong type is an error with its line",
        arguments: [
            ("port: eighty", "port: expected a whole number, found \"eighty\""),
            ("port: \"80\"", "port: expected a whole number, found \"80\""),
            ("port: [80]", "port: expected one value here, not a list or a section"),
            ("port: 70000", "port: 70000 is not between 1 and 65535"),
            ("port: ", "port: has no value; give one or leave the key out"),
            ("enabled: yes", "enabled: expected true or false, found \"yes\""),
            ("idleTimeout: 30", "idleTimeout: expected a duration such as 250ms, 10s, 5m or 2h, found \"30\""),
            ("host: \"\"", "host: must not be empty"),
            ("names: 1001", "names: expected a list here, such as [\"1001\", \"1002\"]"),
            ("clients: {}", "clients: expected a list here (lines that begin with -)"),
            ("names: [{a: b}]", "names[0]: expected plain text"),
        ])
    func wrongType(yaml: String, message: String) {
        #expect(problems("# a comment\n\n" + yaml) == ["line 3: " + message])
    }

    @Test("A duplicate key is an error on the line of the second")
    func duplicateKey() {
        let yaml = """
            host: a
            clients:
              - tls:
                  certificate: a
                  certificate: b
            """
        #expect(problems(yaml) == ["line 5: certificate: duplicate key, given before on line 4"])
    }

    @Test("Several errors are reported at once, in the order of their lines, the environment last")
    func severalErrors() {
        let yaml = """
            port: x
            colour: red
            enabled: 1
            """
        let found = problems(yaml, environment: ["GATEWAYD_PROT": "80"])
        #expect(found.count == 4)
        #expect(found.map { String($0.prefix(6)) } == ["line 1", "line 2", "line 3", "enviro"])
        #expect(found.last?.contains("GATEWAYD_PROT") == true)
    }

    @Test("Text that is not YAML is an error with its line")
    func notYAML() {
        let found = problems("host: a\nport: [1, 2")
        #expect(found.count == 1)
        #expect(
            found.first?.hasPrefix("line 2: not YAML:") == true || found.first?.hasPrefix("line 3: not YAML:") == true)
    }

    @Test("A top level that is no mapping is an error")
    func topLevelList() {
        #expect(problems("- a\n- b") == ["line 1: expected keys and values here"])
    }

    @Test("The environment overrides the file, also inside lists")
    func environmentOverrides() throws {
        let values = try read(
            "port: 1\nclients:\n  - tls: {certificate: a}\n",
            environment: [
                "GATEWAYD_PORT": "9000", "GATEWAYD_IDLE_TIMEOUT": "20s", "GATEWAYD_NAMES": "a, b",
                "GATEWAYD_CLIENTS_0_TLS_CERTIFICATE": "b.pem", "HOME": "/root", "GATEWAYD_CONFIG": "x",
            ])
        #expect(values.port == 9_000 && values.timeout == .seconds(20) && values.names == ["a", "b"])
        #expect(values.nested == ["b.pem"])
    }

    @Test("A bad override names the variable, not a line")
    func badOverride() {
        #expect(
            problems("port: 1", environment: ["GATEWAYD_PORT": "many"]) == [
                "environment variable GATEWAYD_PORT: port: expected a whole number, found \"many\""
            ])
    }

    @Test("An override of a list element that does not exist is an error")
    func overrideWithoutElement() {
        let found = problems("port: 1", environment: ["GATEWAYD_CLIENTS_3_TLS_CERTIFICATE": "x"])
        #expect(found.count == 1 && found[0].contains("no setting has this name"))
    }

    @Test("A secret comes from the key, from a file, or from the environment, and never from two places")
    func secrets() throws {
        let files = ["/etc/gatewayd/secret": "hunter2\nsecond line\n", "/empty": "\n"]
        #expect(try read("password: abc").secret == "abc")
        #expect(try read("passwordFile: secret", files: files).secret == "hunter2")
        #expect(try read("", environment: ["GATEWAYD_PASSWORD_FILE": "secret"], files: files).secret == "hunter2")
        #expect(
            problems("password: a\npasswordFile: secret", files: files) == [
                "line 2: passwordFile: give password or passwordFile, not both"
            ])
        #expect(problems("passwordFile: /none") == ["line 1: passwordFile: cannot read the file /none"])
        #expect(
            problems("passwordFile: /empty", files: files) == [
                "line 1: passwordFile: the first line of /empty is empty"
            ])
    }

    @Test(
        "Environment names are made of the words of the path",
        arguments: [
            (ConfigurationPath.root.appending("http").appending("port"), "GATEWAYD_HTTP_PORT"),
            (
                ConfigurationPath.root.appending("clients").appending(2).appending("idleTimeout"),
                "GATEWAYD_CLIENTS_2_IDLE_TIMEOUT"
            ),
            (ConfigurationPath.root.appending("minimumTLSVersion"), "GATEWAYD_MINIMUM_TLS_VERSION"),
        ])
    func environmentNames(path: ConfigurationPath, name: String) {
        #expect(path.environmentName == name)
    }
}

@Suite("Units of the configuration")
struct ConfigurationUnitsTests {
    @Test(
        "Durations have a unit",
        arguments: [
            ("250ms", Duration.milliseconds(250)), ("10s", .seconds(10)), ("5m", .seconds(300)),
            ("2h", .seconds(7_200)),
            ("1d", .seconds(86_400)),
        ])
    func durations(text: String, duration: Duration) {
        #expect(ConfigurationUnits.duration(text) == duration)
        #expect(ConfigurationUnits.text(duration) == text)
    }

    @Test(
        "What is no duration is refused",
        arguments: ["10", "s", "-1s", "1.5s", "10 s", "10S", "", "99999999999999999999s"])
    func notDurations(text: String) {
        #expect(ConfigurationUnits.duration(text) == nil)
    }

    @Test(
        "Sizes have a binary unit or none",
        arguments: [
            ("4095", 4_095), ("64KiB", 65_536), ("8MiB", 8 << 20), ("1GiB", 1 << 30),
        ])
    func sizes(text: String, bytes: Int) {
        #expect(ConfigurationUnits.byteCount(text) == bytes)
        #expect(ConfigurationUnits.text(bytes: bytes) == text)
    }

    @Test("What is no size is refused", arguments: ["64kB", "64K", "-1", "1.5MiB", "", "9223372036854775807GiB"])
    func notSizes(text: String) {
        #expect(ConfigurationUnits.byteCount(text) == nil)
    }
}
