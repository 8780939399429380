import DeviceActors
import Provisioning
import Testing

@testable import Simulation

@Suite("A simulated phone's files, firmware, Secure Mode and mobile users")
struct PhoneJourneyTests {
    private static let ftp = [
        Item("file-server", "192.168.1.150"), Item("file-path", "/media"), Item("file-name", "ringtone-phone.wav"),
        Item("file-type", "RINGTONE"), Item("file-username", "dls"), Item("file-pwd", "dlsftp5"),
    ]

    @Test("One file is fetched after the flow, and status tells how that went")
    func oneFile() throws {
        for isGood in [true, false] {
            var bench = try PhoneBench()
            try bench.contact()
            #expect(try bench.answer(.fileDeployment, Self.ftp) == nil)
            let fetch = try #require(bench.takeFetches().first)
            #expect(
                fetch.source
                    == .ftp(server: "192.168.1.150", port: 21, user: "dls", password: "dlsftp5", path: "/media"))
            bench.tell(.fetched(fetch.number, isGood: isGood))
            let status = try bench.message()
            #expect(status.reason == .status)
            #expect(status.items.value("file-deployment-name") == "ringtone-phone.wav")
            #expect(status.items.value("file-deployment-date") == "12:01:1970")
            #expect(status.items.value("file-deployment-status") == (isGood ? "ok" : "failed"))
            try bench.cleanUp()
            #expect(bench.phone.storedFiles.count == (isGood ? 1 : 0))
        }
    }

    @Test("Several files and deletions go by their index, without status; all items tell of them")
    func severalFiles() throws {
        var bench = try PhoneBench()
        try bench.contact()
        func file(_ index: Int, _ name: String, _ action: String) -> [Item] {
            [
                Item("file-https-base-url", index: index, "https://files/\(name)"),
                Item("file-name", index: index, name), Item("file-type", index: index, "LOGO"),
                Item("file-action", index: index, action),
            ]
        }
        try bench.answer(.fileDeployment, file(1, "a.png", "deploy") + file(2, "b.png", "deploy"))
        for fetch in bench.takeFetches() { bench.tell(.fetched(fetch.number, isGood: true)) }
        #expect(bench.post == nil)
        #expect(bench.phone.storedFiles.map(\.name) == ["a.png", "b.png"])
        try bench.contact()
        try bench.answer(.fileDeployment, file(1, "a.png", "delete"))
        try bench.contact()
        let all = try #require(try bench.answer(.readAllItems)).items.filter { $0.name.hasPrefix("file-deployment") }
        #expect(all.map(\.key.index) == [1, 1, 1, 1, 1])
        #expect(all.first { $0.name == "file-deployment-name" }?.value == "b.png")
    }

    @Test("Firmware is fetched and started; the behaviour is the new version's then")
    func firmware() throws {
        var bench = try PhoneBench(firmware: .v3r1)
        try bench.contact()
        try bench.answer(.softwareDeployment, software)
        let fetch = try #require(bench.takeFetches().first)
        bench.tell(.fetched(fetch.number, isGood: true))
        #expect(try bench.message().items.value("software-version") == "V3 R3.24.0")
        #expect(bench.phone.firmware.sendsSolicited)
    }

    @Test("Firmware that is not urgent waits for the end of a call that began meanwhile")
    func firmwareWaits() throws {
        var bench = try PhoneBench(firmware: .v3r1)
        try bench.contact()
        try bench.answer(.softwareDeployment, software)
        let fetch = try #require(bench.takeFetches().first)
        bench.tell(.callBegan)
        bench.tell(.fetched(fetch.number, isGood: true))
        #expect(bench.post == nil)
        bench.tell(.callEnded)
        #expect(try bench.message().reason == .startUp)
    }

    @Test("Firmware that cannot be fetched is told by status, or not at all, as configured")
    func firmwareFails() throws {
        for manner in SimulatedWorkpointConfiguration.SoftwareFailure.allCases {
            var bench = try PhoneBench { $0.softwareFailure = manner }
            try bench.contact()
            try bench.answer(.softwareDeployment, software)
            let fetch = try #require(bench.takeFetches().first)
            bench.tell(.fetched(fetch.number, isGood: false))
            #expect((bench.post?.message.reason == .status) == (manner == .status))
            #expect(bench.post.map { $0.message.items.value("file-deployment-type") == "APP" } ?? true)
        }
    }

    private let software = [
        Item("file-https-base-url", "https://files/OS_60.img"), Item("file-type", "APP"),
        Item("file-sw-type", "Siemens SIP"), Item("file-sw-version", "3.3.24.0"), Item("file-priority", "normal"),
    ]

    private static let secure = [
        Item("goto-secure-mode", "nopin"), Item("dls-client-certificate", "QUJD"),
        Item("dls-server-ca", index: 0, "-----BEGIN CERTIFICATE-----"), Item("dls-server-ca", index: 1, ""),
        Item("dls-secure-port", "18444"),
    ]

    @Test("Bootstrapping without PIN: accepted on the default port, then a start on the secure one with certificates")
    func withoutPIN() throws {
        var bench = try PhoneBench(started: false)
        let reply = try #require(try bench.answer(.writeItems, Self.secure))
        #expect(reply.status == .accepted)
        #expect(reply.items.isEmpty)
        #expect(bench.post?.credentials == nil)
        try bench.cleanUp()
        #expect(try bench.message().reason == .startUp)
        #expect(bench.post?.service.port == 18_444)
        #expect(bench.post?.credentials?.clientCertificate == "QUJD")
        #expect(bench.post?.credentials?.authorities == ["-----BEGIN CERTIFICATE-----"])
        #expect(!bench.phone.isSecure)
        try bench.cleanUp()
        #expect(bench.phone.isSecure)
        bench.tell(.powerCycle)
        #expect(bench.post?.service.port == 18_444)
    }

    @Test("What bootstrapping lacks is told, and the phone stays in Default Mode")
    func incompleteBootstrap() throws {
        var bench = try PhoneBench(started: false)
        let reply = try #require(try bench.answer(.writeItems, Array(Self.secure.prefix(1))))
        #expect(reply.items.map(\.status) == [.invalidData, .invalidData, .invalidData])
        try bench.cleanUp()
        #expect(bench.post == nil)
    }

    @Test("A phone that does not get in with its new certificates goes back to Default Mode")
    func fallback() throws {
        var bench = try PhoneBench(started: false) {
            $0.secureAttempts = 3
            $0.timings.reconnectAttempts = 10
        }
        try bench.answer(.writeItems, Self.secure)
        try bench.cleanUp()
        for _ in 1...3 {
            #expect(bench.post?.service.port == 18_444)
            try bench.lose()
            bench.wait(15)
        }
        #expect(bench.post?.service.port == 18_443)
        #expect(try bench.message().reason == .startUp)
    }

    private static let blob =
        "1234|dls-client-certificate=QUJD|dls-server-ca=-----BEGIN CERTIFICATE-----|dls-secure-port=18444"

    /// A phone that asks for its PIN.
    private func askingForPIN(retries: Int) throws -> PhoneBench {
        var bench = try PhoneBench(started: false)
        let reply = try bench.answer(
            .writeItems,
            [
                Item("goto-secure-mode", "pin"), Item("secure-mode-data", Self.blob),
                Item("max-pin-retries", String(retries)),
            ])
        #expect(reply?.status == .accepted)
        try bench.cleanUp()
        #expect(bench.reports.last == .asksForPIN(retriesLeft: retries))
        #expect(bench.post == nil)
        return bench
    }

    @Test("Bootstrapping with PIN: the front opens the data, the last three characters are the TAN, told once")
    func withPIN() throws {
        var bench = try askingForPIN(retries: 3)
        bench.tell(.user(.typePIN("9999321")))
        #expect(bench.reports.last == .asksForPIN(retriesLeft: 2))
        bench.tell(.user(.typePIN("1234321")))
        #expect(try bench.message().reason == .startUp)
        let reply = try #require(try bench.answer(.readItems, [Item("bootstrapping-tan")]))
        #expect(reply.items == [Item("bootstrapping-tan", "321")])
        try bench.cleanUp()
        #expect(bench.phone.isSecure)
        try bench.contact()
        #expect(
            try bench.answer(.readItems, [Item("bootstrapping-tan")])?.items == [Item("bootstrapping-tan", "")])
    }

    @Test("Too many wrong PINs end bootstrapping with the phone's clean-up")
    func wrongPIN() throws {
        var bench = try askingForPIN(retries: 1)
        bench.tell(.user(.typePIN("9999321")))
        bench.tell(.user(.typePIN("12")))
        let message = try bench.message()
        #expect(message.reason == .cleanUp)
        #expect(message.items == [Item("cleanup-reason", "password retries exceeded")])
        try bench.cleanUp()
        #expect(!bench.phone.isSecure)
        #expect(bench.post == nil)
    }

    @Test("A wrong TAN brings the phone back to Default Mode")
    func wrongTAN() throws {
        var bench = try askingForPIN(retries: 1)
        bench.tell(.user(.typePIN("1234999")))
        try bench.answer(.readItems, [Item("bootstrapping-tan")])
        try bench.cleanUp([Item("cleanup-reason", "wrong TAN from device")])
        #expect(!bench.phone.isSecure)
        #expect(bench.post?.service.port == 18_443)
    }

    @Test("A mobile user logs on, gets the user data, and leaves it at the logoff")
    func mobility() throws {
        var bench = try PhoneBench { $0.isMobile = true }
        bench.tell(.user(.logOn(number: "4989100", password: "123")))
        var message = try bench.message()
        #expect(message.reason == .inventoryChanges)
        #expect(message.items.value("e164") == "4989100")
        #expect(message.items.value("sip-mobility-state") == "0")
        try bench.answer(.writeItems, [Item("sip-name", "Anna"), Item("sip-mobility-state", "0")])
        message = try #require(try bench.answer(.cleanUp))
        #expect(message.reason == .startUp)
        message = try #require(try bench.answer(.cleanUp))
        #expect(message.reason == .inventoryChanges)
        #expect(message.items.value("requested-items")?.hasPrefix("userdata-vu1,userdata-call-log") == true)
        try bench.answer(.writeItems, [Item("userdata-phonebook", index: 1, "QUJD")])
        try bench.cleanUp()
        #expect(bench.post == nil)

        bench.tell(.user(.logOff(changed: [Item("userdata-call-log", index: 1, "REVG")])))
        message = try bench.message()
        #expect(message.items.value("modified-items") == "userdata-call-log")
        #expect(message.items.value("configuration-changed-flag") == "true")
        let data = try #require(try bench.answer(.readItems, [Item("userdata-call-log")]))
        #expect(data.items == [Item("userdata-call-log", index: 1, "REVG")])
        message = try #require(try bench.answer(.cleanUp))
        #expect(message.reason == .startUp)
        #expect(message.items.value("e164") == "49897223290")
        #expect(message.items.value("sip-mobility-state") == "1")
        #expect(bench.phone.value("userdata-phonebook", index: 1) == nil)
    }
}
