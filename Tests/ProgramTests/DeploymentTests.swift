import Foundation
import Testing

/// What lies in `deploy`, looked at by the programs it is for. Tests whose program is not installed are left out.
@Suite("What is deployed", .timeLimit(.minutes(3)))
struct DeploymentTests {
    private static let promtool = Tool("promtool")
    private static let systemdAnalyze = Tool("systemd-analyze")
    private static let dpkg = Tool("dpkg-deb")

    private func file(_ path: String) -> String { Tool.repository.appendingPathComponent(path).path }

    @Test(
        "Prometheus accepts the alert rules, and they fire when they should and not before",
        .enabled(if: promtool != nil, "needs promtool: apt-get install prometheus"))
    func alerts() async throws {
        let promtool = try #require(Self.promtool)
        let rules = try await promtool.run(["check", "rules", file("deploy/prometheus/alerts.yml")])
        #expect(rules.code == 0 && rules.output.contains("SUCCESS"), "\(rules.output)")
        let tests = try await promtool.run(["test", "rules", file("deploy/prometheus/alerts_test.yml")])
        #expect(tests.code == 0, "\(tests.output)")
        let scrape = try await promtool.run(["check", "config", "--syntax-only", file("deploy/prometheus/scrape.yml")])
        #expect(scrape.code == 0, "\(scrape.output)")
    }

    @Test(
        "systemd accepts the unit, and finds it hardened",
        .enabled(if: systemdAnalyze != nil, "needs systemd-analyze: apt-get install systemd"))
    func unit() async throws {
        let systemd = try #require(Self.systemdAnalyze)
        let unit = file("deploy/systemd/gatewayd.service")
        let verdict = try await systemd.run(["verify", "--man=no", unit])
        // Only that the program is not installed on the machine that tests.
        let faults = verdict.output.split(separator: "\n").filter {
            $0.contains("gatewayd.service") && !$0.contains("is not executable")
        }
        #expect(faults.isEmpty, "\(faults)")
        // 0 is the best, 10 the worst; a threshold of 15 is 1.5.
        let security = try await systemd.run(["security", "--offline=yes", "--threshold=15", "--no-pager", unit])
        #expect(security.code == 0, "\(security.output.suffix(300))")
    }

    @Test(
        "The Debian package has the program, its unit and its configuration, and its program accepts that configuration",
        .enabled(if: dpkg != nil, "needs dpkg-deb: apt-get install dpkg"))
    func package() async throws {
        let dpkg = try #require(Self.dpkg)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "gatewayd-package-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let bash = try #require(Tool("bash"))
        // A debug build is large: packing it well would take minutes.
        let built = try await bash.run(
            [file("deploy/debian/build-package"), try RunningProgram.executable, folder.path],
            environment: ["DPKG_DEB_COMPRESSOR_TYPE": "none"])
        #expect(built.code == 0, "\(built.output)")
        let package = try #require(built.output.split(separator: "\n").first { $0.hasSuffix(".deb") }.map(String.init))
        let contents = try await dpkg.run(["--contents", package])
        for wanted in [
            "-rwxr-xr-x root/root", "./usr/bin/gatewayd", "./usr/lib/systemd/system/gatewayd.service",
            "./etc/gatewayd/gatewayd.yaml", "./usr/share/doc/gatewayd/copyright",
            "./usr/share/doc/gatewayd/deploy/prometheus/alerts.yml",
        ] {
            #expect(contents.output.contains(wanted), "\(wanted) is not in the package")
        }
        let control = try await dpkg.run(["--info", package])
        let version = try await RunningProgram.run(["--version"]).output
        #expect(control.output.contains("Version: \(version)") && control.output.contains("libxml2"))
        let settings = try await dpkg.run(["--info", package, "conffiles"])
        #expect(settings.output == "/etc/gatewayd/gatewayd.yaml\n/etc/default/gatewayd")

        let unpacked = folder.appendingPathComponent("unpacked")
        _ = try await dpkg.run(["--extract", package, unpacked.path])
        let configuration = unpacked.appendingPathComponent("etc/gatewayd/gatewayd.yaml")
        let token = configuration.deletingLastPathComponent().appendingPathComponent("http-token")
        try "0123456789abcdef0123456789abcdef".write(to: token, atomically: true, encoding: .utf8)
        let check = try await RunningProgram.run(["check-config", configuration.path])
        #expect(check.code == 0, "\(check.output)\(check.errors)")
        for script in ["postinst", "prerm", "postrm"] {
            let syntax = try await bash.run(["-n", file("deploy/debian/\(script)")])
            #expect(syntax.code == 0, "\(script): \(syntax.output)")
        }
    }

    @Test("The image has its own user and no shell command in between, so that signals reach the program")
    func image() throws {
        let text = try String(contentsOfFile: file("deploy/docker/Dockerfile"), encoding: .utf8)
        let lines = text.split(separator: "\n").map(String.init)
        #expect(lines.contains("USER gatewayd"))
        #expect(lines.contains("ENTRYPOINT [\"/usr/bin/gatewayd\"]"))
        #expect(lines.filter { $0.hasPrefix("FROM ") }.count == 2)
    }
}
