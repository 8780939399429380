import ECMA323
import Foundation
import Simulation
import TestSupport
import Testing
import Transport

@Suite("gatewayd simulate phones", .serialized, .timeLimit(.minutes(2)))
struct SimulatedPhonesTests {
    private static let mac = "00:1a:e8:00:00:01"

    /// The options of phones that start at once and heed every contact-me.
    private func options(at port: Int) -> [String] {
        [
            "--service", "127.0.0.1:\(port)", "--contact-port", "0", "--start-within", "0s", "--contact-gap", "0s",
            "--json",
        ]
    }

    @Test("Phones start, take a write, say so, and SIGINT ends them in order")
    func write() async throws {
        try await ProvisioningGateway.with(try ProvisioningFiles()) { gateway in
            let arguments = ["simulate", "phones", "--count", "2", "--firmware", "V2R2", "--firmware", "V3R3"]
            try await RunningProgram.with(arguments + options(at: gateway.defaultPort)) { phones in
                for _ in 1...2 { try await phones.output.next(containing: "flowEnded", "start-up") }
                #expect(try await gateway.workpoint("1001", "firmware") == "V2 R2.30.0")
                #expect(try await gateway.workpoint("1002", "firmware") == "V3 R3.24.0")
                let id = try await gateway.write("key-label-unicode", index: 3, "Home", to: "1002", key: "one")
                let stored = try await phones.output.next(containing: "stored")
                #expect(stored.contains(#""phone":"1002","mac":"00:1a:e8:00:00:02","event":"stored""#))
                #expect(stored.contains(#""items":[{"name":"key-label-unicode","index":3,"value":"Home"}]"#))
                #expect(try await gateway.end(of: id).state == "applied")

                let secret = try await gateway.write("sip-pwd", "very secret", to: "1001", key: "two")
                try await phones.output.next(containing: "stored", "sip-pwd")
                #expect(try await gateway.end(of: secret).state == "applied")
                phones.signal(SIGINT)
                #expect(await phones.exitCode() == 0)
                #expect(try await phones.output.all().allSatisfy { !$0.contains("very secret") })
            }
        }
    }

    @Test("A phone raised to Secure Mode by its PIN keeps the certificate, and begins with it the next time")
    func secureMode() async throws {
        let files = try ProvisioningFiles()
        let pin = try files.write("4711x123\n", to: "pin")
        let folder = files.path("certificates")
        try await ProvisioningGateway.with(files) { gateway in
            try await gateway.say(#"{"mac":"\#(Self.mac)","policy":"pin","pin":"4711x123"}"#)
            let arguments =
                ["simulate", "phones", "--pin-file", pin, "--certificates", folder]
                + options(at: gateway.defaultPort)
            try await RunningProgram.with(arguments) { phones in
                try await phones.output.next(containing: "asksForPIN")
                try await phones.output.next(containing: "secureMode")
                phones.signal(SIGINT)
                #expect(await phones.exitCode() == 0)
            }
            let kept = try FileManager.default.attributesOfItem(atPath: folder + "/001ae8000001.json")
            #expect(kept[.posixPermissions] as? Int == 0o600)

            try await RunningProgram.with(arguments) { phones in
                try await phones.output.next(containing: "flowEnded", "start-up")
                let id = try await gateway.write("display-id", "Ada", to: "1001", key: "one")
                try await phones.output.next(containing: "stored", "Ada")
                #expect(try await gateway.end(of: id).state == "applied")
                #expect(try await gateway.workpoint("1001", "mode") == "secure")
            }
            // Without the certificate it is a stranger: the port of Default Mode is closed to it.
            try FileManager.default.removeItem(atPath: folder)
            try await RunningProgram.with(arguments) { phones in
                let refused = try await phones.output.next(containing: "flowBroken")
                #expect(refused.contains("status 403"))
            }
        }
    }

    @Test(
        "The telephones of a stand-alone switch are busy workpoints while they are in a call, and take the write after it"
    )
    func switchWithWorkpoints() async throws {
        try await ProvisioningGateway.with(try ProvisioningFiles()) { gateway in
            // Numbers that the gateway's own switch does not have: CSTA cannot know, the phone's own word counts.
            let arguments = ["--phones", "2", "--first-number", "2001", "--workpoints", "1"]
            try await RunningProgram.withSwitch(arguments + options(at: gateway.defaultPort)) { pbx, port in
                try await pbx.output.next(containing: "flowEnded", "start-up")
                let client = try await ScriptedClient.connect(to: port)
                let made = try await client.request(
                    CSTA.MakeCall(callingDevice: "2001", calledDirectoryNumber: "2002"),
                    expecting: CSTA.MakeCallResponse.self, within: patience)
                let id = try await gateway.write("display-id", "Grace", to: "2001", key: "one")
                try await pbx.output.next(containing: "busy", "WriteItems")
                #expect(try await gateway.job(id, after: "sendSolicited").state == "waiting")
                _ = try await client.request(
                    CSTA.ClearConnection(connectionToBeCleared: made.callingDevice),
                    expecting: CSTA.ClearConnectionResponse.self, within: patience)
                try await pbx.output.next(containing: "stored", "Grace")
                #expect(try await gateway.end(of: id).state == "applied")
                pbx.signal(SIGTERM)
                #expect(await pbx.exitCode() == 0)
            }
        }
    }

    @Test("A port that is taken, a certificate file that is none and a missing service are said in words")
    func cannotStart() async throws {
        let folder = try TemporaryFolder()
        try await RunningProgram.with(
            ["simulate", "phones", "--service", "127.0.0.1:1", "--contact-port", "0", "--start-within", "1h"]
        ) { first in
            let line = try await first.errors.next(containing: "simulated workpoints 1001 to 1001")
            let place = line.split(separator: "contact-me on 127.0.0.1:").last ?? ""
            let port = String(place.prefix { $0.isNumber })
            let second = try await RunningProgram.run(
                ["simulate", "phones", "--service", "127.0.0.1:1", "--contact-port", port])
            #expect(second.code == EX_UNAVAILABLE)
            #expect(second.errors.contains("cannot listen on 127.0.0.1:\(port) for contact-me"))
        }
        try folder.write("nothing", to: "001ae8000001.json")
        let faulty = try await RunningProgram.run(
            ["simulate", "phones", "--service", "127.0.0.1:1", "--contact-port", "0"]
                + ["--certificates", folder.url.path])
        #expect(faulty.code == EX_DATAERR)
        #expect(faulty.errors.contains("001ae8000001.json is no file of a phone's certificate"))
        #expect(try await RunningProgram.run(["simulate", "phones"]).code == EX_USAGE)
        #expect(try await RunningProgram.run(["simulate", "switch", "--workpoints", "2"]).code == EX_USAGE)
    }
}
