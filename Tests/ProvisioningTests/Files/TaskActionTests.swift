import Provisioning
import Testing

@Suite("What a task is on the wire")
struct TaskActionTests {
    private let ftp = FileSource.ftp(
        server: "192.0.2.150", user: "dls", password: "secret", path: "/media")

    @Test("A single file is fetched without index and without file-action, as on page 53")
    func singleFile() throws {
        let task = JobTask.deployFiles([FileTransfer(.deploy, name: "ring.wav", type: "RINGTONE", source: ftp)])
        let action = try #require(task.action)
        #expect(action.action == .fileDeployment)
        #expect(
            Set(action.items)
                == [
                    Item("file-server", "192.0.2.150"), Item("file-port", "21"), Item("file-username", "dls"),
                    Item("file-pwd", "secret"), Item("file-path", "/media"), Item("file-name", "ring.wav"),
                    Item("file-type", "RINGTONE"),
                ])
    }

    @Test("An HTTPS address holds the name of the file, which is written only where it does not")
    func httpsFile() throws {
        let whole = FileTransfer(
            .deploy, name: "ring.wav", type: "RINGTONE",
            source: .https(url: "https://192.0.2.150/media/ring.wav", user: "dls"))
        #expect(
            JobTask.deployFiles([whole]).action?.items
                == [
                    Item("file-https-base-url", "https://192.0.2.150/media/ring.wav"), Item("file-username", "dls"),
                    Item("file-type", "RINGTONE"),
                ])
        let other = FileTransfer(.deploy, name: "a.png", type: "LOGO", source: .https(url: "https://h/get?7"))
        #expect(JobTask.deployFiles([other]).action?.items.contains(Item("file-name", "a.png")) == true)
    }

    @Test("Several files, and one to be deleted, are indexed from 1 and say what is to be done, as on page 55")
    func severalFiles() throws {
        let files = [
            FileTransfer(.deploy, name: "a.png", type: "LOGO", source: .https(url: "https://h/a.png")),
            FileTransfer(.delete, name: "b.wav", type: "RINGTONE"),
        ]
        #expect(
            JobTask.deployFiles(files).action?.items
                == [
                    Item("file-https-base-url", index: 1, "https://h/a.png"), Item("file-type", index: 1, "LOGO"),
                    Item("file-action", index: 1, "deploy"), Item("file-name", index: 2, "b.wav"),
                    Item("file-type", index: 2, "RINGTONE"), Item("file-action", index: 2, "delete"),
                ])
        #expect(
            JobTask.deployFiles([files[1]]).action?.items.map(\.key)
                == [ItemKey("file-name", 1), ItemKey("file-type", 1), ItemKey("file-action", 1)])
    }

    @Test("A file is never torn apart when many are split into messages")
    func manyFiles() throws {
        let files = (0..<40).map { FileTransfer(.deploy, name: "\($0).png", type: "PIC", source: ftp) }
        let parts = try ItemSplitter(maximumBytes: 4_000).parts(files.items)
        #expect(parts.count > 3)
        for part in parts { #expect(part.count.isMultiple(of: 8)) }
        #expect(Array(parts.joined()) == files.items)
    }

    @Test("Firmware is an APP with type, version and priority, as on page 57")
    func firmware() throws {
        let image = SoftwareImage(
            name: "OS_80_SIP_V1_R4_9_0.img", source: ftp, softwareType: "Siemens SIP", version: "1.4.9.0")
        let action = try #require(JobTask.deploySoftware(image).action)
        #expect(action.action == .softwareDeployment)
        #expect(
            action.items.suffix(4) == [
                Item("file-type", "APP"), Item("file-sw-type", "Siemens SIP"), Item("file-sw-version", "1.4.9.0"),
                Item("file-priority", "normal"),
            ])
        var hurried = image
        hurried.isImmediate = true
        #expect(hurried.items.last == Item("file-priority", "immediate"))
    }

    @Test("Reads, writes and restarts are what the guide's examples show")
    func otherTasks() {
        #expect(JobTask.readAllItems.action == .init(.readAllItems))
        #expect(JobTask.readItems([ItemKey("a", 3)]).action == .init(.readItems, [Item("a", index: 3)]))
        #expect(JobTask.writeItems([Item("a", "1")]).action == .init(.writeItems, [Item("a", "1")]))
        #expect(JobTask.restart.action == .init(.restart))
        #expect(
            JobTask.factoryReset.action
                == .init(.restart, [Item("restart-password", "124816"), Item("restart-type", "FactoryReset")]))
        #expect(JobTask.bootstrap.action == nil)
        #expect(
            ServiceMessage(nonce: "7", .init(.restart)) == ServiceMessage(nonce: "7", action: .restart))
    }

    @Test("Tasks that would not do what they say are refused")
    func refused() throws {
        func file(_ operation: FileTransfer.Operation = .deploy, _ name: String = "a", source: FileSource?) -> JobTask {
            .deployFiles([FileTransfer(operation, name: name, type: "PIC", source: source)])
        }
        let image = SoftwareImage(name: "i", source: ftp, softwareType: "Siemens SIP", version: "latest")
        let twice = FileTransfer(.deploy, name: "a", type: "PIC", source: ftp)
        var other = twice
        other.type = "pic"
        let refused: [(JobTask, JobTaskError)] = [
            (.writeItems([]), .empty), (.readItems([]), .empty), (.deployFiles([]), .empty),
            (.writeItems([Item("a", "1"), Item("a", "2")]), .repeatedItem(ItemKey("a"))),
            (.writeItems([Item("goto-secure-mode", "nopin")]), .reservedItem(ItemKey("goto-secure-mode"))),
            (.writeItems([Item("a", "\u{0}")]), .item(ItemSyntaxError(ItemKey("a"), .character))),
            (.readItems([ItemKey("a b")]), .item(ItemSyntaxError(ItemKey("a b"), .name))),
            (file(source: nil), .noSource(file: "a")), (file(.deploy, "", source: ftp), .namelessFile),
            (file(.delete, source: ftp), .needlessSource(file: "a")),
            (.deployFiles([twice, other]), .repeatedFile("a")),
            (file(source: .https(url: "http://h/a")), .address("http://h/a")),
            (file(source: .https(url: "https://u:p@h/a")), .address("https://u:p@h/a")),
            (file(source: .https(url: "https:///a")), .address("https:///a")),
            (file(source: .ftp(server: "", user: "", password: "", path: "")), .text("file-server")),
            (file(source: .ftp(server: "h", port: 0, user: "", password: "", path: "")), .port(0)),
            (file(source: .ftp(server: "h", user: "\u{1}", password: "", path: "")), .text("file-username")),
            (.deploySoftware(image), .version("latest")),
        ]
        for (task, error) in refused {
            #expect(throws: error) { try task.check() }
            #expect(!error.description.contains("u:p"))
        }
        for task in [
            JobTask.restart, .writeItems([Item("a", index: 1, ""), Item("a", index: 2, "")]), file(source: ftp),
            file(.delete, source: nil), file(source: .https(url: "https://[2001:db8::1]:8443/a")),
        ] {
            try task.check()
        }
    }
}
