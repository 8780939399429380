import DeviceActors
import Provisioning
import Testing

@testable import Simulation
@testable import WorkpointService

@Suite("Files and firmware of simulated phones, from real servers", .timeLimit(.minutes(3)))
struct FleetFileTests {
    private let mac = FleetBench.mac

    private func ftp(_ server: FTPServer, password: String = "dlsftp5") -> FileSource {
        .ftp(server: "127.0.0.1", port: server.port, user: "dls", password: password, path: "/media")
    }

    @Test("One file over FTP: the phone fetches it and tells so", arguments: [true, false], [true, false])
    func ftp(knowsExtendedPassive: Bool, isTalkative: Bool) async throws {
        var manner = FTPServer.Manner()
        manner.files = ["/media/ring.wav": Array("RIFF".utf8)]
        (manner.knowsExtendedPassive, manner.isTalkative) = (knowsExtendedPassive, isTalkative)
        // Whatever it says of another host, only the server itself is connected to.
        manner.namesOtherHost = true
        let server = try await FTPServer.start(manner)
        try await FleetBench.run { bench in
            try await bench.powerOn()
            let id = try await bench.submit(
                .deployFiles([FileTransfer(.deploy, name: "ring.wav", type: "RINGTONE", source: ftp(server))]))
            #expect(try await bench.end(of: id).state == .applied)
            try await bench.next(.fileStored(name: "ring.wav", type: "RINGTONE", isGood: true))
            #expect(try await bench.phone().storedFiles.map(\.name) == ["ring.wav"])
        }
        let passive = knowsExtendedPassive ? ["EPSV"] : ["EPSV", "PASV"]
        #expect(
            server.commands.filter { $0 != "QUIT" }
                == ["USER dls", "PASS dlsftp5", "TYPE I"] + passive + ["RETR /media/ring.wav"])
        await server.stop()
    }

    @Test("A file that is not there, or cut off, or kept by a password, fails the job")
    func ftpFails() async throws {
        for (name, password, breaksOff) in [
            ("missing.wav", "dlsftp5", false), ("ring.wav", "dlsftp5", true), ("ring.wav", "wrong", false),
        ] {
            var manner = FTPServer.Manner()
            manner.files = ["/media/ring.wav": Array("RIFF and more".utf8)]
            manner.breaksOff = breaksOff
            let server = try await FTPServer.start(manner)
            try await FleetBench.run { bench in
                try await bench.powerOn()
                let id = try await bench.submit(
                    .deployFiles([
                        FileTransfer(.deploy, name: name, type: "RINGTONE", source: ftp(server, password: password))
                    ]))
                let job = try await bench.end(of: id)
                #expect(job.state == .failed(.transferFailed))
                #expect(job.history.last?.detail.contains(name) == true)
            }
            await server.stop()
        }
    }

    @Test("Several files over HTTPS are looked for by reading; deleting one as well")
    func https() async throws {
        let server = try await HTTPSFileServer.start(
            ["/a.png": [1], "/b%20c.png": [2]], try TestCredentials())
        try await FleetBench.run { bench in
            try await bench.powerOn()
            func file(_ name: String, _ path: String) -> FileTransfer {
                let url = "https://127.0.0.1:\(server.port)\(path)"
                return FileTransfer(
                    .deploy, name: name, type: "LOGO", source: .https(url: url, user: "u", password: "p"))
            }
            let deploy = try await bench.submit(.deployFiles([file("a.png", "/a.png"), file("b.png", "/b%20c.png")]))
            let job = try await bench.pass(untilEndOf: deploy)
            #expect(job.state == .applied)
            #expect(job.events.contains(.checked))
            #expect(try await bench.phone().storedFiles.map(\.name) == ["a.png", "b.png"])
            let delete = try await bench.submit(.deployFiles([FileTransfer(.delete, name: "a.png", type: "LOGO")]))
            #expect(try await bench.pass(untilEndOf: delete).state == .applied)
            #expect(try await bench.phone().storedFiles.map(\.name) == ["b.png"])
            let missing = try await bench.submit(.deployFiles([file("c.png", "/c.png")]))
            #expect(try await bench.pass(untilEndOf: missing).state == .failed(.transferFailed))
        }
        #expect(server.requests.sorted() == ["/a.png Basic dTpw", "/b%20c.png Basic dTpw", "/c.png Basic dTpw"])
        await server.stop()
    }

    @Test("Firmware is fetched and started, and not deployed again when the phone runs it or has just not taken it")
    func software() async throws {
        let server = try await HTTPSFileServer.start(["/OS_60.img": [1]], try TestCredentials())
        try await FleetBench.run {
            $0.phone = { $0.firmware = .v3r1 }
        } _: { bench in
            try await bench.powerOn()
            func image(_ name: String, _ version: String) -> JobTask {
                .deploySoftware(
                    SoftwareImage(
                        name: name, source: .https(url: "https://127.0.0.1:\(server.port)/\(name)"),
                        softwareType: "Siemens SIP", version: version))
            }
            let update = try await bench.submit(image("OS_60.img", "3.3.24.0"))
            #expect(try await bench.pass(untilEndOf: update).state == .applied)
            try await bench.rest()
            #expect(try await bench.phone().firmware == .v3r3)
            #expect(try await bench.service.workpoint(mac)?.softwareVersion == "V3 R3.24.0")
            let same = try await bench.submit(image("OS_60.img", "3.3.24.0"))
            let again = try await bench.pass(untilEndOf: same)
            #expect(again.state == .applied && !again.events.contains(.sent))
            let missing = try await bench.submit(image("none.img", "3.5.0.0"))
            #expect(try await bench.pass(untilEndOf: missing).state == .failed(.transferFailed))
            let tooSoon = try await bench.submit(image("none.img", "3.5.0.0"))
            #expect(try await bench.pass(untilEndOf: tooSoon).state == .failed(.deploymentLoop))
        }
        #expect(server.requests == ["/OS_60.img", "/none.img"])
        await server.stop()
    }

    @Test(
        "Firmware that is not urgent waits for the end of a call; a phone that says nothing of a failure is found out")
    func softwareLater() async throws {
        let server = try await HTTPSFileServer.start(["/OS_60.img": [1]], try TestCredentials())
        try await FleetBench.run {
            $0.phone = {
                $0.firmware = .v3r3
                $0.softwareFailure = .silence
            }
        } _: { bench in
            try await bench.powerOn()
            func image(_ name: String, _ version: String) -> JobTask {
                .deploySoftware(
                    SoftwareImage(
                        name: name, source: .https(url: "https://127.0.0.1:\(server.port)/\(name)"),
                        softwareType: "Siemens SIP", version: version))
            }
            bench.fleet.tell(mac, .callBegan)
            let update = try await bench.submit(image("OS_60.img", "3.4.0.0"))
            try await bench.next(.busy(.softwareDeployment))
            try await bench.next(.flowEnded(.solicited))
            #expect(server.requests.isEmpty)
            bench.fleet.tell(mac, .callEnded)
            #expect(try await bench.end(of: update).state == .applied)
            let silent = try await bench.submit(image("none.img", "3.5.0.0"))
            #expect(try await bench.pass(untilEndOf: silent).state == .failed(.noStartUp))
        }
        await server.stop()
    }
}
